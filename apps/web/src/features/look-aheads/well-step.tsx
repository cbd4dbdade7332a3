/** The last question: it went well, and what was done first. */
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { LONG } from "@onward/domain/kernel/text";
import { useFailing } from "../../app/parts/failing.ts";
import { run, useDraft } from "../../app/store.ts";
import { lookAheads } from "../../copy/en/look-aheads.ts";
import { Field, GrowingTextArea } from "../../ui/field.tsx";
import { addressOf } from "./looking.ts";
import type { Kept, StepProps } from "./question.tsx";

export function WellStep({ looking, keeper, question }: StepProps & { readonly question: string }) {
  const { page } = looking;
  const key = addressOf(page, "wentWell");
  const known = page.lookAhead?.wentWell ?? "";
  const draft = useDraft<string>(key, known);
  // What is here as it stood, or was kept from here, writes over nothing that another tab has kept since.
  const own = useRef(known);
  const error = useSignal<string | undefined>(undefined);
  useFailing(draft.state, looking.failing);

  const keep = async (): Promise<Kept> => {
    error.value = undefined;
    const text = draft.value.peek();
    const kept = text.trim() === "" ? "empty" : "kept";
    if (text.trim() === known || text === own.current) {
      draft.drop();
      return known === "" ? "empty" : "kept";
    }
    const lookAhead = await looking.begin();
    if (lookAhead === null) return "refused";
    const said = await run("answerAhead", { lookAhead, cell: "wentWell", text }, key);
    if (said.ok) {
      own.current = text;
      return kept;
    }
    if (said.error.type === "BadInput" && said.error.fields["text"] === "tooLong")
      error.value = lookAheads.tooLong(LONG);
    else looking.refuse(said.error);
    return "refused";
  };
  keeper.current = { keep };

  return (
    <Field label={question} quiet error={error.value}>
      {(ties) => <GrowingTextArea ties={ties} rows={4} value={draft.value.value} onText={draft.set} />}
    </Field>
  );
}
