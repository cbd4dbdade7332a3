/**
 * Random use of Onward: inputs made from each command's own schema, so that a new command is tried without a line here.
 */
import { commands } from "@onward/domain";
import type { AnyCommand } from "@onward/domain/kernel/command";
import { DAY, DAY_STARTS_AT, dayOf } from "@onward/domain/kernel/time";
import type { Bench } from "./open.ts";
import { tableMap } from "../open.ts";

/** What this reads of a valibot schema; schemas are plain data. */
type Schema = {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly string[];
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly message?: unknown;
  readonly requirement?: unknown;
  readonly pipe?: readonly Schema[];
};

const WORDS = [
  "When the mail comes",
  "I froze",
  "The second question",
  "😮‍💨",
  "لم أنجح",
  "work",
  "Ask first",
  "sad",
];

/** Names of inputs whose ids belong to a table of another name. */
const TABLE_OF: Readonly<Record<string, string>> = {
  import: "import",
  owner: "setback",
  row: "setback",
  other: "longView",
  past: "selfCare",
  under: "step",
};

function make(schema: Schema, key: string, b: Bench, random: () => number): unknown {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  if (schema.type === "object") {
    return Object.fromEntries(
      Object.entries(schema.entries ?? {})
        .map(([name, s]) => [name, make(s, name, b, random)])
        .filter(([, v]) => v !== undefined),
    );
  }
  if (schema.type === "optional")
    return random() < 0.4 ? undefined : make(schema.wrapped as Schema, key, b, random);
  if (schema.type === "nullable")
    return random() < 0.2 ? null : make(schema.wrapped as Schema, key, b, random);
  if (schema.type === "picklist") return pick(schema.options ?? []);
  if (schema.type === "boolean") return random() < 0.5;
  if (schema.type === "number") return 1 + Math.floor(random() * 15);
  if (schema.type === "array")
    return Array.from({ length: Math.floor(random() * 3) }, () =>
      make(schema.item as Schema, key, b, random),
    );
  if (schema.message === "notAnId") {
    const table = TABLE_OF[key] ?? key;
    if (!tableMap.has(table)) return undefined;
    const rows = b.store.db.all(`SELECT id FROM "${table}" WHERE removed = 0`);
    // An id that is nowhere, of this table alone: no two tables have one in common.
    const nowhere = [...tableMap.keys()].indexOf(table).toString(16).padStart(12, "0");
    return pick(rows)?.["id"] ?? `01900000-0000-7000-8000-${nowhere}`;
  }
  if (schema.message === "notOnTheScale") return Math.floor(random() * 5);
  if (schema.message === "notATime") return b.at().now - Math.floor(random() * 5 * 86_400_000);
  if (schema.message === "notADate")
    return dayOf(b.at().now + Math.floor((random() - 0.5) * 10) * 86_400_000, "Europe/Lisbon", 4);
  if (schema.message === "notAnHour") return "17:30";
  if (schema.message === "notAZone") return "Europe/Lisbon";
  if (schema.type === "string") {
    if (key === "sha256") return "a".repeat(64);
    if (key === "table") return "setback";
    return pick(WORDS);
  }
  return undefined;
}

const MAKERS = [
  "logSetback",
  "startDebrief",
  "addCause",
  "setGoal",
  "addMilestone",
  "addStep",
  "writeLongView",
  "addSelfCare",
  "keepNear",
  "planAttempt",
  "startLookAhead",
  "addReason",
  "keepLesson",
  "makePlan",
];

export type Tried = { readonly name: string; readonly batch: string; readonly ok: boolean };

/**
 * Tries one command with an input that its schema may take; refused ones count as tried.
 *
 * @param wanted commands that have not come up yet, and shall before long
 */
export function tryOne(b: Bench, random: () => number, wanted: readonly string[] = []): Tried {
  const names = Object.keys(commands);
  // What makes rows comes up more often, so that the others have rows to work on.
  const usual = random() < 0.45 ? MAKERS : names;
  const from = wanted.length > 0 && random() < 0.2 ? wanted : usual;
  const name = from[Math.floor(random() * from.length)] as string;
  const input = make(
    (commands as Readonly<Record<string, AnyCommand>>)[name]?.input as unknown as Schema,
    "",
    b,
    random,
  );
  b.pass(Math.floor(random() * 20 * 3_600_000));
  const asked = b.asked();
  return { name, batch: asked.batch, ok: b.store.run(name, input, asked).ok };
}

