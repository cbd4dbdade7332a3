/**
 * A law over random lives: being away, for a day or for a year, takes nothing. No number on any screen falls, none
 * goes, and nothing that was listed is gone, but for what is named here as said of its day only.
 */
import { dayOf } from "@onward/domain/kernel/time";
import { describe, expect, it } from "vitest";
import { purgeOld } from "../deletion.ts";
import { writeCopy } from "../export/json.ts";
import { startImport } from "../import/job.ts";
import { operations } from "../operations.ts";
import type { AnswerTo, QueryName } from "../tab/client.ts";
import { asksOf } from "../testing/asks.ts";
import { bench, DAY, NOON, type Bench } from "../testing/open.ts";
import { seeded } from "@onward/domain/kernel/seeded";
import { rateOften, repeatOften, tryOften, tryOne } from "../testing/traces.ts";
import { queries } from "./index.ts";
import type { Query } from "./query.ts";

const LIVES = 16;
const STEPS = 100;
/** Days away: the shortest and the longest, both sides of each day a rule counts to, and two more by chance in each life. */
const GAPS = [1, 7, 8, 14, 15, 30, 31, 180, 400];

/**
 * What is said of its day only. Each is an offer or a page of a calendar, and none a tally: what it is about stays,
 * counted and listed by a query that is under the law.
 */
const OF_ITS_DAY: readonly { readonly query: QueryName; readonly path: RegExp; readonly why: string }[] = [
  { query: "today", path: /^card\b/, why: "the one card of this moment, an offer" },
  {
    query: "today",
    path: /^written\b/,
    why: "what was written within a day stands on Today; setbacksShown lists it",
  },
  { query: "comingBack", path: /^tries\b/, why: "dated tries of the next 14 days; goalPage lists every try" },
  { query: "checkinToday", path: /^/, why: "today's own answer; the next day is asked anew" },
  {
    query: "checkinHistory",
    path: /^days\b/,
    why: "the page of the last 14 days; whatIsHere counts them all",
  },
  { query: "nearToday", path: /^thing\b/, why: "offered on a day of little energy; nearPage lists all" },
  {
    query: "winsOfWeek",
    path: /^wins\b/,
    why: "the page of the last 7 days; whatIsHere counts the wins, setbackPage has the looks back",
  },
  {
    query: "practiceOffers",
    path: /^offers\[(?!.*helpedBefore)/,
    why: "what is offered at this hour, by how heavy it is now",
  },
  {
    query: "goalWhen",
    path: /^(pace|moved)\b/,
    why: "reckoned from the last weeks; the steps it stands on are all on goalPage",
  },
  {
    query: "goalList",
    path: /^open\[[^\]]*\]\.when\b/,
    why: "the pace of goalWhen in short",
  },
  {
    query: "goalWeekPage",
    path: /^goals\[[^\]]*\]\.done\b/,
    why: "what was done in the last seven days; goalPage lists every step and try",
  },
  {
    query: "storyMay",
    path: /^(matters|known)\b/,
    why: "for what a story may be offered: setbacks of the last 30 days, each with a page of its own",
  },
  {
    query: "summaryLines",
    path: /^parts\b/,
    why: "the days that a person chose for a summary; everything is one of the choices",
  },
  { query: "sittingStart", path: /^justSaid$/, why: "said within the hour, so as not to ask twice" },
  { query: "deletedRows", path: /^rows\b/, why: "kept for 30 days, as the screen says, then gone for good" },
  { query: "whatIsHere", path: /^deleted$/, why: "the number of those same rows" },
];

const ofItsDay = (name: QueryName, path: string) =>
  OF_ITS_DAY.find((one) => one.query === name && one.path.test(path));

/** Queries that answer no number but of their day, or none as long as no import is at work. */
const NO_NUMBERS: readonly QueryName[] = [
  "here",
  "today",
  "onThisDay",
  "checkinToday",
  "checkinHistory",
  "nearToday",
  "goalWeekOffer",
  "plansThatFit",
  "storyMay",
  "storyPage",
  "summaryLines",
  "keptSummaries",
  "practicesBegun",
  "smallPlanWaits",
  "sittingStart",
  "planWhileLocked",
  "deletedRows",
  "importJobs",
];

