/**
 * A field for a passphrase.
 */
import type { FieldTies } from "./field.tsx";

/** One line that is hidden while it is typed, unless it is to be shown. Never offered to the browser's memory. */
export function SecretInput({
  ties,
  shown,
  value,
  first = false,
  onText,
}: {
  readonly ties: FieldTies;
  readonly shown: boolean;
  readonly value: string;
  readonly first?: boolean;
  readonly onText: (text: string) => void;
}) {
  const input = {
    ...ties,
    class: "input",
    autocomplete: "off",
    autocapitalize: "none",
    "data-secret": "",
    spellcheck: false,
    autoFocus: first,
    value,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onText(event.currentTarget.value),
  } as const;
  return shown ? <input {...input} type="text" /> : <input {...input} type="password" />;
}
