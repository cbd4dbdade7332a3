/**
 * The sample's ten years: whole, believable, calm, and the same on the screen and in a terminal.
 */
import { sampleLife, SAMPLE_ROWS } from "@onward/content/sample/life";
import { notPlain } from "@onward/content/pages/plain-words";
import { tables } from "@onward/domain";
import type { Table } from "@onward/domain/kernel/schema";
import { addDays, DAY } from "@onward/domain/kernel/time";
import { NOT_TO_ANALYSE } from "@onward/domain/setbacks/setback";
import { mayHold } from "@onward/store/apply";
import { check } from "@onward/store/check";
import { memoryFiles } from "@onward/store/drivers/memory";
import { openNode } from "@onward/store/drivers/node";
import { givenOn, placeMade } from "@onward/store/made";
import { queries } from "@onward/store";
import type { Query } from "@onward/store/queries/query";
import { openStore, type Store } from "@onward/store/store";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { insights } from "../../apps/cli/src/commands/insights.ts";
import { read } from "../docs/documents.ts";

const zone = "Europe/Lisbon";
const NOW = Date.UTC(2026, 2, 10, 18);
const lifeOn = (now: number, at = zone, rows = SAMPLE_ROWS) =>
  sampleLife({ ...givenOn({ now, zone: at }), rows });

const life = lifeOn(NOW);
const of = (table: string) => life.filter((row) => row.table === table);
const tableOf = new Map(tables.map((table): [string, Table] => [table.name, table]));
const isId = (value: unknown): value is string =>
  typeof value === "string" && /^[\da-f]{8}-[\da-f]{4}-[78][\da-f]{3}-[\da-f]{4}-[\da-f]{12}$/.test(value);

let store: Store;
beforeAll(() => {
  store = openStore(openNode(":memory:"));
  placeMade(store.db, life);
});
const ask = (name: keyof typeof queries, args: unknown = null): unknown =>
  store.query(queries[name] as Query<unknown, unknown>, args, { now: NOW, zone });

