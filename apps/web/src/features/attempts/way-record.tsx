/** A way at a goal so far: its record, with the tries it is made of. */
import { attempts } from "../../copy/en/attempts.ts";
import { formatDate, formatNumber } from "../../copy/format.ts";
import { ways } from "../../copy/en/ways.ts";
import { OwnWords, Section } from "../../ui/layout.tsx";
import type { WayShown } from "./way-lines.tsx";

/** @param named its words are the heading of the page already */
export function WayRecord({
  goal,
  way,
  named = false,
}: {
  readonly goal: string;
  readonly way: WayShown;
  readonly named?: boolean;
}) {
  const { record, tries, text } = way;
  return (
    <Section title={ways.soFar}>
      {text !== null && !named && <OwnWords>{text}</OwnWords>}
      <p class="muted">
        {record.ended === 0 ? ways.noEnds : attempts.form.record(record.reached, record.ended)}{" "}
        {record.ended > tries.length && ways.last(formatNumber(tries.length))}
      </p>
      {tries.length > 0 && (
        <ol class="tries">
          {tries.map((t) => (
            <li key={t.id}>
              <span class="n" aria-hidden="true">
                {t.number}
              </span>
              <a class="try-link" href={`/goals/${goal}/tries/${t.id}`}>
                {/* Its number stands beside it. */}
                <b>
                  <span class="vh">{attempts.number(t.number)} </span>
                  {formatDate(t.day)}
                </b>
              </a>
              {t.outcome !== null && <span class="tag">{attempts.outcomes[t.outcome]}</span>}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
