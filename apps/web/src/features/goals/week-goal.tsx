/**
 * One goal's week: what was done, what stood in the way, what is next. All of it can be left blank.
 */
import { useSignal } from "@preact/signals";
import type { NEXT } from "@onward/domain/goals/goal-week";
import type { AnswerTo } from "@onward/store/tab/client";
import { useRef } from "preact/hooks";
import { FocusBar, PageTitle, SaveState } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { hold, type After } from "../../app/form.tsx";
import { run, useDraft } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { attempts } from "../../copy/en/attempts.ts";
import { goalWeeks as copy } from "../../copy/en/beside-goals.ts";
import { fieldWords, troubleWords, typedNotKept } from "../../copy/en/trouble.ts";
import { formatDay } from "../../copy/format.ts";
import { ActionBar, Button } from "../../ui/button.tsx";
import { ChipChoice } from "../../ui/choices.tsx";
import { DateField, Field, GrowingTextArea, TextInput } from "../../ui/field.tsx";
import { Fold, OwnWords, Row, Rows, Section } from "../../ui/layout.tsx";
import { Banner, SaveLine, Steps } from "../../ui/states.tsx";
import { showToast } from "../../ui/toast.tsx";

export const PLACE = "/goals/week";
/** So many things done stand there at once; the others are folded away. */
const SHOWN_DONE = 5;

type Goal = AnswerTo<"goalWeekPage">["goals"][number];
type Next = (typeof NEXT)[number];
/** What was touched; of the rest stands there what was said, by another tab too, and is left as it is. */
type Typed = {
  readonly stood?: string;
  readonly next?: Next | null;
  /** Of a smaller or another step. */
  readonly words?: string | undefined;
  readonly day?: string;
  readonly alsoTakes?: string;
};
const UNTOUCHED: Typed = {};
type Field = "stood" | "words" | "day" | "alsoTakes" | "whole";

