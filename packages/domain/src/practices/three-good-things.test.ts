/** When three good things may be brought up, and when nobody should hear of them. */
import { describe, expect, it } from "vitest";
import type { Heaviness } from "../kernel/heaviness.ts";
import { DAY, HOUR, type Instant } from "../kernel/time.ts";
import { KINDS, NOT_TO_ANALYSE, setback } from "../setbacks/setback.ts";
import { idOf, momentAt, NOW, rowOf } from "../testing/ctx.ts";
import { begin, play, takeUp } from "./player.ts";
import type { Script } from "./practice.ts";
import {
  goodThings,
  goodThingsAreDue,
  goodThingsFit,
  HARD_DAYS,
  THREE_GOOD_THINGS,
  type Lately,
} from "./three-good-things.ts";

const hit = (ago: number, cells: object = {}) =>
  rowOf(setback, 1, { what: "No", at: NOW - ago, loggedAt: NOW - ago, ...cells });
const fits = (given: Partial<Lately> = {}): boolean =>
  goodThingsFit({
    setbacks: [],
    kind: null,
    weights: [null, null],
    moment: momentAt(),
    visit: { helpOpened: false },
    ...given,
  });

describe("three good things fit", () => {
  it("where nothing speaks against them", () => {
    expect(fits()).toBe(true);
    expect(fits({ setbacks: [hit(25 * HOUR, { kind: "mistake" })], weights: [3, 2] })).toBe(true);
  });

  it("not within a day of any setback, by either date, nor where help was sought", () => {
    expect(fits({ setbacks: [hit(23 * HOUR)] })).toBe(false);
    expect(fits({ setbacks: [hit(23 * HOUR, { closedAt: NOW })] })).toBe(false);
    expect(fits({ setbacks: [hit(9 * DAY, { loggedAt: NOW - HOUR })] })).toBe(false);
    // Made of an old note it counts from the day it happened.
    const note = idOf("note", 1);
    expect(fits({ setbacks: [hit(9 * DAY, { loggedAt: NOW - HOUR, note })] })).toBe(true);
    expect(fits({ visit: { helpOpened: true } })).toBe(false);
  });

  it("not at the heaviest, of the setback in hand or of the day", () => {
    for (const weight of [0, 1, 2, 3, 4] as Heaviness[]) {
      expect(fits({ weights: [weight, null] })).toBe(weight < 4);
      expect(fits({ weights: [null, weight] })).toBe(weight < 4);
    }
  });

  it("not for what is not there to be analysed, nor for a month after it", () => {
    for (const kind of [...KINDS, "other"] as const) {
      const hard = kind === "other" || NOT_TO_ANALYSE.includes(kind);
      expect(fits({ kind })).toBe(!hard);
      expect(fits({ setbacks: [hit((HARD_DAYS - 1) * DAY, { kind })] })).toBe(!hard);
      expect(fits({ setbacks: [hit((HARD_DAYS + 1) * DAY, { kind })] })).toBe(true);
    }
  });
});

describe("three good things are due", () => {
  const sat = (...daysAgo: number[]) =>
    daysAgo.map((days) => ({ practice: THREE_GOOD_THINGS, finishedAt: NOW - days * DAY }));
  const due = (sittings: Parameters<typeof goodThingsAreDue>[0], now: Instant = NOW) =>
    goodThingsAreDue(sittings, momentAt(now));

  it("never twice a day, by the person's day", () => {
    expect(due([])).toBe(true);
    expect(due(sat(0))).toBe(false);
    expect(due(sat(1))).toBe(true);
    // Two at night is still the day before: its next evening is another day.
    const late = [{ practice: THREE_GOOD_THINGS, finishedAt: NOW - 8 * HOUR }];
    expect(due(late)).toBe(true);
    expect(due([{ practice: "breathing", finishedAt: NOW }])).toBe(true);
  });

  it("day by day for a week, then every third day at most", () => {
    expect(due(sat(1, 2, 3, 4, 5, 6))).toBe(true);
    expect(due(sat(1, 2, 3, 4, 5, 6, 7))).toBe(false);
    expect(due(sat(2, 3, 4, 5, 6, 7, 8))).toBe(false);
    expect(due(sat(3, 4, 5, 6, 7, 8, 9))).toBe(true);
  });

  it("is no nuisance with a clock that was set ahead", () => {
    expect(due(sat(-400))).toBe(true);
    expect(due(sat(-400, 0))).toBe(false);
    expect(due(Array.from({ length: 1000 }, (_, n) => sat(n + 3)).flat())).toBe(true);
  });
});

describe("what was written", () => {
  const write = (key: string, part?: string) =>
    ({
      kind: "write",
      key,
      title: "One",
      prompt: "Write",
      ...(part && { part }),
      starters: [],
      lines: "more",
      keeps: false,
    }) as const;
  const script: Script = {
    key: THREE_GOOD_THINGS,
    steps: [write("first", "Your part?"), write("second", "Your part?"), write("third")],
  };
  const started = play(script, begin(script), { type: "start" });

  it("is each line that says something, with its part; a part alone is nothing", () => {
    let now = play(script, started, { type: "write", text: " The bread " });
    now = play(script, now, { type: "write", text: "I baked it", of: "part" });
    now = play(script, play(script, now, { type: "next" }), { type: "write", text: "Mine", of: "part" });
    now = play(script, play(script, now, { type: "next" }), { type: "write", text: "Rain" });
    now = play(script, now, { type: "write", text: "none is asked for", of: "part" });
    expect(goodThings(script, now)).toEqual([
      { text: "The bread", part: "I baked it" },
      { text: "Rain", part: null },
    ]);
    expect(goodThings(script, takeUp(script, JSON.parse(JSON.stringify(now))))).toHaveLength(2);
    expect(goodThings(script, started)).toEqual([]);
  });

  it("a part is taken back like any words, and the thing itself stays", () => {
    let now = play(script, started, { type: "write", text: "The bread" });
    now = play(script, now, { type: "write", text: "I", of: "part" });
    now = play(script, now, { type: "write", text: "", of: "part" });
    expect(now.answers).toEqual({ first: "The bread" });
  });
});
