/**
 * The plan for hard days on the lock, and whom to call, for who chose to have them there; nothing for everyone else.
 */
import { SECTIONS } from "@onward/domain/care/hard-days";
import { shownOnHelp } from "@onward/domain/care/on-help";
import type { AnswerTo } from "@onward/store/tab/client";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { care } from "../../copy/en/care.ts";
import { onHelp } from "../../copy/en/on-help.ts";
import { OwnWords, Rows, Section } from "../../ui/layout.tsx";
import { CallNumber } from "../parts/call-number.tsx";
import { Someone } from "../parts/someone-to-call.tsx";
import { query } from "../store.ts";

export function HardDays() {
  const answer = useSignal<AnswerTo<"hardDaysPlan"> | null>(null);
  useEffect(() => {
    query("hardDaysPlan", null).then(
      (plan) => (answer.value = plan),
      // What opens the lock and Help stand whatever becomes of the file.
      () => undefined,
    );
  }, []);
  if (answer.value === null) return null;
  const { lines, someone } = answer.value;
  const shown = shownOnHelp(answer.value, true);
  return (
    <>
      {shown.someone && someone !== null && (
        <Section title={onHelp.title}>
          <Rows>
            <Someone {...someone} />
          </Rows>
        </Section>
      )}
      {shown.plan && lines.length > 0 && (
        <Section title={care.plan.title}>
          <dl class="hard-days">
            {SECTIONS.map((section) => {
              const own = lines.filter((line) => line.section === section);
              return (
                own.length > 0 && (
                  <div key={section}>
                    <dt>{care.plan.sections[section]}</dt>
                    {own.map(({ id, text, number, dial }) => (
                      <dd key={id}>
                        <OwnWords>{text}</OwnWords>
                        {number !== null && <CallNumber number={number} dial={dial} whom={text} />}
                      </dd>
                    ))}
                  </div>
                )
              );
            })}
          </dl>
        </Section>
      )}
    </>
  );
}
