/**
 * Writing a lesson, or changing one.
 */
import { useSignal } from "@preact/signals";
import type { Id } from "@onward/domain/kernel/id";
import { LONG, SHORT } from "@onward/domain/kernel/text";
import type { Lesson } from "@onward/domain/lessons/lesson";
import { FocusBar, PageTitle } from "../../app/bars.tsx";
import { Form, type After } from "../../app/form.tsx";
import { back, go } from "../../app/navigation.ts";
import { storyAddress } from "../../app/parts/story-address.ts";
import { query, run, useDraft } from "../../app/store.ts";
import { lessons, onDay } from "../../copy/en/lessons.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { formatNumber } from "../../copy/format.ts";
import { ActionBar, Button } from "../../ui/button.tsx";
import { Segmented } from "../../ui/choices.tsx";
import { Field, GrowingTextArea } from "../../ui/field.tsx";
import { Banner } from "../../ui/states.tsx";
import { showToast } from "../../ui/toast.tsx";

const copy = lessons.form;
const SURE = ["notVery", "fairly", "very"] as const satisfies readonly Lesson["sure"][];

type Words = { readonly text: string; readonly cue: string; readonly sure: (typeof SURE)[number] | null };
type Wrong = { readonly text?: string; readonly cue?: string; readonly whole?: string };

const wordsOf = (lesson: Lesson | null): Words => ({
  text: lesson?.text ?? "",
  cue: lesson?.cue ?? "",
  sure: lesson?.sure === "other" ? null : (lesson?.sure ?? null),
});

/**
 * @param lesson the one that is changed; null writes one
 * @param setback the setback it comes from, as the address has it
 */
export function LessonForm({
  lesson,
  setback = null,
  goal = null,
  story = null,
}: {
  readonly lesson: Lesson | null;
  readonly setback?: string | null;
  readonly goal?: string | null;
  /** The story beside which it was thought of, and what was noted there. */
  readonly story?: { readonly key: string; readonly note: string } | null;
}) {
  const from = new URLSearchParams({
    ...(setback && { setback }),
    ...(goal && { goal }),
    ...(story && { story: story.key }),
  }).toString();
  const key = lesson ? `/lessons/${lesson.id}/edit` : `/lessons/new${from && `?${from}`}`;
  const before = { ...wordsOf(lesson), ...(story && { text: story.note }) };
  const draft = useDraft<Words>(key, before);
  const wrong = useSignal<Wrong>({});
  const words = draft.value.value;
  const set = (part: Partial<Words>): void => draft.set({ ...draft.value.peek(), ...part });
  const leave = (): void =>
    back(
      lesson
        ? `/lessons/${lesson.id}`
        : setback
          ? `/setbacks/${setback}`
          : story
            ? storyAddress(story.key)
            : "/lessons",
    );

  const close = (): void => {
    const now = draft.value.peek();
    const same = now.text === before.text && now.cue === before.cue && now.sure === before.sure;
    if (same) draft.drop();
    else showToast(copy.draftStays);
    leave();
  };
  const keep = async (): Promise<After> => {
    const now = draft.value.peek();
    wrong.value = {};
    const kept = lesson
      ? await run("editLesson", { lesson: lesson.id, ...now }, key)
      : await run(
          "keepLesson",
          { ...now, setback: setback as Id<"setback"> | null, goal: goal as Id<"goal"> | null },
          key,
        );
    if (!kept.ok) {
      const { error } = kept;
      if (error.type === "LessonMissing") wrong.value = { whole: copy.gone };
      else if (error.type === "BadInput" && (error.fields["text"] ?? error.fields["cue"]) !== undefined) {
        const { text, cue } = error.fields;
        wrong.value = {
          ...(text !== undefined && {
            text: text === "empty" ? copy.empty : copy.tooLong(formatNumber(LONG)),
          }),
          ...(cue !== undefined && { cue: copy.cueTooLong(formatNumber(SHORT)) }),
        };
      } else wrong.value = { whole: troubleWords(error) };
      return "stays";
    }
    if (lesson) {
      leave();
      return "leaves";
    }
    const id = kept.value.answer;
    if (id === null) throw new Error("A lesson was kept without an id");
    const page = await query("lessonPage", { id });
    showToast(page?.day ? copy.kept(onDay(page.day, page.today)) : copy.keptResting);
    go(`/lessons/${id}`, { replace: true });
    return "leaves";
  };

  return (
    <>
      <FocusBar leave={{ label: copy.cancel, cross: true }} onLeave={close} />
      <Form class="lesson-form" keep={keep}>
        <div class="lesson-fields">
          <PageTitle window={lesson ? copy.editTitle : copy.newWindow}>
            {lesson ? copy.editTitle : copy.newTitle}
          </PageTitle>
          {!lesson && <p class="lede">{copy.lead}</p>}
          {wrong.value.whole !== undefined && (
            <Banner icon="circle-alert" title={wrong.value.whole} trouble />
          )}
          <Field label={copy.text} error={wrong.value.text}>
            {(ties) => (
              <GrowingTextArea
                ties={ties}
                value={words.text}
                first={!lesson}
                onText={(text) => set({ text })}
              />
            )}
          </Field>
          <Field label={copy.cue} hint={copy.cueHint} error={wrong.value.cue}>
            {(ties) => (
              <GrowingTextArea ties={ties} rows={1} value={words.cue} onText={(cue) => set({ cue })} />
            )}
          </Field>
          <Segmented
            legend={copy.sure}
            options={SURE.map((value) => ({ value, label: copy.sureness[value] }))}
            chosen={words.sure}
            onChange={(sure) => set({ sure })}
          />
        </div>
        <ActionBar>
          <Button kind="primary" type="submit">
            {lesson ? copy.saveEdit : copy.save}
          </Button>
        </ActionBar>
      </Form>
    </>
  );
}
