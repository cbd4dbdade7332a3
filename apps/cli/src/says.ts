/**
 * What the command line says: sentences for people on standard output, one JSON for programs with --json.
 * Nothing a person wrote ever goes to standard error.
 */

import { LONG } from "@onward/domain/kernel/text";

/** Exit codes: 0 went well, 1 could not be done, 2 the call's words are off. */
export type Exit = 0 | 1 | 2;

export type Says = {
  /** A value: as JSON for programs, else in words. */
  readonly value: (value: unknown, words: string) => void;
  /** A sentence about what stood in the way. */
  readonly problem: (sentence: string) => void;
};

// A copy may hold what no one types: a terminal would take it for orders to colour, erase or rename itself.
// oxlint-disable-next-line no-control-regex -- control characters are exactly what this looks for
const ORDERS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** Words as a terminal may show them. */
export const plainly = (words: string): string => words.replace(ORDERS, "");

export const says = (json: boolean): Says => ({
  value: (value, words) =>
    process.stdout.write(json ? `${JSON.stringify(value)}\n` : words === "" ? "" : `${plainly(words)}\n`),
  problem: (sentence) => process.stderr.write(`onward: ${sentence}\n`),
});

const REFUSALS: Readonly<Record<string, string>> = {
  InTheFuture: "That day has not come yet.",
  StorageFull: "There is no room left on this disk. Nothing was changed.",
  GoneForGood: "That was deleted for good, so nothing more can be kept there.",
  StorageBroken: "The disk refused the write. Nothing was changed.",
  ReadOnly: "This profile was last opened by a newer Onward. It can be read and exported, not changed.",
  TooMuchAtOnce: "That is more than can be kept in one go.",
  Empty: "There is nothing in that file.",
  TooLarge: "That file is larger than Onward reads, or unpacks to far more than its size.",
  TooMany: "There are more files in it than Onward reads.",
  Damaged: "That file is damaged or cut short.",
  Encrypted: "That archive has a password. Unpack it first.",
  BadPath: "That archive has names that lead outside it. It was not opened.",
  OneAtATime: "Those are several exports. Bring them in one at a time.",
  UnknownFormat:
    "That file is none of the kinds Onward reads: its own copy, Day One, Daylio, Markdown, jrnl.",
  NotACopy: "That is not a copy Onward can read.",
  NewerCopy: "That copy was made by a newer Onward.",
  WrongPassphrase: "That passphrase does not open it.",
  PassphraseNeeded:
    "That copy is sealed: give its passphrase with --passphrase-file, or in ONWARD_PASSPHRASE.",
};

/** What can be wrong with a field, from its name in `BadInput`. */
const FIELDS: Readonly<Record<string, string>> = {
  empty: "There is nothing in it. Write a few words.",
  tooLong: `That is longer than one entry holds (${LONG.toLocaleString("en-GB")} characters).`,
};

type Refusal = { readonly type: string; readonly fields?: Readonly<Record<string, string>> };

/** A refusal as a sentence. */
export const sentenceOf = ({ type, fields = {} }: Refusal): string =>
  type === "BadInput"
    ? (FIELDS[Object.values(fields)[0] ?? ""] ?? "That can't be kept as it stands.")
    : (REFUSALS[type] ?? "That could not be done.");
