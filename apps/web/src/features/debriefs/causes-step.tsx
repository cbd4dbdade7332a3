/**
 * What contributed, each in whose hands it was: rows, with no answer chosen beforehand; and where it first went
 * another way.
 */
import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import type { Commands } from "@onward/domain";
import type { Cause } from "@onward/domain/debriefs/debrief";
import type { InputOf } from "@onward/domain/kernel/command";
import { LONG, SHORT } from "@onward/domain/kernel/text";
import { announce } from "../../app/announcer.tsx";
import { crash } from "../../app/crash.tsx";
import { AddLine } from "../../app/parts/add-line.tsx";
import { useFailing } from "../../app/parts/failing.ts";
import { NamedHead } from "../../app/parts/named-row.tsx";
import { run, useDraft } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { debriefs } from "../../copy/en/debriefs.ts";
import { fieldWords, troubleWords } from "../../copy/en/trouble.ts";
import { ChipChoice, Segmented } from "../../ui/choices.tsx";
import { showToast } from "../../ui/toast.tsx";
import { addressOf, type Looking } from "./looking.ts";
import type { StepProps } from "./question.tsx";
import { WordsField } from "./words-field.tsx";

const copy = debriefs.causes;
const HANDS = ["mine", "partly", "notMine"] as const satisfies readonly Cause["hands"][];
const WHOSE = ["someoneElse", "luck", "setUp"] as const satisfies readonly Cause["whose"][];
const REPEATS = ["oneOff", "keepsHappening"] as const satisfies readonly Cause["repeats"][];

type Typed = {
  /** One that is about to be named. */
  readonly cause: string;
  readonly diverged: string;
  /** One that is being worded differently. */
  readonly changing: { readonly id: Cause["id"]; readonly text: string } | null;
};
type Cells = Omit<InputOf<Commands["editCause"]>, "cause">;

/** What is wrong with the line of a cause; undefined when it is something else. */
const lineTrouble = (fields: Readonly<Record<string, string>>): string | undefined =>
  fields["text"] === "tooLong"
    ? copy.tooLong(SHORT)
    : fields["text"] === undefined
      ? undefined
      : fieldWords(fields["text"]);