export function WeekOfGoal({
  goal,
  goals,
  today,
  last,
  left,
  onBack,
  onNext,
  onStay,
  onStop,
}: {
  readonly goal: Goal;
  readonly goals: readonly Goal[];
  readonly today: string;
  readonly last: boolean;
  /** Goals that are left, this one among them: about a minute each. */
  readonly left: number;
  readonly onBack: (() => void) | null;
  readonly onNext: () => void;
  /** Comes back to this goal: what was kept was taken back. */
  readonly onStay: () => void;
  readonly onStop: () => void;
}) {
  const key = `${PLACE}#${goal.id}`;
  const { said, step } = goal;
  const draft = useDraft(key, UNTOUCHED);
  const wrong = useSignal<Partial<Record<Field, string>>>({});
  const form = useRef<HTMLFormElement>(null);
  const typed = draft.value.value;
  const set = (part: Typed) => draft.set({ ...draft.value.peek(), ...part });
  const {
    stood = said?.stood ?? "",
    alsoTakes = said?.alsoTakes ?? "",
    day = said?.day ?? step?.day ?? "",
  } = typed;
  const before = said?.next === "other" ? null : (said?.next ?? null);
  const next = typed.next === undefined ? before : typed.next;
  /** The step that is spoken of: the one that was chosen in this week, while it is there. */
  const shown = said?.stepId != null && said.step !== null ? { id: said.stepId, text: said.step } : step;
  const needsWords = next === "smaller" || next === "another";
  // A smaller one begins with the words of the step; another with none, unless it was named in this week already.
  const words = typed.words ?? (next === "smaller" || before === next ? (shown?.text ?? "") : "");

  /** @param way *Next*: a step without words is asked about, and by no other way on; *Back* passes nothing over */
  const keep = async (way: "next" | "skip" | "back"): Promise<boolean> => {
    wrong.value = {};
    const wordless = needsWords && words.trim() === "";
    if (way === "next" && wordless) {
      wrong.value = { words: copy.needsWords };
      return false;
    }
    const chosen = wordless ? null : next;
    const ofNext = typed.next !== undefined || typed.words !== undefined || typed.day !== undefined;
    const input = {
      goal: goal.id,
      ...(stood !== (said?.stood ?? "") && { stood }),
      ...(alsoTakes !== (said?.alsoTakes ?? "") && { alsoTakes }),
      ...(ofNext &&
        (chosen !== null || before !== null) && {
          next: chosen,
          step: shown?.id ?? null,
          words: needsWords ? words : null,
          day: day || null,
        }),
    };
    const says = Object.keys(input).length > 1;
    if (way === "back" && !says) {
      draft.drop();
      return true;
    }
    const result = await run("keepGoalWeek", input, key);
    if (!result.ok) {
      const { error } = result;
      if (error.type === "InThePast") wrong.value = { day: copy.dayPast };
      else if (error.type === "GoalMissing") wrong.value = { whole: copy.gone };
      else if (error.type === "BadInput")
        wrong.value = Object.fromEntries(
          Object.entries(error.fields).map(([name, reason]) => [name, fieldWords(reason)]),
        );
      else wrong.value = { whole: troubleWords(error) };
      return false;
    }
    if (says) showToast(copy.kept, undoOf(result.value.batch, onStay));
    return true;
  };
  /** Keeps what stands there, then goes on; what is blank is passed over. */
  const leaving = (way: "next" | "skip" | "back", onward: () => void): void => {
    if (form.current === null) return;
    hold(form.current, async (): Promise<After> => {
      if (await keep(way)) onward();
      return "stays";
    }).catch(crash);
  };
  const failed = draft.state.value === "failed";

  return (
    <>
      <FocusBar
        leave={{ label: copy.stop }}
        onLeave={onStop}
        saved={failed ? <SaveLine state="trouble" text={typedNotKept} /> : <SaveState />}
      />
      <form
        ref={form}
        class="looking"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          leaving("next", onNext);
        }}
      >
        <Steps
          label={copy.progress}
          steps={goals.map((one) =>
            one.id === goal.id
              ? { name: copy.state.now(one.text), state: "now" }
              : one.gone
                ? { name: copy.state.done(one.text), state: "done" }
                : { name: copy.state.ahead(one.text), state: "ahead" },
          )}
        />
        <div class="question week">
          <PageTitle window={copy.window}>{goal.text}</PageTitle>
          {wrong.value.whole !== undefined && (
            <Banner icon="circle-alert" title={wrong.value.whole} trouble />
          )}
          <Done goal={goal} />
          <Field label={<Optional words={copy.stood} />} hint={copy.stoodHint} error={wrong.value.stood}>
            {(ties) => (
              <GrowingTextArea ties={ties} rows={2} value={stood} onText={(text) => set({ stood: text })} />
            )}
          </Field>
          <div class="what-next">
            {shown && (
              <div>
                <p class="micro faint">{copy.theStep}</p>
                <OwnWords>{shown.text}</OwnWords>
              </div>
            )}
            <ChipChoice
              legend={<Optional words={copy.whatNext} />}
              options={
                shown
                  ? (["keep", "smaller", "another", "nothing"] as const).map((value) => ({
                      value,
                      label: copy.choices[value],
                    }))
                  : [
                      { value: "another", label: copy.firstStep },
                      { value: "nothing", label: copy.choices.nothing },
                    ]
              }
              chosen={next}
              onChange={(choice) => set({ next: choice, words: undefined })}
            />
            {needsWords && (
              <Field
                label={!shown ? copy.firstLabel : next === "smaller" ? copy.smallerLabel : copy.anotherLabel}
                hint={copy.wordsHint}
                error={wrong.value.words}
              >
                {(ties) => <TextInput ties={ties} value={words} onText={(text) => set({ words: text })} />}
              </Field>
            )}
            {next !== null && next !== "nothing" && (
              <Field label={<Optional words={copy.day} />} error={wrong.value.day}>
                {(ties) => <DateField ties={ties} min={today} value={day} onDay={(on) => set({ day: on })} />}
              </Field>
            )}
          </div>
          <Fold
            title={<Optional words={copy.alsoTakes} />}
            open={alsoTakes !== "" || wrong.value.alsoTakes !== undefined}
          >
            <Field label={copy.alsoTakes} quiet hint={copy.alsoTakesHint} error={wrong.value.alsoTakes}>
              {(ties) => (
                <GrowingTextArea
                  ties={ties}
                  rows={2}
                  value={alsoTakes}
                  onText={(text) => set({ alsoTakes: text })}
                />
              )}
            </Field>
          </Fold>
        </div>
        <ActionBar>
          <p class="minutes">{last ? copy.lastOne : copy.minutesLeft(left)}</p>
          {onBack !== null && (
            <Button kind="quiet" onClick={() => leaving("back", onBack)}>
              {copy.back}
            </Button>
          )}
          <Button kind="quiet" onClick={() => leaving("skip", onNext)}>
            {copy.skip}
          </Button>
          <Button kind="primary" type="submit">
            {last ? copy.finish : copy.next}
          </Button>
        </ActionBar>
      </form>
    </>
  );
}

/** What was done lately, as facts. */
function Done({ goal: { done } }: { readonly goal: Goal }) {
  const rows = (things: Goal["done"]) => (
    <Rows>
      {things.map(({ kind, id, text, day, days, went }) => (
        <Row
          key={`${kind}-${id}`}
          lead={kind === "try" ? "footprints" : "check"}
          title={<span dir="auto">{text ?? copy.aTry}</span>}
          detail={
            went === null
              ? copy.detail(copy.kinds[kind], formatDay(day), days)
              : copy.tried(went === "open" ? copy.open : attempts.outcomes[went], formatDay(day))
          }
        />
      ))}
    </Rows>
  );
  const rest = done.slice(SHOWN_DONE);
  return (
    <Section title={copy.done}>
      {done.length === 0 ? <p class="muted">{copy.nothing}</p> : rows(done.slice(0, SHOWN_DONE))}
      {rest.length > 0 && <Fold title={copy.moreDone}>{rows(rest)}</Fold>}
    </Section>
  );
}

function Optional({ words }: { readonly words: string }) {
  return (
    <>
      {words} <span class="optional">({copy.optional})</span>
    </>
  );
}
