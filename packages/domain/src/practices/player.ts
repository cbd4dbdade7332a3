/**
 * Going through a practice: a state machine without a clock. Time comes in as `tick`.
 *
 * The state is plain JSON, so that it can be kept as a draft and taken up again at the same step after a restart.
 * Any event in any state is safe: what does not apply changes nothing.
 */
import { LONG, SHORT, tidy } from "../kernel/text.ts";
import type { BreatheStep, LinesStep, PracticeStep, ScaleStep, Script, TimedStep } from "./practice.ts";

const VERSION = 1;

/** Where the answer to a step's second question is kept. */
export const partKey = (step: string): string => `${step}Part`;

/** Where one line of a step is kept, or what was said of it; lines are counted from 0. */
export const lineKey = (step: string, line: number): string => `${step}Line${line + 1}`;

/** The most on a scale; the least is 0. */
export const SCALE_MOST = 10;

/** A step that ends by the clock. */
export type ClockedStep = BreatheStep | TimedStep;
export const isClocked = (step: PracticeStep): step is ClockedStep =>
  step.kind === "breathe" || step.kind === "timed";

/** Where someone is in a practice. */
export type PlayerState = {
  readonly version: typeof VERSION;
  readonly practice: string;
  /** The key of the step, not its number, so that a changed practice is taken up at the right place. */
  readonly step: string;
  /** ready: not begun; done: gone through; stopped: left before the end. */
  readonly status: "ready" | "playing" | "paused" | "done" | "stopped";
  /** How long this step has been going on, in ms; only a step that ends by the clock counts it. */
  readonly elapsedMs: number;
  /** Seconds chosen for a step that ends by the clock, by its key. */
  readonly lengths: Readonly<Record<string, number>>;
  /** Taps on a list, by its step's key. */
  readonly taps: Readonly<Record<string, number>>;
  /** What was typed or chosen, by its step's key; a second part or a line by a key of its own. */
  readonly answers: Readonly<Record<string, string>>;
  /** What was said on a scale, by its step's key, or by that of its line. */
  readonly ratings: Readonly<Record<string, number>>;
  /** Keys of the steps passed over. */
  readonly skipped: readonly string[];
};

export type PlayerEvent =
  | { readonly type: "start" }
  /** Time that passed since the last tick, in ms. A screen that is hidden pauses first. */
  | { readonly type: "tick"; readonly elapsedMs: number }
  | { readonly type: "next" }
  | { readonly type: "back" }
  | { readonly type: "skip" }
  | { readonly type: "pause" }
  | { readonly type: "resume" }
  | { readonly type: "stop" }
  /** One of a list. */
  | { readonly type: "tap" }
  | { readonly type: "write"; readonly text: string; readonly of?: "part" | number }
  /** On a scale, of all or of one line; null takes it back. */
  | { readonly type: "rate"; readonly value: number | null; readonly line?: number }
  | { readonly type: "choose"; readonly option: string }
  /** Another length for a step that ends by the clock, one of those it offers. */
  | { readonly type: "length"; readonly seconds: number };

const at = (script: Script, index: number): PracticeStep => {
  const step = script.steps[index];
  if (!step) throw new Error("A practice without that step");
  return step;
};

/** The beginning of a practice, which has at least one step. */
export const begin = (script: Script): PlayerState => ({
  version: VERSION,
  practice: script.key,
  step: at(script, 0).key,
  status: "ready",
  elapsedMs: 0,
  lengths: {},
  taps: {},
  answers: {},
  ratings: {},
  skipped: [],
});

const placeOf = (script: Script, state: PlayerState): number =>
  Math.max(
    0,
    script.steps.findIndex((s) => s.key === state.step),
  );

/** The step someone is at. */
export const currentStep = (script: Script, state: PlayerState): PracticeStep =>
  at(script, placeOf(script, state));

/** How long such a step goes on, in ms. A length it does not offer counts as none chosen. */
export function lengthMs(step: ClockedStep, state: PlayerState): number {
  const chosen = state.lengths[step.key];
  return (chosen !== undefined && step.lengths.includes(chosen) ? chosen : step.seconds) * 1000;
}

