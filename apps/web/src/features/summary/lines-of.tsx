/**
 * The lines of one part, each off until it is ticked, each to be worded otherwise before it goes out.
 */
import { excerpt } from "@onward/domain/kernel/text";
import { isCount } from "@onward/domain/summary/marks";
import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { summary as copy } from "../../copy/en/summary.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Check } from "../../ui/choices.tsx";
import { Field, GrowingTextArea } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Fold, OwnWords } from "../../ui/layout.tsx";
import type { Said, SaidPart } from "./lines.ts";
import { withoutMarks, wordingOf, type Choosing } from "./paper.ts";

type Change = (by: Partial<Choosing>) => void;

/**
 * So many are listed before one asks for the others. What is ticked always is, and every count: one that is hidden beside
 * one that is shown would tell half of the days.
 */
const AT_FIRST = 8;
/** A button names its line by so much of it. */
const NAMED_BY = 60;

export function LinesOf({
  part,
  chosen,
  change,
}: {
  readonly part: SaidPart;
  readonly chosen: Choosing;
  readonly change: Change;
}) {
  const all = useSignal(false);
  const { lines, of } = part;
  const latest = new Set(lines.filter(({ id }) => !isCount(id)).slice(-AT_FIRST));
  const shown = all.value
    ? lines
    : lines.filter(
        (line) =>
          isCount(line.id) ||
          latest.has(line) ||
          chosen.ticked.includes(line.id) ||
          (line.whole !== null && chosen.ticked.includes(line.whole.id)),
      );
  const others = lines.length - shown.length;
  return (
    <fieldset class="summary-part">
      <legend>{copy.parts[part.part]}</legend>
      {all.value && of > lines.length && <p class="hint">{copy.latest(lines.length, of)}</p>}
      <ul class="rows">
        {shown.map((line) => (
          <li key={line.id}>
            <Line line={line} chosen={chosen} change={change} />
            {line.whole !== null && <Whole whole={line.whole} chosen={chosen} change={change} />}
          </li>
        ))}
      </ul>
      {others > 0 && (
        <Button kind="quiet" onClick={() => (all.value = true)}>
          {copy.others(others)}
        </Button>
      )}
    </fieldset>
  );
}

/** All that happened, folded away: nobody takes it along who did not open it. */
function Whole({
  whole,
  chosen,
  change,
}: {
  readonly whole: NonNullable<Said["whole"]>;
  readonly chosen: Choosing;
  readonly change: Change;
}) {
  const open = useMemo(() => chosen.ticked.includes(whole.id), [whole.id]);
  return (
    <Fold title={copy.whole.open} open={open}>
      <OwnWords>{whole.own}</OwnWords>
      <Line line={whole} called={copy.whole.take} chosen={chosen} change={change} />
    </Fold>
  );
}

/** One line. `called` is what it is called where its words stand above it already. */
export function Line({
  line,
  called,
  chosen,
  change,
}: {
  readonly line: Pick<Said, "id" | "text">;
  readonly called?: string;
  readonly chosen: Choosing;
  readonly change: Change;
}) {
  const { id } = line;
  const changing = useSignal(false);
  const ticked = chosen.ticked.includes(id);
  const own = Object.hasOwn(chosen.words, id);
  const wording = wordingOf(chosen, line);
  const emptied = wording.trim() === "";
  const tick = (on: boolean): void => {
    const others = chosen.ticked.filter((other) => other !== id);
    change({ ticked: on ? [...others, id] : others });
  };
  const { [id]: _, ...others } = chosen.words;
  return (
    <>
      <div class="summary-line">
        <Check
          checked={ticked}
          onChange={tick}
          label={
            <span class="summary-words" dir="auto">
              {called ?? (emptied ? line.text : wording)}
              {own && <span class="small">{emptied ? copy.words.emptied : copy.words.own}</span>}
            </span>
          }
        />
        {ticked && (
          <button
            type="button"
            class="iconbtn"
            aria-label={copy.words.change(excerpt(line.text, NAMED_BY))}
            aria-expanded={changing.value}
            onClick={() => (changing.value = !changing.value)}
          >
            <Icon name="pencil" />
          </button>
        )}
      </div>
      {ticked && changing.value && (
        <div class="summary-wording">
          <Field label={copy.words.field} hint={copy.words.hint}>
            {(ties) => (
              <GrowingTextArea
                ties={ties}
                first
                rows={2}
                value={withoutMarks(wording)}
                onText={(text) => change({ words: { ...others, [id]: text } })}
              />
            )}
          </Field>
          <Actions>
            <Button kind="soft" onClick={() => (changing.value = false)}>
              {copy.words.close}
            </Button>
            {own && (
              <Button kind="quiet" onClick={() => change({ words: others })}>
                {copy.words.putBack}
              </Button>
            )}
          </Actions>
        </div>
      )}
    </>
  );
}
