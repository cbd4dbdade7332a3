/**
 * One line of the plan for hard days, written or changed in the place where it stands. What is typed outlives the tab.
 */
import { useSignal } from "@preact/signals";
import { CALLED, type Section } from "@onward/domain/care/hard-days";
import type { AnswerTo } from "@onward/store/tab/client";
import { useMemo } from "preact/hooks";
import { Form, type After } from "../../app/form.tsx";
import { FormEnd } from "../../app/parts/form-end.tsx";
import { run, useDraft } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { care } from "../../copy/en/care.ts";
import { fieldWords } from "../../copy/en/trouble.ts";
import { Field, GrowingTextArea, TextInput } from "../../ui/field.tsx";
import { showToast } from "../../ui/toast.tsx";
import { careTroubleWords, does, numberHint } from "./deeds.ts";

const copy = care.plan;

export type PlanLine = AnswerTo<"hardDaysPlan">["lines"][number];

/** Whether lines of this section have a number. */
export const hasNumber = (section: Section): boolean => CALLED.some((called) => called === section);

export function LineForm({
  draft: key,
  section,
  line,
  onEnd,
}: {
  readonly draft: string;
  readonly section: Section;
  /** The one that is changed; null for a new one. */
  readonly line: PlanLine | null;
  readonly onEnd: () => void;
}) {
  // What stood there when it was opened: left as it is, it writes over nothing that was kept elsewhere meanwhile.
  const stood = useMemo(() => ({ text: line?.text ?? "", number: line?.number ?? "" }), [key]);
  const draft = useDraft(key, stood);
  const wrong = useSignal<{ readonly text?: string; readonly number?: string }>({});
  const close = (): void => {
    draft.drop();
    onEnd();
  };
  const keep = async (): Promise<After> => {
    const { text, number } = draft.value.peek();
    wrong.value = {};
    if (line !== null && text === stood.text && number === stood.number) {
      close();
      return "leaves";
    }
    const result =
      line === null
        ? await run("writeHardDayLine", { section, text, number }, key)
        : await run(
            "editHardDayLine",
            {
              hardDayLine: line.id,
              ...(text !== stood.text && { text }),
              ...(number !== stood.number && { number }),
            },
            key,
          );
    if (!result.ok) {
      const { error } = result;
      const number = error.type === "BadInput" ? error.fields["number"] : undefined;
      wrong.value =
        number === undefined
          ? {
              text:
                error.type === "BadInput" ? fieldWords(error.fields["text"] ?? "") : careTroubleWords(error),
            }
          : { number: fieldWords(number) };
      return "stays";
    }
    showToast(care.kept, undoOf(result.value.batch));
    onEnd();
    return "leaves";
  };
  const { text, number } = draft.value.value;
  const hint = numberHint(number);
  return (
    <Form class="add-line" keep={keep}>
      <Field label={copy.label} error={wrong.value.text}>
        {(ties) => (
          <GrowingTextArea
            ties={ties}
            first
            rows={2}
            value={text}
            onText={(typed) => draft.set({ ...draft.value.peek(), text: typed })}
          />
        )}
      </Field>
      {hasNumber(section) && (
        <Field
          label={
            <>
              {care.number} <span class="optional">({care.optional})</span>
            </>
          }
          error={wrong.value.number}
          {...(hint !== undefined && { hint })}
        >
          {(ties) => (
            <TextInput
              ties={ties}
              value={number}
              onText={(typed) => draft.set({ ...draft.value.peek(), number: typed })}
            />
          )}
        </Field>
      )}
      <FormEnd
        words={care}
        draft={draft}
        onClose={close}
        onTakeAway={line && (() => does(run("removeHardDayLine", { hardDayLine: line.id }), care.takenAway))}
        earlier={line?.earlier === true ? `/versions/hardDayLine/${line.id}/text` : null}
      />
    </Form>
  );
}
