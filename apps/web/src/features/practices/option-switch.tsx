/** A switch among the options of a practice that is under way. */
import type { ComponentChildren } from "preact";

export function OptionSwitch({
  checked,
  onChange,
  children,
}: {
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
}) {
  return (
    <label class="opt">
      {children}
      <input
        type="checkbox"
        role="switch"
        class="switch"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
