/**
 * Starts Onward in the browser: language and looks, the first screen, then everything that can wait.
 */
import { signal } from "@preact/signals";
import { hydrate, render } from "preact";
import { applyLanguage, direction, language } from "../copy/language.ts";
import { CrashBoundary, crash } from "./crash.tsx";
import { startKeyboard } from "./keyboard.tsx";
import { place, startNavigation } from "./navigation.ts";
import type { Place } from "./navigation.ts";
import { watchInstall } from "../platform/install.ts";
import { applyLooks, preference, setPreference } from "../platform/preferences.ts";
import { fetchScreen, find } from "./routes.tsx";
import { followStore } from "./save-state.ts";
import { Shell } from "./shell.tsx";
import type { View } from "./shell.tsx";
import { keepsWords } from "./store-start.ts";
import { startUpdates } from "./update.tsx";
import "../ui/components.css";

const view = signal<View | null>(null);

/** Fetches the screen of a place and shows it, unless the person has gone on meanwhile. */
async function show(there: Place): Promise<void> {
  const { route, params } = await find(there.path);
  const withWords = keepsWords(route.path);
  // The file opens while the screen is fetched.
  if (withWords) followStore().catch(crash);
  const Screen = await fetchScreen(route);
  if (place.peek() !== there) return;
  if (withWords) setPreference("begun", "yes");
  view.value = { route, Screen, params, key: `${there.entry} ${there.path}`, moved: there.kind !== "first" };
}

function App() {
  return <CrashBoundary>{view.value !== null && <Shell view={view.value} />}</CrashBoundary>;
}

/** Keeps what the build wrote when it is in this language; else writes the page anew. */
function mount(root: HTMLElement, written: string): void {
  if (root.firstElementChild !== null && written === `${language} ${direction}`) {
    hydrate(<App />, root);
  } else {
    root.replaceChildren();
    render(<App />, root);
  }
  // What the build wrote of a form could only be looked at so far.
  root.inert = false;
}

async function start(root: HTMLElement): Promise<void> {
  const { lang, dir } = document.documentElement;
  watchInstall();
  applyLooks();
  applyLanguage();
  startNavigation(preference("begun") === null ? "/welcome" : "/today");
  await show(place.peek());
  mount(root, `${lang} ${dir}`);
  startKeyboard();
  // Until something has the focus there is none to lose.
  const follow = (): void => void import("./keep-focus.ts").then(({ keepFocus }) => keepFocus(), crash);
  addEventListener("focusin", follow, { once: true });
  place.subscribe((there) => {
    if (there.kind !== "first") show(there).catch(crash);
  });
  if (import.meta.env.PROD) await startUpdates();
}

const root = document.getElementById("app");
if (root !== null) {
  start(root).catch((error: unknown) => {
    crash(error);
    render(<App />, root);
  });
}
