/**
 * The synced tables as a document: every cell with its kind, its merge rule and its meaning.
 */
import { tables } from "@onward/domain";
import type { Cell, Table } from "@onward/domain/kernel/schema";
import { table, wrapped } from "./markdown.ts";

const kindOf = (cell: Cell): string => (cell.known ? `${cell.kind}, one of` : cell.kind);

function cellRow(name: string, cell: Cell): readonly string[] {
  const about = cell.known ? `${cell.about}: ${cell.known.join(", ")}` : cell.about;
  const marks = [cell.required ? "required" : "", cell.searched ? "searched" : ""].filter(Boolean);
  return [`\`${name}\``, kindOf(cell), cell.merge, marks.join(", "), about];
}

const indexWords = (i: Table["indexed"][number]): string =>
  typeof i === "string" ? `\`${i}\`` : `\`${i.by}\` while \`${i.until}\` is empty`;

const section = (t: Table): string =>
  [
    `## ${t.name}`,
    wrapped(`${t.about.charAt(0).toUpperCase()}${t.about.slice(1)}.`),
    table(
      ["Cell", "Kind", "Merge", "", "Meaning"],
      Object.entries(t.cells).map(([name, cell]) => cellRow(name, cell)),
    ),
    ...(t.indexed.length > 0 ? [`Indexed: ${t.indexed.map(indexWords).join(", ")}.`] : []),
  ].join("\n\n");

/** The document; `made` says from what. */
export const tablesDoc = (made: string): string =>
  `${[
    "# Tables",
    wrapped(made),
    wrapped(
      "What a person writes, table by table, in the order in which a saved copy lists them. [row.md](row.md) says " +
        "how a row is stored and [batch.md](batch.md) what the merge rules mean. Tables only grow: a cell listed " +
        "here keeps its name, kind and merge rule ([decision 0008](../decisions/0008-additive-schema.md)).",
    ),
    ...tables.map(section),
  ].join("\n\n")}\n`;
