/** The record of each approach, and when one may be said to have worked more often. */
import { describe, expect, it } from "vitest";
import { attempt, strategy, type Outcome } from "../attempts/attempt.ts";
import { DAY } from "../kernel/time.ts";
import { NOW, idOf, rowOf } from "../testing/ctx.ts";
import { approachesOf, moreOftenOf } from "./approaches.ts";

const ways = [1, 2, 3].map((n) => rowOf(strategy, n, { text: `Way ${n}`, at: NOW + n }));
/** Tries in turn: the number of the approach, and whether it worked; open where nothing is said. */
const tries = (...turns: readonly (readonly [way: number, outcome?: Outcome])[]) =>
  turns.map(([way, outcome], n) =>
    rowOf(attempt, n, {
      goal: idOf("goal", 1),
      at: NOW + n * DAY,
      strategy: idOf("strategy", way),
      outcome: outcome ?? null,
      outcomeAt: outcome === undefined ? null : NOW + n * DAY,
    }),
  );
const well = (way: number, count: number) => Array.from({ length: count }, () => [way, "reached"] as const);
const not = (way: number, count: number) => Array.from({ length: count }, () => [way, "notYet"] as const);

describe("approaches", () => {
  it("stand by how many tries ended with them; open ones are not in it", () => {
    const found = approachesOf(ways, tries(...well(1, 1), ...not(2, 2), [3], [1]));
    expect(found.map(({ strategy: { text }, record }) => [text, record.reached, record.ended])).toEqual([
      ["Way 2", 0, 2],
      ["Way 1", 1, 1],
    ]);
    expect(approachesOf(ways, [])).toEqual([]);
  });

  it("are one where the words are, in those that were used last", () => {
    const same = [...ways, rowOf(strategy, 4, { text: "way 1.", at: NOW + 9 })];
    const found = approachesOf(same, tries(...well(1, 1), ...not(4, 2)));
    expect(found.map(({ strategy: { text }, record }) => [text, record.reached, record.ended])).toEqual([
      ["way 1.", 1, 3],
    ]);
  });
});

describe("a try that was let go", () => {
  it("is no outcome of its approach: it is in no record, and tips no comparison", () => {
    const letGo = (way: number, count: number) =>
      Array.from({ length: count }, () => [way, "letGo"] as const);
    const found = approachesOf(ways, tries(...well(1, 2), ...letGo(1, 3), ...letGo(2, 4)));
    expect(found.map(({ strategy: { text }, record }) => [text, record])).toEqual([
      ["Way 1", { reached: 2, ended: 2 }],
    ]);
    // Counted against it, Way 1 would have one of six, and Way 2 be told to have worked more often.
    expect(moreOftenOf(ways, tries(...well(1, 1), ...letGo(1, 5), ...well(2, 4)))).toBeNull();
    const said = [...not(1, 4), ...well(2, 4), ...well(1, 1), ...not(2, 1)];
    const last = moreOftenOf(ways, tries(...said));
    // Nor does it take the turn of an outcome: what is said is said with as many of them as one likes.
    expect(moreOftenOf(ways, tries(...said, ...letGo(2, 1)))).toEqual(last);
    expect(moreOftenOf(ways, tries(...said, ...letGo(2, 8)))).toEqual(last);
  });
});

describe("that one worked more often", () => {
  const names = (found: ReturnType<typeof moreOftenOf>) =>
    found && [found.more.strategy.text, found.less.strategy.text];

  it("is said where the counts carry it", () => {
    const found = moreOftenOf(ways, tries(...not(1, 4), ...well(2, 4), ...well(1, 1), ...not(2, 1)));
    expect(names(found)).toEqual(["Way 2", "Way 1"]);
    expect(found?.more.record).toEqual({ reached: 4, ended: 5 });
  });

  it("is not said of few, of alikes, or of one", () => {
    expect(moreOftenOf(ways, tries(...not(1, 2), ...well(2, 6)))).toBeNull();
    expect(moreOftenOf(ways, tries(...not(1, 2), ...well(1, 3), ...well(2, 3), ...not(2, 2)))).toBeNull();
    expect(moreOftenOf(ways, tries(...well(1, 9)))).toBeNull();
    expect(moreOftenOf(ways, [])).toBeNull();
  });

  it("waits for a second outcome where one alone would bring it", () => {
    // Eight in all say nothing yet; the ninth would.
    const eight = [...not(1, 3), ...well(1, 1), ...well(2, 3), ...not(2, 1)];
    expect(moreOftenOf(ways, tries(...eight))).toBeNull();
    expect(moreOftenOf(ways, tries(...eight, ...not(1, 1)))).toBeNull();
    expect(names(moreOftenOf(ways, tries(...eight, ...not(1, 1), ...well(2, 1))))).toEqual([
      "Way 2",
      "Way 1",
    ]);
  });
});
