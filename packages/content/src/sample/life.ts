/**
 * Ten years of one made-up person, as rows: 40 goals, 300 tries at them, setbacks and what came of them, and the days in
 * between. The sample one can look at, and what the bench measures over. Nobody's life.
 *
 * Pure: the same chance and the same day give the same rows. Each row comes after those that it names.
 */
import type { Attempt, Outcome, Strategy } from "@onward/domain/attempts/attempt";
import type { Checkin } from "@onward/domain/checkins/checkin";
import type { Cause, Debrief } from "@onward/domain/debriefs/debrief";
import type { Goal, Milestone, Step } from "@onward/domain/goals/goal";
import type { Heaviness } from "@onward/domain/kernel/heaviness";
import type { Instant, LocalDate, Zone } from "@onward/domain/kernel/time";
import type { Lesson, Review } from "@onward/domain/lessons/lesson";
import type { Note } from "@onward/domain/notes/note";
import type { Plan } from "@onward/domain/plans/plan";
import type { Sitting } from "@onward/domain/practices/sitting";
import type { Area, Feeling, Kind, Rating, Setback } from "@onward/domain/setbacks/setback";
import type { Win } from "@onward/domain/wins/win";
import * as words from "./everyday.ts";
import type { Hope } from "./hope.ts";
import { HOPES } from "./hopes.ts";

/** What the sample is made of. "Ago" counts days back from the last day there is: 0 is today, of which there is nothing. */
export type Given = {
  /** How many rows; fewer than goals and tries alone come to there are not. */
  readonly rows: number;
  /** Numbers in [0, 1). */
  readonly random: () => number;
  readonly zone: Zone;
  /** A moment, by the minute of its day on the wall. */
  readonly at: (ago: number, minute: number) => Instant;
  readonly day: (ago: number) => LocalDate;
  readonly newId: (at: Instant) => string;
  /** The id of a row that is one a key. */
  readonly idFor: (table: string, key: string) => string;
};

type Rows = {
  attempt: Attempt;
  cause: Cause;
  checkin: Checkin;
  debrief: Debrief;
  feeling: Feeling;
  goal: Goal;
  lesson: Lesson;
  milestone: Milestone;
  note: Note;
  plan: Plan;
  rating: Rating;
  review: Review;
  setback: Setback;
  sitting: Sitting;
  step: Step;
  strategy: Strategy;
  win: Win;
};
type Cells<N extends keyof Rows> = Partial<Omit<Rows[N], "id">>;

/** A row as it is to be written at `at`. */
export type MadeRow = {
  readonly table: keyof Rows;
  readonly id: string;
  readonly at: Instant;
  readonly cells: Readonly<Record<string, unknown>>;
};

/** Ten years, of which the sample is made; and as many rows. */
export const SAMPLE_ROWS = 20_000;
const DAYS = 3650;
const GOALS = 40;
/** Of a sample of that size; more rows, more of them. */
const SETBACKS_OF_GOALS = 130;
const SETBACKS = 530;
const SITTINGS = 600;
const WINS = 1500;
const CHECKINS = 2900;

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
  [34, 10, 0.2],
];

/** How often a try goes well with the first approach, and with the one they come to; but for one hope, where it stays so. */
const EARLY = 0.12;
const LATE = [0.6, 0.5, 0.75, 0.5, 0.6] as const;
const STAYS = 6;

const MORNING = 8 * 60;
const NOON = 12 * 60;
const EVENING = 20 * 60;
const afterOf = (kind: Kind | null): readonly string[] =>
  kind === "turnedDown" || kind === "missedMark"
    ? words.AFTER_OTHERS
    : kind === "mistake" || kind === "slippedBack"
      ? words.AFTER_OWN
      : [];
const clamp = (n: number): Heaviness => Math.max(0, Math.min(4, Math.round(n))) as Heaviness;

