/** Today's table, a test per line, and what holds a card back. */
import { describe, expect, test } from "vitest";
import { attempt, type Attempt } from "../attempts/attempt.ts";
import { checkin } from "../checkins/checkin.ts";
import { debrief } from "../debriefs/debrief.ts";
import { CARDS } from "../debriefs/offers.ts";
import { goal, step, type Goal, type Step } from "../goals/goal.ts";
import type { Heaviness } from "../kernel/heaviness.ts";
import type { Id } from "../kernel/id.ts";
import { HOUR, addDays, dayOf } from "../kernel/time.ts";
import { lesson } from "../lessons/lesson.ts";
import { plan, type Plan } from "../plans/plan.ts";
import { rating, setback, type Setback } from "../setbacks/setback.ts";
import { NOW, ZONE, idOf, momentAt, rowOf } from "../testing/ctx.ts";
import { notToday } from "./choices.ts";
import { nightOnly, quietNow, type Visit } from "./quiet.ts";
import { putAside, todayCard, type TodayCard, type TodayRows } from "./today.ts";

// NOW is Friday 20 November 2026, ten in the morning.
const TODAY = "2026-11-20";
const NIGHT = NOW + 13 * HOUR;
const nothing: TodayRows = {
  draft: null,
  setbacks: [],
  ratings: [],
  checkin: null,
  lookBackOpen: [],
  carryOnOpen: [],
  notToday: [],
  goals: [],
  attempts: [],
  lookedAhead: [],
  plans: [],
  dueLessons: [],
  lastKept: null,
  lastVisit: null,
  steps: [],
  saidLately: null,
};
const calm: Visit = { helpOpened: false };
const helped: Visit = { helpOpened: true };

const card = (more: Partial<TodayRows>, now = NOW, visit = calm) =>
  todayCard({ ...nothing, ...more }, momentAt(now), visit);
const name = (more: Partial<TodayRows>, now = NOW, visit = calm) => card(more, now, visit).card;

const happened = (hoursAgo: number, more: Partial<Setback> = {}, n = 1) => {
  const at = NOW - hoursAgo * HOUR;
  return rowOf(setback, n, { what: "No", at, loggedAt: at, ...more });
};
const wanted = (n = 1, more: Partial<Goal> = {}) => rowOf(goal, n, { text: "Sing", at: 0, ...more });
const tryOn = (ahead: number | null, n = 1, more: Partial<Attempt> = {}) =>
  rowOf(attempt, n, {
    goal: idOf("goal", 1),
    at: n,
    day: ahead === null ? null : addDays(TODAY, ahead),
    ...more,
  });
const small = (n = 1, more: Partial<Step> = {}) =>
  rowOf(step, n, { text: "Ring them", at: n, goal: idOf("goal", 1), ...more });
const ifThen = (n = 1, more: Partial<Plan> = {}) =>
  rowOf(plan, n, { cue: "The bell rings", act: "Breathe out", at: n, ...more });
const due = (n = 1, more: { goal?: Id<"goal">; setback?: Id<"setback"> } = {}) => ({
  id: idOf("lesson", n),
  goal: more.goal ?? null,
  setback: more.setback ?? null,
});
const rated = (heaviness: Heaviness, at: number, of = 1, n = 1) =>
  rowOf(rating, n, { setback: idOf("setback", of), at, heaviness });
const stopped = (of = 1, left = 2, n = 1) => ({
  debrief: rowOf(debrief, n, {
    setback: idOf("setback", of),
    form: "full",
    startedAt: NOW - 30 * HOUR,
    stoppedAt: NOW - 29 * HOUR,
  }),
  left,
});
const keptLesson = { kind: "lesson", lesson: rowOf(lesson, 1, { text: "Ask first", at: 0 }) } as const;
const aside = (of: TodayCard, now = NOW) =>
  rowOf(notToday, 1, { ...putAside(of), day: dayOf(now, ZONE, 4), at: now });

