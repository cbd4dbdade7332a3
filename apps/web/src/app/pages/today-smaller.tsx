/**
 * Making the smallest next step smaller still.
 */
import { useSignal } from "@preact/signals";
import type { Id } from "@onward/domain/kernel/id";
import { today } from "../../copy/en/today.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Field, TextInput } from "../../ui/field.tsx";
import { showToast } from "../../ui/toast.tsx";
import { crash } from "../crash.tsx";
import { run, useDraft } from "../store.ts";
import { refusalWords, takeBack } from "./today-deeds.ts";

const copy = today.smallStep;

/** Other words for the step; what it was is one tap away. */
export function Smaller({ step, onEnd }: { readonly step: Id<"step">; readonly onEnd: () => void }) {
  const draft = useDraft(`/today#step-${step}`, "");
  const wrong = useSignal<string | undefined>(undefined);
  const keep = async (): Promise<void> => {
    const result = await run("editStep", { step, text: draft.value.peek() }, `/today#step-${step}`);
    if (result.ok) {
      const { batch } = result.value;
      draft.drop();
      onEnd();
      showToast(copy.kept, { label: today.undo, run: () => takeBack(batch) });
      return;
    }
    const { error } = result;
    wrong.value =
      error.type === "BadInput" && error.fields["text"] === "empty"
        ? copy.empty
        : error.type === "StepTooLong"
          ? copy.smallerHint
          : await refusalWords(error);
  };
  return (
    <form
      class="gift"
      onSubmit={(event) => {
        event.preventDefault();
        keep().catch(crash);
      }}
    >
      <Field label={copy.smallerLabel} hint={copy.smallerHint} error={wrong.value}>
        {(ties) => <TextInput ties={ties} first value={draft.value.value} onText={draft.set} />}
      </Field>
      <Actions>
        <Button kind="primary" type="submit">
          {copy.keep}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            draft.drop();
            onEnd();
          }}
        >
          {copy.leave}
        </Button>
      </Actions>
    </form>
  );
}
