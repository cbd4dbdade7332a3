/** Taking back in every order what was done to the same rows: the lines, weeks, rewards, pauses and days of a goal. */
import { tables } from "@onward/domain";
import { describe, expect, it } from "vitest";
import { bench, type Bench } from "./testing/open.ts";

const seen = ({ store: { db } }: Bench) =>
  Object.fromEntries(
    tables.map((t) => [
      t.name,
      db.all(
        `SELECT id, ${Object.keys(t.cells)
          .map((c) => `"${c}"`)
          .join(", ")} FROM "${t.name}" WHERE removed = 0 ORDER BY id`,
      ),
    ]),
  );

type Deed = readonly [name: string, input: Readonly<Record<string, unknown>>];
type Made = Readonly<Record<"goal" | "one" | "two" | "step" | "keep" | "reward" | "week", string>>;

/** Two or three things done to the same row, one after the other. */
const DEEDS: Readonly<Record<string, (its: Made) => readonly Deed[]>> = {
  "a line of the long view": ({ one, two }) => [
    ["editLongView", { longView: one, text: "Music" }],
    ["moveLongView", { longView: one, other: two }],
    ["editLongView", { longView: one, text: "Music most evenings" }],
  ],
  "a line taken away, its goal put elsewhere": ({ goal, one, two }) => [
    ["editGoal", { goal, longView: one }],
    ["removeLongView", { longView: one }],
    ["editGoal", { goal, longView: two }],
  ],
  "a line about a way": ({ keep }) => [
    ["editWayLine", { wayLine: keep, text: "Hum" }],
    ["stepOfWayLine", { wayLine: keep, text: "Ask Ana" }],
    ["editWayLine", { wayLine: keep, text: "Hum first" }],
  ],
  "a goal's week": ({ goal, step }) => [
    ["keepGoalWeek", { goal, stood: "Rain" }],
    ["keepGoalWeek", { goal, stood: "Rain and wind", next: "another", step, words: "Ring Ana" }],
    ["keepGoalWeek", { goal, next: "another", step, words: "Ring Ana on Sunday" }],
  ],
  "a goal's week taken away and said anew": ({ goal, week }) => [
    ["removeGoalWeek", { goalWeek: week }],
    ["keepGoalWeek", { goal, stood: "Late trains" }],
  ],
  "a reward": ({ reward }) => [
    ["editReward", { reward, text: "The coast" }],
    ["doneReward", { reward, done: true }],
    ["editReward", { reward, text: "The coast, two days" }],
  ],
  "a pause": ({ step }) => [
    ["pauseStep", { step, paused: true }],
    ["pauseStep", { step, paused: false }],
    ["pauseStep", { step, paused: true }],
  ],
  "a goal's pause": ({ goal }) => [
    ["pauseGoal", { goal, paused: true }],
    ["pauseGoal", { goal, paused: false }],
    ["letGoOfGoal", { goal }],
  ],
  "a day of a step": ({ step }) => [
    ["doneStep", { step, done: true }],
    ["doneStep", { step, done: false }],
    ["doneStep", { step, done: true }],
  ],
  "a step taken away, and its goal": ({ goal, step }) => [
    ["removeStep", { step }],
    ["removeGoal", { goal }],
  ],
};

function begun(): { b: Bench; its: Made } {
  const b = bench();
  const goal = b.run<string>("setGoal", { text: "Sing in a choir" });
  const [one, two] = ["One", "Two"].map((text) => b.run<string>("writeLongView", { text })) as [
    string,
    string,
  ];
  const step = b.run<string>("addStep", { goal, text: "Scales", repeats: ["1", "2", "3"] });
  const keep = b.run<string>("writeWayLine", { goal, list: "ask", text: "Ana" });
  const reward = b.run<string>("nameReward", { goal, text: "Sea" });
  b.run("keepGoalWeek", { goal, alsoTakes: "The move" });
  const week = b.store.db.get(`SELECT id FROM goalWeek`)?.["id"] as string;
  return { b, its: { goal, one, two, step, keep, reward, week } };
}

function orders(n: number): number[][] {
  if (n === 0) return [[]];
  return orders(n - 1).flatMap((rest) => Array.from({ length: n }, (_, at) => rest.toSpliced(at, 0, n - 1)));
}

describe("taken back in every order", () => {
  for (const [what, deedsOf] of Object.entries(DEEDS)) {
    it(`${what}: all of it is as it was; the last one done anew, as it was before that`, () => {
      const count = deedsOf(begun().its).length;
      for (const order of orders(count)) {
        const { b, its } = begun();
        const before = seen(b);
        const batches = deedsOf(its).map(([name, input]) => {
          b.pass(3_600_000);
          const asked = b.asked();
          expect(b.store.run(name, input, asked), name).toMatchObject({ ok: true });
          return asked.batch;
        });
        let last = { undo: "", found: seen(b) };
        for (const n of order) {
          b.pass(1000);
          const asked = b.asked();
          last = { undo: asked.batch, found: seen(b) };
          expect(b.store.undo(batches[n] ?? "", asked).ok).toBe(true);
        }
        expect(seen(b), `undone as ${order.join()}`).toEqual(before);
        expect(b.store.undo(last.undo, b.asked()).ok).toBe(true);
        expect(seen(b), `done anew after ${order.join()}`).toEqual(last.found);
        b.store.close();
      }
    });
  }
});
