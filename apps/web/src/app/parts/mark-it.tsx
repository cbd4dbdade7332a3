/**
 * How will you mark it? One optional line after a small win, or after a step that was done; nothing is said when it is
 * left. A step that is marked becomes a small win.
 */
import { useSignal } from "@preact/signals";
import type { Id } from "@onward/domain/kernel/id";
import { fieldWords, troubleWords } from "../../copy/en/trouble.ts";
import { wins as copy } from "../../copy/en/wins.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Field, TextInput } from "../../ui/field.tsx";
import { OwnWords } from "../../ui/layout.tsx";
import { showToast } from "../../ui/toast.tsx";
import { Form, type After } from "../form.tsx";
import { run, useDraft } from "../store.ts";
import { undoOf } from "../take-back.ts";
import { marking, type ToMark } from "./today-noting.ts";

const DRAFT = "/today#mark";

const keepMark = (toMark: ToMark, mark: string) =>
  toMark.of === "win"
    ? run("editWin", { win: toMark.win as Id<"win">, mark }, DRAFT)
    : run("noteWin", { text: toMark.text, step: toMark.step as Id<"step">, mark }, DRAFT);

/**
 * A press leaves the focus where it is: on a phone the tab bar hides while this form has it, and what was pressed would
 * move away before it is let go.
 */
const stayPut = (event: MouseEvent): void => event.preventDefault();

export function MarkIt({ toMark }: { readonly toMark: ToMark }) {
  const draft = useDraft(DRAFT, "");
  const wrong = useSignal<string | undefined>(undefined);
  const leave = (): void => {
    draft.drop();
    marking.value = null;
  };
  const keep = async (): Promise<After> => {
    const mark = draft.value.peek();
    if (mark.trim() === "") {
      wrong.value = fieldWords("empty");
      return "stays";
    }
    const result = await keepMark(toMark, mark);
    if (result.ok) {
      const { batch } = result.value;
      marking.value = null;
      showToast(copy.noted, undoOf(batch));
      return "leaves";
    }
    const { error } = result;
    wrong.value =
      error.type === "WinMissing"
        ? copy.gone
        : error.type === "InTheFuture"
          ? copy.future
          : troubleWords(error);
    return "stays";
  };
  return (
    <Form class="gift" keep={keep}>
      {toMark.of === "step" && <OwnWords>{toMark.text}</OwnWords>}
      <Field label={copy.mark} hint={copy.ifYouLike} error={wrong.value}>
        {(ties) => <TextInput ties={ties} value={draft.value.value} onText={draft.set} />}
      </Field>
      <div class="actions" role="group" aria-label={copy.markWays}>
        {copy.marks.map((mark) => (
          <Button key={mark} kind="line" onMouseDown={stayPut} onClick={() => draft.set(mark)}>
            {mark}
          </Button>
        ))}
      </div>
      <Actions>
        <Button kind="soft" type="submit" onMouseDown={stayPut}>
          {copy.keep}
        </Button>
        <Button kind="quiet" onMouseDown={stayPut} onClick={leave}>
          {copy.cancel}
        </Button>
      </Actions>
    </Form>
  );
}
