/** How many tries goals took that were reached. */
import { describe, expect, it } from "vitest";
import { attempt, type Attempt } from "../attempts/attempt.ts";
import { goal } from "../goals/goal.ts";
import { DAY } from "../kernel/time.ts";
import { NOW, idOf, momentAt, rowOf } from "../testing/ctx.ts";
import { triesToReach, triesUntilItWorked } from "./tries-to-reach.ts";

let made = 0;
/** Tries at a goal, a day apart, with these outcomes. */
const triesAt = (of: number, ...outcomes: readonly Attempt["outcome"][]) =>
  outcomes.map((outcome, n) =>
    rowOf(attempt, ++made, {
      goal: idOf("goal", of),
      at: NOW + n,
      startedAt: NOW + n * DAY,
      outcome,
      outcomeAt: outcome === null ? null : NOW + n * DAY + 1,
    }),
  );
const until = (...outcomes: readonly Attempt["outcome"][]) =>
  triesUntilItWorked(triesAt(1, ...outcomes), momentAt());

describe("triesUntilItWorked", () => {
  it("counts up to the first that worked, that one too", () => {
    expect(until("reached")).toBe(1);
    expect(until("notYet", "partly", "reached", "notYet", "reached")).toBe(3);
  });

  it("leaves out those let go, those still open, and those of a newer version", () => {
    expect(until("letGo", "notYet", null, "other" as never, "reached")).toBe(2);
  });

  it("is nothing where none worked, or there is none", () => {
    expect(until()).toBeNull();
    expect(until("notYet", "partly", "letGo", null)).toBeNull();
  });

  it("goes by when they began, not by when they were set up; a day that is no day breaks nothing", () => {
    const tries = triesAt(1, "notYet", "reached");
    expect(triesUntilItWorked(tries.toReversed(), momentAt())).toBe(2);
    const [first, second] = tries;
    const turned = [
      { ...first!, startedAt: null, day: "2030-01-01" as const },
      { ...second!, startedAt: null, day: "2020-01-01" as const },
    ];
    expect(triesUntilItWorked(turned, momentAt())).toBe(1);
    const odd = [{ ...first!, startedAt: NaN, day: null }, second!];
    expect([1, 2]).toContain(triesUntilItWorked(odd, momentAt()));
  });
});

describe("triesToReach", () => {
  type Given = {
    readonly took: number;
    readonly area?: "work" | "sport";
    readonly state?: "open" | "paused";
  };
  /** What is told of goal 1, of work, by others that took so many tries. */
  const told = (...given: readonly Given[]) => {
    const goals = given.map(({ area = null, state = "reached" as const }, n) =>
      rowOf(goal, n + 2, { text: "A choir", at: NOW, area, state }),
    );
    const tries = given.flatMap(({ took }, n) =>
      triesAt(
        n + 2,
        ...Array.from({ length: took }, (_, i) => (i === took - 1 ? ("reached" as const) : "notYet")),
      ),
    );
    const own = rowOf(goal, 1, { text: "A role", at: NOW, area: "work", state: "reached" });
    return triesToReach(own, [own, ...goals], [...triesAt(1, "notYet", "reached"), ...tries], momentAt());
  };
  const took = (...of: readonly number[]) => of.map((each): Given => ({ took: each }));

  it("is nothing below three goals that were reached", () => {
    expect(told()).toBeNull();
    expect(told(...took(2, 4))).toBeNull();
    expect(told(...took(2, 4), { took: 3, state: "open" }, { took: 3, state: "paused" })).toBeNull();
    // Reached without a try that worked: it says nothing of tries.
    expect(told(...took(2, 4, 0))).toBeNull();
  });

  it("is from the fewest to the most", () => {
    expect(told(...took(4, 2, 3))).toEqual({
      from: 2,
      to: 4,
      goals: 3,
      sameArea: false,
      middleHalf: false,
    });
    expect(told(...took(1, 2, 3, 4, 5, 6, 30))).toMatchObject({ from: 1, to: 30, middleHalf: false });
  });

  it("is the middle half from eight goals on", () => {
    expect(told(...took(1, 1, 2, 2, 3, 4, 9, 30))).toMatchObject({
      from: 2,
      to: 4,
      goals: 8,
      middleHalf: true,
    });
    expect(told(...took(1, 1, 2, 2, 3, 4, 5, 9, 30))).toMatchObject({ from: 2, to: 5, goals: 9 });
  });

  it("is by those of the same part of life where there are three of them", () => {
    const work = [3, 4, 5].map((n): Given => ({ took: n, area: "work" }));
    const sport = [1, 1, 1].map((n): Given => ({ took: n, area: "sport" }));
    expect(told(...work, ...sport)).toMatchObject({ from: 3, to: 5, goals: 3, sameArea: true });
    expect(told(...work.slice(1), ...sport)).toMatchObject({ from: 1, to: 5, goals: 5, sameArea: false });
  });

  it("takes goals without a part of life for none of the same", () => {
    const own = { id: idOf("goal", 9), area: null };
    const goals = [1, 2, 3].map((n) => rowOf(goal, n, { text: "A choir", at: NOW, state: "reached" }));
    const tries = [1, 2, 3].flatMap((n) => triesAt(n, "reached"));
    expect(triesToReach(own, goals, tries, momentAt())).toMatchObject({ from: 1, to: 1, sameArea: false });
  });

  it("of a thousand goals it is still the middle half", () => {
    const many = Array.from({ length: 1000 }, (_, n) => ({ took: 1 + (n % 4) }));
    expect(told(...many)).toMatchObject({ from: 2, to: 3, goals: 1000 });
  });
});
