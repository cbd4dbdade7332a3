/**
 * Every table of printed values that this code comes to, beside what it comes to: for `npm run science` and
 * docs/science.md.
 */
import {
  brierParts,
  brierSkill,
  calibrationZ,
  logScore,
  shareInterval,
} from "@onward/domain/forecasts/calibration";
import { doneByWeek, weekOf } from "@onward/domain/forecasts/own-pace";
import { planningFactor } from "@onward/domain/forecasts/planning-factor";
import { arisenShare } from "@onward/domain/insights/arisen-share";
import { cause, debrief } from "@onward/domain/debriefs/debrief";
import { bounceBackOf, easingOf } from "@onward/domain/insights/bounce-back";
import { causesNamed } from "@onward/domain/insights/causes-named";
import { PRIOR_SLOPE, slopeOf } from "@onward/domain/insights/rhythm";
import { kaplanMeier, logRank, medianTime, restrictedMean } from "@onward/domain/insights/survival";
import { chanceBetter } from "@onward/domain/insights/what-works";
import { betaQuantile } from "@onward/domain/kernel/quantiles";
import { newMemory } from "@onward/domain/lessons/review";
import { NOW, idOf, rowOf } from "@onward/domain/testing/ctx";
import { rememberingAll, rememberingOne, rememberingOneForever } from "./k-model.ts";
import { classicalSlope, kendall, medianSlope } from "./other-slopes.ts";
import { alphaAt, constantRate, medianOf, normalWithin, sumsToOne } from "./reported.ts";

/** One value: as it was printed, and what this code comes to, to the same digit. */
export type Value = { readonly what: string; readonly printed: string; readonly here: string };
export type Printed = {
  readonly title: string;
  /** Where the printed values come from. */
  readonly from: string;
  readonly values: readonly Value[];
};

const NONE = Number.NaN;
const digitsOf = (printed: string): number => printed.split(".")[1]?.length ?? 0;
const value = (what: string, printed: string, here: number | null | undefined): Value => ({
  what,
  printed,
  here: (here ?? NONE).toFixed(digitsOf(printed)),
});
/** Several values of one thing, printed in one line with spaces between them. */
const values = (what: string, printed: string, here: readonly number[]): Value => ({
  what,
  printed,
  here: here.map((its, i) => its.toFixed(digitsOf(printed.split(" ")[i] ?? ""))).join(" "),
});

const EXACT = "worked out once from the model’s exact results";
const EXAMPLE = "a worked example";

const afterAttempts = [1, 2, 3, 5, 10, 20, 30];
const all = afterAttempts.map((n) => rememberingAll(0.6, n));
const one = rememberingOne(0.6, 30);
const oneAt = afterAttempts.map((n) => one[n - 1]);

const model: readonly Printed[] = [
  {
    title: "Attempts with all earlier ones remembered, alpha 0.6",
    from: EXACT,
    values: [
      values(
        "share made anew, n = 1, 2, 3, 5, 10, 20, 30",
        "0.6250 0.5078 0.4443 0.3725 0.2906 0.2254 0.1939",
        all.map(({ share }) => share),
      ),
      values(
        "quality, the same n",
        "0.5721 0.6231 0.6586 0.7057 0.7677 0.8218 0.8487",
        all.map(({ quality }) => quality),
      ),
      value("share made anew, n = 100", "0.1238", rememberingAll(0.6, 100).share),
      value("share made anew, n = 1000", "0.0523", rememberingAll(0.6, 1000).share),
    ],
  },
  {
    title: "All remembered, other alphas",
    from: EXACT,
    values: [
      [1, "0.5 0.375 0.3125 0.246094 0.176197"] as const,
      [0.5, "0.666667 0.555556 0.493827 0.422497 0.339011"] as const,
    ].map(([alpha, printed]) =>
      values(
        `alpha ${alpha}, share made anew, n = 1, 2, 3, 5, 10`,
        printed,
        [1, 2, 3, 5, 10].map((n) => rememberingAll(alpha, n).share),
      ),
    ),
  },
  {
    title: "Attempts with one earlier one remembered, alpha 0.6",
    from: EXACT,
    values: [
      values(
        "share made anew, n = 1, 2, 3, 5, 10, 20, 30",
        "0.6250 0.5611 0.5303 0.4984 0.4660 0.4436 0.4340",
        oneAt.map((its) => its?.share ?? NONE),
      ),
      values(
        "quality, the same n",
        "0.572 0.604 0.623 0.644 0.667 0.682 0.690",
        oneAt.map((its) => its?.quality ?? NONE),
      ),
      value("in the long run, share made anew", "0.400", rememberingOneForever(0.6).share),
      value("in the long run, quality", "0.7143", rememberingOneForever(0.6).quality),
    ],
  },
];

