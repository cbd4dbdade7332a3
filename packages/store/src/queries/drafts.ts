/**
 * Half-written text on this device, and this device's own notes.
 */
import { query } from "./query.ts";

/** One draft, or null. */
export const draft = query(
  ["draft"],
  (db, { key }: { key: string }): { value: unknown; at: number } | null => {
    const row = db.get(`SELECT value, at FROM draft WHERE key = ?`, [key]);
    return row ? { value: JSON.parse(row["value"] as string) as unknown, at: row["at"] as number } : null;
  },
);

/** All drafts, newest first, without their text. */
export const drafts = query(["draft"], (db): { key: string; at: number }[] =>
  db
    .all(`SELECT key, at FROM draft ORDER BY at DESC`)
    .map((r) => ({ key: r["key"] as string, at: r["at"] as number })),
);

/** What this device remembers under each key asked for; null where nothing. */
export const here = query(
  ["local"],
  (db, { keys }: { keys: readonly string[] }): Record<string, string | null> =>
    Object.fromEntries(
      keys.map((key) => [
        key,
        (db.get(`SELECT value FROM local WHERE key = ?`, [key])?.["value"] as string | undefined) ?? null,
      ]),
    ),
);
