/** Whether what is typed on a screen of one question is kept. */
import type { ReadonlySignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** Whether a draft can be kept, told to the top bar while the field is on screen. */
export function useFailing(
  state: ReadonlySignal<"none" | "kept" | "failed">,
  failing: { value: boolean },
): void {
  useEffect(() => {
    const stop = state.subscribe((now) => {
      failing.value = now === "failed";
    });
    return () => {
      stop();
      failing.value = false;
    };
  }, [state]);
}
