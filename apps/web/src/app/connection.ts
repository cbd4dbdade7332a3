/**
 * The worker that holds the database, and the way to it.
 */
import { signal, type Signal } from "@preact/signals";
import { connect, type Client, type TabState } from "@onward/store/tab/client";
import { crash } from "./crash.tsx";
import { filled, lookingAround, tenYears } from "./example.ts";
import { ownWorker } from "./store-start.ts";

/** Whether the words are reachable from this tab, and whether they will last. */
export const tabState: Signal<TabState> = signal<TabState>({ type: "opening" });

// The name is read by the worker. It is spelt out, since the bundler reads each line as it stands.
const worker = !lookingAround.peek()
  ? ownWorker()
  : tenYears
    ? new Worker(new URL("./store-worker.ts", import.meta.url), { type: "module", name: "tenYears" })
    : new Worker(new URL("./store-worker.ts", import.meta.url), { type: "module", name: "year" });
export const client: Client = connect(
  worker,
  (state) => {
    tabState.value = state;
    filled.value = (state.type === "opening" && state.filled) || 1;
  },
  crash,
);
