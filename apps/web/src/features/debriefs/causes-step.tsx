/**
 * What contributed, each in whose hands it was: rows, with no answer chosen beforehand; and where it first went
 * another way.
 */
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { HANDS, REPEATS, WHOSE, type Cause } from "@onward/domain/debriefs/debrief";
import { SHORT } from "@onward/domain/kernel/text";
import type { Commands } from "@onward/domain";
import type { InputOf } from "@onward/domain/kernel/command";
import { announce } from "../../app/announcer.tsx";
import { crash } from "../../app/crash.tsx";
import { run, undo, useDraft } from "../../app/store.ts";
import { debriefs } from "../../copy/en/debriefs.ts";
import { fieldWords, troubleWords } from "../../copy/en/trouble.ts";
import { Button } from "../../ui/button.tsx";
import { ChipChoice, Segmented } from "../../ui/choices.tsx";
import { Field, TextInput } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { showToast } from "../../ui/toast.tsx";
import { addressOf, type Looking } from "./looking.ts";
import type { StepProps } from "./question.tsx";
import { useFailing, WordsField } from "./words-field.tsx";
import { LONG } from "@onward/domain/kernel/text";

const copy = debriefs.causes;

type Typed = { readonly cause: string; readonly diverged: string };

/** What is wrong with the line of a cause. */
const lineTrouble = (code: string | undefined): string =>
  code === "tooLong" ? copy.tooLong(SHORT) : fieldWords(code ?? "empty");

export function CausesStep({ looking, keeper }: StepProps) {
  const { page, debrief } = looking;
  const key = addressOf(page.setback.id, looking.form, "causes");
  const kept = debrief?.diverged ?? "";
  const draft = useDraft<Typed>(key, { cause: "", diverged: kept });
  const wrongCause = useSignal<string | undefined>(undefined);
  const wrongWords = useSignal<string | undefined>(undefined);
  const line = useRef<HTMLDivElement>(null);
  useFailing(draft.state, looking.failing);
  const { cause, diverged } = draft.value.value;

  /** Adds what is typed as a cause; true when there was nothing to add, or it is added. */
  const add = async (): Promise<boolean> => {
    const typed = draft.value.peek();
    wrongCause.value = undefined;
    if (typed.cause.trim() === "") return true;
    const into = await looking.begin();
    if (into === null) return false;
    const added = await run("addCause", { debrief: into, text: typed.cause });
    if (added.ok) {
      draft.set({ ...draft.value.peek(), cause: "" });
      announce(copy.added);
      return true;
    }
    if (added.error.type === "BadInput") wrongCause.value = lineTrouble(added.error.fields["text"]);
    else looking.refuse(added.error);
    return false;
  };
  const keepWords = async (): Promise<boolean> => {
    const text = draft.value.peek().diverged;
    wrongWords.value = undefined;
    if (text.trim() === kept) {
      draft.drop();
      return true;
    }
    const into = await looking.begin();
    if (into === null) return false;
    const answered = await run("answerStep", { debrief: into, cell: "diverged", text }, key);
    if (answered.ok) {
      draft.drop();
      return true;
    }
    if (answered.error.type === "BadInput" && answered.error.fields["text"] === "tooLong") {
      wrongWords.value = debriefs.tooLong(LONG);
    } else looking.refuse(answered.error);
    return false;
  };
  keeper.current = {
    keep: async () => (await add()) && keepWords(),
    hasWords: () => page.causes.length > 0 || draft.value.peek().diverged.trim() !== "",
  };

  return (
    <>
      {page.causes.length > 0 && (
        <ul class="causes" aria-label={copy.list}>
          {page.causes.map((each) => (
            <CauseRow key={each.id} cause={each} looking={looking} />
          ))}
        </ul>
      )}
      <div class="add-cause" ref={line}>
        <Field label={page.causes.length === 0 ? copy.add : copy.another} error={wrongCause.value}>
          {(ties) => (
            <div
              class="with-button"
              onKeyDown={(event) => {
                // Enter in this line adds it; in the form it would go on to the next question.
                if (event.key !== "Enter" || draft.value.peek().cause.trim() === "") return;
                if (!(event.target instanceof HTMLInputElement)) return;
                event.preventDefault();
                add().catch(crash);
              }}
            >
              <TextInput
                ties={ties}
                value={cause}
                onText={(text) => draft.set({ ...draft.value.peek(), cause: text })}
              />
              <Button
                kind="soft"
                icon="plus"
                onClick={() => {
                  add()
                    .then(() => line.current?.querySelector("input")?.focus())
                    .catch(crash);
                }}
              >
                {copy.button}
              </Button>
            </div>
          )}
        </Field>
      </div>
      <WordsField
        label={copy.diverged}
        hint={copy.divergedHint}
        text={diverged}
        rows={2}
        onText={(text) => draft.set({ ...draft.value.peek(), diverged: text })}
        error={wrongWords.value}
      />
    </>
  );
}

