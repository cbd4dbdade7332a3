/**
 * Choosing from a few: chips, segments, large rows, and how heavy something is.
 *
 * All are native radios and checkboxes under paint, so arrows, Space and screen
 * readers work as everywhere. Where nothing need be chosen, null is a value.
 */
import type { ComponentChildren } from "preact";
import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { Ripple } from "./scene.tsx";

/** One thing that can be chosen. */
export type Option<V extends string> = {
  readonly value: V;
  readonly label: string;
  /** A line of explanation; shown by PickList. */
  readonly detail?: string;
  /** The family of a feeling; shown by Chips as a coloured dot. */
  readonly family?: "storm" | "low" | "calm" | "bright";
};

type Asked = {
  /** The question, as the legend of the group. */
  readonly legend: ComponentChildren;
  /** Leaves the legend to screen readers, where a heading already asks. */
  readonly quiet?: boolean;
};

function Group({ legend, quiet = false, children }: Asked & { readonly children: ComponentChildren }) {
  return (
    <fieldset class="field">
      <legend class={quiet ? "vh" : "legend-text"}>{legend}</legend>
      {children}
    </fieldset>
  );
}

/** As many as fit. `children` come after the last chip: a button for more. */
export function Chips<V extends string>({
  options,
  chosen,
  onChange,
  children,
  ...asked
}: Asked & {
  readonly options: readonly Option<V>[];
  readonly chosen: readonly V[];
  readonly onChange: (chosen: V[]) => void;
  readonly children?: ComponentChildren;
}) {
  return (
    <Group {...asked}>
      <div class="chips">
        {options.map((option) => (
          <label key={option.value} class="chip">
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={(event) => {
                const others = chosen.filter((value) => value !== option.value);
                onChange(event.currentTarget.checked ? [...others, option.value] : others);
              }}
            />
            <span>
              {option.family !== undefined && <i class={`dot ${option.family}`} />}
              {option.label}
            </span>
          </label>
        ))}
        {children}
      </div>
    </Group>
  );
}

/** One or none: choosing it again lets it go. */
export function ChipChoice<V extends string>({
  options,
  chosen,
  onChange,
  children,
  ...asked
}: Asked & {
  readonly options: readonly Option<V>[];
  readonly chosen: V | null;
  readonly onChange: (chosen: V | null) => void;
  readonly children?: ComponentChildren;
}) {
  const name = useId();
  return (
    <Group {...asked}>
      <div class="chips">
        {options.map((option) => (
          <label key={option.value} class="chip">
            <input
              type="radio"
              name={name}
              checked={chosen === option.value}
              onChange={() => onChange(option.value)}
              onClick={() => chosen === option.value && onChange(null)}
            />
            <span>{option.label}</span>
          </label>
        ))}
        {children}
      </div>
    </Group>
  );
}

/** Two to four short words side by side. Nothing is chosen until someone does. */
export function Segmented<V extends string>({
  options,
  chosen,
  onChange,
  ...asked
}: Asked & {
  readonly options: readonly Option<V>[];
  readonly chosen: V | null;
  readonly onChange: (chosen: V) => void;
}) {
  const name = useId();
  return (
    <Group {...asked}>
      <div class="seg">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={chosen === option.value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </Group>
  );
}

/** Large rows, one of which is chosen, each with room for a line of explanation. */
export function PickList<V extends string>({
  options,
  chosen,
  onChange,
  ...asked
}: Asked & {
  readonly options: readonly Option<V>[];
  readonly chosen: V | null;
  readonly onChange: (chosen: V) => void;
}) {
  const name = useId();
  return (
    <Group {...asked}>
      <div class="pick">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={chosen === option.value}
              onChange={() => onChange(option.value)}
            />
            <span class="grow">
              <b>{option.label}</b>
              {option.detail !== undefined && <span class="small">{option.detail}</span>}
            </span>
            <i class="ball" />
          </label>
        ))}
      </div>
    </Group>
  );
}

