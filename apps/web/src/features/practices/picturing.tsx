/**
 * Some time to picture something in: a stone that moves slowly or lies still, one's own words, and the way on. It goes
 * on by itself, and nothing counts down.
 */
import { echoIn, lengthMs, placeIn } from "@onward/domain/practices/player";
import type { Practice, TimedStep } from "@onward/domain/practices/practice";
import { PageTitle } from "../../app/bars.tsx";
import { practices } from "../../copy/en/practices.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Steps } from "../../ui/states.tsx";
import { BreathingStone } from "./breathing-stone.tsx";
import { Caution } from "./caution.tsx";
import { lengthWords, type Way } from "./names.ts";
import { ReadAloud } from "./read-aloud.tsx";
import type { Sitting } from "./sitting-state.ts";
import { Echo } from "./step-parts.tsx";
import { StillPicture, useSpace, useStillness } from "./stillness.tsx";

const copy = practices.play;

export function Picturing({
  step,
  practice,
  sitting,
  way,
}: {
  readonly step: TimedStep;
  readonly practice: Practice;
  readonly sitting: Sitting;
  readonly way: Way;
}) {
  const { player } = sitting.state.value;
  const { at, of } = placeIn(practice, player);
  const paused = player.status === "paused";
  const still = useStillness();
  const longer = step.lengths.find((seconds) => seconds > step.seconds);
  const toggle = (): void => sitting.send({ type: paused ? "resume" : "pause" });
  useSpace(toggle);
  const move = (type: "next" | "back"): void => {
    if (paused) sitting.send({ type: "resume" });
    sitting.send({ type });
  };
  return (
    <>
      <div class="middle picturing">
        <Steps
          label={copy.steps}
          steps={practice.steps.map((_, index) => ({
            name: copy.stepOf(index + 1, of),
            state: index + 1 < at ? "done" : index + 1 === at ? "now" : "ahead",
          }))}
        />
        <BreathingStone
          key={String(still)}
          label={copy.stillStone}
          moving={!still}
          paused={paused}
          startMs={sitting.elapsed.peek()}
        />
        <div class="say">
          <PageTitle window={practice.name}>{step.title}</PageTitle>
          {step.text !== null && <p>{step.text}</p>}
        </div>
        <Echo words={echoIn(step, player)} />
        <p class="small" aria-live="polite">
          {paused ? (sitting.resumed.value ? copy.resumed : copy.paused) : copy.goesOn}
        </p>
      </div>
      <div class="controls">
        <div class="play">
          <Button kind="quiet" onClick={() => move("back")}>
            {copy.back}
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
          <Button kind="quiet" onClick={() => move("next")}>
            {copy.next}
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
                checked={lengthMs(step, player) === longer * 1000}
                onChange={(event) =>
                  sitting.send({
                    type: "length",
                    seconds: event.currentTarget.checked ? longer : step.seconds,
                  })
                }
              />
            </label>
          )}
          <StillPicture />
        </div>
        <Button kind="quiet" onClick={() => sitting.send({ type: "stop" })}>
          {copy.stop}
        </Button>
        <Caution practice={practice} way={way} />
      </div>
    </>
  );
}
