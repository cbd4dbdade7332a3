/**
 * Rows that no command makes and a copy may hold all the same: days and moments of any year, parts without their whole,
 * counts beyond every bound, in any order.
 */
import { tables } from "@onward/domain";
import type { Cell, Table } from "@onward/domain/kernel/schema";
import { DAY, LAST_INSTANT, addDays, dayOf, type Instant } from "@onward/domain/kernel/time";
import { stateOf, type Value } from "@onward/sync";
import { applyState, mayHold, rulesOf } from "../apply.ts";
import type { Bench } from "./open.ts";

const ALL = tables as readonly Table[];
const WORDS = ["When the mail comes", "work", "Rehearsal, Mum", "😮‍💨", "لم أنجح", "…", "a/b", "m".repeat(300)];
const TOKENS = ["1234567", "week", "15", "month", "", "0", "8", "7"];
const COUNTS = [0, 1, 3, 30, 100, -1, -7, 101, 1441, Number.MAX_SAFE_INTEGER];
const ZONES = ["Europe/London", "Pacific/Auckland", "Pacific/Apia", "Australia/Lord_Howe", "Mars/Phobos"];
const DAYS = [
  "0000-01-01",
  "0001-01-01",
  "1900-01-01",
  "2011-12-30",
  "2026-03-29",
  "2099-07-01",
  "9999-12-31",
];
const MOMENTS = [0, -1, LAST_INSTANT, -LAST_INSTANT, -62e12, Date.UTC(2099, 0), Date.UTC(9999, 11, 31)];
/** Names of cells that hold ids of a table of another name. */
const TABLE_OF: Readonly<Record<string, string>> = { owner: "setback", subject: "setback", under: "step" };

const hex = (n: number, digits: number) => n.toString(16).padStart(digits, "0");

/** An id as rows have it, of any moment. */
function idOf(at: Instant, table: number, n: number): string {
  const ms = hex(Math.min(LAST_INSTANT, Math.max(0, at)), 12);
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7000-8000-${hex(table, 4)}${hex(n, 8)}`;
}

/** Values that a cell may hold and no command would give it, among others that it would. */
function valuesFrom(b: Bench, random: () => number, ids: ReadonlyMap<string, readonly string[]>) {
  const { now } = b.at();
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const off = (days: number): number => Math.floor((random() - 0.7) * days);
  const near = (): Instant => now + off(pick([1, 10, 60, 400]) * DAY);
  const moment = (): Instant => (random() < 0.7 ? near() : pick(MOMENTS));
  const day = (): string =>
    random() < 0.7 ? addDays(dayOf(now, "UTC", 0), off(pick([3, 20, 90]))) : pick(DAYS);
  const ref = (of: readonly string[]): string =>
    random() < 0.9 ? pick(of) : random() < 0.5 ? pick(ids.get("goal") ?? of) : idOf(now, 99, 1);
  const value = (name: string, cell: Cell): Value => {
    if (cell.form === "instant") return moment();
    if (cell.form === "date") return day();
    if (cell.form === "zone") return pick(ZONES);
    if (cell.form === "heaviness") return pick([0, 1, 2, 3, 4]);
    if (cell.kind === "integer") return pick(COUNTS);
    if (cell.known) return random() < 0.9 ? pick(cell.known) : "ofTomorrow";
    const of = ids.get(TABLE_OF[name] ?? name) ?? [];
    if (of.length > 0) return ref(of);
    return pick(cell.searched || random() < 0.2 ? WORDS : TOKENS);
  };
  return { pick, near, value };
}

/** Writes a row as no command would; within `writeLocal`. */
export const apply = (
  b: Bench,
  table: Table,
  row: string,
  cells: Record<string, Value>,
  gone: boolean,
): void => {
  // Later than what is there, so that it is what is seen.
  const stamp = `${hex(b.at().now, 12)}0000ffffffff`;
  const change = { table: table.name, row, cells, ...(gone ? { removed: 1 as const } : {}) };
  applyState(b.store.db, table, row, stateOf(change, stamp, rulesOf(table)));
};

/** Fills every table with so many such rows. */
export function fillHostile(b: Bench, random: () => number, each: number): void {
  const { near } = valuesFrom(b, random, new Map());
  const ids = new Map(
    ALL.map(({ name }, table) => [name, Array.from({ length: each }, (_, n) => idOf(near(), table, n))]),
  );
  const { pick, value } = valuesFrom(b, random, ids);
  b.store.writeLocal([], () => {
    for (const table of ALL)
      for (const id of ids.get(table.name) ?? []) {
        const cells: Record<string, Value> = {};
        for (const [name, cell] of Object.entries(table.cells)) {
          if (cell.kind === "members") cells[`${name}/${pick(WORDS)}`] = pick([0, 1]);
          // A row is seldom without what it needs, or nothing would be seen of it.
          else if (random() < (cell.required ? 0.97 : 0.85)) cells[name] = value(name, cell);
        }
        apply(b, table, id, cells, random() < 0.12);
      }
  });
}

/** Spoils this share of the cells of the rows that are there, and takes some rows away; what belongs to what stays. */
export function spoil(b: Bench, random: () => number, share: number): void {
  const { value } = valuesFrom(b, random, new Map());
  const refs = new Set(ALL.map(({ name }) => name));
  b.store.writeLocal([], () => {
    for (const table of ALL)
      for (const row of b.store.db.all(`SELECT id FROM "${table.name}" WHERE removed = 0 ORDER BY id`)) {
        const cells = Object.entries(table.cells)
          .filter(([name, { kind }]) => kind !== "members" && !refs.has(TABLE_OF[name] ?? name))
          .filter(() => random() < share)
          .map(([name, cell]) => [name, value(name, cell)] as const)
          .filter(([name, its]) => mayHold(table.cells[name] as Cell, its));
        apply(b, table, row["id"] as string, Object.fromEntries(cells), random() < share / 4);
      }
  });
}
