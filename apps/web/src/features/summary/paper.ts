/**
 * What stands on the paper: what was ticked, in the words it was given, and nothing else. The preview, the print, the PDF
 * and a kept summary are all made of it.
 */
import { isCount, RANGES } from "@onward/domain/summary/marks";
import type { Range } from "@onward/domain/summary/range";
import { summary } from "../../copy/en/summary.ts";
import { formatDate, formatDates } from "../../copy/format.ts";
import type { SaidPart } from "./lines.ts";

export type Question = { readonly id: string; readonly text: string };

/** A summary while it is put together; kept as a draft of this device. */
export type Choosing = {
  readonly range: Range;
  /** The days that what is ticked was ticked of; "" while there are none. */
  readonly days: string;
  /** Ids of lines and questions. */
  readonly ticked: readonly string[];
  /** Other words for a line, by its id. */
  readonly words: Readonly<Record<string, string>>;
  readonly questions: readonly Question[];
  /** The question being typed. */
  readonly question: string;
  readonly name: string;
};

export const NOTHING_CHOSEN: Choosing = {
  range: { kind: "month", from: "", to: "" },
  days: "",
  ticked: [],
  words: {},
  questions: [],
  question: "",
  name: "",
};

export type Paper = {
  readonly title: string;
  readonly made: string;
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly self: string;
};

/**
 * The same, for the days at hand: a count that was ticked said its number of those days, so of others it is off until it is
 * ticked again. `off` says that some are. No days, no change.
 */
export function ofDays(
  chosen: Choosing,
  at: { readonly first: string | null; readonly last: string } | null,
): { readonly chosen: Choosing; readonly off: boolean } {
  const days = at === null ? chosen.days : `${at.first ?? ""} ${at.last}`;
  if (days === chosen.days) return { chosen, off: false };
  const ticked = chosen.ticked.filter((id) => !isCount(id));
  return { chosen: { ...chosen, days, ticked }, off: ticked.length < chosen.ticked.length };
}

/** How many were ticked that are not listed now: of other days, beyond the latest of a part, or gone. */
export function awayNow(parts: readonly SaidPart[], { ticked, questions }: Choosing): number {
  const there = new Set([
    ...questions.map(({ id }) => id),
    ...parts.flatMap(({ lines }) =>
      lines.flatMap(({ id, whole }) => [id, ...(whole === null ? [] : [whole.id])]),
    ),
  ]);
  return ticked.filter((id) => !there.has(id)).length;
}

/** The words of a line as they go out: one's own where they were changed. */
export const wordingOf = (
  { words }: Pick<Choosing, "words">,
  { id, text }: { readonly id: string; readonly text: string },
): string => (Object.hasOwn(words, id) ? (words[id] ?? "") : text);

/** The paper, or null while nothing is on it. A line whose words were emptied is not on it. */
export function paperOf(
  parts: readonly SaidPart[],
  chosen: Choosing,
  days: { readonly today: string; readonly first: string | null; readonly last: string },
): Paper | null {
  const ticked = new Set(chosen.ticked);
  const words = (lines: readonly { readonly id: string; readonly text: string }[]): string[] =>
    lines
      .filter(({ id }) => ticked.has(id))
      .map((line) => wordingOf(chosen, line).trim())
      .filter((text) => text !== "");
  const told = parts
    .map(({ part, lines }) => ({
      heading: summary.parts[part],
      lines: words(lines.flatMap((line) => (line.whole === null ? [line] : [line, line.whole]))),
    }))
    .filter(({ lines }) => lines.length > 0);
  const asked = words(chosen.questions);
  if (told.length === 0 && asked.length === 0) return null;
  const { today, first, last } = days;
  const name = chosen.name.trim();
  const copy = summary.paper;
  const made = copy.made(formatDate(today));
  return {
    title: name === "" ? copy.notes : copy.notesFrom(name),
    made: told.length === 0 || first === null ? made : copy.about(formatDates(first, last), made),
    parts: [...told, ...(asked.length === 0 ? [] : [{ heading: summary.ask.title, lines: asked }])],
    self: copy.self,
  };
}

/** What screens show so that words of two directions stay apart is no part of what was written. */
export const withoutMarks = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, "");

/** The paper as a note, in Markdown. */
export const noteOf = ({ title, made, parts, self }: Paper): string =>
  withoutMarks(
    [
      title,
      made,
      ...parts.map(({ heading, lines }) => [heading, "", ...lines.map((line) => `- ${line}`)].join("\n")),
      self,
    ].join("\n\n"),
  );

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What was kept as a draft, without parts that are none: a damaged file may hold anything. */
export function soundly({ range, days, ticked, words, questions, question, name }: Choosing): Choosing {
  return {
    range: RANGES.includes(range.kind) ? range : NOTHING_CHOSEN.range,
    days,
    ticked: ticked.filter((id) => typeof id === "string"),
    words: Object.fromEntries(Object.entries(words).filter(([, text]) => typeof text === "string")),
    questions: questions.filter(
      (its: unknown) => isRecord(its) && typeof its["id"] === "string" && typeof its["text"] === "string",
    ),
    question,
    name,
  };
}
