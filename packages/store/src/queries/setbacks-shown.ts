/**
 * The list of setbacks: those still open first, then by month; all, or of one goal, one feeling, or still open.
 *
 * Stones are laid for what is shown and no more, so that years of setbacks open as fast as a few.
 */
import { may } from "@onward/domain/debriefs/offers";
import { goal } from "@onward/domain/goals/goal";
import { todayOf, type Moment } from "@onward/domain/kernel/ctx";
import { excerpt } from "@onward/domain/kernel/text";
import { DAY, dayOf, type LocalDate } from "@onward/domain/kernel/time";
import { listLine } from "@onward/domain/setbacks/heading";
import { setback, type Setback } from "@onward/domain/setbacks/setback";
import { standing, stonesOf, type Around, type Stone, type StoneName } from "@onward/domain/setbacks/stones";
import type { Db, SqlValue } from "../drivers/driver.ts";
import { readRow, readRows } from "../rows.ts";
import { spaced } from "../search.ts";
import { AROUND, aroundOf } from "./around.ts";
import { query } from "./query.ts";

export type ShownSetback = {
  readonly id: string;
  /** The short name, or the first line of what happened. */
  readonly line: string;
  readonly day: LocalDate;
  /** The first line of its goal. */
  readonly goal: string | null;
  /** A kind that is not there to be analysed: it has no path. */
  readonly hard: boolean;
  readonly stones: readonly Stone[];
  readonly done: number;
  readonly furthest: StoneName;
};

/** What to show: each narrows, null or false leaves all. */
export type SetbackFilter = {
  readonly goal: string | null;
  /** A feeling as rows keep it: its key, or own:word. */
  readonly feeling: string | null;
  readonly open: boolean;
};

export type SetbacksShown = {
  /** At most three recent ones that are still open; empty when something is filtered. They are not in `rows` again. */
  readonly open: readonly ShownSetback[];
  readonly rows: readonly ShownSetback[];
  /** True when there are earlier ones. */
  readonly more: boolean;
  /** What the list can be narrowed to: goals and feelings of the latest setbacks. */
  readonly goals: readonly { readonly id: string; readonly line: string }[];
  readonly feelings: readonly string[];
  readonly today: LocalDate;
};

const FIRST_OPEN = 3;
const OPEN_FOR_MS = 30 * DAY;
const CHUNK = 200;
/** Looking for open ones goes no further back than this at once. */
const MOST_LOOKED_AT = 2000;
const LATEST = 200;
const MOST_GOALS = 3;
const MOST_FEELINGS = 8;

/** Still open: not closed for now, and a stone is next. A loss, a hurt or an injustice is no open task. */
const isOpen = (around: Around): boolean =>
  around.setback.closedAt === null &&
  may(around.setback.kind).debrief &&
  stonesOf(around).some((s) => s.state === "next");

/** The part of a WHERE that finds a feeling through the index of words, and its values. */
function feels(feeling: string): { where: string; params: SqlValue[] } {
  const has = `EXISTS (SELECT 1 FROM json_each(feelings) WHERE value = ?)`;
  const terms = spaced(feeling).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  if (terms.length === 0) return { where: has, params: [feeling] };
  return {
    where: `id IN (SELECT row FROM search_doc WHERE tbl = 'setback' AND docid IN
      (SELECT rowid FROM search WHERE search MATCH ?)) AND ${has}`,
    params: [terms.map((t) => `"${t}"`).join(" "), feeling],
  };
}

