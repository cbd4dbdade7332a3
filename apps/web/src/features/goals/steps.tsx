/**
 * The small steps of a goal: ticked, added, changed, taken away.
 */
import { useSignal } from "@preact/signals";
import { isAt } from "../../app/navigation.ts";
import { run } from "../../app/store.ts";
import { goalWeeks } from "../../copy/en/beside-goals.ts";
import { goals } from "../../copy/en/goals.ts";
import { formatDay } from "../../copy/format.ts";
import { Check } from "../../ui/choices.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Section } from "../../ui/layout.tsx";
import { does, say } from "./deeds.ts";
import { AddLine, ChangeLine } from "./line.tsx";
import type { GoalShown } from "./shown.ts";

const copy = goals.page;

export function Steps({ page }: { readonly page: GoalShown }) {
  const { goal, steps, done, state } = page;
  const all = [...steps, ...done];
  return (
    <Section title={copy.steps}>
      {all.length === 0 && <p class="muted">{copy.noSteps}</p>}
      {all.length > 0 && (
        <ul class="rows">
          {all.map((step) => (
            <One
              key={step.id}
              step={step}
              goal={goal.id}
              day={state === "open" && page.planned?.step === step.id ? page.planned.day : null}
            />
          ))}
        </ul>
      )}
      {state === "open" && (
        <AddLine
          open={copy.addStep}
          label={copy.stepLabel}
          draft={`/goals/${goal.id}#step`}
          keep={(text, typed) => say(run("addStep", { goal: goal.id, text }, typed), copy.kept)}
        />
      )}
    </Section>
  );
}

function One({
  step,
  goal,
  day,
}: {
  readonly step: GoalShown["steps"][number];
  readonly goal: string;
  /** The day it was meant for, while that is to come. */
  readonly day: string | null;
}) {
  const draft = `/goals/${goal}#step-${step.id}`;
  const changing = useSignal(isAt(draft));
  const tick = (done: boolean): void =>
    does(run("doneStep", { step: step.id, done }), done ? copy.stepDone : copy.stepOpen);
  return (
    <li>
      {changing.value ? (
        <ChangeLine
          label={copy.stepLabel}
          draft={draft}
          before={step.text}
          keep={(text, typed) => say(run("editStep", { step: step.id, text }, typed), copy.kept)}
          onEnd={() => (changing.value = false)}
          remove={() => does(run("removeStep", { step: step.id }), copy.takenAway)}
        />
      ) : (
        <div class="line-row">
          <Check
            checked={step.doneAt !== null}
            onChange={tick}
            label={
              <>
                <span dir="auto">{step.text}</span>
                {step.minutes !== null && (
                  <span class="small muted step-minutes">{copy.minutes(step.minutes)}</span>
                )}
                {day !== null && step.doneAt === null && (
                  <span class="small muted step-minutes">{goalWeeks.planned(formatDay(day))}</span>
                )}
              </>
            }
          />
          <button
            type="button"
            class="iconbtn"
            aria-label={copy.changeLine(step.text)}
            onClick={() => (changing.value = true)}
          >
            <Icon name="pencil" small />
          </button>
        </div>
      )}
    </li>
  );
}
