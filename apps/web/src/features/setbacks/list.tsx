/**
 * The list of setbacks: those still open first, then by month.
 */
import type { AnswerTo } from "@onward/store/tab/client";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { announce } from "../../app/announcer.tsx";
import { RootBar } from "../../app/bars.tsx";
import { useQuery } from "../../app/store.ts";
import { setbacks } from "../../copy/en/setbacks.ts";
import { shell } from "../../copy/en/shell.ts";
import { formatMonth, relativeDay, sentenceStart } from "../../copy/format.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Rows, Section } from "../../ui/layout.tsx";
import { Strip } from "../../ui/scene.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { feelingsOpen, filter, narrow, showAll, showEarlier } from "./filter.ts";
import { useFeelingNames } from "./names.ts";
import "../../ui/screens/setbacks.css";
import "./setbacks.css";

const copy = setbacks.list;
type Shown = AnswerTo<"setbacksShown">;
type ShownSetback = Shown["rows"][number];

export default function List() {
  const asked = filter.value;
  const answer = useQuery("setbacksShown", asked);
  // While a wider answer is on its way the one before stays, so that nothing jumps.
  const before = useRef<Shown | undefined>(undefined);
  const shown = answer.value ?? before.current;
  before.current = shown;
  const narrowed = asked.open || asked.goal !== null || asked.feeling !== null;
  const count = shown && shown.open.length + shown.rows.length;
  const first = useRef(true);
  useEffect(() => {
    if (answer.value === undefined) return;
    if (!first.current) {
      announce(copy.count(answer.value.open.length + answer.value.rows.length, answer.value.more));
    }
    first.current = false;
  }, [answer.value]);

  return (
    <>
      <RootBar title={setbacks.title} />
      {shown === undefined ? null : count === 0 && !narrowed ? (
        // The one thing to do stands in the strip below, on desktop in the rail.
        <EmptyState sentence={copy.empty} />
      ) : (
        <>
          <a class="search-link" href="/search">
            <Icon name="search" />
            <span>{copy.search}</span>
          </a>
          <Filters shown={shown} />
          {count === 0 ? (
            <div class="empty">
              <p>{copy.none}</p>
              <Button onClick={showAll}>{copy.all}</Button>
            </div>
          ) : (
            <Months shown={shown} />
          )}
        </>
      )}
    </>
  );
}

function Toggle({
  on,
  onPress,
  children,
}: {
  readonly on: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}) {
  return (
    <button type="button" class="btn line toggle" aria-pressed={on} onClick={onPress}>
      {children}
    </button>
  );
}

function Filters({ shown }: { readonly shown: Shown }) {
  const { open, goal, feeling } = filter.value;
  const nameOf = useFeelingNames(shown.feelings);
  const unfolded = feelingsOpen.value || feeling !== null;
  return (
    <div class="chips filters" role="group" aria-label={copy.show}>
      <Toggle on={open} onPress={() => narrow({ open: !open })}>
        {copy.stillOpen}
      </Toggle>
      {shown.goals.map(({ id, line }) => (
        <Toggle key={id} on={goal === id} onPress={() => narrow({ goal: goal === id ? null : id })}>
          <span dir="auto">{line}</span>
        </Toggle>
      ))}
      {shown.feelings.length > 0 && (
        <button
          type="button"
          class="btn line toggle"
          aria-expanded={unfolded}
          onClick={() => {
            feelingsOpen.value = !unfolded;
            if (unfolded && feeling !== null) narrow({ feeling: null });
          }}
        >
          {copy.byFeeling}
          <Icon name="chevron-down" small />
        </button>
      )}
      {unfolded &&
        shown.feelings.map((key) => {
          const { label, family } = nameOf(key);
          return (
            <Toggle
              key={key}
              on={feeling === key}
              onPress={() => narrow({ feeling: feeling === key ? null : key })}
            >
              {family !== null && <i class={`dot ${family}`} />}
              <span dir="auto">{label}</span>
            </Toggle>
          );
        })}
    </div>
  );
}

function Months({ shown }: { readonly shown: Shown }) {
  const months = Map.groupBy(shown.rows, ({ day }) => day.slice(0, 7));
  const { open, today } = shown;
  return (
    <div class="halves">
      {open.length > 0 && (
        <Section
          title={copy.stillOpen}
          aside={
            <span class="small faint">
              {open.length === 1 ? copy.noHurry : open.length === 2 ? copy.noHurryEither : copy.noHurryAny}
            </span>
          }
        >
          <SetbackRows rows={open} today={today} />
        </Section>
      )}
      <div class="months">
        {[...months].map(([month, rows]) => (
          <Section key={month} title={formatMonth(`${month}-01`)}>
            <SetbackRows rows={rows} today={today} />
          </Section>
        ))}
        {shown.more && (
          <p class="earlier">
            <Button kind="quiet" onClick={showEarlier}>
              {copy.earlier}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}

function SetbackRows({ rows, today }: { readonly rows: readonly ShownSetback[]; readonly today: string }) {
  return (
    <Rows>
      {rows.map((row) => (
        <SetbackRow key={row.id} row={row} today={today} />
      ))}
    </Rows>
  );
}

function SetbackRow({ row, today }: { readonly row: ShownSetback; readonly today: string }) {
  const day = sentenceStart(relativeDay(row.day, today));
  return (
    <li>
      <a class="row sb" href={`/setbacks/${row.id}`}>
        <span class="grow">
          <span class="words" dir="auto">
            {row.line}
          </span>
          <span class="small" dir="auto">
            {row.goal === null ? day : copy.dayAndGoal(day, row.goal)}
          </span>
          {!row.hard && (
            <span class="meta">
              <Strip stones={row.stones} seed={row.id} />
              <span class="micro muted">{copy.standing(row.done, shell.stages[row.furthest])}</span>
            </span>
          )}
        </span>
        <Icon name="chevron-right" />
      </a>
    </li>
  );
}
