/**
 * The words of guesses: how likely a try is to work, when a goal might be reached, and what came of them.
 */
import { formatDate, formatMonth, formatNumber, plural } from "../format.ts";
import { section } from "../language.ts";
import { inWords } from "./in-words.ts";

const percent = (share: number): string => formatNumber(Math.round(share * 100));
const count = (n: number): string => formatNumber(n);
/** To one decimal, unless that would be none: what took a twentieth of it did not take no time. */
const times = (factor: number): string =>
  formatNumber(factor, factor < 0.1 ? { maximumSignificantDigits: 1 } : { maximumFractionDigits: 1 });

export const forecasts = section("forecasts", {
  chance: {
    title: "Your guess",
    ask: "Make a guess",
    about: "How likely it is to work, before it begins. For you alone.",
    label: "How likely is it to work, out of 100?",
    hint: "Your own guess, for you alone. Low is fine, and so is high.",
    slider: "How likely, as a slider",
    unsaid: "Nothing chosen yet",
    of: (chance: number) => `${count(chance)} of 100`,
    less: "Five less",
    more: "Five more",
    keep: "Keep my guess",
    choose: "Choose a number from 0 to 100, or leave it.",
    leave: "Leave it",
    kept: "Guess kept",
    given: (chance: number) => `You guessed ${count(chance)} of 100.`,
    change: "Change it",
    takeBack: "Take it back",
    takenBack: "Guess taken back",
    begun: "This try has begun, or its day is over, so it would be no guess any more.",
    before: (worked: number, of: number) =>
      plural(of, {
        one: `How it went before: ${count(worked)} of ${count(of)} try at this goal worked.`,
        other: `How it went before: ${count(worked)} of ${count(of)} tries at this goal worked.`,
      }),
    thisWay: (worked: number, of: number) => `This way: ${count(worked)} of ${count(of)}.`,
    none: "No try at this goal has ended yet. Your guess stands alone.",
  },

  said: {
    tooFew: (settled: number) => `Too few to say (${count(settled)} so far).`,
    average: (chance: number, cameTrue: number, of: number, low: number, high: number) =>
      `You said ${percent(chance)}\u00a0% on average; ${count(cameTrue)} of ${count(of)} came true (${percent(
        cameTrue / of,
      )}\u00a0%, could be ${percent(low)} to ${percent(high)}\u00a0%).`,
  },

  insight: {
    title: "Guesses",
    waiting: (n: number) =>
      plural(n, { one: `${count(n)} is still open.`, other: `${count(n)} are still open.` }),
    chart: (sentence: string, points: readonly string[]) =>
      `What you guessed beside what came true. ${sentence} ${points.join("; ")}.`,
    point: (chance: number, cameTrue: number, of: number) =>
      `guessed about ${percent(chance)}\u00a0%: ${count(cameTrue)} of ${count(of)} came true`,
    across: "What you guessed",
    upwards: "What came true, %",
    line: "On the line: as often as you guessed. The bars: where it could lie.",
    head: ["Guessed", "Came true", "Could be"],
    all: "All of them",
    share: (share: number) => `${percent(share)}\u00a0%`,
    came: (cameTrue: number, of: number) => `${count(cameTrue)} of ${count(of)}`,
    range: (low: number, high: number) => `${percent(low)} to ${percent(high)}\u00a0%`,
    parts: {
      brier: "Distance of guess and outcome",
      reliability: "1: how far guesses lie from what came true of their height",
      resolution: "2: how well they tell one case from another",
      uncertainty: "3: what the outcomes leave open by themselves",
    },
    distanceIs: (distance: number) => formatNumber(distance, { maximumFractionDigits: 2 }),
    took: (n: number, factor: number, low: number, high: number) =>
      `What you reached took ${times(factor)} times as long as you first guessed (${count(n)} goals; likely between ${times(
        low,
      )} and ${times(high)} times).`,
    tookFew: (n: number) =>
      plural(n, {
        one: `When you’d get there: too few to say (${count(n)} goal so far).`,
        other: `When you’d get there: too few to say (${count(n)} goals so far).`,
      }),
    howIs: [
      "A guess is made before a try begins. It counts once the try is over and its day has come: it worked, or it didn’t; partly counts as not. A try that was let go settles nothing.",
      "From ten on, the average guess stands beside how many came true, with the range in which the true share lies with 95 in 100 (Wilson). From thirty on, guesses of about the same height are a point each.",
      "The distance is the mean square of guess and outcome (Brier): 0 is perfect, and always guessing 50 gives 0.25. It is made of three parts (Murphy): the first, less the second, and the third. It says nothing about how good you are.",
      "How long goals took is reckoned from five on: the middle of took over guessed, on a scale of multiples (geometric mean, Student’s t). Goals that are still open are not in it, so it may be more.",
    ],
  },

  when: {
    title: "When it might happen",
    ask: "Your guess, and your own pace beside it",
    back: "goal",
    guess: "Your guess",
    guessed: (likely: string) => `Around ${formatDate(likely)}`,
    from: (earliest: string) => `not before ${formatDate(earliest)}`,
    to: (latest: string) => `by ${formatDate(latest)} at the latest`,
    likely: "Most likely",
    earliest: "At the earliest",
    latest: "At the latest",
    between: "And between which days?",
    hint: "Nobody holds you to it. You can guess again any day; the first guess stays, to learn from.",
    keep: "Keep my guess",
    change: "Guess again",
    leave: "Leave it",
    kept: "Guess kept",
    takeBack: "Take it back",
    takenBack: "Guess taken back",
    chooseDay: "Choose the most likely day, or leave it.",
    notInOrder: "The days should come one after the other: earliest, most likely, latest.",
    inThePast: "That day has passed. Choose one from today on.",
    outside: "Think of what else will take time until then. Many guesses leave that out.",
    pace: "At your pace",
    /** Goes on with a sentence of its own. */
    atPace: (sentence: string) => `At your pace. ${sentence}`,
    most: (from: string, to: string) =>
      formatMonth(from) === formatMonth(to)
        ? `Most likely in ${formatMonth(from)}`
        : `Most likely ${formatMonth(from)} to ${formatMonth(to)}`,
    stands: (left: number, weeks: number) =>
      `${plural(left, { one: `${count(left)} small step left`, other: `${count(left)} small steps left` })}, the pace of ${count(weeks)} weeks.`,
    tooEarly: "Not enough of your own pace yet. Your guess stands alone.",
    tooEarlyAlone:
      "Not enough of your own pace yet. It takes five weeks, with a small step done in three of them.",
    nothingLeft: "No small step is open, so there’s no pace to go by.",
    noEnd:
      "At this pace no day can be told: steps are added about as fast as they’re done, or there are many.",
    moved: "Why this moved",
    movedFrom: (before: string) => `A week ago the middle was ${formatDate(before)}.`,
    since: (added: number, done: number) =>
      `Since then: ${plural(added, {
        one: `${count(added)} small step added`,
        other: `${count(added)} small steps added`,
      })}, ${plural(done, { one: `${count(done)} done`, other: `${count(done)} done` })}.`,
    before: "How it went before",
    factor: (n: number, factor: number) =>
      `What you reached took about ${times(factor)} times as long as you first guessed (${count(n)} goals). By that:`,
    byThat: (from: string, to: string) => `${formatDate(from)} to ${formatDate(to)}, eight in ten.`,
    tries: (from: number, to: number, alike: boolean) =>
      `${alike ? "Things like this have" : "What you reached has"} taken you ${
        from === to ? inWords(from) : `${inWords(from)} to ${inWords(to)}`
      } ${to === 1 ? "try" : "tries"}.`,
    triesOf: (n: number, middleHalf: boolean) =>
      middleHalf
        ? `The middle half of ${count(n)} goals you reached. It says what was, not what will be.`
        : `From ${count(n)} goals you reached, the fewest to the most. It says what was, not what will be.`,
    chart: (parts: readonly string[]) => `When it might happen. ${parts.join(" ")}`,
    laneSaid: (name: string, from: string, to: string) => `${name}: ${from} to ${to}, eight in ten.`,
    guessSaid: (day: string) => `Your guess: ${day}.`,
    order: (names: readonly string[]) => `From above: ${names.join(", ")}`,
    legend: { half: "Half of the likely days", most: "Eight in ten", guess: "Your guess" },
    lanes: { pace: "At your pace", before: "How it went before" },
    how: "How this is worked out",
    head: ["By", "Of all ways your weeks can add up"],
    inHundred: (share: number) => `${count(share)} in 100`,
    howIs: [
      "What you finished in each of your past weeks, empty ones too, is taken as what a week to come may bring; the last eight weeks count twice. All ways these can add up are counted, not tried out by chance.",
      "New small steps are taken to go on coming as they have. It knows nothing of what isn’t on your list.",
      "How it went before is your own: how long goals you reached took, over your first guess about them, from five goals on. Nobody else’s are used.",
      "Tries are counted up to the first that worked, that one too, without those let go: of goals you reached in the same part of life where there are three of them, else of all, and of none below three. From eight goals on it’s the middle half of them.",
    ],
  },
});
