/**
 * What a form says while its draft can't be kept, so that nobody leaves words behind that would be gone.
 */
import { useEffect } from "preact/hooks";
import { typedNotKept } from "../../copy/en/trouble.ts";
import { SaveLine } from "../../ui/states.tsx";
import { alarm } from "../announcer.tsx";
import { tabState, type Draft } from "../store.ts";

export function NotKept({ draft: { state } }: { readonly draft: Pick<Draft<unknown>, "state"> }) {
  // Where the file can't be opened at all, no draft has failed: none was tried.
  const fails = state.value === "failed" || tabState.value.type === "failed";
  useEffect(() => {
    if (fails) alarm(typedNotKept);
  }, [fails]);
  return fails && <SaveLine state="trouble" text={typedNotKept} />;
}