function CauseRow({ cause, looking }: { readonly cause: Cause; readonly looking: Looking }) {
  const changing = useSignal<string | null>(null);
  const wrong = useSignal<string | undefined>(undefined);

  const change = async (cells: Omit<InputOf<Commands["editCause"]>, "cause">): Promise<boolean> => {
    const changed = await run("editCause", { cause: cause.id, ...cells });
    if (changed.ok) return true;
    const { error } = changed;
    if (error.type === "CauseMissing") looking.trouble.value = copy.gone;
    else if (error.type === "BadInput" && error.fields["text"] !== undefined) {
      wrong.value = lineTrouble(error.fields["text"]);
    } else looking.refuse(error);
    return false;
  };
  const set = (cells: Omit<InputOf<Commands["editCause"]>, "cause">): void => {
    change(cells).catch(crash);
  };
  const reword = async (): Promise<void> => {
    wrong.value = undefined;
    if (!(await change({ text: changing.peek() ?? "" }))) return;
    changing.value = null;
    announce(copy.changed);
  };
  const remove = async (): Promise<void> => {
    const removed = await run("removeCause", { cause: cause.id });
    if (!removed.ok) {
      looking.trouble.value = troubleWords(removed.error);
      return;
    }
    const { batch } = removed.value;
    showToast(copy.removed, { label: copy.undo, run: () => void undo(batch).catch(crash) });
  };

  return (
    <li>
      <div class="cause-head">
        {changing.value === null ? (
          <p class="own-words" dir="auto">
            {cause.text}
          </p>
        ) : (
          <Field label={copy.label} quiet error={wrong.value}>
            {(ties) => (
              <div
                class="with-button"
                onKeyDown={(event) => {
                  if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
                  event.preventDefault();
                  reword().catch(crash);
                }}
              >
                <TextInput
                  ties={ties}
                  value={changing.value ?? ""}
                  first
                  onText={(text) => {
                    changing.value = text;
                  }}
                />
                <Button
                  kind="soft"
                  onClick={() => {
                    reword().catch(crash);
                  }}
                >
                  {copy.keep}
                </Button>
              </div>
            )}
          </Field>
        )}
        {changing.value === null && (
          <>
            <button
              type="button"
              class="iconbtn"
              aria-label={copy.change(cause.text)}
              onClick={() => {
                changing.value = cause.text;
              }}
            >
              <Icon name="pencil" />
            </button>
            <button
              type="button"
              class="iconbtn"
              aria-label={copy.remove(cause.text)}
              onClick={() => {
                remove().catch(crash);
              }}
            >
              <Icon name="trash-2" />
            </button>
          </>
        )}
      </div>
      <Segmented
        legend={cause.text}
        quiet
        options={HANDS.map((value) => ({ value, label: copy.hands[value] }))}
        chosen={cause.hands === "other" ? null : cause.hands}
        onChange={(hands) => set({ hands })}
      />
      {cause.hands === "notMine" && (
        <ChipChoice
          legend={copy.whoseAsked}
          options={WHOSE.map((value) => ({ value, label: copy.whose[value] }))}
          chosen={cause.whose === "other" ? null : cause.whose}
          onChange={(whose) => set({ whose })}
        />
      )}
      {cause.hands !== null && (
        <ChipChoice
          legend={copy.repeatsAsked}
          options={REPEATS.map((value) => ({ value, label: copy.repeats[value] }))}
          chosen={cause.repeats === "other" ? null : cause.repeats}
          onChange={(repeats) => set({ repeats })}
        />
      )}
    </li>
  );
}
