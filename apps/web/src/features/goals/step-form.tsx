/**
 * A small step as it is added or changed: its words, and whether it repeats. What is typed outlives the tab.
 */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { WEEKDAYS, type Weekday } from "@onward/domain/goals/repeating";
import { Form, type After } from "../../app/form.tsx";
import { useDraft } from "../../app/store.ts";
import { formatWeekday, weekStartsOn } from "../../copy/format.ts";
import { goals } from "../../copy/en/goals.ts";
import { repeating as copy } from "../../copy/en/repeating.ts";
import { fieldWords } from "../../copy/en/trouble.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { ChipChoice, Chips } from "../../ui/choices.tsx";
import { Field, Problem, TextInput } from "../../ui/field.tsx";

const page = goals.page;

type How = "everyDay" | "someDays" | "week";
export type StepTyped = {
  readonly text: string;
  /** Null for once. */
  readonly repeats: How | null;
  readonly weekdays: readonly Weekday[];
};
export const BLANK: StepTyped = { text: "", repeats: null, weekdays: [] };

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

/** @param also what else can be done with a step that is there, after the form is closed */
export function StepForm({
  draft: key,
  before,
  keep,
  onEnd,
  also,
}: {
  readonly draft: string;
  readonly before: StepTyped;
  readonly keep: (text: string, repeats: Repeats, draft: string) => Promise<boolean>;
  readonly onEnd: () => void;
  readonly also: readonly { readonly label: ComponentChildren; readonly does: () => void }[];
}) {
  // A draft of before steps could repeat is its words alone.
  const draft = useDraft<StepTyped | string>(key, before);
  const kept = draft.value.value;
  const typed: StepTyped = typeof kept === "string" ? { ...before, text: kept } : kept;
  const put = (part: Partial<StepTyped>): void => draft.set({ ...typed, ...part });
  const wrong = useSignal<{ readonly text?: string; readonly weekdays?: string }>({});
  const close = (): void => {
    draft.drop();
    onEnd();
  };
  const send = async (): Promise<After> => {
    const empty = typed.text.trim() === "";
    const repeats = chosenOf(typed);
    const none = repeats?.length === 0;
    wrong.value = { ...(empty && { text: fieldWords("empty") }), ...(none && { weekdays: copy.noWeekday }) };
    if (empty || none || !(await keep(typed.text, repeats, key))) return "stays";
    onEnd();
    return "leaves";
  };
  return (
    <Form class="add-line" keep={send}>
      <Field label={page.stepLabel} error={wrong.value.text}>
        {(ties) => <TextInput ties={ties} first value={typed.text} onText={(text) => put({ text })} />}
      </Field>
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
