/**
 * `insights`: what one's own history shows, with its count and its doubt, or that it is too early to tell.
 */
import type { Held } from "@onward/store/operations";
import { bandOf } from "@onward/domain/insights/likely-gaps";
import { queries } from "@onward/store";
import { asked } from "../profile.ts";
import { NOT_BETTER, SMALL, couldBe, counted, percent } from "./insights-counts.ts";
import { dayWords, easedWords, guessWords } from "./insights-recovery.ts";
import type { Exit, Says } from "../says.ts";

/** All that is shown. */
export type Insights = ReturnType<typeof insightsOf>;

/** What is shown at a moment. */
export function insightsOf(
  { store }: Pick<Held, "store">,
  at: { readonly now: number; readonly zone: string },
) {
  return {
    nextTries: store.query(queries.nextTries, null, at),
    rhythms: store.query(queries.rhythms, null, at).map((its) => ({ ...its, band: bandOf(its) })),
    letters: store.query(queries.lettersOfGoals, null, at),
    approaches: store.query(queries.approachesTried, null, at),
    causes: store.query(queries.causesOfDebriefs, null, at),
    guesses: store.query(queries.guesses, null, at),
    wins: store.query(queries.winsOfMonths, null, at),
    days: store.query(queries.daysBeside, null, at),
    weekGuesses: store.query(queries.weekGuesses, null, at),
    eased: store.query(queries.easedSetbacks, null, at),
    lessonsUsed: store.query(queries.lessonsUsed, null, at),
  };
}

export function insights(held: Held, says: Says): Exit {
  const found = insightsOf(held, asked());
  says.value(found, insightsWords(found));
  return 0;
}

/** A list goes no further in words; the JSON goes on. */
const SHOWN = 5;
/** Of fewer ends of one approach, or fewer looks back, it is too early to name one of them. */
const FEWEST_SAID = 3;

const NUMBERS = ["none", "one", "two", "three", "four", "five"];
const inWords = (count: number): string => NUMBERS[count] ?? String(count);

/** In words: a part for each insight that has anything to show, in the order of the screen. */
export function insightsWords(found: Insights): string {
  const parts = [
    ["Time to next try", nextTryWords(found.nextTries)],
    ["Rhythm between tries", rhythmWords(found.rhythms)],
    ["What you named each time", letterWords(found.letters)],
    ["What has worked", approachWords(found.approaches)],
    ["Causes", causeWords(found.causes)],
    ["Guesses", chanceWords(found.guesses)],
    ["Small wins", winWords(found.wins)],
    ["Days, and what was going on", dayWords(found.days)],
    ["Guessed, and a week later", guessWords(found.weekGuesses)],
    ["Bounce-back", easedWords(found.eased)],
    ["Lessons used", lessonWords(found.lessonsUsed)],
  ] as const;
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [title, ...lines.map((line) => `  ${line}`)].join("\n"))
    .join("\n\n");
}

function nextTryWords({ said: { count, open, half }, setbacks }: Insights["nextTries"]): readonly string[] {
  if (count === 0)
    return setbacks
      ? ["Nothing to show, and that’s fine. What’s here comes from goals and their tries."]
      : ["Patterns need about three setbacks. There’s no hurry."];
  const all = `${counted(count, "setback", "setbacks")}${open === 0 ? "" : `, ${open} still open`}`;
  if (half === null) return [`${all}. Too early to say more.`];
  if (half === "fewer")
    return [
      open > 0
        ? `Not yet half of your setbacks were followed by a next try (${all}).`
        : `A next try followed fewer than half of them (${counted(count, "setback", "setbacks")}).`,
      NOT_BETTER,
    ];
  const { days, likely } = half;
  const range =
    likely === null
      ? ""
      : likely.to === null
        ? `; likely ${likely.from} or more`
        : `; likely between ${likely.from} and ${likely.to}`;
  return [
    `Half of your setbacks were followed by a next try within ${counted(days, "day", "days")} (${all}${range}).`,
    NOT_BETTER,
  ];
}

const RHYTHM = {
  shorter: "The gaps have been getting shorter",
  longer: "The gaps have been getting longer",
  same: "The gaps have been about the same",
  irregular: "The gaps are irregular, so no trend is told",
  cannotTell: "Can’t tell yet",
  tooFew: "Too early to tell",
} as const;

