/**
 * The record: what is kept with a setback or a try. A photo, a voice memo, a file, a pasted text.
 *
 * Bytes are on the device, flushed, before anything names them.
 */
import { useSignal, useSignalEffect } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { announce } from "../announcer.tsx";
import { crash } from "../crash.tsx";
import { keepFile, type KeptFile } from "../keep-file.ts";
import { perform, type Draft } from "../store.ts";
import { log } from "../../copy/en/log.ts";
import {
  readyFile,
  readyPhoto,
  readyText,
  readyVoice,
  saveAsFile,
  type NotReady,
  type Ready,
} from "../../platform/attach.ts";
import { canRecord, record, type Recording } from "../../platform/voice.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Field, GrowingTextArea, TextInput } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import "./record.css";

const copy = log.record;
const MOST = 20;

export type Trouble = keyof typeof copy.troubles;

/** One thing of the record as it is shown: of a row, or of what is being written. */
export type Shown = Pick<KeptFile, "kind" | "type" | "size" | "sha256"> & {
  readonly name: string | null;
  readonly alt: string | null;
};

const nameOf = ({ name, kind }: Shown): string =>
  name ?? (kind === "photo" ? copy.photoName : kind === "voice" ? copy.voiceName : copy.textName);

/** A photo to look at or a memo to listen to; every other file can be saved. */
function Thing({ file }: { readonly file: Shown }) {
  const address = useSignal<string | null>(null);
  const missing = useSignal(false);
  const shown = file.kind === "photo" || file.kind === "voice";
  useEffect(() => {
    if (!shown) return;
    let made: string | null = null;
    let gone = false;
    const show = async (): Promise<void> => {
      const bytes = await perform("readFile", { sha256: file.sha256 });
      if (gone) return;
      missing.value = bytes === null;
      if (bytes === null) return;
      made = URL.createObjectURL(new Blob([bytes as BlobPart], { type: file.type }));
      address.value = made;
    };
    show().catch(crash);
    return () => {
      gone = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [file.sha256]);

  const save = async (): Promise<void> => {
    const bytes = await perform("readFile", { sha256: file.sha256 });
    if (bytes === null) missing.value = true;
    else saveAsFile(nameOf(file), file.type, bytes as BlobPart);
  };

  if (missing.value) return <p class="small muted">{copy.missing}</p>;
  if (file.kind === "photo") {
    return address.value === null ? (
      <div class="photo-wait" />
    ) : (
      <img src={address.value} alt={file.alt ?? nameOf(file)} />
    );
  }
  if (file.kind === "voice") {
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- a person's own memo; its words stand beside it as `alt`
    return address.value === null ? null : <audio controls src={address.value} aria-label={nameOf(file)} />;
  }
  return (
    <Button
      icon="file-text"
      onClick={() => {
        save().catch(crash);
      }}
    >
      <span class="vh">{copy.save}</span>
      <span dir="auto">{nameOf(file)}</span>
      <span class="small muted">{copy.size(Math.max(1, Math.round(file.size / 1024)))}</span>
    </Button>
  );
}

/** The record as a list; its children are `RecordItem`s. */
export function RecordList({ children }: { readonly children: ComponentChildren }) {
  return <ul class="record">{children}</ul>;
}

/** One thing of the record, with what stands under it. */
export function RecordItem({
  file,
  children,
}: {
  readonly file: Shown;
  readonly children?: ComponentChildren;
}) {
  return (
    <li>
      <Thing file={file} />
      {children}
    </li>
  );
}

/** Words for what a thing shows. */
export function AltField({
  alt,
  onText,
}: {
  readonly alt: string | null;
  readonly onText: (text: string) => void;
}) {
  return (
    <Field label={copy.alt} hint={copy.altHint}>
      {(ties) => <TextInput ties={ties} value={alt ?? ""} onText={onText} />}
    </Field>
  );
}

/** The button that takes a thing away. */
export function TakeAway({ file, onPress }: { readonly file: Shown; readonly onPress: () => void }) {
  return (
    <button type="button" class="iconbtn" aria-label={copy.remove(nameOf(file))} onClick={onPress}>
      <Icon name="trash-2" />
    </button>
  );
}

/**
 * Keeps a text that was pasted and not kept with a press of its own, since what is saved takes along all that was written.
 *
 * @param count how many things the record has already
 * @returns null where there is no such text; otherwise what was kept, or why it could not be
 */
export async function keepPasted(pasted: string, count: number): Promise<KeptFile | Trouble | null> {
  if (pasted.trim() === "") return null;
  return count >= MOST ? "tooMany" : keepFile(await readyText(pasted, copy.textName));
}

/**
 * Ways to add to the record.
 *
 * @param pasted where a text that is being pasted, or written there, is kept until it is one of the record
 * @param onKept hears of each thing once it is on the device; false when it could not be taken in, which it has said
 */
export function AddToRecord({
  count,
  pasted,
  onKept,
}: {
  readonly count: number;
  readonly pasted: Draft<string>;
  readonly onKept: (file: KeptFile) => Promise<boolean>;
}) {
  const photo = useRef<HTMLInputElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const trouble = useSignal<Trouble | null>(null);
  const working = useSignal(false);
  const pasting = useSignal(false);
  // What was written there before a reload stands there again.
  useSignalEffect(() => {
    if (pasted.value.value !== "") pasting.value = true;
  });
  const recording = useSignal<Recording | null>(null);

  const left = useRef(false);
  useEffect(
    () => () => {
      left.current = true;
      recording.peek()?.leave();
    },
    [],
  );

  const add = async (ready: Promise<Ready | NotReady>): Promise<boolean> => {
    trouble.value = null;
    if (count >= MOST) {
      trouble.value = "tooMany";
      return false;
    }
    working.value = true;
    const kept = await ready.then(keepFile).finally(() => {
      working.value = false;
    });
    if (typeof kept === "string") {
      trouble.value = kept;
      return false;
    }
    if (!(await onKept(kept))) return false;
    announce(copy.kept(kept.name ?? copy.textName));
    return true;
  };

  const chosen = (input: HTMLInputElement, make: (f: File) => Promise<Ready | NotReady>): void => {
    const all = [...(input.files ?? [])];
    input.value = "";
    const each = async (): Promise<void> => {
      for (const one of all) if (!(await add(make(one)))) return;
    };
    each().catch(crash);
  };

  const listen = async (): Promise<void> => {
    trouble.value = null;
    const begun = await record();
    if (begun === null) {
      trouble.value = "noMicrophone";
      return;
    }
    // The microphone may be allowed long after someone has gone on.
    if (left.current) {
      begun.leave();
      return;
    }
    recording.value = begun;
    announce(copy.recording);
    const memo = await begun.memo;
    recording.value = null;
    if (memo !== null) await add(readyVoice(memo, copy.voiceName));
  };

  const keepText = async (): Promise<void> => {
    const text = pasted.value.peek();
    if (text.trim() === "") {
      trouble.value = "emptyText";
      return;
    }
    if (!(await add(readyText(text, copy.textName)))) return;
    // What was typed meanwhile is another one.
    if (pasted.value.peek() !== text) return;
    pasted.drop();
    pasted.value.value = "";
    pasting.value = false;
  };

  return (
    <>
      {trouble.value !== null && trouble.value !== "emptyText" && (
        <p class="err" role="alert">
          <Icon name="circle-alert" small />
          <span>{copy.troubles[trouble.value]}</span>
        </p>
      )}
      {recording.value !== null ? (
        <div class="recording">
          <p class="small">{copy.recording}</p>
          <Actions>
            <Button kind="soft" icon="check" onClick={() => recording.peek()?.stop()}>
              {copy.stop}
            </Button>
            <Button kind="quiet" onClick={() => recording.peek()?.leave()}>
              {copy.cancel}
            </Button>
          </Actions>
        </div>
      ) : (
        <Actions>
          <Button icon="camera" disabled={working.value} onClick={() => photo.current?.click()}>
            {copy.photo}
          </Button>
          {canRecord() && (
            <Button
              icon="mic"
              disabled={working.value}
              onClick={() => {
                listen().catch(crash);
              }}
            >
              {copy.voice}
            </Button>
          )}
          <Button icon="paperclip" disabled={working.value} onClick={() => file.current?.click()}>
            {copy.file}
          </Button>
          <Button
            icon="copy"
            aria-expanded={pasting.value}
            onClick={() => {
              pasting.value = !pasting.value;
            }}
          >
            {copy.text}
          </Button>
        </Actions>
      )}
      <input
        ref={photo}
        type="file"
        accept="image/*"
        hidden
        onChange={(event) => chosen(event.currentTarget, (f) => readyPhoto(f, copy.photoName))}
      />
      <input
        ref={file}
        type="file"
        hidden
        onChange={(event) => chosen(event.currentTarget, (f) => readyFile(f, copy.textName))}
      />
      {pasting.value && (
        <div class="paste-text">
          <Field
            label={copy.textLabel}
            error={trouble.value === "emptyText" ? copy.troubles.emptyText : undefined}
          >
            {(ties) => <GrowingTextArea ties={ties} value={pasted.value.value} onText={pasted.set} />}
          </Field>
          <Button
            onClick={() => {
              keepText().catch(crash);
            }}
          >
            {copy.textKeep}
          </Button>
        </div>
      )}
    </>
  );
}
