/** Setting a try up, beginning it, saying how it went. */
import { describe, expect, it } from "vitest";
import { reachGoal, setGoal } from "../goals/commands.ts";
import { goal } from "../goals/goal.ts";
import { DAY } from "../kernel/time.ts";
import { NOW, idOf, memory } from "../testing/ctx.ts";
import { attempt, strategy } from "./attempt.ts";
import {
  attemptDidNotHappen,
  editAttempt,
  planAttempt,
  recordOutcome,
  removeAttempt,
  startAttempt,
} from "./commands.ts";

const answered = <A>(result: { readonly ok: true; readonly value: A } | { readonly ok: false }): A => {
  if (!result.ok) throw new Error("refused");
  return result.value;
};
function withGoal() {
  const m = memory();
  const own = answered(m.run(setGoal, { text: "Lead a team" }));
  return { m, own, first: () => m.rows(attempt)[0]! };
}
function withTry() {
  const base = withGoal();
  return { ...base, id: answered(base.m.run(planAttempt, { goal: base.own, what: "Panel interview" })) };
}
const refusal = (type: string) => ({ ok: false, error: { type } });

describe("planAttempt", () => {
  it("sets a try up for a day, or for sometime", () => {
    const { m, own } = withGoal();
    m.run(planAttempt, { goal: own, what: "Panel interview", day: "2026-12-10", changed: "Out loud first" });
    m.run(planAttempt, { goal: own });
    expect(m.rows(attempt)).toMatchObject([
      {
        goal: own,
        what: "Panel interview",
        day: "2026-12-10",
        changed: "Out loud first",
        strategy: null,
        at: NOW,
      },
      { goal: own, what: null, day: null, outcome: null, startedAt: null },
    ]);
  });

  it("takes an approach by its id or in new words, and the same words only once for a goal", () => {
    const { m, own } = withGoal();
    m.run(planAttempt, { goal: own, newStrategy: "Out loud, with Ana" });
    const known = m.rows(strategy)[0]!;
    m.run(planAttempt, { goal: own, newStrategy: "out loud with Ana." });
    m.run(planAttempt, { goal: own, strategy: known.id });
    m.run(planAttempt, { goal: own, strategy: known.id, newStrategy: "On paper" });
    expect(m.rows(strategy).map((s) => [s.text, s.goal])).toEqual([
      ["Out loud, with Ana", own],
      ["On paper", own],
    ]);
    const other = m.rows(strategy)[1]!.id;
    expect(m.rows(attempt).map((a) => a.strategy)).toEqual([known.id, known.id, known.id, other]);
  });

  it("refuses a goal or an approach that is not there", () => {
    const { m, own } = withGoal();
    expect(m.run(planAttempt, { goal: idOf("goal", 9) })).toMatchObject(refusal("GoalMissing"));
    const gone = idOf("strategy", 9);
    expect(m.run(planAttempt, { goal: own, strategy: gone })).toMatchObject(refusal("StrategyMissing"));
    expect(m.run(planAttempt, { goal: own, day: "2026-02-30" })).toMatchObject({
      error: { messages: ["notADate"] },
    });
    expect(m.rows(attempt)).toEqual([]);
  });
});

describe("editAttempt", () => {
  it("changes what is given and leaves the rest", () => {
    const { m, id, own, first } = withTry();
    m.run(editAttempt, { attempt: id, day: "2026-12-10", newStrategy: "Out loud" });
    m.run(editAttempt, { attempt: id, what: "Second interview" });
    const out = m.rows(strategy)[0]!.id;
    expect(first()).toMatchObject({ goal: own, what: "Second interview", day: "2026-12-10", strategy: out });
    m.run(editAttempt, { attempt: id, day: null, strategy: null });
    expect(first()).toMatchObject({ day: null, strategy: null, what: "Second interview" });
    m.run(editAttempt, { attempt: id, strategy: out });
    expect(first().strategy).toBe(out);
    const gone = idOf("strategy", 9);
    expect(m.run(editAttempt, { attempt: id, strategy: gone })).toMatchObject(refusal("StrategyMissing"));
    expect(m.run(editAttempt, { attempt: idOf("attempt", 9) })).toMatchObject(refusal("AttemptMissing"));
  });
});

describe("startAttempt", () => {
  it("begins once, and not after the end", () => {
    const { m, id, first } = withTry();
    m.run(startAttempt, { attempt: id });
    m.later(DAY);
    m.run(startAttempt, { attempt: id });
    expect(first().startedAt).toBe(NOW);
    m.run(recordOutcome, { attempt: id, outcome: "partly" });
    expect(m.run(startAttempt, { attempt: id })).toMatchObject(refusal("AlreadyEnded"));
    expect(m.run(startAttempt, { attempt: idOf("attempt", 9) })).toMatchObject(refusal("AttemptMissing"));
  });
});

describe("recordOutcome", () => {
  it("says how it went, and may be said again; the day stays", () => {
    const { m, id, first } = withTry();
    m.run(recordOutcome, { attempt: id, outcome: "notYet", planUsed: "yes", line: "Ran out of time." });
    m.later(DAY);
    m.run(recordOutcome, { attempt: id, outcome: "partly" });
    expect(first()).toMatchObject({
      outcome: "partly",
      outcomeAt: NOW,
      planUsed: "yes",
      line: "Ran out of time.",
    });
    m.run(recordOutcome, { attempt: id, outcome: "partly", planUsed: null, line: "" });
    expect(first()).toMatchObject({ planUsed: null, line: null });
    expect(m.run(recordOutcome, { attempt: idOf("attempt", 9), outcome: "letGo" })).toMatchObject(
      refusal("AttemptMissing"),
    );
  });

  it("changes nothing about the goal", () => {
    const { m, id, own } = withTry();
    m.run(recordOutcome, { attempt: id, outcome: "reached" });
    expect(m.rows(goal)[0]!.state).toBe(null);
    expect(
      m
        .changes()
        .at(-1)!
        .map((c) => c.table),
    ).toEqual(["attempt"]);
    m.run(reachGoal, { goal: own });
    expect(m.rows(goal)[0]!.state).toBe("reached");
  });
});

describe("a try that did not happen", () => {
  it.each([attemptDidNotHappen, removeAttempt])("goes out of sight: $name", (command) => {
    const { m, id } = withTry();
    m.run(command, { attempt: id });
    expect(m.rows(attempt)).toEqual([]);
    expect(m.run(recordOutcome, { attempt: id, outcome: "reached" })).toMatchObject(
      refusal("AttemptMissing"),
    );
  });
});

describe("a clock that was ahead when it was said", () => {
  it("is put right when the outcome is said again, or the try is begun again", () => {
    const { m, id, first } = withTry();
    m.later(400 * DAY);
    m.run(startAttempt, { attempt: id });
    m.later(-399 * DAY);
    m.run(startAttempt, { attempt: id });
    expect(first().startedAt).toBe(NOW + DAY);
    m.later(400 * DAY);
    m.run(recordOutcome, { attempt: id, outcome: "partly" });
    m.later(-399 * DAY);
    m.run(recordOutcome, { attempt: id, outcome: "reached" });
    expect(first()).toMatchObject({ outcome: "reached", outcomeAt: NOW + 2 * DAY });
    m.later(DAY);
    m.run(recordOutcome, { attempt: id, outcome: "partly" });
    expect(first().outcomeAt).toBe(NOW + 2 * DAY);
  });
});
