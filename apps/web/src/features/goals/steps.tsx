/**
 * The small steps of a goal: ticked, added, changed, cut into smaller ones, taken away.
 */
import { useSignal } from "@preact/signals";
import { isAt } from "../../app/navigation.ts";
import { lineDraft } from "../../app/parts/line.tsx";
import { run } from "../../app/store.ts";
import { goals } from "../../copy/en/goals.ts";
import { steps as copy } from "../../copy/en/steps.ts";
import { formatDay } from "../../copy/format.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Check } from "../../ui/choices.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Section } from "../../ui/layout.tsx";
import { does, say } from "./deeds.ts";
import { Repeating } from "./repeating.tsx";
import type { GoalShown } from "./shown.ts";
import { BLANK, StepForm, type StepKept } from "./step-form.tsx";

const page = goals.page;
type Whole = GoalShown["steps"][number];
type Part = Whole["parts"][number];

export function Steps({ page: shown }: { readonly page: GoalShown }) {
  const { goal, steps, repeating, done, state, today } = shown;
  const once = [...steps, ...done];
  const open = state === "open";
  const there = [...once, ...once.flatMap(({ parts }) => parts), ...repeating];
  const draft = useSignal(lineDraft(`/goals/${goal.id}`, there, "step", "part")).value;
  // Of a goal that is put aside, reached or let go nothing is asked.
  if (!open && once.length + repeating.length === 0) return null;
  return (
    <Section title={page.steps}>
      {once.length + repeating.length === 0 && <p class="muted">{page.noSteps}</p>}
      {once.length + repeating.length > 0 && (
        <ul class="rows">
          {repeating.map((step) => (
            <Repeating key={step.id} step={step} page={shown} />
          ))}
          {once.map((step) => (
            <One key={step.id} step={step} goal={goal.id} open={open} today={today} />
          ))}
        </ul>
      )}
      {open && (
        <Adding
          draft={draft}
          today={today}
          keep={(kept, _, typed) => say(run("addStep", { goal: goal.id, ...kept }, typed), page.kept)}
          label={page.addStep}
        />
      )}
    </Section>
  );
}

/** The button that opens a form for one more. */
function Adding({
  draft,
  label,
  ...form
}: {
  readonly draft: string;
  readonly label: string;
  readonly today: string;
  readonly keep: (kept: StepKept, changed: Partial<StepKept>, draft: string) => Promise<boolean>;
}) {
  const adding = useSignal(isAt(draft));
  return adding.value ? (
    <StepForm draft={draft} before={BLANK} {...form} onEnd={() => (adding.value = false)} also={[]} />
  ) : (
    <Actions>
      <Button kind="quiet" icon="plus" onClick={() => (adding.value = true)}>
        {label}
      </Button>
    </Actions>
  );
}

type OfGoal = {
  readonly goal: GoalShown["goal"]["id"];
  /** The goal is open. */
  readonly open: boolean;
  readonly today: string;
};

/** A step that does not repeat, over the smaller ones it was cut into. */
function One({ step, ...of }: { readonly step: Whole } & OfGoal) {
  const { goal, open, today } = of;
  const draft = `/goals/${goal}#part-${step.id}`;
  const cutting = useSignal(isAt(draft));
  const mayCut = open && step.doneAt === null;
  const cut = (): void => void (cutting.value = true);
  return (
    <li>
      <Line
        step={step}
        {...of}
        also={mayCut && step.parts.length === 0 ? [{ label: copy.cut, does: cut }] : []}
      />
      {(step.parts.length > 0 || cutting.value) && (
        <div class="parts">
          {step.parts.length > 0 && (
            <ul class="rows" aria-label={copy.partsOf(step.text)}>
              {step.parts.map((part) => (
                <li key={part.id}>
                  <Line step={part} whole={step.text} {...of} also={[]} />
                </li>
              ))}
            </ul>
          )}
          {mayCut && cutting.value && (
            <StepForm
              draft={draft}
              before={BLANK}
              today={today}
              whole={step.text}
              keep={({ text, day }, _, typed) =>
                say(run("addStep", { under: step.id, text, day }, typed), page.kept)
              }
              onEnd={() => (cutting.value = false)}
              also={[]}
            />
          )}
          {mayCut && !cutting.value && (
            <Actions>
              <Button kind="quiet" icon="plus" aria-label={copy.addPartOf(step.text)} onClick={cut}>
                {copy.addPart}
              </Button>
            </Actions>
          )}
        </div>
      )}
    </li>
  );
}

/** A step's tick and words, or its form. */
function Line({
  step,
  whole,
  goal,
  open,
  today,
  also,
}: {
  readonly step: Part;
  readonly whole?: string;
  readonly also: readonly { readonly label: string; readonly does: () => void }[];
} & OfGoal) {
  const draft = `/goals/${goal}#step-${step.id}`;
  const changing = useSignal(isAt(draft));
  const tick = (done: boolean): void =>
    does(run("doneStep", { step: step.id, done }), done ? page.stepDone : page.stepOpen);
  if (changing.value)
    return (
      <StepForm
        draft={draft}
        before={{ ...BLANK, text: step.text, day: step.day ?? "" }}
        today={today}
        {...(whole !== undefined && { whole })}
        keep={(_, changed, typed) => say(run("editStep", { step: step.id, ...changed }, typed), page.kept)}
        onEnd={() => (changing.value = false)}
        also={[
          ...also,
          { label: page.takeAway, does: () => does(run("removeStep", { step: step.id }), page.takenAway) },
        ]}
      />
    );
  const details = [
    ...(step.minutes === null ? [] : [page.minutes(step.minutes)]),
    ...(open && step.day !== null ? [copy.forDay(formatDay(step.day))] : []),
  ];
  return (
    <div class="line-row">
      <Check
        checked={step.doneAt !== null}
        onChange={tick}
        label={
          <>
            <span dir="auto">{step.text}</span>
            {details.length > 0 && <span class="small muted step-minutes">{details.join(" · ")}</span>}
          </>
        }
      />
      <button
        type="button"
        class="iconbtn"
        aria-label={page.changeLine(step.text)}
        onClick={() => (changing.value = true)}
      >
        <Icon name="pencil" small />
      </button>
    </div>
  );
}
