/** One goal: why it matters, its milestones, each try, its small steps, what was learned; pause, let go, got here. */
import { useSignal } from "@preact/signals";
import type { AnswerTo } from "@onward/store/tab/client";
import type { ScreenProps } from "../../app/route.ts";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { go } from "../../app/navigation.ts";
import { run, undo, useQuery } from "../../app/store.ts";
import { attempts } from "../../copy/en/attempts.ts";
import { formatDate } from "../../copy/format.ts";
import { goals } from "../../copy/en/goals.ts";
import { fieldWords, troubleWords, type StoreTrouble } from "../../copy/en/trouble.ts";
import { helpWasOpened } from "../../platform/visit.ts";
import { Actions, Button, LinkButton } from "../../ui/button.tsx";
import { Check } from "../../ui/choices.tsx";
import { Field, TextInput } from "../../ui/field.tsx";
import { Row, Rows, Section } from "../../ui/layout.tsx";
import { StoneChip } from "../../ui/scene.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { Banner } from "../../ui/states.tsx";
import { showToast } from "../../ui/toast.tsx";
import "../../ui/screens/goals.css";

const copy = goals.page;
type Page = NonNullable<AnswerTo<"goalPage">>;
type Ran =
  | { ok: true; value: { batch: string } }
  | { ok: false; error: StoreTrouble | { readonly type: string } };

/** Says what was done, with a way back; or what stood in the way. */
async function say(work: Promise<Ran>, words: string): Promise<boolean> {
  const result = await work;
  if (result.ok) {
    const { batch } = result.value;
    showToast(words, { label: copy.undo, run: () => void undo(batch).catch(crash) });
  } else if (result.error.type === "TooManyMilestones") showToast(copy.tooMany);
  else if (result.error.type === "StepTooLong") showToast(copy.tooLong);
  else if (result.error.type.endsWith("Missing")) showToast(goals.gone);
  else showToast(troubleWords(result.error as StoreTrouble));
  return result.ok;
}
const does = (work: Promise<Ran>, words: string): void => void say(work, words).catch(crash);

