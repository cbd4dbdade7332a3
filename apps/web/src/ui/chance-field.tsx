/**
 * A number from 0 to 100 that a person chooses: typed, by a slider, or in steps of five. Nothing is chosen beforehand.
 */
import type { FieldTies } from "./field.tsx";
import { Icon } from "./icon.tsx";
import "./chance-field.css";

const STEP = 5;
const MIDDLE = 50;

/** What was typed as a chance, 0 to 100 in whole numbers; null for anything else. */
export const chanceOf = (typed: string): number | null =>
  /^\d{1,3}$/.test(typed.trim()) && Number(typed) <= 100 ? Number(typed) : null;

/** @param value what was typed: "" while nothing is chosen, and whatever else was typed */
export function ChanceField({
  ties,
  value,
  onText,
  words,
}: {
  readonly ties: FieldTies;
  readonly value: string;
  readonly onText: (value: string) => void;
  readonly words: {
    readonly slider: string;
    readonly unsaid: string;
    readonly of: (chance: number) => string;
    readonly less: string;
    readonly more: string;
  };
}) {
  const chance = chanceOf(value);
  const step = (by: number) => () =>
    onText(String(chance === null ? MIDDLE : Math.min(100, Math.max(0, chance + by))));
  return (
    <div class="chance">
      <div class="chance-number">
        <button type="button" class="iconbtn" aria-label={words.less} onClick={step(-STEP)}>
          <Icon name="minus" />
        </button>
        <input
          {...ties}
          type="text"
          inputMode="numeric"
          class="input"
          value={value}
          autocomplete="off"
          onInput={(event) => onText(event.currentTarget.value)}
        />
        <button type="button" class="iconbtn" aria-label={words.more} onClick={step(STEP)}>
          <Icon name="plus" />
        </button>
      </div>
      <input
        type="range"
        min={0}
        max={100}
        step={STEP}
        value={chance ?? MIDDLE}
        data-unsaid={chance === null ? "" : undefined}
        aria-label={words.slider}
        aria-valuetext={chance === null ? words.unsaid : words.of(chance)}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}
