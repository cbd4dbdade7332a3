/**
 * The words of what one's own history shows. Each sentence carries its count and its doubt; none compares with anyone.
 */
import { formatNumber, plural } from "../format.ts";
import { isolated } from "../isolated.ts";
import { section } from "../language.ts";
import { inWords } from "./in-words.ts";

const days = (count: number): string =>
  plural(count, { one: `${formatNumber(count)} day`, other: `${formatNumber(count)} days` });
const setbacks = (count: number, open: number): string => {
  const all = plural(count, {
    one: `${formatNumber(count)} setback`,
    other: `${formatNumber(count)} setbacks`,
  });
  return open === 0 ? all : `${all}, ${formatNumber(open)} still open`;
};
const tries = (count: number): string =>
  plural(count, { one: `${formatNumber(count)} try`, other: `${formatNumber(count)} tries` });
const looksBack = (count: number): string =>
  plural(count, { one: `${formatNumber(count)} look back`, other: `${formatNumber(count)} looks back` });

export const insights = section("insights", {
  title: "Insights",
  lede: "What your own history shows: hints, not verdicts, each with its count.",
  empty: "Patterns need about three setbacks. There’s no hurry.",
  noGoals: "Nothing to show, and that’s fine. What’s here comes from goals and their tries.",
  onThisPage: "On this page",
  how: "The numbers, and how this is worked out",
  more: "How all the numbers are worked out",
  stopped: {
    said: "This one couldn’t be worked out: something on our side stopped. What you wrote is still here.",
    again: "Work it out again",
    still: "It still couldn’t be worked out.",
    report: "What a report would say",
  },

  nextTry: {
    title: "Time to next try",
    half: (within: number, count: number, open: number, range: string) =>
      `Half of your setbacks were followed by a next try within ${days(within)} (${setbacks(count, open)}${range}).`,
    between: (from: number, to: number) => `; likely between ${formatNumber(from)} and ${formatNumber(to)}`,
    orMore: (from: number) => `; likely ${formatNumber(from)} or more`,
    notYet: (count: number, open: number) =>
      `Not yet half of your setbacks were followed by a next try (${setbacks(count, open)}).`,
    fewer: (count: number) =>
      plural(count, {
        one: `A next try followed fewer than half of them (${formatNumber(count)} setback).`,
        other: `A next try followed fewer than half of them (${formatNumber(count)} setbacks).`,
      }),
    tooEarly: (count: number, open: number) => `${setbacks(count, open)}. Too early to say more.`,
    notBetter: "Sooner isn’t always better.",
    chart: (sentence: string) => `Days from each setback to the next try. ${sentence}`,
    scale: "Days until the next try",
    openMark: "A ring: no next try up to then.",
    howIs: [
      "Each setback of a goal waits for the next try at that goal. A wait that is still open counts as open for as long as it was so far. So does one whose goal was put aside or reached, up to that day, also when the goal went on later.",
      "The share still waiting after each day is the product of the shares that went on waiting (Kaplan and Meier). Half is the first day at which no more than half still wait; it is told once half of them were followed by a try. The likely range is where a half lies inside the 95\u00a0% interval.",
      "A try counts once you said that it began, or how it went. Losses, and what someone did to you, are not counted, nor is what happened while the goal was put aside. Where Onward doesn’t know since when it had been, the wait is left out.",
      "Where many goals were let go, that is counted as an end of its own, and no range is given.",
    ],
    head: ["Setback", "Days to next try"],
    ends: { open: "still open", rested: "goal put aside or reached", letGo: "let go" },
  },

  rhythm: {
    title: "Rhythm between tries",
    said: {
      shorter: (count: number) => `The gaps have been getting shorter (${tries(count)}).`,
      longer: (count: number) => `The gaps have been getting longer (${tries(count)}).`,
      same: (count: number) => `The gaps have been about the same (${tries(count)}).`,
      irregular: (count: number) => `The gaps are irregular, so no trend is told (${tries(count)}).`,
      cannotTell: (count: number) => `Can’t tell yet (${tries(count)}).`,
      tooFew: (count: number) => `Too early to tell (${tries(count)}).`,
    },
    chart: (sentence: string) => `Days between tries, oldest first. ${sentence}`,
    scale: "Days between tries",
    howIs: [
      "The days from one try to the next, for one goal. Tries within half a day are one. Each gap in which the goal was put aside is left out, and so is the one still running.",
      "The gaps are taken to fall or grow as a power of their number, with chance around it. A trend is told from eight tries on, and only when it is sure to 99 in 100, since you look again after every try. About the same is told at 80 in 100.",
      "Where one gap is more than five times the middle one, or all of them swing widely, no trend is told.",
      "It is not told for goals in health, love or family, nor where somebody else sets the dates: there a gap measures nothing.",
      "Below five tries each is a dot, and it is too early to tell. Of more than three such goals, the three tried last.",
      "Shorter gaps are not better ones. It says nothing about how things will go.",
    ],
    early: "Too early to tell",
    /** Days between tries, of few. */
    apart: (count: number, gaps: readonly string[]) => `${tries(count)}; days between: ${gaps.join(", ")}.`,
    earlyChart: (sentence: string) => `Too early to tell. ${sentence}`,
    bandMark: "The band: where the middle of each gap likely lies.",
    head: ["Gap", "Days", "Likely middle"],
    noRange: "not told",
    range: (low: number, high: number) => `${formatNumber(low)} to ${formatNumber(high)}`,
    gap: (n: number) => `Try ${formatNumber(n)} to try ${formatNumber(n + 1)}`,
    ofGoal: (goal: string, gap: string) => `${isolated(goal)}: ${gap}`,
  },

  letters: {
    same: (times: number, of: number) =>
      `The same cause was named in ${inWords(times)} of your last ${inWords(of)} tries.`,
    different: "Different causes so far.",
    howIs: [
      "Your last eight tries that ended, with the causes you named as in your hands, at least partly. The same words, whatever their capitals, are the same cause.",
      "Once something was named about three of them, it is said when one cause came up in three or more of the last five, or when none came up twice.",
      "Of more than six goals, the six newest of which something was named.",
    ],
    head: ["Try", "Named"],
    ofGoal: (goal: string, n: number) => `${isolated(goal)}, try ${formatNumber(n)}`,
  },

  approaches: {
    title: "What has worked",
    said: (approach: string, worked: number, of: number) =>
      `So far “${isolated(approach)}” has worked in ${formatNumber(worked)} of ${tries(of)}.`,
    tooEarly: (most: number) => `Too early to tell (no way has more than ${tries(most)} so far).`,
    key: "Each stone is one time you tried it. Filled ones worked.",
    keyOfBars: "The longer a bar, the more often you tried it. The filled part worked.",
    chart: (record: string) => `Worked ${record}.`,
    record: (worked: number, of: number) => `${formatNumber(worked)} of ${formatNumber(of)}`,
    more: (goal: string, more: string, less: string, counts: string) =>
      `${isolated(goal)}: so far “${isolated(more)}” has worked more often than “${isolated(less)}” (${counts}). That doesn’t say why.`,
    against: (one: string, other: string) => `${one} against ${other}`,
    howIs: [
      "Tries that ended, by their approach. Filled ones are those that worked; one that went partly is not among them. A try you let go says nothing of its approach, so it isn’t counted.",
      "Two approaches are compared only within one goal, from three ends each and eight together, and when the chance that one works more often is nine in ten. Of two that are alike, it still names one in about a fifth of cases; looked at again and again up to thirty ends, at some time in about half.",
    ],
    head: ["Approach", "Worked"],
  },

  causes: {
    title: "Causes",
    said: (cause: string, times: number, of: number, likely: string | null) =>
      `“${isolated(cause)}” was named in ${formatNumber(times)} of ${looksBack(of)}${likely === null ? "" : ` (likely ${likely})`}.`,
    likely: (low: number, high: number) =>
      `${formatNumber(Math.round(low * 100))} to ${formatNumber(Math.round(high * 100))} of a hundred`,
    tooEarly: (of: number) => `Too early to tell (${looksBack(of)}).`,
    named: (times: number, of: number, likely: string | null) =>
      `Named in ${formatNumber(times)} of ${looksBack(of)}${likely === null ? "" : `; likely ${likely}`}`,
    howIs: [
      "How many looks back in eight questions named each cause, those in your own hands first. Of more than fifty, the first fifty. How often something is named is not how often it is so.",
      "The likely range is told from fifteen looks back on: of a hundred like them, so many would name it, with 95 in 100. It begins from half of one that named it and half of one that didn’t.",
    ],
    head: ["Cause", "Looks back", "Likely, of a hundred"],
    noRange: "not told",
  },

  lessons: {
    title: "Lessons used",
    used: (used: number, of: number) =>
      `Used ${formatNumber(used)} of the ${plural(of, {
        one: `${formatNumber(of)} time`,
        other: `${formatNumber(of)} times`,
      })} they came up`,
    tooEarly: (sentence: string) => `${sentence}. Too early to say more.`,
    howIs: [
      "From what you answered when a lesson came back: used or not, of the times it came up. What didn’t come up is not counted.",
      "The range is where the true share lies with 95 in 100, if any share was as likely before.",
    ],
    head: ["When it came up", "Times"],
    usedTimes: "Used",
    notUsed: "Not used",
  },

  wins: {
    title: "Small wins",
    said: (count: number, since: string) =>
      plural(count, {
        one: `${formatNumber(count)} small win since ${since}.`,
        other: `${formatNumber(count)} small wins since ${since}.`,
      }),
    chart: (sentence: string, months: readonly string[]) => `${sentence} By month: ${months.join("; ")}`,
    chartOfLast: (sentence: string, months: readonly string[]) =>
      `${sentence} The last twelve months: ${months.join("; ")}`,
    atMonth: (month: string, count: number) => `${month} ${formatNumber(count)}`,
    howIs: ["Wins you noted, and each look back you finished. A month without any is just that."],
    head: ["Month", "Wins"],
  },
});
