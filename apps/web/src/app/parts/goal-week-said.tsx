/**
 * What was said of a goal's week, to read: what stood in the way, what was next, what else took time.
 */
import type { AnswerTo } from "@onward/store/tab/client";
import { goalWeeks as copy } from "../../copy/en/beside-goals.ts";
import { formatDay } from "../../copy/format.ts";
import "../../ui/screens/goals.css";

type Said = Pick<
  NonNullable<AnswerTo<"goalPage">>["weeks"][number],
  "stood" | "next" | "step" | "day" | "alsoTakes"
>;

export function GoalWeekSaid({ said: { stood, next, step, day, alsoTakes } }: { readonly said: Said }) {
  const known = next === null || next === "other" ? null : copy.chosen[next];
  return (
    <dl class="week-said">
      {stood !== null && (
        <div>
          <dt>{copy.inWay}</dt>
          <dd class="own-words" dir="auto">
            {stood}
          </dd>
        </div>
      )}
      {(step !== null || known !== null) && (
        <div>
          <dt>{copy.nextWas}</dt>
          {step !== null && (
            <dd class="own-words" dir="auto">
              {step}
            </dd>
          )}
          <dd class="small muted">
            {[known, day === null ? null : formatDay(day)].filter(Boolean).join(". ")}
          </dd>
        </div>
      )}
      {alsoTakes !== null && (
        <div>
          <dt>{copy.also}</dt>
          <dd class="own-words" dir="auto">
            {alsoTakes}
          </dd>
        </div>
      )}
    </dl>
  );
}
