/**
 * The last question: an if-then, or a small step. Neither is fine as well.
 */
import { useSignal } from "@preact/signals";
import type { Step } from "@onward/domain/goals/goal";
import { SHORT } from "@onward/domain/kernel/text";
import { PlanFields, PutInCalendar, usePlan } from "../../app/parts/plan-form.tsx";
import { run, useDraft, type Draft } from "../../app/store.ts";
import { debriefs } from "../../copy/en/debriefs.ts";
import { fieldWords, troubleWords } from "../../copy/en/trouble.ts";
import { Segmented } from "../../ui/choices.tsx";
import { Field, GrowingTextArea } from "../../ui/field.tsx";
import { addressOf, type Looking } from "./looking.ts";
import type { StepProps } from "./question.tsx";
import { useFailing } from "../../app/parts/failing.ts";

const copy = debriefs.plan;
type Kind = "plan" | "step";

/** Keeps the small step; `text` says what is wrong with it, null that it is kept. */
async function keepStep(
  looking: Looking,
  draft: Draft<string>,
  key: string,
  known: Step | null,
): Promise<string | null> {
  const text = draft.value.peek();
  if (text.trim() === (known?.text ?? "") || text.trim() === "") {
    if (text.trim() !== "" || known === null) draft.drop();
    return null;
  }
  const kept = known
    ? await run("editStep", { step: known.id, text }, key)
    : await run("addStep", { setback: looking.page.setback.id, text }, key);
  if (kept.ok) return null;
  const { error } = kept;
  switch (error.type) {
    case "SetbackMissing":
    case "GoalMissing":
    case "StepMissing":
      return copy.stepGone;
    case "StepTooLong":
      return copy.stepTooLong;
    case "BadInput":
      return error.fields["text"] === "tooLong"
        ? debriefs.causes.tooLong(SHORT)
        : fieldWords(error.fields["text"] ?? "");
    default:
      return troubleWords(error);
  }
}

export function PlanStep({ looking, keeper }: StepProps) {
  const { page } = looking;
  const key = addressOf(page.setback.id, looking.form, "plan");
  const stepKey = `${key}?small`;
  const cue = page.lesson?.cue;
  const plan = usePlan({
    draft: key,
    plan: page.plan,
    places: { setback: page.setback.id, lesson: page.lesson?.id ?? null },
    suggested: cue ? { cue } : {},
  });
  const step = useDraft<string>(stepKey, page.step?.text ?? "");
  const kind = useSignal<Kind>(page.step !== null && page.plan === null ? "step" : "plan");
  const wrong = useSignal<string | undefined>(undefined);
  useFailing(kind.value === "plan" ? plan.state : step.state, looking.failing);
  const { day } = plan.words.value;

  const keep = async (): Promise<boolean> => {
    wrong.value = undefined;
    const refused = await keepStep(looking, step, stepKey, page.step);
    if (refused !== null) {
      wrong.value = refused;
      kind.value = "step";
      return false;
    }
    const kept = await plan.keep();
    if (kept.type === "refused") kind.value = "plan";
    return kept.type !== "refused";
  };
  keeper.current = {
    keep,
    hasWords: () => plan.words.peek().act.trim() !== "" || step.value.peek().trim() !== "",
  };

  return (
    <>
      <Segmented
        legend={copy.kind}
        quiet
        options={(["plan", "step"] as const).map((value) => ({ value, label: copy.kinds[value] }))}
        chosen={kind.value}
        onChange={(chosen) => {
          kind.value = chosen;
        }}
      />
      {kind.value === "plan" ? (
        <div class="plan-form">
          <PlanFields plan={plan} />
          {day !== "" && (
            <PutInCalendar
              day={day}
              uid={async () => {
                const kept = await plan.keep();
                return kept.type === "kept" ? kept.id : null;
              }}
            />
          )}
        </div>
      ) : (
        <Field label={copy.step} hint={copy.stepHint} error={wrong.value}>
          {(ties) => (
            <div class="one-line">
              <GrowingTextArea ties={ties} rows={1} value={step.value.value} onText={step.set} />
            </div>
          )}
        </Field>
      )}
    </>
  );
}
