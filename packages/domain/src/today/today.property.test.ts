/**
 * Laws of Today, over random lives: one card at most, the night is left alone, nothing paused or closed is
 * mentioned, and no gap is held against anyone.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { attempt } from "../attempts/attempt.ts";
import { checkin } from "../checkins/checkin.ts";
import { debrief } from "../debriefs/debrief.ts";
import { goal, step } from "../goals/goal.ts";
import type { Heaviness } from "../kernel/heaviness.ts";
import { DAY, HOUR, addDays, dayOf } from "../kernel/time.ts";
import { lesson } from "../lessons/lesson.ts";
import { plan } from "../plans/plan.ts";
import { latestHeaviness } from "../setbacks/heaviness.ts";
import { KINDS, NOT_TO_ANALYSE, rating, setback } from "../setbacks/setback.ts";
import { ZONE, idOf, momentAt, rowOf } from "../testing/ctx.ts";
import { notToday, type NotToday } from "./choices.ts";
import { QUIET_MS, nightOnly } from "./quiet.ts";
import { putAside, todayCard, type CardName, type TodayRows } from "./today.ts";

const SEED = 20261120;
const START = Date.UTC(2026, 7, 3, 6);
const DAYS = 90;
const START_DAY = "2026-08-03";

const ORDER: readonly CardName[] = [
  "draft",
  "justLogged",
  "night",
  "tryToday",
  "tryWasDue",
  "lookBack",
  "carryOn",
  "howNow",
  "trySoon",
  "lessonDue",
  "goodToSeeYou",
  "smallStep",
  "quiet",
];

const hour = fc.nat(DAYS * 24);
const day = fc.nat(DAYS).map((n) => addDays(START_DAY, n));
const weight = fc.nat(4).map((h) => h as Heaviness);
const one = fc.integer({ min: 1, max: 4 });
const goalStates = fc.constantFrom(null, "open", "paused", "letGo", "reached", "other");
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 5 });

/** Everything a person has over ninety days, before any of it is selected. */
const lives = fc
  .record({
    setbacks: few(
      fc.record({
        at: hour,
        lag: fc.nat(48),
        closed: fc.boolean(),
        guess: fc.option(weight),
        askedAfter: fc.option(fc.nat(48)),
        goal: fc.option(one),
        kind: fc.constantFrom(null, ...KINDS, "other" as const),
        offered: fc.boolean(),
      }),
    ),
    ratings: few(fc.record({ of: one, at: hour, weight })),
    checkin: fc.option(fc.record({ day, weight })),
    stopped: few(fc.record({ of: one, at: hour, left: fc.nat(8) })),
    goals: fc.tuple(goalStates, goalStates, goalStates, goalStates),
    tries: few(fc.record({ goal: one, day: fc.option(day), over: fc.boolean() })),
    plans: few(fc.record({ goal: fc.option(one), attempt: fc.option(one), dropped: fc.boolean() })),
    due: few(fc.record({ goal: fc.option(one), setback: fc.option(one) })),
    steps: few(fc.record({ goal: fc.option(one), setback: fc.option(one), minutes: fc.option(fc.nat(60)) })),
    kept: fc.option(fc.record({ plan: fc.boolean(), goal: fc.option(one), setback: fc.option(one) })),
    lastVisit: fc.option(day),
    draft: fc.nat(9).map((n) => n === 0),
  })
  .map((life): TodayRows => {
    const at = (hours: number) => START + hours * HOUR;
    // Ids of different tables are kept apart, so that a goal is not taken for a setback.
    const goalOf = (n: number | null) => (n === null ? null : idOf("goal", 100 + n));
    const setbackOf = (n: number | null) => (n === null ? null : idOf("setback", n));
    const setbacks = life.setbacks.map((s, i) =>
      rowOf(setback, i + 1, {
        what: "No",
        at: at(s.at),
        loggedAt: at(s.at + s.lag),
        guess: s.guess,
        askAgainAt: s.askedAfter === null ? null : at(s.at + s.lag + s.askedAfter),
        goal: goalOf(s.goal),
        kind: s.kind,
        closedAt: s.closed ? at(s.at) : null,
      }),
    );
    const belongs = life.kept && { goal: goalOf(life.kept.goal), setback: setbackOf(life.kept.setback) };
    return {
      draft: life.draft ? { key: "log", at: START } : null,
      setbacks,
      ratings: life.ratings.map((r, i) =>
        rowOf(rating, i + 1, { setback: idOf("setback", r.of), at: at(r.at), heaviness: r.weight }),
      ),
      checkin:
        life.checkin &&
        rowOf(checkin, 1, { day: life.checkin.day, at: START, heaviness: life.checkin.weight }),
      lookBackOpen: life.setbacks.flatMap((s, i) => (s.offered ? [idOf("setback", i + 1)] : [])),
      carryOnOpen: life.stopped.map(({ of, at: hours, left }, i) => ({
        debrief: rowOf(debrief, i + 1, { setback: idOf("setback", of), form: "full", startedAt: at(hours) }),
        left,
      })),
      notToday: [],
      goals: life.goals.map((state, i) => rowOf(goal, 101 + i, { text: "Sing", at: START, state })),
      attempts: life.tries.map((t, i) =>
        rowOf(attempt, i + 1, {
          goal: idOf("goal", 100 + t.goal),
          at: START + i,
          day: t.day,
          outcome: t.over ? "partly" : null,
        }),
      ),
      lookedAhead: life.tries.flatMap((_, i) => (i % 2 === 1 ? [idOf("attempt", i + 1)] : [])),
      plans: life.plans.map((p, i) =>
        rowOf(plan, i + 1, {
          cue: "The bell rings",
          act: "Breathe out",
          at: START + i,
          goal: goalOf(p.goal),
          attempt: p.attempt === null ? null : idOf("attempt", p.attempt),
          droppedAt: p.dropped ? START : null,
        }),
      ),
      dueLessons: life.due.map((l, i) => ({
        id: idOf("lesson", i + 1),
        goal: goalOf(l.goal),
        setback: setbackOf(l.setback),
      })),
      lastKept:
        life.kept && belongs
          ? life.kept.plan
            ? { kind: "plan", plan: rowOf(plan, 9, { cue: "a", act: "b", at: START, ...belongs }) }
            : { kind: "lesson", lesson: rowOf(lesson, 9, { text: "c", at: START, ...belongs }) }
          : null,
      lastVisit: life.lastVisit,
      steps: life.steps.map((s, i) =>
        rowOf(step, i + 1, {
          text: "Ring them",
          at: START + i,
          goal: goalOf(s.goal),
          setback: setbackOf(s.setback),
          minutes: s.minutes,
        }),
      ),
      saidLately: life.ratings[0]?.weight ?? null,
    };
  });

