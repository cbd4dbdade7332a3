/**
 * The profile: a folder with one person's database and files. One program at a time holds it.
 */
import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { zoneHere } from "@onward/domain/kernel/zone-here";
import { nodeFiles, openNode } from "@onward/store/drivers/node";
import type { Held } from "@onward/store/operations";
import { openStore, type Asked } from "@onward/store";

/** Where words are kept unless told otherwise: the user's data folder (XDG Base Directory). */
export const usualProfile = (): string =>
  join(process.env["XDG_DATA_HOME"] || join(homedir(), ".local/share"), "onward");

export type ProfileError = { readonly sentence: string };

/** Opens a profile, making it when it is new, for its owner alone. A failure is a sentence that says what to do. */
export function openProfile(folder: string): Held | ProfileError {
  // Folders are made 0700 and files 0600, SQLite's among them: a profile is nobody else's to read.
  process.umask(0o077);
  try {
    mkdirSync(folder, { recursive: true });
    const store = openStore(openNode(join(folder, "onward.db")));
    if (store.access.type === "notOurs")
      return { sentence: `The file onward.db in ${folder} is not Onward's. Choose another folder.` };
    return {
      store,
      files: nodeFiles(join(folder, "files")),
      lasting: true,
      wipe: async () => store.close(),
    };
  } catch (error) {
    const code = (error as { errcode?: number }).errcode ?? 0;
    // SQLITE_BUSY and SQLITE_LOCKED: another program has it open.
    if ((code & 0xff) === 5 || (code & 0xff) === 6)
      return { sentence: `Another program has ${folder} open. Close it and try again.` };
    // SQLITE_NOTADB and SQLITE_CORRUPT.
    if ((code & 0xff) === 26 || (code & 0xff) === 11)
      return { sentence: `The file onward.db in ${folder} cannot be read as a database.` };
    return { sentence: `The folder ${folder} cannot be opened.` };
  }
}

/** One request at this moment. */
export const asked = (): Asked => ({
  batch: [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, "0")).join(""),
  now: Date.now(),
  zone: zoneHere(),
});
