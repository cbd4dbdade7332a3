/**
 * What the sample's person wants their life to hold, and what they said of their goals in some of the weeks. Nothing of it
 * is left to chance, so that what comes of chance stays as it is.
 */
import type { Goal, Step } from "@onward/domain/goals/goal";
import type { Id } from "@onward/domain/kernel/id";
import type { LocalDate } from "@onward/domain/kernel/time";
import type { LongView } from "@onward/domain/goals/long-view";
import type { StoryNote } from "@onward/domain/stories/story-note";
import { DAYS, EVENING, MORNING, type Cells, type Making } from "./making.ts";

const NEXT = ["keep", "smaller", "another", "nothing"] as const;
const LINES = [
  "A table where people stay longer than they meant to.",
  "Work that leaves the evenings alone.",
  "Something made by hand, most years.",
  "To be near water, and to go in.",
] as const;
const STOOD = [
  "The letter. By nine in the evening I was done for the day.",
  "Nothing much. It was a full week.",
  "The long run: rain, and then I was glad of the rain.",
  "I waited for an answer, and did nothing while I waited.",
] as const;
const ALSO = ["My sister’s move", "Two late shifts", "The dentist, and the day after it"] as const;
/** How long ago the weeks were that something was said in, in days. */
const WEEKS = [11, 18, 32, 46, 67, 95, 123, 180] as const;

const KEPT_STORIES = [
  ["ray", "I asked for all of it at once, too. One finished piece would say more."],
  ["carr", "Like mine: nobody near who does the same."],
  ["fosbury", "Not like mine. I have no time to try things out."],
  ["tabei", null],
  ["hubble", "They found out exactly what was wrong, and left the rest as it was."],
] as const;
/** How long ago each was kept, in days. */
const KEPT_AGO = [2900, 1700, 820, 300, 95] as const;

const nth = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

const DAY_MS = 86_400_000;
/** The Monday of the week of a day. */
const mondayOf = (day: LocalDate): LocalDate => {
  const noon = Date.parse(`${day}T12:00:00Z`);
  return new Date(noon - ((new Date(noon).getUTCDay() + 6) % 7) * DAY_MS).toISOString().slice(0, 10);
};

/** Writes the lines of the long view, before all else; gives their ids. */
export function takeLongView({ made, at, idFor }: Making): readonly LongView["id"][] {
  return LINES.map((text, n) => {
    const id = idFor("longView", text) as LongView["id"];
    const when = at(DAYS, MORNING + n + 1);
    made.push({ table: "longView", id, at: when, cells: { text, at: when } satisfies Cells<"longView"> });
    return id;
  });
}

/** Keeps some stories of others over the years, most with a note; one was offered beside the latest of its setbacks. */
export function keepStories({ made, at, idFor }: Making): void {
  for (const [n, [story, text]] of KEPT_STORIES.entries()) {
    const when = at(KEPT_AGO[n] ?? 1, EVENING + 9 + n);
    const beside = made.findLast((row) => row.table === "setback" && row.at < when);
    const goal = made.findLast((row) => row.table === "goal" && row.at < when);
    const cells: Cells<"storyNote"> = {
      story,
      at: when,
      text,
      keptAt: n % 3 === 2 ? null : when,
      offeredAt: n % 2 === 0 ? when : null,
      setback: n % 4 === 0 && beside ? (beside.id as StoryNote["setback"]) : null,
      goal: n % 4 === 2 && goal ? (goal.id as StoryNote["goal"]) : null,
    };
    made.push({ table: "storyNote", id: idFor("storyNote", story), at: when, cells });
  }
}

/** Says how some weeks went with the goals that are open. */
export function sayWeeks({ made, at, day, idFor }: Making): void {
  const goals = made.filter((row) => row.table === "goal" && row.cells["state"] === "open");
  for (const [g, goal] of goals.entries())
    for (const [w, ago] of WEEKS.entries()) {
      const when = at(ago, EVENING + g);
      // Never before it was set, nor in each week.
      if ((g + w) % 3 === 2 || Number((goal.cells as Partial<Goal>).at) > when) continue;
      const next = nth(NEXT, g + w);
      const step = made.findLast(
        (row) => row.table === "step" && row.cells["goal"] === goal.id && row.at < when,
      );
      const cells: Cells<"goalWeek"> = {
        goal: goal.id as Id<"goal">,
        week: mondayOf(day(ago)),
        at: when,
        doneAt: when,
        stood: nth(STOOD, g + 2 * w),
        next,
        step: next === "nothing" || !step ? null : (step.id as Step["id"]),
        day: next === "keep" ? day(ago - 2) : null,
        alsoTakes: w % 2 === 0 ? nth(ALSO, g + w) : null,
      };
      made.push({
        table: "goalWeek",
        id: idFor("goalWeek", `${goal.id}/${mondayOf(day(ago))}`),
        at: when,
        cells,
      });
    }
}
