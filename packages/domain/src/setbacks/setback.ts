/**
 * A setback: something that did not go as hoped, logged by its owner.
 *
 * What happened is the only thing asked for. How heavy it was is a `rating`, since it changes with the days.
 */
import {
  choice,
  heaviness,
  instant,
  line,
  members,
  ref,
  required,
  table,
  words,
  zone,
  type Row,
} from "../kernel/schema.ts";

export const AREAS = [
  "work",
  "study",
  "money",
  "health",
  "love",
  "family",
  "making",
  "sport",
  "elsewhere",
] as const;
export type Area = (typeof AREAS)[number];

export const KINDS = [
  "turnedDown",
  "missedMark",
  "mistake",
  "slippedBack",
  "row",
  "loss",
  "hurt",
  "unfair",
] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds that are not there to be analysed: their page shows the words, steadying, people and who can help. */
export const NOT_TO_ANALYSE: readonly (Kind | "other")[] = ["loss", "hurt", "unfair"];

/** Whether what a setback was may be reckoned with; a kind that only a newer version knows may be one of the hard ones. */
export const mayAnalyse = (kind: Kind | "other" | null): boolean =>
  kind === null || (kind !== "other" && !NOT_TO_ANALYSE.includes(kind));

export const setback = table(
  "setback",
  "something that did not go as hoped, logged by its owner",
  {
    what: required(words("what happened")),
    at: required(instant("when it happened")),
    loggedAt: required(instant("when it was written down")),
    zone: zone("the zone that its day is told by"),
    name: line("a short name for lists and headings"),
    expected: words("what was expected"),
    feelings: members("feeling keys, or own words as own:word"),
    area: choice(AREAS, "where in life; only when there is no goal, which carries its own"),
    kind: choice(KINDS, "what kind of thing it was"),
    goal: ref("goal", "the goal it hit"),
    attempt: ref("attempt", "the try it came out of"),
    guess: heaviness("how heavy it was guessed to be a week later"),
    steadyAt: instant("when the person said: I'm steady"),
    closedAt: instant("when it was closed for now"),
    askAgainAt: instant("when the person wished to be asked again how heavy it is; absent: not wished"),
    closeAskedAt: instant("when the person last said whether to close it for now; the app asks once"),
    note: ref("note", "the note it came from"),
  },
  ["at", "goal", "attempt", "askAgainAt"],
);
export type Setback = Row<typeof setback>;

/** How heavy a setback was at a moment. The first is given when it is logged; all are optional. */
export const rating = table(
  "rating",
  "how heavy a setback was at a moment",
  {
    setback: required(ref("setback", "the setback")),
    at: required(instant("when it was rated")),
    heaviness: required(heaviness("how heavy, 0 to 4")),
  },
  ["setback"],
);
export type Rating = Row<typeof rating>;

/** A feeling word the person added; renamed or removed like any row. */
export const feeling = table("feeling", "a feeling word of one's own", {
  word: required(line("the word")),
  family: choice(["storm", "low", "calm", "bright"], "the family it was filed under"),
});
export type Feeling = Row<typeof feeling>;
