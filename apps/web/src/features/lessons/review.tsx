/**
 * Lessons that have come back, one at a time: its cue, what one remembers, the lesson, one of three answers.
 */
import { useSignal } from "@preact/signals";
import type { ReviewAnswer } from "@onward/domain/lessons/lesson";
import type { AnswerTo } from "@onward/store/tab/client";
import { useId, useLayoutEffect } from "preact/hooks";
import { announce } from "../../app/announcer.tsx";
import { FocusBar, PageTitle } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { back, toHeading } from "../../app/navigation.ts";
import { run, useQuery } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { lessons, onDay } from "../../copy/en/lessons.ts";
import { plans } from "../../copy/en/plans.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { preference } from "../../platform/preferences.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { Field, GrowingTextArea } from "../../ui/field.tsx";
import { OwnWords, PlanBox } from "../../ui/layout.tsx";
import { Banner } from "../../ui/states.tsx";
import { showToast } from "../../ui/toast.tsx";
import { AfterReview } from "./after-review.tsx";
import { LessonText } from "./lesson-text.tsx";
import { fromWords } from "./from-words.ts";
import "../../ui/screens/lessons.css";
import "./lessons.css";

const copy = lessons.review;
const ANSWERS = ["slipped", "hadIt", "doThis"] as const satisfies readonly ReviewAnswer[];

type Card = NonNullable<AnswerTo<"lessonToReview">>;

/** What is on the screen: one to recall; one being answered or just answered, as it was; or nothing any more. */
type State =
  | { readonly at: "recall" }
  | { readonly at: "answering"; readonly card: Card }
  | { readonly at: "after"; readonly card: Card; readonly review: string };

const leave = (): void => back("/lessons");

export default function Review() {
  const next = useQuery("lessonToReview", null).value;
  const state = useSignal<State>({ at: "recall" });
  const answered = useSignal(false);
  const trouble = useSignal<string | null>(null);
  const now = state.value;

  const answer = async (card: Card, given: ReviewAnswer): Promise<void> => {
    if (state.peek().at !== "recall") return;
    trouble.value = null;
    state.value = { at: "answering", card };
    const rated = await run("reviewLesson", { lesson: card.lesson.id, answer: given });
    if (!rated.ok) {
      trouble.value = rated.error.type === "LessonMissing" ? copy.gone : troubleWords(rated.error);
      state.value = { at: "recall" };
      return;
    }
    const { batch, answer: review } = rated.value;
    answered.value = true;
    state.value = { at: "after", card, review };
    showToast(
      copy.said[given],
      undoOf(batch, () => {
        state.value = { at: "recall" };
      }),
    );
  };

  if (now.at === "after") {
    return (
      <AfterReview
        key={now.review}
        review={now.review}
        card={now.card}
        more={next !== null && next !== undefined}
        onNext={() => {
          state.value = { at: "recall" };
        }}
        onLeave={leave}
      />
    );
  }
  const card = now.at === "answering" ? now.card : next;
  if (card === undefined) return null;
  if (card === null) return <Done answered={answered.value} />;
  return (
    <Recall
      key={card.lesson.id}
      card={card}
      trouble={trouble.value}
      moved={answered.value}
      onAnswer={(given) => {
        answer(card, given).catch(crash);
      }}
    />
  );
}

/** `moved` is true when this took another's place on the screen, and the heading takes the focus. */
function Recall({
  card,
  trouble,
  moved,
  onAnswer,
}: {
  readonly card: Card;
  readonly trouble: string | null;
  readonly moved: boolean;
  readonly onAnswer: (answer: ReviewAnswer) => void;
}) {
  const { lesson, plans: its, from, days, today } = card;
  const shown = useSignal(false);
  const said = useSignal("");
  const id = useId();
  const where = fromWords(from);
  useLayoutEffect(() => {
    if (moved) toHeading();
  }, []);
  // Before the paint: a key pressed right after the lesson was shown counts.
  useLayoutEffect(() => {
    if (!shown.value) return;
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (preference("keys") === "off") return;
      if (event.target instanceof Element && event.target.closest("textarea, dialog[open]") !== null) return;
      const given = ANSWERS[Number(event.key) - 1];
      if (given === undefined) return;
      event.preventDefault();
      onAnswer(given);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [shown.value]);

  return (
    <>
      <FocusBar leave={{ label: copy.close, cross: true }} onLeave={leave} />
      <article class="recall" aria-labelledby={`${id}-title`}>
        {where !== null && <p class="when">{copy.from(where)}</p>}
        {lesson.cue !== null && (
          <div>
            <p class="cue">{copy.whenThis}</p>
            <OwnWords>{lesson.cue}</OwnWords>
          </div>
        )}
        <div id={`${id}-title`}>
          <PageTitle window={copy.window}>{lesson.cue === null ? copy.noCue : copy.whatHelps}</PageTitle>
        </div>
        {trouble !== null && <Banner icon="circle-alert" title={trouble} trouble />}
        <Field label={copy.say} hint={copy.notKept}>
          {(ties) => (
            <GrowingTextArea
              ties={ties}
              rows={2}
              value={said.value}
              onText={(text) => {
                said.value = text;
              }}
            />
          )}
        </Field>
        <Button
          kind={shown.value ? "quiet" : "primary"}
          aria-expanded={shown.value}
          aria-controls={id}
          onClick={() => {
            shown.value = !shown.value;
          }}
        >
          {shown.value ? copy.hide : copy.show}
        </Button>
        <div id={id} class="shown" hidden={!shown.value}>
          <LessonText text={lesson.text} />
          {its.map((plan) => (
            <PlanBox key={plan.id} words={[plans.words.if, plans.words.then]} cue={plan.cue} act={plan.act} />
          ))}
          <div class="grade" role="group" aria-label={copy.how}>
            {ANSWERS.map((given) => {
              const day = days[given];
              return (
                <Button key={given} onClick={() => onAnswer(given)}>
                  {copy.answers[given]}
                  <span>
                    {given === "doThis" || day === null ? copy.rests : copy.backOn(onDay(day, today))}
                  </span>
                </Button>
              );
            })}
          </div>
          {preference("keys") !== "off" && <p class="micro faint desk-only keys-hint">{copy.keys}</p>}
        </div>
      </article>
    </>
  );
}

/** Nothing more today. */
function Done({ answered }: { readonly answered: boolean }) {
  useLayoutEffect(() => {
    if (!answered) return;
    toHeading();
    announce(copy.doneTitle);
  }, []);
  return (
    <>
      <FocusBar leave={{ label: copy.close, cross: true }} onLeave={leave} />
      <div class="question choice recall-done">
        <PageTitle window={copy.window}>{answered ? copy.doneTitle : copy.nothing}</PageTitle>
        <p class="lede">{copy.doneLead}</p>
        <LinkButton kind="primary" block href="/lessons">
          {copy.toLessons}
        </LinkButton>
      </div>
    </>
  );
}
