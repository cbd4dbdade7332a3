/**
 * What does the sample's person good, on which days they did it, and what they keep near. Nothing of it is left to chance,
 * so that what comes of chance stays as it is.
 */
import type { SelfCare } from "@onward/domain/self-care/self-care";
import { DAYS, EVENING, MORNING, type Cells, type Making } from "./making.ts";

const LINES = [
  ["sleep", "Lights out by eleven, the phone in the kitchen"],
  ["food", "Soup, and bread with it"],
  ["movement", "Once round the harbour"],
  ["outside", "Coffee on the step"],
  ["person", "Ring Noor on the way home"],
  ["rest", "Half an hour with the radio"],
  [null, "An evening without news"],
] as const;
const NEAR = [
  ["person", "Noor", "020 7946 0000"],
  ["song", "The slow one my father hummed", null],
  ["place", "The bench by the lighthouse", null],
  ["sentence", "It was hard because it mattered.", null],
  ["sentence", "One page, badly.", null],
  ["photo", "The whole table, the year of the long summer", null],
] as const;
/** How long ago the first line was put in; the others follow a month apart. */
const SINCE = 300;
const MONTH = 30;
/** Every so many days something of it was done. */
const EVERY = 8;

/** What is said of some days, in a line of its own. */
const OF_DAYS = [
  "Rang my sister back.",
  "The walk home was the good part.",
  "Nothing went wrong, which was new.",
  "Too much of everything, and then soup.",
] as const;
const EVERY_LINE = 9;
export const lineOf = (ago: number): string | null =>
  ago % EVERY_LINE === 0 ? (OF_DAYS[(ago / EVERY_LINE) % OF_DAYS.length] ?? null) : null;

/** Writes all of it. */
export function lookAfter({ made, at, day, idFor }: Making): void {
  for (const [n, [opening, text]] of LINES.entries()) {
    const since = Math.min(DAYS, SINCE) - n * MONTH;
    const put = at(since, MORNING + n);
    const id = idFor("selfCare", text) as SelfCare["id"];
    made.push({
      table: "selfCare",
      id,
      at: put,
      cells: { text, opening, at: put } satisfies Cells<"selfCare">,
    });
    for (let ago = since - 1 - n; ago >= 1; ago -= EVERY + 2 * n) {
      const when = at(ago, EVENING + n);
      const cells: Cells<"selfCareDay"> = { selfCare: id, day: day(ago), at: when };
      made.push({ table: "selfCareDay", id: idFor("selfCareDay", `${id}/${day(ago)}`), at: when, cells });
    }
  }
  for (const [n, [kind, text, phone]] of NEAR.entries()) {
    const when = at(SINCE - n * MONTH, EVENING + n);
    made.push({
      table: "keptNear",
      id: idFor("keptNear", text),
      at: when,
      cells: { kind, text, phone, at: when } satisfies Cells<"keptNear">,
    });
  }
}
