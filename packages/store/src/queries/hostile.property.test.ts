/**
 * A law over rows that no command makes and a copy may hold: every query gives an answer, and none of it is a number that
 * is none, a count below nothing or beyond what it is of, a day that is none, or a word that only a bug writes.
 */
import { seeded } from "@onward/domain/kernel/seeded";
import { describe, expect, it } from "vitest";
import { writeCopy } from "../export/json.ts";
import { startImport } from "../import/job.ts";
import type { QueryName } from "../tab/client.ts";
import { asksOf } from "../testing/asks.ts";
import { fillHostile, spoil } from "../testing/hostile.ts";
import { bench, DAY, NOON, type Bench } from "../testing/open.ts";
import { rateOften, repeatOften, tryOften, tryOne } from "../testing/traces.ts";
import { queries } from "./index.ts";
import type { Query } from "./query.ts";

const LIVES = 4;
const ROWS = 12;
const STEPS = 30;
const ZONES = ["Europe/London", "Pacific/Auckland"];
/** When it is looked at: now; by a clock set back, or ahead; and on days on which clocks change. */
const MOMENTS = [
  NOON,
  0,
  Date.UTC(2099, 5, 1),
  Date.UTC(2026, 2, 29, 0, 30),
  Date.UTC(2026, 9, 25, 1, 30),
  NOON - DAY,
];

/** What is a part, and of what. */
const PARTS: readonly (readonly [part: string, whole: string])[] = [
  ["done", "of"],
  ["down", "of"],
  ["tried", "count"],
  ["open", "count"],
  ["cameTrue", "count"],
  ["lookedBackOn", "count"],
  ["reached", "ended"],
  ["reached", "milestones"],
  ["used", "arisen"],
  ["withWords", "days"],
];
/** Numbers that may be below nothing: moments, and what lies on either side of it. */
const SIGNED = /\b(at|\w+At|moment|mean|slope|low|high|interval|rowid)\b/;
const DAY_LIKE = /^[+-]?\d{4,6}-\d\d-\d\d$/;

/** What must not be in an answer, by where it stands. */
export function odd(value: unknown, path = ""): string[] {
  if (typeof value === "number")
    return !Number.isFinite(value) ||
      (value < 0 && !SIGNED.test(path.split(/[.[]/).findLast((p) => !/^\d*\]?$/.test(p)) ?? ""))
      ? [`${path}: ${value}`]
      : [];
  if (typeof value === "string") {
    const none = DAY_LIKE.test(value) && Number.isNaN(Date.parse(`${value}T12:00:00Z`));
    return none || /NaN|Infinity|Invalid|undefined|\bnull\b|\[object/.test(value)
      ? [`${path}: ${value}`]
      : [];
  }
  if (Array.isArray(value)) {
    const pair =
      value.length === 2 && value.every((end) => typeof end === "number") && /interval|range/.test(path);
    return [
      ...(pair && Number(value[0]) > Number(value[1]) ? [`${path}: ${String(value)}`] : []),
      ...value.flatMap((item: unknown, i) => odd(item, `${path}[${i}]`)),
    ];
  }
  if (typeof value !== "object" || value === null) return [];
  const its = value as Readonly<Record<string, unknown>>;
  const beyond = PARTS.filter(
    ([part, whole]) =>
      typeof its[part] === "number" && typeof its[whole] === "number" && its[part] > its[whole],
  ).map(([part, whole]) => `${path}: ${String(its[part])} ${part} of ${String(its[whole])} ${whole}`);
  return [...beyond, ...Object.entries(its).flatMap(([name, inner]) => odd(inner, `${path}.${name}`))];
}

/** All that is odd in what these rows answer at a moment. */
function oddOf(b: Bench, now: number, zone: string): string[] {
  const asks = asksOf(b);
  return (Object.keys(asks) as QueryName[]).flatMap((name) =>
    asks[name].flatMap((args) => {
      const query = queries[name] as unknown as Query<unknown, unknown>;
      return odd(b.store.query(query, args, { now, zone }), name);
    }),
  );
}

describe("rows that no command makes", () => {
  const isSound = (b: Bench, of: string, moments: readonly number[]) => {
    for (const now of moments)
      for (const zone of ZONES) expect(oddOf(b, now, zone), `${of}, ${now}, ${zone}`).toEqual([]);
  };

  it("give every query a smaller claim, and no number that is none", async () => {
    for (let seed = 1; seed <= LIVES; seed++) {
      const b = bench();
      const random = seeded(seed);
      b.run("choose", { key: "dayStartsAt", value: String(seed % 7) });
      fillHostile(b, random, ROWS);
      isSound(b, `seed ${seed}`, MOMENTS);
      // Whoever goes on with them is refused here and there, and nothing breaks.
      for (let i = 0; i < STEPS; i++) tryOne(b, random);
      isSound(b, `seed ${seed}, gone on with`, [b.at().now]);
      if (seed === 1) {
        const other = bench();
        const copy = await writeCopy(b.store.db, b.held.files, b.at().now);
        const files = [{ name: "onward.json", file: new Blob([copy as BlobPart]) }];
        expect(await startImport(other.held, { job: "j", files }, other.asked())).toMatchObject({ ok: true });
        isSound(other, `seed ${seed}, as a copy`, [NOON]);
        other.store.close();
      }
      b.store.close();
    }
  });

  it("nor do they where much was lived before, and a part of it is spoilt", () => {
    const said = new Set<string>();
    for (let seed = 1; seed <= LIVES; seed++) {
      const b = bench(":memory:", NOON - 160 * DAY);
      for (let n = 0; n < 7; n++) tryOften(b);
      rateOften(b);
      rateOften(b);
      repeatOften(b);
      b.pass(NOON - b.at().now);
      spoil(b, seeded(seed), 0.03 * seed);
      isSound(b, `spoilt ${seed}`, [NOON, 0, Date.UTC(2099, 5, 1)]);
      const at = { now: NOON, zone: "Europe/London" };
      if (b.store.query(queries.guesses, null, at).said.average) said.add("guesses");
      if (b.store.query(queries.rhythms, null, at).length > 0) said.add("rhythms");
      if (b.store.query(queries.easedSetbacks, null, at).said.of > 2) said.add("eased");
      if (b.store.query(queries.nextTries, null, at).said.half) said.add("next tries");
      b.store.close();
    }
    // With nothing to say nothing can be wrong.
    expect([...said].toSorted()).toEqual(["eased", "guesses", "next tries", "rhythms"]);
  });
});

it("what is odd is seen", () => {
  expect(
    odd({ a: [{ count: Number.NaN }], done: 3, of: 2, day: "2026-13-40", text: "Invalid Date" }),
  ).toHaveLength(4);
  expect(odd({ days: -1, interval: [0.5, 0.2], at: -5, mean: -0.1 })).toHaveLength(2);
  expect(odd({ days: 1, text: "work", day: "9999-12-31", nothing: null })).toEqual([]);
});