const moveTo = (script: Script, state: PlayerState, place: number): PlayerState =>
  place < script.steps.length
    ? { ...state, step: at(script, Math.max(0, place)).key, elapsedMs: 0 }
    : { ...state, status: "done", elapsedMs: 0 };

function tick(script: Script, state: PlayerState, passedMs: number): PlayerState {
  // A clock that was set back, or a broken sum, is no time at all.
  let rest = passedMs > 0 ? passedMs : 0;
  let now = state;
  while (now.status === "playing") {
    const step = currentStep(script, now);
    if (!isClocked(step)) return now;
    const left = Math.max(0, lengthMs(step, now) - now.elapsedMs);
    if (rest < left) return { ...now, elapsedMs: now.elapsedMs + rest };
    // What is over goes to the next step: the end does not depend on how finely time was cut.
    rest -= left;
    now = moveTo(script, now, placeOf(script, now) + 1);
  }
  return now;
}

const without = (list: readonly string[], key: string) => list.filter((k) => k !== key);

function answer(step: PracticeStep, state: PlayerState, text: string, key = step.key): PlayerState {
  const { [key]: _, ...others } = state.answers;
  const answers = text === "" ? others : { ...others, [key]: text };
  return { ...state, answers, skipped: without(state.skipped, step.key) };
}

/** The person's own words that stand above a step; null where there are none. */
export const echoIn = (step: PracticeStep, { answers }: Pick<PlayerState, "answers">): string | null =>
  ("echo" in step && step.echo !== undefined && answers[step.echo]?.trim()) || null;

/** Says how much, or takes it back; what is not on the scale changes nothing. */
function rate(step: ScaleStep, state: PlayerState, value: number | null, key: string): PlayerState {
  if (value !== null && !isOnScale(value)) return state;
  const { [key]: _, ...others } = state.ratings;
  const ratings = value === null ? others : { ...others, [key]: value };
  return { ...state, ratings, skipped: without(state.skipped, step.key) };
}

/** What is weighed on a scale: each under its key, with the words it is about. Empty where no line was written. */
export type Weighed = { readonly key: string; readonly line: number | null; readonly text: string | null };

/** What a scale asks about, in the order of the lines. */
export function weighedIn(script: Script, state: PlayerState, step: ScaleStep): readonly Weighed[] {
  const about = script.steps.find((s) => s.key === step.of);
  if (about?.kind !== "lines") {
    const text = (state.answers[step.of] ?? "").trim();
    return [{ key: step.key, line: null, text: text || null }];
  }
  return about.names.flatMap((_, line) => {
    const text = (state.answers[lineKey(about.key, line)] ?? "").trim();
    return text === "" ? [] : [{ key: lineKey(step.key, line), line, text }];
  });
}

/** What comes of an event. Never fails; a practice that is done or stopped stays so. */
export function play(script: Script, state: PlayerState, event: PlayerEvent): PlayerState {
  if (state.status === "done" || state.status === "stopped") return state;
  const step = currentStep(script, state);
  const place = placeOf(script, state);
  const isOn = state.status !== "ready";

  switch (event.type) {
    case "start":
      return isOn ? state : { ...state, status: "playing" };
    case "tick":
      return tick(script, state, event.elapsedMs);
    case "next":
      return isOn ? moveTo(script, state, place + 1) : state;
    case "back":
      return isOn && place > 0 ? moveTo(script, state, place - 1) : state;
    case "skip":
      return isOn
        ? moveTo(script, { ...state, skipped: [...without(state.skipped, step.key), step.key] }, place + 1)
        : state;
    case "pause":
      return state.status === "playing" ? { ...state, status: "paused" } : state;
    case "resume":
      return state.status === "paused" ? { ...state, status: "playing" } : state;
    case "stop":
      return { ...state, status: "stopped" };
    case "tap": {
      if (step.kind !== "list") return state;
      const taps = Math.min(step.count, (state.taps[step.key] ?? 0) + 1);
      return {
        ...state,
        taps: { ...state.taps, [step.key]: taps },
        skipped: without(state.skipped, step.key),
      };
    }
    case "write":
      if (step.kind === "lines")
        return typeof event.of === "number" && step.names[event.of] !== undefined
          ? answer(step, state, event.text, lineKey(step.key, event.of))
          : state;
      if (step.kind !== "write" || typeof event.of === "number") return state;
      if (event.of === undefined) return answer(step, state, event.text);
      return step.part === undefined ? state : answer(step, state, event.text, partKey(step.key));
    case "rate": {
      if (step.kind !== "scale") return state;
      const asked = weighedIn(script, state, step).find(({ line }) => line === (event.line ?? null));
      return asked === undefined ? state : rate(step, state, event.value, asked.key);
    }
    case "choose":
      return step.kind === "choose" && (event.option === "" || step.options.includes(event.option))
        ? answer(step, state, event.option)
        : state;
    case "length":
      return isClocked(step) && step.lengths.includes(event.seconds)
        ? { ...state, lengths: { ...state.lengths, [step.key]: event.seconds } }
        : state;
  }
}

