/**
 * Changes: the only thing a command returns, and the only thing that ever alters a row.
 */
import type { Id } from "./id.ts";
import type { Row, Table } from "./schema.ts";

export type CellValue = string | number | null;

/** One row with the cells a command sets. A member cell is set as `cell/member` to 1 (present) or 0 (gone). */
export type Put = {
  readonly table: string;
  readonly row: string;
  readonly cells: Readonly<Record<string, CellValue>>;
};
/** A row taken out of sight (it can come back for 30 days), or brought back. */
export type Removal = { readonly table: string; readonly row: string; readonly removed: boolean };
export type Change = Put | Removal;

type Settable<T> = { readonly [K in Exclude<keyof Row<T>, "id">]?: Row<T>[K] | null | undefined };

/** Sets the named cells of a row, making the row when it is new. A set given for a member cell adds those members. */
export function put<T extends Table>(table: T, row: Row<T>["id"] & Id<string>, cells: Settable<T>): Put {
  const out: Record<string, CellValue> = {};
  for (const [name, value] of Object.entries(cells)) {
    if (table.cells[name]?.merge === "member") {
      for (const member of (value ?? []) as readonly string[]) out[`${name}/${member}`] = 1;
    } else if (value !== undefined) out[name] = value as CellValue;
  }
  return { table: table.name, row, cells: out };
}

/** The change that turns one set of members into another. */
export const memberCells = (
  cell: string,
  before: readonly string[],
  after: readonly string[],
): Record<string, CellValue> => {
  const out: Record<string, CellValue> = {};
  for (const m of before) if (!after.includes(m)) out[`${cell}/${m}`] = 0;
  for (const m of after) if (!before.includes(m)) out[`${cell}/${m}`] = 1;
  return out;
};

export const remove = (table: Table, row: string): Removal => ({ table: table.name, row, removed: true });
export const restore = (table: Table, row: string): Removal => ({ table: table.name, row, removed: false });
