/**
 * The third question of the short look: its answer is kept as a lesson and, with an "if", as a plan too.
 */
import { useSignal } from "@preact/signals";
import { SHORT } from "@onward/domain/kernel/text";
import { isNoticeable } from "@onward/domain/plans/cue";
import { run, useDraft } from "../../app/store.ts";
import { debriefs } from "../../copy/en/debriefs.ts";
import { plans } from "../../copy/en/plans.ts";
import { fieldWords, troubleWords } from "../../copy/en/trouble.ts";
import { DateField, Field, GrowingTextArea } from "../../ui/field.tsx";
import { keepLesson, type LessonWrong } from "./lesson-step.tsx";
import { addressOf } from "./looking.ts";
import type { StepProps } from "./question.tsx";
import { Unfolding } from "./unfolding.tsx";
import { WordsField } from "./words-field.tsx";
import { useFailing } from "../../app/parts/failing.ts";

type Typed = { readonly text: string; readonly cue: string; readonly day: string };
type Wrong = LessonWrong & { readonly day?: string };

export function NextStep({ looking, keeper, question }: StepProps & { readonly question: string }) {
  const { page } = looking;
  const key = addressOf(page.setback.id, looking.form, "next");
  const { open, lesson, plan } = page;
  const before: Typed = open
    ? { text: lesson?.text ?? "", cue: plan?.cue ?? "", day: plan?.day ?? "" }
    : { text: "", cue: "", day: "" };
  const draft = useDraft<Typed>(key, before);
  const wrong = useSignal<Wrong>({});
  useFailing(draft.state, looking.failing);
  const { text, cue, day } = draft.value.value;
  const set = (part: Partial<Typed>): void => draft.set({ ...draft.value.peek(), ...part });
  const doubtful = cue.trim() !== "" && !isNoticeable(cue);

  /** The plan of the lesson just kept; true when there is none to make. */
  const keepPlan = async (now: Typed, of: NonNullable<typeof lesson>["id"]): Promise<boolean> => {
    if (now.cue.trim() === "") return true;
    const words = { cue: now.cue, act: now.text, day: now.day || null };
    const kept = plan
      ? await run("editPlan", { plan: plan.id, ...words })
      : await run("makePlan", { ...words, lesson: of, setback: page.setback.id });
    if (kept.ok) return true;
    const { error } = kept;
    if (error.type === "PlanMissing") looking.trouble.value = plans.gone;
    else if (error.type === "BadInput") {
      const { cue: ofCue, act, day: ofDay } = error.fields;
      wrong.value = {
        ...(act !== undefined && { text: plans.actTooLong }),
        ...(ofCue !== undefined && { cue: plans.cueTooLong }),
        ...(ofDay !== undefined && { day: fieldWords(ofDay) }),
      };
    } else looking.trouble.value = troubleWords(error);
    return false;
  };

  keeper.current = {
    hasWords: () => draft.value.peek().text.trim() !== "",
    keep: async () => {
      const now = draft.value.peek();
      const same = now.text.trim() === before.text && now.cue.trim() === before.cue && now.day === before.day;
      if (same) draft.drop();
      if (same || now.text.trim() === "") return true;
      const cells = {
        text: now.text,
        cue: now.cue,
        sure: lesson?.sure === "other" ? null : (lesson?.sure ?? null),
      };
      const id = await keepLesson(looking, cells, undefined, (fields) => {
        wrong.value = fields;
      });
      if (id === null || !(await keepPlan(now, id))) return false;
      draft.drop();
      return true;
    },
  };

  return (
    <>
      <WordsField
        label={question}
        quiet
        text={text}
        rows={3}
        onText={(words) => set({ text: words })}
        error={wrong.value.text}
      />
      <Unfolding title={debriefs.plan.asPlan} holds={cue !== ""}>
        <p class="hint">{debriefs.plan.thenHint}</p>
        <Field
          label={plans.cue}
          hint={doubtful ? plans.noticeable : plans.cueHint}
          error={wrong.value.cue ?? (cue.length > SHORT ? plans.cueTooLong : undefined)}
        >
          {(ties) => (
            <div class="one-line">
              <GrowingTextArea ties={ties} rows={1} value={cue} onText={(words) => set({ cue: words })} />
            </div>
          )}
        </Field>
        <Field label={plans.day} error={wrong.value.day}>
          {(ties) => <DateField ties={ties} value={day} onDay={(chosen) => set({ day: chosen })} />}
        </Field>
      </Unfolding>
    </>
  );
}
