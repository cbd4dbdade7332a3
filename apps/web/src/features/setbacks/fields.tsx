/**
 * The questions about a setback as parts of a form, for writing one down and for changing one.
 *
 * Each part reads its own piece of what is typed, so that a key press paints its field and nothing else.
 */
import { useComputed, type ReadonlySignal, type Signal } from "@preact/signals";
import type { AnswerTo } from "@onward/store/tab/client";
import { log } from "../../copy/en/log.ts";
import { setbackNames } from "../../copy/en/setback-names.ts";
import { ChipChoice, Chips } from "../../ui/choices.tsx";
import type { Option } from "../../ui/choices.tsx";
import { Button } from "../../ui/button.tsx";
import { DateField, Field, GrowingTextArea, TextInput } from "../../ui/field.tsx";
import { MoreWords } from "./more-words.tsx";
import { AREAS, CHIPS, KINDS, areaWord, kindWord, useFeelingNames } from "./names.ts";
import type { Problem, SetbackWords } from "./words.ts";

/** What the form has to choose from; undefined until the file has answered. */
export type Choices = AnswerTo<"setbackForm"> | undefined;

/** Something typed, and how a part of it is changed. */
export type Typed<W extends SetbackWords = SetbackWords> = {
  readonly words: ReadonlySignal<W>;
  readonly set: (part: Partial<W>) => void;
  readonly problem: ReadonlySignal<Problem>;
};

/** How many goals are offered before *Something else*. */
const FIRST_GOALS = 3;

/** The one thing that is asked for. `openings` says that a line is enough, and puts ways to begin under the empty field. */
export function WhatHappened({
  typed,
  first = false,
  openings = false,
}: {
  readonly typed: Typed;
  readonly first?: boolean;
  readonly openings?: boolean;
}) {
  const { words, set, problem } = typed;
  const what = useComputed(() => words.value.what);
  const error = useComputed(() => problem.value.what);
  return (
    <div class="what">
      <Field label={log.label} quiet {...(openings && { hint: log.hint })} error={error.value}>
        {(ties) => (
          <GrowingTextArea
            ties={ties}
            value={what.value}
            first={first}
            onText={(text) => set({ what: text })}
          />
        )}
      </Field>
      {openings && <Openings what={what} set={(text) => set({ what: text })} />}
    </div>
  );
}

function Openings({
  what,
  set,
}: {
  readonly what: ReadonlySignal<string>;
  readonly set: (text: string) => void;
}) {
  const empty = useComputed(() => what.value === "");
  if (!empty.value) return null;
  return (
    <div class="openings" role="group" aria-label={log.begin}>
      {Object.values(log.openings).map((words) => (
        <Button
          key={words}
          onClick={(event) => {
            const area = event.currentTarget.form?.querySelector("textarea");
            const text = `${words} `;
            set(text);
            if (area == null) return;
            area.value = text;
            area.focus();
            area.setSelectionRange(text.length, text.length);
          }}
        >
          {log.openingOf(words)}
        </Button>
      ))}
    </div>
  );
}

/** The eight chips, whatever else was chosen, and the way to more. The sheet (`MoreWordsSheet`) stands after the form. */
export function Feelings({ typed, open }: { readonly typed: Typed; readonly open: Signal<boolean> }) {
  const chosen = useComputed(() => typed.words.value.feelings).value;
  const nameOf = useFeelingNames(chosen);
  const shown = [...CHIPS.keys(), ...chosen.filter((key) => !CHIPS.has(key))];
  return (
    <Chips
      legend={log.feelings}
      options={shown.map((key): Option<string> => {
        const { label, family } = nameOf(key);
        return { value: key, label, ...(family !== null && { family }) };
      })}
      chosen={chosen}
      onChange={(feelings) => typed.set({ feelings })}
    >
      <Button
        kind="quiet"
        aria-haspopup="dialog"
        onClick={() => {
          open.value = true;
        }}
      >
        {log.moreWords}
      </Button>
    </Chips>
  );
}

