/** How a try went: one answer, whether the plan was used, a line; then nothing else is needed. */
import { useLayoutEffect, useMemo } from "preact/hooks";
import { useSignal } from "@preact/signals";
import type { Id } from "@onward/domain/kernel/id";
import type { AnswerTo } from "@onward/store/tab/client";
import type { ScreenProps } from "../../app/route.ts";
import { announce } from "../../app/announcer.tsx";
import { FocusBar, PageTitle } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { Form, type After } from "../../app/form.tsx";
import { back, go, place, toHeading } from "../../app/navigation.ts";
import { MarkIt } from "../../app/parts/noted-win.tsx";
import { RewardDue } from "../../app/parts/reward-due.tsx";
import { usePutIn } from "../../app/put-in.ts";
import { perform, run, useDraft, useQuery } from "../../app/store.ts";
import { takeBack, undoOf } from "../../app/take-back.ts";
import { attempts } from "../../copy/en/attempts.ts";
import { shell } from "../../copy/en/shell.ts";
import { formatDay } from "../../copy/format.ts";
import { helpWasOpened } from "../../platform/visit.ts";
import { troubleWords, type StoreTrouble } from "../../copy/en/trouble.ts";
import { ActionBar, Actions, Button, LinkButton } from "../../ui/button.tsx";
import { ChipChoice, PickList, Segmented } from "../../ui/choices.tsx";
import { Field, GrowingTextArea, TextInput } from "../../ui/field.tsx";
import { Fold, OwnWords, Section } from "../../ui/layout.tsx";
import { Banner } from "../../ui/states.tsx";
import { showToast } from "../../ui/toast.tsx";
import { GoneWhole } from "./gone.tsx";
import { PlansOfTry } from "./plans-of-try.tsx";
import "../../ui/screens/goals.css";

const copy = attempts.outcome;
const ANSWERS = ["reached", "partly", "notYet", "letGo"] as const;
type Said = (typeof ANSWERS)[number];
type Answer = Said | "didNotHappen" | "tooSoon";
const USED = ["yes", "no", "didNotComeUp"] as const;
type Page = NonNullable<AnswerTo<"tryPage">>;
const isAnswer = (text: string | null): text is Said => ANSWERS.some((answer) => answer === text);
type Typed = { outcome: Answer | null; used: (typeof USED)[number] | null; line: string; measure: string };

export default function OutcomeScreen({ params }: ScreenProps) {
  const page = useQuery("tryPage", { id: params["id"] ?? "" }).value;
  const done = useSignal<{ readonly outcome: Said; readonly batch: string } | null>(null);
  if (page === null) return <GoneWhole goal={params["goal"] ?? ""} />;
  if (!page) return null;
  return done.value === null ? (
    <Ask
      page={page}
      kept={(outcome, batch) => {
        done.value = { outcome, batch };
      }}
    />
  ) : (
    <Kept
      page={page}
      outcome={done.value.outcome}
      takeBack={() => {
        const batch = done.peek()?.batch;
        if (batch === undefined) return;
        takeBack(batch, () => {
          done.value = null;
        });
      }}
    />
  );
}

