/**
 * Keeping a photo, a memo, a file or a pasted text on the device, before anything names it.
 */
import type { NotReady, Ready } from "../platform/attach.ts";
import { perform } from "./store.ts";

/** What a row says of a kept file. */
export type KeptFile = Omit<Ready, "bytes"> & {
  /** The digest of its bytes, by which it is found. */
  readonly sha256: string;
  readonly size: number;
  readonly alt: string | null;
};

/** Keeps bytes that were made ready, flushed; gives their description, or why not. */
export async function keepFile(ready: Ready | NotReady): Promise<KeptFile | NotReady | "full" | "broken"> {
  if (typeof ready === "string") return ready;
  const { bytes, ...rest } = ready;
  const kept = await perform("keepFile", { bytes });
  if (!kept.ok) return kept.error.type === "StorageFull" ? "full" : "broken";
  return { ...rest, ...kept.value, alt: null };
}
