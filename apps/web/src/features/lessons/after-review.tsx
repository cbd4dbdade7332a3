/**
 * After an answer: the day it comes back, whether it was used, and now and then whether it still holds. All of it
 * can be passed over.
 */
import { useSignal } from "@preact/signals";
import type { Review } from "@onward/domain/lessons/lesson";
import type { AnswerTo } from "@onward/store/tab/client";
import type { ComponentChildren } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { announce } from "../../app/announcer.tsx";
import { FocusBar, PageTitle } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { go, toHeading } from "../../app/navigation.ts";
import { run, useQuery } from "../../app/store.ts";
import { lessons, onDay } from "../../copy/en/lessons.ts";
import { troubleWords, type StoreTrouble } from "../../copy/en/trouble.ts";
import { ActionBar, Button } from "../../ui/button.tsx";
import { OwnWords } from "../../ui/layout.tsx";
import { Banner } from "../../ui/states.tsx";
import { AnotherDay } from "./another-day.tsx";

const copy = lessons.review;
const USED = ["helped", "noHelp", "no", "didNotComeUp"] as const satisfies readonly Review["used"][];
const STILL = ["keep", "change", "rest"] as const satisfies readonly Review["still"][];

type Card = NonNullable<AnswerTo<"lessonToReview">>;
type After = NonNullable<AnswerTo<"afterReview">>;

/** What follows from the answer, as a sentence. */
function backWords({ review, day, today }: After): string {
  if (day === null) return copy.restsNow;
  return review.answer === "doThis" ? copy.restsTill(onDay(day, today)) : copy.comesBack(onDay(day, today));
}

/** @param more another lesson has come back today */
export function AfterReview({
  review,
  card,
  more,
  onNext,
  onLeave,
}: {
  readonly review: string;
  readonly card: Card;
  readonly more: boolean;
  readonly onNext: () => void;
  readonly onLeave: () => void;
}) {
  const after = useQuery("afterReview", { review }).value;
  const trouble = useSignal<string | null>(null);
  const kept = useSignal(false);
  const here = after !== undefined && after !== null;
  useLayoutEffect(() => {
    if (here) toHeading();
  }, [here]);
  if (!here) return null;
  const given = after.review;
  const { lesson } = card;

  const said = async (
    deed: Promise<{ ok: true } | { ok: false; error: StoreTrouble | Gone }>,
    then?: () => void,
  ): Promise<void> => {
    trouble.value = null;
    const result = await deed;
    if (result.ok) {
      announce(copy.noted);
      then?.();
      return;
    }
    const { error } = result;
    switch (error.type) {
      case "ReviewMissing":
      case "LessonMissing":
        trouble.value = copy.gone;
        return;
      default:
        trouble.value = troubleWords(error);
    }
  };

  return (
    <>
      <FocusBar leave={{ label: copy.close, cross: true }} onLeave={onLeave} />
      <div class="recall after">
        <PageTitle window={copy.window}>
          {given.answer === "other" ? copy.noted : copy.said[given.answer]}
        </PageTitle>
        <p class="lede" role="status">
          {backWords(after)}
        </p>
        <div class="own">
          <OwnWords>{lesson.text}</OwnWords>
        </div>
        {trouble.value !== null && <Banner icon="circle-alert" title={trouble.value} trouble />}
        <Asked title={copy.used}>
          {USED.map((used) => (
            <Button
              key={used}
              kind={given.used === used ? "soft" : "line"}
              aria-pressed={given.used === used}
              onClick={() => {
                said(run("sayUsed", { review: given.id, used })).catch(crash);
              }}
            >
              {copy.uses[used]}
            </Button>
          ))}
        </Asked>
        {after.asks === "still" && (
          <Asked title={copy.still}>
            {STILL.map((still) => (
              <Button
                key={still}
                onClick={() => {
                  said(run("sayStill", { review: given.id, still }), () => {
                    if (still === "change") go(`/lessons/${lesson.id}/edit`);
                  }).catch(crash);
                }}
              >
                {copy.stills[still]}
              </Button>
            ))}
          </Asked>
        )}
        {after.asks === "rest" && !kept.value && (
          <Asked title={copy.rest}>
            <Button
              onClick={() => {
                said(run("restLesson", { lesson: lesson.id, rest: true })).catch(crash);
              }}
            >
              {copy.restYes}
            </Button>
            <Button
              onClick={() => {
                kept.value = true;
              }}
            >
              {copy.restNo}
            </Button>
          </Asked>
        )}
        {after.day !== null && <AnotherDay lesson={lesson.id} today={after.today} />}
        <ActionBar>
          <Button kind="primary" onClick={onNext}>
            {more ? copy.next : copy.done}
          </Button>
        </ActionBar>
      </div>
    </>
  );
}

type Gone = { readonly type: "ReviewMissing" | "LessonMissing" };

/** A question that one tap answers. */
function Asked({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="asked" role="group" aria-label={title}>
      <h2 class="legend-text">{title}</h2>
      <div class="actions">{children}</div>
    </div>
  );
}
