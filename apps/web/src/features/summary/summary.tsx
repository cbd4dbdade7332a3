/**
 * A summary to take along: which days, which lines, what they would see; printed, saved as a PDF, or kept.
 *
 * What is ticked and reworded is a draft of this device under a key that no card brings up: it may wait for weeks.
 */
import type { AnswerTo } from "@onward/store/tab/client";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { useDraft, useQuery, type Draft } from "../../app/store.ts";
import { summary as copy } from "../../copy/en/summary.ts";
import { formatDate } from "../../copy/format.ts";
import { Button } from "../../ui/button.tsx";
import { Problem } from "../../ui/field.tsx";
import { Row, Rows, Section } from "../../ui/layout.tsx";
import { showToast } from "../../ui/toast.tsx";
import { Asking } from "./asking.tsx";
import { Days } from "./days.tsx";
import { LinesOf } from "./lines-of.tsx";
import { saidParts } from "./lines.ts";
import { awayNow, NOTHING_CHOSEN, ofDays, paperOf, soundly, type Choosing } from "./paper.ts";
import { TakeAlong } from "./take-along.tsx";
import "./summary.css";

/** Not an address: Today would bring it up as something begun. */
const DRAFT = "summary";
const MOST_KEPT = 30;

export default function Summary() {
  const draft = useDraft<Choosing>(DRAFT, NOTHING_CHOSEN);
  const chosen = soundly(draft.value.value);
  const answer = useQuery("summaryLines", chosen.range).value;
  const kept = useQuery("keptSummaries", { limit: MOST_KEPT }).value ?? [];
  return (
    <div class="summary">
      <SubBar back={{ href: "/care", name: copy.back }} />
      <div class="head no-print">
        <PageTitle window={copy.title}>{copy.title}</PageTitle>
        <p class="lede">{copy.lede}</p>
      </div>
      {answer !== undefined && draft.ready.value && <Both draft={draft} chosen={chosen} answer={answer} />}
      {kept.length > 0 && (
        <div class="no-print">
          <Section title={copy.keep.title}>
            <Rows>
              {kept.map(({ id, day }) => (
                <Row key={id} title={formatDate(day)} href={`/notes/${id}`} />
              ))}
            </Rows>
          </Section>
        </div>
      )}
    </div>
  );
}

type BothProps = {
  readonly draft: Draft<Choosing>;
  readonly chosen: Choosing;
  readonly answer: AnswerTo<"summaryLines">;
};

/** What can be ticked, and beside it what they would see. */
function Both({ draft, chosen: given, answer }: BothProps) {
  const at = answer.refused === null ? answer : null;
  const { chosen, off } = ofDays(given, at);
  const change = (by: Partial<Choosing>): void =>
    draft.set({ ...ofDays(soundly(draft.value.peek()), at).chosen, ...by });
  const coming = useQuery("appointmentsKept", null).value?.coming ?? [];
  const waiting = coming.find(({ say }) => say !== null)?.say ?? null;
  const parts = answer.refused === null ? saidParts(answer.parts) : [];
  const away = awayNow(parts, chosen);
  const days =
    answer.refused === null
      ? { today: answer.today, first: answer.first, last: answer.last }
      : { today: answer.today, first: null, last: answer.today };
  const again = (): void => {
    const before = draft.value.peek();
    draft.set(NOTHING_CHOSEN);
    showToast(copy.again.done, { label: copy.again.undo, run: () => draft.set(before) });
  };
  return (
    <div class="summary-both">
      <div class="summary-lines no-print">
        <Days
          range={chosen.range}
          refused={answer.refused}
          onChange={(range) => change({ range })}
          latest={answer.today}
        />
        {off && <p class="hint">{copy.otherDays}</p>}
        {answer.refused === null && away > 0 && <p class="hint">{copy.away(away)}</p>}
        {answer.refused === null && parts.length === 0 && <p class="muted">{copy.nothing}</p>}
        {parts.map((part) => (
          <LinesOf key={part.part} part={part} chosen={chosen} change={change} />
        ))}
        <Asking chosen={chosen} waiting={waiting} change={change} />
      </div>
      <aside>
        <TakeAlong paper={paperOf(parts, chosen, days)} />
        <div class="summary-here no-print">
          {draft.state.value === "failed" ? (
            <Problem>{copy.notHere}</Problem>
          ) : (
            <p class="hint">{copy.here}</p>
          )}
          {draft.value.value !== NOTHING_CHOSEN && (
            <Button kind="quiet" icon="rotate-ccw" onClick={again}>
              {copy.again.label}
            </Button>
          )}
        </div>
      </aside>
    </div>
  );
}
