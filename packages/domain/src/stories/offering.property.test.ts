/** What must never be offered never is: stories over random lives, each rule told again in other words than its own. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY, HOUR } from "../kernel/time.ts";
import { goal } from "../goals/goal.ts";
import { KINDS, setback } from "../setbacks/setback.ts";
import { NOW, idOf, momentAt, rowOf } from "../testing/ctx.ts";
import type { Comparable } from "./likeness.ts";
import { STORY_CARD, chooseStory, storyMay, type StoryPlace, type StoryRows } from "./offering.ts";
import { storyNote } from "./story-note.ts";

/** Mostly what leaves room for an offer: else the laws would say little. */
const often = <T>(room: fc.Arbitrary<T>, any: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: room }, { weight: 1, arbitrary: any });
const ago = often(fc.integer({ min: DAY, max: 29 * DAY }), fc.integer({ min: -2 * DAY, max: 60 * DAY }));
const heaviness = often(fc.constantFrom(null, 1, 2, 3), fc.constantFrom(null, 0, 1, 2, 3, 4)) as fc.Arbitrary<
  0 | 1 | 2 | 3 | 4 | null
>;
const area = fc.constantFrom("work", "study", "making", "elsewhere", null);
const kind = often(
  fc.constantFrom("turnedDown", "mistake", "missedMark", null),
  fc.constantFrom(...KINDS, "other" as const),
);

const recent = fc.array(
  fc.record({
    at: ago,
    logged: ago,
    kind,
    area,
    closed: often(fc.constant(false), fc.boolean()),
    note: fc.boolean(),
    state: often(fc.constantFrom("none", "open"), fc.constantFrom(null, "paused", "letGo", "reached")),
    heaviness,
    causes: fc.array(
      fc.record({
        hands: fc.constantFrom("mine", "partly", "notMine", null),
        whose: fc.constantFrom("setUp", "luck", null),
        repeats: fc.constantFrom("oneOff", "keepsHappening", null),
      }),
      { maxLength: 2 },
    ),
  }),
  { minLength: 1, maxLength: 3 },
);
const notes = fc.uniqueArray(
  fc.record({
    story: fc.constantFrom("a", "b", "c", "d", "unknown"),
    offered: fc.option(fc.integer({ min: -8 * DAY, max: 20 * DAY })),
    kept: fc.boolean(),
    text: fc.boolean(),
    beside: fc.constantFrom("setback1", "setback2", "goal1", "none"),
  }),
  { selector: (n) => n.story, maxLength: 3 },
);
const STORIES: readonly Comparable[] = [
  {
    key: "a",
    areas: ["work", "study"],
    kind: "turnedDown",
    cause: { hands: "mine", whose: null, repeats: "oneOff" },
  },
  {
    key: "b",
    areas: ["making"],
    kind: "mistake",
    cause: { hands: "partly", whose: "setUp", repeats: "keepsHappening" },
  },
  {
    key: "c",
    areas: ["work"],
    kind: "missedMark",
    cause: { hands: "notMine", whose: "luck", repeats: "oneOff" },
  },
  {
    key: "d",
    areas: ["elsewhere"],
    kind: "loss",
    cause: { hands: "notMine", whose: "luck", repeats: "oneOff" },
  },
];

const life = fc
  .record({
    recent,
    notes,
    day: heaviness,
    putOff: often(fc.constant(false), fc.boolean()),
    helpOpened: often(fc.constant(false), fc.boolean()),
    hour: often(fc.integer({ min: 5, max: 21 }), fc.integer({ min: 0, max: 23 })),
    place: fc.constantFrom("today", "stories", "setback", "goal") as fc.Arbitrary<StoryPlace["at"]>,
    goalState: fc.constantFrom(null, "open", "paused", "letGo", "reached"),
  })
  .map((its) => {
    // The moment is 10:00 in a place where the wall says so, moved to another hour of that day.
    const now = NOW + (its.hour - 10) * HOUR + 1;
    const own = rowOf(goal, 1, { text: "x", at: now, state: its.goalState as never, area: "work" });
    const rows: StoryRows = {
      recent: its.recent.map((r, n) => ({
        setback: rowOf(setback, n + 1, {
          what: "x",
          at: now - r.at,
          loggedAt: now - r.logged,
          note: r.note ? idOf("note", 1) : null,
          kind: r.kind,
          area: r.area as never,
          closedAt: r.closed ? now : null,
        }),
        goal: r.state === "none" ? null : { id: idOf("goal", 9), state: r.state as never, area: "making" },
        heaviness: r.heaviness,
        causes: r.causes as never,
      })),
      notes: its.notes.map((n, i) =>
        rowOf(storyNote, i + 1, {
          story: n.story,
          at: now,
          offeredAt: n.offered === null ? null : now - n.offered,
          keptAt: n.kept ? now : null,
          text: n.text ? "x" : null,
          setback: n.beside.startsWith("setback") ? idOf("setback", Number(n.beside.slice(7))) : null,
          goal: n.beside === "goal1" ? own.id : null,
        }),
      ),
      day: its.day,
      notToday: its.putOff ? [{ card: STORY_CARD, day: "2026-11-20" }] : [],
      moment: momentAt(now),
      visit: { helpOpened: its.helpOpened },
    };
    const place: StoryPlace =
      its.place === "goal"
        ? { at: "goal", goal: own, cause: { hands: "mine", whose: null, repeats: "keepsHappening" } }
        : its.place === "setback"
          ? { at: "setback", setback: idOf("setback", 1) }
          : { at: its.place };
    return { rows, place, hour: its.hour };
  });

