/** One if-then of the try, for a lesson that is used or for something in one's own hands. */
import type { ToPlan } from "@onward/store/queries/look-aheads";
import { useFailing } from "../../app/parts/failing.ts";
import { PlanFields, usePlan } from "../../app/parts/plan-form.tsx";
import { lookAheads } from "../../copy/en/look-aheads.ts";
import { OwnWords } from "../../ui/layout.tsx";
import { addressOf } from "./looking.ts";
import type { Kept, StepProps } from "./question.tsx";

const copy = lookAheads.plan;

export function PlanStep({ looking, keeper, its }: StepProps & { readonly its: ToPlan }) {
  const { page } = looking;
  const plan = usePlan({
    draft: addressOf(page, its.key),
    plan: its.plan,
    places: { attempt: page.attempt.id, [its.of]: its.id },
    suggested: its.suggested,
  });
  useFailing(plan.state, looking.failing);

  const keep = async (taken: boolean): Promise<Kept> => {
    const { cue, act, day } = plan.words.peek();
    const offered = its.plan ?? { cue: "", act: "", day: null, ...its.suggested };
    if (cue === offered.cue && act === offered.act && day === (offered.day ?? "")) {
      if (its.plan) return "kept";
      if (!taken || act.trim() === "") {
        plan.drop();
        return "empty";
      }
    }
    const kept = await plan.keep();
    return kept.type;
  };
  keeper.current = { keep };

  return (
    <div class="plan-form">
      <section class="given">
        <h2 class="legend-text">{its.of === "lesson" ? copy.learned : copy.imagined}</h2>
        <div class="own">
          <OwnWords>{its.text}</OwnWords>
        </div>
      </section>
      <PlanFields plan={plan} />
    </div>
  );
}
