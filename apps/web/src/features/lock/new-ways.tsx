/**
 * Setting what opens the lock: a passphrase, typed twice unless it is shown, or a passkey of this device.
 */
import { mayLock, asTyped } from "@onward/domain/lock/lock";
import { hashPassphrase } from "@onward/store/secret";
import { useSignal } from "@preact/signals";
import { announce } from "../../app/announcer.tsx";
import { crash } from "../../app/crash.tsx";
import { Form, type After } from "../../app/form.tsx";
import { lock } from "../../copy/en/lock.ts";
import { shell } from "../../copy/en/shell.ts";
import type { LockRecord } from "../../platform/lock-record.ts";
import { makePasskey } from "../../platform/passkey.ts";
import { Button } from "../../ui/button.tsx";
import { Check } from "../../ui/choices.tsx";
import { Field, Problem } from "../../ui/field.tsx";
import { SecretInput } from "../../ui/secret-input.tsx";

const copy = lock.settings;

type Way<W extends "passphrase" | "passkey"> = {
  /** What is said aloud when it was kept. */
  readonly said: string;
  /** False where this browser would not keep it. */
  readonly keep: (way: NonNullable<LockRecord[W]>) => boolean;
};

export function NewPassphrase({ send, said, keep }: Way<"passphrase"> & { readonly send: string }) {
  const typed = useSignal("");
  const again = useSignal("");
  const shown = useSignal(false);
  const working = useSignal(false);
  const trouble = useSignal<{ readonly at: "typed" | "again"; readonly words: string } | null>(null);
  const refuse = (at: "typed" | "again", words: string): After => {
    trouble.value = { at, words };
    return "stays";
  };
  const set = async (): Promise<After> => {
    trouble.value = null;
    if (!mayLock(typed.peek())) return refuse("typed", copy.tooShort);
    if (!shown.peek() && asTyped(typed.peek()) !== asTyped(again.peek()))
      return refuse("again", copy.notTheSame);
    working.value = true;
    const hashed = await hashPassphrase(asTyped(typed.peek())).catch(() => null);
    working.value = false;
    if (hashed === null) return refuse("typed", lock.open.couldNot);
    if (!keep(hashed)) return refuse("typed", copy.notKept);
    typed.value = "";
    again.value = "";
    announce(said);
    return "stays";
  };
  const error = (at: "typed" | "again"): string | undefined =>
    trouble.value?.at === at ? trouble.value.words : undefined;
  return (
    <Form keep={set} class="lock-form">
      <Field label={copy.field} hint={copy.rules} error={error("typed")}>
        {(ties) => (
          <SecretInput
            ties={ties}
            shown={shown.value}
            value={typed.value}
            onText={(text) => {
              typed.value = text;
            }}
          />
        )}
      </Field>
      {!shown.value && (
        <Field label={copy.again} error={error("again")}>
          {(ties) => (
            <SecretInput
              ties={ties}
              shown={false}
              value={again.value}
              onText={(text) => {
                again.value = text;
              }}
            />
          )}
        </Field>
      )}
      <Check
        label={lock.show}
        checked={shown.value}
        onChange={(on) => {
          shown.value = on;
        }}
      />
      <div class="actions">
        <Button type="submit" kind="primary" aria-disabled={working.value}>
          {working.value ? copy.working : send}
        </Button>
      </div>
    </Form>
  );
}

export function NewPasskey({ said, keep }: Way<"passkey">) {
  const trouble = useSignal<string | null>(null);
  const make = async (): Promise<void> => {
    trouble.value = null;
    const passkey = await makePasskey(shell.name);
    if (passkey === null) trouble.value = copy.notMade;
    else if (!keep(passkey)) trouble.value = copy.notKept;
    else announce(said);
  };
  return (
    <>
      <p class="small">{copy.passkeyDetail}</p>
      <div class="actions">
        <Button
          onClick={() => {
            make().catch(crash);
          }}
        >
          {copy.makePasskey}
        </Button>
      </div>
      {trouble.value !== null && <Problem>{trouble.value}</Problem>}
    </>
  );
}