const visits = fc.record({ helpOpened: fc.boolean() });
const check = (property: fc.IProperty<[TodayRows, number, { helpOpened: boolean }]>, numRuns = 2000) =>
  fc.assert(property, { seed: SEED, numRuns });
const law = (say: (rows: TodayRows, now: number, visit: { helpOpened: boolean }) => void) =>
  fc.property(
    lives,
    fc.nat(DAYS * 24 * 4).map((q) => START + (q * HOUR) / 4),
    visits,
    say,
  );

test("there is exactly one card, and putting it aside never brings an earlier one", () => {
  check(
    law((rows, now, visit) => {
      const moment = momentAt(now);
      const today = dayOf(now, ZONE, moment.dayStartsAt);
      const asides: NotToday[] = [];
      let last = -1;
      // Each round puts one card aside: the table has an end.
      for (let round = 0; round < ORDER.length; round++) {
        const card = todayCard({ ...rows, notToday: asides }, moment, visit);
        const place = ORDER.indexOf(card.card);
        expect(place).toBeGreaterThan(last);
        if (card.card === "quiet") return;
        last = place;
        asides.push(rowOf(notToday, round + 1, { ...putAside(card), day: today, at: now }));
      }
      expect.unreachable("more cards than lines");
    }),
  );
});

test("the night brings only what is for the night", () => {
  check(
    law((rows, now, visit) => {
      const moment = momentAt(now);
      if (!nightOnly(moment)) return;
      const card = todayCard(rows, moment, visit);
      expect(["draft", "justLogged", "night", "quiet"]).toContain(card.card);
      if (card.card === "quiet") expect(card.winPrompt).toBe(false);
    }),
  );
});

