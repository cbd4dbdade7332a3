/**
 * Where the words are and whether they will last: asks the browser once to keep them, says so where it won't,
 * and stands at the head of a screen while the words can't be reached.
 */
import { computed, effect, signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { shell } from "../copy/en/shell.ts";
import { storage } from "../copy/en/storage.ts";
import { clearsAfterAWeek, isInstalled } from "../platform/install.ts";
import { askToKeep, COPY_LASTS_MS, STORAGE_HERE, storageUse } from "../platform/persist.ts";
import { setPreference } from "../platform/preferences.ts";
import { Button, LinkButton } from "../ui/button.tsx";
import { Banner } from "../ui/states.tsx";
import { announce } from "./announcer.tsx";
import { InstallHelp } from "./install-help.tsx";
import { hearOfLock } from "./lock/elsewhere.ts";
import { saveState, storageNotice } from "./save-state.ts";
import { perform, tabState, watch } from "./store.ts";

const { answer, putAway, copied } = STORAGE_HERE;
/** Where a copy is saved. */
export const SAVE_COPY = "/settings/data#save-copy";

type Here = Readonly<Record<string, string | null>>;

/** What this device remembers; null until it has been read. */
const here = signal<Here | null>(null);
const anything = signal(false);
const awayInThisTab = signal(false);
/** Less room than a few photos take. */
const LOW_BYTES = 20_000_000;
const low = signal(false);

const lasting = computed(() => {
  const state = tabState.value;
  return state.type === "open" && state.lasting && state.access === "ready";
});

const remember = (key: string, value: string): void => {
  void perform("rememberHere", { key, value });
};

/** A copy was saved less than 30 days ago. A clock that was set back counts as just now. */
const copiedLately = (known: Here): boolean => {
  const at = Number(known[copied] ?? Number.NaN);
  return Number.isFinite(at) && Date.now() - at < COPY_LASTS_MS;
};

/** The browser was asked and makes no promise that holds, and nothing else keeps the words safe. */
const maybeCleared = computed(() => {
  const known = here.value;
  if (known === null || !lasting.value || (known[answer] ?? null) === null) return false;
  return !isInstalled() && !copiedLately(known) && (known[answer] === "no" || clearsAfterAWeek());
});

/** The line of decision is still to be answered. */
const isOpen = computed(() => maybeCleared.value && (here.value?.[putAway] ?? null) === null);

let asking = false;
/** A load that only reads an earlier answer has nothing new to say aloud. */
let asked = false;
async function ask(): Promise<void> {
  asking = true;
  asked = true;
  try {
    await perform("rememberHere", { key: answer, value: await askToKeep() });
  } catch {
    // Nobody waits for it: it is asked again.
  } finally {
    asking = false;
  }
}

let following = false;

/** Begins to follow the storage; once, when the store has been fetched. */
export function followStorage(): void {
  if (following) return;
  following = true;
  watch("here", { keys: [answer, putAway, copied] }, (known) => {
    here.value = known;
  });
  watch("anythingKept", null, (any) => {
    anything.value = any;
  });
  void storageUse().then((use) => {
    low.value = use !== null && use.room - use.used < LOW_BYTES;
  });
  // An app of its own is often promised what a tab was not.
  addEventListener("appinstalled", () => void ask());
  effect(() => {
    const known = here.value;
    const first = known !== null && (known[answer] ?? null) === null;
    if (first && anything.value && lasting.value && saveState.peek() !== "example" && !asking) void ask();
  });
  effect(() => {
    if (here.value === null || !lasting.value || saveState.peek() === "example") return;
    const before = saveState.peek();
    saveState.value = maybeCleared.value ? "browser" : "device";
    setPreference("kept", maybeCleared.value ? "browser" : null);
    if (asked && before === "device" && maybeCleared.value) announce(shell.saved.browser);
  });
  storageNotice.value = StorageNotice;
  hearOfLock();
}

/**
 * After saving, once: the browser may clear this, and what to do about it. Nothing where the words are safe.
 * In a browser that keeps nothing it says so each time.
 */
export function StorageLine() {
  /** It stays until the person goes on, also when it was answered meanwhile. */
  const [shown, setShown] = useState<"not yet" | "asking" | "how" | "away">("not yet");
  useEffect(followStorage, []);
  if (isOpen.value && shown === "not yet") setShown("asking");
  const reply = (next: "how" | "away"): void => {
    remember(putAway, "yes");
    setShown(next);
  };
  if (shown === "not yet" || shown === "away") return null;
  if (shown === "how") return <InstallHelp saveCopy={SAVE_COPY} />;
  return (
    <Banner
      icon="hard-drive"
      title={storage.mayClear}
      actions={
        <>
          <Button kind="soft" onClick={() => reply("how")}>
            {storage.showHow}
          </Button>
          <LinkButton kind="line" href={SAVE_COPY} onClick={() => reply("away")}>
            {storage.saveCopy}
          </LinkButton>
          <Button kind="quiet" onClick={() => reply("away")}>
            {storage.notNow}
          </Button>
        </>
      }
    />
  );
}

/** At the head of a screen while the words can't be reached, can't be changed or won't last. */
function StorageNotice() {
  const state = tabState.value;
  if (state.type === "asleep") {
    return (
      <Banner icon="moon" title={storage.asleep}>
        {storage.asleepDetail}
      </Banner>
    );
  }
  if (state.type === "failed") {
    const full = state.reason === "full";
    return (
      <Banner
        icon="circle-alert"
        trouble
        title={full ? storage.full : storage.failed}
        actions={<Button onClick={() => location.reload()}>{storage.reload}</Button>}
      >
        {full ? storage.fullDetail : storage.failedDetail}
      </Banner>
    );
  }
  if (state.type !== "open") return null;
  if (state.access === "newer") {
    return (
      <Banner
        icon="info"
        title={storage.newer}
        actions={
          <>
            <LinkButton kind="soft" href={SAVE_COPY}>
              {storage.saveCopy}
            </LinkButton>
            <Button kind="quiet" onClick={() => location.reload()}>
              {storage.reload}
            </Button>
          </>
        }
      >
        {storage.newerDetail}
      </Banner>
    );
  }
  if (state.access === "notOurs") {
    return (
      <Banner
        icon="circle-alert"
        trouble
        title={storage.notOurs}
        actions={
          <LinkButton kind="soft" href="/settings/data#open-copy">
            {storage.openCopy}
          </LinkButton>
        }
      >
        {storage.notOursDetail}
      </Banner>
    );
  }
  if (awayInThisTab.value || saveState.value === "example") return null;
  if (!state.lasting) return <Forgetful title={storage.forgets} detail={storage.forgetsDetail} />;
  return low.value ? <Forgetful title={storage.low} detail={storage.lowDetail} /> : null;
}

/** Words may not last, or may not fit: a file of them, or not now. */
function Forgetful({ title, detail }: { readonly title: string; readonly detail: string }) {
  return (
    <Banner
      icon="hard-drive"
      title={title}
      actions={
        <>
          <LinkButton kind="soft" href={SAVE_COPY}>
            {storage.saveFile}
          </LinkButton>
          <Button
            kind="quiet"
            onClick={() => {
              awayInThisTab.value = true;
            }}
          >
            {storage.notNow}
          </Button>
        </>
      }
    >
      {detail}
    </Banner>
  );
}
