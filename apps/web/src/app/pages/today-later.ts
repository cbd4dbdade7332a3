/**
 * Parts of Today that are fetched once the card is on the screen, so that the card does not wait for them.
 */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { crash } from "../crash.tsx";

/** What `load` gives, or null until it is there. It is fetched once the component is on the screen. */
export function useLater<T>(load: () => Promise<T>): T | null {
  const part = useSignal<{ readonly value: T } | null>(null);
  useEffect(() => {
    load().then((value) => {
      part.value = { value };
    }, crash);
  }, []);
  return part.value?.value ?? null;
}
