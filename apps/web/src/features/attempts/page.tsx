/** One try: before it, the lessons that fit and the plan; after it, how it went. */
import { useSignal } from "@preact/signals";
import { mayGuess } from "@onward/domain/forecasts/forecast";
import type { AnswerTo } from "@onward/store/tab/client";
import type { ScreenProps } from "../../app/route.ts";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { go, isAt } from "../../app/navigation.ts";
import { Guess } from "../../app/parts/guess.tsx";
import { HeavyWords } from "../../app/parts/heavy-words.tsx";
import { PlanForm, PutInCalendar } from "../../app/parts/plan-form.tsx";
import { run, useQuery } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { attempts } from "../../copy/en/attempts.ts";
import { forecasts } from "../../copy/en/forecasts.ts";
import { formatDate, formatDay } from "../../copy/format.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { Actions, Button, LinkButton } from "../../ui/button.tsx";
import { OwnWords, PlanBox, Row, Rows, Section } from "../../ui/layout.tsx";
import { showToast } from "../../ui/toast.tsx";
import { take } from "../../app/parts/take-lesson.ts";
import { Gone } from "./gone.tsx";
import { PlansOfTry } from "./plans-of-try.tsx";
import { TryRecord } from "./try-record.tsx";
import "../../ui/screens/goals.css";

const copy = attempts.page;
type Page = NonNullable<AnswerTo<"tryPage">>;

export default function TryPageScreen({ params }: ScreenProps) {
  const page = useQuery("tryPage", { id: params["id"] ?? "" }).value;
  const goal = params["goal"] ?? "";
  return (
    <>
      <SubBar back={{ href: `/goals/${goal}`, name: page ? copy.goal.toLocaleLowerCase() : copy.goal }} />
      {page === null && <Gone goal={goal} />}
      {page && <Shown page={page} />}
    </>
  );
}

function Shown({ page }: { readonly page: Page }) {
  const { attempt, goal, number } = page;
  const here = `/goals/${goal.id}/tries/${attempt.id}`;
  const over = attempt.outcome !== null;
  return (
    <>
      <p class="micro faint" dir="auto">
        {goal.line}
      </p>
      <PageTitle window={attempts.window}>{attempt.what ?? attempts.number(number)}</PageTitle>
      <p class="muted">
        {page.day === null
          ? attempts.sometime
          : attempt.startedAt !== null && !over
            ? copy.begun(formatDay(page.day))
            : attempts.on(formatDay(page.day))}
      </p>
      {/* Of what was written looking ahead, where it was stopped. */}
      <HeavyWords />
      {page.way !== null && (
        <Section title={copy.way}>
          <OwnWords>{page.way}</OwnWords>
        </Section>
      )}
      {(page.way !== null || over) && (
        <Actions>
          <LinkButton kind="quiet" href={`/goals/${goal.id}/ways/${attempt.strategy ?? "unnamed"}`}>
            {copy.wayRecord}
          </LinkButton>
        </Actions>
      )}
      {attempt.kept !== null && (
        <Section title={copy.kept}>
          <OwnWords>{attempt.kept}</OwnWords>
        </Section>
      )}
      {attempt.changed !== null && (
        <Section title={copy.changed}>
          <OwnWords>{attempt.changed}</OwnWords>
        </Section>
      )}
      {over ? <HowItWent page={page} here={here} /> : <Before page={page} here={here} />}
      {over && page.ahead === "done" && <LookAhead page={page} here={here} />}
      {(over || attempt.startedAt !== null || page.record.length > 0) && <TryRecord page={page} />}
      {page.setbacks.length > 0 && (
        <Section title={copy.setbacks}>
          <Rows>
            {page.setbacks.map((s) => (
              <Row key={s.id} title={formatDate(s.day)} href={`/setbacks/${s.id}`} />
            ))}
          </Rows>
        </Section>
      )}
      <div class="section">
        <Actions>
          <LinkButton kind="quiet" icon="pencil" href={`${here}/edit`}>
            {copy.edit}
          </LinkButton>
        </Actions>
        <Actions>
          <Button
            kind="quiet"
            icon="trash-2"
            onClick={() => {
              void run("removeAttempt", { attempt: attempt.id })
                .then((result) => {
                  if (!result.ok) {
                    showToast(troubleWords(result.error));
                    return;
                  }
                  const { batch } = result.value;
                  showToast(copy.removed, undoOf(batch));
                  go(`/goals/${goal.id}`, { replace: true });
                })
                .catch(crash);
            }}
          >
            {copy.remove}
          </Button>
        </Actions>
      </div>
    </>
  );
}

function Before({ page, here }: { readonly page: Page; readonly here: string }) {
  const { attempt } = page;
  const begun = attempt.startedAt !== null;
  const start = async (): Promise<void> => {
    const result = await run("startAttempt", { attempt: attempt.id });
    if (result.ok) showToast(copy.started, undoOf(result.value.batch));
    else
      showToast(result.error.type === "AttemptMissing" ? attempts.gone : troubleWords(result.error as never));
  };
  return (
    <>
      <Learned page={page} here={here} />
      <LookAhead page={page} here={here} />
      <Plans page={page} here={here} />
      {(page.guess !== null || mayGuess(attempt, page.today)) && (
        <Section title={forecasts.chance.title}>
          <Guess page={page} here={here} />
        </Section>
      )}
      <div class="section">
        <Actions stack>
          {!begun && (
            <Button kind="primary" onClick={() => void start().catch(crash)}>
              {copy.start}
            </Button>
          )}
          <LinkButton kind={begun ? "primary" : "soft"} href={`${here}/outcome`}>
            {copy.over}
          </LinkButton>
        </Actions>
      </div>
    </>
  );
}

