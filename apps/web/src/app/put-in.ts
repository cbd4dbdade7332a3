/**
 * What came with the address of a form: newer than an earlier draft of it.
 */
import { useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Draft } from "./drafts.ts";

/**
 * Puts in what came with the address, once: after an earlier draft has been read, in the next frame, or at the call of
 * what is returned. A save calls it for what is to be kept, since it may come in the frame before.
 *
 * @param put what is typed with that in it; the same object where there is nothing to change
 */
export function usePutIn<T>(draft: Draft<T>, put: (typed: T) => T): () => T {
  const done = useRef(false);
  const putIn = (): T => {
    const typed = draft.value.peek();
    const next = done.current ? typed : put(typed);
    done.current = true;
    if (next !== typed) draft.set(next);
    return next;
  };
  useSignalEffect(() => {
    if (draft.ready.value) putIn();
  });
  return putIn;
}
