/**
 * A command, the words for it, and the way back: what a screen says once something was done.
 */
import { showToast } from "../ui/toast.tsx";
import { crash } from "./crash.tsx";
import { undoOf } from "./take-back.ts";

type Ran<Refusal> =
  | { readonly ok: true; readonly value: { readonly batch: string } }
  | { readonly ok: false; readonly error: Refusal };

/** What a feature says of its commands, given its words for each refusal. */
export function sayingDone<Refusal>(wordsOf: (refusal: Refusal) => string) {
  /**
   * Says what was done, with a way back, or what stood in the way; true when it was done.
   *
   * @param unchanged how it is when it was not done, said before the reason
   */
  const say = async (work: Promise<Ran<Refusal>>, words: string, unchanged?: string): Promise<boolean> => {
    const result = await work;
    if (result.ok) showToast(words, undoOf(result.value.batch));
    else showToast([unchanged, wordsOf(result.error)].filter(Boolean).join(" "));
    return result.ok;
  };
  /** The same, for a handler that waits for nothing. */
  const does = (work: Promise<Ran<Refusal>>, words: string): void => void say(work, words).catch(crash);
  return { say, does };
}
