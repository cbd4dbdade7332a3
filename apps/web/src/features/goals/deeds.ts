/**
 * What is done on a goal's page: a command, the words for it, the way back.
 */
import { crash } from "../../app/crash.tsx";
import { undoOf } from "../../app/take-back.ts";
import { goals } from "../../copy/en/goals.ts";
import { repeating } from "../../copy/en/repeating.ts";
import { rewards } from "../../copy/en/rewards.ts";
import { longView } from "../../copy/en/beside-goals.ts";
import { troubleWords, type StoreTrouble } from "../../copy/en/trouble.ts";
import { showToast } from "../../ui/toast.tsx";

const copy = goals.page;

export type Ran =
  | { ok: true; value: { batch: string } }
  | { ok: false; error: StoreTrouble | { readonly type: string } };

/** Says what was done, with a way back; or what stood in the way. */
export async function say(work: Promise<Ran>, words: string): Promise<boolean> {
  const result = await work;
  if (result.ok) {
    const { batch } = result.value;
    showToast(words, undoOf(batch));
  } else if (result.error.type === "TooManyMilestones") showToast(copy.tooMany);
  else if (result.error.type === "StepTooLong") showToast(copy.tooLong);
  else if (result.error.type === "InTheFuture") showToast(repeating.future);
  else if (result.error.type === "BeforeItBegan") showToast(repeating.tooEarly);
  else if (result.error.type === "DoesNotRepeat") showToast(repeating.doesNotRepeat);
  else if (result.error.type === "LongViewMissing") showToast(longView.gone);
  else if (result.error.type === "GoalMissing") showToast(goals.gone);
  else if (result.error.type.endsWith("Missing")) showToast(rewards.gone);
  else showToast(troubleWords(result.error as StoreTrouble));
  return result.ok;
}
/** The same, for a handler that waits for nothing. */
export const does = (work: Promise<Ran>, words: string): void => void say(work, words).catch(crash);
