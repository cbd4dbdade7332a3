/**
 * What Onward offers when, as a document: the rules' own tables and numbers.
 */
import { CARRY_ON_MS, IN_FIVE_MINUTES, WEEK_APART_MS } from "@onward/domain/goals/goal-week";
import { howOnwardWorks } from "@onward/content/pages/how-onward-works";
import { FRESH_MS, NEVER, OFFERS, SECOND_OFFER_MS } from "@onward/domain/debriefs/offers";
import { HEAVINESS, VERY_HEAVY } from "@onward/domain/kernel/heaviness";
import { DAY, HOUR } from "@onward/domain/kernel/time";
import { MOST_RECALLED } from "@onward/domain/lessons/recall";
import { A_DAY, MOST_DAYS } from "@onward/domain/lessons/review";
import {
  FEWEST_SITTINGS,
  FIRST_DAYS,
  HEAVIER_DAYS,
  HELD_BACK,
  HOLDS,
  MINUTES,
  OFTEN,
  STEADYING,
  TABLE,
  TRY_AHEAD_DAYS,
  type SteadyingLine,
} from "@onward/domain/practices/steadying";
import { SAID_DAYS } from "@onward/domain/practices/said-lately";
import { DAILY_AT_FIRST, DAYS_BETWEEN, HARD_DAYS } from "@onward/domain/practices/three-good-things";
import { KINDS } from "@onward/domain/setbacks/setback";
import { ASK_AGAIN_DAYS, MOST_PUT_OFF, STILL_HEAVY_MS } from "@onward/domain/setbacks/asking-again";
import { WEIGHTS } from "@onward/domain/stories/likeness";
import { BELOW_CARDS, STORY_APART_MS, STORY_DAYS } from "@onward/domain/stories/offering";
import { NIGHT_OFFERS, QUIET_MS } from "@onward/domain/today/quiet";
import { table, wrapped } from "./markdown.ts";

