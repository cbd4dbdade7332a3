/**
 * Asking for what opens the lock: the passphrase, the passkey of this device, or either.
 */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { lock } from "../../copy/en/lock.ts";
import type { LockRecord } from "../../platform/lock-record.ts";
import { askPasskey } from "../../platform/passkey.ts";
import { Button } from "../../ui/button.tsx";
import { Check } from "../../ui/choices.tsx";
import { Field, Problem } from "../../ui/field.tsx";
import { SecretInput } from "../../ui/secret-input.tsx";
import { announce } from "../announcer.tsx";
import { crash } from "../crash.tsx";
import { tryPassphrase, waitingNow } from "./opening.ts";

const copy = lock.open;

/** @param verb what the button says */
export function AskToOpen({
  record,
  verb,
  onOpen,
}: {
  readonly record: LockRecord;
  readonly verb: string;
  readonly onOpen: () => void;
}) {
  const { passkey, passphrase } = record;
  const byHand = useSignal(passkey === null);
  const left = useSignal(false);
  const askDevice = async (): Promise<void> => {
    left.value = false;
    if (passkey !== null && (await askPasskey(passkey))) onOpen();
    else left.value = true;
  };
  return (
    <div class="ask-to-open">
      {passkey !== null && (
        <>
          <Button
            kind="primary"
            block
            icon="lock-keyhole"
            onClick={() => {
              askDevice().catch(crash);
            }}
          >
            {passphrase === null ? verb : copy.withPasskey(verb)}
          </Button>
          {left.value && (
            <Problem>{passphrase === null ? copy.notByPasskey : copy.passkeyOrPassphrase}</Problem>
          )}
        </>
      )}
      {passphrase !== null && !byHand.value && (
        <Button
          kind="soft"
          block
          onClick={() => {
            byHand.value = true;
          }}
        >
          {copy.byPassphrase}
        </Button>
      )}
      {passphrase !== null && byHand.value && (
        <Passphrase verb={verb} hashed={passphrase} primary={passkey === null} onOpen={onOpen} />
      )}
    </div>
  );
}

function Passphrase({
  verb,
  hashed,
  primary,
  onOpen,
}: {
  readonly verb: string;
  readonly hashed: NonNullable<LockRecord["passphrase"]>;
  readonly primary: boolean;
  readonly onOpen: () => void;
}) {
  const typed = useSignal("");
  const shown = useSignal(false);
  const said = useSignal<string | undefined>(undefined);
  const working = useSignal(false);
  const field = useRef<HTMLDivElement>(null);
  const timer = useRef(0);

  useEffect(() => {
    // Asked for with a press, it takes the focus; on a screen that opens with it the heading does.
    if (!primary) field.current?.querySelector("input")?.focus();
    const wait = waitingNow();
    if (wait > 0) slow(copy.tooSoon(wait), wait);
    return () => clearTimeout(timer.current);
  }, []);
  /** Says how long it takes, and when it is over. */
  const slow = (words: string, wait: number): void => {
    said.value = words;
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      said.value = undefined;
      announce(copy.again);
    }, wait);
  };
  const unlock = async (): Promise<void> => {
    if (working.peek()) return;
    if (typed.peek() === "") {
      said.value = copy.empty;
      announce(copy.empty);
      return;
    }
    working.value = true;
    const tried = await tryPassphrase(typed.peek(), hashed).catch(() => null);
    working.value = false;
    if (tried?.type === "opens") {
      typed.value = "";
      onOpen();
      return;
    }
    // No room for it, on a device that has little.
    if (tried === null) said.value = copy.couldNot;
    else if (tried.wait === 0) said.value = copy.wrong;
    else slow((tried.type === "wrong" ? copy.wrongAndSlow : copy.tooSoon)(tried.wait), tried.wait);
    announce(said.peek() ?? "");
    field.current?.querySelector("input")?.select();
  };
  return (
    <form
      class="ask-passphrase"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        unlock().catch(crash);
      }}
    >
      <div ref={field}>
        <Field label={copy.passphrase} error={said.value}>
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
      </div>
      <Check
        label={lock.show}
        checked={shown.value}
        onChange={(on) => {
          shown.value = on;
        }}
      />
      <Button type="submit" kind={primary ? "primary" : "soft"} block aria-disabled={working.value}>
        {working.value ? copy.looking : verb}
      </Button>
    </form>
  );
}