const offered = ({ rows, place }: { rows: StoryRows; place: StoryPlace }) => {
  const may = storyMay(rows, place);
  return may && chooseStory(may, STORIES);
};

describe("stories", () => {
  let made = 0;
  const law = (
    name: string,
    holds: (
      its: typeof life extends fc.Arbitrary<infer L> ? L : never,
      found: NonNullable<ReturnType<typeof offered>>,
    ) => void,
  ) =>
    it(name, () => {
      fc.assert(
        fc.property(life, (its) => {
          const found = offered(its);
          if (found === null) return;
          made++;
          holds(its, found);
        }),
        { seed: 20261126, numRuns: 2500 },
      );
    });

  law("are never offered at night, nor where help was sought, nor on a very heavy day", ({ rows, hour }) => {
    expect(hour >= 22 || hour < 5).toBe(false);
    expect(rows.visit.helpOpened).toBe(false);
    expect(rows.day).not.toBe(4);
  });

  law("are never offered within 24 h of any setback, by either date", ({ rows }) => {
    for (const { setback: s } of rows.recent) {
      expect(Math.abs(rows.moment.now - s.at)).toBeGreaterThanOrEqual(DAY);
      if (s.note === null) expect(Math.abs(rows.moment.now - s.loggedAt)).toBeGreaterThanOrEqual(DAY);
    }
  });

  law(
    "are never offered for what is not there to be analysed, nor in the month after it",
    ({ rows }, { matter }) => {
      const hard = (k: unknown) => ["loss", "hurt", "unfair", "other"].includes(k as string);
      expect(hard(matter.kind)).toBe(false);
      for (const { setback: s } of rows.recent)
        if (hard(s.kind))
          expect(
            Math.min(Math.abs(rows.moment.now - s.at), Math.abs(rows.moment.now - s.loggedAt)),
          ).toBeGreaterThanOrEqual(30 * DAY);
    },
  );

  law(
    "are never offered for a setback that is very heavy, closed, old, or of a goal that is not open",
    ({ rows, place }, { matter }) => {
      if (place.at === "goal") {
        expect([null, "open"]).toContain(place.goal.state);
        expect(matter.goal).toBe(place.goal.id);
        return;
      }
      const its = rows.recent.find((r) => r.setback.id === matter.setback);
      expect(its).toBeDefined();
      expect(its?.heaviness).not.toBe(4);
      expect(its?.setback.closedAt).toBeNull();
      expect(rows.moment.now - (its?.setback.at ?? 0)).toBeLessThan(30 * DAY);
      if (its?.goal) expect([null, "open"]).toContain(its.goal.state);
      if (place.at === "setback") expect(matter.setback).toBe(place.setback);
      for (const r of rows.recent)
        if (r.heaviness === 4)
          expect(Math.abs(rows.moment.now - r.setback.at)).toBeGreaterThanOrEqual(7 * DAY);
    },
  );

  law(
    "are never another one within seven days, nor one that was offered, kept or written about before",
    ({ rows }, { story, first }) => {
      const lately = rows.notes.filter(
        (n) => n.offeredAt !== null && Math.abs(rows.moment.now - n.offeredAt) < 7 * DAY,
      );
      if (first) {
        expect(lately).toEqual([]);
        const known = rows.notes.filter((n) => n.offeredAt !== null || n.keptAt !== null || n.text !== null);
        expect(known.map((n) => n.story)).not.toContain(story.key);
      } else expect(lately.map((n) => n.story)).toContain(story.key);
    },
  );

  law(
    "stand on Today on one day only, and not once they were put aside",
    ({ rows, place }, { story, first }) => {
      if (place.at !== "today") return;
      expect(rows.notToday).toEqual([]);
      const at = rows.notes.find((n) => n.story === story.key)?.offeredAt ?? rows.moment.now;
      if (!first) expect(Math.abs(rows.moment.now - at)).toBeLessThan(DAY);
    },
  );

  law("always say in what they are alike, and the part of life or the kind is among it", (_, { alike }) => {
    expect(alike.includes("area") || alike.includes("kind")).toBe(true);
  });

  it("are offered often enough for these laws to say something", () => {
    expect(made).toBeGreaterThan(500);
  });
});
