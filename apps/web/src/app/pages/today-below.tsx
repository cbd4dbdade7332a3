/**
 * What stands below and beside the card of Today.
 */
import type { AnswerTo } from "@onward/store/tab/client";
import { StoryOffered } from "../parts/story-offer.tsx";
import { CheckIn } from "./today-checkin.tsx";
import { KeptNear } from "./today-near.tsx";
import { ComingBack, SmallPlan, TwoMinutes, WhatYouWrote } from "./today-rows.tsx";
import { WeekOfWins } from "./today-wins.tsx";

type Given = { readonly answer: AnswerTo<"today"> };

/** What the card of the night offers. */
const NIGHT_CARD = ["breathing", "worry"];

export function BelowTheCard({ answer }: Given) {
  const { card, written, night, quiet, firstDay, today } = answer;
  // On the first day how it is was said a moment ago; at night only what helps at night is offered.
  const checkIn = !night && !(firstDay && written !== null);
  return (
    <>
      {written !== null && <WhatYouWrote setback={written} today={today} firstDay={firstDay} />}
      {checkIn && <CheckIn today={today} />}
      <SmallPlan />
      {!night && <KeptNear key={today} />}
      {!quiet && (
        <ComingBack
          lessonOnCard={card.card === "lessonDue" ? card.lesson : null}
          tryOnCard={"try" in card ? card.try.attempt : null}
          setbackOnCard={card.card === "howNow" ? card.setback.id : null}
        />
      )}
      {!quiet && <StoryOffered at="today" beside={card.card} />}
    </>
  );
}

export function BesideTheCard({ answer }: Given) {
  return (
    <>
      {!answer.quiet && <WeekOfWins />}
      <TwoMinutes
        setback={answer.written?.id ?? null}
        night={answer.night}
        onCard={answer.card.card === "night" ? NIGHT_CARD : []}
      />
    </>
  );
}
