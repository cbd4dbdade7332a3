/** The if-thens of a try, the first made first; beyond three the others are folded away. */
import type { AnswerTo } from "@onward/store/tab/client";
import { attempts } from "../../copy/en/attempts.ts";
import { Fold, PlanBox } from "../../ui/layout.tsx";
import "../../ui/screens/goals.css";

const copy = attempts.page;
/** As many as looking ahead makes. */
const SHOWN = 3;
type Plans = NonNullable<AnswerTo<"tryPage">>["plans"];

export function PlansOfTry({ plans }: { readonly plans: Plans }) {
  if (plans.length === 0) return null;
  return (
    <>
      <List plans={plans.slice(0, SHOWN)} />
      {plans.length > SHOWN && (
        <Fold title={copy.morePlans(plans.length - SHOWN)}>
          <List plans={plans.slice(SHOWN)} />
        </Fold>
      )}
    </>
  );
}

const List = ({ plans }: { readonly plans: Plans }) => (
  <ul class="try-plans">
    {plans.map((p) => (
      <li key={p.id}>
        <PlanBox words={[copy.ifWord, copy.thenWord]} cue={p.cue} act={p.act} />
      </li>
    ))}
  </ul>
);
