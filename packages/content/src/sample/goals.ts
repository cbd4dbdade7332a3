/**
 * The sample's goals: forty of them, one after the other over ten years, with 300 tries.
 */
import type { Outcome, Strategy } from "@onward/domain/attempts/attempt";
import type { LongView } from "@onward/domain/goals/long-view";
import type { Goal, Step } from "@onward/domain/goals/goal";
import type { Instant } from "@onward/domain/kernel/time";
import * as words from "./everyday.ts";
import type { Hope } from "./hope.ts";
import { HOPES } from "./hopes.ts";
import { DAYS, EVENING, MORNING, NOON, type Cells, type Making } from "./making.ts";
import type { About } from "./setbacks.ts";

const GOALS = 40;
/** Setbacks of a goal that came out of no try. */
const SETBACKS_BETWEEN = 3;

/** Tries at each goal, 300 together; the last five goals are those that are still tried. */
const LIVE = [9, 12, 8, 15, 12] as const;
const PATTERN = [3, 6, 9, 5, 12, 4, 8] as const;
const triesAt = (goal: number): number =>
  goal < GOALS - LIVE.length
    ? (PATTERN[goal % PATTERN.length] ?? 0) + (goal >= 26 ? 1 : 0)
    : (LIVE[goal - (GOALS - LIVE.length)] ?? 0);
/** When the last of them was, or will be. */
const LAST_OF_LIVE = [40, 31, 22, 13, -2] as const;
const lastTryAgo = (goal: number): number =>
  goal < GOALS - LIVE.length
    ? Math.round(3400 * (1 - goal / (GOALS - LIVE.length))) + 70
    : (LAST_OF_LIVE[goal - (GOALS - LIVE.length)] ?? 0);
/** How the gaps between tries go, from the first to the last. */
const RHYTHMS: readonly (readonly [from: number, to: number, noise: number])[] = [
  [42, 12, 0.2],
  [21, 21, 0.15],
  [16, 30, 0.5],
  [12, 38, 0.2],
  [48, 8, 0.15],
];

/** How often a try goes well with the first approach, and with the one they come to; but for one hope, where it stays so. */
const EARLY = 0.12;
const LATE = [0.6, 0.5, 0.75, 0.5, 0.6] as const;
const STAYS = 6;

const PARTS = ["Lay out what it needs", "The first five minutes of it"];

/** A small step of every day: since when, and over which days it was put aside. */
const DAILY_SINCE = 44;
const DAILY = "1234567";
const ASIDE_SINCE = 30;
const ASIDE_UNTIL = 24;

type Deeds = {
  readonly setBack: (about: About) => void;
  readonly noteWin: (ago: number, text: string, goal: Goal["id"] | null) => void;
  /** The lines of the long view that goals may stand under. */
  readonly lines: readonly LongView["id"][];
};

