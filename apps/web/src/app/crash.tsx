/**
 * When a bug stops the app: what was being written, a way to load again, a report to copy.
 *
 * The report holds versions and the kind of error and where in our code it rose,
 * nothing that a person wrote and no address with an id in it. Nothing is sent.
 */
import { signal } from "@preact/signals";
import { Component } from "preact";
import type { ComponentChildren } from "preact";
import { shell } from "../copy/en/shell.ts";
import { HelpPill } from "../ui/help-pill.tsx";
import { Button } from "../ui/button.tsx";
import { Fold } from "../ui/layout.tsx";
import { announce } from "./announcer.tsx";
import { version } from "../../package.json";

type Crash = { readonly report: string; readonly words: string };

const crashed = signal<Crash | null>(null);

/** Whether a bug has stopped the app. */
export const hasStopped = (): boolean => crashed.peek() !== null;

/** What stands in the fields of the screen, before they go; a passphrase that is shown as it is typed is none of it. */
function wordsOnScreen(): string {
  const fields = document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(
    'main textarea, main input:is([type="text"], :not([type])):not([data-secret])',
  );
  return Array.from(fields, (field) => field.value.trim())
    .filter(Boolean)
    .join("\n\n");
}

/** The message of an error may hold anything, so only its kind and its place in our code are told. */
function reportOf(error: unknown): string {
  const kind = error instanceof Error ? error.name : typeof error;
  const places =
    error instanceof Error ? (error.stack ?? "").match(/\/(?:assets|src)\/[\w./-]+[^\s)]*:\d+:\d+/g) : null;
  return [
    `Onward ${version}`,
    navigator.userAgent,
    `${kind} on ${location.pathname.split("/")[1] ?? ""}`,
    ...(places ?? []).slice(0, 8),
  ].join("\n");
}

/** Ends the app on the crash screen; for bugs only, never for what was to be expected. */
export function crash(error: unknown): void {
  // While developing, the whole of it is wanted where developers look.
  if (import.meta.env.DEV) reportError(error);
  crashed.value ??= { report: reportOf(error), words: wordsOnScreen() };
}

/** Shows the app, or once a bug has stopped it, the crash screen. */
export class CrashBoundary extends Component<{ children: ComponentChildren }> {
  override componentDidCatch(error: unknown): void {
    crash(error);
  }

  override render() {
    const stopped = crashed.value;
    return stopped === null ? this.props.children : <CrashScreen {...stopped} />;
  }
}

function CrashScreen({ report, words }: Crash) {
  const copy = shell.crash;
  return (
    <main class="crash">
      <HelpPill anew />
      <h1>{copy.title}</h1>
      <p>{copy.detail}</p>
      {words !== "" && (
        <>
          <p class="hint">{copy.words}</p>
          <pre class="kept" dir="auto">
            {words}
          </pre>
        </>
      )}
      <Button kind="primary" onClick={() => location.reload()}>
        {copy.reload}
      </Button>
      <Fold title={copy.report}>
        <p class="hint">{copy.reportDetail}</p>
        <pre dir="ltr">{report}</pre>
        <Button
          onClick={() => {
            void navigator.clipboard.writeText(report).then(() => announce(copy.copied));
          }}
        >
          {copy.copy}
        </Button>
      </Fold>
    </main>
  );
}
