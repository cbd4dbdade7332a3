/**
 * Which days a summary is about.
 */
import { RANGES } from "@onward/domain/summary/marks";
import type { Range, RangeRefusal } from "@onward/domain/summary/range";
import { summary } from "../../copy/en/summary.ts";
import { ChipChoice } from "../../ui/choices.tsx";
import { DateField, Field, Problem } from "../../ui/field.tsx";

const copy = summary.range;

export function Days({
  range,
  refused,
  latest,
  onChange,
}: {
  readonly range: Range;
  readonly refused: RangeRefusal["type"] | null;
  readonly latest: string;
  readonly onChange: (range: Range) => void;
}) {
  return (
    <div class="summary-days">
      <ChipChoice
        legend={copy.legend}
        options={RANGES.map((value) => ({ value, label: copy.kinds[value] }))}
        chosen={range.kind}
        // One of them always holds: chosen again it stays.
        onChange={(kind) => kind !== null && onChange({ ...range, kind })}
      />
      {range.kind === "own" && (
        <>
          <div class="summary-own-days">
            <Field label={copy.from} hint={copy.hint}>
              {(ties) => (
                <DateField
                  ties={ties}
                  value={range.from}
                  max={latest}
                  onDay={(from) => onChange({ ...range, from })}
                />
              )}
            </Field>
            <Field label={copy.to}>
              {(ties) => (
                <DateField ties={ties} value={range.to} onDay={(to) => onChange({ ...range, to })} />
              )}
            </Field>
          </div>
          {refused !== null && <Problem>{summary.refused[refused]}</Problem>}
        </>
      )}
    </div>
  );
}