const reported: readonly Printed[] = [
  {
    title: "What was found between groups of people",
    from: "the preprint of Yin, Wang, Evans and Wang 2019, arXiv:1903.07562",
    values: [
      ["grant applications", [0.666, 0.017], [0.361, 0.01], "0.176"] as const,
      ["new companies", [0.566, 0.086], [0.509, 0.036], "0.421"] as const,
      ["the third data set", [0.143, 0.039], [0.668, 0.143], "0.200"] as const,
    ].map(([of, beta, gamma, printed]) =>
      value(`chance of beta and gamma as far from a sum of 1: ${of}`, printed, sumsToOne(beta, gamma)),
    ),
  },
  {
    title: "Alpha at the slopes that were found, with enough remembered",
    from: EXAMPLE,
    values: [values("gamma 0.361, 0.509, 0.668", "0.565 1.04 2.01", [0.361, 0.509, 0.668].map(alphaAt))],
  },
];

const wait = (times: readonly number[], open: readonly number[] = []) => [
  ...times.map((time) => ({ time, event: true })),
  ...open.map((time) => ({ time, event: false })),
];
const treated = wait([6, 6, 6, 7, 10, 13, 16, 22, 23], [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]);
const placebo = wait([1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]);
const steps = kaplanMeier(treated);
const difference = logRank(treated, placebo);

const waits: readonly Printed[] = [
  {
    title: "Weeks in remission (Freireich and others 1963)",
    from: "the trial of 6-mercaptopurine, a standard example of survival analysis",
    values: [
      ...[
        "6: 0.8571 0.0764 0.620 0.952",
        "7: 0.8067 0.0869 0.563 0.923",
        "10: 0.7529 0.0963 0.503 0.889",
        "13: 0.6902 0.1068 0.432 0.849",
        "16: 0.6275 0.1141 0.368 0.805",
        "22: 0.5378 0.1282 0.268 0.747",
        "23: 0.4482 0.1346 0.188 0.680",
      ].map((line) => {
        const [week = "", printed = ""] = line.split(": ");
        const step = steps.find(({ time }) => time === Number(week));
        return values(`still in remission after week ${week}, standard error, interval`, printed, [
          step?.survival ?? NONE,
          step?.standardError ?? NONE,
          ...(step?.interval ?? []),
        ]);
      }),
      values(
        "placebo after each week in which one ended",
        "0.9048 0.8095 0.7619 0.6667 0.5714 0.3810 0.2857 0.1905 0.1429 0.0952 0.0476 0.0000",
        kaplanMeier(placebo).map(({ survival }) => survival),
      ),
      value("median", "23", medianTime(steps).median),
      value("median, placebo", "8", medianTime(kaplanMeier(placebo)).median),
      value("mean up to week 23", "17.909", restrictedMean(steps, 23)),
      value("mean up to week 23, placebo", "8.667", restrictedMean(kaplanMeier(placebo), 23)),
      values("log-rank: observed, expected, variance, chi-square", "9 19.2505 6.2570 16.7929", [
        difference.observed,
        difference.expected,
        difference.variance,
        difference.chiSquare ?? NONE,
      ]),
      value("a constant rate a week", "0.02507", constantRate(treated)),
      value("a constant rate a week, placebo", "0.11538", constantRate(placebo)),
    ],
  },
  {
    title: "Seven waits, two of them open",
    from: EXAMPLE,
    values: [
      values(
        "2, 3, 5, 5 open, 9, 14, 21 open",
        "0.8571 0.7143 0.5714 0.3810 0.1905",
        kaplanMeier(wait([2, 3, 5, 9, 14], [5, 21])).map(({ survival }) => survival),
      ),
    ],
  },
];

