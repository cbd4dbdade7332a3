/**
 * How to put Onward among the apps of this device, in the words of this browser.
 */
import { useState } from "preact/hooks";
import { storage } from "../copy/en/storage.ts";
import { canInstall, install, isInstalled, wayToInstall } from "../platform/install.ts";
import type { InstallWay } from "../platform/install.ts";
import { Button, LinkButton } from "../ui/button.tsx";
import "../ui/screens/settings.css";

const copy = storage.install;

type Presses = { readonly first: string; readonly second: string; readonly third: string };

/** Null where the browser has no way. */
const PRESSES: Readonly<Record<InstallWay, Presses | null>> = {
  iosSafari: copy.ios,
  iosOther: copy.ios,
  macSafari: copy.mac,
  android: copy.android,
  androidFirefox: copy.android,
  desktop: copy.desktop,
  desktopFirefox: null,
};

/** @param saveCopy where a copy is saved, for whom the app starts empty */
export function InstallHelp({ saveCopy }: { readonly saveCopy: string }) {
  const [answer, setAnswer] = useState<"done" | "declined" | null>(null);
  if (isInstalled()) return <p>{copy.installed}</p>;
  const way = wayToInstall();
  const presses = PRESSES[way];
  const ios = way === "iosSafari" || way === "iosOther";
  return (
    <div class="install-help">
      <h3>{copy.title}</h3>
      {presses === null ? <p>{copy.none}</p> : <p>{copy.why}</p>}
      {ios && (
        <>
          <p>{copy.iosFirst}</p>
          <LinkButton kind="soft" href={saveCopy}>
            {copy.takeAlong}
          </LinkButton>
          <p>{copy.iosThen}</p>
        </>
      )}
      {canInstall() ? (
        <Button
          kind="soft"
          onClick={() => void install().then((agreed) => setAnswer(agreed ? "done" : "declined"))}
        >
          {copy.now}
        </Button>
      ) : (
        presses !== null &&
        answer === null && (
          <ol class="presses">
            {[presses.first, presses.second, presses.third].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        )
      )}
      {way === "iosOther" && <p>{copy.iosOther}</p>}
      {answer !== null && <p role="status">{copy[answer]}</p>}
    </div>
  );
}
