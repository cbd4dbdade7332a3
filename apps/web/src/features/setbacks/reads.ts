/**
 * How often the page of one setback was opened today: coming back to it again and again is asked about, once.
 *
 * Remembered on this device only, and for one day only.
 */
import type { Signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { crash } from "../../app/crash.tsx";
import { perform, query } from "../../app/store.ts";

const KEY = "setbackReads";

type Reads = { readonly day: string; readonly counts: Readonly<Record<string, number>> };

/** What is remembered once a page was opened on a day. Anything unreadable, and any other day, counts as nothing. */
export function counted(remembered: string | null, day: string, id: string): Reads {
  let before: Reads | null = null;
  try {
    before = JSON.parse(remembered ?? "null") as Reads | null;
  } catch {
    // Not ours, or cut short: begin again.
  }
  const counts = before?.day === day ? before.counts : {};
  return { day, counts: { ...counts, [id]: (counts[id] ?? 0) + 1 } };
}

/** Counts this opening of a page into `reads`, once the person's day is known. */
export function useReads(id: string, day: string | undefined, reads: Signal<number>): void {
  const known = day !== undefined;
  useEffect(() => {
    if (day === undefined) return;
    const count = async (): Promise<void> => {
      const here = await query("here", { keys: [KEY] });
      const now = counted(here[KEY] ?? null, day, id);
      reads.value = now.counts[id] ?? 1;
      await perform("rememberHere", { key: KEY, value: JSON.stringify(now) });
    };
    count().catch(crash);
  }, [id, known]);
}
