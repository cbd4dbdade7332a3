/**
 * What a step asks for: to notice, to write, to choose. None of it must be done.
 */
import { excerpt } from "@onward/domain/kernel/text";
import { lineKey, SCALE_MOST, type PlanWritten, type Weighed } from "@onward/domain/practices/player";
import type { ChooseStep, LinesStep, ScaleStep, WriteStep } from "@onward/domain/practices/practice";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { practices } from "../../copy/en/practices.ts";
import { pebble } from "../../ui/art.ts";
import { ChipChoice } from "../../ui/choices.tsx";
import { Field, GrowingTextArea } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { OwnWords, PlanBox } from "../../ui/layout.tsx";

const copy = practices.play;

/** One large place to tap, with a pebble for each thing noticed. */
export function Noticing({
  count,
  noticed,
  onTap,
}: {
  readonly count: number;
  readonly noticed: number;
  readonly onTap: () => void;
}) {
  return (
    <button type="button" class="noticing" onClick={onTap}>
      <span class="vh">{copy.tap}</span>
      <span class="pebbles" aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          <svg key={index} viewBox="0 0 56 48" focusable="false" data-on={index < noticed ? "" : undefined}>
            <path class="side" d={pebble(28, 28, 22, 15, 31 + index * 5)} />
            <path class="top" d={pebble(28, 22, 22, 15, 31 + index * 5)} />
          </svg>
        ))}
      </span>
      <span class="small" aria-live="polite">
        {copy.noticed(noticed, count)}
      </span>
    </button>
  );
}

const ROWS = { one: 1, more: 4, page: 8 } as const;

