/**
 * Onward as an app of its own: whether it is one already, and how this browser makes it one.
 */
import { signal } from "@preact/signals";

/** Chromium's event that offers to install; other browsers have none. */
type InstallOffer = Event & { prompt(): Promise<{ readonly outcome: "accepted" | "dismissed" }> };

const offer = signal<InstallOffer | null>(null);

/** Whether the browser can be asked to install, right now, on a press. */
export const canInstall = (): boolean => offer.value !== null;

/** Begins to listen for the browser's offer; call once, early, since it is made only once. */
export function watchInstall(): void {
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    offer.value = event as InstallOffer;
  });
  addEventListener("appinstalled", () => {
    offer.value = null;
  });
}

/** Shows the browser's own question. True when the person agreed. */
export async function install(): Promise<boolean> {
  const asked = offer.peek();
  if (asked === null) return false;
  // It can be shown only once.
  offer.value = null;
  const { outcome } = await asked.prompt();
  return outcome === "accepted";
}

/** Whether Onward runs as an app of its own. */
export const isInstalled = (): boolean =>
  matchMedia("(display-mode: standalone), (display-mode: fullscreen), (display-mode: minimal-ui)").matches ||
  ("standalone" in navigator && navigator.standalone === true);

/** How this browser puts a page among the apps. There is no better way to tell than its name. */
export type InstallWay =
  | "iosSafari"
  | "iosOther"
  | "macSafari"
  | "androidFirefox"
  | "android"
  | "desktopFirefox"
  | "desktop";

/**
 * @param agent the browser's own name for itself
 * @param touch how many fingers the screen feels: an iPad calls itself a Mac
 */
export function wayToInstall(
  agent: string = navigator.userAgent,
  touch: number = navigator.maxTouchPoints,
): InstallWay {
  const ios = /iPhone|iPad|iPod/.test(agent) || (/Macintosh/.test(agent) && touch > 1);
  if (ios) return /CriOS|FxiOS|EdgiOS|OPiOS|DuckDuckGo/.test(agent) ? "iosOther" : "iosSafari";
  if (/Android/.test(agent)) return /Firefox/.test(agent) ? "androidFirefox" : "android";
  if (/Firefox/.test(agent)) return "desktopFirefox";
  return /Macintosh.*Safari/.test(agent) && !/Chrome|Chromium|Edg/.test(agent) ? "macSafari" : "desktop";
}

/**
 * Whether this is a tab of a browser built on Safari's engine, which clears what a site stored after a week
 * without a visit; an app on the home screen is spared.
 */
export function clearsAfterAWeek(): boolean {
  const way = wayToInstall();
  return !isInstalled() && (way === "iosSafari" || way === "iosOther" || way === "macSafari");
}
