/**
 * Five minutes with one's goals: one goal at a time, stopped and carried on as wished, and a calm end.
 */
import { useSignal } from "@preact/signals";
import type { AnswerTo } from "@onward/store/tab/client";
import { useLayoutEffect, useRef } from "preact/hooks";
import { FocusBar, PageTitle } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { GoneWords } from "../../app/parts/gone.tsx";
import { back, go, isAt, toHeading } from "../../app/navigation.ts";
import { query, useQuery } from "../../app/store.ts";
import { goalWeeks as copy } from "../../copy/en/beside-goals.ts";
import { shell } from "../../copy/en/shell.ts";
import { ActionBar, Button, LinkButton } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Row, Rows } from "../../ui/layout.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { showToast } from "../../ui/toast.tsx";
import { PLACE, WeekOfGoal } from "./week-goal.tsx";
import "../../ui/screens/debrief.css";
import "../../ui/screens/goals.css";
import "../../ui/screens/looking.css";

type Page = AnswerTo<"goalWeekPage">;
type Goal = Page["goals"][number];

const END = "end";
const leave = (): void => back("/goals");

export default function WeekScreen() {
  const page = useQuery("goalWeekPage", null).value;
  if (!page) return null;
  return <Going page={page} />;
}

function Going({ page }: { readonly page: Page }) {
  const named = location.hash.slice(1);
  const asked = page.goals.find(({ id }) => id === named);
  /** Those that five minutes carry, or all of them. */
  const all = useSignal(asked !== undefined && !asked.first);
  const goals = page.goals.filter(({ first }) => first || all.value);
  const start = asked?.id ?? (named !== "" && isAt(`${PLACE}#${named}`) ? named : null);
  const at = useSignal<string>(start ?? goals.find(({ gone }) => !gone)?.id ?? END);
  const shown = useRef(at.value);
  useLayoutEffect(() => {
    if (shown.current === at.value) return;
    shown.current = at.value;
    toHeading();
  }, [at.value]);

  if (at.value === END)
    return (
      <End
        page={page}
        goals={goals}
        onGoal={(id) => (at.value = id)}
        onMore={() => {
          all.value = true;
          at.value = page.goals.find(({ first, gone }) => !first && !gone)?.id ?? END;
        }}
      />
    );
  const here = goals.findIndex(({ id }) => id === at.value);
  const goal = goals[here];
  const after =
    goals.slice(here + 1).find(({ gone }) => !gone) ?? goals.find(({ id, gone }) => !gone && id !== at.value);
  const forward = (): void => {
    at.value = after?.id ?? END;
  };
  if (!goal) return <Gone id={at.value} onGoOn={forward} />;
  const before = goals[here - 1];
  return (
    <WeekOfGoal
      key={goal.id}
      goal={goal}
      goals={goals}
      today={page.today}
      last={after === undefined}
      left={goals.filter((one) => !one.gone || one.id === goal.id).length}
      onBack={before ? () => (at.value = before.id) : null}
      onNext={forward}
      onStay={() => {
        // What was taken back has come to this screen once a question asked after it is answered.
        query("goalWeekPage", null)
          .then(() => (at.value = goal.id))
          .catch(crash);
      }}
      onStop={() => {
        showToast(copy.stopped);
        leave();
      }}
    />
  );
}

/** The goal was paused, let go of or taken away meanwhile: its words stay where they were typed. */
function Gone({ id, onGoOn }: { readonly id: string; readonly onGoOn: () => void }) {
  return (
    <>
      <FocusBar leave={{ label: shell.close, cross: true }} onLeave={leave} />
      <div class="question choice">
        <PageTitle window={copy.window}>{copy.gone}</PageTitle>
        <GoneWords key={id} at={`${PLACE}#${id}`} />
        <div class="actions stack">
          <Button kind="soft" block onClick={onGoOn}>
            {copy.goOn}
          </Button>
        </div>
      </div>
    </>
  );
}

function End({
  page,
  goals,
  onGoal,
  onMore,
}: {
  readonly page: Page;
  readonly goals: readonly Goal[];
  readonly onGoal: (id: string) => void;
  readonly onMore: () => void;
}) {
  const more = page.goals.some((goal) => !goal.gone && !goals.includes(goal));
  if (page.goals.length === 0)
    return (
      <>
        <FocusBar leave={{ label: shell.close, cross: true }} onLeave={leave} />
        <PageTitle window={copy.window}>{copy.title}</PageTitle>
        <EmptyState sentence={copy.end.noGoals}>
          <LinkButton kind="soft" href="/goals">
            {copy.end.toGoals}
          </LinkButton>
        </EmptyState>
      </>
    );
  return (
    <>
      <FocusBar leave={{ label: shell.close, cross: true }} onLeave={() => go("/goals", { replace: true })} />
      <div class="looking">
        <div class="question">
          <PageTitle window={copy.window}>{copy.end.title}</PageTitle>
          <p class="lede">{copy.end.lede}</p>
          <ul class="rows" aria-label={copy.end.said}>
            {goals.map((goal) => (
              <li key={goal.id}>
                <button type="button" class="row" onClick={() => onGoal(goal.id)}>
                  <span class="grow">
                    <span class="words" dir="auto">
                      {goal.text}
                    </span>
                    <span class="small" dir="auto">
                      {nextOf(goal)}
                    </span>
                  </span>
                  <Icon name="pencil" small />
                </button>
              </li>
            ))}
          </ul>
          {more && (
            <div class="actions">
              <Button kind="quiet" onClick={onMore}>
                {copy.end.more}
              </Button>
            </div>
          )}
          <Rows>
            <Row
              lead="calendar-range"
              title={copy.end.week}
              detail={copy.end.weekDetail}
              href="/insights/week"
            />
          </Rows>
        </div>
        <ActionBar>
          <LinkButton kind="primary" href="/goals">
            {copy.end.done}
          </LinkButton>
        </ActionBar>
      </div>
    </>
  );
}

/** What is next for a goal, in a line. */
function nextOf({ said }: Goal): string {
  if (said?.next === "nothing") return copy.end.nothing;
  if (said?.step == null) return copy.end.passed;
  return said.day === null ? copy.end.next(said.step) : copy.end.nextOn(said.step, said.day);
}
