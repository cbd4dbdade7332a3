/**
 * The frame around every screen: rail or tabs, the log strip, the menu, live regions.
 */
import { useLayoutEffect } from "preact/hooks";
import { shell } from "../copy/en/shell.ts";
import { HelpPill } from "../ui/help-pill.tsx";
import { Icon } from "../ui/icon.tsx";
import type { IconName } from "../ui/icon.tsx";
import { Row, Rows } from "../ui/layout.tsx";
import { Mark } from "../ui/scene.tsx";
import { Sheet } from "../ui/sheet.tsx";
import { clearToasts, Toasts } from "../ui/toast.tsx";
import { Announcer } from "./announcer.tsx";
import { menuOpen, SaveState } from "./bars.tsx";
import { KeyList, showKeys } from "./keyboard.tsx";
import { settle } from "./navigation.ts";
import type { Tab } from "./route.ts";
import { storageNotice } from "./save-state.ts";
import { UpdateBanner } from "./update.tsx";
import { lockSet, type View } from "./view.ts";

const TABS: readonly { readonly tab: Tab; readonly icon: IconName }[] = [
  { tab: "today", icon: "sunrise" },
  { tab: "setbacks", icon: "stones" },
  { tab: "goals", icon: "mountain" },
  { tab: "lessons", icon: "book-open" },
  { tab: "practice", icon: "wind" },
];

/** The other ways from anywhere: in the rail on desktop, in the menu on phones. */
const ELSEWHERE: readonly {
  readonly name: "search" | "insights" | "settings" | "stories" | "care";
  readonly icon: IconName;
}[] = [
  { name: "search", icon: "search" },
  { name: "insights", icon: "chart-line" },
  { name: "settings", icon: "settings-2" },
  { name: "stories", icon: "library" },
  { name: "care", icon: "hand-heart" },
];

function Tabs({ current }: { readonly current: Tab | undefined }) {
  return (
    <ul>
      {TABS.map(({ tab, icon }) => (
        <li key={tab}>
          <a
            href={`/${tab}`}
            aria-current={tab === current ? "page" : undefined}
            onClick={(event) => {
              // The tab of this screen first goes to the top, then to its root.
              if (tab !== current || scrollY === 0) return;
              event.preventDefault();
              scrollTo({ top: 0, behavior: "smooth" });
            }}
          >
            <Icon name={icon} />
            <span>{shell.tabs[tab]}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** *Lock now*, while a lock is set. */
function LockNow(way: { readonly row?: boolean }) {
  const lock = lockSet.value;
  return lock && <lock.Now {...way} />;
}

function Rail({ current }: { readonly current: Tab | undefined }) {
  return (
    <aside class="side" aria-label={shell.side}>
      <a class="wordmark" href="/today">
        <Mark />
        {shell.name}
      </a>
      <a class="btn ink" href="/setbacks/new">
        <Icon name="plus" small />
        {shell.logSetback}
      </a>
      <nav aria-label={shell.main}>
        <Tabs current={current} />
      </nav>
      <nav aria-label={shell.alsoHere}>
        <ul>
          {ELSEWHERE.map(({ name, icon }) => (
            <li key={name}>
              <a href={`/${name}`}>
                <Icon name={icon} />
                <span>{shell[name]}</span>
              </a>
            </li>
          ))}
          <LockNow />
          <li>
            <button type="button" onClick={showKeys}>
              <Icon name="keyboard" />
              <span>{shell.keys.title}</span>
            </button>
          </li>
        </ul>
      </nav>
      <div class="foot">
        <SaveState />
        <HelpPill />
      </div>
    </aside>
  );
}

function Dock({ current, strip }: { readonly current: Tab | undefined; readonly strip: boolean }) {
  return (
    <div class="dock">
      {strip && (
        <nav class="strip-bar" aria-label={shell.quick}>
          <span class="small">{shell.aLine}</span>
          <a class="fab" href="/setbacks/new">
            <Icon name="plus" />
            <span>{shell.logSetback}</span>
          </a>
        </nav>
      )}
      <nav class="tabbar" aria-label={shell.main}>
        <Tabs current={current} />
      </nav>
    </div>
  );
}

function Menu() {
  const close = (): void => {
    menuOpen.value = false;
  };
  return (
    <Sheet open={menuOpen.value} title={shell.more} close={shell.close} onClose={close}>
      <Rows>
        {ELSEWHERE.map(({ name, icon }) => (
          <Row key={name} lead={icon} title={shell[name]} href={`/${name}`} />
        ))}
        <LockNow row />
      </Rows>
    </Sheet>
  );
}

/** The frame with a screen in it. */
export function Shell({ view }: { readonly view: View }) {
  const { route, Screen, params, key, moved } = view;
  useLayoutEffect(() => {
    // Closed by now, not with the next painting: until then it would keep the focus to itself.
    document.querySelector<HTMLDialogElement>("dialog[open]")?.close();
    if (route.frame === "focus") clearToasts();
    settle();
  }, [key]);
  const bare = route.frame === "bare";
  const StorageNotice = storageNotice.value;
  // On Help nothing competes with the numbers.
  const tabs = (route.frame === "root" || route.frame === "sub") && route.path !== "/help";
  const strip = route.frame === "root" && (route.tab === "today" || route.tab === "setbacks");
  return (
    <>
      <a class="skip" href="#main">
        {shell.skip}
      </a>
      <div class={`app frame-${route.frame}`}>
        {!bare && <Rail current={route.tab} />}
        <main id="main" key={key} class={moved ? "main rise" : "main"} tabIndex={-1}>
          {tabs && <UpdateBanner />}
          {!bare && route.path !== "/help" && StorageNotice !== null && <StorageNotice />}
          <Screen params={params} />
        </main>
        {tabs && <Dock current={route.tab} strip={strip} />}
        <Toasts />
      </div>
      <Announcer />
      {!bare && <Menu />}
      {!bare && <KeyList />}
    </>
  );
}
