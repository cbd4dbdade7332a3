/**
 * The smallest next step on Today: done, or made smaller in its place.
 */
import { useSignal } from "@preact/signals";
import type { Id } from "@onward/domain/kernel/id";
import type { AnswerTo } from "@onward/store/tab/client";
import type { ComponentChildren } from "preact";
import { today } from "../../copy/en/today.ts";
import { Button } from "../../ui/button.tsx";
import { OwnWords } from "../../ui/layout.tsx";
import { crash } from "../crash.tsx";
import { run } from "../store.ts";
import { Frame } from "./today-frame.tsx";
import { useLater } from "./today-later.ts";
import { does } from "./today-deeds.ts";
import { marking } from "./today-noting.ts";

const copy = today.smallStep;
const loadForm = () => import("./today-smaller.tsx");
/** As long as a step of a day of little energy. */
const TWO_MINUTES = 2;
type Step = Extract<AnswerTo<"today">["card"], { readonly card: "smallStep" }>;

export function SmallStep({ card, notToday }: { readonly card: Step; readonly notToday: ComponentChildren }) {
  const smaller = useSignal(false);
  const step = card.step as Id<"step">;
  const didIt = async (): Promise<void> => {
    // A step that is open again is nothing to mark.
    const reopened = (): void => {
      marking.value = null;
    };
    if (await does(run("doneStep", { step, done: true }), copy.done, reopened))
      marking.value = { of: "step", step, text: card.text };
  };
  const twoMinutes = card.low && (card.minutes === null || card.minutes > TWO_MINUTES);
  const details = [card.minutes === null ? null : copy.minutes(card.minutes), card.goalLine].filter(Boolean);
  return (
    <Frame
      title={copy.title}
      actions={
        !smaller.value && (
          <>
            <Button
              kind="primary"
              onClick={() => {
                didIt().catch(crash);
              }}
            >
              {copy.did}
            </Button>
            <Button
              kind="soft"
              onClick={() => {
                smaller.value = true;
              }}
            >
              {twoMinutes ? copy.twoMinutes : copy.smaller}
            </Button>
            {notToday}
          </>
        )
      }
    >
      <OwnWords>{card.text}</OwnWords>
      {card.whole !== null && (
        <p class="small" dir="auto">
          {copy.partOf(card.whole)}
        </p>
      )}
      {details.length > 0 && (
        <p class="small muted" dir="auto">
          {details.join(" · ")}
        </p>
      )}
      {card.why !== null && (
        <p class="small" dir="auto">
          {copy.why(card.why)}
        </p>
      )}
      {smaller.value && (
        <SmallerLater
          key={step}
          step={step}
          minutes={twoMinutes ? TWO_MINUTES : null}
          onEnd={() => {
            smaller.value = false;
          }}
        />
      )}
    </Frame>
  );
}

function SmallerLater(given: {
  readonly step: Id<"step">;
  readonly minutes: number | null;
  readonly onEnd: () => void;
}) {
  const form = useLater(loadForm);
  return form && <form.Smaller {...given} />;
}
