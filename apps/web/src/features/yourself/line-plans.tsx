/**
 * The if-thens of one line of one's own list: made, changed, put in a calendar, let go.
 */
import { useSignal } from "@preact/signals";
import type { AnswerTo } from "@onward/store/tab/client";
import type { ComponentChildren } from "preact";
import { isAt } from "../../app/navigation.ts";
import { PlanForm, PutInCalendar } from "../../app/parts/plan-form.tsx";
import { run } from "../../app/store.ts";
import type { Plan } from "@onward/domain/plans/plan";
import { undoOf } from "../../app/take-back.ts";
import { plans as planCopy } from "../../copy/en/plans.ts";
import { lookingAfter as copy } from "../../copy/en/yourself.ts";
import { formatDay } from "../../copy/format.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { PlanBox } from "../../ui/layout.tsx";
import { showToast } from "../../ui/toast.tsx";
import { does } from "./deeds.ts";

type Line = AnswerTo<"selfCarePage">["lines"][number];

/** @param children what else can be done with the line */
export function LinePlans({
  line,
  today,
  place,
  children,
}: {
  readonly line: Line;
  readonly today: string;
  readonly place: string;
  readonly children: ComponentChildren;
}) {
  const draft = `${place}#plan-${line.id}`;
  const making = useSignal(isAt(draft));
  return (
    <>
      {making.value ? (
        <>
          <Actions>{children}</Actions>
          <PlanForm
            draft={draft}
            places={{ selfCare: line.id }}
            suggested={{ act: line.text }}
            onKept={({ batch }) => {
              making.value = false;
              showToast(copy.planKept, undoOf(batch));
            }}
            onCancel={() => (making.value = false)}
          />
        </>
      ) : (
        <Actions>
          {children}
          <Button kind="quiet" aria-label={copy.planOf(line.text)} onClick={() => (making.value = true)}>
            {copy.plan}
          </Button>
        </Actions>
      )}
      {line.plans.map((plan) => (
        <OnePlan key={plan.id} plan={plan} today={today} place={place} />
      ))}
    </>
  );
}

/** One plan, and what can be done with it. */
export function OnePlan({
  plan,
  today,
  place,
}: {
  readonly plan: Plan;
  readonly today: string;
  readonly place: string;
}) {
  const draft = `${place}#change-${plan.id}`;
  const changing = useSignal(isAt(draft));
  if (changing.value)
    return (
      <PlanForm
        draft={draft}
        plan={plan}
        onKept={({ batch }) => {
          changing.value = false;
          showToast(copy.planKept, undoOf(batch));
        }}
        onCancel={() => (changing.value = false)}
      />
    );
  return (
    <div class="one-plan">
      <PlanBox words={[planCopy.words.if, planCopy.words.then]} cue={plan.cue} act={plan.act} />
      {plan.day !== null && <p class="small muted">{copy.planFor(formatDay(plan.day))}</p>}
      <Actions>
        <Button kind="quiet" onClick={() => (changing.value = true)}>
          {copy.changePlan}
        </Button>
        <Button
          kind="quiet"
          onClick={() => does(run("dropPlan", { plan: plan.id, dropped: true }), copy.planGone)}
        >
          {copy.letPlanGo}
        </Button>
      </Actions>
      <PutInCalendar uid={plan.id} day={plan.day !== null && plan.day >= today ? plan.day : today} />
    </div>
  );
}
