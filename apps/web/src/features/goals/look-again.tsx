/**
 * Looking at a goal again: the moment set beforehand, and the question when it has come.
 */
import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { Form, type After } from "../../app/form.tsx";
import { crash } from "../../app/crash.tsx";
import { go, isAt } from "../../app/navigation.ts";
import { run, useDraft } from "../../app/store.ts";
import { formatDate } from "../../copy/format.ts";
import { goals } from "../../copy/en/goals.ts";
import { lookAgain as copy } from "../../copy/en/look-again.ts";
import { fieldWords, troubleWords } from "../../copy/en/trouble.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { ChipChoice } from "../../ui/choices.tsx";
import { DateField, Field, TextInput } from "../../ui/field.tsx";
import { OwnWords, Section } from "../../ui/layout.tsx";
import { Banner } from "../../ui/states.tsx";
import { does, say } from "./deeds.ts";
import type { GoalShown } from "./shown.ts";

/** How many tries can be chosen. */
const TRIES = [2, 3, 4, 5, 8, 12];

type Set = NonNullable<GoalShown["lookAgain"]>;

const when = ({ tries, day }: Pick<Set, "tries" | "day">): string => {
  if (tries === null) return day === null ? "" : copy.by(formatDate(day));
  return day === null ? copy.after(tries) : copy.either(tries, formatDate(day));
};

/** When the goal is to be looked at again: one line, or a way to set it. */
export function LookAgain({ page }: { readonly page: GoalShown }) {
  const { goal, lookAgain: set, state } = page;
  const draft = `/goals/${goal.id}#look-again`;
  const open = useSignal(isAt(draft));
  // Nothing is set anew for a goal that is put aside; what stands there stays to be read.
  if (state !== "open" && set === null) return null;
  return (
    <Section title={copy.title}>
      {open.value ? (
        <SetForm page={page} draft={draft} onEnd={() => (open.value = false)} />
      ) : (
        <>
          {set === null ? (
            <p class="muted">{copy.none}</p>
          ) : (
            <>
              <p>{when(set)}</p>
              {set.act !== null && <OwnWords>{set.act}</OwnWords>}
            </>
          )}
          {state === "open" && (
            <Actions>
              <Button
                kind="quiet"
                icon={set === null ? "plus" : "pencil"}
                onClick={() => (open.value = true)}
              >
                {set === null ? copy.set : copy.change}
              </Button>
            </Actions>
          )}
        </>
      )}
    </Section>
  );
}

type Typed = { tries: string | null; day: string; act: string };

function SetForm({
  page,
  draft: key,
  onEnd,
}: {
  readonly page: GoalShown;
  readonly draft: string;
  readonly onEnd: () => void;
}) {
  const { goal, lookAgain: set, today } = page;
  const before = useMemo<Typed>(
    () => ({
      tries: set === null || set.tries === null ? null : String(set.tries),
      day: set?.day ?? "",
      act: set?.act ?? "",
    }),
    [key],
  );
  const draft = useDraft<Typed>(key, before);
  const wrong = useSignal<{ readonly act?: string; readonly day?: string; readonly whole?: string }>({});
  const typed = draft.value.value;
  const put = (part: Partial<Typed>) => draft.set({ ...draft.value.peek(), ...part });
  const choices = [...new Set([...TRIES, ...(set?.tries == null ? [] : [set.tries])])].toSorted(
    (a, b) => a - b,
  );
  const close = (): void => {
    draft.drop();
    onEnd();
  };
  const send = async (): Promise<After> => {
    const { tries, day, act } = draft.value.peek();
    wrong.value = {};
    if (tries === null && day === "") {
      wrong.value = { day: copy.form.neither };
      return "stays";
    }
    const input = {
      goal: goal.id,
      tries: tries === null ? null : Number(tries),
      day: day || null,
      // Words that another tab has kept meanwhile are not written over by none.
      ...(act !== before.act && { act }),
    };
    const work = await run("setLookAgain", input, key);
    if (!work.ok) {
      const { error } = work;
      if (error.type === "InThePast") wrong.value = { day: copy.form.past };
      else if (error.type === "GoalMissing") wrong.value = { whole: goals.gone };
      else if (error.type === "BadInput" && error.fields["act"] !== undefined)
        wrong.value = { act: fieldWords(error.fields["act"]) };
      else wrong.value = { whole: troubleWords(error) };
      return "stays";
    }
    await say(Promise.resolve(work), copy.kept);
    onEnd();
    return "leaves";
  };
  return (
    <Form class="add-line" keep={send}>
      {wrong.value.whole !== undefined && <Banner icon="circle-alert" title={wrong.value.whole} trouble />}
      <ChipChoice
        legend={copy.form.tries}
        options={choices.map((count) => ({ value: String(count), label: copy.form.count(count) }))}
        chosen={typed.tries}
        onChange={(tries) => put({ tries })}
      />
      <Field label={copy.form.day} error={wrong.value.day}>
        {(ties) => <DateField ties={ties} value={typed.day} min={today} onDay={(day) => put({ day })} />}
      </Field>
      <Field
        label={
          <>
            {copy.form.act} <span class="optional">({copy.form.optional})</span>
          </>
        }
        hint={copy.form.actHint}
        error={wrong.value.act}
      >
        {(ties) => <TextInput ties={ties} value={typed.act} onText={(act) => put({ act })} />}
      </Field>
      <Actions>
        <Button kind="soft" type="submit">
          {copy.form.keep}
        </Button>
        <Button kind="quiet" onClick={close}>
          {copy.form.cancel}
        </Button>
        {set !== null && (
          <Button
            kind="quiet"
            onClick={() => {
              close();
              does(run("removeLookAgain", { lookAgain: set.id }), copy.takenAway);
            }}
          >
            {copy.form.takeAway}
          </Button>
        )}
      </Actions>
    </Form>
  );
}

/** The question, when the moment has come: in the person's own words, three answers alike, and never what to choose. */
export function LookAgainAsked({ page }: { readonly page: GoalShown }) {
  const { goal, anotherWay } = page;
  if (anotherWay?.type !== "setBeforehand") return null;
  const { lookAgain, act } = anotherWay;
  const answer = async (choice: "kept" | "anotherWay" | "letGo", words: string): Promise<void> => {
    const kept = await say(run("answerLookAgain", { lookAgain, choice }), words);
    if (kept && choice === "anotherWay") go(`/goals/${goal.id}/another-way`);
  };
  const choose = (choice: "kept" | "anotherWay" | "letGo", words: string) => () =>
    void answer(choice, words).catch(crash);
  return (
    <Banner
      icon="telescope"
      title={copy.asked.title}
      actions={
        <>
          <Button onClick={choose("kept", copy.asked.kept)}>{copy.asked.keep}</Button>
          <Button onClick={choose("anotherWay", copy.asked.anotherNoted)}>{copy.asked.another}</Button>
          <Button onClick={choose("letGo", copy.asked.letGoDone)}>{copy.asked.letGo}</Button>
        </>
      }
    >
      <p>
        {anotherWay.by === "tries"
          ? copy.asked.tries(anotherWay.tries)
          : copy.asked.day(formatDate(anotherWay.day))}
      </p>
      {act !== null && (
        <>
          <p>{copy.asked.wrote}</p>
          <OwnWords>{act}</OwnWords>
        </>
      )}
    </Banner>
  );
}