function Ask({ page, kept }: { readonly page: Page; readonly kept: (outcome: Said, batch: string) => void }) {
  const { attempt, goal } = page;
  const several = page.plans.length > 1;
  const here = `/goals/${goal.id}/tries/${attempt.id}`;
  const key = `${here}/outcome`;
  // Today asks the same question, and may have had its answer.
  const said = place.peek().query.get("said");
  const before = isAnswer(said) ? said : attempt.outcome;
  // What stood there when the screen opened: only what differs from it is changed.
  const stood = useMemo<Typed>(
    () => ({
      outcome: before === "other" ? null : before,
      used: attempt.planUsed === "other" ? null : attempt.planUsed,
      line: attempt.line ?? "",
      measure: attempt.measure ?? "",
    }),
    [key],
  );
  const draft = useDraft<Typed>(key, stood);
  const wrong = useSignal<string | undefined>(undefined);
  const typed = draft.value.value;
  const set = (part: Partial<Typed>) => draft.set({ ...draft.value.peek(), ...part });
  // What was said on Today is newer than an earlier draft of it.
  const toKeep = usePutIn(draft, (its) =>
    !isAnswer(said) || its.outcome === said ? its : { ...its, outcome: said },
  );

  const save = async (): Promise<After> => {
    const { outcome, used, line, measure } = toKeep();
    wrong.value = undefined;
    if (outcome === null) {
      wrong.value = copy.choose;
      return "stays";
    }
    if (outcome === "tooSoon") {
      const later = await run("putOff", { card: "tryWasDue", subject: attempt.id });
      if (!later.ok) {
        wrong.value = troubleWords(later.error);
        return "stays";
      }
      // A line that was typed waits for the day on which it can be said.
      if (line.trim() === "" && measure.trim() === "") draft.drop();
      else set({ outcome: null });
      go(here, { replace: true });
      return "leaves";
    }
    const result =
      outcome === "didNotHappen"
        ? await run("attemptDidNotHappen", { attempt: attempt.id }, key)
        : await run(
            "recordOutcome",
            {
              attempt: attempt.id,
              outcome,
              ...(used !== stood.used && { planUsed: used }),
              ...(line !== stood.line && { line: line || null }),
              ...(measure !== stood.measure && { measure: measure || null }),
            },
            key,
          );
    if (!result.ok) {
      wrong.value =
        result.error.type === "AttemptMissing" ? attempts.gone : troubleWords(result.error as StoreTrouble);
      return "stays";
    }
    if (outcome === "didNotHappen") {
      const { batch } = result.value;
      const typedAgain = (): void =>
        void perform("saveDraft", { key, value: { outcome: null, used, line, measure } }).catch(crash);
      showToast(copy.gone, undoOf(batch, line.trim() + measure.trim() === "" ? undefined : typedAgain));
      go(`/goals/${goal.id}`, { replace: true });
    } else kept(outcome, result.value.batch);
    return "leaves";
  };

  return (
    <Form class="outcome" keep={save}>
      <FocusBar leave={{ label: copy.close, cross: true }} onLeave={() => back(here)} />
      <div>
        <p class="micro faint" dir="auto">
          {copy.which(
            attempt.what ?? attempts.number(page.number),
            page.day === null ? null : formatDay(page.day),
          )}
        </p>
        <PageTitle window={attempts.window}>{copy.title}</PageTitle>
      </div>
      {wrong.value !== undefined && <Banner icon="circle-alert" title={wrong.value} trouble />}
      <PickList<Answer>
        legend={copy.answers}
        quiet
        options={[
          ...ANSWERS.map((value) => ({ value, label: attempts.outcomes[value], detail: copy.hints[value] })),
          { value: "didNotHappen", label: copy.didNotHappen, detail: copy.didNotHappenHint },
          { value: "tooSoon", label: copy.tooSoon, detail: copy.tooSoonHint },
        ]}
        chosen={typed.outcome}
        onChange={(outcome) => set({ outcome })}
      />
      {page.plans.length > 0 && (
        <div class="plan-used">
          <PlansOfTry plans={page.plans} />
          <Segmented
            legend={several ? copy.onePlan : copy.plan}
            options={USED.map((value) => ({
              value,
              label: (several ? copy.onePlanAnswers : copy.planAnswers)[value],
            }))}
            chosen={typed.used}
            onChange={(used) => set({ used })}
          />
        </div>
      )}
      <Field label={copy.line}>
        {(ties) => (
          <GrowingTextArea ties={ties} rows={2} value={typed.line} onText={(line) => set({ line })} />
        )}
      </Field>
      <Field label={copy.measure} hint={copy.measureHint}>
        {(ties) => <TextInput ties={ties} value={typed.measure} onText={(measure) => set({ measure })} />}
      </Field>
      <ActionBar>
        <Button kind="primary" type="submit">
          {copy.save}
        </Button>
      </ActionBar>
    </Form>
  );
}

