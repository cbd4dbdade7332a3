/**
 * Going through a practice, step by step. Nothing is asked that can't be skipped, and nothing counts down.
 */
import { WORRY_TAG } from "@onward/content/practices/worry";
import {
  currentStep,
  echoIn,
  lineKey,
  partKey,
  placeIn,
  plansAt,
  weighedIn,
} from "@onward/domain/practices/player";
import { sittingDraft } from "@onward/domain/practices/sitting";
import { THREE_GOOD_THINGS } from "@onward/domain/practices/three-good-things";
import type { Practice, PracticeStep } from "@onward/domain/practices/practice";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { announce } from "../../app/announcer.tsx";
import { PageTitle } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { hold, type After } from "../../app/form.tsx";
import { hear } from "../../app/parts/heavy-words.tsx";
import { run } from "../../app/store.ts";
import { practices } from "../../copy/en/practices.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { fallSilent, readAloud } from "../../platform/speech.ts";
import { Button } from "../../ui/button.tsx";
import { Steps } from "../../ui/states.tsx";
import { Breathing } from "./breathing.tsx";
import { Picturing } from "./picturing.tsx";
import { Caution } from "./caution.tsx";
import type { Way } from "./names.ts";
import { OwnPlans } from "./own-plans.tsx";
import { ReadAloud, readsAloud } from "./read-aloud.tsx";
import { heardAs } from "./sitting-state.ts";
import type { Sitting } from "./sitting-state.ts";
import { Choosing, Echo, Lines, Noticing, PlansMade, Weighing, Writing } from "./step-parts.tsx";
import { tooMuchAt } from "./too-much.tsx";

const copy = practices.play;

/** The practices whose plan may begin with what was learned before, and the answers that tell what it is about. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  pictureIt: ["wish", "obstacle"],
  walkThrough: ["work"],
};

/** What is said of a step, once, when it comes. */
const spoken = (step: PracticeStep): string => {
  const second = "prompt" in step ? step.prompt : step.text;
  const breath = step.kind === "breathe" ? `${step.inText}. ${step.outText}. ${copy.space}` : "";
  return [step.title, breath, second].filter(Boolean).join(" ");
};

export function GoingThrough({
  practice,
  sitting,
  way,
}: {
  readonly practice: Practice;
  readonly sitting: Sitting;
  readonly way: Way;
}) {
  const { player } = sitting.state.value;
  const step = currentStep(practice, player);
  const on = readsAloud();
  const first = useRef(true);
  useLayoutEffect(() => {
    // The next step begins at its heading, however far down the way on was.
    if (!first.current) scrollTo(0, 0);
    first.current = false;
  }, [step]);
  useEffect(() => {
    announce(spoken(step));
    // What had the focus may have gone with the step before.
    if (document.activeElement === document.body) document.querySelector<HTMLElement>("main h1")?.focus();
  }, [step]);
  useEffect(() => {
    if (on && step.kind !== "breathe") readAloud(spoken(step));
    else if (!on) fallSilent();
  }, [on, step]);
  const shared = { practice, sitting, way };
  if (step.kind === "breathe") return <Breathing step={step} {...shared} />;
  if (step.kind === "timed") return <Picturing key={step.key} step={step} {...shared} />;
  return <OneStep step={step} {...shared} />;
}

