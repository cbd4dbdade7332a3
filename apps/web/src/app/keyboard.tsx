/**
 * Keys: Ctrl or Cmd with K for search, n to log, g and a letter to go somewhere, ? for the list.
 *
 * Single keys do nothing while someone is typing or a sheet is open, and can be
 * turned off for good (WCAG 2.1.4).
 */
import { signal } from "@preact/signals";
import { shell } from "../copy/en/shell.ts";
import { Sheet } from "../ui/sheet.tsx";
import { go } from "./navigation.ts";
import { preference } from "../platform/preferences.ts";

const listOpen = signal(false);
const CHORD_MS = 1500;

const AFTER_G: Readonly<Record<string, string>> = {
  t: "/today",
  s: "/setbacks",
  g: "/goals",
  l: "/lessons",
  p: "/practice",
};

const TYPING = "textarea, select, [contenteditable], dialog[open], input:not([type=checkbox], [type=radio])";

/** Opens the list of keys. */
export function showKeys(): void {
  listOpen.value = true;
}

/** Begins to listen; call once. */
export function startKeyboard(): void {
  let sinceG = -Infinity;
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.repeat || event.isComposing) return;
    const { key } = event;
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && key.toLowerCase() === "k") {
      event.preventDefault();
      go("/search");
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || preference("keys") === "off") return;
    if (event.target instanceof Element && event.target.closest(TYPING) !== null) return;
    const chord = event.timeStamp - sinceG < CHORD_MS;
    sinceG = key === "g" && !chord ? event.timeStamp : -Infinity;
    const to = chord ? AFTER_G[key] : key === "n" ? "/setbacks/new" : undefined;
    if (to !== undefined) {
      event.preventDefault();
      go(to);
    } else if (key === "?" && !chord) {
      event.preventDefault();
      showKeys();
    }
  });
}

/** The list of keys as a sheet; once, in the frame. */
export function KeyList() {
  const { keys } = shell;
  const list: readonly (readonly [keys: readonly string[], does: string])[] = [
    [[keys.control, "K"], keys.search],
    [["n"], keys.log],
    [["g", "t"], keys.today],
    [["g", "s"], keys.setbacks],
    [["g", "g"], keys.goals],
    [["g", "l"], keys.lessons],
    [["g", "p"], keys.practice],
    [["?"], keys.list],
  ];
  return (
    <Sheet
      open={listOpen.value}
      title={keys.title}
      close={shell.close}
      onClose={() => {
        listOpen.value = false;
      }}
    >
      <dl class="keys">
        {list.map(([presses, does]) => (
          <>
            <dt>
              {presses.map((press, index) => (
                <>
                  {index > 0 && presses[0] === "g" && <span class="vh"> {keys.then} </span>}
                  <kbd>{press}</kbd>
                </>
              ))}
            </dt>
            <dd>{does}</dd>
          </>
        ))}
      </dl>
      <p class="hint">{keys.off}</p>
    </Sheet>
  );
}
