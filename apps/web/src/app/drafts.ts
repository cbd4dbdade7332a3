/**
 * Half-written text of this device: kept while it is typed, found again, and let go of when a command takes it over.
 */
import { useSignal, type ReadonlySignal, type Signal } from "@preact/signals";
import { useLayoutEffect, useMemo } from "preact/hooks";
import { earlyOf, forgetEarly, keepEarly, takeEarly, type EarlyDraft } from "../platform/early-drafts.ts";
import { bothOf, shapedLike } from "./both-drafts.ts";
import { client } from "./connection.ts";
import { crash } from "./crash.tsx";
import { lookingAround } from "./example.ts";

/** A draft that waits while a command takes it over. */
type TakeOver = {
  /** The key of the draft that goes with the command; undefined when what lies under it is an earlier one. */
  readonly key: () => Promise<string | undefined>;
  /** Says whether the command was kept, and the draft with it. */
  readonly settled: (taken: boolean) => void;
};
const takeOvers = new Map<string, () => TakeOver>();

/** Takes over the draft under this key for a command; undefined where no screen shows one. */
export const takeOver = (key: string): TakeOver | undefined => takeOvers.get(key)?.();

/** Makes what was kept early a draft like any other, beside what stood there before. */
async function takeIn({ key, initial, value }: EarlyDraft): Promise<boolean> {
  const kept = await client.query("draft", { key });
  const both = kept ? bothOf(initial, kept.value, shapedLike(kept.value, value)) : value;
  return (await client.perform("saveDraft", { key, value: both })).ok;
}

/** What was typed and not written yet, by draft. */
const flushes = new Set<() => void>();

/** Writes what was typed and not written yet. */
export function writeTyped(): void {
  for (const flush of flushes) flush();
}

/** Nothing typed is written again. */
export const forgetTyped = (): void => flushes.clear();

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

type Signals<T> = {
  readonly value: Signal<T>;
  readonly ready: Signal<boolean>;
  readonly state: Signal<"none" | "kept" | "failed">;
};

/** Resolves when what an earlier page load could only keep early is a draft like any other: at once when there is none. */
const takenOver: Promise<void> = lookingAround.peek() ? Promise.resolve() : takeEarly(takeIn);

/** An earlier draft and what was typed before it had been read, as one. */
type Both<T> = (kept: T, typed: T) => T;

/** How one draft goes on: read, written, heard of from other tabs, taken over by a command. */
function draftOf<T>(key: string, initial: T, { value, ready, state }: Signals<T>, both?: Both<T>) {
  let dirty = false;
  /** The words are typed here; from elsewhere and shown here ("found"); none; or let go of or kept ("over"). */
  let whose: "none" | "found" | "typed" | "over" = "none";
  /** What is one thing in all tabs is heard of again. */
  const over = both ? "none" : "over";
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
    const sent = value.peek();
    void keep().then(
      (result) => {
        state.value = result.ok ? "kept" : "failed";
        if (!result.ok) return;
        if (both && whose === "typed" && value.peek() === sent) whose = "found";
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
      const typed = value.peek();
      if (found !== null && !ready.peek()) set(both ? both(found, typed) : bothOf(initial, found, typed));
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
        whose = over;
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
          whose = over;
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
      whose = over;
    },
  };
}

/**
 * Half-written input that outlives the tab: written at most every 100 ms, and at once when the page is hidden. Until
 * the file is open it is kept early, at every key press.
 *
 * @param both for what is one thing in all tabs: once what was typed here is kept, what another tab writes or lets go
 *   of is shown here too; says how an earlier one and what was typed before it had been read go together
 */
export function useDraft<T>(key: string, initial: T, both?: Both<T>): Draft<T> {
  const value = useSignal(initial);
  const ready = useSignal(false);
  const state = useSignal<"none" | "kept" | "failed">("none");
  const draft = useMemo(() => draftOf(key, initial, { value, ready, state }, both), [key]);
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
