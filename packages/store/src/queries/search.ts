/**
 * Search: everything that was written and holds the words typed so far, newest first, by kind, with where it matched.
 */
import { tables, type TableName } from "@onward/domain";
import { attachment, type Attachment } from "@onward/domain/attachments/attachment";
import { attempt, strategy } from "@onward/domain/attempts/attempt";
import { debrief } from "@onward/domain/debriefs/debrief";
import { todayOf, type Moment } from "@onward/domain/kernel/ctx";
import type { Id } from "@onward/domain/kernel/id";
import type { Table } from "@onward/domain/kernel/schema";
import { excerpt } from "@onward/domain/kernel/text";
import { dayOf, type LocalDate } from "@onward/domain/kernel/time";
import { keptNear } from "@onward/domain/keep-near/keep-near";
import { lookAhead } from "@onward/domain/look-aheads/look-ahead";
import { goal } from "@onward/domain/goals/goal";
import { note, type Note } from "@onward/domain/notes/note";
import { selfCare } from "@onward/domain/self-care/self-care";
import { setback } from "@onward/domain/setbacks/setback";
import { listLine } from "@onward/domain/setbacks/heading";
import { removedOf } from "../belonging.ts";
import type { Db } from "../drivers/driver.ts";
import { pieces, type Piece } from "../excerpts.ts";
import { tableMap } from "../open.ts";
import { readRow, readRows } from "../rows.ts";
import { searchRows, termsOf, type Hit } from "../search.ts";
import { isAlone } from "./plans-alone.ts";
import { query } from "./query.ts";

/** What a person would call the kinds of things they have written, and the tables each is kept in. */
const KINDS = {
  setbacks: ["setback", "debrief", "cause"],
  lessons: ["lesson", "plan"],
  goals: [
    "goal",
    "longView",
    "milestone",
    "step",
    "lookAgain",
    "reward",
    "goalWeek",
    "strategy",
    "attempt",
    "wayLine",
    "lookAhead",
    "reason",
  ],
  wins: ["win"],
  stories: ["storyNote"],
  notes: ["note"],
  days: ["checkin", "sitting"],
  care: ["hardDayLine", "helper", "asking", "appointment"],
  yourself: ["selfCare", "keptNear"],
  files: ["attachment"],
} as const satisfies Readonly<Record<string, readonly TableName[]>>;
export type SearchKind = keyof typeof KINDS;
const KIND_NAMES = Object.keys(KINDS) as SearchKind[];

/** The page a hit is read on. */
export type SearchPage =
  | { readonly of: "setback" | "lesson" | "goal" | "note"; readonly id: string }
  /** `id` of a way: its approach, null for tries without one. */
  | { readonly of: "try"; readonly id: string; readonly goal: string }
  | { readonly of: "way"; readonly id: string | null; readonly goal: string }
  | { readonly of: "longView" | "selfCare" | "keptNear" | "planAlone"; readonly id: string }
  | { readonly of: "hardDayLine" | "helper" | "asking" | "appointment"; readonly id: string }
  /** `id` of a story: its key, which a newer version may have given; of a check-in: its day. */
  | { readonly of: "story" | "checkin"; readonly id: string };

export type SearchHit = {
  readonly table: TableName;
  readonly id: string;
  /** Null for what has no page of its own: its words stand in the list. */
  readonly page: SearchPage | null;
  /** What it is called in lists; the words looked for are told apart where they stand in it. */
  readonly title: readonly Piece[];
  readonly day: LocalDate | null;
  /** The piece of its words that matched, when the title does not show it already. */
  readonly why: readonly Piece[] | null;
};
export type SearchGroup = {
  readonly kind: SearchKind;
  readonly hits: readonly SearchHit[];
  /** There are more of this kind. */
  readonly more: boolean;
};
export type Found = {
  readonly groups: readonly SearchGroup[];
  /** The person's day, which the words for the other days are counted from. */
  readonly today: LocalDate;
};

type Words = Readonly<Record<string, unknown>> & { readonly id: string };

const textOf = (row: Words, name: string): string | null => {
  const value = row[name];
  if (Array.isArray(value))
    return value.map((member) => String(member).replace(/^own:/, "")).join(" · ") || null;
  // Where a file stands in a note is no part of its words.
  return typeof value === "string" && value !== "" ? value.replace(/!\[\[[^\]\n]*\]\]/g, "") : null;
};

