/**
 * The plan for hard days on the lock, and whom to call, for who chose to have them there; nothing for everyone else. What
 * is taken away in another tab goes from here too. It says neither what kind of plan it is nor of which part a line is:
 * whoever holds the device reads no more than was chosen.
 */
import type { AnswerTo } from "@onward/store/tab/client";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { lock } from "../../copy/en/lock.ts";
import { onHelp } from "../../copy/en/on-help.ts";
import { OwnWords, Rows, Section } from "../../ui/layout.tsx";
import { CallNumber } from "../parts/call-number.tsx";
import { Someone } from "../parts/someone-to-call.tsx";
import { watch } from "../store.ts";

type Chosen = AnswerTo<"planWhileLocked">;

export function HardDays() {
  const chosen = useSignal<Chosen | null>(null);
  useEffect(
    () =>
      watch(
        "planWhileLocked",
        null,
        (answer) => {
          chosen.value = answer;
        },
        // What opens the lock and Help stand whatever becomes of the file.
        () => {
          chosen.value = null;
        },
      ),
    [],
  );
  return chosen.value && <PlanShown {...chosen.value} />;
}

export function PlanShown({ lines, someone }: Chosen) {
  return (
    <>
      {someone !== null && (
        <Section title={onHelp.title}>
          <Rows>
            <Someone {...someone} />
          </Rows>
        </Section>
      )}
      {lines.length > 0 && (
        <Section title={lock.plan}>
          <ul class="hard-days">
            {lines.map(({ id, text, number, dial }) => (
              <li key={id}>
                <OwnWords>{text}</OwnWords>
                {number !== null && <CallNumber number={number} dial={dial} whom={text} />}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
