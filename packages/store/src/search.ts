/**
 * Full-text search over a person's words: newest first, word beginnings count, accents do not.
 *
 * The index holds no copy of the words. It is kept up with each row that is written (`apply.ts`); where it lacks a row
 * all the same, the check files that (`check.ts`).
 */
import type { Table } from "@onward/domain/kernel/schema";
import type { Db, SqlValue } from "./drivers/driver.ts";

export type Searched = Readonly<Record<string, SqlValue>>;

// Scripts written without spaces between words, which the tokenizer would take for one long word.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/** Text with spaces between words, whatever its script. */
export const spaced = (text: string): string =>
  UNSPACED.test(text) ? [...segmenter.segment(text)].map((s) => s.segment).join(" ") : text;

const SLOTS = 1024;

// A private-use sign begins the word that names a row's table: the tokenizer takes it for a letter, and nobody can type it.
const kindWord = (table: string) => `\uE000${table.toLowerCase()}`;

/** The searched words of a row, in one text. */
function wordsOf(table: Table, row: Searched): string {
  const parts: string[] = [];
  for (const [name, cell] of Object.entries(table.cells)) {
    const value = row[name];
    if (!cell.searched || typeof value !== "string") continue;
    parts.push(cell.kind === "members" ? (JSON.parse(value) as string[]).join(" ") : value);
  }
  return spaced(parts.join("\n"));
}

/** The last moment whose docids are exact numbers, with room for more after it: late in the year 2248. */
const LAST_FILED = 8_796_000_000_000;

/** The moment a row is filed under; rows without one come last. */
const momentOf = (row: Searched): number => {
  const at = row["at"] ?? row["startedAt"] ?? row["writtenAt"] ?? Date.parse(String(row["day"] ?? ""));
  return typeof at === "number" && at > 0 ? Math.min(at, LAST_FILED) : 0;
};

/** A free docid for a moment in ms: with room for others of the same ms, so that its order is newest first. */
function freeDocid(db: Db, moment: number): number {
  const first = moment * SLOTS;
  // A whole import may be of one moment: it spills over into the next ones, twice as many each time.
  for (let end = first + SLOTS; ; end += end - first) {
    const last = db.get(`SELECT MAX(docid) AS docid FROM search_doc WHERE docid >= ? AND docid < ?`, [
      first,
      end,
    ])?.["docid"];
    const docid = last === null || last === undefined ? first : Number(last) + 1;
    if (docid < end) return docid;
  }
}

/** Files a row's words, replacing what was filed before. */
export function indexWords(db: Db, table: Table, row: string, cells: Searched): void {
  const words = wordsOf(table, cells);
  const filed = db.get(`SELECT docid FROM search_doc WHERE row = ?`, [row]);
  if (words === "") {
    if (filed) forgetWords(db, row);
    return;
  }
  const indexed = `${kindWord(table.name)} ${words}`;
  const moment = momentOf(cells);
  if (filed) {
    const docid = Number(filed["docid"]);
    if (Math.floor(docid / SLOTS) === moment) {
      db.run(`INSERT OR REPLACE INTO search (rowid, words) VALUES (?, ?)`, [docid, indexed]);
      return;
    }
    // Its day was changed, or it had spilled over: it is filed anew.
    forgetWords(db, row);
  }
  const docid = freeDocid(db, moment);
  db.run(`INSERT INTO search_doc (docid, tbl, row) VALUES (?, ?, ?)`, [docid, table.name, row]);
  db.run(`INSERT INTO search (rowid, words) VALUES (?, ?)`, [docid, indexed]);
}

/** Takes a row out of the index. */
export function forgetWords(db: Db, row: string): void {
  const filed = db.get(`SELECT docid FROM search_doc WHERE row = ?`, [row])?.["docid"];
  if (filed === undefined || filed === null) return;
  db.run(`DELETE FROM search WHERE rowid = ?`, [filed]);
  db.run(`DELETE FROM search_doc WHERE docid = ?`, [filed]);
}

/** Whether a row stands in the index exactly when it should: present, and with words. */
export function isFiled(db: Db, table: Table, row: string, cells: Searched): boolean {
  const wanted = cells["removed"] === 0 && wordsOf(table, cells) !== "";
  return wanted === (db.get(`SELECT 1 AS there FROM search_doc WHERE row = ?`, [row]) !== undefined);
}

