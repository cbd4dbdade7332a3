/**
 * The frame of one insight: what it says and shows, how it is worked out, its numbers as a table.
 */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { insights } from "../../copy/en/insights.ts";
import { Numbers } from "../../ui/charts/numbers.tsx";
import { Fold, Section } from "../../ui/layout.tsx";

/** `rows` is null where a sentence is all there is; else it is asked for when someone opens the table. */
export function Insight({
  title,
  how,
  head,
  rows,
  lead = false,
  children,
}: {
  readonly title: string;
  readonly how: readonly string[];
  readonly head: readonly string[];
  readonly rows: (() => readonly (readonly string[])[]) | null;
  /** The first of them, in a card of its own. */
  readonly lead?: boolean;
  readonly children: ComponentChildren;
}) {
  const opened = useSignal(false);
  return (
    <Section title={title}>
      {lead ? <div class="insight-lead">{children}</div> : children}
      <div class="insight-more">
        <Fold
          title={insights.how}
          onOpen={() => {
            opened.value = true;
          }}
        >
          {rows && opened.value && <Numbers caption={title} head={head} rows={rows()} />}
          {how.map((paragraph) => (
            <p key={paragraph} class="small">
              {paragraph}
            </p>
          ))}
        </Fold>
      </div>
    </Section>
  );
}
