/**
 * Where the words are just now, for the one quiet line that says so.
 *
 * Set by whoever learns it (the store's adapter, the storage question, Look
 * around); shown by the bars. Changes are announced by whoever sets them.
 */
import { signal } from "@preact/signals";
import type { shell } from "../copy/en/shell.ts";

/** A name of a line in the copy. */
export type WhereKept = Exclude<keyof typeof shell.saved, "asYouGo">;

export const saveState = signal<WhereKept>("device");