export type Hit = {
  readonly table: string;
  readonly row: string;
  /** Where it is filed: the higher, the newer. */
  readonly docid: number;
};

/** The words to look for in a text someone typed, as the index has them; the last may be only begun. */
export const termsOf = (text: string): string[] => spaced(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/**
 * Rows whose words hold every word of `text`, the last one perhaps only begun; newest first, of those older than the
 * one filed under `before`. An empty list when there is nothing to look for.
 */
export function searchRows(
  db: Db,
  text: string,
  options: { tables?: readonly string[]; limit: number; before?: number },
): Hit[] {
  const terms = termsOf(text);
  if (terms.length === 0) return [];
  const words = terms.map((term, i) => (i === terms.length - 1 ? `"${term}"*` : `"${term}"`)).join(" AND ");
  const kinds = options.tables?.map((table) => `"${kindWord(table)}"`).join(" OR ");
  const match = kinds === undefined ? words : `(${kinds}) AND ${words}`;
  // The limit is inside, so that the commonest word does not fetch every row it stands in; and the index passes over
  // what is newer only where it is told of a whole number, which no number of JavaScript is to SQLite.
  const found = db.all(
    `SELECT docid, tbl, row FROM search_doc WHERE docid IN (SELECT rowid FROM search WHERE search MATCH ? AND rowid < CAST(? AS INTEGER) ORDER BY rowid DESC LIMIT ?) ORDER BY docid DESC`,
    [match, options.before ?? Number.MAX_SAFE_INTEGER, options.limit],
  );
  return found.map((r) => ({
    table: r["tbl"] as string,
    row: r["row"] as string,
    docid: r["docid"] as number,
  }));
}

/** Parts of one size that make the index merge them by itself: what SQLite's FTS5 does untold ("automerge"). */
const ITS_OWN = 4;
/** Pages merged in one step: about two milliseconds of work. */
const STEP = 16;

/**
 * Lets the index merge its parts as it grows, or not. It does so now and then, for up to 50 ms: too long beside a Save
 * while rows come by the thousand. Who turns it off merges in small steps meanwhile. Kept in the file.
 */
export const mergeByItself = (db: Db, on: boolean): void =>
  db.run(`INSERT INTO search (search, rank) VALUES ('automerge', CAST(? AS INTEGER))`, [on ? ITS_OWN : 0]);

/** Whether the index merges by itself, as it does unless long work was cut short. */
export const mergesByItself = (db: Db): boolean =>
  db.get(`SELECT v FROM search_config WHERE k = 'automerge'`)?.["v"] !== 0;

/**
 * Merges as many steps as `ms` allows, at least one while there is something to merge. Call inside a transaction.
 * Answers whether there may be more to do.
 */
export function mergeSome(db: Db, ms: number): boolean {
  const until = performance.now() + ms;
  while (mergeStep(db, STEP)) if (performance.now() >= until) return true;
  return false;
}

/**
 * Merges up to `pages` pages of the index; a negative number begins to make one part of all (SQLite's FTS5, "merge").
 * Answers whether there may be more to do.
 */
export function mergeStep(db: Db, pages: number): boolean {
  const changes = () => Number(db.get(`SELECT total_changes() AS n`)?.["n"]);
  const before = changes();
  db.run(`INSERT INTO search (search, rank) VALUES ('merge', ?)`, [pages]);
  return changes() - before >= 2;
}

/** For tests: makes the index anew from the rows, which is what keeping it up has to come to. */
export function rebuildSearch(db: Db, tables: Iterable<Table>): void {
  db.run(`DELETE FROM search_doc`);
  db.run(`INSERT INTO search (search) VALUES ('delete-all')`);
  for (const table of tables) {
    const names = Object.keys(table.cells);
    if (!Object.values(table.cells).some((c) => c.searched)) continue;
    const rows = db.all(
      `SELECT id, ${names.map((n) => `"${n}"`).join(", ")} FROM "${table.name}" WHERE removed = 0`,
    );
    for (const row of rows) indexWords(db, table, row["id"] as string, row);
  }
}