/** All rows, the oldest first. */
export function sampleLife(given: Given): readonly MadeRow[] {
  const { random, at, day, zone } = given;
  const scale = given.rows / SAMPLE_ROWS;
  const made: MadeRow[] = [];

  const chance = (share: number): boolean => random() < share;
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  /** One after the other, so that nothing comes twice before all have come once. */
  const inTurn = <T>(list: readonly T[]): (() => T) => {
    const order = list.map((one) => [random(), one] as const).toSorted(([a], [b]) => a - b);
    let next = 0;
    return () => (order[next++ % order.length] as readonly [number, T])[1];
  };
  const add = <N extends keyof Rows>(table: N, when: Instant, cells: Cells<N>): Rows[N]["id"] => {
    const id = given.newId(when);
    made.push({ table, id, at: when, cells });
    return id as Rows[N]["id"];
  };
  const times = (count: number, one: () => void): void => {
    for (let n = 0; n < Math.round(count * scale); n++) one();
  };
  /** Neither of the last days, so that the end is as it is told at the end. */
  const someDay = (): number => whole(6, DAYS);

  const ownFeeling = `own:${words.OWN_FEELING.word}`;
  add("feeling", at(DAYS, MORNING), words.OWN_FEELING);
  const lessonOfNone = inTurn(words.LESSONS);
  const lessonOf = new Map(HOPES.map((hope) => [hope, inTurn(hope.lessons)]));

  type About = {
    readonly ago: number;
    readonly what: string;
    readonly kind: Kind | null;
    readonly area?: Area;
    readonly goal?: {
      readonly id: Goal["id"];
      readonly hope: Hope;
      readonly lesson: () => readonly [string, string];
      /** It is looked back on each time, and mostly it is the same cause again. */
      readonly round: boolean;
    };
    readonly attempt?: Attempt["id"];
    readonly name?: string;
    /** Nothing came of it yet. */
    readonly fresh?: true;
  };

  /** A setback, how heavy it was over the days after it, and what came of it. */
  const setBack = (about: About): void => {
    const { ago, kind, goal, attempt, fresh } = about;
    const minute = whole(9 * 60, 21 * 60);
    const when = at(ago, minute);
    const hard = kind === "loss" || kind === "hurt" || kind === "unfair";
    const first = clamp((hard ? 3 : 1.8) + (random() - 0.5) * 3);
    const after = hard || fresh ? "" : pick([...words.AFTER, ...afterOf(kind)]);
    const setback = add("setback", when, {
      what: after === "" ? about.what : `${about.what} ${after}`,
      at: when,
      loggedAt: when,
      zone,
      kind,
      name: about.name ?? null,
      goal: goal?.id ?? null,
      area: goal ? null : (about.area ?? null),
      attempt: attempt ?? null,
      expected: goal && chance(0.3) ? pick(goal.hope.expected) : null,
      guess: first >= 2 && chance(0.5) ? clamp(first - random()) : null,
      feelings: [
        ...new Set(
          Array.from({ length: whole(0, 2) }, () =>
            pick(["disappointed", "embarrassed", "sad", "angry", "ashamed", "anxious", ownFeeling]),
          ),
        ),
      ],
      steadyAt: ago > 9 && chance(0.15) ? when + 3_600_000 : null,
    });
    let last: number = first;
    for (const days of [0, 1, 3, 7, 14]) {
      if (days > 0 && (days >= ago || !chance(hard ? 0.6 : 0.35))) continue;
      // It does not only get lighter.
      if (days > 0) last = Math.max(0, last - random() * 1.4 + (chance(0.1) ? 1 : 0));
      const rated = days === 0 ? when : at(ago - days, NOON);
      add("rating", rated, { setback, at: rated, heaviness: clamp(last) });
    }
    if (chance(first >= 3 ? 0.8 : 0.35)) sit(ago, minute + 20, setback, first);
    if (hard || fresh || !chance(goal?.round ? 1 : attempt ? 0.9 : 0.6)) return;
    const looked = ago - whole(1, 4);
    const begun = at(looked, whole(9 * 60, 19 * 60));
    const full = chance(goal?.round ? 1 : attempt ? 0.95 : 0.5);
    const debrief = add("debrief", begun, {
      setback,
      form: full ? "full" : "short",
      startedAt: begun,
      finishedAt: begun + 15 * 60_000,
      happened: pick(words.HAPPENED),
      ...(full
        ? {
            expected: goal ? pick(goal.hope.expected) : null,
            wentRight: pick(words.WENT_RIGHT),
            diverged: chance(0.6) ? pick(words.DIVERGED) : null,
            kinder: chance(0.4) ? pick(words.KINDER) : null,
            before: clamp(last),
            after: clamp(last - 0.6),
          }
        : { hands: pick(words.HANDS_LINE) }),
    });
    if (full) {
      const named = new Set<string>();
      for (let n = whole(1, 3); n > 0; n--) {
        const own = named.size === 0 || chance(0.5);
        const mine = goal?.hope.mine ?? words.MINE;
        const text = !own
          ? pick(goal?.hope.notMine ?? words.NOT_MINE)
          : goal && chance(goal.round ? 0.9 : 0.5)
            ? (mine[0] as string)
            : pick(mine);
        if (named.has(text)) continue;
        named.add(text);
        add("cause", begun + named.size * 60_000, {
          debrief,
          setback,
          text,
          at: begun + named.size * 60_000,
          hands: own ? pick(["mine", "mine", "partly"]) : "notMine",
          whose: own ? null : pick(["luck", "setUp", "someoneElse"]),
          repeats: chance(0.3) ? pick(["oneOff", "keepsHappening"]) : null,
        });
      }
    }
    if (!chance(goal ? 0.5 : 0.08)) return;
    const [text, cue] = goal?.lesson() ?? lessonOfNone();
    keep({ ago: looked, when: begun + 10 * 60_000, text, cue, setback, debrief, about });
  };

  /** A lesson, the plan that carries it out, and the days on which it came back. */
  const keep = (kept: {
    readonly ago: number;
    readonly when: Instant;
    readonly text: string;
    readonly cue: string;
    readonly setback: Setback["id"];
    readonly debrief: Debrief["id"];
    readonly about: About;
  }): void => {
    const { ago, when, text, cue, setback, debrief, about } = kept;
    const returns: { ago: number; answer: Review["answer"] }[] = [];
    let next = ago;
    for (let wait = 3; ; wait = Math.min(180, wait * (2 + random()))) {
      next -= Math.round(wait) + whole(0, 3);
      if (next < 1 || returns.length === 9) break;
      const answer = chance(0.22) ? "slipped" : chance(0.2) ? "doThis" : "hadIt";
      returns.push({ ago: next, answer });
      if (answer === "slipped") wait = 3;
    }
    const lesson = add("lesson", when, {
      text,
      cue,
      at: when,
      setback,
      debrief,
      goal: about.goal?.id ?? null,
      area: about.goal ? null : (about.area ?? null),
      sure: pick(["notVery", "fairly", "fairly", "very"]),
      // What has come back often enough rests; a lesson or two still come by themselves.
      restedAt: returns.length === 9 ? at(Math.max(1, (returns.at(-1)?.ago ?? 1) - 1), NOON) : null,
    });
    for (const { ago: on, answer } of returns)
      add("review", at(on, MORNING), {
        lesson,
        at: at(on, MORNING),
        answer,
        used: chance(0.75)
          ? pick(["helped", "helped", "noHelp", "no", "didNotComeUp", "didNotComeUp"])
          : null,
      });
    if (chance(0.8))
      add("plan", when + 60_000, {
        cue: `${cue},`,
        act: pick(about.goal?.hope.acts ?? words.ACTS),
        at: when + 60_000,
        lesson,
        goal: about.goal?.id ?? null,
        droppedAt: ago > 900 ? at(ago - 800, NOON) : null,
      });
  };

  const sit = (ago: number, minute: number, setback: Setback["id"] | null, before: number): void => {
    const begun = at(ago, minute);
    const practice = pick(["breathing", "breathing", "grounding", "kinderVoice"]);
    const said = chance(0.7);
    add("sitting", begun, {
      practice,
      startedAt: begun,
      finishedAt: begun + whole(90, 400) * 1000,
      setback,
      before: said ? clamp(before) : null,
      after: said ? clamp(before - random() * 1.6) : null,
      kept: practice === "kinderVoice" && chance(0.3) ? pick(words.KEPT) : null,
    });
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
      at: set,
      state,
      stateAt: live ? null : at(ended, EVENING),
    });
    const lesson = lessonOf.get(hope) ?? lessonOfNone;
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
      add("step", when, {
        goal: id,
        text: step(),
        at: when,
        minutes: pick([5, 10, 10, 15]),
        doneAt: done ? at(on - 1, NOON + s) : null,
      });
    }
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
    times(SETBACKS_OF_GOALS / GOALS, () =>
      setBack({
        ago: Math.max(7, whole(Math.max(1, last), first)),
        what: pick(hope.setbacks),
        kind: chance(0.6) ? pick(["slippedBack", "missedMark", "mistake"]) : null,
        goal: about,
      }),
    );
    if (!paused && n === GOALS - 1)
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

  const noteWin = (ago: number, text: string, goal: Goal["id"] | null): void => {
    const when = at(ago, EVENING + whole(0, 90));
    add("win", when, { text, day: day(ago), at: when, goal });
  };

  for (let n = 0; n < GOALS; n++) goalOf(n);

  times(SETBACKS, () => {
    const [area, kind, lines] = pick(words.SETBACKS);
    setBack({ ago: someDay(), what: pick(lines), kind, area });
  });
  words.NOT_TO_ANALYSE.forEach(([area, kind, what], n) => setBack({ ago: 200 + n * 560, what, kind, area }));
  times(SITTINGS, () => sit(whole(1, DAYS), whole(7 * 60, 21 * 60), null, 2));
  times(WINS, () => {
    const [deeds, things] = pick(words.WIN);
    noteWin(whole(1, DAYS), `${pick(deeds)} ${pick(things)}`, null);
  });

  let base = 1.5;
  for (let ago = DAYS; ago >= 1; ago--) {
    base = Math.max(0.4, Math.min(3, base + (random() - 0.5) * 0.5));
    if (!chance((CHECKINS / DAYS) * Math.min(1, scale))) continue;
    const when = at(ago, whole(7 * 60, 21 * 60));
    const [around, heavier] = chance(0.4) ? pick(words.AROUND) : [null, 0];
    made.push({
      table: "checkin",
      id: given.idFor("checkin", day(ago)),
      at: when,
      cells: {
        day: day(ago),
        at: when,
        heaviness: clamp(base + heavier * 0.9 + (random() - 0.5) * 1.6),
        energy: chance(0.5) ? clamp(2.4 - heavier + (random() - 0.5) * 2) : null,
        sleep: chance(0.5) ? clamp(around === "Slept badly" ? 0.7 : 2.6 + (random() - 0.5) * 2) : null,
        around,
      } satisfies Cells<"checkin">,
    });
  }

  // The rest are notes, as many as there is room for.
  for (let left = given.rows - made.length; left > 0; left--) {
    const ago = whole(1, DAYS);
    const when = at(ago, whole(6 * 60, 23 * 60));
    const [begins, goesOn, ends] = words.NOTE;
    add("note", when, {
      text: [pick(begins), pick(goesOn), ...(chance(0.6) ? [pick(ends)] : [])].join(" "),
      day: day(ago),
      writtenAt: when,
      zone,
      tags: chance(0.5) ? [pick(words.TAGS)] : [],
    });
  }
  return made.toSorted((a, b) => a.at - b.at);
}
