/**
 * Looking ahead to a try: a question, or the end, as its address says.
 *
 * Without a step in the address it opens at the first question that is left, and at the end when it was finished; a step
 * that is not asked leads there too.
 */
import { useEffect } from "preact/hooks";
import { FocusBar, PageTitle } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { back, go } from "../../app/navigation.ts";
import { GoneWords } from "../../app/parts/gone.tsx";
import type { ScreenProps } from "../../app/route.ts";
import { lookAheads } from "../../copy/en/look-aheads.ts";
import { shell } from "../../copy/en/shell.ts";
import { LinkButton } from "../../ui/button.tsx";
import { End } from "./end.tsx";
import { addressOf, goToStep, useAhead, type Looking } from "./looking.ts";
import { Question } from "./question.tsx";
import "../../ui/screens/debrief.css";
import "../../ui/screens/goals.css";
import "../../ui/screens/looking.css";
import "./look-aheads.css";

const END = "end";

export default function LookAheadScreen({ params }: ScreenProps) {
  const looking = useAhead(params["id"] ?? "");
  if (looking === undefined) return null;
  if (looking === null) return <Missing goal={`/goals/${params["goal"] ?? ""}`} />;
  return <At looking={looking} step={params["step"]} />;
}

function At({ looking, step }: { readonly looking: Looking; readonly step: string | undefined }) {
  const { page } = looking;
  const { questions, open, isDone } = page.progress;
  const asked = questions.find((q) => q.key === step);
  const ended = step === END && isDone;
  // With nothing left but to finish, the last question.
  const start = isDone ? END : (open ?? questions.at(-1)?.key ?? END);
  const leads = step === undefined;
  const lost = !leads && !ended && !asked;

  useEffect(() => {
    if (leads) goToStep(page, start).catch(crash);
    else if (lost) go(addressOf(page), { replace: true });
  }, [leads, lost]);

  if (leads || lost) return null;
  if (ended) return <End looking={looking} onAgain={() => goToStep(page, "reasons").catch(crash)} />;
  if (!asked) return null;
  return (
    <Question
      looking={looking}
      asked={asked}
      onStep={(key) => goToStep(page, key)}
      onEnd={() => goToStep(page, END)}
    />
  );
}

function Missing({ goal }: { readonly goal: string }) {
  return (
    <>
      <FocusBar leave={{ label: shell.close, cross: true }} onLeave={() => back(goal)} />
      <div class="question choice">
        <PageTitle window={lookAheads.window}>{lookAheads.missing}</PageTitle>
        <div class="actions stack">
          <LinkButton kind="soft" block href={goal}>
            {lookAheads.toGoal}
          </LinkButton>
        </div>
        <GoneWords />
      </div>
    </>
  );
}
