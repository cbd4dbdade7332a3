/**
 * A small step as it is added or changed: its words, the day it is for, and whether it repeats. What is typed outlives the
 * tab.
 */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { WEEKDAYS, type Weekday } from "@onward/domain/goals/repeating";
import { Form, type After } from "../../app/form.tsx";
import { useDraft } from "../../app/store.ts";
import { formatWeekday, weekStartsOn } from "../../copy/format.ts";
import { goalWeeks } from "../../copy/en/beside-goals.ts";
import { goals } from "../../copy/en/goals.ts";
import { repeating as copy } from "../../copy/en/repeating.ts";
import { steps } from "../../copy/en/steps.ts";
import { fieldWords } from "../../copy/en/trouble.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { ChipChoice, Chips } from "../../ui/choices.tsx";
import { DateField, Field, Problem, TextInput } from "../../ui/field.tsx";

const page = goals.page;

type How = "everyDay" | "someDays" | "week";
export type StepTyped = {
  readonly text: string;
  /** Null for once. */
  readonly repeats: How | null;
  readonly weekdays: readonly Weekday[];
  /** Empty for none; said only of one that does not repeat. */
  readonly day: string;
};
export const BLANK: StepTyped = { text: "", repeats: null, weekdays: [], day: "" };

/** What is kept of it. */
export type StepKept = {
  readonly text: string;
  readonly repeats: Repeats;
  readonly day: string | null;
};

/** What a command takes for it. */
type Repeats = (Weekday | "week")[] | null;
const chosenOf = ({ repeats, weekdays }: StepTyped): Repeats =>
  repeats === null
    ? null
    : repeats === "week"
      ? ["week"]
      : repeats === "everyDay"
        ? [...WEEKDAYS]
        : [...weekdays];

/** "Friday", by way of a week that began on the first. */
const weekdayName = (weekday: Weekday): string => formatWeekday(`2024-01-0${weekday}`);

/** The days of the week in the order of this person's calendar. */
const inOrder = (): readonly Weekday[] => {
  const first = weekStartsOn() - 1;
  return WEEKDAYS.map((_, n) => WEEKDAYS[(first + n) % WEEKDAYS.length] as Weekday);
};

/** How a step repeats, in words. */
export function repeatsWords(repeats: "days" | "week", weekdays: readonly Weekday[]): string {
  if (repeats === "week") return copy.onceAWeek;
  if (weekdays.length === WEEKDAYS.length) return copy.everyDay;
  return copy.on(
    inOrder()
      .filter((day) => weekdays.includes(day))
      .map(weekdayName),
  );
}

/**
 * @param whole the words of the step it is cut out of; a part is done once
 * @param also what else can be done with a step that is there, after the form is closed
 */
export function StepForm({
  draft: key,
  before,
  today,
  whole,
  keep,
  onEnd,
  also,
}: {
  readonly draft: string;
  readonly before: StepTyped;
  readonly today: string;
  readonly whole?: string;
  readonly keep: (kept: StepKept, draft: string) => Promise<boolean>;
  readonly onEnd: () => void;
  readonly also: readonly { readonly label: ComponentChildren; readonly does: () => void }[];
}) {
  // An earlier version kept its words alone, or no day.
  const draft = useDraft<Partial<StepTyped> | string>(key, before);
  const found = draft.value.value;
  const typed: StepTyped = { ...before, ...(typeof found === "string" ? { text: found } : found) };
  const put = (part: Partial<StepTyped>): void => draft.set({ ...typed, ...part });
  const wrong = useSignal<{ readonly text?: string; readonly weekdays?: string; readonly day?: string }>({});
  const close = (): void => {
    draft.drop();
    onEnd();
  };
  const send = async (): Promise<After> => {
    const empty = typed.text.trim() === "";
    const repeats = chosenOf(typed);
    const none = repeats?.length === 0;
    const day = repeats !== null || typed.day === "" ? null : typed.day;
    // One that was for a day now over may be given other words.
    const past = day !== null && day < today && day !== before.day;
    wrong.value = {
      ...(empty && { text: fieldWords("empty") }),
      ...(none && { weekdays: copy.noWeekday }),
      ...(past && { day: goalWeeks.dayPast }),
    };
    if (empty || none || past || !(await keep({ text: typed.text, repeats, day }, key))) return "stays";
    onEnd();
    return "leaves";
  };
  return (
    <Form class="add-line" keep={send}>
      <Field
        label={whole === undefined ? page.stepLabel : steps.partLabel}
        hint={
          whole === undefined ? undefined : (
            <>
              {steps.partOf} <span dir="auto">{whole}</span>
            </>
          )
        }
        error={wrong.value.text}
      >
        {(ties) => <TextInput ties={ties} first value={typed.text} onText={(text) => put({ text })} />}
      </Field>
      {typed.repeats === null && (
        <Field
          label={
            <>
              {steps.day} <span class="optional">({copy.optional})</span>
            </>
          }
          error={wrong.value.day}
        >
          {(ties) => <DateField ties={ties} min={today} value={typed.day} onDay={(day) => put({ day })} />}
        </Field>
      )}
      {whole === undefined && (
        <ChipChoice
          legend={
            <>
              {copy.ask} <span class="optional">({copy.optional})</span>
            </>
          }
          options={[
            { value: "everyDay", label: copy.everyDay },
            { value: "someDays", label: copy.someDays },
            { value: "week", label: copy.onceAWeek },
          ]}
          chosen={typed.repeats}
          onChange={(repeats) => put({ repeats })}
        />
      )}
      {typed.repeats === "someDays" && (
        <div>
          <Chips
            legend={copy.whichDays}
            options={inOrder().map((day) => ({ value: day, label: weekdayName(day) }))}
            chosen={typed.weekdays}
            onChange={(weekdays) => put({ weekdays })}
          />
          {wrong.value.weekdays !== undefined && <Problem>{wrong.value.weekdays}</Problem>}
        </div>
      )}
      {typed.repeats !== null && <p class="hint">{copy.slack}</p>}
      <Actions>
        <Button kind="soft" type="submit">
          {page.keep}
        </Button>
        <Button kind="quiet" onClick={close}>
          {page.cancel}
        </Button>
        {also.map(({ label, does }) => (
          <Button
            key={label}
            kind="quiet"
            onClick={() => {
              close();
              does();
            }}
          >
            {label}
          </Button>
        ))}
      </Actions>
    </Form>
  );
}
