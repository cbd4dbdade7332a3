/** Looking back, command by command. */
import { beforeEach, describe, expect, test } from "vitest";
import type { Id } from "../kernel/id.ts";
import type { Result } from "../kernel/result.ts";
import { HOUR } from "../kernel/time.ts";
import { closeSetback, logSetback, rateSetback } from "../setbacks/commands.ts";
import { rating, setback } from "../setbacks/setback.ts";
import { NOW, idOf, memory } from "../testing/ctx.ts";
import {
  addCause,
  answerStep,
  editCause,
  finishDebrief,
  rateDebrief,
  removeCause,
  skipStep,
  startDebrief,
  stopDebrief,
} from "./commands.ts";
import { cause, debrief } from "./debrief.ts";
import { STEPS } from "./questions.ts";

const value = <A>(result: Result<A, unknown>): A => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
let m: ReturnType<typeof memory>;
let mine: Id<"setback">;
let row: Id<"debrief">;
beforeEach(() => {
  m = memory();
  mine = value(m.run(logSetback, { what: "No reply", heaviness: 2 }));
  m.later(HOUR);
  row = value(m.run(startDebrief, { setback: mine, form: "full" }));
});
const it = () => m.rows(debrief).find((d) => d.id === row)!;
const nobody = { ok: false, error: { type: "DebriefMissing" } };
const gone = idOf("debrief", 999);

describe("beginning", () => {
  test("makes a debrief of the form", () => {
    expect(it()).toMatchObject({ setback: mine, form: "full", startedAt: NOW + HOUR, skipped: [] });
  });
  test("an unfinished one of the same form is carried on, unchanged", () => {
    m.later(HOUR);
    expect(value(m.run(startDebrief, { setback: mine, form: "full" }))).toBe(row);
    expect(m.changes().at(-1)).toEqual([]);
    expect(value(m.run(startDebrief, { setback: mine, form: "short" }))).not.toBe(row);
  });
  test("after finishing, another one begins", () => {
    m.run(finishDebrief, { debrief: row });
    expect(value(m.run(startDebrief, { setback: mine, form: "full" }))).not.toBe(row);
    expect(m.rows(debrief)).toHaveLength(2);
  });
  test("a setback that is not there, a form that does not exist", () => {
    expect(m.run(startDebrief, { setback: idOf("setback", 9), form: "full" })).toEqual({
      ok: false,
      error: { type: "SetbackMissing" },
    });
    expect(m.run(startDebrief, { setback: mine, form: "long" as "full" })).toMatchObject({
      error: { type: "BadInput", messages: ["notAChoice"] },
    });
  });
});

describe("answering", () => {
  test("one cell at a time, tidied; the rest stays", () => {
    m.run(answerStep, { debrief: row, cell: "happened", text: "  They asked twice.\r\nI froze. " });
    m.run(answerStep, { debrief: row, cell: "expected", text: "A short talk" });
    expect(it()).toMatchObject({ happened: "They asked twice.\nI froze.", expected: "A short talk" });
  });
  test("cleared by null or by nothing but space", () => {
    m.run(answerStep, { debrief: row, cell: "happened", text: "a" });
    m.run(answerStep, { debrief: row, cell: "happened", text: null });
    expect(it().happened).toBeNull();
    m.run(answerStep, { debrief: row, cell: "happened", text: "a" });
    m.run(answerStep, { debrief: row, cell: "happened", text: " \n " });
    expect(it().happened).toBeNull();
  });
  test("a skipped step that is written on is skipped no longer; one that is cleared stays skipped", () => {
    m.run(skipStep, { debrief: row, step: "causes" });
    m.run(skipStep, { debrief: row, step: "happened" });
    m.run(answerStep, { debrief: row, cell: "diverged", text: "At the first question" });
    expect(it().skipped).toEqual(["happened"]);
    m.run(answerStep, { debrief: row, cell: "happened", text: null });
    expect(it().skipped).toEqual(["happened"]);
  });
  test("a step that is skipped keeps its words", () => {
    m.run(answerStep, { debrief: row, cell: "happened", text: "a" });
    m.run(skipStep, { debrief: row, step: "happened" });
    expect(it()).toMatchObject({ happened: "a", skipped: ["happened"] });
  });
  test("every step can be skipped, twice as well as once", () => {
    for (const step of [...STEPS, ...STEPS]) value(m.run(skipStep, { debrief: row, step }));
    expect(it().skipped.toSorted()).toEqual([...STEPS].toSorted());
  });
  test("after finishing, too; too long a text and a cell that is no answer are refused", () => {
    m.run(finishDebrief, { debrief: row });
    value(m.run(answerStep, { debrief: row, cell: "kinder", text: "not yet" }));
    expect(it().kinder).toBe("not yet");
    expect(m.run(answerStep, { debrief: row, cell: "kinder", text: "x".repeat(100_000) })).toMatchObject({
      error: { messages: ["tooLong"] },
    });
    expect(m.run(answerStep, { debrief: row, cell: "setback" as "kinder", text: "x" }).ok).toBe(false);
    expect(it()).toMatchObject({ kinder: "not yet", setback: mine });
  });
});

