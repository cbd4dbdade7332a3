/**
 * The sample's setbacks: how heavy each was over the days after it, and what came of it.
 */
import type { Attempt } from "@onward/domain/attempts/attempt";
import type { Debrief } from "@onward/domain/debriefs/debrief";
import type { Goal } from "@onward/domain/goals/goal";
import type { Instant } from "@onward/domain/kernel/time";
import type { Review } from "@onward/domain/lessons/lesson";
import type { Area, Kind, Setback } from "@onward/domain/setbacks/setback";
import * as words from "./everyday.ts";
import type { Hope } from "./hope.ts";
import { clamp, MORNING, NOON, type Making } from "./making.ts";

export type About = {
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

const afterOf = (kind: Kind | null): readonly string[] =>
  kind === "turnedDown" || kind === "missedMark"
    ? words.AFTER_OTHERS
    : kind === "mistake" || kind === "slippedBack"
      ? words.AFTER_OWN
      : [];

/** Ways to set someone back, and to sit through a practice. */
export function setbacksOf({ random, at, zone, chance, whole, pick, inTurn, add }: Making) {
  const ownFeeling = `own:${words.OWN_FEELING.word}`;
  const lessonOfNone = inTurn(words.LESSONS);

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
  return { setBack, sit };
}
