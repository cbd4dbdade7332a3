/**
 * The lock while it is on: when it falls, and, once it was opened anew, what opens it. Whoever finds Onward open for a
 * moment can neither change that nor turn it off.
 */
import { AWAY_MINUTES, type AwayMinutes } from "@onward/domain/lock/lock";
import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { announce } from "../../app/announcer.tsx";
import { AskToOpen } from "../../app/lock/ask-to-open.tsx";
import { lockSet } from "../../app/view.ts";
import { lock } from "../../copy/en/lock.ts";
import type { LockRecord } from "../../platform/lock-record.ts";
import { Button } from "../../ui/button.tsx";
import { Segmented } from "../../ui/choices.tsx";
import { Row, Rows, Section } from "../../ui/layout.tsx";
import { NewPasskey, NewPassphrase } from "./new-ways.tsx";

const copy = lock.settings;

const AFTER: Readonly<Record<AwayMinutes, string>> = {
  0: copy.after.now,
  1: copy.after.one,
  5: copy.after.five,
};

type Given = {
  readonly record: LockRecord;
  /** Whether this device can have a passkey here. */
  readonly passkeys: boolean;
  /** Keeps another one, or with null turns it off. False where this browser would not. */
  readonly keep: (record: LockRecord | null) => boolean;
};

const opensWith = ({ passphrase, passkey }: LockRecord): string => {
  if (passkey === null) return copy.opensWith.passphrase;
  return passphrase === null ? copy.opensWith.passkey : copy.opensWith.either;
};

export function LockIsOn({ record, passkeys, keep }: Given) {
  const asked = useSignal<"no" | "asked" | "opened">("no");
  const status = useRef<HTMLHeadingElement>(null);
  // The form that turned it on is gone: the heading takes the focus.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) status.current?.focus();
  }, []);
  const Now = lockSet.value?.Now;
  return (
    <>
      <section class="section" aria-labelledby="lock-on">
        <header>
          <h2 id="lock-on" ref={status} tabIndex={-1}>
            {copy.on}
          </h2>
        </header>
        <p>{opensWith(record)}</p>
        {record.passphrase === null && <p class="small">{copy.onlyPasskey}</p>}
        <p class="small">{copy.curtain}</p>
      </section>
      <Segmented
        legend={copy.falls}
        options={AWAY_MINUTES.map((minutes) => ({ value: String(minutes), label: AFTER[minutes] }))}
        chosen={String(record.after)}
        onChange={(value) => {
          const after = AWAY_MINUTES.find((minutes) => String(minutes) === value) ?? record.after;
          if (keep({ ...record, after })) announce(copy.changed);
        }}
      />
      <p class="small muted">{copy.fallsDetail}</p>
      <Rows>
        {Now && <Now row />}
        {asked.value === "no" && (
          <Row
            title={copy.change}
            onPress={() => {
              asked.value = "asked";
            }}
          />
        )}
      </Rows>
      {asked.value === "asked" && (
        <Section title={copy.first}>
          <AskToOpen
            record={record}
            verb={copy.goOn}
            onOpen={() => {
              asked.value = "opened";
            }}
          />
        </Section>
      )}
      {asked.value === "opened" && <Change record={record} passkeys={passkeys} keep={keep} />}
    </>
  );
}

function Change({ record, passkeys, keep }: Given) {
  const { passphrase, passkey } = record;
  const change = (next: LockRecord | null): boolean => {
    const kept = keep(next);
    if (kept) announce(next === null ? copy.off : copy.changed);
    return kept;
  };
  return (
    <>
      <Section title={passphrase === null ? copy.addPassphrase : copy.newPassphrase}>
        <NewPassphrase
          send={copy.keepPassphrase}
          said={copy.changed}
          keep={(hashed) => keep({ ...record, passphrase: hashed })}
        />
      </Section>
      {passkey === null && passkeys && (
        <Section title={copy.passkey}>
          <NewPasskey said={copy.changed} keep={(made) => keep({ ...record, passkey: made })} />
        </Section>
      )}
      <div class="actions">
        {passphrase !== null && passkey !== null && (
          <>
            <Button onClick={() => change({ ...record, passkey: null })}>{copy.dropPasskey}</Button>
            <Button onClick={() => change({ ...record, passphrase: null })}>{copy.dropPassphrase}</Button>
          </>
        )}
        <Button onClick={() => change(null)}>{copy.turnOff}</Button>
      </div>
    </>
  );
}
