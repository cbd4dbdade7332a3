/**
 * Asking for the passphrase of a sealed copy.
 */
import { useSignal } from "@preact/signals";
import { crash } from "../../app/crash.tsx";
import { bringing } from "../../copy/en/data.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Check } from "../../ui/choices.tsx";
import { Field } from "../../ui/field.tsx";
import { SecretInput } from "../../ui/secret-input.tsx";
import { data } from "../../copy/en/data.ts";
import { leave, lookAgain } from "./bringing.ts";

const copy = bringing.sealed;

const another = (passphrase: string): Promise<void> => lookAgain({ passphrase });

/**
 * @param trouble what was the matter with the one before
 * @param onOpen what to do with it, where that is not another look at the chosen file
 */
export function PassphraseField({
  trouble,
  onOpen = another,
}: {
  readonly trouble: string | null;
  readonly onOpen?: (passphrase: string) => Promise<unknown>;
}) {
  const typed = useSignal("");
  const shown = useSignal(false);
  const empty = useSignal(false);
  const error = empty.value ? copy.empty : (trouble ?? undefined);
  return (
    <form
      class="copy-form"
      onSubmit={(event) => {
        event.preventDefault();
        empty.value = typed.peek() === "";
        if (!empty.peek()) onOpen(typed.peek()).catch(crash);
      }}
    >
      <h2>{copy.title}</h2>
      <Field label={copy.label} error={error}>
        {(ties) => (
          <SecretInput
            ties={ties}
            shown={shown.value}
            first
            value={typed.value}
            onText={(text) => {
              typed.value = text;
            }}
          />
        )}
      </Field>
      <Check
        label={data.copy.show}
        checked={shown.value}
        onChange={(on) => {
          shown.value = on;
        }}
      />
      <Actions>
        <Button type="submit" kind="primary">
          {copy.open}
        </Button>
        <Button kind="quiet" onClick={leave}>
          {bringing.another}
        </Button>
      </Actions>
    </form>
  );
}
