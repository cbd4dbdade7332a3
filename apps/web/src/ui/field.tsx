/**
 * A label with its input, hint and error; and the inputs we use.
 */
import type { ComponentChildren, InputHTMLAttributes } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "./icon.tsx";

/** What ties an input to its label, hint and error: spread it onto the input. */
export type FieldTies = {
  readonly id: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
};

/**
 * A labelled field.
 *
 * @param label the question; `quiet` leaves it to screen readers, where a heading already asks
 * @param error what to do about it; the words already typed always stay
 */
export function Field({
  label,
  quiet = false,
  hint,
  error,
  children,
}: {
  readonly label: ComponentChildren;
  readonly quiet?: boolean;
  readonly hint?: ComponentChildren;
  readonly error?: string | undefined;
  readonly children: (ties: FieldTies) => ComponentChildren;
}) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(
    Boolean,
  );
  return (
    <div class="field">
      <label for={id} class={quiet ? "vh" : undefined}>
        {label}
      </label>
      {children({
        id,
        ...(described.length > 0 && { "aria-describedby": described.join(" ") }),
        ...(error !== undefined && { "aria-invalid": true as const }),
      })}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && <Problem id={`${id}-error`}>{error}</Problem>}
    </div>
  );
}

/** What to do about something that was left out or is not so; under a group of choices it is said aloud. */
export function Problem({ id, children }: { readonly id?: string; readonly children: string }) {
  return (
    <p class="err" id={id} role={id === undefined ? "alert" : undefined}>
      <Icon name="circle-alert" small />
      <span>{children}</span>
    </p>
  );
}

type Typed = {
  readonly ties: FieldTies;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly placeholder?: string;
  /** Takes the focus when the screen opens, instead of the heading. */
  readonly first?: boolean;
  readonly onBlur?: () => void;
};

/**
 * A text area that grows with what is written. Ctrl or Cmd with Enter sends the form it stands in; where a line is
 * asked for, Enter alone. `rows`, how high it is at least, is 1, 2, 3, 4, 6, 8 or 12: forms.css knows them.
 * Nothing typed here is offered to the browser's memory of forms.
 */
export function GrowingTextArea({
  ties,
  value,
  onText,
  placeholder,
  first = false,
  onBlur,
  rows = 3,
  oneLine = false,
}: Typed & { readonly rows?: number; readonly oneLine?: boolean }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = area.current;
    if (element === null || CSS.supports("field-sizing", "content")) return;
    element.style.height = "auto";
    element.style.height = `${element.scrollHeight + 3}px`;
  }, [value]);
  return (
    <textarea
      {...ties}
      ref={area}
      class="input"
      rows={rows}
      value={value}
      placeholder={placeholder}
      autoFocus={first}
      autocomplete="off"
      dir="auto"
      onInput={(event) => onText(event.currentTarget.value)}
      onBlur={onBlur}
      onKeyDown={(event) => {
        // An Enter that ends a word being composed is the keyboard's.
        const sends = event.ctrlKey || event.metaKey || (oneLine && !event.shiftKey && !event.isComposing);
        if (event.key === "Enter" && sends) {
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }
      }}
    />
  );
}

/** One line of a person's own text. */
export function TextInput({ ties, value, onText, placeholder, first = false, onBlur }: Typed) {
  return (
    <input
      {...ties}
      type="text"
      class="input"
      value={value}
      placeholder={placeholder}
      autoFocus={first}
      autocomplete="off"
      dir="auto"
      onInput={(event) => onText(event.currentTarget.value)}
      onBlur={onBlur}
    />
  );
}

/** The one box of a search; its label is for screen readers. */
export function SearchField({
  label,
  value,
  onText,
  placeholder,
  first = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly placeholder?: string;
  readonly first?: boolean;
}) {
  return (
    <div class="search-field">
      <Icon name="search" />
      <input
        type="search"
        class="input"
        aria-label={label}
        value={value}
        placeholder={placeholder}
        autoFocus={first}
        autocomplete="off"
        dir="auto"
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}

/**
 * A day, chosen with the browser's own calendar.
 * @param value "2026-11-24", or "" for none
 */
export function DateField({
  ties,
  value,
  onDay,
  min,
  max,
}: {
  readonly ties: FieldTies;
  readonly value: string;
  readonly onDay: (day: string) => void;
  readonly min?: string;
  readonly max?: string;
}) {
  const limits: Pick<InputHTMLAttributes, "min" | "max"> = { ...(min && { min }), ...(max && { max }) };
  return (
    <input
      {...ties}
      {...limits}
      type="date"
      class="input"
      value={value}
      onInput={(event) => onDay(event.currentTarget.value)}
    />
  );
}
