/**
 * Whom to call, by country: emergency numbers, lines, and directories kept by others.
 *
 * Works without a network. A country we hold nothing for gets nothing, never another country's number;
 * the screen then says how to reach the local emergency number.
 */
import type { LocalDate } from "@onward/domain/kernel/time";
import directoryFile from "./directories.json" with { type: "json" };
import emergencyFile from "./emergency.json" with { type: "json" };
import {
  checkedOn,
  type Directory,
  type EmergencyEntry,
  type EmergencyFile,
  type EmergencyNumber,
  isConfirmed,
  isOpened,
  isStale,
  type Line,
  type Source,
} from "./helpline.ts";
import lineFile from "./lines.json" with { type: "json" };

export { guessCountry } from "./country.ts";
export { dial } from "./helpline.ts";
export type { Directory, EmergencyNumber, Line, Seen, Source } from "./helpline.ts";

/** All that is kept, shown or not. */
export type Helplines = {
  emergency: EmergencyFile;
  lines: readonly Line[];
  directories: readonly Directory[];
};

/** As the files have it: `check.ts` holds them to their shape before a release, so that no phone does it at night. */
export const HELPLINES: Helplines = {
  emergency: emergencyFile as EmergencyFile,
  lines: lineFile as readonly Line[],
  directories: directoryFile,
};

/** Emergency numbers of one country, the one to call first in front, with the lists they were read in. */
export type Emergency = {
  numbers: readonly EmergencyNumber[];
  sources: readonly (Source & { excerpt: string })[];
};

/** What the Help screen shows for a country. */
export type Help = {
  country: string | null;
  /** Null where nothing is held: the screen says *call your local emergency number*. */
  emergency: Emergency | null;
  /** Confirmed lines only: those to call, then those to text, then those for children. */
  lines: readonly Line[];
  directories: readonly Directory[];
  /** The oldest day on which anything shown here was read. */
  lastChecked: LocalDate | null;
  /** `lastChecked` is more than 180 days before today. */
  stale: boolean;
  /** Something shown was read in a saved copy whose own age nobody told. */
  fromUndatedCopy: boolean;
};

const emergencyOf = (file: EmergencyFile, entry: EmergencyEntry): Emergency => ({
  numbers: entry.numbers,
  sources: entry.seen.flatMap(({ source, excerpt }) => {
    const found = file.sources[source];
    return found === undefined ? [] : [{ ...found, excerpt }];
  }),
});

const KINDS: readonly Line["kind"][] = ["crisis", "text", "child"];

/**
 * Numbers for `country`, an ISO 3166 code in capitals; null when it is not known.
 * `today` only decides whether the numbers are stale.
 */
export const helpFor = (
  country: string | null,
  today: LocalDate,
  { emergency: file, lines: all, directories: lists }: Helplines = HELPLINES,
): Help => {
  const entry = file.countries.find((known) => known.country === country);
  const emergency = entry === undefined ? null : emergencyOf(file, entry);
  const lines = KINDS.flatMap((kind) =>
    all.filter((line) => line.country === country && line.kind === kind && isConfirmed(line)),
  );
  const directories = lists.filter(isOpened);
  const pages = [
    ...(emergency?.sources ?? []),
    ...lines.flatMap((line) => line.seen),
    ...directories.flatMap((directory) => directory.seen),
  ];
  const days = [
    ...(emergency?.sources ?? []).map((source) => source.copyDate),
    ...lines.flatMap((line) => checkedOn(line) ?? []),
    ...directories.flatMap((directory) => directory.seen.map((seen) => seen.copyDate)),
  ];
  const lastChecked = days.toSorted().at(0) ?? null;
  return {
    country,
    emergency,
    lines,
    directories,
    lastChecked,
    stale: lastChecked !== null && isStale(lastChecked, today),
    fromUndatedCopy: pages.some((page) => !page.copyDateKnown),
  };
};

/** A line that is named first: when it answers, where that is known. */
type FirstLine = {
  readonly name: string;
  readonly number: string;
  readonly hours: string | null;
  /** The emergency number to name beside it, where it does not say that it answers at every hour. */
  readonly emergency: string | null;
};

/** The one number to name where there is room for one. */
export type ToTalkTo =
  | (FirstLine & { readonly kind: "call"; readonly tel: string })
  | (FirstLine & { readonly kind: "text"; readonly body: string | null })
  | { readonly kind: "emergency"; readonly number: string }
  | { readonly kind: "none" };

/** The hours of a line that never closes, as the files have them. */
const ALWAYS = "Day and night";

/**
 * Whom to talk to first: the country's first line that is not for children alone, else its emergency number, else
 * nothing, and never another country's. A line last looked at too long ago is not named without saying so.
 */
export const toTalkTo = ({ lines, emergency, stale }: Help): ToTalkTo => {
  const urgent = emergency?.numbers[0]?.number ?? null;
  const line = stale ? undefined : lines.find(({ kind }) => kind !== "child");
  if (line !== undefined) {
    const { name, call, tel, text, hours } = line;
    const when = { hours, emergency: hours === ALWAYS ? null : urgent };
    if (call !== null && tel !== null) return { kind: "call", name, number: call, tel, ...when };
    if (text !== null) return { kind: "text", name, ...text, ...when };
  }
  return urgent === null ? { kind: "none" } : { kind: "emergency", number: urgent };
};

/** Codes of the countries with an emergency number or a line to show, in alphabetical order. */
export const countriesWithHelp = ({ emergency, lines }: Helplines = HELPLINES): string[] =>
  [
    ...new Set([
      ...emergency.countries.map((entry) => entry.country),
      ...lines.filter(isConfirmed).map((line) => line.country),
    ]),
  ].toSorted();