const shorter = [40, 30, 28, 18, 21, 15, 16, 12, 14, 10];
const level = [20, 26, 17, 24, 19, 28, 22, 18, 25, 21, 23, 20];
const classical = classicalSlope(shorter);
const [sixth, flat] = [classicalSlope(shorter.slice(0, 6)), classicalSlope(level)];
const [middle, order] = [medianSlope(shorter), kendall(shorter)];
const bayes = (what: string, printed: string, gaps: readonly number[], same = false): Value => {
  const slope = slopeOf(gaps);
  const { mean, interval } = slope;
  return values(what, printed, [mean, ...interval, slope.shorter, ...(same ? [slope.same] : [])]);
};

const rhythm: Printed = {
  title: "Rhythm: two rows of gaps",
  from: EXAMPLE,
  values: [
    bayes("falling row: mean, interval, P(shorter)", "0.550 0.338 0.731 0.9998", shorter),
    bayes("its first six", "0.438 -0.027 0.793 0.971", shorter.slice(0, 6)),
    bayes("its first four", "0.318 -0.404 0.890 0.848", shorter.slice(0, 4)),
    bayes("its first three", "0.158 -0.63 0.85 0.689", shorter.slice(0, 3)),
    bayes("level row, and P(about the same)", "-0.010 -0.19 0.16 0.449 0.92", level, true),
    values(
      "falling row by least squares: slope, error, interval, level",
      "0.5711 0.0617 0.4287 0.7135 3.7891",
      [classical.slope, classical.error, ...classical.interval, classical.level],
    ),
    value("before any gap, P(about the same)", "0.236", normalWithin(0.15 / PRIOR_SLOPE)),
    values("its first six: slope, interval", "0.514 0.256 0.772", [sixth.slope, ...sixth.interval]),
    values("level row: slope, interval", "-0.0106 -0.1532 0.1320", [flat.slope, ...flat.interval]),
    values("falling row by the middle of all slopes", "0.602 0.450 0.808", [
      middle.slope,
      ...middle.interval,
    ]),
    values("falling row, Kendall’s tau and its chance", "-0.8667 0.000115", [order.tau, order.chance]),
  ],
};

const tries = (well: number, not: number) => ({ well, of: well + not });
const small: readonly Printed[] = [
  {
    title: "The chance that one approach goes well more often than another",
    from: EXAMPLE,
    values: [
      value("1 of 5 against 4 of 5", "0.959957", chanceBetter(tries(4, 1), tries(1, 4))),
      value("0 of 3 against 2 of 3", "0.928571", chanceBetter(tries(2, 1), tries(0, 3))),
      value("2 of 5 against 3 of 5", "0.716450", chanceBetter(tries(3, 2), tries(2, 3))),
      value("0 of 5 against 3 of 5", "0.969697", chanceBetter(tries(3, 2), tries(0, 5))),
      value("3 of 10 against 7 of 10", "0.956946", chanceBetter(tries(7, 3), tries(3, 7))),
      value("1 of 2 against 2 of 2", "0.800000", chanceBetter(tries(2, 0), tries(1, 1))),
    ],
  },
  {
    title: "A share of few, with its interval",
    from: EXAMPLE,
    values: [
      [0, 3, "0.20 0.0063 0.6024"] as const,
      [1, 5, "0.2857 0.0433 0.6412"] as const,
      [4, 5, "0.7143 0.3588 0.9567"] as const,
      [7, 10, "0.6667 0.3903 0.8907"] as const,
    ].map(([count, arisen, printed]) => {
      const { mean, interval } = arisenShare(count, arisen);
      return values(`${count} of ${arisen}`, printed, [mean, ...interval]);
    }),
  },
  {
    title: "The same shares, their intervals by others",
    from: EXAMPLE,
    values: [
      [0, 3, "0.0000 0.5615", "0.0002 0.5356"] as const,
      [1, 5, "0.0362 0.6245", "0.0225 0.6286"] as const,
      [4, 5, "0.3755 0.9638", "0.3714 0.9775"] as const,
      [7, 10, "0.3968 0.8922", "0.3942 0.9073"] as const,
    ].flatMap(([count, of, wilson, jeffreys]) => [
      values(`${count} of ${of}, Wilson`, wilson, shareInterval(count, of)),
      values(
        `${count} of ${of}, Jeffreys`,
        jeffreys,
        [0.025, 0.975].map((share) => betaQuantile(share, count + 0.5, of - count + 0.5)),
      ),
    ]),
  },
  {
    title: "The same shares, their intervals by Clopper and Pearson",
    from: EXAMPLE,
    values: [
      [0, 3, "0.0000 0.7076"] as const,
      [1, 5, "0.0051 0.7164"] as const,
      [4, 5, "0.2836 0.9949"] as const,
      [7, 10, "0.3475 0.9333"] as const,
    ].map(([count, of, printed]) =>
      values(`${count} of ${of}`, printed, [
        count === 0 ? 0 : betaQuantile(0.025, count, of - count + 1),
        betaQuantile(0.975, count + 1, of - count),
      ]),
    ),
  },
];

