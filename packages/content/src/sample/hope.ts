/**
 * What a hope of the sample is made of, whichever of its goals one is at.
 */
import type { Area } from "@onward/domain/setbacks/setback";

/** A lesson, and what will be going on when it is needed. */
type Kept = readonly [text: string, cue: string];

export type Hope = {
  readonly area: Area;
  /** The days of its first goal are set by somebody else. */
  readonly datesFixed?: true;
  /** Each with why it matters. */
  readonly goals: readonly (readonly [text: string, why: string])[];
  readonly milestones: readonly string[];
  readonly tries: readonly string[];
  /** Approaches, the first ones named first. */
  readonly ways: readonly string[];
  readonly setbacks: readonly string[];
  readonly expected: readonly string[];
  /** Causes in one's own hands, and others. */
  readonly mine: readonly string[];
  readonly notMine: readonly string[];
  readonly lessons: readonly Kept[];
  /** The "then" of a plan. */
  readonly acts: readonly string[];
  readonly steps: readonly string[];
  /** A small step of every day, at the goal of it that is still tried. */
  readonly daily?: string;
  readonly wins: readonly string[];
};
