/**
 * Breathing along: a stone that moves, or words that change and a bar in steps where nothing moves.
 */
import { breathAt, lengthMs } from "@onward/domain/practices/player";
import type { BreatheStep, Practice } from "@onward/domain/practices/practice";
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { PageTitle } from "../../app/bars.tsx";
import { practices } from "../../copy/en/practices.ts";
import { fallSilent, readAloud } from "../../platform/speech.ts";
import { Button } from "../../ui/button.tsx";
import { BreathingStone } from "./breathing-stone.tsx";
import { Caution } from "./caution.tsx";
import { Options, Pause } from "./going-by-itself.tsx";
import type { Way } from "./names.ts";
import { readsAloud } from "./read-aloud.tsx";
import type { Sitting } from "./sitting-state.ts";
import { useStillness } from "./stillness.tsx";

const copy = practices.play;
export function Breathing({
  step,
  practice,
  sitting,
  way,
}: {
  readonly step: BreatheStep;
  readonly practice: Practice;
  readonly sitting: Sitting;
  readonly way: Way;
}) {
  const { player, startedAt } = sitting.state.value;
  const paused = player.status === "paused";
  const still = useStillness();
  const wholeMs = lengthMs(step, player);
  const breath = useComputed(() => breathAt(step, sitting.elapsed.value, wholeMs));
  const phase = useComputed(() => breath.value.phase).value;
  const words = phase === "in" ? step.inText : step.outText;

  const isPaused = useSignal(paused);
  isPaused.value = paused;
  useSignalEffect(() => {
    const going = readsAloud() && !isPaused.value;
    const { phase: now } = breath.value;
    saidPhase(going, now === "in" ? step.inText : step.outText);
  });

  return (
    <>
      <div class="middle">
        <BreathingStone
          key={`${String(startedAt)} ${String(still)}`}
          moving={!still}
          paused={paused}
          startMs={sitting.elapsed.peek()}
        >
          {phase === "in" ? copy.breatheIn : copy.breatheOut}
        </BreathingStone>
        <div class="say">
          <PageTitle window={practice.name}>{words}</PageTitle>
          <p>{paused ? (sitting.resumed.value ? copy.resumed : copy.paused) : step.text}</p>
          {still && <BreathSteps step={step} sitting={sitting} wholeMs={wholeMs} />}
        </div>
      </div>
      <div class="controls">
        <div class="play">
          <Button kind="quiet" icon="rotate-ccw" onClick={() => sitting.again()}>
            {copy.again}
          </Button>
          <Pause sitting={sitting} />
          <Button kind="quiet" onClick={() => sitting.send({ type: "stop" })}>
            {copy.stop}
          </Button>
        </div>
        <Options step={step} sitting={sitting} />
        <Caution practice={practice} way={way} />
      </div>
    </>
  );
}

let lastSaid = "";

/** Reads a phase aloud when it begins. */
function saidPhase(going: boolean, text: string): void {
  if (!going) {
    if (lastSaid !== "") fallSilent();
    lastSaid = "";
  } else if (text !== lastSaid) {
    lastSaid = text;
    readAloud(text);
  }
}

/** One mark for each second of this breath in or out, filled as they pass. */
function BreathSteps({
  step,
  sitting,
  wholeMs,
}: {
  readonly step: BreatheStep;
  readonly sitting: Sitting;
  readonly wholeMs: number;
}) {
  const seconds = useComputed(() => {
    const { phase, through } = breathAt(step, sitting.elapsed.value, wholeMs);
    const of = phase === "in" ? step.in : step.out;
    return `${Math.min(of, Math.floor(through * of) + 1)}/${of}`;
  });
  const [filled = 0, of = 0] = seconds.value.split("/").map(Number);
  return (
    <div class="breath-steps" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <i key={index} data-on={index < filled ? "" : undefined} />
      ))}
    </div>
  );
}