test("no scale, lesson, win prompt or look ahead within a day of a setback or after help", () => {
  check(
    law((rows, now, visit) => {
      const fresh = rows.setbacks.some((s) => [s.at, s.loggedAt].some((t) => Math.abs(now - t) < QUIET_MS));
      if (!fresh && !visit.helpOpened) return;
      const card = todayCard(rows, momentAt(now), visit);
      expect(["howNow", "lessonDue", "goodToSeeYou", "trySoon"]).not.toContain(card.card);
      if (card.card === "tryToday") expect(card.lookAhead).toBe(false);
      if (card.card === "quiet") expect(card.winPrompt).toBe(false);
    }),
  );
});

test("no day with a setback, and none that was said to be heavy, is called quiet or asked for a win", () => {
  check(
    law((rows, now, visit) => {
      const card = todayCard(rows, momentAt(now), visit);
      if (card.card !== "quiet") return;
      const fresh = rows.setbacks.some((s) => [s.at, s.loggedAt].some((t) => Math.abs(now - t) < QUIET_MS));
      const said = rows.checkin?.day === dayOf(now, ZONE, 4) ? rows.checkin.heaviness : null;
      expect(card.enough).toBe(fresh || (said !== null && said >= 3));
      expect(card.heavy).toBe(rows.saidLately === 4);
      if (card.enough || card.heavy) expect(card.winPrompt).toBe(false);
    }),
  );
});

test("a try that was looked ahead to is not offered a look ahead again", () => {
  const seen = new Set<string>();
  check(
    law((rows, now, visit) => {
      const card = todayCard(rows, momentAt(now), visit);
      if (card.card === "trySoon") expect(rows.lookedAhead).not.toContain(card.attempt);
      if (card.card === "tryToday") expect(card.lookedAhead).toBe(rows.lookedAhead.includes(card.attempt));
      seen.add(card.card);
    }),
  );
  expect([...seen]).toEqual(expect.arrayContaining(["trySoon", "tryToday"]));
});

test("no look ahead while a setback weighs at its most, nor at a goal hit by one that is not to be analysed", () => {
  let held = 0;
  check(
    law((rows, now, visit) => {
      const card = todayCard(rows, momentAt(now), visit);
      if (card.card !== "trySoon" && card.card !== "tryToday") return;
      const open = rows.setbacks.filter((s) => s.closedAt === null);
      const tooHeavy = open.some(
        (s) => latestHeaviness(rows.ratings.filter((r) => r.setback === s.id)) === 4,
      );
      const hard: readonly unknown[] = [...NOT_TO_ANALYSE, "other"];
      const hit = open.some((s) => s.goal === card.goal && hard.includes(s.kind));
      if (!tooHeavy && !hit) return;
      held++;
      expect(card.card === "tryToday" && !card.lookAhead).toBe(true);
    }),
  );
  expect(held).toBeGreaterThan(0);
});

