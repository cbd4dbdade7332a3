/**
 * Help, one tap from everywhere: at the top of every screen, and inside every sheet, which covers the screen's own.
 */
import { shell } from "../copy/en/shell.ts";
import { Icon } from "./icon.tsx";

/** `anew` loads it as a page of its own, where the app has stopped. */
export function HelpPill({ anew = false }: { readonly anew?: boolean }) {
  return (
    <a class="helppill" href="/help" onClick={anew ? (event) => event.stopPropagation() : undefined}>
      <Icon name="life-buoy" small />
      {shell.help}
    </a>
  );
}
