/**
 * Files beside the database: written before a row names them, let go of when nothing does.
 */
import { StorageFailed, type Db, type Files } from "./drivers/driver.ts";
import { atWork } from "./import/running.ts";
import type { Held } from "./operations.ts";

/**
 * Of a place for files, since it was opened: what was kept there for a row to come, the last write or removal, and
 * whether it takes no more.
 */
type Here = { readonly kept: Set<string>; last: Promise<unknown>; shut: boolean };
const places = new WeakMap<Files, Here>();
function hereOf(files: Files): Here {
  let here = places.get(files);
  if (!here) places.set(files, (here = { kept: new Set(), last: Promise.resolve(), shut: false }));
  return here;
}

/** Writes and removals go one after the other, so that none of one file meets the other half-way. */
function inTurn(files: Files, work: () => Promise<void> | undefined): Promise<void> {
  const here = hereOf(files);
  const turn = here.last.then(work);
  // Who asked for it hears of a failure; the next one goes on.
  here.last = turn.catch(() => undefined);
  return turn;
}

/** Writes a file of an import at work; resolves when the bytes are on the disk. Throws `StorageFailed`. */
export const writeFile = (files: Files, name: string, bytes: Uint8Array): Promise<void> =>
  inTurn(files, () => {
    if (isShut(files)) throw new StorageFailed("broken");
    return files.write(name, bytes);
  });

/** Takes no file any more, since everything is to go; resolves when the one that is being written is. */
export async function shut(files: Files): Promise<void> {
  const here = hereOf(files);
  here.shut = true;
  await here.last;
}
export const isShut = (files: Files): boolean => hereOf(files).shut;

/** Writes a file for a row to come, which is spared until then, or until the place is closed. Throws `StorageFailed`. */
export function keepForRow(files: Files, name: string, bytes: Uint8Array): Promise<void> {
  hereOf(files).kept.add(name);
  return writeFile(files, name, bytes);
}

/** What a row names by now is spared for that alone: it goes with the row. */
export function settleKept({ store: { db }, files }: Held): void {
  const { kept } = hereOf(files);
  for (const name of kept) if (isInRow(db, name)) kept.delete(name);
}

const there = (db: Db, sql: string, ...names: string[]): boolean => db.get(sql, names) !== undefined;

const isInRow = (db: Db, name: string): boolean =>
  there(
    db,
    `SELECT 1 AS there FROM attachment WHERE sha256 = ? AND removed = 0
     UNION ALL SELECT 1 FROM attachment WHERE removed > 0 AND removed = 1 AND sha256 = ?`,
    name,
    name,
  );

function isWanted({ store: { db }, files }: Held, name: string): boolean {
  // An import at work writes its files before the rows that name them, and sweeps when it is over.
  if (atWork().length > 0) return true;
  // One that was cut short reads what was chosen again, and unpacks the rest anew.
  if (name.startsWith("job-"))
    return db.all(`SELECT id FROM job`).some((row) => name.startsWith(`job-${row["id"] as string}-`));
  return (
    hereOf(files).kept.has(name) ||
    isInRow(db, name) ||
    there(db, `SELECT 1 AS there FROM draft WHERE instr(value, ?) > 0`, name) ||
    there(db, `SELECT 1 AS there FROM waiting WHERE instr(body, ?) > 0`, name)
  );
}

/** Lets go of the files that nothing names: no row, draft, unfinished job, nor a row that may still come. */
export async function sweepFiles(held: Held): Promise<void> {
  const { store, files } = held;
  // What a newer version wrote may name files in its own way.
  if (store.access.type !== "ready" || atWork().length > 0) return;
  const listed = await files.list();
  const named = new Set(
    store.db.all(`SELECT DISTINCT sha256 FROM attachment WHERE sha256 IS NOT NULL`).map((r) => r["sha256"]),
  );
  for (const name of listed) {
    if (named.has(name)) continue;
    // Asked when its turn has come: it may have been named meanwhile.
    await inTurn(files, () => (isWanted(held, name) ? undefined : files.remove(name)));
  }
}