/**
 * What chance seldom brings: six tries at one goal, a few days apart up to yesterday, each looked ahead to, three of
 * them looked back on, and two of today of which it was guessed before; a moment set for it beforehand that has come,
 * something to look forward to, and a lesson that came back and was used.
 */
export function tryOften(b: Bench): void {
  const goal = b.run<string>("setGoal", { text: "Sing in a choir" });
  const lesson = b.run<string>("keepLesson", { text: "Breathe out first", goal });
  const review = b.run<string>("reviewLesson", { lesson, answer: "hadIt" });
  b.run("sayUsed", { review, used: "helped" });
  b.run("nameReward", { goal, text: "Go to the coast" });
  b.run("setLookAgain", { goal, tries: 5, act: "Ask Ana to listen" });
  b.run("writeWayLine", { goal, list: "ask", text: "Ana" });
  for (const [n, ago] of [60, 40, 29, 18, 9, 1].entries()) {
    const day = dayOf(b.at().now - ago * DAY, b.at().zone, DAY_STARTS_AT);
    // Guessed on its day, told of today.
    b.pass(-ago * DAY);
    const attempt = b.run<string>("planAttempt", { goal, day, newStrategy: "Alone" });
    b.run("giveChance", { attempt, chance: 10 * n });
    b.pass(ago * DAY);
    const lookAhead = b.run<string>("startLookAhead", { attempt });
    b.run("sayFits", { lookAhead, lesson, answer: n % 2 === 0 ? "useIt" : "doesNotFit" });
    b.run("recordOutcome", { attempt, outcome: n === 5 ? "reached" : "notYet" });
    if (n >= 3) continue;
    const setback = b.run<string>("logSetback", { what: "Not taken", goal, attempt });
    const debrief = b.run<string>("startDebrief", { setback, form: "full" });
    b.run("addCause", { debrief, text: "Started too fast", hands: "mine" });
  }
  for (const [chance, outcome] of [
    [40, "partly"],
    [80, "reached"],
  ] as const) {
    const attempt = b.run<string>("planAttempt", {
      goal,
      day: dayOf(b.at().now, b.at().zone, DAY_STARTS_AT),
    });
    b.run("giveChance", { attempt, chance });
    b.run("recordOutcome", { attempt, outcome });
  }
}

/** What chance seldom brings either: setbacks rated over days, beside their guesses, and days that have a word in common. */
export function rateOften(b: Bench): void {
  for (const lasts of [1, 3, 14]) {
    const setback = b.run<string>("logSetback", { what: "Turned down", heaviness: 3, guess: 2 });
    b.run("askAgain", { setback, wished: true });
    for (const day of [1, 3, 7, 14]) {
      b.pass((day === 1 ? 1 : day === 3 ? 2 : day === 7 ? 4 : 7) * DAY);
      b.run("rateSetback", { setback, heaviness: day < lasts ? 3 : 1 });
      b.run("checkIn", { heaviness: 1, around: "Rehearsal, Mum" });
    }
  }
}

/**
 * A small step that repeats, as chance seldom keeps one: done on most of five weeks' days, and then for a week not; and one
 * that is meant for once in a week, paused and taken up again.
 */
export function repeatOften(b: Bench): void {
  const goal = b.run<string>("setGoal", { text: "Play for my sister" });
  const step = b.run<string>("addStep", {
    goal,
    text: "Ten scales",
    repeats: ["1", "2", "3", "4", "5", "6", "7"],
  });
  const weekly = b.run<string>("addStep", { goal, text: "Play one piece through", repeats: ["week"] });
  for (let day = 0; day < 35; day++) {
    if (day % 4 !== 1) b.run("doneStep", { step, done: true });
    if (day % 6 === 0) b.run("doneStep", { step: weekly, done: true });
    if (day === 16 || day === 20) b.run("pauseStep", { step: weekly, paused: day === 16 });
    b.pass(DAY);
  }
  b.pass(7 * DAY);
}
