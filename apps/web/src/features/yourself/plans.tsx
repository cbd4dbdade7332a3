/**
 * Plans that belong to no goal, lesson or line: read, changed, put in a calendar, let go.
 */
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { useQuery } from "../../app/store.ts";
import { plansAlone as copy } from "../../copy/en/yourself.ts";
import { OnePlan } from "./line-plans.tsx";
import "../../ui/screens/goals.css";
import "../../ui/screens/yourself.css";

const PLACE = "/plans";

export default function PlansScreen() {
  const page = useQuery("plansAlone", null).value;
  return (
    <>
      <SubBar back={{ href: "/practice", name: copy.back }} />
      <div class="head">
        <PageTitle window={copy.title}>{copy.title}</PageTitle>
        <p class="lede">{page?.plans.length === 0 ? copy.none : copy.lede}</p>
      </div>
      {page !== undefined && page.plans.length > 0 && (
        <ul class="self-care" aria-label={copy.title}>
          {page.plans.map((plan) => (
            <li key={plan.id} id={`at-${plan.id}`}>
              <OnePlan plan={plan} today={page.today} place={PLACE} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
