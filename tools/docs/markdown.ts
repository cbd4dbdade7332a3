/**
 * Markdown for the pages that are made from data: paragraphs wrapped at 110 characters, tables, long pages.
 */
import type { Block, Page } from "@onward/content/pages/page";

const WIDTH = 110;

/** Wraps one paragraph; lines after the first begin with `indent`. */
export function wrapped(text: string, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  // A piece of code stays on one line, however many words it has.
  for (const word of text.match(/(?:`[^`]*`|\S)+/g) ?? []) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && (lines.length > 0 ? indent.length : 0) + longer.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].join(`\n${indent}`);
}

/** A table. A bar inside a cell is marked, so that it does not end the cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map((c) => c.replaceAll("|", "\\|")).join(" | ")} |`;
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

/** One row of a table that is too wide for lines of text: its name, then each cell after its heading. */
function asItem(head: readonly string[], cells: readonly string[]): string {
  const [name = "", ...rest] = cells;
  const ended = (cell: string) => (/[.?!]$/.test(cell) ? cell : `${cell}.`);
  const parts = rest.map((cell, n) => `*${head[n + 1] ?? ""}:* ${ended(cell)}`);
  return wrapped(`- **${name}.** ${parts.join(" ")}`, "  ");
}

function ofBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `## ${block.text}`;
    case "paragraph":
      return wrapped(block.text);
    case "list":
      return block.items
        .map((item, n) =>
          wrapped(`${block.ordered ? `${n + 1}.` : "-"} ${item}`, block.ordered ? "   " : "  "),
        )
        .join("\n");
    case "table":
      return block.rows.map((row) => asItem(block.head, row)).join("\n");
  }
}

/** A long page of the app as a document; `made` says from what, for whoever opens the file to change it. */
export const ofPage = (page: Page, made: string): string =>
  `${[`# ${page.title}`, wrapped(made), ...page.blocks.map(ofBlock)].join("\n\n")}\n`;
