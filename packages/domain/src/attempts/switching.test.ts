/** When another approach is offered, and when never. */
import { describe, expect, it } from "vitest";
import { cause, debrief, type Cause } from "../debriefs/debrief.ts";
import { goal, type Goal } from "../goals/goal.ts";
import { lookAgain, type LookAgain } from "../goals/look-again.ts";
import { DAY } from "../kernel/time.ts";
import { setback, type Kind, type Setback } from "../setbacks/setback.ts";
import { NOW, idOf, momentAt, rowOf } from "../testing/ctx.ts";
import { attempt, type Attempt, type Outcome } from "./attempt.ts";
import { ANOTHER_WAY, anotherWay, toldReason, type SwitchingRows } from "./switching.ts";

const own = (state: Goal["state"] = null) => rowOf(goal, 1, { text: "Lead a team", at: NOW, state });
const way = (n: number) => idOf("strategy", n);
/** The nth try: on the nth day, with an outcome said that day. */
const tryOf = (n: number, outcome: Outcome | null, cells: Partial<Attempt> = {}) =>
  rowOf(attempt, n, {
    goal: idOf("goal", 1),
    at: NOW + n * DAY,
    startedAt: NOW + n * DAY,
    outcome,
    outcomeAt: outcome === null ? null : NOW + n * DAY,
    strategy: way(1),
    ...cells,
  });
const rows = (more: Partial<SwitchingRows>): SwitchingRows => ({
  goal: own(),
  attempts: [],
  setbacks: [],
  debriefs: [],
  causes: [],
  lookAgain: [],
  notToday: [],
  ...more,
});
const reason = (more: Partial<SwitchingRows>) => anotherWay(rows(more), momentAt(NOW + 100 * DAY));
const kept = (day: number, subject: string | null = idOf("goal", 1), card = ANOTHER_WAY) => ({
  card,
  subject,
  at: NOW + day * DAY,
});

describe("the same approach", () => {
  const three = [1, 2, 3].map((n) => tryOf(n, "notYet"));

  it('is a reason after three "Not this time" in a row', () => {
    expect(reason({ attempts: three })).toEqual({ type: "sameWay", strategy: way(1), tries: 3 });
    expect(reason({ attempts: three.toReversed() })).toEqual({ type: "sameWay", strategy: way(1), tries: 3 });
    expect(reason({ attempts: three.slice(1) })).toBe(null);
  });

  it("counts no approach as one, too", () => {
    const plain = three.map((a) => ({ ...a, strategy: null }));
    expect(reason({ attempts: plain })).toEqual({ type: "sameWay", strategy: null, tries: 3 });
  });

  it.each(["reached", "partly", "letGo"] as const)("ends with a try that went otherwise: %s", (outcome) => {
    expect(reason({ attempts: [...three, tryOf(4, outcome)] })).toBe(null);
    expect(reason({ attempts: [three[0]!, tryOf(2, outcome), three[2]!, tryOf(4, "notYet")] })).toBe(null);
  });

  it("ends with another approach", () => {
    expect(reason({ attempts: [...three.slice(1), tryOf(4, "notYet", { strategy: way(2) })] })).toBe(null);
    expect(reason({ attempts: [...three.slice(1), tryOf(4, "notYet", { strategy: null })] })).toBe(null);
  });

  it("looks at this goal's tries alone", () => {
    const elsewhere = three.map((a) => ({ ...a, goal: idOf("goal", 2) }));
    expect(reason({ attempts: elsewhere })).toBe(null);
  });

  it("waits while a try with another approach is set up", () => {
    const next = (cells: Partial<Attempt>) => reason({ attempts: [...three, tryOf(9, null, cells)] });
    expect(next({ strategy: way(2) })).toBe(null);
    expect(next({ strategy: way(1) })).not.toBe(null);
    expect(next({ strategy: null })).not.toBe(null);
    // Set up long before the last outcome, it is no answer to it.
    expect(next({ strategy: way(2), at: NOW })).not.toBe(null);
  });

  it.each(["paused", "letGo", "reached", "other"] as const)(
    "is never spoken of for a goal that is %s",
    (state) => {
      expect(reason({ attempts: three, goal: own(state) })).toBe(null);
    },
  );
});

