/**
 * What stands at the top of a screen. Every screen begins with one of these three.
 */
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { signal } from "@preact/signals";
import { shell } from "../copy/en/shell.ts";
import { HelpPill } from "../ui/help-pill.tsx";
import { Icon } from "../ui/icon.tsx";
import { SaveLine } from "../ui/states.tsx";
import { saveState } from "./save-state.ts";
import type { WhereKept } from "./save-state.ts";

/** Whether the menu of a root screen is open; the frame shows it. */
export const menuOpen = signal(false);

const TROUBLE: ReadonlySet<WhereKept> = new Set<WhereKept>(["trouble", "closed"]);
const AWAY: ReadonlySet<WhereKept> = new Set<WhereKept>([
  "offline",
  "example",
  "opening",
  "otherWindow",
  "thisWindow",
]);

/** The line that says where the words are. */
export function SaveState() {
  const state = saveState.value;
  return (
    <SaveLine
      state={TROUBLE.has(state) ? "trouble" : AWAY.has(state) ? "away" : "kept"}
      text={shell.saved[state]}
    />
  );
}

/**
 * The one h1 of a screen, which takes the focus when the screen opens.
 *
 * @param window the name of the kind of screen, for the window's title: never a person's words
 */
export function PageTitle({
  window,
  children,
}: {
  readonly window: string;
  readonly children: ComponentChildren;
}) {
  useEffect(() => {
    document.title = shell.windowTitle(window);
  }, [window]);
  return (
    <h1 tabIndex={-1} dir="auto">
      {children}
    </h1>
  );
}

/** A tab's own screen: title, where the words are, the menu, help. */
export function RootBar({ title, window = title }: { readonly title: string; readonly window?: string }) {
  return (
    <header class="topbar">
      <div class="grow">
        <PageTitle window={window}>{title}</PageTitle>
        <SaveState />
      </div>
      <button
        type="button"
        class="iconbtn phone-only"
        aria-label={shell.more}
        aria-haspopup="dialog"
        onClick={() => {
          menuOpen.value = true;
        }}
      >
        <Icon name="ellipsis" />
      </button>
      <HelpPill />
    </header>
  );
}

/**
 * A screen below a tab: back, whatever the screen adds, help. Its PageTitle comes after it.
 * Going back restores scroll and focus when the person came from there.
 */
export function SubBar({
  back,
  children,
}: {
  readonly back: { readonly href: string; readonly name: string };
  readonly children?: ComponentChildren;
}) {
  return (
    <header class="topbar">
      <a class="iconbtn" href={back.href} data-back="" aria-label={shell.back(back.name)}>
        <Icon name="arrow-left" />
      </a>
      <div class="grow" />
      {children}
      <HelpPill />
    </header>
  );
}

/**
 * One thing at a time: a way out, where the words are, help.
 *
 * @param leave the words of the way out ("Stop here"), or "close" for a cross
 */
export function FocusBar({
  leave,
  onLeave,
  saved,
}: {
  readonly leave: { readonly label: string; readonly cross?: boolean };
  readonly onLeave: () => void;
  readonly saved?: ComponentChildren;
}) {
  return (
    <header class="topbar">
      {leave.cross === true ? (
        <button type="button" class="iconbtn" aria-label={leave.label} onClick={onLeave}>
          <Icon name="x" />
        </button>
      ) : (
        <button type="button" class="btn quiet leave" onClick={onLeave}>
          {leave.label}
        </button>
      )}
      <div class="grow">{saved ?? <SaveState />}</div>
      <HelpPill />
    </header>
  );
}