/** The setbacks of one goal or feeling, newest first, in chunks. */
function* newest(db: Db, filter: SetbackFilter): Generator<Setback[]> {
  const felt = filter.feeling === null ? null : feels(filter.feeling);
  let after: Setback | undefined;
  for (;;) {
    const where = [after && "(at, id) < (?, ?)", filter.goal !== null && "goal = ?", felt?.where].filter(
      (part) => typeof part === "string",
    );
    const params = [
      ...(after ? [after.at, after.id] : []),
      ...(filter.goal === null ? [] : [filter.goal]),
      ...(felt?.params ?? []),
    ];
    const chunk = readRows(db, setback, {
      where: where.join(" AND ") || "1",
      params,
      order: "at DESC, id DESC",
      limit: CHUNK,
    });
    if (chunk.length > 0) yield chunk;
    if (chunk.length < CHUNK) return;
    after = chunk.at(-1);
  }
}

/** The first `limit` that are wanted, with what lies around them; `more` when there may be others. */
function find(db: Db, filter: SetbackFilter, limit: number): { found: Around[]; more: boolean } {
  const found: Around[] = [];
  let looked = 0;
  for (const chunk of newest(db, filter)) {
    // One more than asked for tells whether there are others; only those shown need their stones.
    const some = filter.open ? chunk : chunk.slice(0, limit + 1 - found.length);
    found.push(...(filter.open ? aroundOf(db, some).filter(isOpen) : aroundOf(db, some)));
    looked += chunk.length;
    if (found.length > limit) return { found: found.slice(0, limit), more: true };
    if (filter.open && looked >= MOST_LOOKED_AT) return { found, more: true };
  }
  return { found, more: false };
}

/** Goals and feelings of the latest setbacks: goals by how recent, feelings by how often; the chosen one stays. */
function choices(db: Db, filter: SetbackFilter): Pick<SetbacksShown, "goals" | "feelings"> {
  const latest = db.all(
    `SELECT goal, feelings FROM setback WHERE removed = 0 AND at IS NOT NULL ORDER BY at DESC LIMIT ${LATEST}`,
  );
  const recent = new Set(latest.flatMap((row) => (row["goal"] === null ? [] : [row["goal"] as string])));
  const goalIds = [...recent].slice(0, MOST_GOALS);
  if (filter.goal !== null && !goalIds.includes(filter.goal)) goalIds.push(filter.goal);
  const counts = new Map<string, number>();
  for (const row of latest) {
    for (const feeling of JSON.parse((row["feelings"] as string | null) ?? "[]") as string[]) {
      counts.set(feeling, (counts.get(feeling) ?? 0) + 1);
    }
  }
  const feelings = [...counts]
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_FEELINGS)
    .map(([key]) => key);
  if (filter.feeling !== null && !feelings.includes(filter.feeling)) feelings.push(filter.feeling);
  return {
    goals: goalIds.flatMap((id) => {
      const row = readRow(db, goal, id);
      return row ? [{ id, line: excerpt(row.text, 40) }] : [];
    }),
    feelings,
  };
}

function shown(db: Db, around: Around, moment: Moment): ShownSetback {
  const { setback: row } = around;
  const stones = stonesOf(around);
  const towards = readRow(db, goal, row.goal);
  return {
    id: row.id,
    line: listLine(row),
    day: dayOf(row.at, row.zone ?? moment.zone, moment.dayStartsAt),
    goal: towards && excerpt(towards.text),
    hard: !may(row.kind).debrief,
    stones,
    ...standing(stones),
  };
}

/** The list. `limit` counts those by month; *Show earlier* asks for more. */
export const setbacksShown = query(
  [setback, goal, ...AROUND],
  (db, { limit, ...filter }: SetbackFilter & { limit: number }, moment): SetbacksShown => {
    const { found, more } = find(db, filter, limit);
    const whole = filter.goal === null && filter.feeling === null && !filter.open;
    const first = whole
      ? found
          .filter((around) => moment.now - around.setback.at < OPEN_FOR_MS && isOpen(around))
          .slice(0, FIRST_OPEN)
      : [];
    return {
      open: first.map((around) => shown(db, around, moment)),
      rows: found.filter((around) => !first.includes(around)).map((around) => shown(db, around, moment)),
      more,
      ...choices(db, filter),
      today: todayOf(moment),
    };
  },
);
