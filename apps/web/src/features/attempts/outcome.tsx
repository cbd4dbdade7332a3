/** How a try went: one answer, whether the plan was used, a line; then nothing else is needed. */
import { useSignal } from "@preact/signals";
import type { AnswerTo } from "@onward/store/tab/client";
import type { ScreenProps } from "../../app/route.ts";
import { announce } from "../../app/announcer.tsx";
import { FocusBar, PageTitle } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { back, go } from "../../app/navigation.ts";
import { run, undo, useDraft, useQuery } from "../../app/store.ts";
import { attempts } from "../../copy/en/attempts.ts";
import { troubleWords, type StoreTrouble } from "../../copy/en/trouble.ts";
import { ActionBar, Actions, Button, LinkButton } from "../../ui/button.tsx";
import { PickList, Segmented } from "../../ui/choices.tsx";
import { Field, GrowingTextArea } from "../../ui/field.tsx";
import { OwnWords, Section } from "../../ui/layout.tsx";
import { Banner } from "../../ui/states.tsx";
import { showToast } from "../../ui/toast.tsx";
import { Gone } from "./gone.tsx";
import "../../ui/screens/goals.css";

const copy = attempts.outcome;
const ANSWERS = ["reached", "partly", "notYet", "letGo"] as const;
type Answer = (typeof ANSWERS)[number] | "didNotHappen" | "tooSoon";
const USED = ["yes", "no", "didNotComeUp"] as const;
const RATINGS = ["slipped", "hadIt", "doThis"] as const;
type Page = NonNullable<AnswerTo<"tryPage">>;
type Typed = { outcome: Answer | null; used: (typeof USED)[number] | null; line: string };

export default function OutcomeScreen({ params }: ScreenProps) {
  const page = useQuery("tryPage", { id: params["id"] ?? "" }).value;
  const done = useSignal<(typeof ANSWERS)[number] | null>(null);
  if (page === null) return <Gone goal={params["goal"] ?? ""} />;
  if (!page) return null;
  return done.value === null ? (
    <Ask page={page} kept={(outcome) => (done.value = outcome)} />
  ) : (
    <Kept page={page} outcome={done.value} />
  );
}

function Ask({
  page,
  kept,
}: {
  readonly page: Page;
  readonly kept: (outcome: (typeof ANSWERS)[number]) => void;
}) {
  const { attempt, goal } = page;
  const here = `/goals/${goal.id}/tries/${attempt.id}`;
  const key = `${here}/outcome`;
  const before = attempt.outcome;
  const draft = useDraft<Typed>(key, {
    outcome: before === null || before === "other" ? null : before,
    used: attempt.planUsed === "other" ? null : attempt.planUsed,
    line: attempt.line ?? "",
  });
  const wrong = useSignal<string | undefined>(undefined);
  const typed = draft.value.value;
  const set = (part: Partial<Typed>) => draft.set({ ...draft.value.peek(), ...part });

  const save = async (): Promise<void> => {
    const { outcome, used, line } = draft.value.peek();
    wrong.value = undefined;
    if (outcome === null) {
      wrong.value = copy.choose;
      return;
    }
    if (outcome === "tooSoon") {
      draft.drop();
      await run("putOff", { card: "tryWasDue", subject: attempt.id });
      go(here, { replace: true });
      return;
    }
    const result =
      outcome === "didNotHappen"
        ? await run("attemptDidNotHappen", { attempt: attempt.id }, key)
        : await run(
            "recordOutcome",
            { attempt: attempt.id, outcome, planUsed: used, line: line || null },
            key,
          );
    if (!result.ok) {
      wrong.value =
        result.error.type === "AttemptMissing" ? attempts.gone : troubleWords(result.error as StoreTrouble);
      return;
    }
    draft.drop();
    if (outcome === "didNotHappen") {
      const { batch } = result.value;
      showToast(copy.gone, { label: attempts.page.undo, run: () => void undo(batch).catch(crash) });
      go(`/goals/${goal.id}`, { replace: true });
    } else kept(outcome);
  };

  return (
    <form
      class="outcome"
      onSubmit={(event) => {
        event.preventDefault();
        save().catch(crash);
      }}
    >
      <FocusBar leave={{ label: copy.close, cross: true }} onLeave={() => back(here)} />
      <PageTitle window={attempts.window}>{copy.title}</PageTitle>
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
        <Segmented
          legend={copy.plan}
          options={USED.map((value) => ({ value, label: copy.planAnswers[value] }))}
          chosen={typed.used}
          onChange={(used) => set({ used })}
        />
      )}
      <Field label={copy.line}>
        {(ties) => (
          <GrowingTextArea ties={ties} rows={2} value={typed.line} onText={(line) => set({ line })} />
        )}
      </Field>
      <ActionBar>
        <Button kind="primary" type="submit">
          {copy.save}
        </Button>
      </ActionBar>
    </form>
  );
}

function Kept({ page, outcome }: { readonly page: Page; readonly outcome: (typeof ANSWERS)[number] }) {
  const { attempt, goal, recalled } = page;
  const here = `/goals/${goal.id}/tries/${attempt.id}`;
  const notThisTime = outcome === "notYet";
  return (
    <>
      <FocusBar leave={{ label: copy.done, cross: true }} onLeave={() => go(here, { replace: true })} />
      <PageTitle window={attempts.window}>{outcome === "reached" ? copy.worked : copy.noted}</PageTitle>
      {recalled.length > 0 && (
        <Section title={copy.rate}>
          <p class="muted">{copy.rateDetail}</p>
          <ul class="recalled">
            {recalled.map((lesson) => (
              <RateLesson key={lesson.id} lesson={lesson} />
            ))}
          </ul>
        </Section>
      )}
      <Actions stack>
        {notThisTime && (
          <LinkButton kind="primary" href={`/setbacks/new?goal=${goal.id}&attempt=${attempt.id}`}>
            {copy.write}
          </LinkButton>
        )}
        {notThisTime && (
          <LinkButton kind="soft" href={`/practice?from=${encodeURIComponent(here)}`}>
            {copy.steady}
          </LinkButton>
        )}
        <LinkButton kind={notThisTime ? "quiet" : "primary"} href={here}>
          {copy.done}
        </LinkButton>
      </Actions>
    </>
  );
}

function RateLesson({ lesson }: { readonly lesson: Page["recalled"][number] }) {
  const rated = useSignal<(typeof RATINGS)[number] | null>(null);
  const rate = async (answer: (typeof RATINGS)[number]): Promise<void> => {
    if (rated.value !== null) return;
    const result = await run("reviewLesson", { lesson: lesson.id, answer });
    if (!result.ok) return;
    rated.value = answer;
    announce(copy.rated);
  };
  return (
    <li>
      <OwnWords>{lesson.text}</OwnWords>
      {rated.value === null ? (
        <Actions>
          {RATINGS.map((answer) => (
            <Button key={answer} onClick={() => void rate(answer).catch(crash)}>
              {copy.answersOf[answer]}
            </Button>
          ))}
        </Actions>
      ) : (
        <p class="small muted">{copy.answersOf[rated.value]}</p>
      )}
    </li>
  );
}
