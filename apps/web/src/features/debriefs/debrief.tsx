/**
 * The full debrief: before the first question, a question, or the end, as its address says.
 *
 * Without a step in the address it opens at the first question that is left; a step that is not asked leads there too.
 */
import { useEffect, useState } from "preact/hooks";
import { crash } from "../../app/crash.tsx";
import { go } from "../../app/navigation.ts";
import type { ScreenProps } from "../../app/route.ts";
import { Begin } from "./begin.tsx";
import { End } from "./end.tsx";
import { addressOf, goToStep, useLooking, type Looking } from "./looking.ts";
import { Missing } from "./missing.tsx";
import { Question } from "./question.tsx";
import "../../ui/screens/debrief.css";
import "../../ui/screens/looking.css";

/** The question a return opens at: the first that is left, or the last one when only finishing is left. */
const firstLeft = ({ page }: Looking) => page.progress.open ?? page.progress.questions.at(-1)?.step;

export default function Debrief({ params }: ScreenProps) {
  const looking = useLooking(params["id"] ?? "", "full");
  if (looking === undefined) return null;
  if (looking === null) return <Missing />;
  return <At looking={looking} step={params["step"]} />;
}

function At({ looking, step }: { readonly looking: Looking; readonly step: string | undefined }) {
  const { page, debrief } = looking;
  const asked = page.progress.questions.find((q) => q.step === step);
  const start = firstLeft(looking);
  // Asked once, on arrival: what is begun on this very screen is led on by `Begin`.
  const [carryOn] = useState(
    () => step === undefined && page.open !== null && page.begins === null && !page.hard && !page.askToClose,
  );
  const lost = step !== undefined && (debrief === null || (step === "end" ? page.last === null : !asked));

  useEffect(() => {
    if (carryOn && start !== undefined) goToStep(looking, start).catch(crash);
    else if (lost) go(addressOf(page.setback.id, "full"), { replace: true });
  }, [carryOn, lost]);

  if (carryOn || lost) return null;
  if (step === "end") return <End looking={looking} rate />;
  if (asked) {
    return (
      <Question
        looking={looking}
        step={asked.step}
        onStep={(next) => goToStep(looking, next)}
        onEnd={() => goToStep(looking, "end")}
      />
    );
  }
  return (
    <Begin
      looking={looking}
      onBegin={() => {
        // Carrying on leads to what is left; what begins anew, to the first question.
        const first = page.open ? start : page.progress.questions[0]?.step;
        if (first !== undefined) goToStep(looking, first).catch(crash);
      }}
    />
  );
}
