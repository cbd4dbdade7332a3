/** How far a look ahead is, what gets an if-then, and when enough is in one's own hands. */
import { describe, expect, test } from "vitest";
import { plan } from "../plans/plan.ts";
import { NOW, idOf, rowOf } from "../testing/ctx.ts";
import { fit, lookAhead, reason, type Fit, type LookAhead, type Reason } from "./look-ahead.ts";
import { aheadMinutes, aheadProgress, enoughInHands, planOf, subjectsOf, type Ahead } from "./questions.ts";

const named = (n: number, hands: Reason["hands"] = null) =>
  rowOf(reason, n, { lookAhead: idOf("lookAhead", 1), text: `${n}`, at: NOW + n, hands });
const said = (n: number, answer: Fit["answer"]) =>
  rowOf(fit, n, { lookAhead: idOf("lookAhead", 1), lesson: idOf("lesson", n), at: NOW + n, answer });
const begun = (more: Partial<LookAhead> = {}) =>
  rowOf(lookAhead, 1, { attempt: idOf("attempt", 1), startedAt: NOW, ...more });
const ahead = (more: Partial<Ahead> = {}): Ahead => ({
  lookAhead: begun(),
  reasons: [],
  fits: [],
  plans: [],
  guess: "open",
  ...more,
});
const states = (its: Ahead) => aheadProgress(its).questions.map((q) => [q.step, q.state]);

describe("in one's own hands", () => {
  test.each<[number, Reason["hands"][], boolean]>([
    [0, [], false],
    [1, ["mine", "notMine", null, "other"], false],
    [2, ["partly", "notMine", "mine"], true],
    [3, ["partly", "partly"], true],
  ])("case %i: %j is %s", (_, hands, enough) => {
    expect(enoughInHands(hands.map((h, n) => named(n, h)))).toBe(enough);
  });
});

describe("what gets an if-then", () => {
  test("is what is used, then what is in one's hands, wholly before partly, three at most", () => {
    const reasons = [named(1, "partly"), named(2, "notMine"), named(3, "mine"), named(4), named(5, "other")];
    const ids = (its: Partial<Ahead>) => subjectsOf(ahead({ reasons, ...its })).map((s) => s.id);
    expect(ids({})).toEqual([idOf("reason", 3), idOf("reason", 1)]);
    const fits = [said(8, "useIt"), said(7, "useIt"), said(6, "doesNotFit"), said(5, null)];
    expect(ids({ fits })).toEqual([idOf("lesson", 7), idOf("lesson", 8), idOf("reason", 3)]);
    expect(
      subjectsOf(ahead({ reasons: Array.from({ length: 1000 }, (_, n) => named(n, "mine")) })),
    ).toHaveLength(3);
  });
  test("has the plan made for it last, if any", () => {
    const of = (n: number) => rowOf(plan, n, { cue: "a", act: "b", at: n, reason: idOf("reason", 3) });
    expect(planOf({ of: "reason", id: idOf("reason", 3) }, [of(1), of(2)])?.id).toBe(idOf("plan", 2));
    // An id of another table may be the same.
    expect(planOf({ of: "lesson", id: idOf("lesson", 3) }, [of(1), of(2)])).toBeNull();
  });
});

describe("how far", () => {
  test("not begun, nothing is answered, and it opens at the first step", () => {
    const its = ahead({ lookAhead: null });
    expect(states(its)).toEqual([
      ["reasons", "open"],
      ["lessons", "open"],
      ["chance", "open"],
      ["wentWell", "open"],
    ]);
    expect(aheadProgress(its)).toMatchObject({ open: "reasons", isDone: false });
  });
  test("is read from the rows; what has words is answered though it was skipped", () => {
    const reasons = [named(3, "mine")];
    const plans = [{ id: idOf("plan", 1), lesson: null, reason: idOf("reason", 3) }];
    const skipped = ["reasons", "lessons"];
    const its = ahead({ lookAhead: begun({ skipped }), reasons, plans });
    expect(states(its)).toEqual([
      ["reasons", "answered"],
      ["lessons", "skipped"],
      ["plan", "answered"],
      ["chance", "open"],
      ["wentWell", "open"],
    ]);
    expect(aheadProgress(its).open).toBe("chance");
    expect(states({ ...its, lookAhead: begun({ ready: "On Monday" }) })[1]).toEqual(["lessons", "answered"]);
    expect(states({ ...its, fits: [said(1, null)], lookAhead: begun() })[1]).toEqual(["lessons", "open"]);
    expect(states({ ...its, fits: [said(1, "doesNotFit")], lookAhead: begun() })[1]).toEqual([
      "lessons",
      "answered",
    ]);
  });
  test("the guess is asked for until it is given, and not of a try that has begun without one", () => {
    const stands = (guess: Ahead["guess"]) => states(ahead({ guess })).slice(2);
    expect(stands("given")).toEqual([
      ["chance", "answered"],
      ["wentWell", "open"],
    ]);
    expect(stands("tooLate")).toEqual([["wentWell", "open"]]);
  });
  test("an if-then is skipped for the one it is for", () => {
    const reasons = [named(3, "mine"), named(4, "mine")];
    const its = ahead({ lookAhead: begun({ skipped: [`plan-${idOf("reason", 3)}`] }), reasons });
    expect(states(its).slice(2)).toEqual([
      ["plan", "skipped"],
      ["plan", "open"],
      ["chance", "open"],
      ["wentWell", "open"],
    ]);
  });
  test("five minutes for seven steps: this one and what is left after it", () => {
    const progress = aheadProgress(ahead({ reasons: [named(3, "mine"), named(4, "mine")] }));
    expect(aheadMinutes(progress, "reasons")).toBe(4);
    expect(aheadMinutes(progress, "wentWell")).toBe(1);
  });
  test("finished is done, and nothing is left when all is answered or skipped", () => {
    const skipped = ["reasons", "lessons", "chance"];
    const its = ahead({ lookAhead: begun({ skipped, wentWell: "I said hello", finishedAt: NOW }) });
    expect(aheadProgress(its)).toMatchObject({ open: null, isDone: true });
  });
});
