/**
 * Parts of Today that are fetched once the card is on the screen, so that the card does not wait for them.
 */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { crash } from "../crash.tsx";

/** What `load` gives, or null until it is there. It is fetched once the component has been painted. */
export function useLater<T>(load: () => Promise<T>): T | null {
  const part = useSignal<{ readonly value: T } | null>(null);
  useEffect(() => {
    let gone = false;
    const fetchIt = (): void => {
      load().then((value) => {
        if (!gone) part.value = { value };
      }, crash);
    };
    // The frame that shows the card comes first; what follows is not in its way.
    const frame = requestAnimationFrame(() => setTimeout(fetchIt));
    return () => {
      gone = true;
      cancelAnimationFrame(frame);
    };
  }, []);
  return part.value?.value ?? null;
}
