/** Looking ahead, command by command. */
import { beforeEach, describe, expect, test } from "vitest";
import { attemptDidNotHappen, planAttempt } from "../attempts/commands.ts";
import { setGoal } from "../goals/commands.ts";
import type { Id } from "../kernel/id.ts";
import type { Result } from "../kernel/result.ts";
import { HOUR } from "../kernel/time.ts";
import { keepLesson, removeLesson } from "../lessons/commands.ts";
import { NOW, idOf, memory } from "../testing/ctx.ts";
import {
  addReason,
  answerAhead,
  editReason,
  finishLookAhead,
  removeReason,
  sayFits,
  skipAhead,
  startLookAhead,
} from "./commands.ts";
import { fit, lookAhead, reason } from "./look-ahead.ts";
import { AHEAD_CELLS, MOST_REASONS } from "./questions.ts";

const value = <A>(result: Result<A, unknown>): A => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
let m: ReturnType<typeof memory>;
let attempt: Id<"attempt">;
let row: Id<"lookAhead">;
beforeEach(() => {
  m = memory();
  const goal = value(m.run(setGoal, { text: "A choir" }));
  attempt = value(m.run(planAttempt, { goal, what: "The audition" }));
  m.later(HOUR);
  row = value(m.run(startLookAhead, { attempt }));
});
const it = () => m.rows(lookAhead).find((l) => l.id === row)!;
const gone = idOf("lookAhead", 999);
const nobody = { ok: false, error: { type: "LookAheadMissing" } };

describe("beginning", () => {
  test("is of a try that is there, and one of it however often", () => {
    expect(it()).toMatchObject({ attempt, startedAt: NOW + HOUR, finishedAt: null, skipped: [] });
    m.later(HOUR);
    expect(value(m.run(startLookAhead, { attempt }))).toBe(row);
    expect(m.changes().at(-1)).toEqual([]);
    value(m.run(attemptDidNotHappen, { attempt }));
    expect(m.run(startLookAhead, { attempt })).toEqual({ ok: false, error: { type: "AttemptMissing" } });
    expect(m.run(startLookAhead, { attempt: idOf("attempt", 9) }).ok).toBe(false);
  });
  test("comes back after it was undone", () => {
    m.remove({ id: row });
    m.later(HOUR);
    expect(value(m.run(startLookAhead, { attempt }))).toBe(row);
    expect(it().startedAt).toBe(NOW + 2 * HOUR);
  });
});

describe("reasons", () => {
  test("are named in order, in nobody's hands at first", () => {
    const id = value(m.run(addReason, { lookAhead: row, text: "  I talk too fast " }));
    expect(m.rows(reason)).toEqual([
      { id, lookAhead: row, text: "I talk too fast", at: NOW + HOUR, hands: null },
    ]);
  });
  test("are seven at most, those that are there", () => {
    const ids = Array.from({ length: MOST_REASONS }, (_, n) =>
      value(m.run(addReason, { lookAhead: row, text: `${n}` })),
    );
    expect(m.run(addReason, { lookAhead: row, text: "8" })).toEqual({
      ok: false,
      error: { type: "TooManyReasons", most: 7 },
    });
    value(m.run(removeReason, { reason: ids[3]! }));
    value(m.run(addReason, { lookAhead: row, text: "8" }));
    expect(m.rows(reason)).toHaveLength(7);
  });
  test("are changed cell by cell; one that is not there, and nothing at all, are refused", () => {
    const id = value(m.run(addReason, { lookAhead: row, text: "a", hands: "partly" }));
    m.run(editReason, { reason: id, text: "b" });
    expect(m.rows(reason)[0]).toMatchObject({ text: "b", hands: "partly" });
    m.run(editReason, { reason: id, hands: null });
    expect(m.rows(reason)[0]).toMatchObject({ text: "b", hands: null });
    m.run(removeReason, { reason: id });
    expect(m.run(editReason, { reason: id, text: "c" })).toEqual({
      ok: false,
      error: { type: "ReasonMissing" },
    });
    expect(m.run(addReason, { lookAhead: row, text: " " })).toMatchObject({ error: { messages: ["empty"] } });
    expect(m.run(addReason, { lookAhead: gone, text: "a" })).toEqual(nobody);
  });
});

describe("whether a lesson fits", () => {
  test("is said once of each, changed and taken back; undone, it can be said again", () => {
    const lesson = value(m.run(keepLesson, { text: "Breathe first" }));
    for (const answer of ["doesNotFit", "useIt", null] as const) {
      value(m.run(sayFits, { lookAhead: row, lesson, answer }));
      expect(m.rows(fit)).toMatchObject([{ lookAhead: row, lesson, answer }]);
      m.later(HOUR);
    }
    const [said] = m.rows(fit);
    expect(said?.at).toBe(NOW + HOUR);
    m.remove(said!);
    value(m.run(sayFits, { lookAhead: row, lesson, answer: "useIt" }));
    expect(m.rows(fit)).toMatchObject([{ answer: "useIt" }]);
  });
  test("is not said of what is not there", () => {
    const lesson = value(m.run(keepLesson, { text: "Breathe first" }));
    expect(m.run(sayFits, { lookAhead: gone, lesson, answer: "useIt" })).toEqual(nobody);
    value(m.run(removeLesson, { lesson }));
    expect(m.run(sayFits, { lookAhead: row, lesson, answer: "useIt" })).toMatchObject({
      error: { type: "LessonMissing" },
    });
    expect(m.run(sayFits, { lookAhead: row, lesson, answer: "maybe" as "useIt" }).ok).toBe(false);
  });
});

describe("answering, skipping, finishing", () => {
  test("one cell at a time, tidied, and cleared", () => {
    for (const cell of AHEAD_CELLS) value(m.run(answerAhead, { lookAhead: row, cell, text: ` ${cell}\r\n` }));
    expect(it()).toMatchObject({ begin: "begin", need: "need", ready: "ready", wentWell: "wentWell" });
    value(m.run(answerAhead, { lookAhead: row, cell: "need", text: " " }));
    expect(it().need).toBeNull();
    expect(m.run(answerAhead, { lookAhead: row, cell: "attempt" as "need", text: "x" }).ok).toBe(false);
    expect(m.run(answerAhead, { lookAhead: gone, cell: "need", text: "x" })).toEqual(nobody);
  });
  test("a step is skipped by its name, an if-then by what it is for", () => {
    value(m.run(skipAhead, { lookAhead: row, step: "reasons" }));
    value(m.run(skipAhead, { lookAhead: row, step: "plan", subject: idOf("lesson", 3) }));
    value(m.run(skipAhead, { lookAhead: row, step: "reasons" }));
    expect(it().skipped).toEqual(["reasons", `plan-${idOf("lesson", 3)}`]);
    expect(m.run(skipAhead, { lookAhead: gone, step: "reasons" })).toEqual(nobody);
  });
  test("finished, it keeps its first moment, and can still be added to", () => {
    value(m.run(finishLookAhead, { lookAhead: row }));
    m.later(HOUR);
    value(m.run(finishLookAhead, { lookAhead: row }));
    expect(it().finishedAt).toBe(NOW + HOUR);
    value(m.run(addReason, { lookAhead: row, text: "a" }));
    expect(m.run(finishLookAhead, { lookAhead: gone })).toEqual(nobody);
  });
});