const friday = happened(50, {}, 1);
const offered = { setbacks: [friday], lookBackOpen: [friday.id] };

describe("the table, line by line", () => {
  test("something typed and not saved", () => {
    const draft = { key: "log", at: NOW - HOUR };
    expect(card({ draft })).toEqual({ card: "draft", draft });
    expect(name({ draft, setbacks: [happened(1)] })).toBe("draft");
    expect(name({ draft }, NIGHT)).toBe("draft");
  });

  test("a setback in the last 24 hours", () => {
    const setbacks = [happened(23, {}, 1), happened(2, {}, 2)];
    const ratings = [rated(3, NOW - 2 * HOUR, 2, 1), rated(2, NOW - HOUR, 2, 2), rated(4, NOW, 1, 3)];
    expect(card({ setbacks, ratings })).toEqual({
      card: "justLogged",
      setback: idOf("setback", 2),
      heaviness: 2,
    });
    expect(name({ setbacks: [happened(24)] })).toBe("quiet");
    expect(name({ setbacks: [happened(1)], goals: [wanted()], attempts: [tryOn(0)] })).toBe("justLogged");
  });

  test("a setback written down today about an earlier day counts from the writing, one of an old note does not", () => {
    expect(name({ setbacks: [happened(24 * 40, { loggedAt: NOW })] })).toBe("justLogged");
    expect(name({ setbacks: [happened(24 * 40, { loggedAt: NOW, note: idOf("note", 1) })] })).toBe("quiet");
  });

  test("at night, with anything open", () => {
    const open = { goals: [wanted()], attempts: [tryOn(0)] };
    expect(card(open, NIGHT)).toEqual({ card: "night" });
    expect(name(open, NOW + 18 * HOUR)).toBe("night");
    expect(name(open, NOW + 11.9 * HOUR)).toBe("tryToday");
    expect(card({}, NIGHT)).toMatchObject({ card: "quiet", winPrompt: false, enough: false });
  });

  test("a try is today", () => {
    const plans = [
      ifThen(1, { goal: idOf("goal", 1) }),
      ifThen(2, { attempt: idOf("attempt", 1), goal: idOf("goal", 1) }),
      ifThen(3, { attempt: idOf("attempt", 1), droppedAt: NOW }),
    ];
    expect(card({ goals: [wanted()], attempts: [tryOn(0)], plans })).toEqual({
      card: "tryToday",
      attempt: idOf("attempt", 1),
      goal: idOf("goal", 1),
      plans: [plans[1]],
      lookAhead: true,
      lookedAhead: false,
    });
    expect(card({ goals: [wanted()], attempts: [tryOn(0)], plans: plans.slice(0, 1) })).toMatchObject({
      plans: [plans[0]],
    });
    expect(card({ goals: [wanted()], attempts: [tryOn(0)] })).toMatchObject({ plans: [] });
    expect(name({ goals: [wanted()], attempts: [tryOn(0, 1, { outcome: "partly" })] })).toBe("quiet");
  });

  test("a try is today: all its if-thens, the first made first; of its goal the one made last", () => {
    const made = (n: number, at: number, own: boolean) =>
      ifThen(n, { attempt: own ? idOf("attempt", 1) : null, goal: idOf("goal", 1), at });
    const plansOf = (plans: readonly Plan[]) => {
      const found = card({ goals: [wanted()], attempts: [tryOn(0)], plans });
      return found.card === "tryToday" ? found.plans.map(({ id }) => id) : null;
    };
    const [early, late] = [NOW - 2 * HOUR, NOW - HOUR];
    expect(
      plansOf([made(3, late, true), made(2, early, true), made(1, early, true), made(4, NOW, false)]),
    ).toEqual([1, 2, 3].map((n) => idOf("plan", n)));
    expect(plansOf([made(1, late, false), made(2, early, false)])).toEqual([idOf("plan", 1)]);
  });

  test("a try was due, up to seven days ago", () => {
    const on = (ahead: number) => name({ goals: [wanted()], attempts: [tryOn(ahead)] });
    expect([on(-1), on(-7), on(-8)]).toEqual(["tryWasDue", "tryWasDue", "quiet"]);
    expect(card({ goals: [wanted()], attempts: [tryOn(-5, 1), tryOn(-2, 2)] })).toEqual({
      card: "tryWasDue",
      attempt: idOf("attempt", 2),
      goal: idOf("goal", 1),
    });
    expect(name({ goals: [wanted()], attempts: [tryOn(-1, 1), tryOn(0, 2)] })).toBe("tryToday");
  });

  test("looking back, from 24 hours to seven days, where it may be offered", () => {
    expect(card(offered)).toEqual({ card: "lookBack", setback: friday.id, at: friday.at });
    expect(name({ setbacks: [friday] })).toBe("quiet");
    const on = (hours: number) => name({ ...offered, setbacks: [happened(hours)] });
    expect([on(24), on(7 * 24), on(7 * 24 + 1)]).toEqual(["lookBack", "lookBack", "quiet"]);
    expect(name({ ...offered, goals: [wanted()], attempts: [tryOn(-1)] })).toBe("tryWasDue");
  });

  test("looking back that was left part way", () => {
    const rows = { setbacks: [friday], carryOnOpen: [stopped()] };
    expect(card(rows)).toEqual({
      card: "carryOn",
      debrief: idOf("debrief", 1),
      setback: friday.id,
      left: 2,
    });
    expect(name({ ...rows, carryOnOpen: [stopped(1, 0)] })).toBe("quiet");
    const other = happened(60, {}, 2);
    expect(name({ ...rows, setbacks: [friday, other], lookBackOpen: [other.id] })).toBe("lookBack");
  });

  test("day seven of a setback with a guess", () => {
    const guessed = (hours: number) => ({ setbacks: [happened(hours, { guess: 3 })] });
    expect(card(guessed(7 * 24))).toEqual({
      card: "howNow",
      setback: friday.id,
      guess: 3,
      wished: false,
    });
    expect(name(guessed(6 * 24))).toBe("quiet");
    expect(name(guessed(8 * 24))).toBe("quiet");
    expect(name({ ...guessed(7 * 24), ratings: [rated(2, NOW - HOUR)] })).toBe("quiet");
    expect(name({ ...guessed(7 * 24), carryOnOpen: [stopped()] })).toBe("carryOn");
  });

  test("the days after a wish to be asked again: each open until the next, asked once", () => {
    const asked = (daysAgo: number, more: Partial<TodayRows> = {}) =>
      name({ setbacks: [happened(24 * 40, { askAgainAt: NOW - daysAgo * 24 * HOUR })], ...more });
    const days = Array.from({ length: 30 }, (_, n) => n).filter((n) => asked(n) === "howNow");
    expect(days).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    expect(card({ setbacks: [happened(24 * 40, { askAgainAt: NOW - 24 * HOUR })] })).toEqual({
      card: "howNow",
      setback: friday.id,
      guess: null,
      wished: true,
    });
    // Said, or put off, on the first of the two: the second does not ask. Said before: it does.
    const yesterday = NOW - 25 * HOUR;
    expect(asked(4, { ratings: [rated(2, yesterday)] })).toBe("quiet");
    expect(asked(3, { ratings: [rated(2, yesterday)] })).toBe("howNow");
    const putOff = { ...aside({ card: "howNow", setback: friday.id, guess: null, wished: true }) };
    expect(asked(4, { notToday: [{ ...putOff, day: "2026-11-19" }] })).toBe("quiet");
    expect(asked(3, { notToday: [{ ...putOff, day: "2026-11-19" }] })).toBe("howNow");
    // What comes before it on the day itself is not the end of it: it asks on the first day on which nothing does.
    expect(asked(9, { notToday: [{ ...putOff, day: "2026-11-18" }] })).toBe("quiet");
    expect(asked(3, { carryOnOpen: [stopped()] })).toBe("carryOn");
    expect(asked(6)).toBe("howNow");
    // A clock that was set back since.
    expect(asked(-3)).toBe("quiet");
  });

  test("a guess of a week ago and the wish are one card, with the guess", () => {
    const both = happened(7 * 24, { guess: 3, askAgainAt: NOW - 7 * 24 * HOUR });
    expect(card({ setbacks: [both] })).toMatchObject({ card: "howNow", guess: 3, wished: true });
    const next = { ...both, loggedAt: both.loggedAt - 24 * HOUR, askAgainAt: NOW - 8 * 24 * HOUR };
    expect(card({ setbacks: [next] })).toMatchObject({ card: "howNow", guess: null, wished: true });
  });

  test("a try within three days", () => {
    const on = (ahead: number | null) => name({ goals: [wanted()], attempts: [tryOn(ahead)] });
    expect([on(1), on(3), on(4), on(null)]).toEqual(["trySoon", "trySoon", "quiet", "quiet"]);
    expect(name({ goals: [wanted()], attempts: [tryOn(1)], dueLessons: [due()] })).toBe("trySoon");
  });

  test("a lesson has come back", () => {
    const rows = { dueLessons: [due(2), due(1)], lastKept: keptLesson, lastVisit: addDays(TODAY, -20) };
    expect(card(rows)).toEqual({ card: "lessonDue", lesson: idOf("lesson", 2) });
  });

  test("the first visit after fourteen days or more", () => {
    const after = (days: number) => ({ lastKept: keptLesson, lastVisit: addDays(TODAY, -days) });
    expect(card(after(14))).toEqual({ card: "goodToSeeYou", kept: keptLesson });
    expect(name(after(13))).toBe("quiet");
    expect(name({ lastVisit: addDays(TODAY, -30) })).toBe("quiet");
    expect(name({ ...after(30), goals: [wanted()], steps: [small()] })).toBe("goodToSeeYou");
  });

  test("an open small step: the first of each goal, the shortest of those", () => {
    const goals = [wanted(1), wanted(2)];
    const steps = [
      small(1, { minutes: 10 }),
      small(2, { minutes: 1 }),
      small(3, { minutes: 5, goal: idOf("goal", 2) }),
    ];
    expect(card({ goals, steps })).toEqual({
      card: "smallStep",
      step: idOf("step", 3),
      goal: idOf("goal", 2),
    });
    const ofSetback = small(1, { goal: null, setback: friday.id });
    expect(card({ setbacks: [friday], steps: [ofSetback] })).toMatchObject({ card: "smallStep", goal: null });
    expect(name({ goals, steps: [small(1, { doneAt: NOW })] })).toBe("quiet");
  });

  test("otherwise a quiet day", () => {
    expect(card({})).toEqual({ card: "quiet", winPrompt: true, enough: false, heavy: false });
  });

  test("otherwise, while something was last said to be very heavy, nothing is needed and no win is asked for", () => {
    expect(card({ saidLately: 4 })).toEqual({ card: "quiet", winPrompt: false, enough: false, heavy: true });
    expect(card({ saidLately: 3 })).toMatchObject({ winPrompt: true, heavy: false });
    expect(name({ saidLately: 4, goals: [wanted()], steps: [small()] })).toBe("smallStep");
  });

  test("otherwise, where it was no quiet day, enough for today", () => {
    const said = (heaviness: Heaviness, day = TODAY) => ({
      checkin: rowOf(checkin, 1, { day, at: NOW, heaviness }),
    });
    const enough = { card: "quiet", winPrompt: false, enough: true, heavy: false };
    expect(card(said(3))).toEqual(enough);
    expect(card(said(4), NIGHT)).toEqual(enough);
    expect(card(said(2))).toMatchObject({ winPrompt: true, enough: false });
    expect(card(said(4, addDays(TODAY, -1)))).toMatchObject({ winPrompt: true, enough: false });
    const setbacks = [happened(2)];
    expect(card({ setbacks, notToday: [aside(card({ setbacks }))] })).toEqual(enough);
  });
});

