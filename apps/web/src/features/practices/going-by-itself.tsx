/**
 * What the steps that go on by themselves have in common: to pause them, and how they go.
 */
import { lengthMs } from "@onward/domain/practices/player";
import type { BreatheStep, TimedStep } from "@onward/domain/practices/practice";
import { useRef } from "preact/hooks";
import { practices } from "../../copy/en/practices.ts";
import { Icon } from "../../ui/icon.tsx";
import { lengthWords } from "./names.ts";
import { OptionSwitch } from "./option-switch.tsx";
import { ReadAloud } from "./read-aloud.tsx";
import type { Sitting } from "./sitting-state.ts";
import { StillPicture, useSpace } from "./stillness.tsx";

const copy = practices.play;

/** Pauses and carries on, as Space does. */
export function Pause({ sitting }: { readonly sitting: Sitting }) {
  const paused = sitting.state.value.player.status === "paused";
  const toggle = (): void => sitting.send({ type: paused ? "resume" : "pause" });
  const button = useRef<HTMLButtonElement>(null);
  useSpace(button, toggle);
  return (
    <button
      ref={button}
      type="button"
      class="pause"
      aria-label={paused ? copy.carryOn : copy.pause}
      aria-keyshortcuts="Space"
      onClick={toggle}
    >
      <Icon name={paused ? "play" : "pause"} />
    </button>
  );
}

/** Read aloud, for longer where it can be, and with a still picture. */
export function Options({
  step,
  sitting,
}: {
  readonly step: BreatheStep | TimedStep;
  readonly sitting: Sitting;
}) {
  const { player } = sitting.state.value;
  const longer = step.lengths.find((seconds) => seconds > step.seconds);
  return (
    <div class="opts">
      <ReadAloud />
      {longer !== undefined && (
        <OptionSwitch
          checked={lengthMs(step, player) === longer * 1000}
          onChange={(on) => sitting.send({ type: "length", seconds: on ? longer : step.seconds })}
        >
          {lengthWords(longer)}
        </OptionSwitch>
      )}
      <StillPicture />
    </div>
  );
}