describe("Keep my way", () => {
  const three = [1, 2, 3].map((n) => tryOf(n, "notYet"));

  it("said by a clock that was ahead does not silence it for ever; nor is it in vain where an outcome was", () => {
    expect(reason({ attempts: three, notToday: [kept(26_000)] })).not.toBe(null);
    const ahead = { ...tryOf(4, "notYet"), outcomeAt: NOW + 26_000 * DAY };
    expect(reason({ attempts: [...three, ahead] })).not.toBe(null);
    expect(reason({ attempts: [...three, ahead], notToday: [kept(9)] })).toBe(null);
  });

  it("silences the offer until the next outcome", () => {
    expect(reason({ attempts: three, notToday: [kept(3)] })).toBe(null);
    expect(reason({ attempts: three, notToday: [kept(40)] })).toBe(null);
    expect(reason({ attempts: three, notToday: [kept(2)] })).not.toBe(null);
    expect(reason({ attempts: [...three, tryOf(50, "notYet")], notToday: [kept(40)] })).not.toBe(null);
  });

  it("is about this goal and this card", () => {
    expect(reason({ attempts: three, notToday: [kept(9, idOf("goal", 2)), kept(9, null)] })).not.toBe(null);
    expect(reason({ attempts: three, notToday: [kept(9, idOf("goal", 1), "lookBack")] })).not.toBe(null);
  });
});

describe("a moment set beforehand", () => {
  const three = [1, 2, 3].map((n) => tryOf(n, "notYet"));
  const set = (cells: Partial<LookAgain>) => [
    rowOf(lookAgain, 1, { goal: idOf("goal", 1), at: NOW, act: "Ask Ana", ...cells }),
  ];

  it("once *Another way* was the answer, its page tells what the other reasons tell; kept or let go, it tells none", () => {
    const answered = (choice: LookAgain["choice"], more = three) =>
      toldReason(
        rows({ attempts: more, lookAgain: set({ tries: 3, chosenAt: NOW + 9 * DAY, choice }) }),
        momentAt(NOW + 100 * DAY),
      );
    expect(answered("anotherWay")).toMatchObject({ type: "sameWay", tries: 3 });
    expect(answered("anotherWay", three.slice(1))).toBe(null);
    expect(answered("kept")).toBe(null);
    expect(answered("letGo")).toBe(null);
    const asked = rows({ attempts: three, lookAgain: set({ tries: 3 }) });
    expect(toldReason(asked, momentAt(NOW + 100 * DAY))).toEqual(reason(asked));
  });

  it("comes before the other reasons, in the person's own words", () => {
    const asked = { type: "setBeforehand", by: "tries", tries: 3, act: "Ask Ana" };
    expect(reason({ attempts: three, lookAgain: set({ tries: 3 }) })).toMatchObject(asked);
    expect(reason({ attempts: three, lookAgain: set({ tries: 4 }) })).toMatchObject({ type: "sameWay" });
    expect(reason({ attempts: [tryOf(1, "reached")], lookAgain: set({ tries: 1 }) })).toMatchObject({
      type: "setBeforehand",
    });
  });

  it("asks although another card was put aside, or a try with another approach waits", () => {
    const rows = { attempts: [...three, tryOf(9, null, { strategy: way(2) })], notToday: [kept(9)] };
    expect(reason(rows)).toBe(null);
    expect(reason({ ...rows, lookAgain: set({ tries: 2 }) })).toMatchObject({ type: "setBeforehand" });
  });

  it.each(["kept", "anotherWay"] as const)(
    "answered with %s, nothing else asks until the next outcome",
    (choice) => {
      const answered = set({ tries: 3, choice, chosenAt: NOW + 4 * DAY });
      expect(reason({ attempts: three, lookAgain: answered })).toBe(null);
      expect(reason({ attempts: [...three, tryOf(9, "notYet")], lookAgain: answered })).toMatchObject({
        type: "sameWay",
      });
    },
  );

  it.each(["paused", "letGo", "reached", "other"] as const)("is silent for a goal that is %s", (state) => {
    expect(reason({ attempts: three, lookAgain: set({ tries: 3 }), goal: own(state) })).toBe(null);
  });
});

