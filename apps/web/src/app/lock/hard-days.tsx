/**
 * The plan for hard days on the lock, for who chose to have it there.
 */
import { lock } from "../../copy/en/lock.ts";
import { OwnWords, Section } from "../../ui/layout.tsx";

/** One step of the plan, in the words it is asked with, and what its owner wrote there. */
export type PlanLine = { readonly step: string; readonly words: readonly string[] };

/** The steps of the plan, where its owner chose to have them here; null for everyone else. There is no such plan yet. */
export const usePlanHere = (): readonly PlanLine[] | null => null;

export function HardDays({ lines }: { readonly lines: readonly PlanLine[] }) {
  return (
    <Section title={lock.plan}>
      <dl class="hard-days">
        {lines.map(({ step, words }) => (
          <div key={step}>
            <dt>{step}</dt>
            {words.map((text, index) => (
              <dd key={index}>
                <OwnWords>{text}</OwnWords>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  );
}
