/**
 * One lesson and its life: its words, its plans, where it was used, where it came from, when it comes back.
 */
import { useSignal } from "@preact/signals";
import type { Plan } from "@onward/domain/plans/plan";
import type { AnswerTo } from "@onward/store/tab/client";
import { announce } from "../../app/announcer.tsx";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { isAt } from "../../app/navigation.ts";
import { PlanForm, PutInCalendar } from "../../app/parts/plan-form.tsx";
import { take } from "../../app/parts/take-lesson.ts";
import type { ScreenProps } from "../../app/route.ts";
import { run, useQuery } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { attempts } from "../../copy/en/attempts.ts";
import { lessons, onDay } from "../../copy/en/lessons.ts";
import { plans as planCopy } from "../../copy/en/plans.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { formatDate, formatDay } from "../../copy/format.ts";
import { Actions, Button, LinkButton } from "../../ui/button.tsx";
import { OwnWords, PlanBox, Row, Rows, Section } from "../../ui/layout.tsx";
import { StoneChip } from "../../ui/scene.tsx";
import { showToast } from "../../ui/toast.tsx";
import { AnotherDay } from "./another-day.tsx";
import { fromWords } from "./from-words.ts";
import { LessonMenu } from "./lesson-menu.tsx";
import { LessonText } from "./lesson-text.tsx";
import "../../ui/screens/lessons.css";
import "./lessons.css";

const copy = lessons.page;
type Page = NonNullable<AnswerTo<"lessonPage">>;

export default function LessonScreen({ params }: ScreenProps) {
  const page = useQuery("lessonPage", { id: params["id"] ?? "" }).value;
  if (page === undefined) return <SubBar back={{ href: "/lessons", name: copy.back }} />;
  if (page === null) return <Missing />;
  return (
    <>
      <SubBar back={{ href: "/lessons", name: copy.back }}>
        <LessonMenu lesson={page.lesson} />
      </SubBar>
      <div class="cols">
        <div>
          <Head page={page} />
          <Plans page={page} />
          <TakeToTry page={page} />
          <Uses page={page} />
        </div>
        <aside>
          <ComesBack page={page} />
          <From page={page} />
        </aside>
      </div>
    </>
  );
}

function Missing() {
  return (
    <>
      <SubBar back={{ href: "/lessons", name: copy.back }} />
      <div class="head">
        <PageTitle window={lessons.window}>{copy.missing}</PageTitle>
      </div>
      <LinkButton kind="soft" href="/deleted">
        {copy.deleted}
      </LinkButton>
    </>
  );
}

const sameWords = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();

function Head({ page }: { readonly page: Page }) {
  const { lesson, keptOn, plans } = page;
  // Its plan says it already, under "If".
  const cue = plans.some((plan) => sameWords(plan.cue, lesson.cue ?? "")) ? null : lesson.cue;
  return (
    <div class="head">
      <PageTitle window={lessons.window}>{copy.title}</PageTitle>
      <p class="when">{copy.keptOn(formatDate(keptOn))}</p>
      <LessonText text={lesson.text} />
      {cue !== null && (
        <div class="needed">
          <p class="cue">{copy.cue}</p>
          <OwnWords>{cue}</OwnWords>
        </div>
      )}
      {lesson.sure !== null && lesson.sure !== "other" && <p class="small muted">{copy.sure[lesson.sure]}</p>}
    </div>
  );
}

/** The plans, one of which may be being changed, and a way to add one. */
function Plans({ page }: { readonly page: Page }) {
  const { lesson, plans } = page;
  const draftOf = (plan: Plan["id"] | "new") => `/lessons/${lesson.id}#plan-${plan}`;
  const writing = useSignal<Plan["id"] | "new" | null>(
    isAt(draftOf("new")) ? "new" : (plans.find(({ id }) => isAt(draftOf(id)))?.id ?? null),
  );
  const close = (): void => {
    writing.value = null;
  };
  const form = (plan: Plan | null) => (
    <PlanForm
      draft={draftOf(plan?.id ?? "new")}
      plan={plan}
      places={{ lesson: lesson.id }}
      suggested={lesson.cue === null ? {} : { cue: lesson.cue }}
      onKept={() => {
        close();
        announce(copy.planKept);
      }}
      onCancel={close}
    />
  );
  return (
    <Section title={copy.plans}>
      <div class="lesson-plans">
        {plans.map((plan) =>
          writing.value === plan.id ? (
            <div key={plan.id}>{form(plan)}</div>
          ) : (
            <OnePlan
              key={plan.id}
              plan={plan}
              today={page.today}
              onEdit={() => {
                writing.value = plan.id;
              }}
            />
          ),
        )}
        {writing.value === "new" ? (
          form(null)
        ) : (
          <Actions>
            <Button
              kind={plans.length === 0 ? "soft" : "quiet"}
              icon="plus"
              onClick={() => {
                writing.value = "new";
              }}
            >
              {plans.length === 0 ? copy.addPlan : copy.addAnother}
            </Button>
          </Actions>
        )}
      </div>
    </Section>
  );
}

