/**
 * Copied rows as the domain's rows, for writing them out in words: whole rows only, none that is deleted.
 */
import { tables, type TableName } from "@onward/domain";
import type { Row } from "@onward/domain/kernel/schema";
import { known } from "../rows.ts";
import type { CopiedRow } from "./copied.ts";

type TableOf<N extends TableName> = Extract<(typeof tables)[number], { name: N }>;
export type RowsOf<N extends TableName> = Row<TableOf<N>>;

/** A copied row as a rule or screen would see it; null when it is deleted or not whole. */
function present(
  table: (typeof tables)[number],
  { id, cells, removed }: CopiedRow,
): Record<string, unknown> | null {
  if (removed && removed[0] !== 0) return null;
  const row: Record<string, unknown> = { id };
  for (const [name, cell] of Object.entries(table.cells)) {
    if (cell.kind === "members") {
      const its = Object.entries(cells).filter(([c, [on]]) => c.startsWith(`${name}/`) && on);
      row[name] = its.map(([c]) => c.slice(name.length + 1)).sort();
      continue;
    }
    const value = cells[name]?.[0] ?? null;
    if (cell.required && value === null) return null;
    row[name] = known(cell, value);
  }
  return row;
}

/** The rows of every table, by table and by id. */
export class PresentRows {
  readonly #rows = new Map<string, Map<string, unknown>>();
  readonly #grouped = new Map<string, ReadonlyMap<unknown, unknown[]>>();

  add(name: string, rows: readonly CopiedRow[]): void {
    const table = tables.find((t) => t.name === name);
    if (!table) return;
    this.#grouped.clear();
    const list = this.#rows.get(name) ?? new Map<string, unknown>();
    this.#rows.set(name, list);
    for (const copied of rows) {
      const row = present(table, copied);
      if (row) list.set(copied.id, row);
    }
  }

  all<N extends TableName>(name: N): RowsOf<N>[] {
    return [...(this.#rows.get(name)?.values() ?? [])] as RowsOf<N>[];
  }

  one<N extends TableName>(name: N, id: string | null): RowsOf<N> | null {
    return id === null ? null : ((this.#rows.get(name)?.get(id) as RowsOf<N> | undefined) ?? null);
  }

  /** Those whose `cell` holds the key, as lists under it. */
  by<N extends TableName>(name: N, cell: keyof RowsOf<N>): ReadonlyMap<unknown, RowsOf<N>[]> {
    const key = `${name}/${String(cell)}`;
    const known = this.#grouped.get(key) ?? Map.groupBy(this.all(name), (row) => row[cell]);
    this.#grouped.set(key, known);
    return known as ReadonlyMap<unknown, RowsOf<N>[]>;
  }
}
