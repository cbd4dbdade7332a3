/**
 * The wish to be asked again how heavy a setback is: on or off in one tap.
 */
import type { Id } from "@onward/domain/kernel/id";
import { crash } from "../../app/crash.tsx";
import { run } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { setbacks } from "../../copy/en/setbacks.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { SwitchRow } from "../../ui/choices.tsx";
import { showToast } from "../../ui/toast.tsx";

const copy = setbacks.askAgain;

export function AskAgain({ id, wished }: { readonly id: string; readonly wished: boolean }) {
  const wish = async (on: boolean): Promise<void> => {
    const result = await run("askAgain", { setback: id as Id<"setback">, wished: on });
    if (result.ok) return showToast(on ? copy.on : copy.off, undoOf(result.value.batch));
    const { error } = result;
    showToast(error.type === "SetbackMissing" ? setbacks.page.missing : troubleWords(error));
  };
  return (
    <SwitchRow
      label={copy.label}
      detail={copy.detail}
      checked={wished}
      onChange={(on) => {
        wish(on).catch(crash);
      }}
    />
  );
}
