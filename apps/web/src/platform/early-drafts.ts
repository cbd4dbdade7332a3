/**
 * What is typed before the database is open, in a file of its own in the origin's private folder, until the store has
 * it.
 *
 * A folder per page load holds one file, written whole at every change; what ends in the middle of a write leaves the
 * one before. It outlives a browser that is killed, not a power cut. Chosen over localStorage, which a killed browser
 * loses, and over IndexedDB, whose files keep words after they were deleted. Where the browser has no such folder
 * nothing is kept early.
 */

/** A draft begun early; `initial` is what stood there before anything was typed. */
export type EarlyDraft = { readonly key: string; readonly initial: unknown; readonly value: unknown };

const FOLDER = "onward-early";
const FILE = "drafts";

const mine = crypto.getRandomValues(new Uint32Array(2)).join("-");
const drafts = new Map<string, EarlyDraft>();
let writing: Promise<void> | undefined;
let changed = false;

const folder = async (create: boolean): Promise<FileSystemDirectoryHandle> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create });

/** Keeps a draft, in place of the last one of its key. Never fails: then it is only on the screen, as before. */
export function keepEarly(draft: EarlyDraft): void {
  drafts.set(draft.key, draft);
  void write();
}

/** The draft of a key that this page load keeps early, if it does. */
export const earlyOf = (key: string): EarlyDraft | undefined => drafts.get(key);

/** Lets go of a draft that the store has, or that was dropped; resolves when nothing of it lies there any more. */
export async function forgetEarly(key: string): Promise<void> {
  await (drafts.delete(key) ? write() : writing);
}

/** One write at a time; what changes meanwhile goes with the next. Resolves when all of it is written. */
function write(): Promise<void> {
  changed = true;
  return (writing ??= (async () => {
    while (changed) {
      changed = false;
      const all = await folder(true);
      if (drafts.size === 0) {
        await all.removeEntry(mine, { recursive: true });
        continue;
      }
      const own = await all.getDirectoryHandle(mine, { create: true });
      const file = await (await own.getFileHandle(FILE, { create: true })).createWritable();
      await file.write(JSON.stringify([...drafts.values()]));
      await file.close();
    }
  })()
    .catch(() => undefined)
    .finally(() => {
      writing = undefined;
    }));
}

/** Gives what earlier page loads left to `take`, and deletes what was taken: `take` says whether it is kept now. */
export async function takeEarly(take: (draft: EarlyDraft) => Promise<boolean>): Promise<void> {
  try {
    const all = await folder(false);
    for (const name of await namesIn(all)) {
      if (name === mine) continue;
      let taken = true;
      // One that cannot be taken stays where it is, and in nobody's way.
      for (const draft of await read(all, name)) taken = (await take(draft).catch(() => false)) && taken;
      if (taken) await all.removeEntry(name, { recursive: true });
    }
  } catch {
    // There is none, or storage is closed and holds nothing.
  }
}

async function namesIn(all: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of all.keys()) names.push(name);
  return names;
}

/** What is not whole was never kept. */
async function read(all: FileSystemDirectoryHandle, name: string): Promise<EarlyDraft[]> {
  try {
    const file = await (await (await all.getDirectoryHandle(name)).getFileHandle(FILE)).getFile();
    const found: unknown = JSON.parse(await file.text());
    return Array.isArray(found) ? found.filter(isDraft) : [];
  } catch {
    return [];
  }
}

const isDraft = (given: unknown): given is EarlyDraft =>
  typeof given === "object" &&
  given !== null &&
  "key" in given &&
  typeof given.key === "string" &&
  "value" in given;

/** Deletes all of it. Never fails: what is closed holds nothing. */
export async function forgetAllEarly(): Promise<void> {
  drafts.clear();
  await writing;
  try {
    await (await navigator.storage.getDirectory()).removeEntry(FOLDER, { recursive: true });
  } catch {
    // The same.
  }
}
