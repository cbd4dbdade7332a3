/**
 * The record beside the first question: what was really there, kept with the setback.
 */
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Attachment } from "@onward/domain/attachments/attachment";
import type { Id } from "@onward/domain/kernel/id";
import { announce } from "../../app/announcer.tsx";
import { crash } from "../../app/crash.tsx";
import { keepFile } from "../../app/keep-file.ts";
import { run } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { debriefs } from "../../copy/en/debriefs.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { readyFile, readyPhoto } from "../../platform/attach.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { showToast } from "../../ui/toast.tsx";
import type { Looking } from "./looking.ts";

const copy = debriefs.record;

/** Keeps one file with the setback; gives the words for why not, or null. */
async function keep(file: File, setback: string): Promise<string | null> {
  const ready = file.type.startsWith("image/") ? readyPhoto : readyFile;
  const kept = await keepFile(await ready(file, copy.unnamed));
  if (typeof kept === "string") return copy.troubles[kept];
  const added = await run("addAttachment", {
    owner: setback as Id<"row">,
    ownerTable: "setback",
    file: kept,
  });
  if (added.ok) {
    announce(copy.kept(kept.name));
    return null;
  }
  return added.error.type === "TooManyAttachments" ? copy.troubles.tooMany : troubleWords(added.error);
}

/** What is kept with the setback, and a button to add to it. */
export function Record({ looking }: { readonly looking: Looking }) {
  const input = useRef<HTMLInputElement>(null);
  const trouble = useSignal<string | null>(null);
  const { record, setback } = looking.page;

  const add = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      trouble.value = await keep(file, setback.id);
      if (trouble.value !== null) return;
    }
  };
  const takeAway = async (thing: Attachment): Promise<void> => {
    const gone = await run("removeAttachment", { attachment: thing.id });
    if (!gone.ok) {
      trouble.value = troubleWords(gone.error);
      return;
    }
    const { batch } = gone.value;
    showToast(copy.removed, undoOf(batch));
  };

  return (
    <section class="record-of">
      <h2 class="legend-text">{copy.title}</h2>
      <p class="hint">{copy.hint}</p>
      {record.length > 0 && (
        <ul>
          {record.map((thing) => (
            <li key={thing.id}>
              <Icon name={thing.kind === "photo" ? "image" : thing.kind === "voice" ? "mic" : "file-text"} />
              <span class="grow" dir="auto">
                {thing.name ?? copy.unnamed}
              </span>
              <button
                type="button"
                class="iconbtn"
                aria-label={copy.remove(thing.name ?? copy.unnamed)}
                onClick={() => {
                  takeAway(thing).catch(crash);
                }}
              >
                <Icon name="trash-2" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={input}
        type="file"
        hidden
        multiple
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = "";
          add(files).catch(crash);
        }}
      />
      <Button icon="paperclip" onClick={() => input.current?.click()}>
        {copy.add}
      </Button>
      {trouble.value !== null && (
        <p class="err" role="alert">
          <Icon name="circle-alert" small />
          <span>{trouble.value}</span>
        </p>
      )}
    </section>
  );
}
