/**
 * Whether the browser promises to keep what is stored, and how much is stored.
 *
 * A browser without these questions answers null; asking never fails.
 */

/** What the browser said when it was asked to keep the words for good. */
export type PersistAnswer = "yes" | "no";

/** Asks the browser to keep what is stored for good; some ask the person. "no" also where it cannot be asked. */
export async function askToKeep(): Promise<PersistAnswer> {
  try {
    return (await navigator.storage.persist()) ? "yes" : "no";
  } catch {
    return "no";
  }
}

/** Whether it is promised now; null where the browser does not say. Asks nobody. */
export async function isPromised(): Promise<boolean | null> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return null;
  }
}

/** Bytes in use by Onward and bytes there is room for, as the browser estimates them; null where it does not say. */
export async function storageUse(): Promise<{ readonly used: number; readonly room: number } | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { used: usage, room: quota };
  } catch {
    return null;
  }
}

/** Under which names this device remembers what became of the question (`rememberHere`, the query `here`). */
export const STORAGE_HERE = {
  /** What the browser answered when it was asked: "yes" or "no". */
  answer: "persistAnswer",
  /** "yes" once the storage line was answered, whatever the answer. */
  putAway: "storageLinePutAway",
  /** When a copy was last saved, as milliseconds in digits. */
  copied: "copySavedAt",
} as const;

/** For this long a saved copy counts as recent. */
export const COPY_LASTS_MS = 30 * 86_400_000;
