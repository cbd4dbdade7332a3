/**
 * `npm run science`: every printed table beside what this code comes to, then what can only be simulated beside theory.
 * Writes the figure of docs/science.md. Ends with 1 where a printed value is not met, but for those that are known.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { seeded } from "@onward/domain/kernel/seeded";
import { figure } from "./figure.ts";
import {
  SHARES_BEFORE,
  SIMULATED_AT,
  SLOPES_BEFORE,
  exponent,
  rememberingAll,
  rememberingOneForever,
  simulate,
  slopeBetween,
} from "./k-model.ts";
import {
  TOLD_BEFORE,
  WIDTHS_BEFORE,
  comparisonChances,
  medianWidth,
  rhythmShares,
  toldOfAlikes,
  toldOfNothing,
} from "./operating.ts";
import { printed } from "./published.ts";

const ALPHA = 0.6;
const PARTS = 4000;
const LAST = 100_000;
const SEED = 20_261_125;
/** How far the figure goes: beyond, chance of so few parts is all one would see. */
const SHOWN = 10_000;

const say = (line = ""): void => void process.stdout.write(`${line}\n`);
const heading = (title: string): void => say(`\n${title}\n${"-".repeat(title.length)}`);
function table(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  for (const row of rows)
    say(
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join("  ")
        .trimEnd(),
    );
}
const digits = (value: number | undefined, count = 4): string => (value ?? Number.NaN).toFixed(count);

for (const { title, from, values } of printed) {
  heading(title);
  say(`printed: ${from}`);
  table([
    ["", "printed", "here", ""],
    ...values.map((its) => [
      its.what,
      its.printed,
      its.here,
      its.printed === its.here ? "" : "another digit",
    ]),
  ]);
}

heading(`The model played, alpha ${ALPHA}, beside theory`);
const many = 200_000;
const remembered = simulate({ alpha: ALPHA, k: 100, parts: many, last: 100 }, seeded(SEED));
say(`share made anew, all remembered, ${many} parts`);
table([
  ["n", "theory", "played"],
  ...[1, 2, 3, 10, 100].map((n) => [
    String(n),
    digits(rememberingAll(ALPHA, n).share),
    digits(remembered[n - 1]?.share),
  ]),
]);

const played = [1, 2, 3].map((k) =>
  simulate({ alpha: ALPHA, k, parts: PARTS, last: LAST }, seeded(SEED + k)),
);
const [one = []] = played;
const late = one.slice(1000);
const meanOf = (of: "share" | "quality") => late.reduce((sum, its) => sum + its[of], 0) / late.length;
const rest = rememberingOneForever(ALPHA);
say(`\none remembered, mean from n = 1001 to ${LAST}, ${PARTS} parts`);
table([
  ["", "theory", "played"],
  ["share made anew", digits(rest.share), digits(meanOf("share"))],
  ["quality", digits(rest.quality), digits(meanOf("quality"))],
]);

say(`\nshare made anew, ${PARTS} parts, beside what was printed from as many or more`);
table([
  ["n", ...[1, 2, 3].flatMap((k) => [`k = ${k}, printed`, "here"])],
  ...SIMULATED_AT.map((n, i) => [
    String(n),
    ...SHARES_BEFORE.flatMap(([k, shares]) => [shares[i] ?? "", digits(played[k - 1]?.[n - 1]?.share, 3)]),
  ]),
]);

say(`\nslope of 1 / share by decade of n, ${PARTS} parts, beside what was printed`);
table([
  ["n", ...[1, 2, 3].flatMap((k) => [`k = ${k}, printed`, "here"])],
  ["theory, n without end", ...[1, 2, 3].flatMap((k) => ["", digits(exponent(ALPHA, k))])],
  ...SLOPES_BEFORE.map(([from, slopes]) => [
    `${from} to ${from * 10}`,
    ...played.flatMap((values, i) => {
      const before = slopes[i];
      return [before == null ? "" : digits(before, 3), digits(slopeBetween(values, from, from * 10), 3)];
    }),
  ]),
]);

heading("How often the rhythm speaks of shorter gaps, 300 people a cell");
say(
  "printed, and here, when sure to 0.95; to 0.99 as Onward asks; told, since of gaps that swing nothing is; then",
);
say("how often the interval holds the slope");
const random = seeded(SEED);
table([
  ["attempts", "slope", "noise", "printed", "0.95", "0.99", "told", "held"],
  ...TOLD_BEFORE.flatMap(([attempts, noise, ...before]) =>
    [0, 0.36, 0.67].map((slope, i) => {
      const { covered, shorter, told } = rhythmShares(
        { count: 300, attempts, slope, noise },
        [0.95, 0.99],
        random,
      );
      const printedShare = i === 0 ? "" : digits(before[i - 1], 2);
      return [
        ...[attempts, slope, noise].map(String),
        printedShare,
        ...[...shorter, told, covered].map((its) => digits(its, 2)),
      ];
    }),
  ),
]);

heading("How wide the interval of a slope is by least squares, noise 0.7, the median of 2000 people");
table([
  ["gaps", "printed", "here"],
  ...WIDTHS_BEFORE.map(([gaps, before]) => [
    String(gaps),
    before,
    digits(medianWidth(gaps, 2000, seeded(SEED)), before.split(".")[1]?.length ?? 0),
  ]),
]);

heading("How often one approach is said to have worked more often, exactly");
say("printed: simulated before; of alikes, either of the two");
table([
  ["ends each", "true shares", "printed", "the first", "the second"],
  ...(
    [
      [5, 0.3, 0.3, "0.17 to 0.21"],
      [20, 0.3, 0.3, "0.17 to 0.21"],
      [5, 0.3, 0.5, "0.19"],
      [20, 0.3, 0.5, "0.49"],
      [5, 0.2, 0.6, "0.44"],
      [20, 0.2, 0.6, "0.89"],
    ] as const
  ).map(([of, first, second, before]) => {
    const chances = comparisonChances(of, [first, second]);
    return [String(of), `${first} and ${second}`, before, digits(chances.first), digits(chances.second)];
  }),
]);

heading("How often people are ever told of one of two approaches that are alike, 2000 people a cell");
say("a look after every end, of each in turn");
table([
  ["ends", "true share", "ever told"],
  ...[10, 20, 30].flatMap((ends) =>
    [0.3, 0.5, 0.7].map((share) => [
      String(ends),
      String(share),
      digits(toldOfAlikes({ count: 2000, ends, share }, seeded(SEED)), 3),
    ]),
  ),
]);

heading("How often people are told of days that differ where none do, 400 people a cell");
say("eight words, a look after every check-in; runs: how often a day is as the one before");
table([
  ["days", "heavy", "runs", "ever told"],
  ...[90, 365, 1095].flatMap((days) =>
    [0.1, 0.3].flatMap((heavy) =>
      [0, 0.3, 0.5].map((runs) => [
        String(days),
        String(heavy),
        String(runs),
        digits(toldOfNothing({ count: 400, days, heavy, runs }, random), 3),
      ]),
    ),
  ),
]);

const place = "docs/images/made-anew.svg";
const all = Array.from({ length: SHOWN }, (_, i) => rememberingAll(ALPHA, i + 1).share);
const curves = [
  { label: "one remembered", share: one.map(({ share }) => share) },
  { label: "two remembered", share: (played[1] ?? []).map(({ share }) => share) },
  { label: "three remembered", share: (played[2] ?? []).map(({ share }) => share) },
  { label: "all (theory)", share: all, dashed: true },
];
writeFileSync(join(import.meta.dirname, "../..", place), figure(curves, SHOWN));
say(`\nThe figure is in ${place}.`);
