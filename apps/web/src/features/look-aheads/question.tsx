/**
 * One question of looking ahead: the way out, how far it is, the question, its answer, and the ways on.
 *
 * Whatever way is taken, what was written in the fields is kept first.
 */
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { aheadMinutes, enoughInHands, type AheadQuestion } from "@onward/domain/look-aheads/questions";
import { announce } from "../../app/announcer.tsx";
import { FocusBar, PageTitle } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { hold } from "../../app/form.tsx";
import { hear, HeavyWords, textsIn } from "../../app/parts/heavy-words.tsx";
import { run } from "../../app/store.ts";
import { dayAhead, lookAheads } from "../../copy/en/look-aheads.ts";
import { shell } from "../../copy/en/shell.ts";
import { typedNotKept } from "../../copy/en/trouble.ts";
import { ActionBar, Button } from "../../ui/button.tsx";
import { Banner, SaveLine, Steps } from "../../ui/states.tsx";
import { showToast } from "../../ui/toast.tsx";
import { ChanceStep } from "./chance-step.tsx";
import { LessonsStep } from "./lessons-step.tsx";
import { addressOf, goToTry, pageNow, type Looking } from "./looking.ts";
import { PlanStep } from "./plan-step.tsx";
import { ReasonsStep } from "./reasons-step.tsx";
import { WellStep } from "./well-step.tsx";

/** A field that is written in, and not chosen from. */
const WRITTEN = 'textarea, input:not([type="radio"])';

/** What became of the fields: kept, nothing in them, or refused, so that they stay on the screen. */
export type Kept = "kept" | "empty" | "refused";
/** How the fields of a step are kept; each step says it anew as it is drawn. */
export type Keeper = {
  /** @param taken true for *Next*: words that were only offered are taken then, and by no other way on */
  readonly keep: (taken: boolean) => Promise<Kept>;
};
export type StepProps = {
  readonly looking: Looking;
  readonly keeper: { current: Keeper };
};

type Words = { readonly question: string; readonly lead: string };

/** The question as it is asked, and what helps to answer it. */
function wordsOf({ page }: Looking, { step, subject }: AheadQuestion): Words {
  switch (step) {
    case "reasons":
      return {
        question: lookAheads.reasons.question(dayAhead(page.attempt.day, page.today)),
        lead: lookAheads.reasons.lead,
      };
    case "lessons": {
      const { question, lead, met, none, noneLead } = lookAheads.lessons;
      return page.lessons.length > 0
        ? {
            question,
            lead: page.met === 0 ? lead : `${met(page.met, page.reasons.length)} ${lead}`,
          }
        : { question: none, lead: noneLead };
    }
    case "plan": {
      const { question, lead, leadPrefilled } = lookAheads.plan;
      const its = page.toPlan.find((t) => t.id === subject?.id);
      return { question, lead: its?.suggested.act && !its.plan ? leadPrefilled : lead };
    }
    case "chance":
      return lookAheads.chance;
    case "wentWell":
      return lookAheads.wentWell;
  }
}

function Answer({
  asked,
  question,
  waits,
  ...props
}: StepProps & { asked: AheadQuestion; question: string; waits: number }) {
  switch (asked.step) {
    case "reasons":
      return <ReasonsStep {...props} waits={waits} />;
    case "lessons":
      return <LessonsStep {...props} />;
    case "plan": {
      const its = props.looking.page.toPlan.find((t) => t.id === asked.subject?.id);
      return its ? <PlanStep {...props} its={its} /> : <p class="muted">{lookAheads.plan.gone}</p>;
    }
    case "chance":
      return <ChanceStep {...props} />;
    case "wentWell":
      return <WellStep {...props} question={question} />;
  }
}

/** How the questions stand, as a row of small stones. */
function Progress({ looking, at }: { readonly looking: Looking; readonly at: string }) {
  return (
    <Steps
      label={lookAheads.progress}
      steps={looking.page.progress.questions.map(({ key, step, state }) => {
        const name = lookAheads.steps[step];
        const { state: said } = lookAheads;
        if (key === at) return { name: said.now(name), state: "now" };
        if (state === "open") return { name: said.ahead(name), state: "ahead" };
        return {
          name: state === "answered" ? said.done(name) : said.skipped(name),
          state: state === "answered" ? "done" : "ahead",
        };
      })}
    />
  );
}

/**
 * @param onStep goes to another question
 * @param onEnd hears when the last question has been passed, and the look ahead is finished
 */
