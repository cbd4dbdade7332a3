/**
 * An icon from the sheet. It is never the only label, so screen readers skip it.
 */
import type { IconName } from "./icon-names.ts";
// An address of its own for each making: a browser fetches and reads the sheet again for every icon it must ask about.
import sheet from "./icons.svg";

export type { IconName };

/** Icons that point along the line of reading, and so turn round in right-to-left text. */
const DIRECTED: ReadonlySet<IconName> = new Set<IconName>([
  "arrow-left",
  "arrow-right",
  "book-open",
  "chevron-right",
  "external-link",
  "send",
  "undo-2",
]);

/** `small` is for inside a pill or a line of text. */
export function Icon({ name, small = false }: { readonly name: IconName; readonly small?: boolean }) {
  const classes = ["i", small ? "s" : "", DIRECTED.has(name) ? "flip" : ""].filter(Boolean).join(" ");
  return (
    <svg class={classes} aria-hidden="true" focusable="false">
      <use href={`${sheet}#i-${name}`} />
    </svg>
  );
}
