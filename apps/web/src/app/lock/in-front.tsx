/**
 * What stands in the page while it is locked: the lock, or a practice that needs no words, nothing of which is kept.
 */
import { useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect, useLayoutEffect } from "preact/hooks";
import { Announcer } from "../announcer.tsx";
import { go, place } from "../navigation.ts";
import { LockScreen } from "./lock-screen.tsx";

/** The practices that can be done without unlocking, by their addresses. */
const STEADYING: Readonly<Record<string, "breathing" | "grounding">> = {
  "/practice/breathing": "breathing",
  "/practice/grounding": "grounding",
};

/** Whether this address is a practice that can be done without unlocking. */
export const isSteadying = (path: string): boolean => Object.hasOwn(STEADYING, path);

type Steadying = ComponentType<{ readonly practice: "breathing" | "grounding" }>;

export function InFront({ onOpen }: { readonly onOpen: () => void }) {
  const { path } = place.value;
  const practice = STEADYING[path];
  const part = useSignal<{ readonly Steadying: Steadying } | null>(null);
  useEffect(() => {
    if (practice !== undefined && part.peek() === null)
      import("./steadying.tsx").then(
        (loaded) => (part.value = loaded),
        // Help has both written out.
        () => go("/help", { replace: true }),
      );
  }, [practice]);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }, [practice, part.value]);
  const loaded = part.value;
  return (
    <>
      <div class="app frame-bare">
        <main id="main" class="main" key={practice ?? "lock"} tabIndex={-1}>
          {practice === undefined ? (
            <LockScreen onOpen={onOpen} />
          ) : (
            loaded && <loaded.Steadying key={practice} practice={practice} />
          )}
        </main>
      </div>
      <Announcer />
    </>
  );
}
