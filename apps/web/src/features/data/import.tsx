/**
 * Bringing something in: choosing, a look that changes nothing, bringing it in, and the way back.
 */
import type { ComponentChildren } from "preact";
import { useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { announce } from "../../app/announcer.tsx";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { useQuery } from "../../app/store.ts";
import { bringing as copy, data } from "../../copy/en/data.ts";
import { canPickFolder, type PickedFile } from "../../platform/files.ts";
import { Actions, Button, LinkButton } from "../../ui/button.tsx";
import { Rows, Section } from "../../ui/layout.tsx";
import { StoneChip } from "../../ui/scene.tsx";
import { Banner, Bar } from "../../ui/states.tsx";
import { sizeInWords } from "../../app/parts/amounts.ts";
import { bring, choose, comingOf, leave, phase, stop, type Imported, type Phase } from "./bringing.ts";
import { LookedAt } from "./dry-run.tsx";
import { Pick } from "./pick.tsx";
import { PassphraseField } from "./passphrase.tsx";
import { CutShort, PastImports, TakeBack } from "./past-imports.tsx";
import "../../ui/screens/import.css";
import "./data.css";

export default function Import() {
  const now = phase.value;
  // What was only looked at is let go with the screen; what is being brought in goes on.
  useEffect(
    () => () => {
      if (phase.peek().at !== "reading") leave();
    },
    [],
  );
  return (
    <>
      <SubBar back={{ href: "/settings/data", name: data.title }} />
      <div class="cols">
        <div>
          <Chosen now={now} />
          <PageTitle window={copy.window}>{copy.title}</PageTitle>
          {now.at === "choose" || now.at === "reading" || now.at === "sealed" ? (
            <Before now={now} />
          ) : (
            <Steps now={now} />
          )}
        </div>
        <aside>
          <Section title={copy.promisesTitle}>
            <Rows>
              {Object.values(copy.promises).map((line) => (
                <li key={line}>
                  <p class="row small">{line}</p>
                </li>
              ))}
            </Rows>
          </Section>
        </aside>
      </div>
      {now.at === "choose" && <PastImports />}
    </>
  );
}

/** What was chosen, above the title as a small line. */
function Chosen({ now }: { readonly now: Phase }) {
  if (!("chosen" in now)) return null;
  const { files } = now.chosen;
  const size = sizeInWords(files.reduce((sum, { file }) => sum + file.size, 0));
  const [only] = files;
  return (
    <p class="micro faint" dir="auto">
      {copy.about(files.length === 1 && only ? only.name : copy.several(files.length), size)}
    </p>
  );
}

type BeforePhase = Extract<Phase, { at: "choose" | "reading" | "sealed" }>;

/** Until there is something to look at. */
function Before({ now }: { readonly now: BeforePhase }) {
  const pick = (files: readonly PickedFile[]): void => {
    choose(files).catch(crash);
  };
  if (now.at === "sealed") return <PassphraseField trouble={now.trouble} />;
  return (
    <div class="before">
      <p class="lede" id="ask">
        {copy.ask}
      </p>
      {now.at === "choose" && now.trouble !== null && (
        <Banner icon="circle-alert" title={now.trouble} trouble />
      )}
      {now.at === "choose" && <CutShort />}
      {now.at === "reading" ? (
        <div class="copy-form" role="status">
          <progress class="bar" aria-label={copy.reading} />
          <p class="small muted">{copy.reading}</p>
          <Actions>
            <Button kind="quiet" onClick={leave}>
              {copy.cancel}
            </Button>
          </Actions>
        </div>
      ) : (
        <Actions>
          <Pick kind="primary" icon="file-up" several onPick={pick}>
            {copy.files}
          </Pick>
          {canPickFolder() && (
            <Pick folder onPick={pick}>
              {copy.folder}
            </Pick>
          )}
        </Actions>
      )}
      <Section title={copy.readsTitle}>
        <p>{copy.reads}</p>
      </Section>
    </div>
  );
}

type After = Extract<Phase, { at: "looked" | "bringing" | "done" }>;

/** Three stones: looked, bringing in, the way back. */
function Steps({ now }: { readonly now: After }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed went with its step.
  useLayoutEffect(() => heading.current?.focus(), [now.at]);
  return (
    <ol class="import-steps">
      <Step stage="steadied" state="done" title={copy.looked}>
        {now.at === "looked" && <LookedAt preview={now.preview} />}
      </Step>
      <Step
        stage="understood"
        state={now.at === "done" ? "done" : "here"}
        title={secondTitle(now)}
        heading={heading}
        busy={now.at !== "done"}
      >
        <Second now={now} />
      </Step>
      <Step stage="moving" state={now.at === "done" ? "here" : "ahead"} title={copy.undoTitle}>
        <p class="muted">{copy.undoDetail}</p>
        {now.at === "done" && now.imported.job !== null && cameOf(now.imported) > 0 && (
          <TakeBack job={now.imported.job} onDone={leave} />
        )}
      </Step>
    </ol>
  );
}

function secondTitle(now: After): string {
  if (now.at === "done") {
    if (now.imported.stopped) return copy.stopped;
    return now.imported.copy && cameOf(now.imported) > 0 ? copy.doneBack : copy.done(now.imported.added);
  }
  if (now.at === "bringing") return copy.busy(now.total);
  return comingOf(now.preview) === 0 ? copy.nothingNew : copy.ready;
}

/** How many entries there are to take back. */
const cameOf = ({ added, changed, gone }: Imported): number => added + changed + gone;

function Second({ now }: { readonly now: After }) {
  if (now.at === "bringing") return <Going job={now.job} total={now.total} />;
  if (now.at === "looked") {
    const coming = comingOf(now.preview);
    return (
      <Actions>
        {coming > 0 && (
          <Button
            kind="primary"
            onClick={() => {
              bring().catch(crash);
            }}
          >
            {now.preview.format === "onward" ? copy.bringBack : copy.bringIn(coming)}
          </Button>
        )}
        <Button kind="quiet" onClick={leave}>
          {copy.another}
        </Button>
      </Actions>
    );
  }
  const { imported } = now;
  return (
    <>
      {imported.changed > 0 && <p class="muted">{copy.doneChanged(imported.changed)}</p>}
      {imported.gone > 0 && <p class="muted">{copy.doneGone(imported.gone)}</p>}
      {imported.damaged > 0 && <p class="small">{copy.damaged(imported.damaged)}</p>}
      {imported.added > 0 && !imported.copy && <p class="muted">{copy.doneDetail}</p>}
      <Actions>
        <LinkButton kind="primary" href="/today">
          {copy.toToday}
        </LinkButton>
        {!imported.copy && imported.added > 0 && (
          <LinkButton kind="line" href="/search">
            {copy.toSearch}
          </LinkButton>
        )}
        <Button kind="quiet" onClick={leave}>
          {copy.another}
        </Button>
      </Actions>
    </>
  );
}

/** How far it is; said aloud at each quarter. */
function Going({ job, total }: { readonly job: string; readonly total: number }) {
  const its = useQuery("importJobs", null).value?.find((one) => one.job === job);
  const stopping = useSignal(false);
  const [done, of] = its?.way == null ? [0, total] : [its.done, its.total];
  const quarter = of === 0 ? 0 : Math.floor((4 * done) / of);
  useEffect(() => {
    if (quarter > 0 && quarter < 4) announce(copy.progress(done, of));
  }, [quarter]);
  const back = stopping.value || its?.way === "back";
  return (
    <>
      <Bar label={back ? copy.putting : copy.busy(total)} done={done} of={Math.max(1, of)} />
      <p class="small muted num">{back ? copy.putting : copy.progress(done, of)}</p>
      <Actions>
        <Button
          aria-disabled={back}
          onClick={() => {
            stopping.value = true;
            stop().catch(crash);
          }}
        >
          {copy.stop}
        </Button>
      </Actions>
    </>
  );
}

function Step({
  stage,
  state,
  title,
  heading,
  busy = false,
  children,
}: {
  readonly stage: "steadied" | "understood" | "moving";
  readonly state: "done" | "here" | "ahead";
  readonly title: string;
  readonly heading?: { current: HTMLHeadingElement | null };
  readonly busy?: boolean;
  readonly children?: ComponentChildren;
}) {
  return (
    <li aria-current={state === "here" ? "step" : undefined}>
      <StoneChip stage={stage} state={state} seed={`import ${stage}`} />
      <section class={busy ? "busy" : undefined}>
        <h2 ref={heading ?? null} tabIndex={-1}>
          {title}
        </h2>
        <div class="body">{children}</div>
      </section>
    </li>
  );
}
