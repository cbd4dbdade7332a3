/**
 * The words of a week and a year looked back over. Counts, and one's own words; nothing is compared or judged.
 */
import { formatNumber, plural, sentenceStart } from "../format.ts";
import { section } from "../language.ts";
import { inWords } from "./in-words.ts";

export const lookBackOver = section("lookBackOver", {
  title: "Looking back over",
  week: {
    name: "A week",
    lede: "What you kept that week.",
    soFar: "What you kept this week, so far.",
    empty: "A week with nothing written down, which is allowed.",
    earlier: "The week before",
    later: "The week after",
  },
  year: {
    name: "A year",
    lede: "What you kept that year.",
    soFar: "What you kept this year, so far.",
    empty: "A year with nothing written down, which is allowed.",
    earlier: "The year before",
    later: "The year after",
    weeks: "Its weeks, one by one",
  },
  elsewhere: "Other weeks and years",
  wholeYear: "The whole year",
  print: "Print",

  wins: "Small wins",
  lookedBack: "You looked straight at it",
  lessons: "Lessons kept",

  tries: "Tries",
  /** How many worked, and so on: their sum is how many tries there were. */
  triesSaid: (
    worked: number,
    partly: number,
    notThisTime: number,
    letGo: number,
    open: number,
    unknown: number,
  ) => {
    const ways: readonly (readonly [count: number, several: string, one?: string])[] = [
      [worked, "worked", "it worked"],
      [partly, "partly"],
      [notThisTime, "not this time"],
      [letGo, "let go"],
      [open, "still open"],
      [unknown, "made with a newer version"],
    ];
    const all = ways.reduce((sum, [count]) => sum + count, 0);
    const went = ways
      .filter(([count]) => count > 0)
      .map(([count, several, one = several]) => (all === 1 ? one : `${inWords(count)} ${several}`));
    const tries = plural(all, { one: `${inWords(all)} try`, other: `${inWords(all)} tries` });
    return sentenceStart(`${tries}: ${went.join(", ")}.`);
  },
  went: (how: string, day: string) => `${how}. ${day}`,
  open: "Still open",

  goals: "Goals reached or let go",
  ended: {
    reached: (day: string) => `Reached. ${day}`,
    letGo: (day: string) => `Let go. ${day}`,
  },
  lessonsOf: "What you kept from it",

  steps: "Small steps",
  stepDone: (text: string, days: number) =>
    plural(days, {
      one: `${text}: ${formatNumber(days)} day`,
      other: `${text}: ${formatNumber(days)} days`,
    }),

  setbacks: "Setbacks",
  setbacksSaid: (count: number, lookedBackOn: number) => {
    const setbacks = plural(count, {
      one: `${inWords(count)} setback`,
      other: `${inWords(count)} setbacks`,
    });
    const looked =
      lookedBackOn === 0
        ? ""
        : count === 1
          ? ", looked back on"
          : lookedBackOn === count
            ? ", all looked back on"
            : `, ${inWords(lookedBackOn)} looked back on`;
    return sentenceStart(`${setbacks}${looked}.`);
  },

  days: "Check-ins",
  daysSaid: (count: number) =>
    plural(count, {
      one: `You said how it was on ${inWords(count)} day.`,
      other: `You said how it was on ${inWords(count)} days.`,
    }),
});
