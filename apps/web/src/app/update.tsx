/**
 * A newer version: fetched by the service worker, used only on the person's word.
 */
import { signal } from "@preact/signals";
import { shell } from "../copy/en/shell.ts";
import { Button } from "../ui/button.tsx";
import { Banner } from "../ui/states.tsx";

const PATIENCE_MS = 2000;
/** How long after a load it is looked whether all of the app is still kept: when nothing else is waited for. */
const LOOK_AFTER_MS = 5000;

/** Changes over to the newer version; null when there is none, or the person said next time. */
const change = signal<(() => void) | null>(null);

/**
 * Registers the service worker and watches for a newer one. Where the browser has none, or refuses,
 * Onward works as an ordinary page.
 */
export async function startUpdates(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  const reload = (): void => location.reload();
  let agreed = false;
  let before = serviceWorker.controller;
  serviceWorker.addEventListener("controllerchange", () => {
    // The first worker of all takes over in silence; when another window agreed, this one is asked as well.
    if (agreed) reload();
    else if (before !== null) change.value = reload;
    before = serviceWorker.controller;
  });
  const registration = await serviceWorker.register("/service-worker.js").catch(() => undefined);
  if (registration === undefined) return;
  setTimeout(() => registration.active?.postMessage({ type: "keep" }), LOOK_AFTER_MS);
  const offer = (worker: ServiceWorker | null): void => {
    if (worker?.state !== "installed" || serviceWorker.controller === null) return;
    change.value = () => {
      agreed = true;
      worker.postMessage({ type: "activate" });
      // The old worker may hold the change back while this page is there; loading again lets it through.
      setTimeout(reload, PATIENCE_MS);
    };
  };
  offer(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const { installing } = registration;
    installing?.addEventListener("statechange", () => offer(installing));
  });
}

/** The offer, at the head of a screen where nobody is in the middle of something. */
export function UpdateBanner() {
  const use = change.value;
  if (use === null) return null;
  const { title, detail, now, later } = shell.update;
  const buttons = (
    <>
      <Button kind="soft" onClick={use}>
        {now}
      </Button>
      <Button
        kind="quiet"
        onClick={() => {
          change.value = null;
        }}
      >
        {later}
      </Button>
    </>
  );
  return (
    <Banner icon="refresh-cw" title={title} actions={buttons}>
      {detail}
    </Banner>
  );
}
