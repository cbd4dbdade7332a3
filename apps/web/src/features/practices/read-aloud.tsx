/**
 * The switch for reading aloud; not there on a device without a voice of its own.
 */
import { signal } from "@preact/signals";
import { practices } from "../../copy/en/practices.ts";
import { canReadAloud } from "../../platform/speech.ts";
import { Icon } from "../../ui/icon.tsx";
import { OptionSwitch } from "./option-switch.tsx";

/** Off at first; stays as it was set until the page is loaded again. */
export const aloud = signal(false);

/** Whether to read now; read it in a component to follow it. */
export const readsAloud = (): boolean => aloud.value && canReadAloud();

export function ReadAloud() {
  if (!canReadAloud()) return null;
  return (
    <OptionSwitch
      checked={aloud.value}
      onChange={(on) => {
        aloud.value = on;
      }}
    >
      <span class="named">
        <Icon name="volume-2" small />
        {practices.play.readAloud}
      </span>
    </OptionSwitch>
  );
}