/** Where a breathing step is: which way the breath goes, and how far, from 0 to 1. */
export type Breath = {
  readonly phase: "in" | "out";
  /** How much of this phase is over, 0 to 1. */
  readonly through: number;
  /** How much of the whole step is over, 0 to 1. */
  readonly ofAll: number;
};

/** The breath after so many ms of a breathing step. */
export function breathAt(step: BreatheStep, elapsedMs: number, wholeMs: number): Breath {
  const inMs = step.in * 1000;
  const outMs = step.out * 1000;
  const inCycle = elapsedMs % (inMs + outMs);
  const ofAll = Math.min(1, elapsedMs / wholeMs);
  return inCycle < inMs
    ? { phase: "in", through: inCycle / inMs, ofAll }
    : { phase: "out", through: (inCycle - inMs) / outMs, ofAll };
}

/** Which step of how many, counted from 1; for the row of marks. */
export const placeIn = (
  script: Script,
  state: PlayerState,
): { readonly at: number; readonly of: number } => ({
  at: placeOf(script, state) + 1,
  of: script.steps.length,
});

/** What was typed where *Keep this* is offered, in its order; null when there is nothing to keep. */
export function keepable(script: Script, state: PlayerState): string | null {
  const texts = script.steps.flatMap((s) =>
    s.kind === "write" && s.keeps ? [state.answers[s.key] ?? ""] : [],
  );
  return texts.filter((t) => t.trim() !== "").join("\n\n") || null;
}

/** How much longer than a text that can be kept, in UTF-16 units; 0 where it fits. */
export const tooMuch = (text: string | null): number => Math.max(0, tidy(text ?? "").length - LONG);

/** Writes the answer to a step anew, or to its second question, by the key it is kept under, wherever one is. */
export function reword(script: Script, state: PlayerState, key: string, text: string): PlayerState {
  const step = script.steps.find((s) => s.kind === "write" && (s.key === key || partKey(s.key) === key));
  return step === undefined ? state : answer(step, state, text, key);
}

const isPlan = (step: PracticeStep): step is LinesStep => step.kind === "lines" && step.plan;

/** A plan as it is written, whole or not: the key of its step, and both its halves. */
export type PlanWritten = { readonly step: string; readonly cue: string; readonly act: string };

/** The plans a practice asks for, in its order, each as it was written; halves that were not are empty. */
export const plansWritten = (
  script: Script,
  { answers }: Pick<PlayerState, "answers">,
): readonly PlanWritten[] =>
  script.steps.filter(isPlan).map(({ key }) => ({
    step: key,
    cue: answers[lineKey(key, 0)] ?? "",
    act: answers[lineKey(key, 1)] ?? "",
  }));

/** Those of which something is written. */
export const plansBegun = (script: Script, state: Pick<PlayerState, "answers">): readonly PlanWritten[] =>
  plansWritten(script, state).filter(({ cue, act }) => (cue + act).trim() !== "");

/** The plans that were made in it: of each both halves are there. */
export const plansIn = (script: Script, state: Pick<PlayerState, "answers">): readonly PlanWritten[] =>
  plansWritten(script, state)
    .map(({ step, cue, act }) => ({ step, cue: cue.trim(), act: act.trim() }))
    .filter(({ cue, act }) => cue !== "" && act !== "");