/** The sheet behind *More words*; after the form, since it has one of its own. */
export function MoreWordsSheet({
  typed,
  choices,
  open,
}: {
  readonly typed: Typed;
  readonly choices: Choices;
  readonly open: Signal<boolean>;
}) {
  const chosen = useComputed(() => typed.words.value.feelings).value;
  return (
    <MoreWords
      open={open.value}
      chosen={chosen}
      own={choices?.feelings ?? []}
      onChange={(feelings) => typed.set({ feelings })}
      onClose={() => {
        open.value = false;
      }}
    />
  );
}

const ELSE = "else";

/** With goals: is it part of one? Without, or of none of them: where in life? */
export function Place({ typed, choices }: { readonly typed: Typed; readonly choices: Choices }) {
  const { words, set } = typed;
  const goal = useComputed(() => words.value.goal).value;
  const area = useComputed(() => words.value.area).value;
  const elsewhere = useComputed(() => words.value.elsewhere).value;
  // Until the file has answered nobody knows which of the two to ask.
  if (choices === undefined) return <div class="place-wait" />;
  const { goals } = choices;
  const shown = elsewhere ? goals : goals.filter((g, i) => i < FIRST_GOALS || g.id === goal);
  return (
    <>
      {goals.length > 0 && (
        <ChipChoice
          legend={log.bigger}
          options={[
            ...shown.map(({ id, line }) => ({ value: id, label: line })),
            { value: ELSE, label: log.somethingElse },
          ]}
          chosen={goal ?? (elsewhere ? ELSE : null)}
          onChange={(value) =>
            set(
              value === ELSE
                ? { goal: null, attempt: null, elsewhere: true }
                : {
                    goal: value,
                    // A try is of one goal only.
                    ...(value !== goal && { attempt: null }),
                    elsewhere: elsewhere && value !== null,
                  },
            )
          }
        />
      )}
      {(goals.length === 0 || (elsewhere && goal === null)) && (
        <ChipChoice
          legend={log.where}
          options={AREAS.map((value) => ({ value, label: areaWord(value) }))}
          chosen={area}
          onChange={(value) => set({ area: value })}
        />
      )}
    </>
  );
}

/** When it was. */
export function When({
  typed,
  choices,
  hint,
}: {
  readonly typed: Typed;
  readonly choices: Choices;
  readonly hint?: string;
}) {
  const day = useComputed(() => typed.words.value.day).value;
  const error = useComputed(() => typed.problem.value.day).value;
  return (
    <Field label={log.date} {...(hint !== undefined && { hint })} error={error}>
      {(ties) => (
        <DateField
          ties={ties}
          value={day}
          onDay={(value) => typed.set({ day: value })}
          {...(choices && { max: choices.today })}
        />
      )}
    </Field>
  );
}

/** The short name and what was expected. */
export function NameAndExpected({ typed }: { readonly typed: Typed }) {
  const name = useComputed(() => typed.words.value.name).value;
  const expected = useComputed(() => typed.words.value.expected).value;
  const errors = useComputed(() => typed.problem.value).value;
  return (
    <>
      <Field label={log.name} hint={log.nameHint} error={errors.name}>
        {(ties) => <TextInput ties={ties} value={name} onText={(text) => typed.set({ name: text })} />}
      </Field>
      <Field label={log.expected} error={errors.expected}>
        {(ties) => (
          <GrowingTextArea
            ties={ties}
            value={expected}
            rows={2}
            onText={(text) => typed.set({ expected: text })}
          />
        )}
      </Field>
    </>
  );
}

/** What kind of thing it was; the last three are met with help instead of questions. */
export function KindOfThing({ typed }: { readonly typed: Typed }) {
  const kind = useComputed(() => typed.words.value.kind).value;
  return (
    <ChipChoice
      legend={log.kind}
      options={KINDS.map((value) => ({ value, label: kindWord(value) }))}
      chosen={kind}
      onChange={(value) => typed.set({ kind: value })}
    />
  );
}

/** The goal and which try it came out of, over a form that was opened from there. */
export const goalAndTry = (goal: string, number: number | null): string =>
  number === null ? goal : setbackNames.goalAndTry(goal, number);
