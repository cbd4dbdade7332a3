/**
 * Settings: the lock of this browser, turned on, changed and turned off. What it does and does not is said before.
 */
import { type Signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { leaveExample } from "../../app/example-ways.ts";
import { lookingAround } from "../../app/example.ts";
import { guard, turnOff } from "../../app/lock/guard.tsx";
import { tabState } from "../../app/store.ts";
import { SAVE_COPY } from "../../app/storage-line.tsx";
import { lock } from "../../copy/en/lock.ts";
import { settings } from "../../copy/en/settings.ts";
import { canUsePasskey } from "../../platform/passkey.ts";
import { keepLock, keptLock, type KeptLock, type LockRecord } from "../../platform/lock-record.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { Section } from "../../ui/layout.tsx";
import { Banner } from "../../ui/states.tsx";
import { LockIsOn } from "./is-on.tsx";
import { NewPasskey, NewPassphrase } from "./new-ways.tsx";
import "../../ui/screens/settings.css";
import "./lock.css";

const copy = lock.settings;

/** Whether this browser keeps anything at all. */
function keepsAnything(): boolean {
  try {
    return localStorage !== undefined;
  } catch {
    return false;
  }
}

export default function Lock() {
  return (
    <>
      <SubBar back={{ href: "/settings", name: settings.title }} />
      <div class="head">
        <PageTitle window={copy.title}>{copy.title}</PageTitle>
      </div>
      <div class="settings-stack lock-settings">
        <Here />
      </div>
    </>
  );
}

/** The lock, or why there can be none. */
function Here() {
  const kept = useSignal<KeptLock>(keptLock());
  const passkeys = useSignal<boolean | null>(null);
  useEffect(() => {
    canUsePasskey().then(
      (can) => (passkeys.value = can),
      () => (passkeys.value = false),
    );
    // Another tab may turn it on or off.
    const look = (): void => {
      kept.value = keptLock();
    };
    addEventListener("storage", look);
    return () => removeEventListener("storage", look);
  }, []);
  const state = tabState.value;
  if (lookingAround.value) {
    return (
      <>
        <p>{copy.example}</p>
        <Button onClick={() => leaveExample("/settings/lock")}>{copy.leaveExample}</Button>
      </>
    );
  }
  if (!keepsAnything()) return <p>{copy.closed}</p>;
  if (kept.value === "newer") return <p>{copy.newer}</p>;
  if (kept.value !== null) return <On kept={kept} record={kept.value} passkeys={passkeys.value} />;
  if (state.type === "open" && !state.lasting) return <p>{copy.forgets}</p>;
  return <Off kept={kept} passkeys={passkeys.value} />;
}

type Given = {
  readonly kept: Signal<KeptLock>;
  /** Whether this device can have a passkey here; null until it has said so. */
  readonly passkeys: boolean | null;
};

function On({ kept, record, passkeys }: Given & { readonly record: LockRecord }) {
  return (
    <LockIsOn
      record={record}
      passkeys={passkeys === true}
      keep={(next) => {
        if (next === null) turnOff();
        else if (!keepLock(next)) return false;
        kept.value = next;
        return true;
      }}
    />
  );
}

function Off({ kept, passkeys }: Given) {
  const keep = (ways: Pick<LockRecord, "passphrase" | "passkey">): boolean => {
    const record: LockRecord = { v: 1, after: 1, ...ways };
    if (!keepLock(record)) return false;
    guard({ opened: true });
    kept.value = record;
    return true;
  };
  return (
    <>
      <p class="reading">{copy.anyone}</p>
      <p>{copy.curtain}</p>
      <p>{copy.outside}</p>
      <Banner
        icon="info"
        title={copy.nobody}
        actions={
          <LinkButton kind="quiet" href={SAVE_COPY}>
            {copy.saveCopy}
          </LinkButton>
        }
      >
        {copy.nobodyDetail}
      </Banner>
      <Section title={copy.passphrase}>
        <NewPassphrase
          send={copy.turnOn}
          said={copy.on}
          keep={(passphrase) => keep({ passphrase, passkey: null })}
        />
      </Section>
      {passkeys !== null && (
        <Section title={copy.passkey}>
          {passkeys ? (
            <NewPasskey said={copy.on} keep={(passkey) => keep({ passphrase: null, passkey })} />
          ) : (
            <p class="small">{copy.noPasskeyHere}</p>
          )}
        </Section>
      )}
    </>
  );
}
