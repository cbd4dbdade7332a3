/** One goal: why it matters, its milestones, each try, its small steps, what was learned; pause, let go, got here. */
import { useSignal } from "@preact/signals";
import type { AnswerTo } from "@onward/store/tab/client";
import type { ScreenProps } from "../../app/route.ts";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { go } from "../../app/navigation.ts";
import { GoneWords } from "../../app/parts/gone.tsx";
import { run, useQuery } from "../../app/store.ts";
import { attempts } from "../../copy/en/attempts.ts";
import { longView } from "../../copy/en/beside-goals.ts";
import { formatDate } from "../../copy/format.ts";
import { forecasts } from "../../copy/en/forecasts.ts";
import { goals } from "../../copy/en/goals.ts";
import { helpWasOpened } from "../../platform/visit.ts";
import { Actions, Button, LinkButton } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Row, Rows, Section } from "../../ui/layout.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { Banner } from "../../ui/states.tsx";
import { does, say, type Ran } from "./deeds.ts";
import { LookAgain, LookAgainAsked } from "./look-again.tsx";
import { Milestones } from "./milestones.tsx";
import { Rewards } from "./rewards.tsx";
import { Steps } from "./steps.tsx";
import { Weeks } from "./weeks.tsx";
import { guessWords, paceWords } from "./when-words.ts";
import "../../ui/screens/goals.css";

const copy = goals.page;
type Page = NonNullable<AnswerTo<"goalPage">>;
export default function GoalPageScreen({ params }: ScreenProps) {
  const page = useQuery("goalPage", { id: params["id"] ?? "", helpOpened: helpWasOpened() }).value;
  const menu = useSignal(false);
  return (
    <>
      <SubBar back={{ href: "/goals", name: copy.back }}>
        {page && (
          <button
            type="button"
            class="iconbtn"
            aria-label={copy.menu}
            aria-haspopup="dialog"
            onClick={() => (menu.value = true)}
          >
            <Icon name="ellipsis" />
          </button>
        )}
      </SubBar>
      {page === null && (
        <>
          <PageTitle window={goals.window}>{goals.gone}</PageTitle>
          <p>
            <a class="link" href="/goals">
              {goals.goToGoals}
            </a>
          </p>
          <GoneWords />
        </>
      )}
      {page && <Shown page={page} />}
      {page && (
        <Sheet open={menu.value} title={copy.menu} close={copy.cancel} onClose={() => (menu.value = false)}>
          <Menu page={page} close={() => (menu.value = false)} />
        </Sheet>
      )}
    </>
  );
}

function Menu({ page, close }: { readonly page: Page; readonly close: () => void }) {
  const { goal, state } = page;
  const id = goal.id;
  const act = (work: () => Promise<Ran>, words: string) => () => {
    close();
    does(work(), words);
  };
  return (
    <Rows>
      <Row lead="pencil" title={copy.edit} href={`/goals/${id}/edit`} />
      {state === "open" && (
        <Row
          lead="pause"
          title={copy.pause}
          onPress={act(() => run("pauseGoal", { goal: id, paused: true }), copy.paused)}
        />
      )}
      {(state === "open" || state === "paused") && (
        <>
          <Row
            lead="mountain"
            title={copy.reach}
            onPress={act(() => run("reachGoal", { goal: id }), copy.reachedDone)}
          />
          <Row
            lead="leaf"
            title={copy.letGo}
            onPress={act(() => run("letGoOfGoal", { goal: id }), copy.letGoDone)}
          />
        </>
      )}
      {(state === "letGo" || state === "reached") && (
        <Row
          lead="rotate-ccw"
          title={copy.reopen}
          onPress={act(() => run("reopenGoal", { goal: id }), copy.wentOn)}
        />
      )}
      <Row
        lead="trash-2"
        danger
        title={copy.remove}
        onPress={() => {
          close();
          say(run("removeGoal", { goal: id }), copy.removed)
            .then((gone) => gone && go("/goals", { replace: true }))
            .catch(crash);
        }}
      />
    </Rows>
  );
}

