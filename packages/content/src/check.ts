/**
 * What is wrong, old or missing in the helplines. A release runs this; a problem that `stops` must be put right first.
 */
import * as v from "valibot";
import type { LocalDate } from "@onward/domain/kernel/time";
import {
  checkedOn,
  daysSince,
  dial,
  Directory,
  EmergencyFile,
  FRESH_DAYS,
  holds,
  isConfirmed,
  isOpened,
  isStale,
  Line,
  numbersOf,
} from "./helplines/helpline.ts";
import { HELPLINES } from "./helplines/index.ts";

/** Fewest countries that must have an emergency number. */
const EMERGENCY_COUNTRIES = 40;
/** Fewest countries that must have a line for adults to show. */
const LINE_COUNTRIES = 25;

export type ProblemKind =
  /** Not of the shape it must have. */
  | "invalid"
  /** A number that no words read on a page hold. */
  | "unconfirmed"
  /** The link dials another number than the one printed. */
  | "mismatch"
  /** The same number twice for one country. */
  | "twice"
  /** Read more than 180 days ago, or on a day still to come. */
  | "stale"
  /** Read in a saved copy of unknown age: open the page itself. */
  | "undated"
  /** The number to call first stands in one list only. */
  | "one-source"
  /** Too few countries; or an address, hours, languages or cost that no page that was read tells. */
  | "missing";

/** `stops` false: worth doing, or about an entry that is never shown. `says` is for the person doing the release. */
export type Problem = {
  file: "emergency" | "lines" | "directories";
  entry: string;
  kind: ProblemKind;
  stops: boolean;
  says: string;
};

/** The three files as they were read, not yet trusted. */
export type HelplineFiles = { emergency: unknown; lines: unknown; directories: unknown };

type Report = (kind: ProblemKind, stops: boolean, says: string) => void;

/** A list of problems of one file, and a way to add to it for one entry. */
const notebook = (file: Problem["file"]) => {
  const problems: Problem[] = [];
  const reportFor =
    (entry: string): Report =>
    (kind, stops, says) =>
      problems.push({ file, entry, kind, stops, says });
  return { problems, reportFor };
};

type Copy = { copyDate: LocalDate; copyDateKnown: boolean };

const reportAge = (
  pages: readonly Copy[],
  read: LocalDate | null,
  today: LocalDate,
  report: Report,
): void => {
  if (read !== null && isStale(read, today))
    report("stale", true, `Last read ${read}, more than ${FRESH_DAYS} days ago.`);
  if (pages.some((page) => daysSince(page.copyDate, today) < 0))
    report("stale", true, "Read on a day still to come.");
  if (pages.some((page) => !page.copyDateKnown))
    report("undated", false, "Read in a saved copy of unknown age. Open the page itself before a release.");
};

const oldest = (pages: readonly Copy[]): LocalDate | null =>
  pages
    .map((page) => page.copyDate)
    .toSorted()
    .at(0) ?? null;

const checkEmergency = (raw: unknown, today: LocalDate): Problem[] => {
  const { problems, reportFor } = notebook("emergency");
  const file = v.safeParse(EmergencyFile, raw);
  if (!file.success) {
    reportFor("file")("invalid", true, v.summarize(file.issues));
    return problems;
  }
  const { sources, countries } = file.output;
  const known = new Set(countries.map((entry) => entry.country));
  if (known.size < EMERGENCY_COUNTRIES)
    reportFor("file")("missing", true, `${known.size} countries, ${EMERGENCY_COUNTRIES} are needed.`);
  for (const [key, source] of Object.entries(sources))
    reportAge([source], source.copyDate, today, reportFor(key));
  const met = new Set<string>();
  for (const { country, numbers, seen } of countries) {
    const report = reportFor(country);
    if (met.has(country)) report("twice", true, "Two entries for one country.");
    met.add(country);
    if (seen.some(({ source }) => sources[source] === undefined))
      report("invalid", true, "Quotes a list that is not named.");
    for (const { number } of numbers)
      if (!seen.some((page) => holds(page.excerpt, number)))
        report("unconfirmed", true, `No quoted list holds ${number}.`);
    const first = numbers[0]?.number ?? "";
    if (new Set(seen.filter((page) => holds(page.excerpt, first)).map((page) => page.source)).size < 2)
      report("one-source", false, `Only one list holds ${first}, the number to call first.`);
  }
  return problems;
};

/** What a line may lack, as it is called here. */
const TOLD = { web: "web address", hours: "hours", languages: "languages", cost: "cost" } as const;

const reportLine = (line: Line, today: LocalDate, report: Report): void => {
  if (line.seen.length === 0) {
    report("unconfirmed", false, "No page of the operator was read. Never shown.");
    return;
  }
  if (numbersOf(line).length === 0) report("missing", true, "Nothing to call or text.");
  for (const number of numbersOf(line))
    if (!line.seen.some((seen) => holds(seen.excerpt, number)))
      report("unconfirmed", true, `No words read on a page hold ${number}.`);
  if (line.tel !== (line.call === null ? null : dial(line.call)))
    report("mismatch", true, `Prints ${line.call} and dials ${line.tel}.`);
  if (!isConfirmed(line)) return;
  reportAge(line.seen, checkedOn(line), today, report);
  for (const [field, name] of Object.entries(TOLD))
    if (line[field as keyof typeof TOLD] === null)
      report("missing", false, `No page that was read tells the ${name}.`);
};

const reportCountries = (lines: readonly Line[], report: Report): void => {
  const shown = lines.filter(isConfirmed);
  const all = new Set(shown.map((line) => line.country)).size;
  const adults = new Set(shown.filter(({ kind }) => kind !== "child").map((line) => line.country)).size;
  if (adults < LINE_COUNTRIES)
    report("missing", true, `${adults} countries with one for adults, ${LINE_COUNTRIES} are needed.`);
  else if (adults < all)
    report("missing", false, `${all} countries have a line, ${adults} of them one for adults.`);
};

const checkLines = (raw: unknown, today: LocalDate): Problem[] => {
  const { problems, reportFor } = notebook("lines");
  const file = v.safeParse(v.array(Line), raw);
  if (!file.success) {
    reportFor("file")("invalid", true, v.summarize(file.issues));
    return problems;
  }
  reportCountries(file.output, reportFor("file"));
  const met = new Set<string>();
  for (const line of file.output) {
    const report = reportFor(`${line.country} ${line.name}`);
    reportLine(line, today, report);
    const key = `${line.country} ${line.tel} ${line.text?.number}`;
    if (met.has(key)) report("twice", true, "The same number twice for one country.");
    met.add(key);
  }
  return problems;
};

const checkDirectories = (raw: unknown, today: LocalDate): Problem[] => {
  const { problems, reportFor } = notebook("directories");
  const file = v.safeParse(v.array(Directory), raw);
  if (!file.success) {
    reportFor("file")("invalid", true, v.summarize(file.issues));
    return problems;
  }
  for (const directory of file.output) {
    const report = reportFor(directory.name);
    if (isOpened(directory)) reportAge(directory.seen, oldest(directory.seen), today, report);
    else report("unconfirmed", directory.seen.length > 0, "No page of this directory was read. Never shown.");
  }
  return problems;
};

/**
 * Everything wrong with the helplines on the day `today`, in the order of the files. Empty: nothing at all to do.
 * A release must fail on any problem with `stops`.
 */
export const checkHelplines = (today: LocalDate, files: HelplineFiles = HELPLINES): Problem[] => [
  ...checkEmergency(files.emergency, today),
  ...checkLines(files.lines, today),
  ...checkDirectories(files.directories, today),
];