describe("the rows", () => {
  it("are 20,000, with 300 tries at 40 goals", () => {
    expect([life.length, of("attempt").length, of("goal").length]).toEqual([20_000, 300, 40]);
  });

  it("are the same for the same day, and as many on any other, wherever", () => {
    expect(lifeOn(NOW + 3 * 3_600_000)).toEqual(life);
    // The night on which clocks change, a leap day, and far from Lisbon.
    for (const [now, at] of [
      [Date.UTC(2026, 2, 29, 2), "Europe/London"],
      [Date.UTC(2028, 1, 29, 12), "Asia/Kolkata"],
      [Date.UTC(2027, 0, 1, 1), "Pacific/Kiritimati"],
    ] as const) {
      const other = lifeOn(now, at);
      expect(other).toHaveLength(SAMPLE_ROWS);
      const today = givenOn({ now, zone: at }).at(0, 0);
      expect(other.filter((row) => row.at >= today)).toEqual([]);
      expect(new Set(other.map(({ id }) => id)).size).toBe(SAMPLE_ROWS);
    }
  });

  it("are as few or as many as the bench wants", () => {
    expect(lifeOn(NOW, zone, 30_000)).toHaveLength(30_000);
    const few = lifeOn(NOW, zone, 100);
    expect(few.filter(({ table }) => table === "attempt")).toHaveLength(300);
    expect(few.length).toBeLessThan(SAMPLE_ROWS / 10);
  });

  it("are whole, hold only what their cells may, and come after those they name", () => {
    const seen = new Map<string, string>();
    const faults: string[] = [];
    for (const { table: name, id, at, cells } of life) {
      const table = tableOf.get(name);
      for (const [cell, shape] of Object.entries(table?.cells ?? {})) {
        const value = cells[cell] ?? null;
        if (shape.required && value === null) faults.push(`${name} lacks ${cell}`);
        if (shape.known && value !== null && !shape.known.includes(String(value)))
          faults.push(`${name}.${cell} is ${String(value)}`);
        if (shape.kind !== "members" && !mayHold(shape, value as string))
          faults.push(`${name}.${cell} can't be so`);
        if (shape.form === "instant" && Number(value) >= NOW) faults.push(`${name}.${cell} is to come`);
        // A part names the step it was cut out of; every other cell is called by the table it names.
        if (isId(value) && seen.get(value) !== (cell === "under" ? name : cell))
          faults.push(`${name}.${cell} names what is not there yet`);
      }
      for (const cell of Object.keys(cells)) if (!table?.cells[cell]) faults.push(`${name} has no ${cell}`);
      if (at >= NOW) faults.push(`${name} is to come`);
      seen.set(id, name);
    }
    expect([...new Set(faults)]).toEqual([]);
  });

  it("are sound in a file, and searched", async () => {
    const held = { store, files: memoryFiles(), lasting: false, wipe: async () => undefined };
    expect((await check(held)).problems).toEqual([]);
    const { groups } = ask("search", { text: "lighthouse", kind: null, limit: 5 }) as { groups: unknown[] };
    expect(groups.length).toBeGreaterThan(0);
  });

  it("hold every kind of setback, every outcome, every state, and every answer there is", () => {
    const missing: string[] = [];
    // What needs something beside rows, or another device, is not in it.
    const none = new Set(["attachment", "import", "notToday", "setting"]);
    // Nor what is asked of a lesson that has come back for long, nor a goal for every part of a life.
    const notAll = new Set(["review.still", "goal.area", "feeling.family"]);
    for (const { name, cells } of tables) {
      if (none.has(name)) continue;
      const rows = of(name);
      if (rows.length === 0) missing.push(name);
      for (const [cell, { known }] of Object.entries(cells as Table["cells"])) {
        const given = new Set(rows.map((row) => row.cells[cell]));
        if (!notAll.has(`${name}.${cell}`))
          missing.push(
            ...(known ?? []).filter((one) => !given.has(one)).map((one) => `${name}.${cell}: ${one}`),
          );
      }
    }
    expect(missing).toEqual([]);
  });

  it("look back on nothing that is not there to be analysed, nor before it happened", () => {
    const setbacks = new Map(of("setback").map((row) => [row.id, row.cells]));
    for (const { cells } of of("debrief")) {
      const about = setbacks.get(String(cells["setback"]));
      expect(NOT_TO_ANALYSE).not.toContain(about?.["kind"]);
      expect(Number(cells["startedAt"])).toBeGreaterThan(Number(about?.["at"]));
    }
    for (const { cells } of of("review")) {
      const lesson = life.find(({ id }) => id === cells["lesson"]);
      expect(Number(cells["at"])).toBeGreaterThan(Number(lesson?.cells["at"]));
    }
  });

  it("are in plain, calm words", () => {
    const said = life.flatMap(({ table, cells }) =>
      Object.entries(cells).flatMap(([cell, value]) =>
        tableOf.get(table)?.cells[cell]?.searched && typeof value === "string" ? [value] : [],
      ),
    );
    expect(said.length).toBeGreaterThan(10_000);
    expect([...new Set(said.flatMap(notPlain))]).toEqual([]);
  });

  it("are put into an empty file only", () => {
    const own = openStore(openNode(":memory:"));
    const asked = { batch: "1".padStart(32, "0"), now: NOW, zone };
    expect(own.run("noteWin", { text: "Mine" }, asked).ok).toBe(true);
    expect(() => placeMade(own.db, life)).toThrow();
    expect(own.db.get(`SELECT COUNT(1) AS n FROM goal`)?.["n"]).toBe(0);
  });
});

