/**
 * The short look: three questions, at one address.
 */
import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { DebriefStep } from "@onward/domain/debriefs/questions";
import { place, toHeading } from "../../app/navigation.ts";
import type { ScreenProps } from "../../app/route.ts";
import { Begin } from "./begin.tsx";
import { End } from "./end.tsx";
import { useLooking, type Looking } from "./looking.ts";
import { Missing } from "./missing.tsx";
import { Question } from "./question.tsx";
import "../../ui/screens/debrief.css";
import "../../ui/screens/looking.css";

export default function ShortLook({ params }: ScreenProps) {
  const looking = useLooking(params["id"] ?? "", "short");
  if (looking === undefined) return null;
  if (looking === null) return <Missing />;
  return <Asked looking={looking} />;
}

function Asked({ looking }: { readonly looking: Looking }) {
  const { page } = looking;
  const { questions, open } = page.progress;
  const begun = useSignal(
    page.begins === null && !page.hard && !page.askToClose && (page.open !== null || page.last === null),
  );
  const ended = useSignal(false);
  // Carrying on from a draft leads to its own question.
  const from = place.peek().query.get("step");
  const step = useSignal<DebriefStep | undefined>(questions.find((q) => q.step === from)?.step);
  // One that is finished has nothing left; what is begun after it starts with the first question.
  const now = step.value ?? (page.open === null ? undefined : open) ?? questions[0]?.step;

  const shown = `${begun.value} ${ended.value} ${now}`;
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    toHeading();
  }, [shown]);

  if (ended.value) return <End looking={looking} rate={false} />;
  if (!begun.value || now === undefined) {
    return (
      <Begin
        looking={looking}
        onBegin={() => {
          begun.value = true;
        }}
      />
    );
  }
  return (
    <Question
      looking={looking}
      step={now}
      onStep={(next) => {
        step.value = next;
      }}
      onEnd={() => {
        ended.value = true;
      }}
    />
  );
}
