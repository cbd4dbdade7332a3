/**
 * Breathing along: a stone that moves, or words that change and a bar in steps where nothing moves.
 */
import { breathAt, lengthMs } from "@onward/domain/practices/player";
import type { BreatheStep, Practice } from "@onward/domain/practices/practice";
import { signal, useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { PageTitle } from "../../app/bars.tsx";
import { practices } from "../../copy/en/practices.ts";
import { preference } from "../../platform/preferences.ts";
import { fallSilent, readAloud } from "../../platform/speech.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { BreathingStone } from "./breathing-stone.tsx";
import { Caution } from "./caution.tsx";
import { lengthWords, type Way } from "./names.ts";
import { ReadAloud, readsAloud } from "./read-aloud.tsx";
import type { Sitting } from "./sitting-state.ts";

const copy = practices.play;
/** Chosen for the breathing alone; Settings keeps everything still. */
const stillHere = signal(false);

const asksForStillness = (): boolean =>
  preference("still") === "on" || matchMedia("(prefers-reduced-motion: reduce)").matches;

/** True while the device or the person asks for less motion; follows the device. */
function useStillness(): boolean {
  const [still, setStill] = useState(asksForStillness);
  useEffect(() => {
    const query = matchMedia("(prefers-reduced-motion: reduce)");
    const look = (): void => setStill(asksForStillness());
    query.addEventListener("change", look);
    return () => query.removeEventListener("change", look);
  }, []);
  return still;
}

const PRESSABLE = "button, a, input, select, textarea, summary, label";

/** Space pauses and goes on, unless it would press what has the focus. */
function useSpace(press: () => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== " " || event.repeat || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(PRESSABLE) !== null) return;
      event.preventDefault();
      press();
    };
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  });
}

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
  const asked = useStillness();
  const still = asked || stillHere.value;
  const wholeMs = lengthMs(step, player);
  const longer = step.lengths.find((seconds) => seconds > step.seconds);
  const breath = useComputed(() => breathAt(step, sitting.elapsed.value, wholeMs));
  const phase = useComputed(() => breath.value.phase).value;
  const words = phase === "in" ? step.inText : step.outText;
  const toggle = (): void => sitting.send({ type: paused ? "resume" : "pause" });
  useSpace(toggle);

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
          <button
            type="button"
            class="pause"
            aria-label={paused ? copy.carryOn : copy.pause}
            aria-keyshortcuts="Space"
            onClick={toggle}
          >
            <Icon name={paused ? "play" : "pause"} />
          </button>
          <Button kind="quiet" onClick={() => sitting.send({ type: "stop" })}>
            {copy.stop}
          </Button>
        </div>
        <div class="opts">
          <ReadAloud />
          {longer !== undefined && (
            <label class="opt">
              {lengthWords(longer)}
              <input
                type="checkbox"
                role="switch"
                class="switch"
                checked={wholeMs === longer * 1000}
                onChange={(event) =>
                  sitting.send({
                    type: "length",
                    seconds: event.currentTarget.checked ? longer : step.seconds,
                  })
                }
              />
            </label>
          )}
          {!asked && (
            <label class="opt">
              {copy.still}
              <input
                type="checkbox"
                role="switch"
                class="switch"
                checked={stillHere.value}
                onChange={(event) => {
                  stillHere.value = event.currentTarget.checked;
                }}
              />
            </label>
          )}
        </div>
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