/** Sets every goal and does what was done for it. */
export function makeGoals(
  { random, scale, made, at, day, idFor, chance, whole, pick, inTurn, add, times }: Making,
  { setBack, noteWin, lines }: Deeds,
): void {
  const lessonOf = new Map(HOPES.map((hope) => [hope, inTurn(hope.lessons)]));

  /** Cut into two: the first part done the same day, the other for one of the days to come. */
  function cutInTwo(under: Step["id"], goal: Goal["id"], when: Instant): void {
    PARTS.forEach((text, n) => {
      const set = when + (n + 1) * 60_000;
      const cells = { under, goal, text, at: set, minutes: 5 } satisfies Cells<"step">;
      add("step", set, n === 0 ? { ...cells, doneAt: set + 60 * 60_000 } : { ...cells, day: day(-2) });
    });
  }

  /** A small step of every day, done on most, and put aside for a week in between. */
  const everyDay = (goal: Goal["id"], text: string): void => {
    const set = at(DAILY_SINCE, MORNING);
    const step = add("step", set, { goal, text, at: set, minutes: 5, repeats: DAILY });
    for (let ago = DAILY_SINCE; ago >= 1; ago--) {
      if (ago % 6 === 2 || (ago > ASIDE_UNTIL && ago < ASIDE_SINCE)) continue;
      const when = at(ago, EVENING);
      const cells = { step, day: day(ago), at: when, repeats: DAILY } satisfies Cells<"stepDay">;
      made.push({ table: "stepDay", id: idFor("stepDay", `${step}/${day(ago)}`), at: when, cells });
    }
    const [since, until] = [day(ASIDE_SINCE), day(ASIDE_UNTIL)];
    add("pause", at(ASIDE_UNTIL, NOON), { step, since, until });
  };

  /** A goal with its tries, oldest first, and what was set back on the way. */
  const goalOf = (n: number): void => {
    const hope = HOPES[n % HOPES.length] as Hope;
    const [text, why] = hope.goals[Math.floor(n / HOPES.length)] as readonly [string, string];
    const count = triesAt(n);
    const live = n >= GOALS - LIVE.length;
    const [from, to, noise] = RHYTHMS[n % RHYTHMS.length] as readonly [number, number, number];
    const gaps = Array.from({ length: count - 1 }, (_, j) =>
      Math.max(2, (from + ((to - from) * j) / Math.max(1, count - 2)) * (1 - noise + 2 * noise * random())),
    );
    const last = lastTryAgo(n);
    const room = DAYS - 30 - last;
    const taken = gaps.reduce((sum, gap) => sum + gap, 0);
    const days = [last];
    for (const gap of gaps.toReversed())
      days.unshift(Math.round((days[0] ?? last) + gap * Math.min(1, room / taken)));
    const first = days[0] as number;
    const ended = last - whole(3, 20);
    const reached = !live && chance(0.45);
    const paused = n === GOALS - LIVE.length - 1;
    const state = live ? "open" : paused ? "paused" : reached ? "reached" : "letGo";
    const set = at(first + whole(6, 20), EVENING);
    const id = add("goal", set, {
      text,
      why,
      area: hope.area,
      longView: n % 3 === 0 ? null : (lines[n % lines.length] ?? null),
      dates: hope.datesFixed === true && n < HOPES.length ? "fixed" : null,
      at: set,
      state,
      stateAt: live ? null : at(ended, EVENING),
    });
    const lesson = lessonOf.get(hope) ?? inTurn(hope.lessons);
    hope.milestones.forEach((milestone, m) => {
      if (m >= whole(2, hope.milestones.length)) return;
      const done = state === "reached" || (live && m === 0);
      add("milestone", set + (m + 1) * 60_000, {
        goal: id,
        text: milestone,
        at: set + (m + 1) * 60_000,
        reachedAt: done ? at(days[Math.min(m, days.length - 1)] as number, EVENING + m) : null,
      });
    });
    const step = inTurn(hope.steps);
    for (let s = 0; s < hope.steps.length; s++) {
      const on = Math.max(2, days[Math.min(s, days.length - 1)] as number) + 1;
      const when = at(on, MORNING + s);
      // The last one is still to be done where the goal is still tried.
      const done = !(live && s === hope.steps.length - 1) && chance(0.85);
      const set = add("step", when, {
        goal: id,
        text: step(),
        at: when,
        minutes: pick([5, 10, 10, 15]),
        doneAt: done ? at(on - 1, NOON + s) : null,
      });
      if (!done) cutInTwo(set, id, when);
    }
    if (live && hope.daily !== undefined) everyDay(id, hope.daily);
    const ways = new Map<string, Strategy["id"]>();
    const stays = n % HOPES.length === STAYS;
    const [g, about] = [Math.floor(n / HOPES.length), { id, hope, lesson, round: stays }];
    days.forEach((on, j) => {
      const when = at(Math.max(1, on + whole(1, 4)), EVENING + 5);
      const late = j >= Math.ceil(count / 2);
      const way = hope.ways[late ? 2 + (g % 2) : g % 2] as string;
      let strategy = ways.get(way);
      if (strategy === undefined)
        ways.set(way, (strategy = add("strategy", when, { text: way, at: when, goal: id })));
      const tried = on > 0;
      const outcome = outcomeOf(
        late && !stays ? (LATE[n % LATE.length] ?? EARLY) : EARLY,
        state === "reached" && j === count - 1,
        state === "letGo" && j === count - 1,
      );
      const begun = tried ? at(on, whole(8 * 60, 17 * 60)) : null;
      const attempt = add("attempt", when + 1000, {
        goal: id,
        strategy,
        at: when + 1000,
        day: day(on),
        what: pick(hope.tries),
        changed: j > 0 && chance(0.35) ? pick(words.CHANGED) : null,
        ...(begun === null
          ? {}
          : {
              startedAt: begun,
              outcome,
              outcomeAt: begun + 3 * 3_600_000,
              planUsed: chance(0.5) ? pick(["yes", "yes", "no", "didNotComeUp"]) : null,
              line: chance(0.4) ? pick(words.LINE) : null,
            }),
      });
      if (!tried || (j > 0 && chance(0.25))) {
        const [, cue] = lesson();
        const plan = { cue: `${cue},`, act: pick(hope.acts), at: when + 2000, attempt, goal: id };
        add("plan", when + 2000, plan);
      }
      const hits = outcome === "notYet" ? (stays ? 1 : 0.9) : outcome === "partly" ? 0.4 : 0;
      if (on > 5 && chance(hits * Math.min(1, scale)))
        setBack({
          ago: on - 1,
          what: pick(hope.setbacks),
          kind: pick(["missedMark", "turnedDown", "missedMark", "mistake"]),
          goal: about,
          attempt,
        });
      if (tried && chance(0.5)) noteWin(on, pick(hope.wins), id);
    });
    times(SETBACKS_BETWEEN, () =>
      setBack({
        ago: Math.max(7, whole(Math.max(1, last), first)),
        what: pick(hope.setbacks),
        kind: chance(0.6) ? pick(["slippedBack", "missedMark", "mistake"]) : null,
        goal: about,
      }),
    );
    if (n === GOALS - 1)
      setBack({
        ago: 3,
        what: "They moved the date again, and told the others first.",
        name: "The date that moved",
        kind: "turnedDown",
        goal: about,
        fresh: true,
      });
  };

  const outcomeOf = (well: number, reached: boolean, letGo: boolean): Outcome => {
    if (reached) return "reached";
    if (letGo && chance(0.3)) return "letGo";
    if (chance(well)) return "reached";
    return chance(0.35) ? "partly" : "notYet";
  };

  for (let n = 0; n < GOALS; n++) goalOf(n);
}
