/**
 * One emergency entry, one line, one directory: what each must hold, and when it may be shown.
 *
 * A number is shown only when words read on a named page hold it. The words are kept beside the number (`excerpt`),
 * so that anyone can look again, and a changed digit no longer matches them.
 */
import * as v from "valibot";
import type { LocalDate } from "@onward/domain/kernel/time";

/** Days after which a number must be looked at again before a release. */
export const FRESH_DAYS = 180;
/** Longest quotation kept from a page, in characters. */
const EXCERPT_LIMIT = 200;

const filled = v.pipe(v.string(), v.nonEmpty());
const date = v.pipe(v.string(), v.isoDate());
const address = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
const excerpt = v.pipe(filled, v.maxLength(EXCERPT_LIMIT));
const dialled = v.pipe(v.string(), v.regex(/^[+*#]?[0-9*#]+$/));
const spoken = v.nullable(filled);

const copy = {
  url: address,
  /** Date of the copy that was read where it is known, else the day it was read. */
  copyDate: date,
  /** False: the page was read in a saved copy of unknown age, and `copyDate` is the day of reading. */
  copyDateKnown: v.boolean(),
};

/** A page that was read, with the words that hold the number. `pageDate` is the date printed on the page itself. */
export const Seen = v.strictObject({ ...copy, operator: filled, pageDate: v.nullable(date), excerpt });
export type Seen = v.InferOutput<typeof Seen>;

/** A named public list of emergency numbers. */
export const Source = v.strictObject({ ...copy, name: filled });
export type Source = v.InferOutput<typeof Source>;

export const EmergencyNumber = v.strictObject({
  number: v.pipe(v.string(), v.regex(/^[0-9][0-9 ]*$/)),
  for: v.picklist(["all", "ambulance", "police", "fire"]),
});
export type EmergencyNumber = v.InferOutput<typeof EmergencyNumber>;

/** Most fitting number first. `seen` quotes the lists of `sources` by their key. */
export const EmergencyEntry = v.strictObject({
  country,
  numbers: v.pipe(v.array(EmergencyNumber), v.nonEmpty()),
  seen: v.pipe(v.array(v.strictObject({ source: filled, excerpt })), v.nonEmpty()),
});
export type EmergencyEntry = v.InferOutput<typeof EmergencyEntry>;

export const EmergencyFile = v.strictObject({
  sources: v.record(v.string(), Source),
  countries: v.array(EmergencyEntry),
});
export type EmergencyFile = v.InferOutput<typeof EmergencyFile>;

/**
 * A line to call or text. `hours`, `languages` and `cost` are null where no page that was read says so.
 * With `seen` empty the number is only hearsay: it waits here and is never shown.
 */
export const Line = v.strictObject({
  country,
  name: filled,
  operator: filled,
  kind: v.picklist(["crisis", "text", "child"]),
  /** As printed for people. */
  call: spoken,
  /** The same, as a `tel:` link needs it. */
  tel: v.nullable(dialled),
  text: v.nullable(v.strictObject({ number: dialled, body: spoken })),
  /** What to do once connected, or whom it is for. */
  how: spoken,
  web: v.nullable(address),
  hours: spoken,
  languages: v.nullable(v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2}$/))), v.nonEmpty())),
  cost: spoken,
  seen: v.array(Seen),
});
export type Line = v.InferOutput<typeof Line>;

/** A list of lines for many countries, kept by others. */
export const Directory = v.strictObject({ url: address, name: filled, what: filled, seen: v.array(Seen) });
export type Directory = v.InferOutput<typeof Directory>;

/** The number as a telephone reads it: digits, with a leading +, * or # kept. */
export const dial = (number: string): string => number.replace(/[^+*#0-9]/g, "");

/**
 * Whether words hold a number, spaces and punctuation aside. Digits must stand alone: `143` is not in `1430`,
 * nor in `2143`.
 */
export const holds = (words: string, number: string): boolean => {
  const digits = [...number.replace(/\D/g, "")];
  if (digits.length === 0) return false;
  const between = "[\\s()./·'’–-]*";
  return new RegExp(`(?<!\\d)${digits.join(between)}(?!\\d)`, "u").test(words);
};

/** The numbers of a line that would be shown. */
export const numbersOf = (line: Line): string[] =>
  [line.call, line.text?.number ?? null].filter((number) => number !== null);

/** Whether an excerpt from a page that was read holds every number of the line, and the link dials what is printed. */
export const isConfirmed = (line: Line): boolean => {
  const numbers = numbersOf(line);
  return (
    numbers.length > 0 &&
    line.tel === (line.call === null ? null : dial(line.call)) &&
    numbers.every((number) => line.seen.some((seen) => holds(seen.excerpt, number)))
  );
};

const host = (url: string): string => new URL(url).hostname.replace(/^www\./, "");

/** Whether a page of the directory's own site was read. */
export const isOpened = (directory: Directory): boolean =>
  directory.seen.some((seen) => host(seen.url) === host(directory.url));

/** The day the words that hold a line's numbers were last read; null without any. */
export const checkedOn = (line: Line): LocalDate | null => {
  const numbers = numbersOf(line);
  const days = line.seen.filter((seen) => numbers.some((n) => holds(seen.excerpt, n))).map((s) => s.copyDate);
  return days.toSorted().at(-1) ?? null;
};

/** Whole days from `then` to `today`; negative when `then` is still to come. */
export const daysSince = (then: LocalDate, today: LocalDate): number =>
  Math.round((Date.parse(today) - Date.parse(then)) / 86_400_000);

/** Older than the days a number stays fresh. */
export const isStale = (then: LocalDate, today: LocalDate): boolean => daysSince(then, today) > FRESH_DAYS;
