/**
 * The one place where screens touch the store: commands, live queries as signals, drafts.
 */
import { signal, useSignal, type ReadonlySignal, type Signal } from "@preact/signals";
import {
  connect,
  type AnswerTo,
  type ArgsOf,
  type Client,
  type QueryName,
  type TabState,
} from "@onward/store/tab/client";
import { useEffect, useLayoutEffect, useMemo } from "preact/hooks";
import { bothOf, shapedLike } from "./both-drafts.ts";
import { crash } from "./crash.tsx";
import { earlyOf, forgetEarly, keepEarly, takeEarly, type EarlyDraft } from "../platform/early-drafts.ts";
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
const client: Client = connect(
  worker,
  (state) => {
    tabState.value = state;
    filled.value = (state.type === "opening" && state.filled) || 1;
    if (state.type === "wiped" && !erasing) leaveForGood();
  },
  crash,
);

export const { undo, query, watch, perform } = client;

/** The page that is shown when everything is gone: it must not stand on what was deleted. */
const AFTERWARDS = "/gone";
let erasing = false;

/** Shows no more of what was deleted, here or in another tab; nothing typed is written again. */
export function leaveForGood(): void {
  flushes.clear();
  location.replace(AFTERWARDS);
}

/** Deletes everything on this device. Who asked for it has more to forget, and then calls `leaveForGood` itself. */
export async function eraseEverything(): Promise<void> {
  erasing = true;
  try {
    await client.perform("deleteEverything", undefined);
  } catch (error) {
    erasing = false;
    throw error;
  }
}

/** A draft that waits while a command takes it over. */
type TakeOver = {
  /** The key of the draft that goes with the command; undefined when what lies under it is an earlier one. */
  readonly key: () => Promise<string | undefined>;
  /** Says whether the command was kept, and the draft with it. */
  readonly settled: (taken: boolean) => void;
};
const takeOvers = new Map<string, () => TakeOver>();

/** Runs a command; what was typed under `draft` goes with it when it is kept, and is written when it is not. */
export const run: Client["run"] = async (name, input, draft) => {
  const over = draft === undefined ? undefined : takeOvers.get(draft)?.();
  let taken = false;
  try {
    const result = await client.run(name, input, over ? await over.key() : draft);
    taken = result.ok;
    return result;
  } finally {
    over?.settled(taken);
  }
};

// What was deleted more than 30 days ago goes for good, once nothing else is waited for.
const sweep = tabState.subscribe((state) => {
  if (state.type !== "open" || !state.lasting || state.access !== "ready") return;
  queueMicrotask(() => sweep());
  // Nobody waits for it: what goes wrong must end nothing else, and is tried again at the next opening.
  setTimeout(() => void client.perform("purgeOld", null).catch(() => undefined), 4000);
});

/** Makes what was kept early a draft like any other, beside what stood there before. */
async function takeIn({ key, initial, value }: EarlyDraft): Promise<boolean> {
  const kept = await client.query("draft", { key });
  const both = kept ? bothOf(initial, kept.value, shapedLike(kept.value, value)) : value;
  return (await client.perform("saveDraft", { key, value: both })).ok;
}

/** What was typed and not written yet, by draft. */
const flushes = new Set<() => void>();

// A page kept aside or frozen must not hold the file: another tab may want it. What was typed last goes first.
const leave = () => {
  for (const flush of flushes) flush();
  client.signal({ signal: "leave" });
};
addEventListener("pagehide", leave);
document.addEventListener("freeze", leave);
document.addEventListener("resume", () => client.signal({ signal: "back" }));
addEventListener("pageshow", (event) => {
  if (event.persisted) client.signal({ signal: "back" });
});
document.addEventListener("visibilitychange", () => {
  client.signal({ signal: document.hidden ? "hidden" : "shown" });
  // Hours may have passed in the pocket: what is due may be another thing now.
  if (!document.hidden) client.refresh();
});

/** The answer to a query, kept up to date while the component is on screen; undefined until the first answer. */
export function useQuery<N extends QueryName>(
  name: N,
  args: ArgsOf<N>,
): ReadonlySignal<AnswerTo<N> | undefined> {
  const answer = useSignal<AnswerTo<N> | undefined>(undefined);
  const key = JSON.stringify(args);
  useEffect(
    () =>
      client.watch(name, args, (value) => {
        answer.value = value;
      }),
    [name, key],
  );
  return answer;
}

const SAVE_EVERY_MS = 100;

/** Tells the other tabs that a draft was written or is gone: the same form may stand open in two of them. */
const news =
  lookingAround.peek() || typeof BroadcastChannel === "undefined"
    ? null
    : new BroadcastChannel("onward-drafts");
type News = { readonly key: string; readonly gone?: { readonly words: unknown } };
const hearers = new Map<string, (gone: News["gone"]) => void>();
news?.addEventListener("message", ({ data: { key, gone } }: MessageEvent<News>) => hearers.get(key)?.(gone));
const tell = (message: News): void => news?.postMessage(message);

export type Draft<T> = {
  /** What is typed so far. */
  readonly value: Signal<T>;
  /** False until an earlier draft, if there is one, has been read. */
  readonly ready: ReadonlySignal<boolean>;
  /** "kept" after the last write went well, "failed" after one that did not. */
  readonly state: ReadonlySignal<"none" | "kept" | "failed">;
  readonly set: (value: T) => void;
  /** Lets the draft go. Not needed after a command that was given the draft's key. */
  readonly drop: () => void;
};

