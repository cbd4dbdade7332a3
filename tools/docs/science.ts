/**
 * What the statistics are, as a document: each measure with its formula and what it does not say, and every printed
 * table beside what the code comes to.
 */
import { table, wrapped } from "./markdown.ts";
import { printed } from "../science/published.ts";

type Measure = {
  readonly name: string;
  readonly file: string;
  readonly formula: string;
  readonly from: string;
  readonly says: string;
  readonly not: string;
};

const MEASURES: readonly Measure[] = [
  {
    name: "Time to next try",
    file: "insights/survival.ts",
    formula:
      "S(t) = product over the ends up to t of (1 - ended / still open); its interval by way of ln(-ln S); half: the first t with S at or below 1/2. Where more than a fifth let the goal go, having let go is an end of its own (`cumulativeIncidence`), and no interval is given. Which waits count stands in `insights/next-try.ts`.",
    from: "Kaplan and Meier 1958; Greenwood 1926; Aalen and Johansen 1978",
    says: "within how many days half of one’s setbacks were followed by a next try, those still open counted as open",
    not: "that sooner is better. What was never followed up may have been let go for good reasons.",
  },
  {
    name: "Rhythm",
    file: "insights/rhythm.ts",
    formula:
      "gap j = exp(level) j^(-slope), with log-normal noise; the slope’s posterior on a grid, any level alike, slope ~ N(0, 0.5²), ln noise ~ N(ln 0.7, 0.6²).",
    from: "the power law of Yin and others 2019, arXiv:1903.07562, found between groups",
    says: "whether the gaps between tries at one goal get shorter or longer, from eight tries on and sure to 0.99",
    not: "anything about what will come of it, or about the person. A gap gets shorter by care and by haste.",
  },
  {
    name: "What has worked",
    file: "insights/what-works.ts",
    formula:
      "share of each approach ~ Beta(1 + well, 1 + not); P(one > other) is a finite sum. It speaks from three ends each, eight together and 0.9 on.",
    from: "Cook 2005",
    says: "which of two approaches went well more often so far",
    not: "why. People try one thing on easier days than another. Of two that are alike it names one in a fifth of cases.",
  },
  {
    name: "A share of what arose",
    file: "insights/arisen-share.ts",
    formula: "Beta(1 + count, 1 + rest): mean (count + 1) / (arisen + 2), interval from its quantiles.",
    from: "Bayes’s rule with any share alike beforehand",
    says: "in how many of the cases that came up a lesson was used",
    not: "anything of the cases that nobody noticed",
  },
  {
    name: "Guesses",
    file: "forecasts/calibration.ts",
    formula:
      "Brier = mean (chance - outcome)² = reliability - resolution + uncertainty; share that came true with Wilson’s interval.",
    from: "Brier 1950; Murphy 1973; Wilson 1927",
    says: "whether things came true about as often as one said, from ten settled guesses on; as a curve from 30 on",
    not: "whether the next one will",
  },
  {
    name: "At one’s own pace",
    file: "forecasts/own-pace.ts",
    formula:
      "each week to come brings what one of the past weeks brought, all equally likely; summed exactly.",
    from: "convolution of the weeks",
    says: "by which week what is left is done, as likely as not and at eight in ten",
    not: "that the weeks to come are like the past ones",
  },
  {
    name: "How much longer things took",
    file: "forecasts/planning-factor.ts",
    formula:
      "exp of the mean of ln(took / guessed); range of the next one by Student’s t with sqrt(1 + 1/n).",
    from: "reference class forecasting, of one person",
    says: "by how much one’s own guesses were short, from five finished things on",
    not: "what is not finished yet, which makes it too small; and nothing of other people’s guesses",
  },
  {
    name: "Bounce-back",
    file: "insights/bounce-back.ts",
    formula:
      "half: the first rating at or below half of the first, known only as between two ratings; mean heaviness by trapezoids over 14 days; from five ratings on, to + (from - to) exp(-rate day) by least squares.",
    from: "least squares",
    says: "how heavy one setback stayed",
    not: "how anyone should be after so many days",
  },
];

const OTHER_DIGITS = printed.flatMap(({ values }) => values).filter((its) => its.printed !== its.here).length;

/** The document; `made` says from what. */
export const science = (made: string): string =>
  `${[
    "# The statistics",
    wrapped(made),
    wrapped(
      "Everything is computed on the device, from one person’s own rows. There are no other people to compare with, " +
        "and no measure says how likely someone is to succeed. A number comes with its count and its doubt, and below " +
        "a fewest count nothing is said. Insights and `onward insights` tell the first four and the causes named; the " +
        "rest is not called yet ([gaps/insights.md](gaps/insights.md)).",
    ),
    "## Each measure",
    ...MEASURES.map((its) =>
      [
        `### ${its.name}`,
        wrapped(`\`packages/domain/src/${its.file}\`. ${its.formula} Source: ${its.from}.`),
        wrapped(`*Says* ${its.says}.`),
        wrapped(`*Does not say* ${its.not.replace(/\.$/, "")}.`),
      ].join("\n\n"),
    ),
    "## The rhythm’s model",
    wrapped(
      "`tools/science/k-model.ts` holds the model behind the power law. An attempt has many parts. Each is made anew " +
        "or taken over from the best of the last k attempts, the more likely anew the worse that one is. What is made " +
        "anew costs one unit of time. With too short a memory the cost settles; with a longer one it falls as a power " +
        "of the number of attempts, and beyond a point more memory adds nothing. It is a model of groups, without " +
        "forgetting, effort or learning from others: neither k nor alpha can be known of one person, and neither is shown.",
    ),
    "![The share made anew falls in steps with one, two or three attempts remembered](images/made-anew.svg)",
    wrapped(
      "`npm run science` plays it beside theory, redraws the figure, and measures how often the speaking rules speak. " +
        "With no trend at all the rhythm’s rule, looked at after every attempt up to 30, tells at most one person in " +
        "ten of one (six in a hundred in `rhythm.test.ts`); at 0.95 it would be up to three in ten, which is why it asks for 0.99 " +
        "([decision 0023](decisions/0023-how-sure-a-trend-must-be.md)).",
    ),
    "## Printed values, and what this code comes to",
    wrapped(
      `All to the printed digit, but for ${OTHER_DIGITS} last digits where the printed value was rounded otherwise; ` +
        "`tools/science/published.test.ts` holds them.",
    ),
    ...printed.map(({ title, from, values }) =>
      [
        `### ${title}`,
        wrapped(`Printed: ${from}.`),
        table(
          ["", "Printed", "Here"],
          values.map((its) => [its.what, its.printed, its.here]),
        ),
      ].join("\n\n"),
    ),
  ].join("\n\n")}\n`;
