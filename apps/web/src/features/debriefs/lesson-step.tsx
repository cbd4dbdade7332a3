/**
 * The lesson: one sentence, when it is needed, and how sure the person is of it.
 */
import { useSignal } from "@preact/signals";
import type { Lesson } from "@onward/domain/lessons/lesson";
import { LONG, SHORT } from "@onward/domain/kernel/text";
import { run, useDraft } from "../../app/store.ts";
import { debriefs } from "../../copy/en/debriefs.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { Segmented } from "../../ui/choices.tsx";
import { Field, GrowingTextArea } from "../../ui/field.tsx";
import { addressOf, type Looking } from "./looking.ts";
import type { StepProps } from "./question.tsx";
import { WordsField } from "./words-field.tsx";
import { useFailing } from "../../app/parts/failing.ts";

const copy = debriefs.lesson;

const SURE = ["notVery", "fairly", "very"] as const satisfies readonly Lesson["sure"][];
type Sure = (typeof SURE)[number];
export type LessonWords = { readonly text: string; readonly cue: string; readonly sure: Sure | null };
/** What is wrong with a lesson, field by field. */
export type LessonWrong = { readonly text?: string; readonly cue?: string };

export const lessonWords = (lesson: Lesson | null): LessonWords => ({
  text: lesson?.text ?? "",
  cue: lesson?.cue ?? "",
  sure: lesson?.sure === "other" ? null : (lesson?.sure ?? null),
});

/**
 * Keeps the lesson of this looking back: the first time as a new one, then as a change of it. Gives its id; null
 * when it was refused, and then either the fields or the banner say why.
 */
export async function keepLesson(
  looking: Looking,
  words: LessonWords,
  draft: string | undefined,
  wrong: (fields: LessonWrong) => void,
): Promise<Lesson["id"] | null> {
  const { page } = looking;
  wrong({});
  const debrief = await looking.begin();
  if (debrief === null) return null;
  const known = page.lesson;
  const kept = known
    ? await run("editLesson", { lesson: known.id, ...words }, draft)
    : await run("keepLesson", { ...words, setback: page.setback.id, debrief }, draft);
  if (kept.ok) return kept.value.answer ?? known?.id ?? null;
  const { error } = kept;
  if (error.type === "LessonMissing") looking.trouble.value = copy.gone;
  else if (error.type === "BadInput" && (error.fields["text"] ?? error.fields["cue"]) !== undefined) {
    wrong({
      ...(error.fields["text"] !== undefined && { text: debriefs.tooLong(LONG) }),
      ...(error.fields["cue"] !== undefined && { cue: debriefs.causes.tooLong(SHORT) }),
    });
  } else looking.trouble.value = troubleWords(error);
  return null;
}

/** What was in the person's hands, to choose the one thing from. */
function InHands({ looking }: { readonly looking: Looking }) {
  const { causes } = looking.page;
  const own = causes.filter((c) => c.hands === "mine" || c.hands === "partly");
  if (own.length > 0) {
    return (
      <section class="given">
        <h2 class="legend-text">{copy.inHands}</h2>
        <ul class="own in-hands">
          {own.map((cause) => (
            <li key={cause.id} class="own-words" dir="auto">
              {cause.text}
            </li>
          ))}
        </ul>
      </section>
    );
  }
  const none = causes.length > 0 && causes.every((c) => c.hands === "notMine");
  return none ? <p class="hint">{copy.noneInHands}</p> : null;
}

export function LessonStep({ looking, keeper }: StepProps) {
  const { page } = looking;
  const key = addressOf(page.setback.id, looking.form, "lesson");
  const before = lessonWords(page.lesson);
  const draft = useDraft<LessonWords>(key, before);
  const wrong = useSignal<LessonWrong>({});
  useFailing(draft.state, looking.failing);
  const words = draft.value.value;
  const set = (part: Partial<LessonWords>): void => draft.set({ ...draft.value.peek(), ...part });

  keeper.current = {
    hasWords: () => draft.value.peek().text.trim() !== "",
    keep: async () => {
      const now = draft.value.peek();
      const same =
        now.text.trim() === before.text && now.cue.trim() === before.cue && now.sure === before.sure;
      // A cue without a lesson waits as a draft, and an emptied lesson stays as it was.
      if (same) draft.drop();
      if (same || now.text.trim() === "") return true;
      const id = await keepLesson(looking, now, key, (fields) => {
        wrong.value = fields;
      });
      return id !== null;
    },
  };

  return (
    <>
      <InHands looking={looking} />
      <WordsField
        label={copy.label}
        text={words.text}
        rows={2}
        onText={(text) => set({ text })}
        error={wrong.value.text}
      />
      <Field label={copy.cue} hint={copy.cueHint} error={wrong.value.cue}>
        {(ties) => (
          <div class="one-line">
            <GrowingTextArea ties={ties} rows={1} value={words.cue} onText={(cue) => set({ cue })} />
          </div>
        )}
      </Field>
      {words.text.trim() !== "" && (
        <>
          <Segmented
            legend={copy.sure}
            options={SURE.map((value) => ({ value, label: copy.sureness[value] }))}
            chosen={words.sure}
            onChange={(sure) => set({ sure })}
          />
          <p class="hint">{copy.sureHint}</p>
        </>
      )}
    </>
  );
}
