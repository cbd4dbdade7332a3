/**
 * Making the smallest next step smaller still.
 */
import { useSignal } from "@preact/signals";
import type { Id } from "@onward/domain/kernel/id";
import { today } from "../../copy/en/today.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Field, TextInput } from "../../ui/field.tsx";
import { showToast } from "../../ui/toast.tsx";
import { Form, type After } from "../form.tsx";
import { run, useDraft } from "../store.ts";
import { undoOf } from "../take-back.ts";
import { refusalWords } from "./today-deeds.ts";

const copy = today.smallStep;

/** Other words for the step; what it was is one tap away. `minutes` is how long it then is, where that is known. */
export function Smaller({
  step,
  minutes,
  onEnd,
}: {
  readonly step: Id<"step">;
  readonly minutes: number | null;
  readonly onEnd: () => void;
}) {
  const draft = useDraft(`/today#step-${step}`, "");
  const wrong = useSignal<string | undefined>(undefined);
  const keep = async (): Promise<After> => {
    const result = await run(
      "editStep",
      { step, text: draft.value.peek(), ...(minutes !== null && { minutes }) },
      `/today#step-${step}`,
    );
    if (result.ok) {
      const { batch } = result.value;
      onEnd();
      showToast(copy.kept, undoOf(batch));
      return "leaves";
    }
    const { error } = result;
    wrong.value =
      error.type === "BadInput" && error.fields["text"] === "empty"
        ? copy.empty
        : error.type === "StepTooLong"
          ? copy.smallerHint
          : await refusalWords(error);
    return "stays";
  };
  return (
    <Form class="gift" keep={keep}>
      <Field
        label={minutes === null ? copy.smallerLabel : copy.twoMinutesLabel}
        hint={copy.smallerHint}
        error={wrong.value}
      >
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
    </Form>
  );
}