describe("not today", () => {
  const scenes: readonly Partial<TodayRows>[] = [
    { draft: { key: "log", at: 0 } },
    { setbacks: [happened(1)] },
    { goals: [wanted()], attempts: [tryOn(0)] },
    { goals: [wanted()], attempts: [tryOn(-1)] },
    offered,
    { setbacks: [friday], carryOnOpen: [stopped()] },
    { setbacks: [happened(7 * 24, { guess: 1 })] },
    { setbacks: [happened(24 * 40, { askAgainAt: NOW - 7 * 24 * HOUR })] },
    { goals: [wanted()], attempts: [tryOn(2)] },
    { dueLessons: [due()] },
    { lastKept: keptLesson, lastVisit: addDays(TODAY, -14) },
    { goals: [wanted()], steps: [small(1), small(2)] },
  ];
  test.each(scenes.map((rows) => [name(rows), rows] as const))("hides %s until tomorrow", (_, rows) => {
    const putOff = aside(card(rows));
    expect(name({ ...rows, notToday: [putOff] })).toBe("quiet");
    expect(name({ ...rows, notToday: [{ ...putOff, day: "2026-11-18" }] })).toBe(name(rows));
  });
  test("and hides the night's card", () => {
    const rows = { goals: [wanted()], attempts: [tryOn(0)] };
    expect(name({ ...rows, notToday: [aside({ card: "night" }, NIGHT)] }, NIGHT)).toBe("quiet");
  });
  test("counts as a refusal of looking back", () => {
    expect(putAside(card(offered))).toEqual({ card: CARDS.debrief, subject: friday.id });
    const rows = { setbacks: [friday], carryOnOpen: [stopped()] };
    expect(putAside(card(rows))).toEqual({ card: CARDS.carryOn, subject: friday.id });
  });
});

