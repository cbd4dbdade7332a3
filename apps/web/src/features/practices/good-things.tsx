/**
 * Three good things: what was written this time, and what was noted before.
 */
import type { GoodThing } from "@onward/domain/practices/three-good-things";
import { AboutWin, NotedWin } from "../../app/parts/noted-win.tsx";
import { useQuery } from "../../app/store.ts";
import { practices } from "../../copy/en/practices.ts";
import { formatDate } from "../../copy/format.ts";
import { Fold, OwnWords, Row, Rows } from "../../ui/layout.tsx";

/** What will be kept when one carries on. */
export function GoodThings({ things }: { readonly things: readonly GoodThing[] }) {
  if (things.length === 0) return null;
  return (
    <section class="yours" aria-label={practices.end.goodThings}>
      {things.map(({ text, part }, index) => (
        <div key={index}>
          <OwnWords>{text}</OwnWords>
          <p class="small">
            <AboutWin part={part} mark={null} />
          </p>
        </div>
      ))}
      <p class="small muted">{practices.end.goodWaits}</p>
    </section>
  );
}

/** So many times are listed. */
const MOST = 7;

export function GoodThingsBefore() {
  const before = useQuery("goodThingsBefore", { limit: MOST }).value ?? [];
  if (before.length === 0) return null;
  return (
    <Fold title={practices.before.goodBefore}>
      <Rows>
        {before.flatMap(({ sitting, day, things }) =>
          things.length === 0
            ? [<Row key={sitting} title={practices.before.nothingThatDay} detail={formatDate(day)} />]
            : things.map((thing) => <NotedWin key={thing.id} {...thing} detail={formatDate(day)} />),
        )}
      </Rows>
    </Fold>
  );
}
