/**
 * Questions that are answered in words, with what helps to answer each: the record, what was written before, a way
 * to begin.
 */
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { AnswerCell } from "@onward/domain/debriefs/questions";
import { LONG } from "@onward/domain/kernel/text";
import { run, useDraft, type Draft } from "../../app/store.ts";
import { debriefs } from "../../copy/en/debriefs.ts";
import { plans } from "../../copy/en/plans.ts";
import { HEAVINESS_WORDS } from "../../copy/heaviness-words.ts";
import { Button } from "../../ui/button.tsx";
import { Fold, OwnWords, PlanBox } from "../../ui/layout.tsx";
import { addressOf, type Looking } from "./looking.ts";
import type { StepProps } from "./question.tsx";
import { Record } from "./record.tsx";
import { Unfolding } from "./unfolding.tsx";
import { WordsField } from "./words-field.tsx";
import { useFailing } from "../../app/parts/failing.ts";

/** The answer of one cell as a draft, and the way to keep it. */
function useAnswer(
  looking: Looking,
  cell: AnswerCell,
  draft: Draft<string>,
): { readonly error: string | undefined; readonly keep: (key: string) => Promise<boolean> } {
  const error = useSignal<string | undefined>(undefined);
  const known = looking.debrief?.[cell] ?? "";
  // What is here as it stood, or was kept from here, writes over nothing that another tab has kept since.
  const own = useRef(known);
  const keep = async (key: string): Promise<boolean> => {
    error.value = undefined;
    const text = draft.value.peek();
    if (text.trim() === known || text === own.current) {
      draft.drop();
      return true;
    }
    const debrief = await looking.begin();
    if (debrief === null) return false;
    const kept = await run("answerStep", { debrief, cell, text }, key);
    if (kept.ok) {
      own.current = text;
      return true;
    }
    if (kept.error.type === "BadInput" && kept.error.fields["text"] === "tooLong") {
      error.value = debriefs.tooLong(LONG);
    } else looking.refuse(kept.error);
    return false;
  };
  return { error: error.value, keep };
}

/** A question with one answer in words. */
export function WordsStep({
  looking,
  step,
  keeper,
  question,
}: StepProps & { readonly step: Exclude<AnswerCell, "diverged">; readonly question: string }) {
  const { page, form, debrief } = looking;
  const key = addressOf(page.setback.id, form, step);
  const draft = useDraft<string>(key, debrief?.[step] ?? "");
  const { error, keep } = useAnswer(looking, step, draft);
  keeper.current = { keep: () => keep(key), hasWords: () => draft.value.peek().trim() !== "" };
  useFailing(draft.state, looking.failing);
  const text = draft.value.value;
  const field = (
    <WordsField
      label={step === "kinder" && debrief?.toldMyself ? debriefs.kinder.now : question}
      quiet={step !== "kinder" || !debrief?.toldMyself}
      tells={step === "happened" || step === "hands"}
      text={text}
      onText={draft.set}
      error={error}
      rows={4}
    />
  );
  switch (step) {
    case "happened":
      return (
        <>
          {field}
          {form === "full" && <Record looking={looking} />}
          <Before title={debriefs.writtenThen} words={page.setback.what} />
        </>
      );
    case "expected":
      return (
        <>
          <Expected looking={looking} text={text} onUse={draft.set} />
          {field}
        </>
      );
    case "toldMyself":
      return (
        <Unfolding title={debriefs.openIt} holds={text !== ""}>
          {field}
        </Unfolding>
      );
    case "kinder":
      return (
        <>
          <div class="two-views">
            {debrief?.toldMyself && (
              <section>
                <h2 class="legend-text">{debriefs.kinder.first}</h2>
                <OwnWords>{debrief.toldMyself}</OwnWords>
              </section>
            )}
            {field}
          </div>
          <NotYet text={text} onText={draft.set} />
        </>
      );
    default:
      return field;
  }
}

/** Something written earlier, folded, so that nobody has to remember it. */
function Before({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <Fold title={title}>
      <OwnWords>{words}</OwnWords>
    </Fold>
  );
}

/** What was expected and guessed when it was logged, and the plan of the try it came out of. */
function Expected({
  looking,
  text,
  onUse,
}: {
  readonly looking: Looking;
  readonly text: string;
  readonly onUse: (text: string) => void;
}) {
  const { planThen, setback } = looking.page;
  const { expected, guess } = setback;
  return (
    <>
      {expected !== null && (
        <section class="given">
          <h2 class="legend-text">{debriefs.expectedThen}</h2>
          <div class="own">
            <OwnWords>{expected}</OwnWords>
          </div>
          {text === "" && (
            <Button kind="quiet" onClick={() => onUse(expected)}>
              {debriefs.useIt}
            </Button>
          )}
        </section>
      )}
      {guess !== null && <p class="hint">{debriefs.guessedThen(HEAVINESS_WORDS[guess])}</p>}
      {planThen.length > 0 && (
        <section class="given">
          <h2 class="legend-text">{debriefs.planThen}</h2>
          {planThen.map((plan) => (
            <PlanBox key={plan.id} words={[plans.words.if, plans.words.then]} cue={plan.cue} act={plan.act} />
          ))}
        </section>
      )}
    </>
  );
}

/** A way to begin: it goes into the field on tap, and the cursor stands inside. */
function NotYet({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  const { kinder } = debriefs;
  return (
    <div role="group" aria-label={kinder.begin} class="starters">
      <Button
        onClick={(event) => {
          const [before = "", after = ""] = kinder.notYetText.split(/(?= \S+$)/);
          const start = text.trim() === "" ? before : `${text.trimEnd()}\n${before}`;
          const whole = `${start} ${after}`;
          onText(whole);
          const area = event.currentTarget.form?.querySelector("textarea");
          if (area == null) return;
          area.value = whole;
          area.focus();
          area.setSelectionRange(start.length + 1, start.length + 1);
        }}
      >
        {kinder.notYet}
      </Button>
      <p class="hint">{kinder.notYetHint}</p>
    </div>
  );
}