const chances = [0.9, 0.9, 0.9, 0.7, 0.7, 0.7, 0.3, 0.3, 0.1, 0.1];
const came = [1, 1, 0, 1, 1, 0, 0, 1, 0, 0];
const settled = chances.map((chance, i) => ({ chance, cameTrue: came[i] === 1 }));
const parts = brierParts(settled);
const byWeek = doneByWeek([2, 3, 1, 0, 4, 2], 10);
const guessed = [2, 5, 3, 8, 1, 4];
const real = [3, 9, 3, 14, 2, 10];
const factor = planningFactor(guessed.map((guess, i) => ({ guessed: guess, took: real[i] ?? NONE })));

const guesses: readonly Printed[] = [
  {
    title: "Ten guesses and what came of them",
    from: EXAMPLE,
    values: [
      value("Brier’s score", "0.21", parts.brier),
      value("reliability", "0.0266667", parts.reliability),
      value("resolution", "0.0666667", parts.resolution),
      value("uncertainty", "0.25", parts.uncertainty),
      value("log score", "0.6201998", logScore(settled)),
      value("skill", "0.16", brierSkill(settled)),
      value("Spiegelhalter’s z", "0.88852", calibrationZ(settled)),
    ],
  },
  {
    title: "Ten left, at the pace of 2, 3, 1, 0, 4, 2 a week",
    from: EXAMPLE,
    values: [
      values(
        "done by week 3 to 10",
        "0.0602 0.2855 0.5676 0.7826 0.9053 0.9631 0.9868 0.9956",
        byWeek.slice(2, 10),
      ),
      values(
        "weeks at 50, 80 and 95 %",
        "5 7 8",
        [0.5, 0.8, 0.95].map((share) => weekOf(byWeek, share) ?? NONE),
      ),
      value(
        "mean, in weeks",
        "5.4552",
        byWeek.reduce((sum, chance) => sum + 1 - chance, 1),
      ),
    ],
  },
  {
    title: "Six things guessed to take 2, 5, 3, 8, 1, 4 that took 3, 9, 3, 14, 2, 10",
    from: EXAMPLE,
    values: [
      value("factor", "1.6939", factor?.factor),
      values("its interval", "1.2252 2.3420", factor?.interval ?? []),
      values("the next one, 95 %", "0.719 3.991", factor?.next(0.95) ?? []),
      values("the next one, 80 %", "1.0356 2.7708", factor?.next(0.8) ?? []),
      value("the next one, 80 % below", "2.3017", factor?.next(0.6)[1]),
      value("the middle one", "1.775", medianOf(guessed.map((guess, i) => (real[i] ?? NONE) / guess))),
    ],
  },
];

