/** Laws of the store: rows are a function of the batches, and undo gives back what was there. */
import { tables } from "@onward/domain";
import type { Stamp, RowChange } from "@onward/sync";
import { nextStamp } from "@onward/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChange, loadState, overwritten } from "./apply.ts";
import { openNode } from "./drivers/node.ts";
import { tableMap, prepare } from "./open.ts";
import { rebuildSearch } from "./search.ts";
import { bench, dump } from "./testing/open.ts";

const ROWS = ["00000000-0000-7000-8000-000000000001", "00000000-0000-7000-8000-000000000002"];
const cellsOf = fc.oneof(
  fc.record({ what: fc.string({ maxLength: 6 }) }),
  fc.record({ name: fc.option(fc.string({ maxLength: 3 })), at: fc.nat(1000) }),
  fc.record({ zone: fc.constantFrom("UTC", "Asia/Tokyo") }),
  fc.record({ "feelings/sad": fc.constantFrom(0, 1), "feelings/own:x y": fc.constantFrom(0, 1) }),
  fc.record({ fromTheFuture: fc.string({ maxLength: 3 }), "tags/new": fc.constantFrom(0, 1) }),
);
const change = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom(...ROWS), cellsOf)
      .map(([row, cells]): RowChange => ({ table: "setback", row, cells })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...ROWS), fc.constantFrom(0 as const, 1 as const))
      .map(([row, removed]): RowChange => ({ table: "setback", row, removed })),
  },
);

/** Makes a history on three devices that see each other's changes late: texts then have versions side by side. */
function history(changes: readonly (readonly [RowChange, number])[]): { change: RowChange; stamp: Stamp }[] {
  const devices = [0, 1, 2].map(() => {
    const db = openNode(":memory:");
    prepare(db);
    return { db, clock: "" as Stamp };
  });
  const all: { change: RowChange; stamp: Stamp }[] = [];
  changes.forEach(([raw, seed], i) => {
    const device = devices[seed % 3] as (typeof devices)[number];
    if (seed % 5 === 0) for (const { change: c, stamp } of all) applyChange(device.db, tableMap, c, stamp);
    const table = tableMap.get(raw.table)!;
    const { stamps, replaces } = overwritten(loadState(device.db, table, raw.row), raw, table);
    const stamp = nextStamp(
      device.clock,
      1_000_000 + i * ((seed % 7) * 200_000),
      String(seed % 3).padStart(8, "0"),
      stamps,
    );
    device.clock = stamp;
    const made = { ...raw, ...(Object.keys(replaces).length > 0 ? { replaces } : {}) };
    applyChange(device.db, tableMap, made, stamp);
    all.push({ change: made, stamp });
  });
  for (const d of devices) d.db.close();
  return all;
}
const stored = (list: readonly { change: RowChange; stamp: Stamp }[]) => {
  const db = openNode(":memory:");
  prepare(db);
  for (const { change: c, stamp } of list) applyChange(db, tableMap, c, stamp);
  const out = ["setback", "text_version"].map((t) => db.all(`SELECT * FROM ${t} ORDER BY 1, 2, 3`));
  db.close();
  return out;
};

describe("rows", () => {
  it("are the same whatever the order and repetition of batches", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(change, fc.nat(1000)), { minLength: 1, maxLength: 25 }),
        fc.infiniteStream(fc.nat()),
        (changes, keys) => {
          const all = history(changes);
          const expected = stored(all);
          const shuffled = [...all, ...all.slice(0, 5)]
            .map((x) => ({ x, key: keys.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ x }) => x);
          expect(stored(shuffled)).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("the search index", () => {
  it("made anew is the one kept along the way", () => {
    const b = bench();
    for (let i = 0; i < 30; i++) b.run("logSetback", { what: `word${i % 7} shared`, feelings: ["sad"] });
    b.run("removeSetback", { setback: b.store.db.get("SELECT id FROM setback")!["id"] });
    const before = b.store.db.all("SELECT row FROM search_doc ORDER BY row");
    rebuildSearch(b.store.db, tables);
    expect(b.store.db.all("SELECT row FROM search_doc ORDER BY row")).toEqual(before);
    expect(before).toHaveLength(29);
  });
});

describe("undo", () => {
  it("gives back the rows as they were", () => {
    const visible = (b: ReturnType<typeof bench>) =>
      dump(
        b.store,
        tables.map((t) => t.name),
      ) &&
      tables.map((t) =>
        b.store.db.all(
          `SELECT id, ${Object.keys(t.cells)
            .map((c) => `"${c}"`)
            .join(", ")} FROM "${t.name}" WHERE removed = 0 ORDER BY id`,
        ),
      );
    const b = bench();
    const id = b.run<string>("logSetback", { what: "one", feelings: ["sad", "angry"], heaviness: 2 });
    for (const [name, input] of [
      ["logSetback", { what: "two", heaviness: 4 }],
      ["editSetback", { setback: id, what: "one, changed", feelings: ["numb"], name: "short" }],
      ["rateSetback", { setback: id, heaviness: 1 }],
      ["removeSetback", { setback: id }],
      ["saySteady", { setback: id }],
      ["choose", { key: "dayStartsAt", value: "3" }],
    ] as const) {
      const before = visible(b);
      const asked = b.asked();
      const ran = b.store.run(name, input, asked);
      if (!ran.ok) throw new Error(name);
      b.pass(1000);
      expect(b.store.undo(asked.batch, b.asked())).toMatchObject({ ok: true, value: { left: 0 } });
      expect(visible(b)).toEqual(before);
      expect(b.store.undo(asked.batch, b.asked())).toEqual({ ok: false, error: { type: "NothingToUndo" } });
    }
  });

  it("leaves what was changed since, and says how much", () => {
    const b = bench();
    const id = b.run<string>("logSetback", { what: "one" });
    const asked = b.asked();
    b.store.run("editSetback", { setback: id, what: "two", name: "n" }, asked);
    b.pass(1000);
    b.run("editSetback", { setback: id, what: "three" });
    expect(b.store.undo(asked.batch, b.asked())).toMatchObject({ ok: true, value: { left: 1 } });
    expect(b.store.db.get("SELECT what, name FROM setback")).toEqual({ what: "three", name: null });
  });
});
