/**
 * Keeping something near: what it is, its words, a person's number, a photo.
 *
 * A photo is on the device, flushed, before anything names it; half-written, it stands in the draft.
 */
import { useSignal } from "@preact/signals";
import { NEAR_KINDS, type NearKind } from "@onward/domain/keep-near/keep-near";
import { useRef } from "preact/hooks";
import { crash } from "../../app/crash.tsx";
import { Form, type After } from "../../app/form.tsx";
import { keepFile, type KeptFile } from "../../app/keep-file.ts";
import { NotKept } from "../../app/parts/not-kept.tsx";
import { run, useDraft } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { log } from "../../copy/en/log.ts";
import { near as copy } from "../../copy/en/yourself.ts";
import { readyPhoto } from "../../platform/attach.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { ChipChoice } from "../../ui/choices.tsx";
import { Field, GrowingTextArea, Problem } from "../../ui/field.tsx";
import { showToast } from "../../ui/toast.tsx";
import { refusalWords } from "./deeds.ts";

type Typed = {
  readonly kind: NearKind;
  readonly text: string;
  readonly phone: string;
  readonly file: KeptFile | null;
};
const BLANK: Typed = { kind: "person", text: "", phone: "", file: null };

export function NewNear({ draft: key, onEnd }: { readonly draft: string; readonly onEnd: () => void }) {
  const draft = useDraft<Typed>(key, BLANK);
  const wrong = useSignal<string | undefined>(undefined);
  const { kind, text, phone, file } = draft.value.value;
  const set = (part: Partial<Typed>): void => {
    wrong.value = undefined;
    draft.set({ ...draft.value.peek(), ...part });
  };
  const photo = kind === "photo";
  const keep = async (): Promise<After> => {
    const typed = draft.value.peek();
    wrong.value = undefined;
    if (typed.kind === "photo" && typed.file === null) {
      wrong.value = copy.noPhoto;
      return "stays";
    }
    const result = await run("keepNear", typed, key);
    if (!result.ok) {
      wrong.value = refusalWords(result.error);
      return "stays";
    }
    showToast(copy.kept, undoOf(result.value.batch));
    onEnd();
    return "leaves";
  };
  return (
    <Form class="add-line new-near" keep={keep}>
      <ChipChoice
        legend={copy.legend}
        options={NEAR_KINDS.map((value) => ({ value, label: copy.kinds[value] }))}
        chosen={kind}
        onChange={(chosen) => chosen !== null && set({ kind: chosen })}
      />
      {photo && <ChoosePhoto file={file} onFile={(chosen) => set({ file: chosen })} />}
      <Field
        label={copy.asks[kind]}
        {...(photo && { hint: copy.photoHint })}
        error={photo ? undefined : wrong.value}
      >
        {(ties) => (
          <GrowingTextArea ties={ties} rows={2} value={text} onText={(words) => set({ text: words })} />
        )}
      </Field>
      {photo && wrong.value !== undefined && <Problem>{wrong.value}</Problem>}
      {kind === "person" && <PhoneField phone={phone} onText={(number) => set({ phone: number })} />}
      <NotKept draft={draft} />
      <Actions>
        <Button kind="soft" type="submit">
          {copy.keep}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            draft.drop();
            onEnd();
          }}
        >
          {copy.cancel}
        </Button>
      </Actions>
    </Form>
  );
}

export function PhoneField({
  phone,
  onText,
}: {
  readonly phone: string;
  readonly onText: (text: string) => void;
}) {
  return (
    <Field label={copy.phone} hint={copy.phoneHint}>
      {(ties) => (
        <input
          {...ties}
          type="tel"
          class="input plain"
          value={phone}
          autocomplete="off"
          dir="ltr"
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

function ChoosePhoto({
  file,
  onFile,
}: {
  readonly file: KeptFile | null;
  readonly onFile: (file: KeptFile) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const trouble = useSignal<string | null>(null);
  const working = useSignal(false);
  const chosen = async (one: File): Promise<void> => {
    trouble.value = null;
    working.value = true;
    const kept = await readyPhoto(one, copy.unnamed)
      .then(keepFile)
      .finally(() => {
        working.value = false;
      });
    if (typeof kept === "string") trouble.value = log.record.troubles[kept];
    else onFile(kept);
  };
  return (
    <div class="field">
      <Button icon="camera" disabled={working.value} onClick={() => input.current?.click()}>
        {file === null ? copy.choose : copy.chooseAnother}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        onChange={(event) => {
          const one = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (one) chosen(one).catch(crash);
        }}
      />
      <p class="hint" role="status">
        {file !== null && copy.chosen}
      </p>
      {trouble.value !== null && <Problem>{trouble.value}</Problem>}
    </div>
  );
}
