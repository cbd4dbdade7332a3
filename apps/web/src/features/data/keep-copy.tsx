/**
 * Keeping a copy: one file Onward reads back, with a passphrase or plain; or a folder of Markdown.
 */
import { MOST_READABLE_BYTES } from "@onward/store/export/readable";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { alarm, announce } from "../../app/announcer.tsx";
import { perform, useQuery } from "../../app/store.ts";
import { feelings } from "../../copy/content/feelings.ts";
import { PRACTICES } from "../../copy/content/practices.ts";
import { data } from "../../copy/en/data.ts";
import { relativeDay } from "../../copy/format.ts";
import { saveAsFile } from "../../platform/attach.ts";
import { STORAGE_HERE } from "../../platform/persist.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Check } from "../../ui/choices.tsx";
import { Field } from "../../ui/field.tsx";
import { Row, Rows } from "../../ui/layout.tsx";
import { SecretInput } from "../../ui/secret-input.tsx";
import { Bar } from "../../ui/states.tsx";
import { fileName } from "../../app/parts/amounts.ts";

const copy = data.copy;

/** What rows name by a key, in the words of this language. */
const namesOf = (): Record<string, string> =>
  Object.fromEntries([
    ...[...feelings.chips, ...feelings.more].map((word) => [word.key, word.label] as const),
    ...PRACTICES.map((practice) => [practice.key, practice.name] as const),
  ]);

/** "2026-11-24" on this device's calendar, for the name of a file and the day of the last copy. */
const dayHere = (at: number): string => {
  const date = new Date(at);
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** "today", "yesterday": by the calendar, as the file's own name is. */
const sinceThen = (at: number): string => relativeDay(dayHere(at), dayHere(Date.now()));

type Work = {
  /** What is being made just now, and how far it is. */
  readonly now: "copy" | "folder" | null;
  readonly done: number;
  readonly total: number;
  readonly said: string;
  readonly trouble: boolean;
};
const NOTHING: Work = { now: null, done: 0, total: 0, said: "", trouble: false };

/** Making a file of everything, for every place that offers it. */
export function useCopies() {
  const work = useSignal(NOTHING);
  const make = async (kind: "copy" | "folder", passphrase: string | null): Promise<void> => {
    if (work.peek().now !== null) return;
    work.value = { ...NOTHING, now: kind };
    const progress = (value: unknown): void => {
      const { done, total } = value as { done: number; total: number };
      work.value = { ...work.peek(), done, total };
    };
    try {
      const file =
        kind === "copy"
          ? await perform("saveCopy", { passphrase }, progress)
          : await perform("saveFolder", { words: { names: namesOf() } }, progress);
      // What could not be opened again is no copy.
      if (kind === "copy" && file.size > MOST_READABLE_BYTES) {
        work.value = { ...NOTHING, said: copy.tooLarge, trouble: true };
        alarm(copy.tooLarge);
        return;
      }
      const day = dayHere(Date.now());
      const ending = kind === "folder" ? "-markdown.zip" : passphrase === null ? ".json" : ".json.age";
      saveAsFile(fileName(day, ending), "application/octet-stream", file);
      if (kind === "copy")
        await perform("rememberHere", { key: STORAGE_HERE.copied, value: String(Date.now()) });
      const said = kind === "folder" ? copy.folderSaved : passphrase === null ? copy.saved : copy.savedSealed;
      work.value = { ...NOTHING, said };
      announce(said);
    } catch {
      work.value = { ...NOTHING, said: copy.failed, trouble: true };
      alarm(copy.failed);
    }
  };
  return { work, make };
}

/** How far it is, or what came of it. */
export function CopyState({ work, sealing }: { readonly work: Work; readonly sealing: boolean }) {
  if (work.now !== null) {
    const written = work.total > 0 && work.done === work.total;
    return (
      <div class="making">
        {work.total > 0 && <Bar label={copy.saving} done={work.done} of={work.total} />}
        <p class="small muted">{sealing && written ? copy.sealing : copy.saving}</p>
      </div>
    );
  }
  return work.said === "" ? null : <p class={work.trouble ? "err" : "small"}>{work.said}</p>;
}

export function KeepCopy() {
  const passphrase = useSignal("");
  const shown = useSignal(false);
  const { work, make } = useCopies();
  const folder = useCopies();
  const last = useQuery("here", { keys: [STORAGE_HERE.copied] }).value?.[STORAGE_HERE.copied];
  useEffect(
    () => () => {
      passphrase.value = "";
    },
    [],
  );
  return (
    <section class="section" id="save-copy" aria-labelledby="copy-title">
      <header>
        <h2 id="copy-title">{copy.title}</h2>
      </header>
      <p class="settings-note">{copy.about}</p>
      <form
        class="copy-form"
        onSubmit={(event) => {
          event.preventDefault();
          void make("copy", passphrase.peek() === "" ? null : passphrase.peek());
        }}
      >
        <Field label={copy.passphrase} hint={copy.passphraseHint}>
          {(ties) => (
            <SecretInput
              ties={ties}
              shown={shown.value}
              value={passphrase.value}
              onText={(text) => {
                passphrase.value = text;
              }}
            />
          )}
        </Field>
        {passphrase.value !== "" && (
          <Check
            label={copy.show}
            checked={shown.value}
            onChange={(on) => {
              shown.value = on;
            }}
          />
        )}
        <Actions>
          <Button type="submit" kind="primary" icon="download" aria-disabled={work.value.now !== null}>
            {copy.save}
          </Button>
        </Actions>
        <CopyState work={work.value} sealing={passphrase.value !== ""} />
        {last !== undefined && (
          <p class="small muted">{last === null ? copy.none : copy.last(sinceThen(Number(last)))}</p>
        )}
      </form>
      <div class="folder">
        <Button
          icon="file-text"
          aria-describedby="folder-note"
          onClick={() => void folder.make("folder", null)}
        >
          {copy.folder}
        </Button>
        <p class="hint" id="folder-note">
          {copy.folderNote}
        </p>
        <CopyState work={folder.work.value} sealing={false} />
      </div>
      <Rows>
        <Row title={copy.summary} detail={copy.summaryDetail} href="/care/summary" />
      </Rows>
    </section>
  );
}