test("over ninety days a paused goal and a closed setback are mentioned by nothing", () => {
  fc.assert(
    fc.property(lives, visits, fc.nat(23), (rows, visit, at) => {
      const paused = rows.goals.filter((g) => g.state === "paused").map((g) => g.id);
      const closed = rows.setbacks.filter((s) => s.closedAt !== null).map((s) => s.id);
      const lessons = new Map(rows.dueLessons.map((l) => [l.id, l]));
      const steps = new Map(rows.steps.map((s) => [s.id, s]));
      const hidden = new Set<string>([...paused, ...closed]);
      for (let n = 0; n < DAYS; n++) {
        const card = todayCard(rows, momentAt(START + n * DAY + at * HOUR), visit);
        const about: (string | null)[] = [];
        if ("goal" in card) about.push(card.goal);
        if ("setback" in card) about.push(card.setback);
        if (card.card === "howNow")
          about.push(rows.setbacks.find((s) => s.id === card.setback)?.goal ?? null);
        if (card.card === "lessonDue") {
          about.push(lessons.get(card.lesson)?.goal ?? null, lessons.get(card.lesson)?.setback ?? null);
        }
        if (card.card === "smallStep") about.push(steps.get(card.step)?.setback ?? null);
        if (card.card === "tryToday") about.push(...card.plans.flatMap((p) => [p.goal, p.setback]));
        if (card.card === "goodToSeeYou") {
          const row = card.kept.kind === "lesson" ? card.kept.lesson : card.kept.plan;
          about.push(row.goal, row.setback);
        }
        expect(about.filter((id) => id !== null && hidden.has(id))).toEqual([]);
      }
    }),
    { seed: SEED, numRuns: 200 },
  );
});

test("the wish to be asked again brings at most four askings, and none after sixteen days", () => {
  let most = 0;
  fc.assert(
    fc.property(lives, fc.nat(23), fc.boolean(), (rows, at, answers) => {
      const wished = rows.setbacks.map((s) => ({ ...s, guess: null }));
      const ratings = [...rows.ratings];
      const asides = [...rows.notToday];
      const asked = new Map<string, number>();
      for (let n = 0; n < DAYS; n++) {
        const now = START + n * DAY + at * HOUR;
        const moment = momentAt(now);
        const alone = { ...rows, setbacks: wished, ratings, notToday: asides };
        const only = { ...alone, draft: null, attempts: [], lookBackOpen: [], carryOnOpen: [] };
        const card = todayCard(only, moment, { helpOpened: false });
        if (card.card !== "howNow") continue;
        expect(card.guess).toBeNull();
        asked.set(card.setback, (asked.get(card.setback) ?? 0) + 1);
        const own = wished.find((s) => s.id === card.setback);
        expect(now - (own?.askAgainAt ?? 0)).toBeLessThan(17 * DAY);
        const today = dayOf(now, ZONE, moment.dayStartsAt);
        if (answers) ratings.push(rowOf(rating, 100 + n, { setback: card.setback, at: now, heaviness: 2 }));
        else asides.push(rowOf(notToday, 100 + n, { ...putAside(card), day: today, at: now }));
      }
      for (const times of asked.values()) expect(times).toBeLessThanOrEqual(4);
      most = Math.max(most, ...asked.values());
    }),
    { seed: SEED, numRuns: 100 },
  );
  expect(most).toBe(4);
});

test("a gap of 1 to 400 days throws nothing, counts nothing and calls nothing late", () => {
  fc.assert(
    fc.property(lives, visits, fc.integer({ min: 1, max: 400 }), hour, (rows, visit, gap, from) => {
      const card = todayCard(rows, momentAt(START + from * HOUR + gap * DAY), visit);
      const named = Object.keys(card);
      expect(ORDER).toContain(card.card);
      expect([card.card, ...named].join(" ")).not.toMatch(/late\b|overdue|missed|behind|streak/i);
      // The only numbers on a card: questions left in one debrief, a guess, a heaviness, the moment it happened.
      const numbers = Object.entries(card).filter(([, value]) => typeof value === "number");
      for (const [key] of numbers) expect(["left", "guess", "heaviness", "at"]).toContain(key);
      if (card.card === "carryOn") {
        const own = rows.carryOnOpen.find(({ debrief: d }) => d.id === card.debrief);
        expect(card.left).toBe(own?.left);
      }
    }),
    { seed: SEED, numRuns: 2000 },
  );
});