/** The plans that stand above a step: those made just before it, where there are words to read or something to picture. */
export function plansAt(script: Script, state: PlayerState): readonly PlanWritten[] {
  const { kind } = currentStep(script, state);
  if (kind !== "say" && kind !== "timed") return [];
  const before = script.steps.slice(0, placeOf(script, state));
  return plansIn({ ...script, steps: before.slice(before.findLastIndex((s) => !isPlan(s)) + 1) }, state);
}

/** Which half of which plan: by the key of the step that asks for it. */
export type PlanHalf = { readonly step: string; readonly half: "cue" | "act" };

/** Writes one half of a plan anew, wherever one is. At a step that makes none nothing changes. */
export function rewritePlan(script: Script, state: PlayerState, of: PlanHalf, text: string): PlayerState {
  const step = script.steps.find((s) => isPlan(s) && s.key === of.step);
  return step === undefined ? state : answer(step, state, text, lineKey(step.key, of.half === "cue" ? 0 : 1));
}

/** What was said of the same at first and again, where both were: how much a thought was believed, say. */
export const saidTwice = (
  script: Script,
  { ratings }: Pick<PlayerState, "ratings">,
): readonly { readonly told: string; readonly before: number; readonly now: number }[] =>
  script.steps.flatMap((step) => {
    if (step.kind !== "scale" || step.against === null || step.told === undefined) return [];
    const before = ratings[step.against];
    const now = ratings[step.key];
    return before === undefined || now === undefined ? [] : [{ told: step.told, before, now }];
  });

/** Whether a half of a plan is longer than is kept. */
export const isTooLong = (half: string): boolean => tidy(half).length > SHORT;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const allOf = <T>(value: unknown, is: (v: unknown) => v is T): value is Readonly<Record<string, T>> =>
  isRecord(value) && Object.values(value).every(is);
const isText = (value: unknown): value is string => typeof value === "string";
const isCount = (value: unknown): value is number => typeof value === "number" && value >= 0;
const isOnScale = (value: unknown): value is number =>
  Number.isInteger(value) && isCount(value) && value <= SCALE_MOST;

/**
 * Takes up a practice from what was kept: at the same step, and paused if it was going on.
 * Anything unknown, damaged, of another practice or from a newer version begins at the beginning.
 */
export function takeUp(script: Script, kept: unknown): PlayerState {
  const fresh = begin(script);
  if (!isRecord(kept)) return fresh;
  const { version, practice, step, status, elapsedMs, lengths, taps, answers, skipped } = kept as Record<
    keyof PlayerState,
    unknown
  >;
  // A state of an earlier version has no scale in it; one that is damaged costs none of the words.
  const ratings = allOf(kept["ratings"], isOnScale) ? kept["ratings"] : {};
  const known =
    version === VERSION &&
    practice === script.key &&
    isText(step) &&
    script.steps.some((s) => s.key === step) &&
    (status === "playing" || status === "paused" || status === "ready") &&
    isCount(elapsedMs) &&
    allOf(lengths, isCount) &&
    allOf(taps, isCount) &&
    allOf(answers, isText) &&
    Array.isArray(skipped) &&
    skipped.every(isText);
  if (!known) return fresh;
  const state: PlayerState = { ...fresh, step, elapsedMs, lengths, taps, answers, ratings, skipped };
  return { ...state, status: status === "ready" ? "ready" : "paused" };
}

/**
 * The words of a kept sitting that this version cannot take up: one of a newer Onward, or at a step that is gone. None of
 * what it can. Never fails.
 */
export function wordsOfAnotherVersion(script: Script, kept: unknown): readonly string[] {
  if (begunIn(kept) !== script.key || !isRecord(kept) || !isRecord(kept["player"])) return [];
  const { player } = kept;
  if (takeUp(script, player).status !== "ready") return [];
  return Object.values(player["answers"] as object).filter((words) => isText(words) && words.trim() !== "");
}

/** The practice that a kept sitting has words of, gone through or not; null without any. Never fails. */
export function begunIn(kept: unknown): string | null {
  const player = isRecord(kept) ? kept["player"] : null;
  if (!isRecord(player) || player["status"] === "ready") return null;
  const { practice, answers } = player;
  return isText(practice) && isRecord(answers) && Object.keys(answers).length > 0 ? practice : null;
}