describe("causes", () => {
  test("no default for whose it was; named in order, under the setback", () => {
    const id = value(m.run(addCause, { debrief: row, text: "No story ready" }));
    expect(m.rows(cause)).toEqual([
      {
        id,
        debrief: row,
        setback: mine,
        text: "No story ready",
        at: NOW + HOUR,
        hands: null,
        whose: null,
        repeats: null,
      },
    ]);
  });
  test("whose goes with not mine and with nothing else", () => {
    value(m.run(addCause, { debrief: row, text: "a", hands: "notMine", whose: "luck", repeats: "oneOff" }));
    value(m.run(addCause, { debrief: row, text: "b", hands: "mine", whose: "luck" }));
    value(m.run(addCause, { debrief: row, text: "c", whose: "luck" }));
    expect(m.rows(cause).map((c) => c.whose)).toEqual(["luck", null, null]);
  });
  test("changing one leaves the rest; away from not mine, whose goes", () => {
    const id = value(
      m.run(addCause, { debrief: row, text: "a", hands: "notMine", whose: "luck", repeats: "oneOff" }),
    );
    m.run(editCause, { cause: id, text: "late train" });
    expect(m.rows(cause)[0]).toMatchObject({
      text: "late train",
      hands: "notMine",
      whose: "luck",
      repeats: "oneOff",
    });
    m.run(editCause, { cause: id, whose: "setUp" });
    expect(m.rows(cause)[0]).toMatchObject({ hands: "notMine", whose: "setUp" });
    m.run(editCause, { cause: id, hands: "partly" });
    expect(m.rows(cause)[0]).toMatchObject({ hands: "partly", whose: null, repeats: "oneOff" });
    m.run(editCause, { cause: id, hands: null, repeats: null });
    expect(m.rows(cause)[0]).toMatchObject({ hands: null, repeats: null });
  });
  test("naming one takes back a skip", () => {
    m.run(skipStep, { debrief: row, step: "causes" });
    m.run(skipStep, { debrief: row, step: "kinder" });
    m.run(addCause, { debrief: row, text: "a" });
    expect(it().skipped).toEqual(["kinder"]);
  });
  test("removed; one that is not there", () => {
    const id = value(m.run(addCause, { debrief: row, text: "a" }));
    m.run(removeCause, { cause: id });
    expect(m.rows(cause)).toEqual([]);
    expect(m.run(editCause, { cause: id, text: "b" })).toEqual({
      ok: false,
      error: { type: "CauseMissing" },
    });
    expect(m.run(addCause, { debrief: row, text: " " })).toMatchObject({ error: { messages: ["empty"] } });
  });
});

describe("stopping and finishing", () => {
  test("stopped part way, it is not finished; finished, a stop changes nothing", () => {
    m.run(stopDebrief, { debrief: row });
    expect(it()).toMatchObject({ stoppedAt: NOW + HOUR, finishedAt: null });
    m.later(HOUR);
    m.run(finishDebrief, { debrief: row });
    m.later(HOUR);
    m.run(stopDebrief, { debrief: row });
    m.run(finishDebrief, { debrief: row });
    expect(it()).toMatchObject({ stoppedAt: NOW + HOUR, finishedAt: NOW + 2 * HOUR });
  });
});

describe("how heavy", () => {
  const rate = (when: "before" | "after", heaviness: 0 | 1 | 2 | 3 | 4) => {
    m.later(HOUR);
    return value(m.run(rateDebrief, { debrief: row, when, heaviness })).stop;
  };
  const list = () =>
    m
      .rows(rating)
      .toSorted((a, b) => a.at - b.at)
      .map((r) => r.heaviness);
  test("is a rating of the setback, and stands in the debrief", () => {
    rate("before", 3);
    rate("after", 1);
    expect(it()).toMatchObject({ before: 3, after: 1 });
    expect(list()).toEqual([2, 3, 1]);
    expect(m.rows(rating).every((r) => r.setback === mine)).toBe(true);
  });
  test("a second tap amends the first: a slip of the thumb is not a change", () => {
    rate("before", 3);
    rate("before", 1);
    expect(it().before).toBe(1);
    expect(list()).toEqual([2, 1]);
  });
  test("amended after an undo took the row away, it is there again", () => {
    rate("before", 3);
    const made = m.rows(rating).at(-1)!;
    m.remove(made);
    expect(list()).toEqual([2]);
    rate("before", 1);
    expect(list()).toEqual([2, 1]);
  });
  test("stop: two steps heavier, or very heavy", () => {
    expect(rate("before", 1)).toBe(false);
    expect(rate("after", 1)).toBe(false);
    expect(rate("after", 2)).toBe(false);
    expect(rate("after", 3)).toBe(true);
    expect(rate("after", 4)).toBe(true);
    expect(rate("before", 4)).toBe(true);
  });
  test("without a before, the last rating of the setback stands in for it", () => {
    m.run(rateSetback, { setback: mine, heaviness: 1 });
    expect(rate("after", 2)).toBe(false);
    expect(rate("after", 3)).toBe(true);
  });
  test("before: very much heavier than when it was written stops as well", () => {
    m.later(HOUR);
    m.run(rateSetback, { setback: mine, heaviness: 0 });
    expect(rate("before", 2)).toBe(true);
  });
});

test("a debrief that is not there", () => {
  expect(m.run(answerStep, { debrief: gone, cell: "happened", text: "a" })).toEqual(nobody);
  expect(m.run(skipStep, { debrief: gone, step: "causes" })).toEqual(nobody);
  expect(m.run(addCause, { debrief: gone, text: "a" })).toEqual(nobody);
  expect(m.run(stopDebrief, { debrief: gone })).toEqual(nobody);
  expect(m.run(finishDebrief, { debrief: gone })).toEqual(nobody);
  expect(m.run(rateDebrief, { debrief: gone, when: "after", heaviness: 1 })).toEqual(nobody);
});

test("closing for now, either answer is the answer", () => {
  value(m.run(closeSetback, { setback: mine, closed: false }));
  expect(m.rows(setback)[0]).toMatchObject({ closedAt: null, closeAskedAt: NOW + HOUR });
  value(m.run(closeSetback, { setback: mine, closed: true }));
  expect(m.rows(setback)[0]).toMatchObject({ closedAt: NOW + HOUR, closeAskedAt: NOW + HOUR });
});