export default function GoalPageScreen({ params }: ScreenProps) {
  const page = useQuery("goalPage", { id: params["id"] ?? "", helpOpened: helpWasOpened() }).value;
  const menu = useSignal(false);
  return (
    <>
      <SubBar back={{ href: "/goals", name: copy.back }}>
        {page && (
          <Button kind="quiet" icon="ellipsis" aria-haspopup="dialog" onClick={() => (menu.value = true)}>
            <span class="vh">{copy.menu}</span>
          </Button>
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
      {state === "paused" && (
        <Row
          lead="play"
          title={copy.goOn}
          onPress={act(() => run("pauseGoal", { goal: id, paused: false }), copy.wentOn)}
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
          <footer class="micro faint">{copy.why}</footer>
        </blockquote>
      )}
      {state === "paused" && (
        <Banner icon="pause" title={copy.pausedLine}>
          <p>{copy.pausedDetail}</p>
        </Banner>
      )}
      {state === "letGo" && (
        <Banner icon="leaf" title={copy.gave(page.given.months, page.given.days)}>
          <p>{copy.keepLearned}</p>
        </Banner>
      )}
      {state === "reached" && <Banner icon="mountain" title={copy.reachedLine} />}
      <Milestones page={page} />
      <Tries page={page} />
      <Steps page={page} />
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

/** One line to add: opened by a button, kept with Enter. */
function AddLine({
  open,
  label,
  first = false,
  keep,
}: {
  readonly open: string;
  readonly label: string;
  readonly first?: boolean;
  readonly keep: (text: string) => Promise<boolean>;
}) {
  const adding = useSignal(first);
  const text = useSignal("");
  const wrong = useSignal<string | undefined>(undefined);
  if (!adding.value) {
    return (
      <Button kind="quiet" icon="plus" onClick={() => (adding.value = true)}>
        {open}
      </Button>
    );
  }
  const send = async (): Promise<void> => {
    if (text.value.trim() === "") {
      wrong.value = fieldWords("empty");
      return;
    }
    if (!(await keep(text.value))) return;
    text.value = "";
    adding.value = false;
  };
  return (
    <form
      class="add-line"
      onSubmit={(event) => {
        event.preventDefault();
        send().catch(crash);
      }}
    >
      <Field label={label} error={wrong.value}>
        {(ties) => (
          <TextInput ties={ties} first value={text.value} onText={(value) => (text.value = value)} />
        )}
      </Field>
      <Actions>
        <Button kind="soft" type="submit">
          {copy.keep}
        </Button>
        <Button kind="quiet" onClick={() => (adding.value = false)}>
          {copy.cancel}
        </Button>
      </Actions>
    </form>
  );
}

function Milestones({ page }: { readonly page: Page }) {
  const { goal, milestones } = page;
  const next = milestones.find((m) => m.reachedAt === null)?.id;
  return (
    <Section title={copy.milestones}>
      {milestones.length === 0 && <p class="muted">{copy.noMilestones}</p>}
      <ol class="miles">
        {milestones.map((m) => (
          <li key={m.id}>
            <StoneChip
              seed={m.id}
              stage={m.reachedAt === null ? "understood" : "learned"}
              state={m.reachedAt !== null ? "done" : m.id === next ? "next" : "ahead"}
            />
            <div>
              <b dir="auto">{m.text}</b>
              {m.reachedOn !== null && (
                <span class="small muted">{copy.reachedOn(formatDate(m.reachedOn))}</span>
              )}
              {m.id === next && page.state === "open" && (
                <Button
                  kind="quiet"
                  aria-label={copy.markReached(m.text)}
                  onClick={() =>
                    does(run("reachMilestone", { milestone: m.id, reached: true }), copy.gotHere)
                  }
                >
                  {copy.reach}
                </Button>
              )}
              {m.reachedAt === null && m.id !== next && <span class="small muted">{copy.later}</span>}
            </div>
          </li>
        ))}
      </ol>
      {milestones.length < 5 && page.state === "open" && (
        <AddLine
          open={copy.addMilestone}
          label={copy.milestoneLabel}
          keep={(text) => say(run("addMilestone", { goal: goal.id, text }), copy.kept)}
        />
      )}
    </Section>
  );
}

function Tries({ page }: { readonly page: Page }) {
  const { goal, tries } = page;
  return (
    <Section title={copy.tries}>
      {tries.length === 0 && <p class="muted">{copy.noTries}</p>}
      <ol class="tries">
        {tries.map((t) => {
          const name = t.what ?? attempts.number(t.number);
          const tag =
            t.outcome !== null ? attempts.outcomes[t.outcome] : t.next ? attempts.next : attempts.open;
          const detail = [t.way, t.day === null ? attempts.sometime : formatDate(t.day)]
            .filter(Boolean)
            .join(" · ");
          return (
            <li key={t.id}>
              <span class="n" aria-hidden="true">
                {t.number}
              </span>
              <a class="try-link" href={`/goals/${goal.id}/tries/${t.id}`}>
                <b dir="auto">{name}</b>
                <span class="small muted" dir="auto">
                  {detail}
                </span>
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
        {page.anotherWay !== null && (
          <LinkButton kind="quiet" href={`/goals/${goal.id}/another-way`}>
            {copy.anotherWay}
          </LinkButton>
        )}
      </Actions>
    </Section>
  );
}

function Steps({ page }: { readonly page: Page }) {
  const { goal, steps, done } = page;
  const tick = (step: Page["steps"][number], finished: boolean) =>
    does(run("doneStep", { step: step.id, done: finished }), finished ? copy.stepDone : copy.stepOpen);
  const one = (step: Page["steps"][number]) => (
    <li key={step.id}>
      <Check
        checked={step.doneAt !== null}
        onChange={(finished) => tick(step, finished)}
        label={
          <>
            <span dir="auto">{step.text}</span>
            {step.minutes !== null && (
              <span class="small muted step-minutes">{copy.minutes(step.minutes)}</span>
            )}
          </>
        }
      />
    </li>
  );
  return (
    <Section title={copy.steps}>
      {steps.length + done.length === 0 && <p class="muted">{copy.noSteps}</p>}
      <ul class="rows">
        {steps.map(one)}
        {done.map(one)}
      </ul>
      {page.state === "open" && (
        <AddLine
          open={copy.addStep}
          label={copy.stepLabel}
          keep={(text) => say(run("addStep", { goal: goal.id, text }), copy.kept)}
        />
      )}
    </Section>
  );
}