function Kept({
  page,
  outcome,
  takeBack,
}: {
  readonly page: Page;
  readonly outcome: Said;
  readonly takeBack: () => void;
}) {
  const { attempt, goal, recalled, rewards } = page;
  const here = `/goals/${goal.id}/tries/${attempt.id}`;
  const notThisTime = outcome === "notYet";
  // It takes the place of the form, whose button had the focus.
  useLayoutEffect(toHeading, []);
  const undone = (
    <Button kind="quiet" onClick={takeBack}>
      {shell.undo}
    </Button>
  );
  const rate = (
    <ul class="recalled">
      {recalled.slice(0, MOST_RATED).map((lesson) => (
        <RateLesson key={lesson.id} lesson={lesson} />
      ))}
    </ul>
  );
  return (
    <>
      <FocusBar leave={{ label: copy.done, cross: true }} onLeave={() => go(here, { replace: true })} />
      <PageTitle window={attempts.window}>{outcome === "reached" ? copy.worked : copy.noted}</PageTitle>
      {notThisTime ? (
        <div class="after-outcome">
          <Actions stack>
            <LinkButton kind="primary" href={here}>
              {copy.done}
            </LinkButton>
            <LinkButton kind="soft" href={`/setbacks/new?goal=${goal.id}&attempt=${attempt.id}`}>
              {copy.write}
            </LinkButton>
            <LinkButton kind="soft" href={`/practice?from=${encodeURIComponent(here)}`}>
              {copy.steady}
            </LinkButton>
            {undone}
          </Actions>
          {recalled.length > 0 && <Fold title={copy.rateFold}>{rate}</Fold>}
        </div>
      ) : (
        outcome === "reached" && <MarkTry page={page} />
      )}
      {rewards.map((reward) => (
        <RewardDue key={reward.id} reward={reward} forTrying />
      ))}
      {!notThisTime && (
        <>
          {recalled.length > 0 && (
            <Section title={copy.rate}>
              <p class="muted">{copy.rateDetail}</p>
              {rate}
            </Section>
          )}
          {/* At the foot, where a thumb finds them: all that stands above can be left. */}
          <ActionBar>
            {undone}
            <LinkButton kind="primary" href={here}>
              {copy.done}
            </LinkButton>
          </ActionBar>
        </>
      )}
    </>
  );
}

/** How a try that worked will be marked, if one likes to say; not on a day on which nothing is brought up. */
function MarkTry({ page: { attempt, goal, number } }: { readonly page: Page }) {
  const ended = useSignal(false);
  const quiet = useQuery("today", { helpOpened: helpWasOpened() }).value?.quiet ?? true;
  if (quiet || ended.value) return null;
  const text = attempt.what ?? attempts.ofGoal(number, goal.line);
  return (
    <div class="after-outcome">
      <MarkIt
        toMark={{ of: "try", attempt: attempt.id, goal: goal.id, text }}
        onEnd={() => {
          ended.value = true;
        }}
      />
    </div>
  );
}

/** As many reviews as a day may bring. */
const MOST_RATED = 2;
const RATINGS = ["slipped", "hadIt", "doThis"] as const;
const LESSON_USED = ["helped", "noHelp", "no", "didNotComeUp"] as const;

/** One tap for the lesson, and one for whether it was used; both can be left out. */
function RateLesson({ lesson }: { readonly lesson: Page["recalled"][number] }) {
  const rated = useSignal<{
    readonly answer: (typeof RATINGS)[number];
    readonly review: Id<"review">;
  } | null>(null);
  const used = useSignal<(typeof LESSON_USED)[number] | null>(null);
  const wrong = useSignal<string | null>(null);
  const rate = async (answer: (typeof RATINGS)[number]): Promise<void> => {
    const result = await run("reviewLesson", { lesson: lesson.id, answer });
    if (!result.ok) {
      wrong.value = result.error.type === "LessonMissing" ? attempts.gone : troubleWords(result.error);
      return;
    }
    wrong.value = null;
    rated.value = { answer, review: result.value.answer };
    announce(copy.rated);
  };
  const say = async (review: Id<"review">, answer: (typeof LESSON_USED)[number]): Promise<void> => {
    const result = await run("sayUsed", { review, used: answer });
    if (!result.ok) {
      wrong.value = result.error.type === "ReviewMissing" ? attempts.gone : troubleWords(result.error);
      return;
    }
    used.value = answer;
    announce(copy.rated);
  };
  const review = rated.value;
  return (
    <li>
      <OwnWords>{lesson.text}</OwnWords>
      {review === null ? (
        <Actions>
          {RATINGS.map((answer) => (
            <Button key={answer} onClick={() => void rate(answer).catch(crash)}>
              {copy.answersOf[answer]}
            </Button>
          ))}
        </Actions>
      ) : (
        <>
          <p class="small muted">{copy.answersOf[review.answer]}</p>
          <ChipChoice
            legend={copy.used}
            options={LESSON_USED.map((value) => ({ value, label: copy.usedAnswers[value] }))}
            chosen={used.value}
            onChange={(answer) => {
              if (answer !== null) say(review.review, answer).catch(crash);
            }}
          />
        </>
      )}
      {wrong.value !== null && (
        <p class="err" role="alert">
          {wrong.value}
        </p>
      )}
    </li>
  );
}
