/**
 * The worker of an example: the same store over a database in memory, filled with a year of deeds (*Look around*) or with
 * the rows of ten years (*Try with sample data*).
 *
 * It cannot reach the person's own file: storage, locks and other tabs are taken from it before the store begins,
 * which then does what it does in a browser that keeps nothing.
 */
import type { ExampleDeed } from "@onward/content/example";
import { givenOn, placeMade } from "@onward/store/made";
import type { Store } from "@onward/store/store";
import { serve } from "@onward/store/tab/host";
import type { Reply, Request, Signal } from "@onward/store/tab/protocol";
import type { Example } from "./store-start.ts";

type Port = { postMessage(message: unknown): void; onmessage: ((event: MessageEvent) => void) | null };

/** How far the sample counts as made when its rows are thought up and none is placed. */
const SOON = 0.2;

/** What a deed's command answers: a new row's id, mostly. */
type Run = (name: string, input: unknown, now: number) => Promise<unknown> | unknown;

const two = (n: number): string => String(n).padStart(2, "0");

/** A moment some days before another, at a time on this device's wall. */
function momentOf(now: number, ago: number, time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const then = new Date(now);
  then.setDate(then.getDate() - ago);
  then.setHours(hour, minute, 0, 0);
  return then.getTime();
}

/** Does every deed of the example in its order, as if `now` were today. */
export async function fillExample(deeds: readonly ExampleDeed[], now: number, run: Run): Promise<void> {
  const answers = new Map<string, unknown>();
  const dayOf = (offset: number): string => {
    const then = new Date(momentOf(now, -offset, "12:00"));
    return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
  };
  for (const { ago, time, does, with: given, as } of deeds) {
    const at = momentOf(now, ago, time);
    const real = (value: unknown): unknown => {
      if (typeof value !== "string") return value;
      if (value.startsWith("@")) return answers.get(value.slice(1));
      if (value.startsWith("day:")) return dayOf(Number(value.slice(4)));
      return value === "at:0" ? at : value;
    };
    const input = Object.fromEntries(Object.entries(given).map(([cell, value]) => [cell, real(value)]));
    const answer = await run(does, input, at);
    if (as !== undefined) answers.set(as, answer);
  }
}

/** Serves the page with an example. */
export function serveExample(page: Port, example: Example): void {
  for (const part of ["storage", "locks"]) Object.defineProperty(navigator, part, { value: undefined });
  Object.defineProperty(self, "BroadcastChannel", { value: undefined });

  const { promise: first, resolve: begin } = Promise.withResolvers<Request>();
  const inner: Port = {
    onmessage: null,
    postMessage: (message) => {
      const reply = message as Reply;
      // Nothing of the example is meant to last, so no screen needs to warn that it won't.
      page.postMessage(
        "state" in reply && reply.state.type === "open"
          ? { state: { ...reply.state, lasting: true } }
          : reply,
      );
    },
  };
  page.onmessage = (event: MessageEvent<Request | Signal>) => {
    if ("op" in event.data) begin(event.data);
    inner.onmessage?.(event);
  };
  serve(inner, {
    compiled: false,
    fill: async (store, say) => {
      // The page's clock says which day it is.
      const { now, zone } = await first;
      if (example === "tenYears") await fillTenYears(store, { now, zone }, say);
      else await fillYear(store, { now, zone });
    },
  });
}

type At = { readonly now: number; readonly zone: string };

async function fillYear(store: Store, { now, zone }: At): Promise<void> {
  const { EXAMPLE } = await import("@onward/content/example");
  let n = 0;
  await fillExample(EXAMPLE, now, (name, input, at) => {
    const done = store.run(name, input, { batch: (++n).toString(16).padStart(32, "0"), now: at, zone });
    if (!done.ok) throw new Error(`The example's ${name} was refused`);
    return done.value.answer;
  });
}

async function fillTenYears(store: Store, at: At, say: (filled: number) => void): Promise<void> {
  // The page shows how far it is from the first word on.
  say(SOON);
  const { sampleLife, SAMPLE_ROWS } = await import("@onward/content/sample/life");
  const rows = sampleLife({ ...givenOn(at), rows: SAMPLE_ROWS });
  placeMade(store.db, rows, (share) => say(SOON + (1 - SOON) * share));
}