/** The way to looking ahead, or to what came of it; never more than a row. */
function LookAhead({ page, here }: { readonly page: Page; readonly here: string }) {
  const { title, detail } = copy.ahead[page.ahead];
  return (
    <div class="section">
      <Rows>
        <Row lead="telescope" title={title} detail={detail} href={`${here}/look-ahead`} />
      </Rows>
    </div>
  );
}

/** What was learned and fits, and a way to use something else. */
function Learned({ page, here }: { readonly page: Page; readonly here: string }) {
  const { recalled, learned, leftOut } = page;
  return (
    <Section title={copy.recall}>
      {recalled.length === 0 ? (
        <p class="muted">{copy.noRecall}</p>
      ) : (
        <>
          <p class="muted">{copy.recallDetail(recalled.length)}</p>
          <ul class="recalled">
            {recalled.map((lesson) => (
              <OneLearned key={lesson.id} lesson={lesson} page={page} here={here} />
            ))}
          </ul>
        </>
      )}
      {learned && (
        <Actions>
          {leftOut > 0 && (
            <LinkButton kind="quiet" href={`${here}/look-ahead/lessons`}>
              {copy.leftOut(leftOut)}
            </LinkButton>
          )}
          <LinkButton kind={recalled.length === 0 ? "soft" : "quiet"} href={`${here}/lessons`}>
            {recalled.length === 0 ? copy.use : copy.useAnother}
          </LinkButton>
        </Actions>
      )}
    </Section>
  );
}

function OneLearned({
  lesson,
  page,
  here,
}: {
  readonly lesson: Page["recalled"][number];
  readonly page: Page;
  readonly here: string;
}) {
  const { id, plan } = lesson;
  // A plan that stands under "Your plan" is not told twice.
  const told = plan !== null && page.plans.some((p) => p.cue === plan.cue && p.act === plan.act);
  return (
    <li>
      <a class="link reading" href={`/lessons/${id}`} dir="auto">
        {lesson.text}
      </a>
      {lesson.elsewhere && <span class="small muted">{copy.elsewhere}</span>}
      {plan !== null && !told && (
        <PlanBox words={[copy.ifWord, copy.thenWord]} cue={plan.cue} act={plan.act} />
      )}
      {!lesson.chosen && !told && (
        <Actions>
          {plan === null ? (
            <LinkButton kind="quiet" href={`${here}/lessons?lesson=${id}`}>
              {copy.planOfIt}
            </LinkButton>
          ) : (
            <Button kind="quiet" onClick={() => void take(id, plan, page.attempt.id).catch(crash)}>
              {copy.takePlan}
            </Button>
          )}
        </Actions>
      )}
    </li>
  );
}

function Plans({ page, here }: { readonly page: Page; readonly here: string }) {
  const { attempt, goal, plans } = page;
  const draft = `${here}#plan`;
  const making = useSignal(isAt(draft));
  return (
    <Section title={copy.plans}>
      {plans.length === 0 && !making.value && <p class="muted">{copy.noPlan}</p>}
      <PlansOfTry plans={plans} />
      {making.value ? (
        <PlanForm
          draft={draft}
          places={{ attempt: attempt.id, goal: goal.id }}
          onKept={() => (making.value = false)}
          onCancel={() => (making.value = false)}
        />
      ) : (
        <Actions>
          <Button kind="quiet" icon="plus" onClick={() => (making.value = true)}>
            {plans.length === 0 ? copy.makePlan : copy.makeAnother}
          </Button>
        </Actions>
      )}
      {attempt.day !== null && <PutInCalendar uid={attempt.id} day={attempt.day} />}
    </Section>
  );
}

function HowItWent({ page, here }: { readonly page: Page; readonly here: string }) {
  const { attempt, goal } = page;
  if (attempt.outcome === null) return null;
  return (
    <Section title={copy.how}>
      <p>
        <b>{attempts.outcomes[attempt.outcome]}</b>
      </p>
      {attempt.planUsed !== null && (
        <p class="muted">{(page.plans.length > 1 ? copy.onePlanUsed : copy.planUsed)[attempt.planUsed]}</p>
      )}
      <Guess page={page} here={here} />
      {attempt.line !== null && <OwnWords>{attempt.line}</OwnWords>}
      {attempt.measure !== null && <OwnWords>{attempt.measure}</OwnWords>}
      <Actions>
        <LinkButton kind="quiet" href={`${here}/outcome`}>
          {copy.again}
        </LinkButton>
        {attempt.outcome === "notYet" && page.setbacks.length === 0 && (
          <LinkButton kind="soft" href={`/setbacks/new?goal=${goal.id}&attempt=${attempt.id}`}>
            {copy.writeDown}
          </LinkButton>
        )}
      </Actions>
    </Section>
  );
}
