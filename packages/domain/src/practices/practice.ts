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
  readonly text: string;
};

/** Breathing in and out, without a hold. Goes on by itself when its time is over. */
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
  readonly text: string;
};

/** Words and some time with them, to picture something in. Goes on by itself when its time is over. */
export type TimedStep = {
  readonly kind: "timed";
  readonly key: string;
  readonly title: string;
  readonly text: string;
  /** An earlier step whose answer stands above, in the person's own words. */
  readonly echo?: string;
  /** How long it goes on, in seconds, unless another of `lengths` is chosen. */
  readonly seconds: number;
  readonly lengths: readonly number[];
  /** True where the person is at something else meanwhile: its time goes on while the screen is dark. */
  readonly unseen?: boolean;
};

/** Some things to notice, one tap each, or just a look. */
export type ListStep = {
  readonly kind: "list";
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly count: number;
};

/** A few words of one's own. */
export type WriteStep = {
  readonly kind: "write";
  readonly key: string;
  readonly title: string;
  readonly prompt: string;
  /** An earlier step whose answer stands above. */
  readonly echo?: string;
  /** A second question about the same, which need not be answered. */
  readonly part?: string;
  /** Beginnings to tap, for a blank moment. */
  readonly starters: readonly string[];
  /** One line, more, or a quarter of an hour of them. */
  readonly lines: "one" | "more" | "page";
  /** True where *Keep this* is offered at the end. Nothing is kept otherwise. */
  readonly keeps: boolean;
};

/** Some short lines of one's own, each with a name. */
export type LinesStep = {
  readonly kind: "lines";
  readonly key: string;
  readonly title: string;
  readonly prompt: string;
  /** An earlier step whose answer stands above. */
  readonly echo?: string;
  /** What each line is for; each a name of its own. */
  readonly names: readonly string[];
  /** True where the two lines are the if and the then of a plan, which may be kept as one. */
  readonly plan: boolean;
};

/** How much, in whole steps from 0 to 10: of one thing, or of each line written before. */
export type ScaleStep = {
  readonly kind: "scale";
  readonly key: string;
  readonly title: string;
  readonly prompt: string;
  /** What 0 and 10 mean. */
  readonly ends: readonly [string, string];
  /** The step whose words are weighed: one's own words, or each of one's lines by itself. */
  readonly of: string;
  /** An earlier scale of the same, whose answer stands beside this one. */
  readonly against: string | null;
  /** What both answers are named by at the end; without it they are not told there. */
  readonly told?: string;
  /** What is said to an answer below so much. */
  readonly below: { readonly than: number; readonly text: string } | null;
};

/** One thing to choose, or none. */
export type ChooseStep = {
  readonly kind: "choose";
  readonly key: string;
  readonly title: string;
  readonly prompt: string;
  readonly options: readonly string[];
};

export type PracticeStep =
  | SayStep
  | BreatheStep
  | TimedStep
  | ListStep
  | WriteStep
  | LinesStep
  | ScaleStep
  | ChooseStep;

/** What a practice is made of for the player: a key and steps with keys of their own. */
export type Script = { readonly key: string; readonly steps: readonly PracticeStep[] };

/** A study behind a practice, and how much of it was read for this. */
export type Source = {
  readonly cite: string;
  readonly doi: string | null;
  /** abstract: its own summary was read; reports: only what others wrote; sizeTold: the summary, how much in reports. */
  readonly read: "abstract" | "reports" | "sizeTold";
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
  /** Another practice to go on with at the end, with the words of the way there. */
  readonly then?: { readonly practice: string; readonly text: string };
  readonly evidence: { readonly line: string; readonly sources: readonly Source[] };
  /** The whole practice as text to read at one's own pace. */
  readonly written: readonly string[];
};