/** Where a row is read: undefined when that page was deleted, so that what belongs to it is not found either. */
function pageOf(db: Db, table: TableName, row: Words): SearchPage | null | undefined {
  const there = (of: Table, id: unknown) =>
    typeof id === "string" &&
    db.get(`SELECT 1 AS there FROM "${of.name}" WHERE id = ? AND removed = 0`, [id]) !== undefined;
  const on = (of: "setback" | "goal", id: unknown) =>
    there(of === "goal" ? goal : setback, id) ? ({ of, id: id as string } as const) : undefined;
  const tryOf = (id: unknown) => {
    const its = typeof id === "string" ? readRow(db, attempt, id) : null;
    return its && there(goal, its.goal) ? ({ of: "try", id: its.id, goal: its.goal } as const) : undefined;
  };
  switch (table) {
    case "setback":
    case "lesson":
    case "goal":
    case "note":
    case "longView":
    case "selfCare":
    case "keptNear":
    case "hardDayLine":
    case "helper":
    case "asking":
    case "appointment":
      return { of: table, id: row.id };
    case "storyNote":
      return { of: "story", id: String(row["story"]) };
    case "checkin":
      return { of: "checkin", id: String(row["day"]) };
    case "debrief":
    case "cause":
      return on("setback", row["setback"]);
    case "milestone":
    case "lookAgain":
    case "reward":
    case "goalWeek":
    case "strategy":
      return on("goal", row["goal"]);
    case "attempt":
      return tryOf(row.id);
    case "wayLine": {
      const [its, way] = [row["goal"], row["strategy"]];
      if (typeof its !== "string" || !there(goal, its)) return undefined;
      return { of: "way", id: there(strategy, way) ? (way as string) : null, goal: its };
    }
    case "lookAhead":
      return tryOf(row["attempt"]);
    case "reason":
      return tryOf(readRow(db, lookAhead, row["lookAhead"] as never)?.attempt);
    case "plan":
      if (isAlone(row)) return { of: "planAlone", id: row.id };
      return (
        (typeof row["lesson"] === "string" && there(tableMap.get("lesson") as Table, row["lesson"])
          ? { of: "lesson", id: row["lesson"] }
          : (tryOf(row["attempt"]) ??
            on("goal", row["goal"]) ??
            on("setback", row["setback"]) ??
            (there(selfCare, row["selfCare"])
              ? { of: "selfCare", id: row["selfCare"] as string }
              : undefined))) ?? null
      );
    case "step": {
      // A part of one that was taken away is out of sight with it.
      const whole = row["under"];
      if (typeof whole === "string" && (removedOf(db, { table: "step", id: whole }) ?? 0) > 0)
        return undefined;
      const page = on("goal", row["goal"]) ?? on("setback", row["setback"]);
      return page ?? (row["goal"] === null ? null : undefined);
    }
    case "win":
      return on("goal", row["goal"]) ?? null;
    case "sitting":
      return on("setback", row["setback"]) ?? null;
    case "attachment":
      return ownerPage(db, row, on, tryOf);
    default:
      return null;
  }
}

function ownerPage(
  db: Db,
  row: Words,
  on: (of: "setback", id: unknown) => SearchPage | undefined,
  tryOf: (id: unknown) => SearchPage | undefined,
): SearchPage | undefined {
  const owner = row["owner"];
  if (row["ownerTable"] === "attempt") return tryOf(owner);
  if (row["ownerTable"] === "debrief") return on("setback", readRow(db, debrief, owner as never)?.setback);
  if (row["ownerTable"] === "keptNear") {
    const its = readRow(db, keptNear, owner as never);
    return its ? { of: "keptNear", id: its.id } : undefined;
  }
  if (row["ownerTable"] === "note") {
    const its = readRow(db, note, owner as never);
    return its ? { of: "note", id: its.id } : undefined;
  }
  return on("setback", owner);
}

/** What a hit is called: its page's name in lists where it only belongs to one. */
function titleOf(db: Db, table: TableName, row: Words, page: SearchPage | null): string {
  if (page?.of === "setback" && table !== "sitting" && table !== "win" && table !== "step") {
    const its = readRow(db, setback, page.id as never);
    if (its && table !== "plan") return listLine(its);
  }
  if (page?.of === "note") {
    const its = readRow(db, note, page.id as never);
    if (its) return its.title ?? excerpt(its.text);
  }
  if (page?.of === "try" && (table === "attempt" || table === "lookAhead")) {
    const what = readRow(db, attempt, page.id as never)?.what ?? readRow(db, goal, page.goal as never)?.text;
    return excerpt(what ?? "");
  }
  if (table === "plan") return excerpt(String(row["cue"]));
  const named = [
    "title",
    "name",
    "text",
    "what",
    "kept",
    "around",
    "line",
    "whom",
    "say",
    "act",
    "alt",
    "stood",
    "alsoTakes",
  ].map((cell) => textOf(row, cell));
  return excerpt(named.find((text) => text !== null) ?? "");
}