export function Writing({
  step,
  value,
  part,
  hint,
  problem,
  onText,
  onPart,
}: {
  readonly step: WriteStep;
  readonly value: string;
  /** The answer to its second question. */
  readonly part: string;
  readonly hint: string;
  readonly problem: string | undefined;
  readonly onText: (text: string) => void;
  readonly onPart: (text: string) => void;
}) {
  return (
    <div class="writing">
      <Field label={step.prompt} hint={hint} error={problem}>
        {(ties) => (
          <GrowingTextArea
            ties={ties}
            value={value}
            onText={onText}
            rows={ROWS[step.lines]}
            oneLine={step.lines === "one"}
          />
        )}
      </Field>
      {step.part !== undefined && (
        <Field label={step.part} hint={practices.before.optional}>
          {(ties) => <GrowingTextArea ties={ties} value={part} onText={onPart} rows={2} />}
        </Field>
      )}
      {step.starters.length > 0 && (
        <div class="starters" role="group" aria-label={copy.starters}>
          {step.starters.map((starter) => (
            <button
              key={starter}
              type="button"
              class="btn line"
              onClick={() => onText(value.trim() === "" ? starter : `${value.trimEnd()}\n${starter}`)}
            >
              {starter}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** More than so many letters may not fit above what is asked; they scroll by themselves. */
const LONG_WORDS = 240;

/** One's own words of before. However long, they push nothing out of reach. */
function WordsBefore({ words }: { readonly words: string }) {
  return words.length > LONG_WORDS ? (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls by itself is reached by keyboard
    <div class="words-before" tabIndex={0}>
      <OwnWords>{words}</OwnWords>
    </div>
  ) : (
    <OwnWords>{words}</OwnWords>
  );
}

/** What was written before, above what is asked about it. */
export function Echo({ words }: { readonly words: string | null }) {
  if (words === null) return null;
  return (
    <section class="yours echo" aria-label={copy.yourWords}>
      <WordsBefore words={words} />
    </section>
  );
}

/** The plans that were made before, above what is said of them. */
export function PlansMade({ plans }: { readonly plans: readonly PlanWritten[] }) {
  if (plans.length === 0) return null;
  return (
    <section class="yours echo" aria-label={copy.yourWords}>
      {plans.map(({ step, cue, act }) => (
        <PlanBox key={step} words={[practices.end.words.if, practices.end.words.then]} cue={cue} act={act} />
      ))}
    </section>
  );
}

/** Some short lines, each with its name. They grow, so that nothing long is hidden. */
export function Lines({
  step,
  valueOf,
  onLine,
  children,
}: {
  readonly step: LinesStep;
  /** What stands below the lines. */
  readonly children?: ComponentChildren;
  readonly valueOf: (line: number) => string;
  readonly onLine: (line: number, text: string) => void;
}) {
  return (
    <fieldset class="writing field">
      <legend class="legend-text">{step.prompt}</legend>
      {step.names.map((name, line) => (
        <Field key={name} label={name}>
          {(ties) => (
            <GrowingTextArea
              ties={ties}
              value={valueOf(line)}
              onText={(text) => onLine(line, text)}
              rows={1}
            />
          )}
        </Field>
      ))}
      {children}
      <p class="hint">{copy.notKept}</p>
    </fieldset>
  );
}

/** How much, of each that is weighed. */
export function Weighing({
  step,
  weighed,
  said,
  onSay,
}: {
  readonly step: ScaleStep;
  readonly weighed: readonly Weighed[];
  /** What was said so far, by its key. */
  readonly said: Readonly<Record<string, number>>;
  readonly onSay: (value: number | null, line: number | null) => void;
}) {
  if (weighed.length === 0) return <p class="hint">{copy.nothingToWeigh}</p>;
  return (
    <div class="writing">
      {weighed.some(({ text }) => text !== null) && <p class="hint">{step.prompt}</p>}
      {weighed.map(({ key, line, text }) => {
        const before =
          step.against === null
            ? undefined
            : said[line === null ? step.against : lineKey(step.against, line)];
        return (
          <HowMuch
            key={key}
            label={step.prompt}
            words={text}
            ends={step.ends}
            value={said[key] ?? null}
            before={before ?? null}
            below={step.below}
            onSay={(value) => onSay(value, line)}
          />
        );
      })}
    </div>
  );
}

const MIDDLE = 5;

/** One slider from 0 to 10, with steps to press; nothing is said until the person says it. */
function HowMuch({
  label,
  words,
  ends,
  value,
  before,
  below,
  onSay,
}: {
  readonly label: string;
  readonly words: string | null;
  readonly ends: ScaleStep["ends"];
  readonly value: number | null;
  readonly before: number | null;
  readonly below: ScaleStep["below"];
  readonly onSay: (value: number | null) => void;
}) {
  const id = useId();
  const name = words === null ? label : excerpt(words);
  const step = (by: number) => () =>
    onSay(value === null ? MIDDLE : Math.min(SCALE_MOST, Math.max(0, value + by)));
  return (
    <fieldset class="field how-much">
      <legend class="legend-text" id={id}>
        {words === null ? label : <WordsBefore words={words} />}
      </legend>
      {before !== null && <p class="small muted">{copy.before(before)}</p>}
      <div class="slide">
        <button type="button" class="iconbtn" aria-label={copy.less(name)} onClick={step(-1)}>
          <Icon name="minus" />
        </button>
        <input
          type="range"
          min={0}
          max={SCALE_MOST}
          step={1}
          value={value ?? MIDDLE}
          data-unsaid={value === null ? "" : undefined}
          aria-labelledby={id}
          aria-valuetext={value === null ? copy.unsaid : copy.ofTen(value)}
          onInput={(event) => onSay(Number(event.currentTarget.value))}
        />
        <button type="button" class="iconbtn" aria-label={copy.more(name)} onClick={step(1)}>
          <Icon name="plus" />
        </button>
      </div>
      <p class="small ends" aria-hidden="true">
        <span>{ends[0]}</span>
        <b>{value === null ? copy.unsaid : copy.ofTen(value)}</b>
        <span>{ends[1]}</span>
      </p>
      <div aria-live="polite">
        {value !== null && below !== null && value < below.than && <p class="hint">{below.text}</p>}
      </div>
      {value !== null && (
        <button type="button" class="btn quiet clear" onClick={() => onSay(null)}>
          {copy.takeBack}
        </button>
      )}
    </fieldset>
  );
}

export function Choosing({
  step,
  chosen,
  onChoose,
}: {
  readonly step: ChooseStep;
  readonly chosen: string;
  readonly onChoose: (option: string) => void;
}) {
  return (
    <ChipChoice
      legend={step.prompt}
      options={step.options.map((option) => ({ value: option, label: option }))}
      chosen={chosen === "" ? null : chosen}
      onChange={(option) => onChoose(option ?? "")}
    />
  );
}