/** What a row is known by, wherever in a list it stands. */
function keyOf(item: unknown, index: number): string {
  if (typeof item !== "object" || item === null) return typeof item === "string" ? item : String(index);
  const its = item as Readonly<Record<string, unknown>>;
  const known = its["id"] ?? its["offer"] ?? its["stamp"] ?? its["key"] ?? its["kind"];
  if (typeof known === "string") return known;
  return "setback" in its ? keyOf(its["setback"], index) : String(index);
}

/** Every number of an answer by where it stands; a thing in a list counts as one. */
function numbersOf(value: unknown, path = "", found = new Map<string, number>()): Map<string, number> {
  if (typeof value === "number") found.set(path, value);
  else if (Array.isArray(value)) {
    value.forEach((item: unknown, i) => {
      const its = `${path}[${keyOf(item, i)}]`;
      found.set(its, 1);
      numbersOf(item, its, found);
    });
  } else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value))
      numbersOf(inner, path === "" ? name : `${path}.${name}`, found);
  }
  return found;
}

/** What an answer counts in other ways than by a number, made one. */
const COUNTS: { readonly [N in QueryName]?: (answer: AnswerTo<N>) => unknown } = {
  // Open ones stand above the others for 30 days: in which of the two lists is of its day, that it is there is not.
  setbacksShown: ({ open, rows, ...rest }) => ({ ...rest, rows: [...open, ...rows] }),
  lessonsToday: ({ due }) => ({ due: ["none", "one", "two"].indexOf(due) }),
  // A week without wins is a quiet one, and never again the first.
  winsOfWeek: ({ before, wins }) => ({ wins, noted: Number(before || wins.length > 0) }),
  anythingKept: Number,
  // An appointment whose day has passed is folded with the others, and none is gone.
  appointmentsKept: ({ coming, past, names }) => ({ all: [...coming, ...past], names }),
  askingWords: (words) => Object.values(words).filter((own) => own !== null),
  winWords: (words) => Number(words !== null),
  textVersion: (text) => Number(text !== null),
};

type Numbers = ReadonlyMap<string, { readonly query: QueryName; readonly path: string; readonly n: number }>;

/** Every number that these queries answer at a moment. */
function told(b: Bench, asks: ReturnType<typeof asksOf>, now: number): Numbers {
  const all = new Map<string, { query: QueryName; path: string; n: number }>();
  for (const name of Object.keys(asks) as QueryName[]) {
    for (const args of asks[name]) {
      const query = queries[name] as unknown as Query<unknown, unknown>;
      const answer = b.store.query(query, args, { now, zone: "Europe/Lisbon" });
      const counted = COUNTS[name] as ((answer: unknown) => unknown) | undefined;
      for (const [path, n] of numbersOf(counted ? counted(answer) : answer))
        all.set(`${name} ${JSON.stringify(args)} ${path}`, { query: name, path, n });
    }
  }
  return all;
}

/** The numbers that fell, or are not said any more; those of their day are told to `used`. */
const fallen = (before: Numbers, after: Numbers, used: Set<string>): string[] =>
  [...before].flatMap(([key, { query, path, n }]) => {
    const then = after.get(key)?.n;
    if (n <= 0 || (then !== undefined && then >= n)) return [];
    const why = ofItsDay(query, path)?.why;
    if (why !== undefined) used.add(why);
    return why === undefined ? [`${key}: ${n}, then ${then ?? "nothing"}`] : [];
  });

/** Five weeks at a goal, a small step done in each; and goals that were reached, of which it was guessed when. */
function stepByStep(b: Bench): void {
  const likely = dayOf(b.at().now + 9 * DAY, "Europe/Lisbon", 4);
  const reached = [1, 2, 3, 4, 5].map((n) => b.run<string>("setGoal", { text: `Swim a length ${n}` }));
  for (const one of reached) b.run("guessWhen", { goal: one, likely });
  const goal = b.run<string>("setGoal", { text: "Swim a mile" });
  b.run("guessWhen", { goal, likely });
  const steps = [1, 2, 3, 4, 5, 6, 7].map((n) => b.run<string>("addStep", { goal, text: `Length ${n}` }));
  for (const step of steps.slice(0, 5)) {
    b.pass(7 * DAY);
    b.run("doneStep", { step, done: true });
  }
  for (const one of reached) b.run("reachGoal", { goal: one });
}

