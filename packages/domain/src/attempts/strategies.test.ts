/** An approach and its record. */
import { describe, expect, it } from "vitest";
import { NOW, idOf, rowOf } from "../testing/ctx.ts";
import { attempt, strategy, type Outcome } from "./attempt.ts";
import { plainWords, recordOf, sameWay, workedElsewhere } from "./strategies.ts";

const way = (n: number) => idOf("strategy", n);
let count = 0;
const tries = (strategyNumber: number | null, ...outcomes: (Outcome | null)[]) =>
  outcomes.map((outcome) =>
    rowOf(attempt, ++count, {
      goal: idOf("goal", 1),
      at: NOW,
      outcome,
      strategy: strategyNumber === null ? null : way(strategyNumber),
    }),
  );

describe("recordOf", () => {
  it("counts what worked out of what went some way or other: not what was let go", () => {
    const list = [
      ...tries(1, "reached", "reached", "notYet", "reached", "reached", null),
      ...tries(2, "notYet", "partly", "letGo"),
      ...tries(null, "reached"),
    ];
    expect(recordOf(way(1), list)).toEqual({ reached: 4, ended: 5 });
    expect(recordOf(way(2), list)).toEqual({ reached: 0, ended: 2 });
    expect(recordOf(null, list)).toEqual({ reached: 1, ended: 1 });
    expect(recordOf(way(3), list)).toEqual({ reached: 0, ended: 0 });
  });
});

describe("workedElsewhere", () => {
  const ways = [1, 2, 3, 4].map((n) => rowOf(strategy, n, { text: `Way ${n}`, at: NOW + n }));

  it("is what worked most often, but never the stuck one", () => {
    const list = [...tries(1, "reached", "reached"), ...tries(2, "reached", "notYet"), ...tries(3, "notYet")];
    expect(workedElsewhere(null, ways, list)).toEqual({
      strategy: ways[0],
      record: { reached: 2, ended: 2 },
    });
    expect(workedElsewhere(way(1), ways, list)?.strategy).toBe(ways[1]);
    expect(workedElsewhere(way(1), ways, tries(3, "notYet"))).toBe(null);
  });

  it("is never the stuck one under the same words, as another goal has it", () => {
    const named = [...ways, rowOf(strategy, 5, { text: "way 1!", at: NOW })];
    const list = [...tries(5, "reached", "reached"), ...tries(2, "reached")];
    expect(workedElsewhere(way(1), named, list)?.strategy).toBe(ways[1]);
    expect(workedElsewhere(null, named, list)?.strategy).toBe(named[4]);
  });

  it("settles equal ones by fewer other endings, then the newest", () => {
    const list = [...tries(1, "reached", "notYet"), ...tries(2, "reached"), ...tries(3, "reached")];
    expect(workedElsewhere(null, ways, list)?.strategy).toBe(ways[2]);
  });
});

describe("plainWords", () => {
  it("makes the same words equal, in any script", () => {
    expect(plainWords("  Started   too fast! ")).toBe("started too fast");
    expect(sameWay("Out loud, with Ana", "out loud with ana.")).toBe(true);
    expect(sameWay("准备太晚。", "准备太晚")).toBe(true);
    expect(sameWay("!", "?")).toBe(false);
  });
});
