/**
 * What stands below the card of Today: the words just written, what comes back, two minutes for oneself.
 */
import { THREE_GOOD_THINGS } from "@onward/domain/practices/three-good-things";
import { ON_THIS_DAY } from "@onward/domain/today/on-this-day";
import { HOW_NOW } from "@onward/domain/today/quiet";
import type { AnswerTo } from "@onward/store/tab/client";
import { today as copy } from "../../copy/en/today.ts";
import { todayBelow } from "../../copy/en/today-below.ts";
import { formatDate, formatDay } from "../../copy/format.ts";
import { HEAVINESS_WORDS } from "../../copy/heaviness-words.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Row, Rows, Section } from "../../ui/layout.tsx";
import { StoneChip, Strip } from "../../ui/scene.tsx";
import { useQuery } from "../store.ts";
import { asked, putAside } from "./today-deeds.ts";
import { PRACTICES, isPractice, practiceFromToday, type SetbackShown } from "./today-names.ts";

/** The setback of the last day in its owner's words, and where they are. */
export function WhatYouWrote({
  setback,
  today,
  firstDay,
}: {
  readonly setback: SetbackShown;
  readonly today: string;
  readonly firstDay: boolean;
}) {
  const { id, line, wrote, heaviness, stones } = setback;
  return (
    <>
      <Section title={copy.justLogged.wrote}>
        <Rows>
          <li>
            <a class="row wrote" href={`/setbacks/${id}`}>
              <span class="reading" dir="auto">
                {line}
              </span>
              <span class="meta">
                <Strip seed={id} stones={stones} />
                <span class="when">
                  {heaviness === null
                    ? copy.justLogged.lineUnsaid(wrote, today)
                    : copy.justLogged.line(wrote, today, HEAVINESS_WORDS[heaviness])}
                </span>
              </span>
            </a>
          </li>
        </Rows>
      </Section>
      {firstDay && (
        <p class="where">
          <Icon name="lock-keyhole" small />
          <span>{copy.justLogged.where}</span>
        </p>
      )}
    </>
  );
}

/** A small plan for a low day that was made and not come back to: on its days, and not at night. */
export function SmallPlan() {
  if (useQuery("smallPlanWaits", null).value !== true) return null;
  const { title, name, detail } = todayBelow.smallPlan;
  return (
    <Section title={title}>
      <Rows>
        <Row lead="sprout" title={name} detail={detail} href="/practice/low-day?from=/today" />
      </Rows>
    </Section>
  );
}

const MOST = 2;

/**
 * A very heavy setback that is asked about, and at most two things that come back, the last of them one of this date in
 * an earlier year where there is one: it has its place on this day only. What the card is about is not among them.
 */
export function ComingBack({
  lessonOnCard,
  tryOnCard,
  setbackOnCard,
}: {
  readonly lessonOnCard: string | null;
  readonly tryOnCard: string | null;
  readonly setbackOnCard: string | null;
}) {
  const args = asked();
  const answer = useQuery("comingBack", args).value;
  const earlier = useQuery("onThisDay", args).value ?? null;
  if (answer === undefined) return null;
  const { today, stillHeavy } = answer;
  const asks = stillHeavy === null || stillHeavy.id === setbackOnCard ? null : stillHeavy;
  const onThisDay =
    earlier === null || [lessonOnCard, ...answer.lessons.map(({ id }) => id)].includes(earlier.id)
      ? []
      : [<OnThisDay key={earlier.id} earlier={earlier} />];
  const due = [
    ...answer.lessons
      .filter((lesson) => lesson.id !== lessonOnCard)
      .map(({ id, cue, from }) => (
        <Row
          key={id}
          lead={<StoneChip stage="learned" state="done" seed={id} />}
          own={cue !== null}
          title={cue ?? todayBelow.comingBack.lesson}
          {...(from === null
            ? {}
            : {
                detail: todayBelow.comingBack.lessonFrom(
                  "name" in from ? from.name : todayBelow.comingBack.fromDay(formatDay(from.day), from.goal),
                ),
              })}
          href="/lessons/review"
        />
      )),
    ...answer.tries
      .filter((one) => one.attempt !== tryOnCard)
      .map((one) => (
        <Row
          key={one.attempt}
          lead={<StoneChip stage="moving" state="ahead" seed={one.attempt} />}
          own={one.what !== null}
          title={one.what ?? copy.tryOf(one.number, one.goalLine)}
          detail={one.day === null ? "" : todayBelow.comingBack.tryOn(one.day, today)}
          href={`/goals/${one.goal}/tries/${one.attempt}`}
        />
      )),
  ];
  const rows = [...due.slice(0, MOST - onThisDay.length), ...onThisDay];
  if (rows.length === 0 && asks === null) return null;
  return (
    <Section title={todayBelow.comingBack.title}>
      <Rows>
        {asks && <StillHeavy key={asks.id} its={asks} today={today} />}
        {rows}
      </Rows>
    </Section>
  );
}

