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
    card: often(fc.constantFrom("quiet", "smallStep"), fc.constantFrom("lookBack", "night", "draft")),
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
          : its.place === "today"
            ? { at: "today", card: its.card }
            : { at: "stories" };
    return { rows, place, hour: its.hour };
  });

const offered = ({ rows, place }: { rows: StoryRows; place: StoryPlace }) => {
  const may = storyMay(rows, place);
  return may && chooseStory(may, STORIES);
};

type Life = typeof life extends fc.Arbitrary<infer L> ? L : never;
type Found = NonNullable<ReturnType<typeof offered>>;

const hard = (kind: unknown): boolean => ["loss", "hurt", "unfair", "other"].includes(String(kind));
const open = (state: unknown): boolean => state === null || state === "open";
/** How far apart a setback and now are, by the nearer of its dates. */
const apart = ({ rows }: Life, { setback: s }: Life["rows"]["recent"][number]): number =>
  Math.min(Math.abs(rows.moment.now - s.at), Math.abs(rows.moment.now - s.loggedAt));

/** Each holds of everything that is offered. */
const LAWS: Readonly<Record<string, (its: Life, found: Found) => boolean>> = {
  "not at night": ({ hour }) => hour >= 5 && hour < 22,
  "not where help was sought": ({ rows }) => !rows.visit.helpOpened,
  "not on a very heavy day": ({ rows }) => rows.day !== 4,
  "not within 24 h of a setback, by either date": ({ rows }) =>
    rows.recent.every(
      ({ setback: s }) =>
        Math.abs(rows.moment.now - s.at) >= DAY &&
        (s.note !== null || Math.abs(rows.moment.now - s.loggedAt) >= DAY),
    ),
  "not for what is not there to be analysed": (_, { matter }) => !hard(matter.kind),
  "not in the month after such a thing": (its) =>
    its.rows.recent.every((r) => !hard(r.setback.kind) || apart(its, r) >= 30 * DAY),
  "not in the week of a setback that is very heavy": ({ rows }) =>
    rows.recent.every((r) => r.heaviness !== 4 || Math.abs(rows.moment.now - r.setback.at) >= 7 * DAY),
  "for a setback only if it is of the last 30 days, not closed, not very heavy, and its goal open": (
    { rows, place },
    { matter },
  ) => {
    if (place.at === "goal") return open(place.goal.state) && matter.goal === place.goal.id;
    const its = rows.recent.find((r) => r.setback.id === matter.setback);
    return (
      its !== undefined &&
      its.heaviness !== 4 &&
      its.setback.closedAt === null &&
      its.setback.at <= rows.moment.now &&
      rows.moment.now - its.setback.at < 30 * DAY &&
      (its.goal === null || open(its.goal.state))
    );
  },
  "beside a setback only for that one": ({ place }, { matter }) =>
    place.at !== "setback" || matter.setback === place.setback,
  "no second one within seven days": ({ rows }, { story, first }) => {
    const lately = rows.notes.filter(
      (n) => n.offeredAt !== null && Math.abs(rows.moment.now - n.offeredAt) < 7 * DAY,
    );
    return first ? lately.length === 0 : lately.some((n) => n.story === story.key);
  },
  "none that was offered, kept or written about before": ({ rows }, { story, first }) =>
    !first ||
    rows.notes.every(
      (n) => n.story !== story.key || (n.offeredAt === null && n.keptAt === null && n.text === null),
    ),
  "on Today on the day it was first shown, until it is put aside, and below no card that asks for something":
    ({ rows, place }, { story, first }) => {
      if (place.at !== "today") return true;
      const at = rows.notes.find((n) => n.story === story.key)?.offeredAt ?? rows.moment.now;
      if (["lookBack", "night", "draft"].includes(place.card)) return false;
      return rows.notToday.length === 0 && (first || Math.abs(rows.moment.now - at) < DAY);
    },
  "with the part of life or the kind it is like": (_, { alike }) =>
    alike.includes("area") || alike.includes("kind"),
};

describe("a story is offered", () => {
  it.each(Object.entries(LAWS))("%s", (_, holds) => {
    let made = 0;
    fc.assert(
      fc.property(life, (its) => {
        const found = offered(its);
        if (found === null) return;
        made++;
        expect(holds(its, found)).toBe(true);
      }),
      { seed: 20261126, numRuns: 2500 },
    );
    // Else the law would say little.
    expect(made).toBeGreaterThan(250);
  });
});
