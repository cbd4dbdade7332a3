/**
 * What stands for the store where pages are written at build time: nothing has been answered yet.
 *
 * `build/static-pages.ts` puts it in the place of store.ts, which starts a worker.
 */
import { signal } from "@preact/signals";
import type * as store from "./store.ts";

export const tabState: typeof store.tabState = signal({ type: "opening" });

export const useQuery: typeof store.useQuery = () => signal(undefined);

export const useDraft: typeof store.useDraft = (_, initial) => ({
  value: signal(initial),
  ready: signal(false),
  state: signal("none"),
  set: () => undefined,
  drop: () => undefined,
});
