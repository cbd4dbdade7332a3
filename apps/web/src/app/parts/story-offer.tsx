/**
 * Where a story may be offered: nothing but a question to the rows, so that the stories are fetched only where the answer
 * is yes.
 */
import { useSignal } from "@preact/signals";
import type { ArgsOf } from "@onward/store/tab/client";
import { useEffect } from "preact/hooks";
import { helpWasOpened } from "../../platform/visit.ts";
import { useQuery } from "../store.ts";
import type { StoryShown } from "./story-shown.tsx";

type Shown = { readonly StoryShown: typeof StoryShown };

/** The story to offer in this place; nothing where none may be, or none fits. `beside`: the card, the setback, or the goal. */
export function StoryOffered({
  at,
  beside = null,
}: {
  readonly at: ArgsOf<"storyMay">["at"];
  readonly beside?: string | null;
}) {
  const may = useQuery("storyMay", { at, beside, helpOpened: helpWasOpened() }).value ?? null;
  const part = useSignal<Shown | null>(null);
  const wanted = may !== null;
  useEffect(() => {
    if (!wanted || part.peek() !== null) return;
    import("./story-shown.tsx").then((shown) => (part.value = shown)).catch(() => undefined);
  }, [wanted]);
  const Part = part.value?.StoryShown;
  return may && Part ? <Part at={at} may={may} /> : null;
}