/** Resolves when what an earlier page load could only keep early is a draft like any other: at once when there is none. */
const takenOver: Promise<void> = lookingAround.peek() ? Promise.resolve() : takeEarly(takeIn);

/**
 * Half-written input that outlives the tab: written at most every 100 ms, and at once when the page is hidden. Until
 * the file is open it is kept early, at every key press.
 */
export function useDraft<T>(key: string, initial: T): Draft<T> {
  const value = useSignal(initial);
  const ready = useSignal(false);
  const state = useSignal<"none" | "kept" | "failed">("none");
  const draft = useMemo(() => {
    let dirty = false;
    /** The words are typed here; from elsewhere and shown here ("found"); none; or let go of or kept ("over"). */
    let whose: "none" | "found" | "typed" | "over" = "none";
    let timer = 0;
    let last = 0;
    /** A command that takes the draft over is under way: resolves when it has ended. */
    let taking: Promise<void> | undefined;
    /** What earlier page loads kept early is a draft like any other, and the draft has been asked for. */
    let asked = false;
    const keep = () => client.perform("saveDraft", { key, value: value.peek() });
    /** Writes what was typed; before the earlier draft was read only when the screen is left. */
    const write = (leaving: boolean) => {
      clearTimeout(timer);
      timer = 0;
      if (!dirty || taking || !(ready.peek() || (leaving && asked))) return;
      dirty = false;
      last = Date.now();
      void keep().then(
        (result) => {
          state.value = result.ok ? "kept" : "failed";
          if (!result.ok) return;
          void forgetEarly(key);
          tell({ key });
        },
        () => (state.value = "failed"),
      );
    };
    const flush = () => write(false);
    const set = (next: T) => {
      value.value = next;
      dirty = true;
      whose = "typed";
      if (!ready.peek() && !lookingAround.peek()) keepEarly({ key, initial, value: next });
      timer ||= window.setTimeout(flush, Math.max(0, SAVE_EVERY_MS - (Date.now() - last)));
    };
    /** What is kept while no command takes it over: what one takes is a draft no longer. */
    const kept = async () => {
      for (;;) {
        await taking;
        const found = await client.query("draft", { key });
        if (!taking) return found && shapedLike(initial, found.value);
      }
    };
    /** Shows what is kept, unless something was typed here; what both hold the first time goes together. */
    const ask = async () => {
      asked = true;
      const found = await kept();
      if (whose === "typed") {
        if (found !== null && !ready.peek()) set(bothOf(initial, found, value.peek()));
      } else if (whose !== "over" && (found !== null || whose === "found")) {
        value.value = found ?? initial;
        state.value = found === null ? "none" : "kept";
        whose = found === null ? "none" : "found";
      }
      ready.value = true;
      flush();
    };
    return {
      leave: () => write(true),
      set,
      ask,
      /** Another tab has written this draft, or it is gone, with these words, by what that tab did. */
      hear: (gone?: News["gone"]) => {
        if (!asked || whose === "over") return;
        if (whose !== "typed") ask().catch(crash);
        else if (gone && JSON.stringify(gone.words) === JSON.stringify(value.peek())) {
          whose = "over";
          state.value = "none";
        } else if (gone) {
          dirty = true;
          flush();
        }
      },
      takeOver: (): TakeOver => {
        const sent = value.peek();
        let end = () => {};
        taking = new Promise((resolve) => {
          end = resolve;
        });
        return {
          key: async () => {
            if (!ready.peek()) {
              await takenOver;
              if (await client.query("draft", { key })) return undefined;
            }
            // Kept early it would outlive the command, and come back as a draft of what is kept already.
            if (!earlyOf(key) || (await keep()).ok) await forgetEarly(key);
            return key;
          },
          settled: (taken) => {
            taking = undefined;
            end();
            // What was typed since belongs to nothing yet.
            if (!taken || value.peek() !== sent) return flush();
            clearTimeout(timer);
            timer = 0;
            dirty = false;
            whose = "over";
            tell({ key, gone: { words: sent } });
            // Later, so that a screen that goes on now is not painted once more for it.
            setTimeout(() => {
              if (!dirty) state.value = "none";
            });
            void forgetEarly(key);
          },
        };
      },
      drop: () => {
        clearTimeout(timer);
        timer = 0;
        dirty = false;
        state.value = "none";
        void forgetEarly(key);
        const gone = { words: value.peek() };
        // One that was never seen here is another tab's, or an earlier one.
        if (ready.peek() && (whose === "typed" || whose === "found"))
          void client.perform("saveDraft", { key, value: null }).then(() => tell({ key, gone }));
        whose = "over";
      },
    };
  }, [key]);
  // At once: in a tab that is not in front an effect may come after the first save.
  useLayoutEffect(() => {
    takenOver.then(draft.ask).catch(crash);
    const turn = () => (document.hidden ? draft.leave() : draft.hear());
    document.addEventListener("visibilitychange", turn);
    flushes.add(draft.leave);
    hearers.set(key, draft.hear);
    takeOvers.set(key, draft.takeOver);
    return () => {
      takeOvers.delete(key);
      draft.leave();
      document.removeEventListener("visibilitychange", turn);
      flushes.delete(draft.leave);
      hearers.delete(key);
    };
  }, [draft]);
  return { value, ready, state, set: draft.set, drop: draft.drop };
}
