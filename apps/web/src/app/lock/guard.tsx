/**
 * The lock in front of the app: when it falls, what it takes out of the page, and how everything is there again.
 *
 * What was on the screen is taken out of the document as it stands, and put back when it is opened: nothing of it can be
 * read meanwhile, what was being typed goes on to its draft, and work under way goes on. Where someone goes while it is
 * locked waits, but for the pages that hold nothing of anybody's. Fetched only where a lock is set.
 */
import { awayMs, locksNow, type AwayMinutes } from "@onward/domain/lock/lock";
import { effect, signal } from "@preact/signals";
import { render } from "preact";
import { lock } from "../../copy/en/lock.ts";
import { shell } from "../../copy/en/shell.ts";
import { keepLock, keepSeen, keepWrong, keptLock, LOCK_KEY, lastSeen } from "../../platform/lock-record.ts";
import { Icon } from "../../ui/icon.tsx";
import { Row } from "../../ui/layout.tsx";
import { clearToasts } from "../../ui/toast.tsx";
import { announce } from "../announcer.tsx";
import { menuOpen } from "../bars.tsx";
import { hasStopped } from "../crash.tsx";
import { place, settle } from "../navigation.ts";
import { lockSet, view } from "../view.ts";
import { InFront, isSteadying } from "./in-front.tsx";
import "./lock.css";

/** Screens that hold nothing a person wrote, by their addresses: they stay open. */
const OPEN = /^\/(help|note|gone|worried|guides(\/[^/]+)?)$/;

/** Where the tabs of this browser hear that it was locked. */
const CHANNEL = "onward-lock";
const TITLE = shell.windowTitle(lock.window);

const locked = signal(false);
let channel: BroadcastChannel | null = null;
let timer = 0;
let hiddenAt = 0;
let begun = false;

/** What is put back when it is opened; null while the app stands in the page. */
type Behind = { readonly scroll: number; readonly focus: HTMLElement | null };
let behind: Behind | null = null;
/** The window's title of the app behind. */
let title = "";
const inFront = document.createElement("div");
inFront.className = "in-front";
const app = (): HTMLElement | null => document.getElementById("app");
let taken: HTMLElement | null = null;

/** When it falls. One that a newer Onward set falls at once. */
const after = (): AwayMinutes => {
  const kept = keptLock();
  return kept === null || kept === "newer" ? 0 : kept.after;
};

/** Whether what is on the screen, or was written there by the build, stays open. */
function staysOpen(): boolean {
  const { path, entry } = place.value;
  const shown = view.value;
  return OPEN.test(path) && (shown === null || shown.key === `${entry} ${path}`);
}

/** Takes the app out of the page. */
function cover(): void {
  const root = app();
  if (behind !== null || root === null) return;
  const { activeElement } = document;
  behind = {
    scroll: scrollY,
    focus: activeElement instanceof HTMLElement && root.contains(activeElement) ? activeElement : null,
  };
  title = document.title;
  // Before the first screen only what the build wrote stands there.
  if (view.peek() === null) root.replaceChildren();
  taken = root;
  root.replaceWith(inFront);
  render(<InFront onOpen={open} />, inFront);
  document.title = TITLE;
}

/** Puts the app back, as it was. */
function uncover(): void {
  if (behind === null || taken === null) return;
  const { scroll, focus } = behind;
  behind = null;
  render(null, inFront);
  inFront.replaceWith(taken);
  document.title = title;
  for (const sheet of taken.querySelectorAll<HTMLDialogElement>("dialog[open]")) {
    sheet.removeAttribute("open");
    sheet.showModal();
  }
  scrollTo(0, scroll);
  (focus ?? taken.querySelector<HTMLElement>("main h1"))?.focus({ preventScroll: true });
}

function fall(): void {
  if (locked.peek()) return;
  clearTimeout(timer);
  // They could be seen on the pages that stay open.
  clearToasts();
  announce("");
  hold();
}

