/**
 * Where the person is, and how they get elsewhere.
 *
 * Links are ordinary links; a click on one of ours changes `place` instead of
 * loading a page. Each entry of the browser's history remembers how far it was
 * scrolled and which link was followed, so that going back lands on the same row.
 */
import { signal } from "@preact/signals";

export type Place = {
  readonly path: string;
  readonly query: URLSearchParams;
  /** Without the "#"; "" when there is none. */
  readonly hash: string;
  /** Counts up along the history, from 0 where the person came in. */
  readonly entry: number;
  readonly kind: "first" | "new" | "return";
};

type Left = { readonly path: string; readonly scroll: number; readonly focus: string | null };

const PATIENCE_MS = 3000;
const left = new Map<number, Left>();

function read({ pathname, search, hash }: URL | Location, entry: number, kind: Place["kind"]): Place {
  return {
    path: pathname.replace(/\/+$/, "") || "/",
    query: new URLSearchParams(search),
    hash: hash.slice(1),
    entry,
    kind,
  };
}

const entryOf = (state: unknown): number =>
  typeof state === "object" && state !== null && "entry" in state && typeof state.entry === "number"
    ? state.entry
    : 0;

/** The address on screen, or about to be; read it in a component to follow it. */
export const place = signal<Place>(
  // Where the build writes pages there is no address.
  read(typeof location === "undefined" ? new URL("http://localhost/") : location, 0, "first"),
);

/** Notes scroll and followed link of the entry that is about to be left. */
function remember(): void {
  const { entry, path } = place.peek();
  const active = document.activeElement;
  const focus =
    active instanceof HTMLAnchorElement && active.closest("main") !== null
      ? `a[href="${CSS.escape(active.getAttribute("href") ?? "")}"]`
      : active !== null && active.id !== "" && active.closest("main") !== null && active.tagName !== "MAIN"
        ? `#${CSS.escape(active.id)}`
        : null;
  left.set(entry, { path, scroll: scrollY, focus });
}

/**
 * Goes to an address of ours: "/goals/1", "/settings/data#open-copy".
 * `replace` leaves no entry behind, for steps nobody would want to come back to. With `paintFirst` the screen stands
 * before the address does, for a moment in which every frame counts: the browser takes a while over an address.
 */
export function go(
  to: string,
  { replace = false, paintFirst = false }: { readonly replace?: boolean; readonly paintFirst?: boolean } = {},
): void {
  remember();
  writeAddress();
  const entry = place.peek().entry + (replace ? 0 : 1);
  unwritten = () => {
    if (replace) history.replaceState({ entry }, "", to);
    else history.pushState({ entry }, "", to);
  };
  if (paintFirst) requestAnimationFrame(() => setTimeout(writeAddress));
  else writeAddress();
  place.value = read(new URL(to, location.href), entry, "new");
}

let unwritten: (() => void) | null = null;

/** Writes the address that waits, if one does, into the bar and the history. */
function writeAddress(): void {
  unwritten?.();
  unwritten = null;
}

/** True for the page that the build wrote, which is taken over as it stands before anything in it changes. */
export const isAsWritten = (): boolean => place.peek().kind === "first";

/** True when this is the address in the bar: a part of a page that is open, and the name its draft is kept under. */
export const isAt = (address: string): boolean =>
  location.pathname + location.search + location.hash === address;

/** One step back when that stays inside Onward; else to the address given, which takes this entry's place. */
export function back(otherwise: string): void {
  writeAddress();
  if (place.peek().entry > 0) history.back();
  else go(otherwise, { replace: true });
}

function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
  if (link === null || link.origin !== location.origin || link.hasAttribute("download")) return;
  if (link.target !== "" && link.target !== "_self") return;
  const here = location.pathname + location.search;
  const there = link.pathname + link.search;
  if (there === here && link.hash !== "") return;
  event.preventDefault();
  const { entry } = place.peek();
  if (link.dataset["back"] !== undefined && left.get(entry - 1)?.path === link.pathname) history.back();
  else if (there !== here) go(there + link.hash);
  else scrollTo(0, 0);
}

/**
 * Begins to listen to clicks and to the browser's own back and forward; call once.
 * @param home where "/" leads
 */
export function startNavigation(home: string): void {
  history.scrollRestoration = "manual";
  const entry = entryOf(history.state);
  history.replaceState({ entry }, "", location.pathname === "/" ? home : location.href);
  place.value = read(location, entry, "first");
  document.addEventListener("click", follow);
  addEventListener("popstate", (event) => {
    const { path, query } = place.peek();
    unwritten = null;
    const now = read(location, entryOf(event.state), "return");
    // A jump inside the page is the browser's own business.
    if (now.path === path && now.query.toString() === query.toString()) return;
    remember();
    place.value = now;
  });
}

/**
 * Moves to the heading of what took another's place without a new address. Call it in a layout effect: later, it would
 * take the focus from what a person has gone on to.
 */
export function toHeading(): void {
  scrollTo(0, 0);
  document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
}

/**
 * Puts scroll and focus where they belong once a new screen stands; call after it has been painted in.
 *
 * New: to the part named by the hash, else to the field that asks for the focus, else to the h1.
 * Back: to the link that was followed. Content that is still being read from disk is waited for, and what goes again
 * when it has been read gives the focus to the h1, but never against someone who has begun to do something else.
 */
export function settle(): void {
  const { kind, hash, entry } = place.peek();
  const main = document.querySelector("main");
  if (kind === "first" || main === null) return;
  const before = kind === "return" ? left.get(entry) : undefined;
  const wanted = before?.focus ?? (hash === "" ? "[autofocus]" : `#${CSS.escape(hash)}`);
  scrollTo(0, before?.scroll ?? 0);

  const arrive = (target: HTMLElement): void => {
    if (hash !== "" && before === undefined) target.scrollIntoView();
    if (!target.matches("a, button, input, textarea, select, [tabindex]")) target.tabIndex = -1;
    target.focus({ preventScroll: hash !== "" || before !== undefined || target.matches("h1") });
  };
  /** What has the focus by now, and whether it is what it was meant for. */
  let landed: HTMLElement | null = null;
  let meant = false;
  const land = (): void => {
    if (before !== undefined) scrollTo(0, before.scroll);
    const target =
      main.querySelector<HTMLElement>(wanted) ??
      (hash === "" || before ? null : main.querySelector<HTMLElement>("[autofocus]"));
    const title = landed?.isConnected === true ? null : main.querySelector<HTMLElement>("h1");
    const to = target ?? title;
    if (to === null) return;
    arrive(to);
    landed = to;
    meant = target !== null || wanted === "[autofocus]";
  };
  land();

  const wait = new AbortController();
  const watch = new MutationObserver(() => {
    if (meant && landed?.isConnected === true) return;
    // What the screen has put the focus on itself keeps it.
    if (document.activeElement === document.body || document.activeElement === landed) land();
  });
  wait.signal.addEventListener("abort", () => watch.disconnect());
  for (const deed of ["keydown", "pointerdown", "wheel", "popstate"] as const) {
    addEventListener(deed, () => wait.abort(), { signal: wait.signal, passive: true });
  }
  const stop = setTimeout(() => wait.abort(), PATIENCE_MS);
  wait.signal.addEventListener("abort", () => clearTimeout(stop));
  watch.observe(main, { childList: true, subtree: true });
}