/** A life of random commands, with what chance seldom brings; left at noon, since by night other things are offered. */
async function lived(seed: number): Promise<{ b: Bench; random: () => number }> {
  const b = bench(":memory:", NOON + seed);
  const random = seeded(seed);
  const tell = () => undefined;
  if (seed % 5 === 0) {
    const other = bench(":memory:", NOON - DAY);
    for (let i = 0; i < 20; i++) tryOne(other, random);
    const copy = await writeCopy(other.store.db, other.held.files, other.at().now);
    const files = [{ name: "onward.json", file: new Blob([copy as BlobPart]) }];
    expect(await startImport(b.held, { job: `job ${seed}`, files }, b.asked())).toMatchObject({ ok: true });
  }
  stepByStep(b);
  repeatOften(b);
  // Before the others, since it takes weeks.
  rateOften(b);
  for (let i = 0; i < STEPS; i++) tryOne(b, random);
  tryOften(b);
  for (const [n, practice] of ["breathing", "kinderVoice", "breathing", "breathing"].entries()) {
    const startedAt = b.at().now - n;
    b.run("finishSitting", { practice, startedAt, before: 3, after: 1, kept: "This passes" });
  }
  operations.rememberHere(b.held, { key: "lastVisit", value: "2026-03-10" }, b.asked(), tell);
  b.pass(DAY - ((b.at().now - NOON) % DAY));
  if (seed % 2 === 0) {
    // Fresh and heavy, and something begun: little is brought up, and much is offered to steady.
    b.run("logSetback", { what: "Just now", heaviness: 3 });
    operations.saveDraft(b.held, { key: "setback:new", value: { what: "Begun" } }, b.asked(), tell);
  } else {
    // A day on which nothing holds back.
    b.pass(3 * DAY);
    b.run("checkIn", { heaviness: 1, energy: 0 });
    for (const sha256 of ["a", "b"])
      b.run("keepNear", {
        kind: "photo",
        file: { kind: "photo", name: "sea.jpg", type: "image/jpeg", size: 4, sha256: sha256.repeat(64) },
      });
    const goal = b.run<string>("setGoal", { text: "A job I can walk to" });
    b.run("planAttempt", { goal, day: dayOf(b.at().now + 2 * DAY, "Europe/Lisbon", 4) });
  }
  return { b, random };
}

describe("being away", () => {
  it("takes no number from any screen, however long", async () => {
    const seen = new Set<QueryName>();
    const used = new Set<string>();
    let gone = 0;
    for (let seed = 1; seed <= LIVES; seed++) {
      const { b, random } = await lived(seed);
      const asks = asksOf(b);
      const before = told(b, asks, b.at().now);
      const chance = [1, 2].map(() => 1 + Math.floor(random() * 400));
      for (const days of [...GAPS, ...chance]) {
        const after = told(b, asks, b.at().now + days * DAY);
        expect(fallen(before, after, used), `seed ${seed}, ${days} days away`).toEqual([]);
      }
      // Whoever comes back opens Onward, which then lets go of what was deleted 30 days before.
      b.pass(400 * DAY);
      for (let day = 0; day < 8; day++) {
        const purged = await purgeOld(b.held, null, b.asked());
        gone += purged.ok ? purged.value.gone : 0;
        b.pass(DAY);
      }
      const back = told(b, asks, b.at().now);
      expect(fallen(before, back, used), `seed ${seed}, back after 400 days`).toEqual([]);
      for (const { query, path, n } of before.values()) if (n > 0 && !ofItsDay(query, path)) seen.add(query);
      b.store.close();
    }
    expect(gone).toBeGreaterThan(0);
    // Each had a number to lose, or this proves nothing about it; these answer in words, or of their day only.
    expect((Object.keys(queries) as QueryName[]).filter((name) => !seen.has(name))).toEqual(NO_NUMBERS);
    // What is excepted and never falls need not be.
    expect(OF_ITS_DAY.map(({ why }) => why).filter((why) => !used.has(why))).toEqual([]);
  });
});
