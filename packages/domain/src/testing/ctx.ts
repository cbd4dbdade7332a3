/**
 * For tests only: a fixed moment, ids that count up, whole rows, and rows in memory to run commands against.
 */
import * as v from "valibot";
import type { Change } from "../kernel/change.ts";
import type { AnyCommand, AnswerOf, InputOf, Need, Needs, RefusalOf } from "../kernel/command.ts";
import type { Ctx, Moment } from "../kernel/ctx.ts";
import type { Id } from "../kernel/id.ts";
import type { Result } from "../kernel/result.ts";
import type { Row, Table } from "../kernel/schema.ts";
import { DAY_STARTS_AT, type Instant, type Zone } from "../kernel/time.ts";
import { tables } from "../tables.ts";

/** Friday 20 November 2026, 10:00 in Lisbon, which is also 10:00 UTC. */
export const NOW: Instant = Date.UTC(2026, 10, 20, 10);
export const ZONE: Zone = "Europe/Lisbon";

export const momentAt = (now: Instant = NOW, zone: Zone = ZONE): Moment => ({
  now,
  zone,
  dayStartsAt: DAY_STARTS_AT,
});

const hex = (n: number, digits: number) => n.toString(16).padStart(digits, "0");

/** The `n`th id of a table, in the form of a UUIDv7: `idOf("setback", 1)`. */
export const idOf = <Table extends string>(_table: Table, n: number): Id<Table> =>
  `01900000-0000-7000-8000-${hex(n, 12)}` as Id<Table>;

/** A stand-in for the store's hash of a key; the form is a UUIDv8. */
function keyed(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (const c of text) {
    a = Math.imul(a ^ c.codePointAt(0)!, 0x01000193) >>> 0;
    b = Math.imul(b + c.codePointAt(0)!, 0x85ebca6b) >>> 0;
  }
  return `${hex(a, 8)}-0000-8000-8000-0000${hex(b, 8)}`;
}

/** A context whose ids count up from `first`. */
export function ctxAt(now: Instant = NOW, first = 1, zone: Zone = ZONE): Ctx {
  let next = first;
  return {
    ...momentAt(now, zone),
    newId: (table) => idOf(table, next++),
    idFor: <Table extends string>(table: Table, key: string) => keyed(`${table}/${key}`) as Id<Table>,
  };
}

/** A whole row: every cell null (or an empty set) but the ones given. Its id is the `n`th of the table. */
export const rowOf = <T extends Table>(table: T, n: number, cells: Partial<Row<T>>): Row<T> =>
  ({
    ...Object.fromEntries(
      Object.entries(table.cells).map(([name, cell]) => [name, cell.kind === "members" ? [] : null]),
    ),
    id: idOf(table.name, n),
    ...cells,
  }) as unknown as Row<T>;

type Cells = Record<string, unknown>;
type BadInput = { readonly type: "BadInput"; readonly messages: readonly string[] };

/**
 * Rows in memory that commands run against, as the store runs them: parse, read, decide, apply.
 * Whole and unremoved rows only. A bad input comes back as `{ type: "BadInput" }`.
 */
export function memory(start: Instant = NOW) {
  const rows = new Map<string, { table: string; cells: Cells; removed: boolean }>();
  const made: (readonly Change[])[] = [];
  let now = start;
  let nextId = 1;

  const read = (table: string, id: string): Cells | null => {
    const row = rows.get(id);
    const shape = tables.find((t) => t.name === table);
    if (!row || !shape || row.table !== table || row.removed) return null;
    const out: Cells = { id };
    for (const [name, cell] of Object.entries(shape.cells)) {
      out[name] =
        cell.kind === "members"
          ? Object.keys(row.cells)
              .filter((c) => c.startsWith(`${name}/`) && row.cells[c] === 1)
              .map((c) => c.slice(name.length + 1))
          : (row.cells[name] ?? null);
      if (cell.required && out[name] === null) return null;
    }
    return out;
  };
  const list = (table: string): Cells[] =>
    [...rows.keys()].map((id) => read(table, id)).filter((r) => r !== null);
  const fetch = (need: Need): unknown =>
    "one" in need
      ? need.id === null
        ? null
        : read(need.one.name, need.id)
      : list(need.every.name).filter((r) => need.cell === null || r[need.cell] === need.value);
  const fetchAll = (needs: Needs) =>
    Object.fromEntries(Object.entries(needs).map(([name, need]) => [name, fetch(need)]));

  const apply = (change: Change) => {
    const row = rows.get(change.row) ?? { table: change.table, cells: {}, removed: false };
    rows.set(change.row, row);
    if ("removed" in change) row.removed = change.removed;
    if ("cells" in change) Object.assign(row.cells, change.cells);
  };

  return {
    /** Sets a row without a command: one that was brought in, say. */
    apply,
    /** Takes a row out of sight, as an undo of the command that made it does. */
    remove: (row: { readonly id: string }) => {
      const found = rows.get(row.id);
      if (found) found.removed = true;
    },
    /** Moves the clock on. */
    later: (ms: number) => {
      now += ms;
    },
    moment: (): Moment => momentAt(now),
    /** The rows of a table, in the order they were made. */
    rows: <T extends Table>(table: T) => list(table.name) as unknown as readonly Row<T>[],
    /** What each command that went well changed. */
    changes: (): readonly (readonly Change[])[] => made,
    run<C extends AnyCommand>(command: C, input: InputOf<C>): Result<AnswerOf<C>, RefusalOf<C> | BadInput> {
      const parsed = v.safeParse(command.input, input);
      if (!parsed.success) {
        return { ok: false, error: { type: "BadInput", messages: parsed.issues.map((i) => i.message) } };
      }
      const ctx: Ctx = {
        ...ctxAt(now),
        newId: <T extends string>(table: T) => idOf(table, nextId++),
      };
      const first = fetchAll(command.needs(parsed.output as never, ctx));
      const second = fetchAll(command.andThen(parsed.output as never, first as never, ctx));
      const result = command.decide(parsed.output as never, { ...first, ...second } as never, ctx);
      if (!result.ok) return result as { ok: false; error: RefusalOf<C> };
      for (const change of result.value.changes) apply(change);
      made.push(result.value.changes);
      return { ok: true, value: result.value.answer as AnswerOf<C> };
    },
  };
}
