/**
 * When a goal might be reached: one's own guess, the pace of its small steps beside it, and how such guesses went before.
 */
import { useSignal } from "@preact/signals";
import { TOLD } from "@onward/domain/forecasts/pace-of-goal";
import type { LocalDate } from "@onward/domain/kernel/time";
import type { AnswerTo } from "@onward/store/tab/client";
import type { ScreenProps } from "../../app/route.ts";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { Form, type After } from "../../app/form.tsx";
import { isAt } from "../../app/navigation.ts";
import { run, useDraft, useQuery } from "../../app/store.ts";
import { forecasts } from "../../copy/en/forecasts.ts";
import { goals } from "../../copy/en/goals.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { formatDate } from "../../copy/format.ts";
import { direction } from "../../copy/language.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Numbers } from "../../ui/charts/numbers.tsx";
import { Ranges, type Lane } from "../../ui/charts/ranges.tsx";
import { DateField, Field } from "../../ui/field.tsx";
import { Fold, Section } from "../../ui/layout.tsx";
import { showToast } from "../../ui/toast.tsx";
import { undoOf } from "../../app/take-back.ts";
import { does } from "./deeds.ts";
import { guessWords, paceWords } from "./when-words.ts";
import "../../ui/screens/goals.css";

const copy = forecasts.when;
const mirrored = direction === "rtl";
const DAY_MS = 86_400_000;
/** A day as a number, for the drawing; and the other way round, in words. */
const numberOf = (day: LocalDate): number => Date.parse(day) / DAY_MS;
const wordsOf = (n: number): string =>
  formatDate(new Date(Math.round(n) * DAY_MS).toISOString().slice(0, 10));
type When = NonNullable<AnswerTo<"goalWhen">>;
type Range = readonly [LocalDate, LocalDate];

export default function WhenScreen({ params }: ScreenProps) {
  const id = params["id"] ?? "";
  const when = useQuery("goalWhen", { id }).value;
  return (
    <>
      <SubBar
        back={{
          href: when === null ? "/goals" : `/goals/${id}`,
          name: when === null ? goals.page.back : copy.back,
        }}
      />
      <PageTitle window={goals.window}>{when === null ? goals.gone : copy.title}</PageTitle>
      {when && <Shown when={when} />}
    </>
  );
}

function Shown({ when }: { readonly when: When }) {
  const { guess, pace, before, tries } = when;
  return (
    <>
      <p class="small muted" dir="auto">
        {when.goal.text}
      </p>
      <Section title={copy.guess}>
        <Guess when={when} />
      </Section>
      {pace !== null && (
        <Section title={copy.pace}>
          {pace.type === "range" ? (
            <>
              <p class="reading">{paceWords(pace, guess !== null)}</p>
              <p class="small muted">{copy.stands(pace.left, pace.weeks)}</p>
            </>
          ) : (
            <p class="muted">{paceWords(pace, guess !== null)}</p>
          )}
        </Section>
      )}
      {when.moved !== null && (
        <Section title={copy.moved}>
          <p>
            {copy.movedFrom(when.moved.before)} {copy.since(when.moved.added, when.moved.done)}
          </p>
        </Section>
      )}
      {(before !== null || tries !== null) && (
        <Section title={copy.before}>
          {tries !== null && (
            <>
              <p class="reading">{copy.tries(tries.from, tries.to, tries.sameArea)}</p>
              <p class="small muted">{copy.triesOf(tries.goals, tries.middleHalf)}</p>
            </>
          )}
          {before !== null && (
            <>
              <p>{copy.factor(before.count, before.factor)}</p>
              <p class="reading">{copy.byThat(...before.most)}</p>
            </>
          )}
        </Section>
      )}
      <Together when={when} />
      <div class="section">
        <How when={when} />
      </div>
    </>
  );
}

/** All of it on one line of time. */
function Together({ when: { guess, pace, before, today } }: { readonly when: When }) {
  const lanes: Lane[] = [];
  const between = ([from, to]: Range) => [numberOf(from), numberOf(to)] as const;
  if (pace?.type === "range") {
    const { days } = pace;
    lanes.push({
      name: copy.lanes.pace,
      most: between([days[10], days[90]]),
      half: between([days[25], days[75]]),
    });
  }
  if (before !== null)
    lanes.push({ name: copy.lanes.before, most: between(before.most), half: between(before.half) });
  if (lanes.length === 0) return null;
  const said = [
    ...lanes.map(({ name, most: [from, to] }) => copy.laneSaid(name, wordsOf(from), wordsOf(to))),
    ...(guess?.likely == null ? [] : [copy.guessSaid(formatDate(guess.likely))]),
  ];
  return (
    <>
      <Ranges
        lanes={lanes}
        from={numberOf(today)}
        line={guess?.likely == null ? null : numberOf(guess.likely)}
        finding={copy.chart(said)}
        ends={(first, last) => [wordsOf(first), wordsOf(last)]}
        mirrored={mirrored}
      />
      <ul class="legend small" aria-hidden="true">
        {lanes.length > 1 && <li>{copy.order(lanes.map(({ name }) => name))}</li>}
        <li>
          <i data-mark="half" />
          {copy.legend.half}
        </li>
        <li>
          <i data-mark="most" />
          {copy.legend.most}
        </li>
        {guess !== null && (
          <li>
            <i data-mark="guess" />
            {copy.legend.guess}
          </li>
        )}
      </ul>
    </>
  );
}

