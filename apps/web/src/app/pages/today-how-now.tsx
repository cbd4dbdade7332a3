/**
 * The scale for a setback of some days ago, kept on the tap; and the way not to be asked again.
 */
import type { Id } from "@onward/domain/kernel/id";
import { today } from "../../copy/en/today.ts";
import { HEAVINESS_WORDS } from "../../copy/heaviness-words.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { HeavinessNow } from "../../ui/choices.tsx";
import { crash } from "../crash.tsx";
import { run } from "../store.ts";
import { does } from "./today-deeds.ts";

const copy = today.howNow;

/** @param wished it is asked since the person wished to be asked again */
export function HowIsItNow({
  setback,
  wished,
}: {
  readonly setback: Id<"setback">;
  readonly wished: boolean;
}) {
  return (
    <>
      <HeavinessNow
        quiet
        legend={copy.legend}
        words={HEAVINESS_WORDS}
        chosen={null}
        keep={async (heaviness) => {
          if (heaviness === null) return;
          const rated = run("rateSetback", { setback, heaviness });
          return does(rated, today.noted(HEAVINESS_WORDS[heaviness])).catch(crash);
        }}
      />
      {wished && (
        <Actions>
          <Button
            kind="quiet"
            onClick={() => {
              does(run("askAgain", { setback, wished: false }), copy.asksNoMore).catch(crash);
            }}
          >
            {copy.noMore}
          </Button>
        </Actions>
      )}
    </>
  );
}
