/**
 * Some time to picture something in: a stone that moves slowly or lies still, one's own words, and the way on. It goes
 * on by itself, and nothing counts down.
 */
import { echoIn, placeIn, plansAt } from "@onward/domain/practices/player";
import type { Practice, TimedStep } from "@onward/domain/practices/practice";
import { PageTitle } from "../../app/bars.tsx";
import { practices } from "../../copy/en/practices.ts";
import { Button } from "../../ui/button.tsx";
import { Steps } from "../../ui/states.tsx";
import { BreathingStone } from "./breathing-stone.tsx";
import { Caution } from "./caution.tsx";
import { Options, Pause } from "./going-by-itself.tsx";
import type { Way } from "./names.ts";
import type { Sitting } from "./sitting-state.ts";
import { Echo, PlansMade } from "./step-parts.tsx";
import { useStillness } from "./stillness.tsx";

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
          <p>{step.text}</p>
        </div>
        <Echo words={echoIn(step, player)} />
        <PlansMade plans={plansAt(practice, player)} />
        <p class="small" aria-live="polite">
          {paused ? (sitting.resumed.value ? copy.resumed : copy.paused) : copy.goesOn}
        </p>
      </div>
      <div class="controls">
        <div class="play">
          <Button kind="quiet" onClick={() => move("back")}>
            {copy.back}
          </Button>
          <Pause sitting={sitting} />
          <Button kind="quiet" onClick={() => move("next")}>
            {copy.next}
          </Button>
        </div>
        <Options step={step} sitting={sitting} />
        <Button kind="quiet" onClick={() => sitting.send({ type: "stop" })}>
          {copy.stop}
        </Button>
        <Caution practice={practice} way={way} />
        {sitting.takenUp.value && (
          <Button kind="quiet" onClick={sitting.letGo}>
            {copy.letGo}
          </Button>
        )}
      </div>
    </>
  );
}
