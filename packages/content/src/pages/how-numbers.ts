/**
 * How the numbers of Insights are worked out: each measure with its formula, its source and what it does not say.
 */
import { heading, list, paragraph, table, type Page } from "./page.ts";

export const howNumbers: Page = {
  key: "howNumbers",
  title: "How the numbers are worked out",
  blocks: [
    paragraph(
      "All of it is worked out on your device, from what you wrote. Nobody else is in it: there is no one to be compared with.",
    ),
    list(
      "Each number comes with its count. Where a pattern is told, its doubt stands beside it. Where there is too little, no pattern is told.",
      "No number says how likely a try is to work, or whether you will get there. No study can say that of one person.",
      "None of them is a grade. Shorter, sooner and more often are not better by themselves.",
    ),
    heading("Each measure"),
    table(
      "Each measure, how it is worked out, where it comes from and what it does not say",
      ["Measure", "How it is worked out", "Where it comes from", "What it does not say"],
      [
        [
          "Time to next try",
          "How many days pass until half of your setbacks were followed by a next try. Each setback of a goal waits for the next try at it. Where the goal is put aside first, the wait is known up to that day. S(t), the share still waiting after t days, is the product of (1 - ended / still waiting) over the days on which a wait ended. Half is the first day with S(t) at or below one half. It is told from three next tries on, once half of the setbacks were followed by one. The likely range is where one half lies inside the 95 % interval, by way of ln(-ln S). Where more than a fifth let the goal go, that is an end of its own, and no range is given.",
          "Kaplan and Meier 1958; Greenwood 1926; Brookmeyer and Crowley 1982; Aalen and Johansen 1978",
          "That sooner is better.",
        ],
        [
          "Rhythm between tries",
          "Whether the days between tries get fewer, more or stay about the same. Each gap in which the goal was put aside is left out. Gap j is taken as exp(level) times j to the power of minus slope, with chance around it (log-normal). Before any gap the slope is as likely up as down (normal, width 0.5). Below five tries each is a dot. A trend is told from eight tries on, when it is sure to 99 in 100.",
          "The power law was found between large groups of people: Yin, Wang, Evans and Wang 2019, arXiv:1903.07562",
          "Anything about how things will go, or about you. A gap gets shorter by care and by haste.",
        ],
        [
          "What you named each time",
          "Whether the same cause came up again. The same words, whatever their capitals, are one letter. From three tries on: a cause in three or more of the last five, or none that came up twice.",
          "Counting",
          "Whether what you named was so.",
        ],
        [
          "What has worked",
          "How often each way of going at it worked. Each approach’s share is Beta(1 + worked, 1 + not). Partly counts as not, and a try that was let go is in none. The chance that one share is above another is a finite sum. It is told from three ends each, eight together and a chance of nine in ten.",
          "Cook 2005",
          "Why. People try one thing on easier days than another. Of two that are alike it names one in about a fifth of cases. Looked at after every end up to thirty, at some time in about half.",
        ],
        [
          "Causes",
          "How many looks back in eight questions named it. From fifteen on, the likely range is the middle 95 % of Beta(1/2 + named, 1/2 + not): Dirichlet(1/2) over those two.",
          "Jeffreys 1946; Brown, Cai and DasGupta 2001",
          "How often it is so, or that it was why. One look back may name several.",
        ],
        [
          "Guesses",
          "Whether what you thought likely came true as often as you thought. A guess counts once its try is over and its day has come. From ten on: the mean guess, and the share that came true with Wilson’s 95 % interval. From thirty on, three to five groups of about the same height. The distance is the mean of (guess - outcome)², which is reliability minus resolution plus uncertainty.",
          "Brier 1950; Murphy 1973; Wilson 1927",
          "Whether the next one will come true. Partly counts as not, and a try that was let go is in none.",
        ],
        [
          "At your pace",
          "By when what is left may be done, if you go on as before. Each week to come brings what one of your past weeks brought, the last eight of at most 26 counted twice; summed exactly. New steps go on coming as they did. A step you cut counts beside its smaller steps. From five weeks on, three of them with something done.",
          "Convolution of the weeks",
          "That the weeks to come are like the past ones, or what is not on your list. Steps that repeat are not in it.",
        ],
        [
          "Footing of a small step that repeats",
          "How firmly a step stands in your days. It begins at 0. Each day it was meant for moves it by 4.4 % of the way, to 100 where it was done, to 0 where not. So 66 times in turn come to 95. Beside it, done of the last 30 such days, or 12 weeks. Both end at the last day it was done. Left out are free days, days of a pause, and of a longer time without it those after its first week.",
          "Exponential smoothing: Brown 1956. The curve and its 66 days: Lally and others 2010",
          "That it has become a habit, or when. In that study it took people 18 to 254 days. Nor how you are doing: days that nobody ticked look like days left out.",
        ],
        [
          "How it went before",
          "How much longer or shorter it took than you first guessed. Of goals you reached: exp of the mean of ln(took / first guess), from five on. The range of the next one by Student’s t with √(1 + 1/n).",
          "Reference class forecasting, of one person",
          "Anything of goals that are still open, which makes it too small.",
        ],
        [
          "Tries before",
          "Of goals you reached: the tries up to the first that worked, that one too, without those let go. From three goals on the fewest and the most; from eight on the middle half. Goals in the same part of life where there are three, else all.",
          "Counting; reference class forecasting, of one person",
          "How likely a try is to work. Goals let go, or reached without a try, are not in it, so it may take more.",
        ],
        [
          "Small wins",
          "Wins you noted, and each look back you finished, by month from the first on.",
          "Counting",
          "How good a month was.",
        ],
        [
          "Days, and what was going on",
          "Whether days with something going on were heavier or lighter. Days with a word of what was going on, and days without it, counted by how heavy they were. A word is what stands between two commas or on a line of its own. It is counted from five days on. Each side’s share of heavy and very heavy days is Beta(1 + heavy, 1 + not). A difference is told from ten days on each side and a chance of 9,999 in 10,000.",
          "Cook 2005",
          "Why. Where nothing differs, about three people in a hundred are told of a difference within a year of looking every day. Where heavy days come in long runs, up to one in six.",
        ],
        [
          "Guessed, and a week later",
          "Whether things turned out as heavy as you thought. The guess beside the answer nearest to seven days later, from five days to nine. Counted by side from five guesses on. The range, from ten on, is the middle 95 % of Beta(1 + heavier, 1 + not).",
          "Counting",
          "What the next guess will come to.",
        ],
        [
          "Bounce-back",
          "How long until a setback was half as heavy. For setbacks with answers on three days or more. Half is the first day at half of the first answer or less, known only as between two answers. The middle one lies between the middle of the earliest days and the middle of the latest. It is told from five on, once half of them are down.",
          "Interval censoring, by its sharp bounds",
          "How anyone should be after so many days. Answers are given when one likes, which may leave out the heavier days.",
        ],
        [
          "Lessons used",
          "How often a lesson was used when there was a chance to. Of the times they came up. The range is the middle 95 % of Beta(1 + used, 1 + not used), from five times on.",
          "Bayes’s rule, with any share as likely before",
          "Anything of the times nobody noticed.",
        ],
      ],
    ),
    heading("When nothing is said"),
    paragraph(
      "Small numbers swing. With three tries a slope fits almost anything, so there is none. What looks like a pattern after five is often chance. Insights would rather say nothing than something that goes away.",
    ),
  ],
};
