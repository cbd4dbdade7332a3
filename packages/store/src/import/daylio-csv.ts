/**
 * Daylio's CSV export: `full_date,date,weekday,time,mood,activities,note_title,note`, older ones
 * `year,date,weekday,time,mood,activities,note`. It has no ids, no zone, and mood labels the person may have renamed.
 */
import { err, ok, type Result } from "@onward/domain/kernel/result";
import type { LocalDate } from "@onward/domain/kernel/time";
// The build for browsers brings its own Buffer; it runs in Node as well.
import { parse } from "csv-parse/browser/esm/sync";
import { fromHtml } from "./daylio.ts";
import { idOf } from "./digest.ts";
import { decode, ending, looksLikeText, type SourceFile } from "./files.ts";
import { gather, type Found, type Gathering, type ImportError, type ReadOptions } from "./found.ts";
import { dayFrom, instantAt, readTime, readWhen } from "./when.ts";

type Layout = { readonly delimiter: string; readonly columns: readonly string[] };

/** How the table is laid out, from its first line; null when it is not Daylio's. */
function layoutOf(bytes: Uint8Array): Layout | null {
  if (!looksLikeText(bytes)) return null;
  const [first = ""] = decode(bytes.subarray(0, 2000)).text.trimStart().split("\n", 1);
  for (const delimiter of [",", ";", "\t"]) {
    const columns = first.split(delimiter).map((name) => name.trim().replace(/^"|"$/g, "").toLowerCase());
    const dated = columns.includes("full_date") || (columns[0] === "year" && columns.includes("date"));
    if (dated && columns.includes("mood") && columns.includes("note")) return { delimiter, columns };
  }
  return null;
}

const tablesIn = (files: readonly SourceFile[]) =>
  (files.length === 1 ? files : files.filter(({ path }) => ending(path) === "csv")).flatMap((file) => {
    const bytes = file.read();
    const layout = bytes.ok ? layoutOf(bytes.value) : null;
    return bytes.ok && layout !== null ? [{ file, bytes: bytes.value, layout }] : [];
  });

export const detect = (files: readonly SourceFile[]): boolean => tablesIn(files).length > 0;

/** Reads every row. Rows are numbered as a table shows them: the heading is row 1. */
export function read(files: readonly SourceFile[], options: ReadOptions): Result<Found, ImportError> {
  const tables = tablesIn(files);
  if (tables.length === 0) return err({ type: "UnknownFormat" });
  const found = gather("daylioCsv", options);
  for (const { file, bytes, layout } of tables) {
    const which = `file ${files.indexOf(file) + 1}`;
    const { text, whole } = decode(bytes);
    if (!whole) found.remark(which, "BadEncoding");
    const { rows, cut } = readRows(text, layout.delimiter);
    for (const [i, cells] of rows.entries()) {
      if (i === 0) continue;
      const where = tables.length > 1 ? `${which} row ${i + 1}` : `row ${i + 1}`;
      if (cut && i === rows.length - 1) found.remark(where, "CutShort");
      readRow(cells, where, layout, options, found);
    }
  }
  found.leave("files", files.length - tables.length);
  return ok(found.done());
}

function readRows(text: string, delimiter: string): { rows: string[][]; cut: boolean } {
  const options = { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true };
  // As bytes: that build turns text into bytes far slower than the platform does.
  const utf8 = new TextEncoder();
  try {
    return { rows: parse(utf8.encode(text), options), cut: false };
  } catch {
    // The only thing left to go wrong is a quote that never closes: close it, so that the last words are kept.
    try {
      return { rows: parse(utf8.encode(`${text}"`), options), cut: true };
    } catch {
      return { rows: [], cut: true };
    }
  }
}

function readRow(
  cells: readonly string[],
  where: string,
  { delimiter, columns }: Layout,
  options: ReadOptions,
  found: Gathering,
): void {
  const cell = (name: string) => cells[columns.indexOf(name)]?.trim() ?? "";
  const day = columns.includes("full_date")
    ? dayOfCell(cell("full_date"))
    : oldDay(cell("year"), cell("date"));
  if (day === null) {
    // A date elsewhere in the row means that its cells have moved; then no cell can be trusted.
    const moved = cells.length !== columns.length || cells.some((value) => dayOfCell(value) !== null);
    return found.remark(where, moved ? "ShiftedColumns" : "BadDate", false);
  }
  const clock = readTime(cell("time").replace(/[\u00A0\u202F]/g, " "));
  const writtenAt = clock && instantAt(day, clock.hour, clock.minute, 0, options.zone);
  const shifted = cells.length !== columns.length;
  if (shifted) found.remark(where, "ShiftedColumns");
  if (!clock) found.remark(where, "BadTime");
  const label = cell("mood");
  const mood = found.moodOf(label, shifted ? null : where);
  // In a shifted row only the day is certain: from the first cell that is no known mood on, all is one text.
  const from = columns.indexOf("mood") + (mood === null ? 0 : 1);
  const text = fromHtml(shifted ? rejoin(cells.slice(from), delimiter) : cell("note"));
  const title = shifted ? "" : fromHtml(cell("note_title"));
  found.add(where, {
    sourceId: idOf("daylioCsv", day, cell("time"), label, title, text),
    writtenAt,
    day,
    zone: null,
    title: title || null,
    text,
    tags: shifted ? [] : cell("activities").split("|"),
    mood,
    moodLabel: shifted && mood === null ? null : label || null,
    starred: false,
    attachments: [],
  });
}

/** Cells as one text: a space at the start tells that the comma before it was one of the person's. */
const rejoin = (cells: readonly string[], delimiter: string): string =>
  cells
    .filter((cell) => cell.trim() !== "")
    .reduce(
      (text, cell) => (text === "" ? cell : text + (cell.startsWith(" ") ? delimiter : "\n\n") + cell),
      "",
    );

const dayOfCell = (text: string): LocalDate | null => {
  const when = readWhen(text, "UTC");
  return when === null || when.writtenAt !== null ? null : when.day;
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `2017` with `28 September` or `September 28`; only English names are known. */
function oldDay(year: string, date: string): LocalDate | null {
  const match = /^(?:(\d{1,2})\.?\s+([a-z]+)|([a-z]+)\s+(\d{1,2}))$/i.exec(date);
  const month = MONTHS.indexOf((match?.[2] ?? match?.[3] ?? "").slice(0, 3).toLowerCase()) + 1;
  return dayOfCell(date) ?? dayFrom(Number(year), month, Number(match?.[1] ?? match?.[4] ?? 0));
}
