/**
 * What is done on one's own list and with what is kept near: a command, the words for it, the way back.
 */
import { crash } from "../../app/crash.tsx";
import { undoOf } from "../../app/take-back.ts";
import { lookingAfter, near } from "../../copy/en/yourself.ts";
import { plans } from "../../copy/en/plans.ts";
import { troubleWords, type StoreTrouble } from "../../copy/en/trouble.ts";
import { showToast } from "../../ui/toast.tsx";

export type Refusal =
  | StoreTrouble
  | {
      readonly type:
        | "SelfCareMissing"
        | "NearMissing"
        | "PlanMissing"
        | "TooManyLines"
        | "TooMuchNear"
        | "NothingToKeep";
    };
type Ran =
  | { readonly ok: true; readonly value: { readonly batch: string } }
  | { readonly ok: false; readonly error: Refusal };

/** Words for what stood in the way. */
export function refusalWords(error: Refusal): string {
  switch (error.type) {
    case "SelfCareMissing":
      return lookingAfter.gone;
    case "TooManyLines":
      return lookingAfter.tooMany;
    case "NearMissing":
      return near.gone;
    case "TooMuchNear":
      return near.tooMany;
    case "NothingToKeep":
      return near.noWords;
    case "PlanMissing":
      return plans.gone;
    default:
      return troubleWords(error);
  }
}

/** Says what was done, with a way back; or what stood in the way. */
export async function say(work: Promise<Ran>, words: string): Promise<boolean> {
  const result = await work;
  if (result.ok) showToast(words, undoOf(result.value.batch));
  else showToast(refusalWords(result.error));
  return result.ok;
}
/** The same, for a handler that waits for nothing. */
export const does = (work: Promise<Ran>, words: string): void => void say(work, words).catch(crash);