function Shown({ page }: { readonly page: Page }) {
  const { goal, state } = page;
  return (
    <>
      <p class="micro faint">{copy.since(formatDate(page.since))}</p>
      <PageTitle window={goals.window}>{goal.text}</PageTitle>
      {goal.why === null ? (
        <p>
          <a class="link" href={`/goals/${goal.id}/edit`}>
            {copy.addWhy}
          </a>
        </p>
      ) : (
        <blockquote class="why own">
          <p class="quote" dir="auto">
            {goal.why}
          </p>
          <footer class="micro faint">
            {copy.why}
            {page.earlierWhy && (
              <a class="link earlier" href={`/versions/goal/${goal.id}/why`}>
                {copy.earlierWhy}
              </a>
            )}
          </footer>
        </blockquote>
      )}
      {page.under !== null && (
        <p class="under-line">
          <span class="micro faint">{longView.under}</span>
          <a class="link" dir="auto" href={`/goals/long-view#at-${page.under.id}`}>
            {page.under.line}
          </a>
        </p>
      )}
      {state === "paused" && (
        <Banner
          icon="pause"
          title={copy.pausedLine}
          actions={
            <Button onClick={() => does(run("pauseGoal", { goal: goal.id, paused: false }), copy.wentOn)}>
              {copy.goOn}
            </Button>
          }
        >
          <p>{copy.pausedDetail}</p>
        </Banner>
      )}
      {state === "letGo" && (
        <Banner icon="leaf" title={copy.gave(page.given.months, page.given.days, page.tries.length)}>
          <p>{copy.keepLearned}</p>
          <p>
            <a class="link" href={`/lessons/new?goal=${goal.id}`}>
              {copy.writeLesson}
            </a>
          </p>
        </Banner>
      )}
      {state === "reached" && <Banner icon="mountain" title={copy.reachedLine} />}
      <LookAgainAsked page={page} />
      <div class="cols">
        <div>
          {/* What can be done tonight comes first. */}
          <Steps page={page} />
          <When page={page} />
          <Milestones page={page} />
          <Tries page={page} />
          <Weeks page={page} />
          <Lessons page={page} />
        </div>
        <aside>
          <Rewards page={page} />
          <LookAgain page={page} />
        </aside>
      </div>
    </>
  );
}

/** When it might happen, in a line; what it stands on is on its own screen. */
function When({ page }: { readonly page: Page }) {
  const when = useQuery("goalWhen", { id: page.goal.id }).value;
  if (!when || (page.state !== "open" && when.guess === null)) return null;
  const { guess, pace } = when;
  const detail = pace?.type === "range" ? forecasts.when.atPace(paceWords(pace, true)) : undefined;
  return (
    <Section title={forecasts.when.title}>
      <Rows>
        <Row
          title={guess === null ? forecasts.when.ask : guessWords(guess)}
          detail={detail}
          href={`/goals/${page.goal.id}/when`}
        />
      </Rows>
    </Section>
  );
}

function Lessons({ page }: { readonly page: Page }) {
  return (
    <>
      {page.lessons.length > 0 && (
        <Section title={copy.lessons}>
          <Rows>
            {page.lessons.map((lesson) => (
              <Row
                key={lesson.id}
                own
                title={lesson.line}
                detail={lesson.cue ?? undefined}
                href={`/lessons/${lesson.id}`}
              />
            ))}
          </Rows>
        </Section>
      )}
    </>
  );
}

function Tries({ page }: { readonly page: Page }) {
  const { goal, tries } = page;
  // Of a goal that is put aside, reached or let go nothing is asked.
  if (tries.length === 0 && page.state !== "open") return null;
  return (
    <Section title={copy.tries}>
      {tries.length === 0 && <p class="muted">{copy.noTries}</p>}
      <ol class="tries">
        {tries.map((t) => {
          const tag =
            t.outcome !== null ? attempts.outcomes[t.outcome] : t.next ? attempts.next : attempts.open;
          const when = t.day === null ? attempts.sometime : formatDate(t.day);
          // Beside a long way the date goes to a line of its own rather than break in two.
          const detail = [t.way, t.what === null ? null : when.replaceAll(" ", "\u00a0")]
            .filter(Boolean)
            .join(" · ");
          return (
            <li key={t.id}>
              <span class="n" aria-hidden="true">
                {t.number}
              </span>
              <a class="try-link" href={`/goals/${goal.id}/tries/${t.id}`}>
                {/* One without a name goes by its day: its number stands beside it. */}
                <b dir="auto">
                  {t.what ?? (
                    <>
                      <span class="vh">{attempts.number(t.number)} </span>
                      {when}
                    </>
                  )}
                </b>
                {detail !== "" && (
                  <span class="small muted" dir="auto">
                    {detail}
                  </span>
                )}
              </a>
              <span class={t.next ? "tag next" : "tag"}>{tag}</span>
            </li>
          );
        })}
      </ol>
      <Actions>
        {page.state === "open" && (
          <LinkButton kind="soft" icon="plus" href={`/goals/${goal.id}/tries/new`}>
            {copy.newTry}
          </LinkButton>
        )}
        {page.anotherWay !== null && page.anotherWay.type !== "setBeforehand" && (
          <LinkButton kind="quiet" href={`/goals/${goal.id}/another-way`}>
            {copy.anotherWay}
          </LinkButton>
        )}
      </Actions>
    </Section>
  );
}
