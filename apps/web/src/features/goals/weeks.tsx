/**
 * What was said of a goal, week by week: to read, to change while the week runs, to take away.
 */
import { run } from "../../app/store.ts";
import { GoalWeekSaid } from "../../app/parts/goal-week-said.tsx";
import { goalWeeks as copy } from "../../copy/en/beside-goals.ts";
import { formatDates } from "../../copy/format.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { Fold, Section } from "../../ui/layout.tsx";
import { does } from "./deeds.ts";
import type { GoalShown } from "./shown.ts";

type Week = GoalShown["weeks"][number];
/** The others are folded away. */
const SHOWN = 2;

export function Weeks({ page }: { readonly page: GoalShown }) {
  const { weeks } = page;
  if (weeks.length === 0) return null;
  const list = (some: readonly Week[]) => (
    <ol class="weeks">
      {some.map((week) => (
        <One key={week.id} week={week} page={page} />
      ))}
    </ol>
  );
  const rest = weeks.slice(SHOWN);
  return (
    <Section title={copy.weeks}>
      {list(weeks.slice(0, SHOWN))}
      {rest.length > 0 && <Fold title={copy.earlier}>{list(rest)}</Fold>}
    </Section>
  );
}

function One({ week, page }: { readonly week: Week; readonly page: GoalShown }) {
  const days = formatDates(week.first, week.last);
  const runs = page.state === "open" && week.first <= page.today && page.today <= week.last;
  return (
    <li>
      <h3 class="micro faint">{days}</h3>
      <GoalWeekSaid said={week} />
      {week.versions.map((cell) => (
        <p key={cell}>
          <a class="link small" href={`/versions/goalWeek/${week.id}/${cell}`}>
            {copy.versions(cell === "stood" ? copy.inWay : copy.also)}
          </a>
        </p>
      ))}
      <div class="actions">
        {runs && (
          <LinkButton kind="quiet" href={`/goals/week#${page.goal.id}`} aria-label={copy.changeOf(days)}>
            {copy.change}
          </LinkButton>
        )}
        <Button
          kind="quiet"
          aria-label={copy.takeAwayOf(days)}
          onClick={() => does(run("removeGoalWeek", { goalWeek: week.id }), copy.takenAway)}
        >
          {copy.takeAway}
        </Button>
      </div>
    </li>
  );
}