function How({ when: { pace } }: { readonly when: When }) {
  const opened = useSignal(false);
  return (
    <Fold title={copy.how} onOpen={() => (opened.value = true)}>
      {opened.value && pace?.type === "range" && (
        <Numbers
          caption={copy.pace}
          head={copy.head}
          rows={TOLD.map((share) => [formatDate(pace.days[share]), copy.inHundred(share)])}
        />
      )}
      {copy.howIs.map((paragraph) => (
        <p key={paragraph} class="small">
          {paragraph}
        </p>
      ))}
    </Fold>
  );
}

type Typed = { readonly earliest: string; readonly likely: string; readonly latest: string };
const NONE: Typed = { earliest: "", likely: "", latest: "" };

function Guess({ when: { goal, guess, pace } }: { readonly when: When }) {
  const draft = `/goals/${goal.id}/when#guess`;
  const open = useSignal(isAt(draft));
  // A goal that is not open is guessed about no more; what was guessed stays to be read.
  if (pace === null && guess === null) return null;
  if (pace !== null && (guess === null || open.value))
    return (
      <GuessForm
        goal={goal.id}
        draft={draft}
        initial={
          guess === null
            ? NONE
            : { earliest: guess.earliest ?? "", likely: guess.likely ?? "", latest: guess.latest ?? "" }
        }
        onEnd={() => (open.value = false)}
        leaves={guess !== null}
      />
    );
  if (guess === null) return null;
  return (
    <>
      <p class="reading">{guessWords(guess)}</p>
      {pace !== null && (
        <Actions>
          <Button kind="quiet" onClick={() => (open.value = true)}>
            {copy.change}
          </Button>
          <Button
            kind="quiet"
            onClick={() => does(run("removeForecast", { forecast: guess.id }), copy.takenBack)}
          >
            {copy.takeBack}
          </Button>
        </Actions>
      )}
    </>
  );
}

function GuessForm({
  goal,
  draft: key,
  initial,
  onEnd,
  leaves,
}: {
  readonly goal: When["goal"]["id"];
  readonly draft: string;
  readonly initial: Typed;
  readonly onEnd: () => void;
  /** There is a guess to go back to. */
  readonly leaves: boolean;
}) {
  const draft = useDraft<Typed>(key, initial);
  const wrong = useSignal<{ readonly likely?: string; readonly order?: string }>({});
  const typed = draft.value.value;
  const set = (part: Partial<Typed>) => draft.set({ ...draft.value.peek(), ...part });
  const keep = async (): Promise<After> => {
    const { earliest, likely, latest } = draft.value.peek();
    wrong.value = likely === "" ? { likely: copy.chooseDay } : {};
    if (likely === "") return "stays";
    const result = await run(
      "guessWhen",
      { goal, likely, earliest: earliest || null, latest: latest || null },
      key,
    );
    if (!result.ok) {
      const { error } = result;
      wrong.value =
        error.type === "NotInOrder"
          ? { order: copy.notInOrder }
          : error.type === "InThePast"
            ? { likely: copy.inThePast }
            : { likely: error.type === "GoalMissing" ? goals.gone : troubleWords(error) };
      return "stays";
    }
    showToast(copy.kept, undoOf(result.value.batch));
    onEnd();
    return "leaves";
  };
  return (
    <Form class="guess-form" keep={keep}>
      <Field label={copy.likely} hint={copy.hint} error={wrong.value.likely}>
        {(ties) => <DateField ties={ties} value={typed.likely} onDay={(likely) => set({ likely })} />}
      </Field>
      <Fold title={copy.between} open={initial.earliest !== "" || initial.latest !== ""}>
        <div class="guess-form">
          <Field label={copy.earliest}>
            {(ties) => (
              <DateField ties={ties} value={typed.earliest} onDay={(earliest) => set({ earliest })} />
            )}
          </Field>
          <Field label={copy.latest} error={wrong.value.order}>
            {(ties) => <DateField ties={ties} value={typed.latest} onDay={(latest) => set({ latest })} />}
          </Field>
        </div>
      </Fold>
      <p class="small muted">{copy.outside}</p>
      <Actions>
        <Button kind="soft" type="submit">
          {copy.keep}
        </Button>
        {leaves && (
          <Button
            kind="quiet"
            onClick={() => {
              draft.drop();
              onEnd();
            }}
          >
            {copy.leave}
          </Button>
        )}
      </Actions>
    </Form>
  );
}