const rhythmWords = (rhythms: Insights["rhythms"]): readonly string[] =>
  rhythms.map(({ goal, starts, said }) => `${goal.line}: ${RHYTHM[said]} (${starts} tries).`);

const letterWords = (goals: Insights["letters"]): readonly string[] =>
  goals
    .slice(0, SHOWN)
    .flatMap(({ goal, tries, causes, said }) => [
      `${goal.line}: ${tries.map(({ letters }) => letters.join("") || "–").join(", ")}`,
      ...causes.map(({ letter, cause }) => `  ${letter}: ${cause}`),
      ...(said === null
        ? []
        : said.type === "same"
          ? [`  The same cause was named in ${inWords(said.times)} of your last ${inWords(said.of)} tries.`]
          : ["  Different causes so far."]),
    ]);

type Tried = { readonly reached: number; readonly ended: number };
const ofEnded = ({ reached, ended }: Tried): string => `${reached} of ${ended}`;

function approachWords({ approaches, moreOften }: Insights["approaches"]): readonly string[] {
  const [first] = approaches;
  if (first === undefined) return [];
  const { ended } = first.record;
  const tries = counted(ended, "try", "tries");
  const { reached } = first.record;
  return [
    ...(ended < FEWEST_SAID ? [`Too early to tell (no way has more than ${tries} so far).`] : []),
    ...(ended >= FEWEST_SAID && reached > 0
      ? [`So far “${first.text}” has worked in ${reached} of ${tries}.`]
      : []),
    ...approaches.slice(0, SHOWN).map(({ text, record }) => `${ofEnded(record)}  ${text}`),
    ...moreOften.map(
      ({ goal, more, less }) =>
        `${goal.line}: so far “${more.text}” has worked more often than “${less.text}” (${ofEnded(more.record)} against ${ofEnded(less.record)}). That doesn’t say why.`,
    ),
    SMALL,
  ];
}

function causeWords({ of, causes }: Insights["causes"]): readonly string[] {
  const [first] = causes;
  if (first === undefined) return [];
  const looks = counted(of, "look back", "looks back");
  const likely = ([low, high]: readonly [number, number]) =>
    `likely ${percent(low)} to ${percent(high)} of a hundred`;
  return [
    of < FEWEST_SAID
      ? `Too early to tell (${looks}).`
      : `“${first.cause}” was named in ${first.debriefs} of ${looks}${first.range === null ? "" : ` (${likely(first.range)})`}.`,
    ...causes
      .slice(0, SHOWN)
      .map(
        ({ cause, debriefs, range }) =>
          `Named in ${debriefs} of ${looks}${range === null ? "" : `, ${likely(range)}`}: ${cause}`,
      ),
  ];
}

function chanceWords({
  said: { count, average },
  waiting,
  took,
  factor,
}: Insights["guesses"]): readonly string[] {
  // Never 0.0: what took a twentieth of it did not take no time.
  const times = (value: number): string =>
    value < 0.1 ? value.toLocaleString("en", { maximumSignificantDigits: 1 }) : value.toFixed(1);
  return [
    ...(count + waiting === 0
      ? []
      : [
          average === null
            ? `Too few to say (${count} so far).`
            : `You said ${percent(average.chance)} % on average; ${average.cameTrue} of ${count} came true (${percent(
                average.cameTrue / count,
              )} %, could be ${percent(average.interval[0])} to ${percent(average.interval[1])} %).`,
        ]),
    ...(waiting === 0 ? [] : [`${counted(waiting, "is", "are")} still open.`]),
    ...(took.length === 0
      ? []
      : [
          factor === null
            ? `When you’d get there: too few to say (${counted(took.length, "goal", "goals")} so far).`
            : `What you reached took ${times(factor.factor)} times as long as you first guessed (${factor.count} goals; likely between ${times(
                factor.interval[0],
              )} and ${times(factor.interval[1])} times).`,
        ]),
  ];
}

function lessonWords({ used, arisen, range }: Insights["lessonsUsed"]): readonly string[] {
  if (arisen === 0) return [];
  const times = `Used ${used} of the ${counted(arisen, "time", "times")} they came up`;
  return [range === null ? `${times}. Too early to say more.` : couldBe(times, range)];
}

function winWords(months: Insights["wins"]): readonly string[] {
  const [first] = months;
  if (first === undefined) return [];
  const all = months.reduce((sum, { wins }) => sum + wins, 0);
  return [`${counted(all, "small win", "small wins")} since ${first.month}.`];
}
