/**
 * What was learned and may fit: used at this try, or left out of it. Where nothing fits, three questions instead.
 */
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { LONG } from "@onward/domain/kernel/text";
import { FITS } from "@onward/domain/look-aheads/look-ahead";
import type { AheadCell } from "@onward/domain/look-aheads/questions";
import type { LessonAsked } from "@onward/store/queries/look-aheads";
import { crash } from "../../app/crash.tsx";
import { useFailing } from "../../app/parts/failing.ts";
import { run, useDraft } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { lookAheads } from "../../copy/en/look-aheads.ts";
import { Segmented } from "../../ui/choices.tsx";
import { Field, GrowingTextArea } from "../../ui/field.tsx";
import { OwnWords } from "../../ui/layout.tsx";
import { showToast } from "../../ui/toast.tsx";
import { addressOf, type Looking } from "./looking.ts";
import type { Kept, StepProps } from "./question.tsx";

const copy = lookAheads.lessons;

export const LessonsStep = (props: StepProps) =>
  props.looking.page.lessons.length > 0 ? <Lessons {...props} /> : <ThreeQuestions {...props} />;

function Lessons({ looking, keeper }: StepProps) {
  const { lessons } = looking.page;
  keeper.current = {
    keep: () => Promise.resolve(lessons.some((l) => l.answer !== null) ? "kept" : "empty"),
  };
  return (
    <ul class="causes">
      {lessons.map((lesson) => (
        <OneLesson key={lesson.id} lesson={lesson} looking={looking} />
      ))}
    </ul>
  );
}

function OneLesson({ lesson, looking }: { readonly lesson: LessonAsked; readonly looking: Looking }) {
  const { id, text, plan, elsewhere } = lesson;
  // One that was taken to the try before is used at it, asked or not.
  const said = lesson.answer ?? (lesson.chosen ? "useIt" : null);
  const say = async (answer: (typeof FITS)[number]): Promise<void> => {
    const lookAhead = await looking.begin();
    if (lookAhead === null) return;
    const kept = await run("sayFits", { lookAhead, lesson: id, answer });
    if (!kept.ok) looking.refuse(kept.error);
    else if (answer === "doesNotFit") showToast(copy.leftOut, undoOf(kept.value.batch));
  };
  return (
    <li>
      <OwnWords>{text}</OwnWords>
      {plan !== null && (
        <p class="small muted" dir="auto">
          {copy.ifThen(plan.cue, plan.act)}
        </p>
      )}
      {elsewhere && <p class="small muted">{copy.elsewhere}</p>}
      <Segmented
        legend={copy.asked(text)}
        quiet
        options={FITS.map((value) => ({ value, label: copy.answers[value] }))}
        chosen={said === "other" ? null : said}
        onChange={(answer) => {
          say(answer).catch(crash);
        }}
      />
    </li>
  );
}

const CELLS = ["begin", "need", "ready"] as const satisfies readonly AheadCell[];
type Words = Readonly<Record<(typeof CELLS)[number], string>>;

function ThreeQuestions({ looking, keeper }: StepProps) {
  const { page } = looking;
  const key = addressOf(page, "lessons");
  const known = (cell: keyof Words): string => page.lookAhead?.[cell] ?? "";
  // What is here as it stood, or was kept from here, writes over nothing that another tab has kept since.
  const own = useRef<Words>({ begin: known("begin"), need: known("need"), ready: known("ready") });
  const draft = useDraft<Words>(key, own.current);
  const wrong = useSignal<keyof Words | null>(null);
  useFailing(draft.state, looking.failing);
  const words = draft.value.value;

  const keep = async (): Promise<Kept> => {
    wrong.value = null;
    const typed = draft.value.peek();
    const changed = CELLS.filter(
      (cell) => typed[cell].trim() !== known(cell) && typed[cell] !== own.current[cell],
    );
    for (const [i, cell] of changed.entries()) {
      const lookAhead = await looking.begin();
      if (lookAhead === null) return "refused";
      // The draft goes with the last of them: stopped in between, it is still there.
      const last = i === changed.length - 1;
      const said = await run("answerAhead", { lookAhead, cell, text: typed[cell] }, last ? key : undefined);
      if (said.ok) {
        own.current = { ...own.current, [cell]: typed[cell] };
        continue;
      }
      const { error } = said;
      if (error.type === "BadInput" && error.fields["text"] === "tooLong") wrong.value = cell;
      else looking.refuse(error);
      return "refused";
    }
    if (changed.length === 0) draft.drop();
    const words = CELLS.map((cell) => (changed.includes(cell) ? typed[cell].trim() : known(cell)));
    return words.some((text) => text !== "") ? "kept" : "empty";
  };
  keeper.current = { keep };

  return (
    <>
      {CELLS.map((cell) => (
        <Field
          key={cell}
          label={copy.fields[cell]}
          error={wrong.value === cell ? lookAheads.tooLong(LONG) : undefined}
        >
          {(ties) => (
            <div class="one-line">
              <GrowingTextArea
                ties={ties}
                rows={1}
                value={words[cell]}
                onText={(text) => draft.set({ ...draft.value.peek(), [cell]: text })}
              />
            </div>
          )}
        </Field>
      ))}
    </>
  );
}
