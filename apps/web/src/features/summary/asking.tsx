/**
 * What one would like to ask, and a name for the top; both are written here and belong to no row.
 */
import { excerpt } from "@onward/domain/kernel/text";
import { announce } from "../../app/announcer.tsx";
import { summary } from "../../copy/en/summary.ts";
import { Button } from "../../ui/button.tsx";
import { Check } from "../../ui/choices.tsx";
import { Field, TextInput } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { showToast } from "../../ui/toast.tsx";
import { Line } from "./lines-of.tsx";
import type { Choosing } from "./paper.ts";

const copy = summary.ask;
const NAMED_BY = 60;

/** @param waiting what was written to be said at the next appointment; null where nothing was */
export function Asking({
  chosen,
  waiting,
  change,
}: {
  readonly chosen: Choosing;
  readonly waiting: string | null;
  readonly change: (by: Partial<Choosing>) => void;
}) {
  const { questions, question, ticked } = chosen;
  const add = (words: string, typed: string): void => {
    const text = words.trim();
    if (text === "") return;
    const last = Math.max(0, ...questions.map(({ id }) => Number(id.split(":")[1]) || 0));
    const id = `question:${last + 1}`;
    change({ questions: [...questions, { id, text }], ticked: [...ticked, id], question: typed });
    announce(copy.added);
  };
  const remove = (gone: string): void => {
    const { [gone]: _, ...words } = chosen.words;
    const before = { questions, ticked, words: chosen.words };
    change({
      questions: questions.filter(({ id }) => id !== gone),
      ticked: ticked.filter((id) => id !== gone),
      words,
    });
    showToast(copy.removed, { label: summary.again.undo, run: () => change(before) });
  };
  return (
    <>
      <fieldset class="summary-part">
        <legend>{copy.title}</legend>
        {questions.length > 0 && (
          <ul class="rows">
            {questions.map((its) => (
              <li key={its.id} class="summary-question">
                <div>
                  <Line line={its} chosen={chosen} change={change} />
                </div>
                <button
                  type="button"
                  class="iconbtn"
                  aria-label={copy.remove(excerpt(its.text, NAMED_BY))}
                  onClick={() => remove(its.id)}
                >
                  <Icon name="x" />
                </button>
              </li>
            ))}
          </ul>
        )}
        {waiting !== null && questions.every(({ text }) => text !== waiting.trim()) && (
          <Check
            checked={false}
            onChange={() => add(waiting, question)}
            label={
              <span class="summary-words" dir="auto">
                {waiting}
                <span class="small">{copy.waiting}</span>
              </span>
            }
          />
        )}
        <form
          class="summary-ask"
          onSubmit={(event) => {
            event.preventDefault();
            add(question, "");
          }}
        >
          <Field label={copy.field}>
            {(ties) => (
              <div class="with-button">
                <TextInput ties={ties} value={question} onText={(text) => change({ question: text })} />
                <Button kind="soft" type="submit">
                  {copy.add}
                </Button>
              </div>
            )}
          </Field>
        </form>
      </fieldset>
      <div class="summary-name">
        <Field label={summary.name.field}>
          {(ties) => <TextInput ties={ties} value={chosen.name} onText={(name) => change({ name })} />}
        </Field>
      </div>
    </>
  );
}