describe("what is shown of them", () => {
  afterEach(() => vi.useRealTimers());

  it("Today has something to look back on, and something that comes back", () => {
    expect(ask("today", { helpOpened: false })).toMatchObject({
      card: { card: "lookBack", setback: { line: "The date that moved" } },
    });
    const back = ask("comingBack", { helpOpened: false }) as { lessons: unknown[]; tries: { day: string }[] };
    expect(back.lessons.length).toBeGreaterThan(0);
    expect(back.tries.map(({ day }) => day)).toEqual([addDays("2026-03-10", 2)]);
    expect(ask("goalList")).toMatchObject({ open: { length: 5 }, paused: { length: 1 } });
  });

  /** What the screen asks for, read off it. */
  const asked = [...read("apps/web/src/features/insights/insights.tsx").matchAll(/useFound\("(\w+)"/g)].map(
    ([, name]) => name as keyof typeof queries,
  );

  it("every insight has something to draw", () => {
    expect(asked.length).toBeGreaterThan(6);
    const said = {
      nextTries: ask("nextTries") as { said: { half: unknown } },
      rhythms: ask("rhythms") as { said: string }[],
      letters: ask("lettersOfGoals") as { said: unknown }[],
      approaches: ask("approachesTried") as { moreOften: unknown[] },
      causes: ask("causesOfDebriefs") as { causes: { debriefs: number }[] },
      lessons: ask("lessonsUsed") as { arisen: number },
      wins: ask("winsOfMonths") as { wins: number }[],
      guesses: ask("guesses") as { said: { curve: unknown[] }; factor: unknown },
      days: ask("daysBeside") as { words: unknown[] },
      weekGuesses: ask("weekGuesses") as { said: { range: unknown } },
      eased: ask("easedSetbacks") as { said: { middle: unknown; range: unknown } },
    };
    expect(Object.keys(said)).toHaveLength(asked.length);
    expect(said.nextTries.said.half).toMatchObject({ likely: { to: expect.any(Number) } });
    expect(new Set(said.rhythms.map((rhythm) => rhythm.said))).toEqual(
      new Set(["shorter", "longer", "same", "cannotTell", "tooFew"]),
    );
    expect(said.letters.some((letters) => letters.said !== null)).toBe(true);
    expect(said.approaches.moreOften.length).toBeGreaterThan(0);
    expect(said.causes.causes[0]?.debriefs).toBeGreaterThan(5);
    expect(said.lessons.arisen).toBeGreaterThan(29);
    expect(said.wins.length).toBeGreaterThan(110);
    expect(said.guesses.said.curve.length).toBeGreaterThan(2);
    expect(said.guesses.factor).not.toBeNull();
    expect(said.days.words.length).toBeGreaterThan(2);
    expect(said.weekGuesses.said.range).not.toBeNull();
    expect(said.eased.said.middle).not.toBeNull();
    expect(said.eased.said.range).not.toBeNull();
  });

  it("a terminal gives the same figures as the screen", () => {
    vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    let json = "";
    const held = { store, files: memoryFiles(), lasting: true, wipe: async () => undefined };
    insights(held, {
      value: (value) => {
        json = JSON.stringify(value);
      },
      problem: (sentence) => expect.unreachable(sentence),
    });
    const told: unknown[] = Object.values(JSON.parse(json) as object);
    for (const name of asked) {
      const shown = store.query(queries[name] as Query<unknown, unknown>, null, { now: NOW, zone: here });
      const plain = JSON.parse(JSON.stringify(shown)) as object;
      const holding = (its: object): unknown => expect.objectContaining(its);
      expect(told, name).toContainEqual(Array.isArray(plain) ? plain.map(holding) : holding(plain));
    }
    // What the screen works out of them besides.
    const figures = JSON.parse(json) as {
      rhythms: { said: string; gaps: unknown[]; band: { low: number; high: number }[] | null }[];
    };
    for (const { said, gaps, band } of figures.rhythms)
      expect(band?.length ?? 0).toBe(said === "irregular" || said === "tooFew" ? 0 : gaps.length);
  });

  it("a wait of days makes nothing of it fall", () => {
    const before = ask("winsOfMonths") as { wins: number }[];
    const later = store.query(queries.winsOfMonths, null, { now: NOW + 90 * DAY, zone });
    expect(later.slice(0, before.length)).toEqual(before);
  });
});
