/** Goals: what someone is moving towards, with the why; those paused, reached or let go folded away. */
import type { AnswerTo } from "@onward/store/tab/client";
import { RootBar } from "../../app/bars.tsx";
import { run, useQuery } from "../../app/store.ts";
import { goalWeeks, longView } from "../../copy/en/beside-goals.ts";
import { goals } from "../../copy/en/goals.ts";
import { helpWasOpened } from "../../platform/visit.ts";
import { Actions, Button, LinkButton } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Fold, Row, Rows } from "../../ui/layout.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { does } from "./deeds.ts";
import "../../ui/screens/goals.css";

type Line = AnswerTo<"goalList">["open"][number];

export default function GoalList() {
  const list = useQuery("goalList", null).value;
  return (
    <>
      <RootBar title={goals.title} />
      {list && <Shown list={list} />}
    </>
  );
}

function Shown({ list }: { readonly list: AnswerTo<"goalList"> }) {
  const none = Object.values(list).every((part) => part.length === 0);
  if (none) {
    return (
      <EmptyState sentence={goals.empty}>
        <LinkButton kind="primary" href="/goals/new" icon="plus">
          {goals.emptyAdd}
        </LinkButton>
        <LinkButton kind="quiet" href="/goals/long-view">
          {longView.title}
        </LinkButton>
      </EmptyState>
    );
  }
  return (
    <>
      {list.open.length === 0 && <p class="muted">{goals.empty}</p>}
      {list.open.length > 0 && (
        <ul class="goal-list">
          {list.open.map((line) => (
            <li key={line.id}>
              <GoalRow line={line} />
            </li>
          ))}
        </ul>
      )}
      <FiveMinutes />
      <p class="goal-add">
        <LinkButton kind="soft" href="/goals/new" icon="plus">
          {goals.add}
        </LinkButton>
      </p>
      {(["reached", "paused", "letGo"] as const).map(
        (state) =>
          list[state].length > 0 && (
            <Fold key={state} title={goals[state]}>
              <Rows>
                {list[state].map((line) => (
                  <Row key={line.id} own title={line.line} href={`/goals/${line.id}`} />
                ))}
              </Rows>
            </Fold>
          ),
      )}
      <div class="section">
        <Rows>
          <Row lead="mountain" title={longView.title} detail={longView.detail} href="/goals/long-view" />
        </Rows>
      </div>
    </>
  );
}

/** Five minutes with one's goals, where they are offered. */
function FiveMinutes() {
  const offer = useQuery("goalWeekOffer", { helpOpened: helpWasOpened() }).value?.offer ?? null;
  if (offer === null) return null;
  const begun = offer === "carryOn";
  return (
    <div class="five-minutes">
      <p>{begun ? goalWeeks.carryOnOffer : goalWeeks.offer}</p>
      <Actions>
        <LinkButton kind="soft" href="/goals/week">
          {begun ? goalWeeks.carryOn : goalWeeks.begin}
        </LinkButton>
        <Button kind="quiet" onClick={() => does(run("putOff", { card: "goalWeek" }), goalWeeks.putOff)}>
          {goalWeeks.notThisWeek}
        </Button>
      </Actions>
    </div>
  );
}

function GoalRow({ line }: { readonly line: Line }) {
  return (
    <a class="goal-row" href={`/goals/${line.id}`}>
      <h2 dir="auto">{line.line}</h2>
      {line.why !== null && (
        <p class="quote" dir="auto">
          {line.why}
        </p>
      )}
      {line.milestones > 0 && (
        <span class="marks">
          <span class="pebs" aria-hidden="true">
            {Array.from({ length: line.milestones }, (_, n) => (
              <i key={n} data-s={n < line.reached ? "done" : n === line.reached ? "next" : undefined} />
            ))}
          </span>
          <span class="small muted">{goals.marks(line.reached, line.milestones)}</span>
        </span>
      )}
      {line.next !== null && (
        <span class="small" dir="auto">
          {goals.next(line.next)}
        </span>
      )}
      {line.when !== null && (
        <span class="small range">
          <Icon name="calendar-range" small />
          {"guessed" in line.when
            ? goals.when.guessed(...line.when.guessed)
            : goals.when.paced(...line.when.paced)}
        </span>
      )}
    </a>
  );
}