function OneStep({
  step,
  practice,
  sitting,
  way,
}: {
  readonly step: Exclude<PracticeStep, { kind: "breathe" | "timed" }>;
  readonly practice: Practice;
  readonly sitting: Sitting;
  readonly way: Way;
}) {
  const { player } = sitting.state.value;
  const { at, of } = placeIn(practice, player);
  const [problem, setProblem] = useState<string | undefined>();
  const form = useRef<HTMLFormElement>(null);
  const text = player.answers[step.key] ?? "";
  const isGood = practice.key === THREE_GOOD_THINGS;
  const about = ABOUT[practice.key];
  const isWorry = practice.key === "worry" && step.kind === "write";
  /** Nothing is left to do: one way on, and the way back. */
  const isLastWord = step.kind === "say" && at === of;

  useEffect(() => setProblem(undefined), [step]);
  // A step taken up from an earlier visit goes on by itself: there is no clock to start.
  const send: Sitting["send"] = (event) => {
    if (player.status === "paused") sitting.send({ type: "resume" });
    sitting.send(event);
  };
  const putDown = async (): Promise<After> => {
    if (text.trim() === "") {
      setProblem(copy.worryEmpty);
      return "stays";
    }
    const result = await run("writeNote", { text, tags: [WORRY_TAG] }, sittingDraft(practice.key));
    if (!result.ok) {
      const { error } = result;
      if (error.type === "InTheFuture") throw new Error("A worry of no day that lies ahead");
      setProblem(troubleWords(error));
      return "stays";
    }
    hear({ entry: heardAs(practice, sitting.state.value.startedAt) }, [text]);
    // It is a note now; here it would only be said twice.
    send({ type: "write", text: "" });
    send({ type: "next" });
    return "stays";
  };
  /** Nothing today: past every line at once, to the end. */
  const nothingToday = (): void => practice.steps.forEach(() => send({ type: "skip" }));
  const next = (): void => {
    if (!isWorry) send({ type: "next" });
    else if (form.current !== null) hold(form.current, putDown).catch(crash);
  };

  return (
    <>
      <form
        ref={form}
        class="middle"
        onSubmit={(event) => {
          event.preventDefault();
          next();
        }}
      >
        {of > 1 && (
          <Steps
            label={copy.steps}
            steps={practice.steps.map((_, index) => ({
              name: copy.stepOf(index + 1, of),
              state: index + 1 < at ? "done" : index + 1 === at ? "now" : "ahead",
            }))}
          />
        )}
        <div class="say">
          <PageTitle window={practice.name}>{step.title}</PageTitle>
          {"text" in step && <p>{step.text}</p>}
        </div>
        <Echo words={echoIn(step, player)} />
        <PlansMade plans={plansAt(practice, player)} />
        {step.kind === "lines" && (
          <Lines
            key={step.key}
            step={step}
            valueOf={(line) => player.answers[lineKey(step.key, line)] ?? ""}
            onLine={(line, written) => send({ type: "write", text: written, of: line })}
          >
            {step.plan && about !== undefined && (
              <OwnPlans
                words={about.flatMap((key) => player.answers[key] ?? []).join("\n")}
                empty={step.names.every((_, line) => !player.answers[lineKey(step.key, line)]?.trim())}
                onChoose={(cue, act) => {
                  send({ type: "write", text: cue, of: 0 });
                  send({ type: "write", text: act, of: 1 });
                }}
              />
            )}
          </Lines>
        )}
        {step.kind === "scale" && (
          <Weighing
            key={step.key}
            step={step}
            weighed={weighedIn(practice, player, step)}
            said={player.ratings}
            onSay={(value, line) => send({ type: "rate", value, ...(line !== null && { line }) })}
          />
        )}
        {step.kind === "list" && (
          <Noticing
            count={step.count}
            noticed={player.taps[step.key] ?? 0}
            onTap={() => send({ type: "tap" })}
          />
        )}
        {step.kind === "write" && (
          <Writing
            key={step.key}
            step={step}
            value={text}
            part={player.answers[partKey(step.key)] ?? ""}
            hint={isWorry ? copy.worryKept : isGood ? copy.goodKept : copy.notKept}
            problem={problem ?? tooMuchAt(practice, player, step)}
            onText={(written) => send({ type: "write", text: written })}
            onPart={(written) => send({ type: "write", text: written, of: "part" })}
          />
        )}
        {step.kind === "choose" && (
          <Choosing step={step} chosen={text} onChoose={(option) => send({ type: "choose", option })} />
        )}
      </form>
      <div class="controls">
        <div class="play">
          <Button kind="quiet" disabled={at === 1} onClick={() => send({ type: "back" })}>
            {copy.back}
          </Button>
          <Button kind="primary" onClick={next}>
            {isWorry ? copy.putDown : isLastWord ? copy.done : copy.next}
          </Button>
          {!isLastWord && (
            <Button kind="quiet" onClick={() => send({ type: "skip" })}>
              {copy.skip}
            </Button>
          )}
        </div>
        {isGood && Object.keys(player.answers).length === 0 && (
          <Button kind="line" onClick={nothingToday}>
            {copy.nothingToday}
          </Button>
        )}
        <ReadAloud />
        {!isLastWord && (
          <Button kind="quiet" onClick={() => sitting.send({ type: "stop" })}>
            {copy.stop}
          </Button>
        )}
        {!(isLastWord && practice.caution === null) && <Caution practice={practice} way={way} />}
        {sitting.takenUp.value && (
          <Button kind="quiet" onClick={sitting.letGo}>
            {copy.letGo}
          </Button>
        )}
      </div>
    </>
  );
}
