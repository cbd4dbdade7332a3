/**
 * The full debrief: before the first question, a question, or the end, as its address says.
 *
 * Without a step in the address it opens at the first question that is left; a step that is not asked leads there too.
 */
import { useEffect } from "preact/hooks";
import type { ScreenProps } from "../../app/route.ts";
import { Begin } from "./begin.tsx";
import { End } from "./end.tsx";
import { goToStep, useLooking, type Looking } from "./looking.ts";
import { Missing } from "./missing.tsx";
import { Question } from "./question.tsx";
import { go } from "../../app/navigation.ts";
import { addressOf } from "./looking.ts";
import "../../ui/screens/debrief.css";
import "./debriefs.css";

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
  const carryOn = step === undefined && page.open !== null && !page.fresh && !page.hard && !page.askToClose;
  const lost = step !== undefined && (debrief === null || (step === "end" ? page.last === null : !asked));

  useEffect(() => {
    if (carryOn && start !== undefined) goToStep(looking, start);
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
        // The page still shows the debrief before this one, whose questions are the same.
        if (page.open && start !== undefined) goToStep(looking, start);
        else go(addressOf(page.setback.id, "full", page.progress.questions[0]?.step), { replace: true });
      }}
    />
  );
}