describe("the same cause", () => {
  /** The nth setback looked back on, with its causes as [text, hands]. */
  type Named = readonly [string, Cause["hands"]];
  const looked = (
    list: readonly (readonly Named[])[],
    cells: (n: number) => Partial<Setback> = () => ({}),
  ) => ({
    setbacks: list.map((_, i) =>
      rowOf(setback, i, { what: "No", at: NOW + i * DAY, loggedAt: NOW, goal: idOf("goal", 1), ...cells(i) }),
    ),
    debriefs: list.map((_, i) =>
      rowOf(debrief, i, { setback: idOf("setback", i), form: "full", startedAt: NOW + i * DAY }),
    ),
    causes: list.flatMap((named, i) =>
      named.map(([text, hands], k) =>
        rowOf(cause, i * 10 + k, {
          debrief: idOf("debrief", i),
          setback: idOf("setback", i),
          text,
          hands,
          at: NOW + i * DAY + k,
        }),
      ),
    ),
  });
  const fast: Named = ["Started too fast", "mine"];
  const slept: Named = ["Slept badly", "partly"];

  it("is a reason when it is named in three of the last five", () => {
    const five = looked([
      [fast],
      [slept],
      [["started too  fast.", "partly"]],
      [slept],
      [["STARTED TOO FAST", "mine"]],
    ]);
    expect(reason(five)).toEqual({ type: "sameCause", cause: "STARTED TOO FAST", times: 3, of: 5 });
    expect(
      reason({ ...five, causes: five.causes.toReversed(), setbacks: five.setbacks.toReversed() }),
    ).toEqual(reason(five));
    expect(reason(looked([[fast], [fast]]))).toBe(null);
    expect(reason(looked([[fast], [fast], [fast]]))).toMatchObject({ times: 3, of: 3 });
  });

  it("forgets what is further back than five", () => {
    expect(reason(looked([[fast], [fast], [slept], [slept], [], [fast]]))).toBe(null);
  });

  it("counts a cause once for each, and only what was in their hands at least partly", () => {
    expect(reason(looked([[fast, fast, fast]]))).toBe(null);
    expect(reason(looked([[["Rain", "notMine"]], [["Rain", "notMine"]], [["Rain", "notMine"]]]))).toBe(null);
    expect(reason(looked([[["Rain", null]], [["Rain", null]], [["Rain", null]]]))).toBe(null);
  });

  it("takes two setbacks of one try for one", () => {
    const first = idOf("attempt", 1);
    const twice = looked([[fast], [fast], [fast]], (n) => ({ attempt: n < 2 ? first : null }));
    expect(reason({ ...twice, attempts: [tryOf(1, "partly")] })).toBe(null);
  });

  it("finds a setback by its try as well as by its goal", () => {
    const byTry = looked([[fast], [fast], [fast]], (n) => ({ goal: null, attempt: idOf("attempt", n + 1) }));
    const attempts = [1, 2, 3].map((n) => tryOf(n, "partly"));
    expect(reason({ ...byTry, attempts })).toMatchObject({ type: "sameCause", times: 3 });
    expect(reason(byTry)).toBe(null);
  });

  it.each(["loss", "hurt", "unfair", "other"] satisfies (Kind | "other")[])(
    "never takes a %s apart",
    (kind) => {
      expect(reason(looked([[fast], [fast], [fast]], () => ({ kind })))).toBe(null);
    },
  );

  it("comes after the same approach, and keeps still as it does", () => {
    const three = [1, 2, 3].map((n) => tryOf(n, "notYet"));
    const causes = looked([[fast], [fast], [fast]]);
    expect(reason({ ...causes, attempts: three })).toMatchObject({ type: "sameWay" });
    expect(reason({ ...causes, notToday: [kept(9)] })).toBe(null);
    expect(reason({ ...causes, goal: own("letGo") })).toBe(null);
  });
});