export function Question({
  looking,
  asked,
  onStep,
  onEnd,
}: {
  readonly looking: Looking;
  readonly asked: AheadQuestion;
  readonly onStep: (key: string) => Promise<void>;
  readonly onEnd: () => Promise<void>;
}) {
  const { page, failing, trouble, refuse } = looking;
  const keeper = useRef<Keeper>({ keep: () => Promise.resolve("empty") });
  const form = useRef<HTMLFormElement>(null);
  const waits = useSignal(0);
  const { questions } = page.progress;
  const at = questions.findIndex((q) => q.key === asked.key);
  const before = questions[at - 1];
  const last = at === questions.length - 1;
  const { question, lead } = wordsOf(looking, asked);

  /** Keeps the answer, then goes on; a second press while the first is under way does nothing. */
  const leaving = (taken: boolean, onward: (kept: Kept) => Promise<void> | void): void => {
    if (form.current === null) return;
    hold(form.current, async () => {
      trouble.value = null;
      const texts = textsIn(form.current);
      const kept = await keeper.current.keep(taken);
      if (kept !== "refused") {
        await onward(kept);
        // On the screen that follows, which may be this one: it waits for two in one's own hands.
        hear({ entry: addressOf(page) }, texts);
      }
      return "stays";
    }).catch(crash);
  };
  /** Goes to the question after this one: which that is may have changed with what was just kept. */
  const forward = async (): Promise<void> => {
    const now = await pageNow(page);
    const next = now?.progress.questions[now.progress.questions.findIndex((q) => q.key === asked.key) + 1];
    if (next) {
      await onStep(next.key);
      return;
    }
    const lookAhead = await looking.begin();
    if (lookAhead === null) return;
    const finished = await run("finishLookAhead", { lookAhead });
    if (finished.ok) await onEnd();
    else refuse(finished.error);
  };
  /** Goes on. What holds no words is passed over, whichever button was pressed: it is not asked for again. */
  const passOn = async (kept: Kept): Promise<void> => {
    if (kept === "empty") {
      const lookAhead = await looking.begin();
      if (lookAhead === null) return;
      const subject = asked.subject?.id ?? null;
      const skipped = await run("skipAhead", { lookAhead, step: asked.step, subject });
      if (!skipped.ok) {
        refuse(skipped.error);
        return;
      }
    }
    await forward();
  };
  /** *Next*: looking at what went badly, two reasons in one's own hands are asked for before it goes on. */
  const next = async (kept: Kept): Promise<void> => {
    if (asked.step === "reasons" && !enoughInHands((await pageNow(page))?.reasons ?? [])) {
      waits.value++;
      announce(lookAheads.reasons.twoOfOwn);
      return;
    }
    await passOn(kept);
  };
  const stop = (): void => {
    showToast(lookAheads.stopped);
    goToTry(page);
  };

  const onSubmit = (event: Event): void => {
    event.preventDefault();
    leaving(true, next);
  };
  const inside = (
    <>
      <Progress looking={looking} at={asked.key} />
      <div class="question">
        <PageTitle window={lookAheads.window}>{question}</PageTitle>
        <p class="lede">{lead}</p>
        {trouble.value !== null && <Banner icon="circle-alert" title={trouble.value} trouble />}
        <Answer
          key={asked.key}
          asked={asked}
          question={question}
          looking={looking}
          keeper={keeper}
          waits={waits.value}
        />
        <HeavyWords onWrite={() => form.current?.querySelector<HTMLElement>(WRITTEN)?.focus()} />
      </div>
    </>
  );
  const waysOn = (
    <ActionBar>
      <p class="minutes">
        {last ? lookAheads.lastOne : lookAheads.minutesLeft(aheadMinutes(page.progress, asked.key))}
      </p>
      {before && (
        <Button kind="quiet" onClick={() => leaving(false, () => onStep(before.key))}>
          {lookAheads.back}
        </Button>
      )}
      <Button kind="quiet" onClick={() => leaving(false, passOn)}>
        {lookAheads.skip}
      </Button>
      <Button kind="primary" type="submit">
        {last ? lookAheads.finish : lookAheads.next}
      </Button>
    </ActionBar>
  );

  return (
    <>
      <FocusBar
        leave={{ label: lookAheads.stop }}
        onLeave={() => leaving(false, stop)}
        saved={
          <SaveLine
            state={failing.value ? "trouble" : "kept"}
            text={failing.value ? typedNotKept : shell.saved.asYouGo}
          />
        }
      />
      {asked.step === "chance" ? (
        <div class="looking">
          {inside}
          {/* The guess is a form of its own. */}
          <form ref={form} class="ways-on" onSubmit={onSubmit}>
            {waysOn}
          </form>
        </div>
      ) : (
        <form ref={form} class="looking" onSubmit={onSubmit}>
          {inside}
          {waysOn}
        </form>
      )}
    </>
  );
}
