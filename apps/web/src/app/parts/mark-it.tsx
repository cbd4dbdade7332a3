/**
 * How will you mark it? One optional line after a small win, after a step that was done or a try that worked; nothing is
 * said when it is left. A step or a try that is marked becomes a small win.
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

/** What may be marked: a win that was noted, a step that was done, or a try that worked. */
export type ToMark =
  | { readonly of: "win"; readonly win: string }
  | { readonly of: "step"; readonly step: string; readonly text: string }
  | { readonly of: "try"; readonly attempt: string; readonly goal: string; readonly text: string };

/** Words for one belong to that one. */
const draftOf = (toMark: ToMark): string => {
  const id = toMark.of === "win" ? toMark.win : toMark.of === "step" ? toMark.step : toMark.attempt;
  return `/today#mark-${id}`;
};

function keepMark(toMark: ToMark, mark: string) {
  const draft = draftOf(toMark);
  switch (toMark.of) {
    case "win":
      return run("editWin", { win: toMark.win as Id<"win">, mark }, draft);
    case "step":
      return run("noteWin", { text: toMark.text, step: toMark.step as Id<"step">, mark }, draft);
    case "try":
      return run("noteWin", { text: toMark.text, goal: toMark.goal as Id<"goal">, mark }, draft);
  }
}

/**
 * A press leaves the focus where it is: on a phone the tab bar hides while this form has it, and what was pressed would
 * move away before it is let go.
 */
const stayPut = (event: MouseEvent): void => event.preventDefault();

/** @param onEnd it was said, or left */
export function MarkIt({ toMark, onEnd }: { readonly toMark: ToMark; readonly onEnd: () => void }) {
  const draft = useDraft(draftOf(toMark), "");
  const wrong = useSignal<string | undefined>(undefined);
  const leave = (): void => {
    draft.drop();
    onEnd();
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
      onEnd();
      showToast(copy.noted, undoOf(batch));
      return "leaves";
    }
    const { error } = result;
    wrong.value = error.type === "WinMissing" ? copy.gone : troubleWords(error);
    return "stays";
  };
  return (
    <Form class="gift" keep={keep}>
      {toMark.of !== "win" && <OwnWords>{toMark.text}</OwnWords>}
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