/** Locked, until somebody opens it: no clock that is set back makes it short again how long Onward was out of sight. */
function hold(): void {
  keepSeen(null);
  locked.value = true;
}

/** Locks every tab of this browser. */
function lockNow(): void {
  menuOpen.value = false;
  channel?.postMessage("lock");
  fall();
}

function open(): void {
  keepWrong(null);
  keepSeen(Date.now());
  locked.value = false;
  const { entry, path } = place.peek();
  // Where someone went meanwhile is shown now.
  if (view.peek()?.key !== `${entry} ${path}`) place.value = { ...place.peek(), kind: "new" };
}

/** Out of sight, nothing of it is painted; back in sight it is locked, or as it was. */
function turn(): void {
  clearTimeout(timer);
  if (lockSet.peek() === null) return;
  if (document.hidden) {
    if (locked.peek()) return;
    document.documentElement.dataset["curtain"] = "";
    hiddenAt = Date.now();
    keepSeen(hiddenAt);
    if (after() === 0) fall();
    // Another tab of this browser may have been in sight since.
    else timer = window.setTimeout(() => (lastSeen() ?? 0) <= hiddenAt && fall(), awayMs(after()));
  } else {
    if (locksNow(after(), lastSeen(), Date.now())) fall();
    delete document.documentElement.dataset["curtain"];
  }
}

/** *Lock now*; not on the pages that stay open while it is locked. */
function Now({ row = false }: { readonly row?: boolean }) {
  if (locked.value) return null;
  if (row) return <Row lead="lock-keyhole" title={lock.now} onPress={lockNow} />;
  return (
    <li>
      <button type="button" onClick={lockNow}>
        <Icon name="lock-keyhole" />
        <span>{lock.now}</span>
      </button>
    </li>
  );
}

/** Nothing is in front any more: the lock was turned off, here or in another tab. */
function lift(): void {
  lockSet.value = null;
  delete document.documentElement.dataset["curtain"];
  if (locked.peek()) open();
  keepSeen(null);
}

/** Turns the lock off. */
export function turnOff(): void {
  keepLock(null);
  keepWrong(null);
  lift();
}

function begin(): void {
  begun = true;
  channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(CHANNEL);
  channel?.addEventListener("message", () => {
    if (lockSet.peek() !== null) fall();
  });
  document.addEventListener("visibilitychange", turn);
  addEventListener("pageshow", ({ persisted }) => persisted && turn());
  addEventListener("storage", ({ key }) => {
    if (key === LOCK_KEY && keptLock() === null) lift();
  });
  // No key leads anywhere while it is locked.
  addEventListener(
    "keydown",
    (event) => {
      const { key, ctrlKey, metaKey } = event;
      if (locked.peek() && key.length === 1 && (key !== " " || ctrlKey || metaKey)) event.stopPropagation();
    },
    true,
  );
  new MutationObserver(() => {
    if (behind === null || document.title === TITLE) return;
    // What a practice in front calls itself is nobody's title to come back to.
    if (!isSteadying(place.peek().path)) title = document.title;
    document.title = TITLE;
  }).observe(document.head, { childList: true, subtree: true, characterData: true });
  effect(() => {
    if (!locked.value) uncover();
    else if (!staysOpen()) cover();
    // Once it is rendered: until then what was there before stands behind.
    else
      setTimeout(() => {
        if (!locked.peek() || behind === null || !staysOpen()) return;
        // Behind is no screen any more, only what a bug left of one.
        if (hasStopped()) return location.reload();
        uncover();
        settle();
      });
  });
}

/**
 * Stands guard, if a lock is set.
 * @param opened it was set just now, by whoever is here
 */
export function guard({ opened = false }: { readonly opened?: boolean } = {}): void {
  if (keptLock() === null) {
    keepLock(null);
    return;
  }
  lockSet.value = { locked: () => locked.value, holds: (path) => locked.peek() && !OPEN.test(path), Now };
  if (opened) keepSeen(Date.now());
  else if (locksNow(after(), lastSeen(), Date.now())) hold();
  if (!begun) begin();
}