function whenOf(line: SteadyingLine): string {
  const parts = [
    line.from === undefined
      ? ""
      : `from ${HEAVINESS[line.from]} on${line.alsoUnsaid ? ", or nobody said" : ""}`,
    line.hours === undefined ? "" : line.hours === "night" ? "from 22:00 to 05:00" : "from 18:00 to 22:00",
    line.upTo === undefined ? "" : `up to ${HEAVINESS[line.upTo]}`,
    line.tryAhead === undefined ? "" : `a try has its day within ${TRY_AHEAD_DAYS} days`,
    line.kinds === undefined ? "" : `for ${line.kinds.join(", ")}`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join("; ") : "always";
}

/** The lines of Today, as the app's own page tells them. */
function todayLines(): readonly string[] {
  const { blocks } = howOnwardWorks;
  const begins = blocks.findIndex((b) => b.kind === "heading" && b.text === "Today");
  const list = blocks.slice(begins).find((b) => b.kind === "list" && b.ordered);
  if (list?.kind !== "list") throw new Error("How Onward works has no numbered list under Today");
  return list.items;
}

const hours = (ms: number) => `${ms / HOUR} hours`;

/** The document; `made` says from what. */
export const offers = (made: string): string =>
  `${[
    "# What is offered when",
    wrapped(made),
    wrapped(
      "Offered means shown without being asked for. What a person opens themselves is never refused. The rules " +
        "are pure functions of rows and a moment, each with tests beside it; why they are as they are stands in " +
        "[sources.md](sources.md).",
    ),
    "## Today: one card at most",
    wrapped("The first that fits, and *Not today* hides it until tomorrow (`today/today.ts`)."),
    todayLines()
      .map((line, n) => wrapped(`${n + 1}. ${line}`, "    "))
      .join("\n"),
    wrapped(
      "Otherwise a quiet day, with a small win to note. While something was last said to be very heavy " +
        "(`practices/said-lately.ts`) it says that nothing is needed, and asks for no win.",
    ),
    "## On this day",
    wrapped(
      "Beside the card, where there is room among what comes back, one win or kept lesson of the same date in an earlier " +
        "year (`today/on-this-day.ts`); what was kept on 29 February on the 28th, in a year without a 29th. Never a " +
        "setback, a win noted about one, a lesson of one that is closed or has a cross below, nor what belongs to a " +
        "paused goal. It stays away when three good things do, and *Not today* hides it until tomorrow.",
    ),
    "## Stories",
    wrapped(
      `One in ${STORY_APART_MS / DAY} days at most, whatever device it was shown on, and never one twice, nor one that was kept or ` +
        "written about (`stories/offering.ts`). It is offered for a setback of the last " +
        `${STORY_DAYS} days that is not closed, not very heavy, of a kind without a cross below, and whose goal, where it has one, ` +
        "is open. Not within 24 hours of any setback, at night, in a tab in which help was sought, on a very heavy day, " +
        `within ${STORY_APART_MS / DAY} days of a setback that is very heavy, or for ${HARD_DAYS} days after a kind with a cross. It is the story most like ` +
        "it (`stories/likeness.ts`): the part of life or the kind must be the same, and the screen says in what it is alike.",
    ),
    table(
      ["Alike in", "Counts"],
      Object.entries(WEIGHTS).map(([part, weight]) => [part, String(weight)]),
    ),
    wrapped(
      `On Today it stands below ${BELOW_CARDS.join(", ")} and no other card, on the day it is first shown, until *Not today*; on the ` +
        `page of stories and beside that setback for ${STORY_APART_MS / DAY} days. Where another way is looked for it is one of the ways, for the ` +
        "part of life of that goal and the cause that was named again and again, under the same rules.",
    ),
    "## Keep near",
    wrapped(
      "By day, below the card, on a day whose own check-in says that there is little energy or none, one of the things " +
        "somebody keeps near (`keep-near/offer.ts`), with *Another one*; *Not today* hides it until tomorrow. Never at night or " +
        `in a tab in which help was sought. Within ${hours(QUIET_MS)} of a setback it stands all the same: it asks for no thinking over. ` +
        "Stories of others that were kept are among them only when a story may be shown unasked at all, under the rules above.",
    ),
    "## Five minutes with one's goals",
    wrapped(
      "On Goals alone, one quiet line (`goals/goal-week.ts`): while a goal that is open was set " +
        `${WEEK_APART_MS / DAY} days ago or more, and none was gone through in the last ${WEEK_APART_MS / DAY} days. Stopped half ` +
        `way, it can be carried on for ${hours(CARRY_ON_MS)}. The first ${IN_FIVE_MINUTES} open goals are gone through, the others ` +
        `when wished. Not within ${hours(QUIET_MS)} of a setback, in a tab in which help was sought, or at night; *Not this week* ` +
        `puts it aside for ${WEEK_APART_MS / DAY} days. The look back over a week has a link to it. Nothing else tells of it, and it is never late.`,
    ),
    "## Practices",
    wrapped(
      `Read from the top; for each offer its first line that fits counts (\`practices/steadying.ts\`). What mostly ended ` +
        `lighter for this person comes first, from ${FEWEST_SITTINGS} sittings with before and after on, except at the ` +
        "heaviest, where nothing that asks for words comes before what asks for none, and after being hurt, where " +
        "the order of the table stays.",
    ),
    table(
      ["Offer", "When", "Because"],
      TABLE.map((line) => [line.offer, whenOf(line), line.because]),
    ),
    wrapped(
      "A cross: what keeps it out of every list, offered or not, until it has passed; who goes there all the same is " +
        `not refused. *quiet* is ${hours(QUIET_MS)} after a setback, or a tab in which help was sought; *evening* from ` +
        "18:00 to 22:00; *heavy* and *veryHeavy* from there on, of the setback in hand, of today’s check-in, or in the last of today’s " +
        `sittings; *veryHeavy* also while the last check-in of ${SAID_DAYS} days says so, or a setback that is not closed was last said to be, in ` +
        `as many days (\`practices/said-lately.ts\`); *firstWeek* ${FIRST_DAYS} days after the setback in hand; *hurt* where the setback ` +
        "in hand is of that kind; *hardLately* " +
        `${HARD_DAYS} days after a setback of a kind with a cross further below; *endedHeavier* the last two times that ` +
        `say so, for ${HEAVIER_DAYS} days. Where someone says how many minutes there are, only what fits them is offered.`,
    ),
    table(
      ["Offer", "Minutes", ...HOLDS],
      STEADYING.map((key) => [
        key,
        String(MINUTES[key]),
        ...HOLDS.map((hold) => (HELD_BACK[key].includes(hold) ? "x" : "")),
      ]),
    ),
    table(
      ["Not sooner or more often than", "Days apart", "Times", "Within days"],
      Object.entries(OFTEN).map(([key, { apart, most, within }]) => [
        key,
        String(apart),
        String(most),
        String(within),
      ]),
    ),
    "## Three good things",
    wrapped(
      "They stand in no list (`practices/three-good-things.ts`) within " +
        `${hours(QUIET_MS)} of a setback, in a tab in which help was sought, where the setback in hand or the day is ` +
        `${HEAVINESS[VERY_HEAVY]}, at night, and for ${HARD_DAYS} days after a setback of a kind with a cross below. ` +
        `Once a day at most; after the first ${DAILY_AT_FIRST} times no sooner than ${DAYS_BETWEEN} days after the last.`,
    ),
    "## Kinds that are not there to be analysed",
    wrapped(
      "A cross: never offered for that kind (`debriefs/offers.ts`). `other` is a kind that only a newer version knows.",
    ),
    table(
      ["Offer", ...KINDS, "other"],
      OFFERS.map((offer) => [
        offer,
        ...[...KINDS, "other" as const].map((k) => (NEVER[offer].includes(k) ? "x" : "")),
      ]),
    ),
    "## Numbers",
    table(
      ["What", "How much"],
      [
        ["Looking back is offered from, after the event", hours(FRESH_MS)],
        ["The second and last offer comes, after a *Not today*, from", hours(SECOND_OFFER_MS)],
        ["After a setback nothing that takes thinking is brought up for", hours(QUIET_MS)],
        ["At night, from 22:00 to 05:00, only these are offered", NIGHT_OFFERS.join(", ")],
        [
          "Where it was wished, how heavy a setback is may be asked again, from then until the next of them, after",
          `${ASK_AGAIN_DAYS.join(", ")} days`,
        ],
        [
          `How a ${HEAVINESS[VERY_HEAVY]} setback is now may be asked, without a wish, after`,
          `${hours(DAY)}; once it was said again, ${STILL_HEAVY_MS / DAY} days; ${MOST_PUT_OFF} *Not today* at most`,
        ],
        ["Lessons that come back in one day, at most", String(A_DAY)],
        ["The longest a lesson stays away", `${MOST_DAYS} days`],
        ["Lessons brought up at a new try, at most", String(MOST_RECALLED)],
      ],
    ),
  ].join("\n\n")}\n`;