describe("held back", () => {
  const later = {
    goals: [wanted()],
    attempts: [tryOn(2)],
    dueLessons: [due()],
    lastKept: keptLesson,
    lastVisit: addDays(TODAY, -20),
  };
  test("for 24 hours after a setback, even one put aside or closed", () => {
    const fresh = happened(1);
    expect(name({ ...later, setbacks: [fresh], notToday: [aside(card({ setbacks: [fresh] }))] })).toBe(
      "quiet",
    );
    const closed = { ...later, setbacks: [happened(1, { closedAt: NOW })] };
    expect(card(closed)).toMatchObject({ card: "quiet", winPrompt: false, enough: true });
  });
  test("the scale, in the hours after another setback, after help, and for a paused goal", () => {
    const asked = happened(7 * 24, { guess: 2, askAgainAt: NOW - 24 * HOUR, goal: idOf("goal", 1) });
    const rows = { setbacks: [asked], goals: [wanted()] };
    expect(name(rows)).toBe("howNow");
    expect(name({ ...rows, setbacks: [asked, happened(2, { closedAt: NOW }, 2)] })).toBe("quiet");
    expect(name(rows, NOW, helped)).toBe("quiet");
    expect(name({ ...rows, goals: [wanted(1, { state: "paused" })] })).toBe("quiet");
    expect(name(rows, NIGHT)).toBe("night");
  });
  test("the scale, of a setback that was later said to be of a kind that is not there to be analysed", () => {
    for (const kind of ["loss", "hurt", "unfair", "other"] as const) {
      const asked = happened(7 * 24, { guess: 2, askAgainAt: NOW - 24 * HOUR, kind });
      expect(name({ setbacks: [asked] }), kind).toBe("quiet");
    }
  });
  test("in a tab where help was sought", () => {
    expect(card(later, NOW, helped)).toMatchObject({ card: "quiet", winPrompt: false, enough: false });
    expect(name(offered, NOW, helped)).toBe("quiet");
    expect(name({ setbacks: [friday], carryOnOpen: [stopped()] }, NOW, helped)).toBe("quiet");
    expect(card({ goals: [wanted()], attempts: [tryOn(0)] }, NOW, helped)).toMatchObject({
      card: "tryToday",
      lookAhead: false,
    });
  });
  test("the look ahead to a try that was looked ahead to, and to that one only", () => {
    const lookedAhead = [idOf("attempt", 1)];
    expect(name({ goals: [wanted()], attempts: [tryOn(2)], lookedAhead })).toBe("quiet");
    expect(card({ goals: [wanted()], attempts: [tryOn(2), tryOn(3, 2)], lookedAhead })).toMatchObject({
      card: "trySoon",
      attempt: idOf("attempt", 2),
    });
    expect(card({ goals: [wanted()], attempts: [tryOn(0)], lookedAhead })).toMatchObject({
      card: "tryToday",
      lookedAhead: true,
    });
  });
  test("the look ahead, on a very heavy day", () => {
    const heavy = rowOf(checkin, 1, { day: TODAY, at: NOW, heaviness: 4 });
    expect(name({ goals: [wanted()], attempts: [tryOn(2)], checkin: heavy })).toBe("quiet");
    expect(card({ goals: [wanted()], attempts: [tryOn(0)], checkin: heavy })).toMatchObject({
      lookAhead: false,
    });
  });
  test.each(["paused", "letGo", "reached", "other"] as const)(
    "all that belongs to a goal that is %s",
    (state) => {
      const goals = [wanted(1, { state })];
      const attempts = [tryOn(0, 1), tryOn(-1, 2), tryOn(2, 3)];
      expect(name({ goals, attempts, steps: [small()] })).toBe("quiet");
    },
  );
  test("the lessons and last words of a paused goal; those of a goal let go stay", () => {
    const ofGoal = (state: "paused" | "letGo") => ({
      goals: [wanted(1, { state })],
      dueLessons: [due(1, { goal: idOf("goal", 1) })],
    });
    expect(name(ofGoal("paused"))).toBe("quiet");
    expect(name(ofGoal("letGo"))).toBe("lessonDue");
    const kept = { kind: "plan", plan: ifThen(1, { goal: idOf("goal", 1) }) } as const;
    const away = { lastKept: kept, lastVisit: addDays(TODAY, -20) };
    expect(name({ ...away, goals: [wanted(1, { state: "paused" })] })).toBe("quiet");
    expect(name({ ...away, goals: [wanted(1)] })).toBe("goodToSeeYou");
  });
  test("all that belongs to a closed setback", () => {
    const closed = happened(7 * 24, { closedAt: NOW, guess: 2, askAgainAt: NOW - 7 * 24 * HOUR });
    expect(
      name({
        setbacks: [closed],
        lookBackOpen: [closed.id],
        carryOnOpen: [stopped()],
        dueLessons: [due(1, { setback: closed.id })],
        steps: [small(1, { goal: null, setback: closed.id })],
      }),
    ).toBe("quiet");
  });
  test("a try whose goal is not among the rows", () => {
    expect(name({ attempts: [tryOn(0)] })).toBe("quiet");
  });
});

describe("the rules other screens ask", () => {
  test("quiet: for 24 hours after a setback, and after help", () => {
    const quiet = (hours: number, visit = calm) => quietNow([happened(hours)], momentAt(), visit);
    expect([quiet(0), quiet(23.9), quiet(24), quiet(24, helped)]).toEqual([true, true, false, true]);
    // Later today, and a clock that was once a month ahead.
    expect([quiet(-2), quiet(-24 * 30)]).toEqual([true, false]);
  });
  test("night: from 22:00 to 05:00 on the wall", () => {
    const at = (hour: number, minute: number) => nightOnly(momentAt(Date.UTC(2026, 10, 20, hour, minute)));
    expect([at(21, 59), at(22, 0), at(4, 59), at(5, 0)]).toEqual([false, true, true, false]);
    expect(nightOnly(momentAt(Date.UTC(2026, 10, 20, 13), "Asia/Tokyo"))).toBe(true);
  });
});
