/**
 * The small steps of a goal: ticked, added, changed, taken away.
 */
import { useSignal } from "@preact/signals";
import { isAt } from "../../app/navigation.ts";
import { run } from "../../app/store.ts";
import { goalWeeks } from "../../copy/en/beside-goals.ts";
import { goals } from "../../copy/en/goals.ts";
import { formatDay } from "../../copy/format.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Check } from "../../ui/choices.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Section } from "../../ui/layout.tsx";
import { does, say } from "./deeds.ts";
import { Repeating } from "./repeating.tsx";
import type { GoalShown } from "./shown.ts";
import { BLANK, StepForm } from "./step-form.tsx";

const copy = goals.page;

export function Steps({ page }: { readonly page: GoalShown }) {
  const { goal, steps, repeating, done, state } = page;
  const once = [...steps, ...done];
  return (
    <Section title={copy.steps}>
      {once.length + repeating.length === 0 && <p class="muted">{copy.noSteps}</p>}
      {once.length + repeating.length > 0 && (
        <ul class="rows">
          {repeating.map((step) => (
            <Repeating key={step.id} step={step} page={page} />
          ))}
          {once.map((step) => (
            <One
              key={step.id}
              step={step}
              goal={goal.id}
              day={state === "open" && page.planned?.step === step.id ? page.planned.day : null}
            />
          ))}
        </ul>
      )}
      {state === "open" && <Add goal={goal.id} />}
    </Section>
  );
}

function Add({ goal }: { readonly goal: GoalShown["goal"]["id"] }) {
  const draft = `/goals/${goal}#step`;
  const adding = useSignal(isAt(draft));
  return adding.value ? (
    <StepForm
      draft={draft}
      before={BLANK}
      keep={(text, repeats, typed) => say(run("addStep", { goal, text, repeats }, typed), copy.kept)}
      onEnd={() => (adding.value = false)}
      also={[]}
    />
  ) : (
    <Actions>
      <Button kind="quiet" icon="plus" onClick={() => (adding.value = true)}>
        {copy.addStep}
      </Button>
    </Actions>
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
        <StepForm
          draft={draft}
          before={{ ...BLANK, text: step.text }}
          keep={(text, repeats, typed) =>
            // One that was done and does not repeat stays as it is.
            say(run("editStep", { step: step.id, text, ...(repeats && { repeats }) }, typed), copy.kept)
          }
          onEnd={() => (changing.value = false)}
          also={[
            {
              label: copy.takeAway,
              does: () => does(run("removeStep", { step: step.id }), copy.takenAway),
            },
          ]}
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
