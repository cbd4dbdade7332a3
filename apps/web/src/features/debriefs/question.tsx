/**
 * One question of looking back: the way out, how far it is, the question, its answer, the account so far, and the
 * ways on.
 *
 * Whatever way is taken, what stands in the fields is kept first.
 */
import { useRef } from "preact/hooks";
import { minutesLeft, type DebriefStep } from "@onward/domain/debriefs/questions";
import { FocusBar, PageTitle } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { hold } from "../../app/form.tsx";
import { hear, HeavyWords, textsIn } from "../../app/parts/heavy-words.tsx";
import { run } from "../../app/store.ts";
import { debriefs } from "../../copy/en/debriefs.ts";
import { shell } from "../../copy/en/shell.ts";
import { typedNotKept } from "../../copy/en/trouble.ts";
import { ActionBar, Button } from "../../ui/button.tsx";
import { Banner, SaveLine, Steps } from "../../ui/states.tsx";
import { showToast } from "../../ui/toast.tsx";
import { Account } from "./account.tsx";
import { CausesStep } from "./causes-step.tsx";
import { LessonStep } from "./lesson-step.tsx";
import { addressOf, goToSetback, type Looking } from "./looking.ts";
import { NextStep } from "./next-step.tsx";
import { PlanStep } from "./plan-step.tsx";
import { WordsStep } from "./words-step.tsx";

/** How the fields of a step are kept; each step says it anew as it is drawn. */
export type Keeper = {
  /** Keeps what is typed. False when that was refused: then it stays on the screen. */
  readonly keep: () => Promise<boolean>;
  readonly hasWords: () => boolean;
};
export type StepProps = {
  readonly looking: Looking;
  readonly keeper: { current: Keeper };
};

type Words = { readonly question: string; readonly lead: string };

/** The question as it is asked, and what helps to answer it. */
function wordsOf(looking: Looking, step: DebriefStep): Words {
  const { short, full } = debriefs;
  if (looking.form === "short" && (step === "happened" || step === "hands" || step === "next")) {
    return short[step];
  }
  if (step !== "hands" && step !== "next") return full[step];
  throw new Error("A step that the full debrief does not have");
}

function Answer({ step, question, ...props }: StepProps & { step: DebriefStep; question: string }) {
  switch (step) {
    case "causes":
      return <CausesStep {...props} />;
    case "lesson":
      return <LessonStep {...props} />;
    case "plan":
      return <PlanStep {...props} />;
    case "next":
      return <NextStep {...props} question={question} />;
    default:
      return <WordsStep {...props} step={step} question={question} />;
  }
}

/** How the questions stand, as a row of small stones. */
function Progress({ looking, step }: { readonly looking: Looking; readonly step: DebriefStep }) {
  return (
    <Steps
      label={debriefs.progress}
      steps={looking.page.progress.questions.map(({ step: each, state }) => {
        const name = debriefs.steps[each];
        const { state: said } = debriefs;
        if (each === step) return { name: said.now(name), state: "now" };
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
 * @param onEnd hears when the last question has been passed, and the debrief is finished
 */
export function Question({
  looking,
  step,
  onStep,
  onEnd,
}: {
  readonly looking: Looking;
  readonly step: DebriefStep;
  readonly onStep: (step: DebriefStep) => void | Promise<void>;
  readonly onEnd: () => void | Promise<void>;
}) {
  const { page, failing, trouble, refuse } = looking;
  const keeper = useRef<Keeper>({ keep: () => Promise.resolve(true), hasWords: () => false });
  const form = useRef<HTMLFormElement>(null);
  const { questions } = page.progress;
  const at = questions.findIndex((q) => q.step === step);
  const before = questions[at - 1];
  const after = questions[at + 1];
  const { question, lead } = wordsOf(looking, step);

  /** Keeps the answer, then goes on; a second press while the first is under way does nothing. */
  const leaving = (go: () => Promise<void> | void): void => {
    if (form.current === null) return;
    hold(form.current, async () => {
      trouble.value = null;
      const texts = textsIn(form.current);
      if (await keeper.current.keep()) {
        await go();
        // On the screen that follows: this one is done with.
        hear({ entry: addressOf(page.setback.id, looking.form) }, texts);
      }
      return "stays";
    }).catch(crash);
  };
  const forward = async (): Promise<void> => {
    if (after) {
      await onStep(after.step);
      return;
    }
    const debrief = await looking.begin();
    if (debrief === null) return;
    const finished = await run("finishDebrief", { debrief });
    if (finished.ok) await onEnd();
    else refuse(finished.error);
  };
  /** Goes on. What holds no words is passed over, whichever button was pressed: it is not asked for again. */
  const passOn = async (): Promise<void> => {
    if (!keeper.current.hasWords()) {
      const debrief = await looking.begin();
      if (debrief === null) return;
      const skipped = await run("skipStep", { debrief, step });
      if (!skipped.ok) {
        refuse(skipped.error);
        return;
      }
    }
    await forward();
  };
  const stop = async (): Promise<void> => {
    if (looking.debrief) {
      const stopped = await run("stopDebrief", { debrief: looking.debrief.id });
      if (!stopped.ok) {
        refuse(stopped.error);
        return;
      }
    }
    showToast(debriefs.stopped);
    goToSetback(page.setback.id);
  };

  return (
    <>
      <FocusBar
        leave={{ label: debriefs.stop }}
        onLeave={() => leaving(stop)}
        saved={
          <SaveLine
            state={failing.value ? "trouble" : "kept"}
            text={failing.value ? typedNotKept : shell.saved.asYouGo}
          />
        }
      />
      <form
        ref={form}
        class="looking"
        onSubmit={(event) => {
          event.preventDefault();
          leaving(passOn);
        }}
      >
        <Progress looking={looking} step={step} />
        <div class="question">
          <PageTitle window={debriefs.window}>{question}</PageTitle>
          <p class="lede">{lead}</p>
          {trouble.value !== null && <Banner icon="circle-alert" title={trouble.value} trouble />}
          <Answer key={step} step={step} question={question} looking={looking} keeper={keeper} />
          <HeavyWords onWrite={() => form.current?.querySelector("textarea")?.focus()} />
        </div>
        <Account parts={page.account} />
        <ActionBar>
          <p class="minutes">
            {after ? debriefs.minutesLeft(minutesLeft(page.progress, step)) : debriefs.lastOne}
          </p>
          {before && (
            <Button kind="quiet" onClick={() => leaving(() => onStep(before.step))}>
              {debriefs.back}
            </Button>
          )}
          <Button kind="quiet" onClick={() => leaving(passOn)}>
            {step === "plan" ? debriefs.notNow : debriefs.skip}
          </Button>
          <Button kind="primary" type="submit">
            {after ? debriefs.next : debriefs.finish}
          </Button>
        </ActionBar>
      </form>
    </>
  );
}
