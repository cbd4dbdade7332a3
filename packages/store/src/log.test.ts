/** What undo remembers goes after 30 days, and not because a clock was wrong for a moment. */
import { note } from "@onward/domain/notes/note";
import { describe, expect, it } from "vitest";
import { queries } from "./index.ts";
import { jrnlJson } from "./import/fixtures/exports.ts";
import { dropImport, startImport, undoImport } from "./import/job.ts";
import type { Held } from "./operations.ts";
import { countRows } from "./rows.ts";
import { openStore } from "./store.ts";
import { bench, DAY, type Bench } from "./testing/open.ts";

const files = [{ name: "a.json", file: new Blob([jrnlJson() as BlobPart]) }];
const brought = async () => {
  const b = bench();
  expect(await startImport(b.held, { job: "j", files }, b.asked())).toMatchObject({ value: { added: 3 } });
  return b;
};

/** Opens the same file again and writes something down. */
function again(b: Bench): Held {
  const store = openStore(b.store.db);
  expect(store.run("noteWin", { text: "Went anyway" }, b.asked())).toMatchObject({ ok: true });
  return { ...b.held, store };
}
const past = (b: Bench) => b.store.query(queries.pastImports, null, b.at());

describe("taking an import back", () => {
  it.each([40, 100_000, -17_000])("outlives a clock that is %i days off for some days", async (days) => {
    const b = await brought();
    b.pass(DAY);
    again(b);
    b.pass(days * DAY);
    for (let day = 0; day < 5; day++) {
      again(b);
      b.pass(DAY);
    }
    b.pass((-days - 5) * DAY);
    const held = again(b);
    expect(await undoImport(held, { job: "j" }, b.asked())).toEqual({
      ok: true,
      value: { undone: 3, left: 0 },
    });
    expect(countRows(b.store.db, note)).toBe(0);
  });

  it("is forgotten also where a clock was once far ahead", async () => {
    const b = await brought();
    b.pass(DAY);
    b.pass(20_000 * DAY);
    again(b);
    b.pass(-20_000 * DAY);
    for (let day = 0; day <= 38; day++) {
      b.pass(DAY);
      again(b);
    }
    const kept = b.store.db
      .all(`SELECT at FROM batch WHERE before IS NOT NULL`)
      .map((row) => Number(row["at"]));
    expect(Math.min(...kept)).toBeGreaterThan(b.at().now - 40 * DAY);
    expect(Math.max(...kept)).toBe(b.at().now);
  });

  it("ends after 30 days, and says so while the notes are there", async () => {
    const b = await brought();
    let held = b.held;
    for (let day = 0; day <= 37; day++) {
      b.pass(DAY);
      held = again(b);
    }
    const refused = { ok: false, error: { type: "NothingToUndo" } };
    expect(await undoImport(held, { job: "j" }, b.asked())).toEqual(refused);
    expect(past(b)).toMatchObject([{ job: "j", undone: false, until: null }]);
    // One that was cut short leaves what it brought in, and nobody is asked about it again.
    b.store.db.run(`INSERT INTO job (id, kind, state, body) VALUES ('j', 'import', 'running', '{}')`);
    expect(await dropImport(held, { job: "j" }, b.asked())).toEqual(refused);
    expect(past(b)).toMatchObject([{ job: "j", undone: false, until: null }]);
    expect(b.store.query(queries.importJobs, null, b.at())).toEqual([]);
    expect(countRows(b.store.db, note)).toBe(3);
  });
});
