/**
 * The lock: what opens it, and what needs no opening: help, two minutes to steady oneself, hiding the screen.
 */
import { help } from "../../copy/en/help.ts";
import { lock } from "../../copy/en/lock.ts";
import { shell } from "../../copy/en/shell.ts";
import { keptLock } from "../../platform/lock-record.ts";
import { HelpPill } from "../../ui/help-pill.tsx";
import { Button, LinkButton } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Fold, Row, Rows, Section } from "../../ui/layout.tsx";
import { Mark, TallScene } from "../../ui/scene.tsx";
import { PageTitle } from "../bars.tsx";
import { AskToOpen } from "./ask-to-open.tsx";
import { HardDays } from "./hard-days.tsx";
import "../../ui/screens/welcome.css";

export function LockScreen({ onOpen }: { readonly onOpen: () => void }) {
  const record = keptLock();
  return (
    <div class="welcome lock-screen">
      <div class="art">
        <TallScene />
      </div>
      <header>
        <span class="wordmark">
          <Mark />
          {shell.name}
        </span>
        <HelpPill />
      </header>
      <div class="start">
        <div class="display">
          <PageTitle window={lock.window}>{lock.window}</PageTitle>
        </div>
        {record === "newer" ? (
          <>
            <p class="reading">{lock.newer}</p>
            <Button kind="primary" block onClick={() => location.reload()}>
              {lock.reload}
            </Button>
          </>
        ) : (
          <>
            <p class="reading">{lock.lede}</p>
            {record !== null && <AskToOpen record={record} verb={lock.open.unlock} onOpen={onOpen} />}
          </>
        )}
        <LinkButton kind="line" block icon="life-buoy" href="/help">
          {lock.help}
        </LinkButton>
        <Section title={lock.steady}>
          <Rows>
            <Row lead="wind" title={help.breathing} href="/practice/breathing" />
            <Row lead="footprints" title={help.grounding} href="/practice/grounding" />
          </Rows>
        </Section>
        <Fold title={lock.forgotten.title}>
          <ul class="lines-of-text">
            {Object.values(lock.forgotten.lines).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Fold>
        <div class="hide">
          <a
            class="btn quiet"
            href="/note"
            aria-describedby="hide-note"
            onClick={(event) => {
              event.preventDefault();
              location.replace("/note");
            }}
          >
            <Icon name="eye-off" small />
            {help.hide}
          </a>
          <p id="hide-note" class="micro">
            {help.hideNote}
          </p>
        </div>
        {/* Read from the file, and so later than the rest: under all that can be pressed. */}
        <HardDays />
      </div>
    </div>
  );
}
