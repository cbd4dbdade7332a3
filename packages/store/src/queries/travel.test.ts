/**
 * A traveller between London and Auckland, over the date line, and on days on which clocks change: a day on which a small
 * step was done is one row, none is lost and none counts twice; and a week of goals begins and ends once.
 */
import { goalWeek } from "@onward/domain/goals/goal-week";
import { stepDay } from "@onward/domain/goals/repeating";
import { DAY, HOUR, addDays, dayOf } from "@onward/domain/kernel/time";
import { seeded } from "@onward/domain/kernel/seeded";
import { describe, expect, it } from "vitest";
import { readRows } from "../rows.ts";
import { bench } from "../testing/open.ts";
import { goalPage } from "./goals.ts";
import { goalWeekPage } from "./goal-weeks.ts";

const ZONES = [
  "Europe/London",
  "Pacific/Auckland",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Pacific/Pago_Pago",
  "Pacific/Kiritimati",
];

function travels(seed: number, from: number) {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const b = bench(":memory:", from);
  let zone = "Europe/London";
  const hour = seed % 7;
  const asked = () => ({ ...b.asked(), zone });
  const here = () => ({ now: b.at().now, zone });
  const run = (name: string, input: unknown) => b.store.run(name, input, asked());
  run("choose", { key: "dayStartsAt", value: String(hour) });
  const set = run("setGoal", { text: "Play for my sister" });
  const goal = set.ok ? (set.value.answer as string) : "";
  const how = seed % 3 === 0 ? ["week"] : seed % 3 === 1 ? ["1", "3", "5", "7"] : [..."1234567"];
  const added = run("addStep", { goal, text: "Ten scales", repeats: how });
  const step = added.ok ? (added.value.answer as string) : "";
  return { b, random, pick, hour, goal, step, run, here, flies: () => (zone = pick(ZONES)) };
}

describe("a traveller", () => {
  it.each([
    ["over the end of summer in London", Date.UTC(2026, 9, 20)],
    ["over its beginning", Date.UTC(2026, 2, 24)],
    ["over the half hour of Lord Howe", Date.UTC(2026, 3, 1)],
    ["over the day that Samoa skipped", Date.UTC(2011, 11, 26)],
  ])("%s keeps each day on which a step was done, once", (_, from) => {
    for (let seed = 1; seed <= 14; seed++) {
      const { b, random, pick, hour, goal, step, run, here, flies } = travels(seed, from);
      const marked = new Set<string>();
      const page = () => b.store.query(goalPage, { id: goal, helpOpened: false }, here());
      for (let n = 0; n < 40; n++) {
        // Some minutes, or most of a day: often about the hour at which a day begins.
        b.pass(Math.floor(random() * pick([0.2, 3, 22]) * HOUR));
        if (random() < 0.2) flies();
        const today = dayOf(here().now, here().zone, hour);
        const day = random() < 0.7 ? today : addDays(today, -Math.floor(random() * 4));
        const done = random() < 0.85;
        const said =
          day === today && random() < 0.6
            ? run("doneStep", { step, done })
            : run("doneStepOn", { step, day, done });
        if (said.ok && done) marked.add(day);
        if (said.ok && !done) marked.delete(day);
        // Twice is once.
        if (said.ok && random() < 0.3) run("doneStepOn", { step, day, done });
        expect(
          readRows(b.store.db, stepDay)
            .map((row) => row.day)
            .toSorted(),
        ).toEqual([...marked].toSorted());

        const its = page()?.repeating[0];
        const come = [...marked].filter((one) => one <= today);
        expect(its?.doneToday).toBe(marked.has(today));
        expect(its?.standing === null).toBe(come.length === 0);
        if (!its?.standing) continue;
        const { marks, of, done: count, footing, upTo } = its.standing;
        expect(upTo).toBe(come.toSorted().at(-1));
        expect(new Set(marks.map((mark) => mark.day)).size).toBe(of);
        expect(Number.isInteger(footing) && footing >= 1 && footing <= 100).toBe(true);
        if (its.standing.per === "day" && its.standing.all) expect(count).toBe(come.length);
        if (its.standing.per === "week") expect(count).toBeLessThanOrEqual(come.length);
      }
      b.store.close();
    }
  });

  it("goes through a goal's week once, wherever", () => {
    for (let seed = 1; seed <= 10; seed++) {
      const { b, random, hour, goal, run, here, flies } = travels(seed, Date.UTC(2026, 9, 12));
      for (let n = 0; n < 60; n++) {
        b.pass(Math.floor(random() * 12 * HOUR));
        if (random() < 0.3) flies();
        if (random() < 0.5) run("keepGoalWeek", { goal, stood: `Said ${n}` });
        const rows = readRows(b.store.db, goalWeek);
        expect(new Set(rows.map((row) => row.week)).size).toBe(rows.length);
        for (const { week } of rows) expect(new Date(`${week}T12:00:00Z`).getUTCDay()).toBe(1);
        const { days, today } = b.store.query(goalWeekPage, null, here());
        expect(today).toBe(dayOf(here().now, here().zone, hour));
        expect([days.first, days.last]).toEqual([addDays(today, -6), today]);
        const weeks = b.store.query(goalPage, { id: goal, helpOpened: false }, here())?.weeks ?? [];
        expect(weeks.map(({ first }) => first).toSorted()).toEqual(rows.map((row) => row.week).toSorted());
        for (const { first, last } of weeks) expect(last).toBe(addDays(first, 6));
      }
      b.store.close();
    }
  });

  it("finds no day left out that was none where they were when the step was set", () => {
    const at = Date.UTC(2026, 9, 20, 20);
    const b = bench(":memory:", at);
    const auckland = { now: at, zone: "Pacific/Auckland" };
    const asked = () => ({ ...b.asked(), zone: auckland.zone });
    const said = (name: string, input: unknown) => {
      const result = b.store.run(name, input, asked());
      return result.ok ? (result.value.answer as string) : "";
    };
    // In the morning of the 21st; in London it is still the evening before.
    const goal = said("setGoal", { text: "Play for my sister" });
    const step = said("addStep", { goal, text: "Ten scales", repeats: [..."1234567"] });
    said("doneStep", { step, done: true });
    b.pass(2 * DAY);
    said("doneStep", { step, done: true });
    const standing = (zone: string) =>
      b.store.query(goalPage, { id: goal, helpOpened: false }, { now: at + 3 * DAY, zone })?.repeating[0]
        ?.standing;
    expect(standing("Pacific/Auckland")).toMatchObject({ done: 2, of: 3 });
    expect(standing("Europe/London")).toEqual(standing("Pacific/Auckland"));
  });
});