/** Of these the day is one to come; all others are told by the day they are of. */
const SET_FOR: readonly TableName[] = ["lookAgain", "plan", "goalWeek", "appointment"];

const dayIn = (table: TableName, row: Words, moment: Moment): LocalDate | null => {
  if (typeof row["day"] === "string" && !SET_FOR.includes(table)) return row["day"];
  const at = row["at"] ?? row["finishedAt"] ?? row["startedAt"];
  const zone = typeof row["zone"] === "string" ? row["zone"] : moment.zone;
  return typeof at === "number" ? dayOf(at, zone, moment.dayStartsAt) : null;
};

/** The first searched words of a row that match. */
function whyOf(table: Table, row: Words, terms: readonly string[]): readonly Piece[] | null {
  for (const [name, cell] of Object.entries(table.cells)) {
    const text = cell.searched ? textOf(row, name) : null;
    const found = text === null ? null : pieces(text, terms);
    if (found) return found;
  }
  return null;
}

function hitOf(
  db: Db,
  name: TableName,
  row: Words,
  page: SearchPage | null,
  terms: readonly string[],
  moment: Moment,
): SearchHit {
  const title = titleOf(db, name, row, page);
  const inTitle = pieces(title, terms, true);
  return {
    table: name,
    id: row.id,
    page,
    title: inTitle ?? [{ text: title, hit: false }],
    day: dayIn(name, row, moment),
    why: inTitle ? null : whyOf(tableOf(name), row, terms),
  };
}

const tableOf = (name: TableName): Table => tableMap.get(name) as Table;

/** Rows of one page come after each other: this many are read at first for one shown. */
const SPARE = 3;

/** The rows of a kind that match, newest first, read from the index as they are asked for. */
function* matching(db: Db, kind: SearchKind, text: string, atFirst: number): Generator<Hit> {
  let before = {};
  for (let limit = atFirst; ; limit *= 2) {
    const hits = searchRows(db, text, { tables: KINDS[kind], limit, ...before });
    yield* hits;
    const last = hits.at(-1);
    if (!last || hits.length < limit) return;
    before = { before: last.docid };
  }
}

function groupOf(db: Db, kind: SearchKind, text: string, limit: number, moment: Moment): SearchGroup {
  const terms = termsOf(text);
  const hits: SearchHit[] = [];
  const shown = new Set<string>();
  for (const { table, row: id } of matching(db, kind, text, limit * SPARE + 1)) {
    const name = table as TableName;
    const row = readRow(db, tableOf(name), id) as Words | null;
    const page = row && pageOf(db, name, row);
    if (!row || page === undefined) continue;
    const key = page ? JSON.stringify(page) : id;
    if (shown.has(key)) continue;
    shown.add(key);
    if (shown.size > limit) break;
    hits.push(hitOf(db, name, row, page, terms, moment));
  }
  return { kind, hits, more: shown.size > limit };
}

/**
 * What holds every word of `text`, the last perhaps only begun. Without `kind` the newest few of each kind; with one
 * the newest of that alone. Nothing for a text without a word.
 */
export const search = query(
  tables.filter((table) => Object.values(table.cells).some((cell) => cell.searched)),
  (db, { text, kind, limit }: { text: string; kind: SearchKind | null; limit: number }, moment): Found => ({
    groups: (kind === null ? KIND_NAMES : [kind])
      .map((one) => groupOf(db, one, text, limit, moment))
      .filter(({ hits }) => hits.length > 0),
    today: todayOf(moment),
  }),
);

export type NotePage = {
  readonly note: Note;
  readonly files: readonly Attachment[];
  /** The setback it became, when that is still there. */
  readonly setback: Id<"setback"> | null;
};

/** One note with what is kept with it; null when it is not there. */
export const notePage = query([note, attachment, setback], (db, { id }: { id: string }): NotePage | null => {
  const row = readRow(db, note, id as Id<"note">);
  return (
    row && {
      note: row,
      files: readRows(db, attachment, { where: "owner = ?", params: [id], order: "at, id" }),
      setback: readRow(db, setback, row.setback)?.id ?? null,
    }
  );
});
