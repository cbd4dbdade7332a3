/**
 * What the sample's person said beforehand: guesses, looks ahead, moments set to look at a goal again, things to look
 * forward to, and what to keep, change or drop the next time.
 */
import type { Attempt, Strategy } from "@onward/domain/attempts/attempt";
import type { Goal } from "@onward/domain/goals/goal";
import type { Id } from "@onward/domain/kernel/id";
import type { LocalDate } from "@onward/domain/kernel/time";
import { HOPES } from "./hopes.ts";
import type { Cells, MadeRow, Making } from "./making.ts";

const FORWARD = [
  "A day at the lake, with the dog",
  "The good cheese, all of it",
  "An evening at the pictures",
  "New laces, the red ones",
  "Breakfast at the station, trains and all",
] as const;
const ACTS = [
  "I ask someone who has done it before I go on.",
  "I put it away for a month and see whether I miss it.",
  "I do it the other way, once, to see.",
] as const;
const WENT_WELL = [
  "I had laid everything out the evening before, and began.",
  "I breathed out first, and said what I’d come to say.",
  "I started small and kept to it.",
] as const;
const ABOUT_WAYS = [
  ["keep", "The quiet hour before"],
  ["change", "Ask what they need first"],
  ["drop", "Doing it late in the evening"],
  ["keep", "Writing the first line by hand"],
  ["ask", "The neighbour who did it last year"],
  ["change", "Half as much, twice as often"],
] as const;
/** How many of them are about one way. */
const A_WAY = 3;
const MINUTE = 60_000;

type Made<Row> = Row & { readonly id: string };

/** What was made so far of a table, the oldest first, with its cells. */
const madeOf = <Row>(made: readonly MadeRow[], table: MadeRow["table"]): Made<Row>[] =>
  made.filter((row) => row.table === table).map(({ id, cells }) => ({ ...(cells as unknown as Row), id }));

/** Adds what was said before tries and for goals, to the tries and goals there are. */
export function sayBeforehand(making: Making): void {
  const { made, add, chance, whole, pick, day, at, idFor } = making;
  const goals = madeOf<Goal>(made, "goal");
  const hopes = new Map(HOPES.flatMap((hope) => hope.goals.map(([text]) => [text as string, hope] as const)));
  const lessons = madeOf<{ readonly goal: string | null; readonly at: number }>(made, "lesson");

  /** How a try was looked ahead to, which lessons fitted, what might get in the way. */
  const lookAheadTo = (attempt: Made<Attempt>, text: string): void => {
    const hope = hopes.get(text);
    if (!hope) return;
    const begun = attempt.at + 2 * MINUTE;
    const ahead = idFor("lookAhead", attempt.id) as Id<"lookAhead">;
    made.push({
      table: "lookAhead",
      id: ahead,
      at: begun,
      cells: {
        attempt: attempt.id,
        startedAt: begun,
        finishedAt: begun + 6 * MINUTE,
        wentWell: pick(WENT_WELL),
      } satisfies Cells<"lookAhead">,
    });
    const named = [
      [pick(hope.mine), "mine"],
      [pick(hope.mine), "partly"],
      [pick(hope.notMine), "notMine"],
    ] as const;
    for (const [n, [reason, hands]] of named.entries())
      add("reason", begun + (n + 1) * MINUTE, {
        lookAhead: ahead,
        text: reason,
        at: begun + (n + 1) * MINUTE,
        hands,
      });
    const known = lessons.filter((its) => its.goal === attempt.goal && its.at < begun).slice(-2);
    for (const [n, lesson] of known.entries())
      made.push({
        table: "fit",
        id: idFor("fit", `${ahead}/${lesson.id}`),
        at: begun + 4 * MINUTE,
        cells: {
          lookAhead: ahead,
          lesson: lesson.id as Id<"lesson">,
          at: begun + 4 * MINUTE,
          answer: n === 0 ? "useIt" : "doesNotFit",
        } satisfies Cells<"fit">,
      });
  };

  for (const attempt of madeOf<Attempt>(made, "attempt")) {
    const { goal, outcome } = attempt;
    const own = goals.find(({ id }) => id === goal);
    if (own && chance(0.2)) lookAheadTo(attempt, own.text);
    if (!chance(0.5)) continue;
    // A little too hopeful, as most are.
    const sure = (outcome === "reached" ? 62 : outcome === "partly" ? 50 : 42) + whole(-25, 25);
    const given = attempt.at + MINUTE;
    add("forecast", given, { goal, attempt: attempt.id, at: given, chance: sure });
  }

  for (const [n, goal] of goals.entries()) {
    const given = goal.at + 20 * MINUTE;
    if (chance(0.7)) add("forecast", given, { goal: goal.id, at: given, ...guessedDays(goal) });
    if (n % 3 === 0) {
      const answered = goal.stateAt === null ? null : goal.stateAt - 30 * MINUTE;
      add("lookAgain", given + MINUTE, {
        goal: goal.id,
        at: given + MINUTE,
        tries: whole(3, 6),
        act: pick(ACTS),
        ...(answered === null
          ? {}
          : {
              choice: goal.state === "letGo" ? ("letGo" as const) : pick(["kept", "anotherWay"] as const),
              chosenAt: answered,
            }),
      });
    }
    if (n % 2 === 0)
      add("reward", given + 2 * MINUTE, {
        goal: goal.id,
        text: pick(FORWARD),
        at: given + 2 * MINUTE,
        doneAt: goal.state === "reached" && goal.stateAt !== null ? goal.stateAt + MINUTE : null,
      });
  }

  const ended = madeOf<Attempt>(made, "attempt").filter((its) => its.outcomeAt !== null);
  for (const [n, way] of madeOf<Strategy>(made, "strategy").entries()) {
    const last = ended.findLast((its) => its.strategy === way.id);
    if (n % 4 !== 0 || last?.outcomeAt == null) continue;
    for (let line = 0; line < A_WAY; line++) {
      const [list, text] = ABOUT_WAYS[(n + line) % ABOUT_WAYS.length] as (typeof ABOUT_WAYS)[number];
      const written = last.outcomeAt + (line + 2) * MINUTE;
      const strategy = list === "ask" ? null : way.id;
      add("wayLine", written, { goal: last.goal, strategy, list, text, at: written });
    }
  }

  /** Two thirds of the time it took, or may take, counted from the day it was set. */
  function guessedDays({ at: set, stateAt }: Goal): {
    readonly earliest: LocalDate;
    readonly likely: LocalDate;
    readonly latest: LocalDate;
  } {
    const ago = (moment: number): number => Math.round((at(0, 0) - moment) / 86_400_000);
    const [from, to] = [ago(set), stateAt === null ? -60 : ago(stateAt)];
    const after = (share: number): LocalDate =>
      day(Math.round(from - (from - to) * share * (0.8 + whole(0, 40) / 100)));
    const days = [after(0.5), after(0.7), after(1)].toSorted();
    return { earliest: days[0] as string, likely: days[1] as string, latest: days[2] as string };
  }
}
