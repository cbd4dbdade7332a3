/** Deleted for good means that the file itself no longer holds a word of it. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LAST_CLOCK, msOf } from "@onward/sync";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { purgeRows } from "./deletion.ts";
import type { Db } from "./drivers/driver.ts";
import { clockOf } from "./log.ts";
import { operations } from "./operations.ts";
import type { Store } from "./store.ts";
import { bench, type Bench } from "./testing/open.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "onward-deletion-"));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const bytes = () =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name)).toString("latin1"))
    .join("\n");

describe("deleting for good", () => {
  it("leaves no word in the file, its log or its index while others stay", async () => {
    const b = bench(join(folder, "onward.db"));
    for (let i = 0; i < 300; i++) b.run("logSetback", { what: `An ordinary evening, number ${i}` });
    const id = b.run<string>("logSetback", { what: "Quuxword of the zzyzx kind" });
    b.run("editSetback", { setback: id, what: "Vroomfondel came later" });
    const draft = { key: `setback:${id}:edit`, value: { what: "Slartibart" } };
    operations.saveDraft(b.held, draft, b.asked(), () => undefined);
    for (let i = 0; i < 300; i++) b.run("logSetback", { what: `Another evening, number ${i}` });
    // The index has its words in small letters, less what they share with the word before.
    for (const word of ["Quuxword", "Vroomfondel", "Slartibart"])
      expect(bytes().includes(word), word).toBe(true);
    expect(/[^V]roomfondel/.test(bytes())).toBe(true);

    b.run("removeSetback", { setback: id });
    const gone = await purgeRows(b.held, { rows: [{ table: "setback", id }] }, b.asked());
    expect(gone).toEqual({ ok: true, value: { gone: 1 } });

    expect(bytes()).toContain("ordinary");
    expect(bytes().match(/uuxword|zzyzx|roomfondel|lartibart/i)).toBeNull();
    b.store.close();
  });

  it("leaves no word of many, and undo still reaches what stays", async () => {
    const b = bench(join(folder, "onward.db"));
    const many = Array.from({ length: 100 }, (_, i) =>
      b.run<string>("logSetback", { what: `Quuxword ${i}` }),
    );
    for (const id of many) b.run("editSetback", { setback: id, what: "Vroomfondel came later" });
    const goal = b.run<string>("setGoal", { text: "Stays" });
    const edited = b.asked();
    b.store.run("editGoal", { goal, text: "Changed" }, edited);
    for (const id of many) b.run("removeSetback", { setback: id });
    const rows = many.map((id) => ({ table: "setback", id }));
    expect(await purgeRows(b.held, { rows }, b.asked())).toEqual({ ok: true, value: { gone: 100 } });
    expect(bytes().match(/uuxword|roomfondel/i)).toBeNull();
    expect(b.store.undo(edited.batch, b.asked())).toMatchObject({ ok: true, value: { left: 0 } });
    expect(b.store.db.all(`SELECT text FROM goal`)).toEqual([{ text: "Stays" }]);
    b.store.close();
  });

  it("marks what is gone with a time that can be, whatever the clock says", async () => {
    const b = bench(":memory:", Date.UTC(4000, 0));
    const id = b.run<string>("logSetback", { what: "Far ahead" });
    b.run("removeSetback", { setback: id });
    await purgeRows(b.held, { rows: [{ table: "setback", id }] }, b.asked());
    expect(msOf(clockOf(b.store.db))).toBe(LAST_CLOCK);
  });

  /** A store that counts the entries of the log it goes through, and may stop taking writes. */
  const watched = (b: Bench, takes: (write: number) => boolean = () => true) => {
    const { db } = b.store;
    const log = { read: 0 };
    const count = (sql: string, found: number) => {
      if (!sql.includes("FROM batch")) return;
      const plan = db.all(`EXPLAIN QUERY PLAN ${sql}`).map((step) => String(step["detail"]));
      log.read += plan.some((step) => step.startsWith("SCAN batch")) ? entries(b) : found;
    };
    const counting: Db = {
      ...db,
      all: (sql, params) => {
        const found = db.all(sql, params);
        count(sql, found.length);
        return found;
      },
      get: (sql, params) => {
        count(sql, 1);
        return db.get(sql, params);
      },
    };
    let writes = 0;
    const writeLocal: Store["writeLocal"] = (tables, work) =>
      takes(++writes) ? b.store.writeLocal(tables, work) : { ok: false, error: { type: "StorageFull" } };
    return { log, held: { ...b.held, store: { ...b.store, db: counting, writeLocal } } };
  };
  const entries = (b: Bench) => b.store.db.all(`SELECT id FROM batch`).length;
  const removed = (b: Bench, count: number) =>
    Array.from({ length: count }, () => {
      const id = b.run<string>("logSetback", { what: "First" });
      b.run("editSetback", { setback: id, what: "Second" });
      b.run("removeSetback", { setback: id });
      return { table: "setback", id };
    });

  it("reads the whole log once, however many go", async () => {
    const b = bench();
    const rows = removed(b, 130);
    const { log, held } = watched(b);
    expect(await purgeRows(held, { rows }, b.asked())).toEqual({ ok: true, value: { gone: 130 } });
    // Once to know which there are, once to look into each.
    expect(log.read).toBe(2 * entries(b));
  });

  it("stopped half-way, nothing of what is gone stands in the log; the rest goes the next time", async () => {
    const b = bench();
    const rows = removed(b, 130);
    // Slices get no smaller on a busy machine here: what each write holds is told by their number.
    vi.spyOn(performance, "now").mockReturnValue(0);
    const sizes = new Set<number>();
    for (let last = 1; sizes.size < 3; last++) {
      const stopped = await purgeRows(watched(b, (write) => write <= last).held, { rows }, b.asked());
      expect(stopped).toEqual({ ok: false, error: { type: "StorageFull" } });
      const gone = b.store.db
        .all(`SELECT id FROM setback WHERE removed = 2`)
        .map((row) => row["id"] as string);
      sizes.add(gone.length);
      const log = b.store.db
        .all(`SELECT before FROM batch`)
        .map((row) => row["before"])
        .join();
      expect(gone.filter((id) => log.includes(id))).toEqual([]);
    }
    expect(await purgeRows(b.held, { rows }, b.asked())).toMatchObject({ ok: true });
    expect(b.store.db.all(`SELECT id FROM setback WHERE removed < 2`)).toEqual([]);
  });

  it("what is logged while the log is read is forgotten too", async () => {
    const b = bench();
    const rows = removed(b, 3);
    const back = rows[0]?.id;
    // Between reading the log and taking the rows away somebody brings one back, changes it and takes it away again.
    const meanwhile = watched(b, (write) => {
      if (write !== 2) return true;
      b.run("restoreRow", { table: "setback", row: back });
      b.run("editSetback", { setback: back, what: "Third" });
      b.run("removeSetback", { setback: back });
      return true;
    });
    expect(await purgeRows(meanwhile.held, { rows }, b.asked())).toEqual({ ok: true, value: { gone: 3 } });
    const log = b.store.db
      .all(`SELECT before FROM batch`)
      .map((row) => row["before"])
      .join();
    expect(rows.filter(({ id }) => log.includes(id))).toEqual([]);
  });
});