/** The tries ahead that it can be taken to. */
function TakeToTry({ page }: { readonly page: Page }) {
  const { lesson, plans, from } = page;
  const tries = useQuery("openTries", { goal: null, lesson: lesson.id }).value;
  if (tries === undefined) return null;
  const plan = plans[0];
  return (
    <Section title={copy.take}>
      {tries.length === 0 ? (
        <>
          <p class="muted">{copy.noTry}</p>
          <Actions>
            <LinkButton
              kind="quiet"
              href={from.goal === null ? "/goals" : `/goals/${from.goal.id}/tries/new`}
            >
              {from.goal === null ? copy.toGoals : copy.nextTry}
            </LinkButton>
          </Actions>
        </>
      ) : (
        <Rows>
          {tries.map((t) => {
            const place = `/goals/${t.goal.id}/tries/${t.id}`;
            const title = t.what ?? attempts.number(t.number);
            const where = t.day === null ? attempts.sometime : formatDay(t.day);
            const detail = [t.taken ? attempts.page.taken : where, t.goal.line].join(" · ");
            const own = t.what !== null;
            if (t.taken) return <Row key={t.id} own={own} title={title} detail={detail} href={place} />;
            if (plan === undefined) {
              const form = `${place}/lessons?lesson=${lesson.id}`;
              return <Row key={t.id} own={own} title={title} detail={detail} href={form} />;
            }
            const press = () => void take(lesson.id, plan, t.id).catch(crash);
            return <Row key={t.id} own={own} title={title} detail={detail} onPress={press} />;
          })}
        </Rows>
      )}
    </Section>
  );
}

function OnePlan({
  plan,
  today,
  onEdit,
}: {
  readonly plan: Plan;
  readonly today: string;
  readonly onEdit: () => void;
}) {
  const letGo = async (): Promise<void> => {
    const dropped = await run("dropPlan", { plan: plan.id, dropped: true });
    if (!dropped.ok) {
      showToast(dropped.error.type === "PlanMissing" ? planCopy.gone : troubleWords(dropped.error));
      return;
    }
    const { batch } = dropped.value;
    showToast(copy.planDropped, undoOf(batch));
  };
  return (
    <div class="one-plan">
      <PlanBox words={[planCopy.words.if, planCopy.words.then]} cue={plan.cue} act={plan.act} />
      {plan.day !== null && <p class="small muted">{copy.planFor(formatDay(plan.day))}</p>}
      {plan.attempt !== null && plan.goal !== null && (
        <p class="small muted">
          <a class="link" href={`/goals/${plan.goal}/tries/${plan.attempt}`}>
            {copy.forTry}
          </a>
        </p>
      )}
      <Actions>
        <Button kind="quiet" onClick={onEdit}>
          {copy.editPlan}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            letGo().catch(crash);
          }}
        >
          {copy.dropPlan}
        </Button>
      </Actions>
      {plan.day !== null && plan.day >= today && <PutInCalendar uid={plan.id} day={plan.day} />}
    </div>
  );
}

/** How many uses are still only a hint. */
const A_HINT = 4;

function Uses({ page }: { readonly page: Page }) {
  const { uses, lesson } = page;
  return (
    <Section title={copy.used}>
      {uses.length === 0 ? (
        <p class="muted">{copy.unused}</p>
      ) : (
        <ol class="used">
          {uses.map((use, index) => {
            const worked = use.kind === "review" ? use.used === "helped" : use.outcome === "reached";
            return (
              <li key={index}>
                <StoneChip stage="moving" state={worked ? "done" : "ahead"} seed={`${lesson.id}${index}`} />
                {use.kind === "review" ? (
                  <>
                    <span>
                      <b>{copy.aReview}</b>
                      <span class="small muted">{formatDate(use.day)}</span>
                    </span>
                    <span class="tag">{copy.uses[use.used]}</span>
                  </>
                ) : (
                  <>
                    <span>
                      <a class="link" href={`/goals/${use.goal}/tries/${use.attempt}`} dir="auto">
                        {use.what ?? copy.aTry}
                      </a>
                      <span class="small muted">
                        {formatDate(use.day)}
                        {use.planUsed !== null && ` ${copy.planUsed[use.planUsed]}`}
                      </span>
                    </span>
                    <span class="tag">{copy.outcomes[use.outcome]}</span>
                  </>
                )}
              </li>
            );
          })}
        </ol>
      )}
      {uses.length > 0 && uses.length <= A_HINT && <p class="small muted hint-not-proof">{copy.hint}</p>}
    </Section>
  );
}

function From({ page }: { readonly page: Page }) {
  const { from } = page;
  const where = fromWords(from);
  return (
    <>
      {from.setback !== null && where !== null && (
        <Section title={copy.from}>
          <Rows>
            <Row title={where} href={`/setbacks/${from.setback.id}`} />
          </Rows>
        </Section>
      )}
      {from.goal !== null && (
        <Section title={copy.goal}>
          <Rows>
            <Row own title={from.goal.line} href={`/goals/${from.goal.id}`} />
          </Rows>
        </Section>
      )}
    </>
  );
}

function ComesBack({ page }: { readonly page: Page }) {
  const { lesson, day, resting, today } = page;
  const rest = async (rests: boolean): Promise<void> => {
    const said = await run("restLesson", { lesson: lesson.id, rest: rests });
    if (!said.ok) {
      showToast(said.error.type === "LessonMissing" ? copy.missing : troubleWords(said.error));
      return;
    }
    const { batch } = said.value;
    if (rests) showToast(copy.rested, undoOf(batch));
  };
  const when = day === null ? null : onDay(day, today);
  const sentence =
    when === null ? copy.resting : resting ? copy.restingTill(when) : lessons.review.comesBack(when);
  return (
    <Section title={copy.comesBack}>
      <p class="muted" role="status">
        {sentence}
      </p>
      <Actions>
        <Button
          kind="line"
          onClick={() => {
            rest(lesson.restedAt === null && day !== null).catch(crash);
          }}
        >
          {lesson.restedAt === null && day !== null ? copy.rest : copy.wake}
        </Button>
      </Actions>
      {day !== null && <AnotherDay lesson={lesson.id} today={today} />}
    </Section>
  );
}
