/**
 * What a step asks for: to notice, to write, to choose. None of it must be done.
 */
import type { ChooseStep, WriteStep } from "@onward/domain/practices/practice";
import { practices } from "../../copy/en/practices.ts";
import { pebble } from "../../ui/art.ts";
import { ChipChoice } from "../../ui/choices.tsx";
import { Field, GrowingTextArea, TextInput } from "../../ui/field.tsx";

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
        {(ties) =>
          step.lines === "one" ? (
            <TextInput ties={ties} value={value} onText={onText} />
          ) : (
            <GrowingTextArea ties={ties} value={value} onText={onText} rows={4} />
          )
        }
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
