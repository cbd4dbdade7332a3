/**
 * What is done from Today: a command, what the screen says of it, and the way back.
 */
import { today } from "../../copy/en/today.ts";
import type { StoreTrouble } from "../../copy/en/trouble.ts";
import { helpWasOpened } from "../../platform/visit.ts";
import { showToast } from "../../ui/toast.tsx";
import { crash } from "../crash.tsx";
import { run } from "../store.ts";
import { undoOf } from "../take-back.ts";

type Gone =
  | "SetbackMissing"
  | "LessonMissing"
  | "PlanMissing"
  | "StepMissing"
  | "ReviewMissing"
  | "NothingToUndo";
/** What may stand in the way of anything done from Today. */
export type Refusal = StoreTrouble | { readonly type: Gone };

/** Words for what stood in the way. */
export async function refusalWords(error: Refusal): Promise<string> {
  switch (error.type) {
    case "SetbackMissing":
    case "LessonMissing":
    case "PlanMissing":
    case "StepMissing":
    case "ReviewMissing":
    case "NothingToUndo":
      return today.gone;
    default: {
      // Seldom needed, so the card does not wait for these words.
      const { troubleWords } = await import("../../copy/en/trouble.ts");
      return troubleWords(error);
    }
  }
}

type Outcome =
  | { readonly ok: true; readonly value: { readonly batch: string } }
  | { readonly ok: false; readonly error: Refusal };

/**
 * Does it, then shows `words` with the way back, or what stood in the way. True when it was done.
 *
 * @param undone what follows once it was taken back
 */
export async function does(work: Promise<Outcome>, words: string, undone?: () => void): Promise<boolean> {
  const result = await work;
  if (result.ok) {
    const { batch } = result.value;
    showToast(words, undoOf(batch, undone));
  } else showToast(await refusalWords(result.error));
  return result.ok;
}

/** *Not today*: the card is put aside until tomorrow. */
export const putAside = (aside: { readonly card: string; readonly subject: string | null }): void =>
  void does(run("putOff", aside), today.putAside).catch(crash);

/** Help was sought in this tab within a day: nothing that takes thinking over is brought up. */
export const asked = (): { readonly helpOpened: boolean } => ({ helpOpened: helpWasOpened() });