/** A setback that was last said to be very heavy: the way to where it is said how it is now, and *Not today*. */
function StillHeavy({
  its: { id, wrote },
  today,
}: {
  readonly its: NonNullable<AnswerTo<"comingBack">["stillHeavy"]>;
  readonly today: string;
}) {
  return (
    <li class="on-this-day">
      <a class="row" href={`/setbacks/${id}#heavy-now`}>
        <StoneChip stage="felt" state="done" seed={id} />
        <span class="grow">
          <span class="words">{todayBelow.comingBack.stillHeavy(wrote, today)}</span>
        </span>
        <Icon name="chevron-right" />
      </a>
      <Button kind="quiet" onClick={() => putAside({ card: HOW_NOW, subject: id })}>
        {copy.notToday}
      </Button>
    </li>
  );
}

/** A win or a lesson of the same date in an earlier year, with the way to where it stands and *Not today*. */
function OnThisDay({
  earlier: { kind, id, text, day },
}: {
  readonly earlier: NonNullable<AnswerTo<"onThisDay">>;
}) {
  return (
    <li class="on-this-day">
      <a class="row" href={kind === "win" ? `/insights/week/${day}` : `/lessons/${id}`}>
        <StoneChip stage={kind === "win" ? "moving" : "learned"} state="done" seed={id} />
        <span class="grow">
          <span class="words" dir="auto">
            {text}
          </span>
          <span class="small">{todayBelow.comingBack.onThisDay(formatDate(day))}</span>
        </span>
        <Icon name="chevron-right" />
      </a>
      <Button kind="quiet" onClick={() => putAside({ card: ON_THIS_DAY, subject: id })}>
        {copy.notToday}
      </Button>
    </li>
  );
}

/**
 * The practices that are offered first now: two, and at night a third, since they are all there is; on a quiet evening
 * three good things as well.
 * @param onCard those that the card offers already
 */
export function TwoMinutes({
  setback,
  night,
  onCard,
}: {
  readonly setback: string | null;
  readonly night: boolean;
  readonly onCard: readonly string[];
}) {
  const offers = useQuery("practiceOffers", { setback, ...asked(), minutes: null }).value?.offers;
  if (offers === undefined) return null;
  const practices = offers.flatMap(({ offer }) => (isPractice(offer) ? [offer] : []));
  // Good things are for the evening, beside what steadies and never in its place.
  const first = [
    ...practices
      .filter((offer) => offer !== THREE_GOOD_THINGS)
      .slice(0, night ? 3 : 2)
      .filter((offer) => !onCard.includes(offer)),
    ...practices.filter((offer) => offer === THREE_GOOD_THINGS),
  ];
  if (first.length === 0) return null;
  return (
    <Section title={todayBelow.minutes.title}>
      <Rows>
        {first.map((key) => (
          <Row
            key={key}
            lead={PRACTICES[key].icon}
            title={todayBelow.minutes[key].name}
            detail={todayBelow.minutes[key].line}
            href={practiceFromToday(key, setback)}
          />
        ))}
      </Rows>
    </Section>
  );
}
