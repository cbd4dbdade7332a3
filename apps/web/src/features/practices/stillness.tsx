/**
 * Whether the picture of a practice moves, and Space to pause: for every step that goes on by itself.
 */
import { signal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { practices } from "../../copy/en/practices.ts";
import { preference } from "../../platform/preferences.ts";
import { OptionSwitch } from "./option-switch.tsx";

/** Chosen for practices alone; Settings keeps everything still. */
const stillHere = signal(false);

const asksForStillness = (): boolean =>
  preference("still") === "on" || matchMedia("(prefers-reduced-motion: reduce)").matches;

/** True while the device or the person asks for less motion in general; follows the device. */
function useAskedStillness(): boolean {
  const [still, setStill] = useState(asksForStillness);
  useEffect(() => {
    const query = matchMedia("(prefers-reduced-motion: reduce)");
    const look = (): void => setStill(asksForStillness());
    query.addEventListener("change", look);
    return () => query.removeEventListener("change", look);
  }, []);
  return still;
}

/** True while nothing is to move here, for whatever reason. */
export function useStillness(): boolean {
  const asked = useAskedStillness();
  return asked || stillHere.value;
}

/** The switch for a still picture; not there where everything is still already. */
export function StillPicture() {
  if (useAskedStillness()) return null;
  return (
    <OptionSwitch
      checked={stillHere.value}
      onChange={(on) => {
        stillHere.value = on;
      }}
    >
      {practices.play.still}
    </OptionSwitch>
  );
}

const PRESSABLE = "button, a, input, select, textarea, summary, label";

/** Space does what this button does, unless it would press what has the focus. Behind the lock there is no button. */
export function useSpace(button: RefObject<HTMLElement | null>, press: () => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== " " || event.repeat || event.defaultPrevented) return;
      if (button.current?.isConnected !== true) return;
      if (event.target instanceof Element && event.target.closest(PRESSABLE) !== null) return;
      event.preventDefault();
      press();
    };
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  });
}
