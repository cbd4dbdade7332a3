/**
 * What the statistics are, as a document: each measure with its formula and what it does not say, and every printed
 * table beside what the code comes to.
 */
import { howNumbers } from "@onward/content/pages/how-numbers";
import { ofPage, table, wrapped } from "./markdown.ts";
import { printed } from "../science/published.ts";

type Measure = {
  readonly name: string;
  readonly file: string;
  readonly formula: string;
  readonly from: string;
  readonly not: string;
};

/** What the page of the app does not tell yet, since nothing on a screen uses it. */
const NOT_SHOWN: readonly Measure[] = [
  {
    name: "The curve of a bounce-back",
    file: "insights/bounce-back.ts",
    formula:
      "From five ratings on, to + (from - to) exp(-rate day) by least squares; mean heaviness by trapezoids over 14 days.",
    from: "least squares",
    not: "how anyone should be after so many days",
  },
];

const OTHER_DIGITS = printed.flatMap(({ values }) => values).filter((its) => its.printed !== its.here).length;

/** The document; `made` says from what. */
export const science = (made: string): string =>
  `${[
    ofPage(
      howNumbers,
      `${made} The part up to *Not on a screen yet* is made from \`packages/content/src/pages/how-numbers.ts\`; the app shows it under Settings.`,
    ).trimEnd(),
    "## Not on a screen yet",
    wrapped("Pure functions with their tests, which nothing calls ([gaps/insights.md](gaps/insights.md))."),
    NOT_SHOWN.map((its) =>
      wrapped(
        `- **${its.name}.** \`packages/domain/src/${its.file}\`. ${its.formula} Source: ${its.from}. It does not say ${its.not}.`,
        "  ",
      ),
    ).join("\n"),
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
    wrapped(
      "Days beside words that have nothing to do with them are looked at every day, for up to eight words, and heavy days " +
        "come in runs. At 0.99 more than half of such people would be told of a difference within a year, at 0.999 one in " +
        "seven. At 0.9999 it is three in a hundred within a year, where three days in ten are as the one before, and seven " +
        "within three years; where every second day is, one in six within a year (`tools/science/operating.test.ts`).",
    ),
    "## What is not told, and why",
    wrapped(
      "Whether a cause comes back within the next three tries is not told as a share. Insights has no place for one: the " +
        "letters of *What you named each time* show each time it came back, try by try, and *Causes* in how many debriefs.",
    ),
    wrapped(
      "A try of which its owner said *I let this one go* is no outcome of its approach, of *How it went before* or of a " +
        "guess. The evidence has outcomes that worked and outcomes that did not. Letting go ends a try before either, so " +
        "to count it as *did not* would be a guess of ours. It is a try all the same where tries are counted by their days.",
    ),
    wrapped(
      "Nor are the running shares of causes shown: *named in 9 of 20 looks back* is what was seen, *causes 45 %* is not. The " +
        "likely range of a cause is of the looks back that name it, each cause against the rest: were halves added for each " +
        "of many causes that came up once, the range would lie below the share that was seen.",
    ),
    "## Printed values, and what this code comes to",
    wrapped(
      `All to the printed digit, but for the last ones of ${OTHER_DIGITS} lines, printed from other roundings, from more digits than were printed, or from numbers of single precision; ` +
        "`tools/science/published.test.ts` holds them. What is about the same before any gap is the integral of the prior; " +
        "the grid that rhythms are told by counts its ends whole and has 0.243, as it has the printed 0.92 of the level row, whose integral is 0.913.",
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