/** How heavy: 0 light to 4 very heavy. */
export type Weight = 0 | 1 | 2 | 3 | 4;
const WEIGHTS = [0, 1, 2, 3, 4] as const;

type PickerProps = Asked & {
  readonly words: readonly [string, string, string, string, string];
  readonly chosen: Weight | null;
  readonly onChange: (chosen: Weight | null) => void;
  readonly clear?: string;
};

/**
 * Five stones in ever more rings, lightest first; never a digit.
 *
 * @param words the five words, lightest first
 * @param clear the words of the button that takes the answer back; without it an answer can only be changed
 */
export function HeavinessPicker({ words, chosen, onChange, clear, ...asked }: PickerProps) {
  const name = useId();
  return (
    <Group {...asked}>
      <div class="ripples">
        {WEIGHTS.map((weight) => (
          <label key={weight}>
            <input type="radio" name={name} checked={chosen === weight} onChange={() => onChange(weight)} />
            <Ripple rings={weight} />
            {words[weight]}
          </label>
        ))}
      </div>
      {clear !== undefined && (
        // Its room is kept, so that what is below stays where it is when one is chosen.
        <div class="clear-room">
          {chosen !== null && (
            <button type="button" class="btn quiet clear" onClick={() => onChange(null)}>
              {clear}
            </button>
          )}
        </div>
      )}
    </Group>
  );
}

/**
 * The same five where each choice is kept at once. A tap is kept as it is made; arrows only move, and what they come to
 * is kept when another key is pressed or the focus leaves the group, so that no step on the way becomes an answer.
 *
 * @param keep false when it was not kept: then it shows as chosen no more, and can be chosen again
 */
export function HeavinessNow({
  chosen,
  keep,
  ...rest
}: Omit<PickerProps, "onChange"> & { readonly keep: (chosen: Weight | null) => Promise<boolean | void> }) {
  const shown = useSignal(chosen);
  const moving = useRef(false);
  const waiting = useRef<Weight | null>(null);
  useEffect(() => {
    shown.value = chosen;
  }, [chosen]);
  const say = (weight: Weight | null): void => {
    void keep(weight).then((kept) => {
      if (kept === false && shown.peek() === weight) shown.value = chosen;
    });
  };
  const arrive = (): void => {
    const weight = waiting.current;
    moving.current = false;
    waiting.current = null;
    if (weight !== null) say(weight);
  };
  return (
    <div
      role="presentation"
      onKeyDown={({ key }) => {
        if (key.startsWith("Arrow")) moving.current = true;
        else arrive();
      }}
      onPointerDown={arrive}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        const toRadio = relatedTarget instanceof HTMLInputElement && currentTarget.contains(relatedTarget);
        if (!toRadio) arrive();
      }}
    >
      <HeavinessPicker
        {...rest}
        chosen={shown.value}
        onChange={(weight) => {
          shown.value = weight;
          if (moving.current) waiting.current = weight;
          else say(weight);
        }}
      />
    </div>
  );
}

/** One thing to tick. */
export function Check({
  label,
  checked,
  onChange,
}: {
  readonly label: ComponentChildren;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

/**
 * A row that is on or off at once, without saving.
 *
 * @param onChange false when it was not kept: then it shows again what is
 */
export function SwitchRow({
  label,
  detail,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly detail?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => Promise<boolean | void> | void;
}) {
  const kept = useRef(checked);
  kept.current = checked;
  return (
    <label class="row">
      <span class="grow">
        <b>{label}</b>
        {detail !== undefined && <span class="small">{detail}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        class="switch"
        checked={checked}
        onChange={({ currentTarget: box }) =>
          void onChange(box.checked)?.then((done) => {
            // Nothing that is kept has changed, so nothing paints the row anew.
            if (done === false) box.checked = kept.current;
          })
        }
      />
    </label>
  );
}