/** Debriefs that named so many causes: each cause in so many of them, one in each. */
const causesOf = (counts: readonly number[]) => {
  const named = counts.flatMap((count, which) => Array.from({ length: count }, () => which));
  return causesNamed(
    named.map((_, n) =>
      rowOf(debrief, n, { setback: idOf("setback", n), form: "full", startedAt: NOW, finishedAt: NOW }),
    ),
    named.map((which, n) =>
      rowOf(cause, n, {
        debrief: idOf("debrief", n),
        setback: idOf("setback", n),
        text: `cause ${which}`,
        at: NOW,
        hands: "mine",
      }),
    ),
  );
};
const listed = causesOf([9, 6, 3, 1, 1]);
const causes: Printed = {
  title: "Causes named in 9, 6, 3, 1 and 1 of 20 debriefs",
  from: EXAMPLE,
  values: [
    values(
      "running share of what was named",
      "0.45 0.75 0.90 0.95 1.00",
      listed.causes.map(
        (_, n) => listed.causes.slice(0, n + 1).reduce((sum, its) => sum + its.debriefs, 0) / listed.of,
      ),
    ),
    values(
      "likely range of the first, of the second, of the last (Beta quantiles by SciPy)",
      "0.25102 0.66234 0.13612 0.51723 0.00545 0.21082",
      [0, 1, 4].flatMap((which) => listed.causes[which]?.range ?? []),
    ),
  ],
};

const rated = [9, 7, 5, 3, 2].map((heaviness, i) => ({ day: [0, 1, 3, 7, 14][i] ?? NONE, heaviness }));
const [back, curve] = [bounceBackOf(rated), easingOf(rated)];
const published = { enable_short_term: true, enable_fuzz: false, request_retention: 0.9 };
const intervals = (): readonly number[] => {
  const remember = newMemory(published);
  let day = 0;
  return ([3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3] as const).map((grade) => {
    const { interval } = remember(day, grade);
    day += interval;
    return interval;
  });
};

/** An answer of the library for which Onward has no word. */
const HARD = 2 as 3;
/** How well a lesson is known so many days after an answer, 0 to 1, as FSRS-6 has it with its own twentieth weight. */
const knownAfter = (days: number, stability: number): number =>
  (1 + (0.9 ** (-1 / 0.1542) - 1) * (days / stability)) ** -0.1542;
const easy = newMemory(published)(0, 4);
/** Again, then Good on days 0, 1, 4, 12 and 33. */
const slipThenGood = (parameters?: typeof published) => {
  const remember = newMemory(parameters);
  const all = [0, 0, 1, 4, 12, 33].map((day, i) => remember(day, i === 0 ? 1 : 3));
  return all.at(-1) ?? { stability: NONE, difficulty: NONE };
};
const first = (grade: 1 | 3 | 4): readonly number[] => {
  const { stability, difficulty, interval } = newMemory(published)(0, grade);
  return [stability, difficulty, interval];
};

const days: readonly Printed[] = [
  {
    title: "A setback rated 9, 7, 5, 3, 2 on days 0, 1, 3, 7, 14",
    from: EXAMPLE,
    values: [
      values("from, to, rate, half-life", "8.890 1.923 0.27891 2.485", [
        curve?.from ?? NONE,
        curve?.to ?? NONE,
        curve?.rate ?? NONE,
        curve?.halfLife ?? NONE,
      ]),
      value("mean over 14 days", "3.8214", back.mean),
      values("half as heavy, after and by day", "3 7", [back.half?.after ?? NONE, back.half?.by ?? NONE]),
    ],
  },
  {
    title: "FSRS-6: days until a lesson comes back",
    from: "the tests of ts-fsrs",
    values: [
      values(
        "Good six times, Again twice, Good five times",
        "0 2 11 46 163 498 0 0 2 4 7 12 21",
        intervals(),
      ),
    ],
  },
  {
    title: "FSRS-6: stability and difficulty",
    from: "the tests of ts-fsrs",
    values: [
      values("Again once, and days until it comes back", "0.2120 6.4133 0", first(1)),
      values("Hard once", "1.2931 5.11217071 0", first(HARD)),
      values("Good once", "2.3065 2.11810397 0", first(3)),
      values("Easy once", "8.2956 1 8", first(4)),
      value(
        "how well it is known when it comes back after Easy",
        "0.9024733",
        knownAfter(easy.interval, easy.stability),
      ),
      values("Again, then Good on days 0, 1, 4, 12 and 33", "53.62691 6.3574867", [
        slipThenGood(published).stability,
        slipThenGood(published).difficulty,
      ]),
      value(
        "the same with the short-term steps off, as Onward has them",
        "53.335106",
        slipThenGood().stability,
      ),
    ],
  },
];

export const printed: readonly Printed[] = [
  ...model,
  ...reported,
  ...waits,
  rhythm,
  ...small,
  causes,
  ...guesses,
  ...days,
];
