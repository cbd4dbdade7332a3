/**
 * A practice: a short guided exercise, as data. Its words live in the content; this is their shape.
 *
 * Every step may be passed over, none asks for touch or closed eyes, and the whole is also there as plain text.
 */

/** Words to read, and nothing to do. */
export type SayStep = {
  readonly kind: "say";
  readonly key: string;
  readonly title: string;
  readonly text: string | null;
};

/** Breathing in and out, without a hold. The only step that goes on by itself, when its time is over. */
export type BreatheStep = {
  readonly kind: "breathe";
  readonly key: string;
  readonly title: string;
  /** Seconds in, and seconds out. */
  readonly in: number;
  readonly out: number;
  /** How long it goes on, in seconds, unless another of `lengths` is chosen. */
  readonly seconds: number;
  readonly lengths: readonly number[];
  /** What stands there while breathing in, and while breathing out. */
  readonly inText: string;
  readonly outText: string;
  readonly text: string | null;
};

/** Some things to notice, one tap each, or just a look. */
export type ListStep = {
  readonly kind: "list";
  readonly key: string;
  readonly title: string;
  readonly text: string | null;
  readonly count: number;
};

/** A few words of one's own. */
export type WriteStep = {
  readonly kind: "write";
  readonly key: string;
  readonly title: string;
  readonly prompt: string;
  /** A second question about the same, which need not be answered. */
  readonly part?: string;
  /** Beginnings to tap, for a blank moment. */
  readonly starters: readonly string[];
  /** One line, or more. */
  readonly lines: "one" | "more";
  /** True where *Keep this* is offered at the end. Nothing is kept otherwise. */
  readonly keeps: boolean;
};

/** One thing to choose, or none. */
export type ChooseStep = {
  readonly kind: "choose";
  readonly key: string;
  readonly title: string;
  readonly prompt: string;
  readonly options: readonly string[];
};

export type PracticeStep = SayStep | BreatheStep | ListStep | WriteStep | ChooseStep;

/** What a practice is made of for the player: a key and steps with keys of their own. */
export type Script = { readonly key: string; readonly steps: readonly PracticeStep[] };

/** A study behind a practice, and how much of it was read for this. */
export type Source = {
  readonly cite: string;
  readonly doi: string | null;
  /** abstract: its own summary was read; reports: only what others wrote about it. */
  readonly read: "abstract" | "reports";
  /** What it found, in one plain line. */
  readonly says: string;
};

export type Practice = Script & {
  readonly name: string;
  /** One line under the name in a list. */
  readonly line: string;
  /** About how long, in minutes. */
  readonly minutes: number;
  readonly fits: readonly string[];
  readonly notNow: readonly string[];
  /** Stands on the screen throughout: when to stop. */
  readonly caution: string | null;
  /** Another practice for whom this one does not suit, with the words of the way there. */
  readonly instead: { readonly practice: string; readonly text: string } | null;
  /** What stands at the end. */
  readonly end: string;
  readonly evidence: { readonly line: string; readonly sources: readonly Source[] };
  /** The whole practice as text to read at one's own pace. */
  readonly written: readonly string[];
};