export function CausesStep({ looking, keeper }: StepProps) {
  const { page, debrief, refuse } = looking;
  const key = addressOf(page.setback.id, looking.form, "causes");
  const kept = debrief?.diverged ?? "";
  const draft = useDraft<Typed>(key, { cause: "", diverged: kept, changing: null });
  const wrongLine = useSignal<string | undefined>(undefined);
  const wrongWords = useSignal<string | undefined>(undefined);
  const line = useRef<HTMLDivElement>(null);
  useFailing(draft.state, looking.failing);
  const { cause, diverged, changing } = draft.value.value;
  const set = (part: Partial<Typed>): void => draft.set({ ...draft.value.peek(), ...part });

  const addTyped = async (): Promise<boolean> => {
    const text = draft.value.peek().cause;
    wrongLine.value = undefined;
    if (text.trim() === "") return true;
    const into = await looking.begin();
    if (into === null) return false;
    const added = await run("addCause", { debrief: into, text });
    if (added.ok) {
      // What was typed meanwhile is another one.
      if (draft.value.peek().cause === text) set({ cause: "" });
      announce(copy.added);
      return true;
    }
    const wrong = added.error.type === "BadInput" ? lineTrouble(added.error.fields) : undefined;
    wrongLine.value = wrong;
    if (wrong === undefined) refuse(added.error);
    return false;
  };
  const adding = useRef<Promise<boolean> | null>(null);
  /** Adds what is typed as a cause, once; true when there was nothing to add, or it is added. */
  const add = (): Promise<boolean> =>
    (adding.current ??= addTyped().finally(() => {
      adding.current = null;
    }));
  const change = async (id: Cause["id"], cells: Cells): Promise<boolean> => {
    wrongLine.value = undefined;
    const changed = await run("editCause", { cause: id, ...cells });
    if (changed.ok) return true;
    const { error } = changed;
    if (error.type === "CauseMissing") {
      looking.trouble.value = copy.gone;
      set({ changing: null });
      return false;
    }
    const wrong = error.type === "BadInput" ? lineTrouble(error.fields) : undefined;
    wrongLine.value = wrong;
    if (wrong === undefined) refuse(error);
    return false;
  };
  /** Words one differently; true when none was being changed, or it is. */
  const reword = async (): Promise<boolean> => {
    const now = draft.value.peek().changing;
    if (now === null) return true;
    if (!(await change(now.id, { text: now.text }))) return false;
    set({ changing: null });
    announce(copy.changed);
    return true;
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
    if (answered.ok) return true;
    const tooLong = answered.error.type === "BadInput" && answered.error.fields["text"] === "tooLong";
    if (tooLong) wrongWords.value = debriefs.tooLong(LONG);
    else refuse(answered.error);
    return false;
  };
  keeper.current = {
    keep: async () => (await reword()) && (await add()) && keepWords(),
    hasWords: () => page.causes.length > 0 || draft.value.peek().diverged.trim() !== "",
  };

  return (
    <>
      {page.causes.length > 0 && (
        <ul class="causes" aria-label={copy.list}>
          {page.causes.map((each) => (
            <CauseRow
              key={each.id}
              cause={each}
              trouble={looking.trouble}
              onChange={(cells) => {
                change(each.id, cells).catch(crash);
              }}
              onReword={() => set({ changing: { id: each.id, text: each.text } })}
              rewording={
                changing?.id === each.id && (
                  <AddLine
                    label={copy.label}
                    quiet
                    first
                    text={changing.text}
                    error={wrongLine.value}
                    button={copy.keep}
                    onText={(text) => set({ changing: { id: each.id, text } })}
                    onPress={() => {
                      reword().catch(crash);
                    }}
                  />
                )
              }
            />
          ))}
        </ul>
      )}
      {changing === null && (
        <div ref={line}>
          <AddLine
            label={page.causes.length === 0 ? copy.add : copy.another}
            text={cause}
            error={wrongLine.value}
            button={copy.button}
            onText={(text) => set({ cause: text })}
            onPress={() => {
              add()
                .then(() => line.current?.querySelector("input")?.focus())
                .catch(crash);
            }}
          />
        </div>
      )}
      <WordsField
        label={copy.diverged}
        tells
        hint={copy.divergedHint}
        text={diverged}
        rows={2}
        onText={(text) => set({ diverged: text })}
        error={wrongWords.value}
      />
    </>
  );
}

/** One cause: its words, in whose hands it was, and whether it comes back. */
function CauseRow({
  cause,
  trouble,
  rewording,
  onChange,
  onReword,
}: {
  readonly cause: Cause;
  readonly trouble: Looking["trouble"];
  /** The line that stands in the place of the words while they are changed. */
  readonly rewording: VNode | false;
  readonly onChange: (cells: Cells) => void;
  readonly onReword: () => void;
}) {
  const remove = async (): Promise<void> => {
    const removed = await run("removeCause", { cause: cause.id });
    if (!removed.ok) {
      trouble.value = troubleWords(removed.error);
      return;
    }
    const { batch } = removed.value;
    showToast(copy.removed, undoOf(batch));
  };
  return (
    <li>
      <NamedHead
        text={cause.text}
        words={{ change: copy.change(cause.text), remove: copy.remove(cause.text) }}
        rewording={rewording}
        onReword={onReword}
        onRemove={() => {
          remove().catch(crash);
        }}
      />
      <Segmented
        legend={cause.text}
        quiet
        options={HANDS.map((value) => ({ value, label: copy.hands[value] }))}
        chosen={cause.hands === "other" ? null : cause.hands}
        onChange={(hands) => onChange({ hands })}
      />
      {cause.hands === "notMine" && (
        <ChipChoice
          legend={copy.whoseAsked}
          options={WHOSE.map((value) => ({ value, label: copy.whose[value] }))}
          chosen={cause.whose === "other" ? null : cause.whose}
          onChange={(whose) => onChange({ whose })}
        />
      )}
      {cause.hands !== null && (
        <ChipChoice
          legend={copy.repeatsAsked}
          options={REPEATS.map((value) => ({ value, label: copy.repeats[value] }))}
          chosen={cause.repeats === "other" ? null : cause.repeats}
          onChange={(repeats) => onChange({ repeats })}
        />
      )}
    </li>
  );
}
