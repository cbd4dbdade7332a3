/**
 * Where my words are: what is so just now on this device, then the whole of it.
 */
import { whereMyWordsAre } from "@onward/content/pages/where-my-words-are";
import { useEffect, useState } from "preact/hooks";
import { InstallHelp } from "../../app/install-help.tsx";
import { inWords, sizeInWords } from "../../app/parts/amounts.ts";
import { SAVE_COPY } from "../../app/storage-line.tsx";
import { perform, tabState, useQuery } from "../../app/store.ts";
import { settings } from "../../copy/en/settings.ts";
import { formatDate } from "../../copy/format.ts";
import { isInstalled } from "../../platform/install.ts";
import { askToKeep, isPromised, STORAGE_HERE, storageUse } from "../../platform/persist.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { Fold, Section } from "../../ui/layout.tsx";
import { LongPage } from "./long-page.tsx";

const copy = settings.where;

/** What the browser says, once it has been asked. */
type Facts = {
  readonly promised: boolean | null;
  readonly use: { readonly used: number; readonly room: number } | null;
};

/** The day on this device's calendar, "2026-11-24". */
const dayHere = (at: number): string => {
  const date = new Date(at);
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

export default function Words() {
  return (
    <LongPage page={whereMyWordsAre}>
      <JustNow />
    </LongPage>
  );
}

function JustNow() {
  const [facts, setFacts] = useState<Facts | null>(null);
  const look = async (): Promise<void> => {
    const [promised, use] = await Promise.all([isPromised(), storageUse()]);
    setFacts({ promised, use });
  };
  useEffect(() => void look(), []);
  const counts = useQuery("whatIsHere", null).value?.counts;
  const here = useQuery("here", { keys: [STORAGE_HERE.answer, STORAGE_HERE.copied] }).value;
  const state = tabState.value;
  const forgets = state.type === "open" && !state.lasting;
  const asked = (here?.[STORAGE_HERE.answer] ?? null) !== null;
  const copied = Number(here?.[STORAGE_HERE.copied] ?? Number.NaN);

  const promise = (): string => {
    if (forgets) return copy.forgets;
    if (facts === null) return "";
    if (facts.promised === null) return copy.unknown;
    if (facts.promised) return copy.promised;
    return asked ? copy.notPromised : copy.notAskedYet;
  };
  const askAgain = async (): Promise<void> => {
    const answer = await askToKeep();
    await perform("rememberHere", { key: STORAGE_HERE.answer, value: answer });
    await look();
  };

  return (
    <Section title={copy.now}>
      <dl class="facts">
        <dt>{copy.holds}</dt>
        <dd>{counts !== undefined && (inWords(counts) ?? copy.nothingYet)}</dd>
        <dt>{copy.promise}</dt>
        <dd aria-live="polite">{promise()}</dd>
        <dt>{copy.installed}</dt>
        <dd>{isInstalled() ? copy.isInstalled : copy.notInstalled}</dd>
        <dt>{copy.copy}</dt>
        <dd>{Number.isFinite(copied) ? formatDate(dayHere(copied)) : copy.noCopy}</dd>
        {facts?.use != null && (
          <>
            <dt>{copy.used}</dt>
            <dd>{copy.usedOf(sizeInWords(facts.use.used), sizeInWords(facts.use.room))}</dd>
          </>
        )}
      </dl>
      <div class="actions">
        <LinkButton kind="soft" href={SAVE_COPY}>
          {copy.saveCopy}
        </LinkButton>
        {!forgets && facts?.promised === false && (
          <Button kind="quiet" onClick={() => void askAgain()}>
            {copy.askAgain}
          </Button>
        )}
      </div>
      {!isInstalled() && (
        <Fold title={copy.installHow}>
          <InstallHelp saveCopy={SAVE_COPY} />
        </Fold>
      )}
    </Section>
  );
}
