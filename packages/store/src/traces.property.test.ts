/** Laws over random use: whatever a person did, undo gives back what was there; the check finds nothing. */
import { commands, tables } from "@onward/domain";
import { describe, expect, it } from "vitest";
import { check } from "./check.ts";
import { bench, type Bench } from "./testing/open.ts";
import { seeded } from "@onward/domain/kernel/seeded";
import { tryOne } from "./testing/traces.ts";

const visible = (b: Bench) =>
  Object.fromEntries(
    tables.map((t) => [
      t.name,
      b.store.db.all(
        `SELECT id, ${Object.keys(t.cells)
          .map((c) => `"${c}"`)
          .join(", ")} FROM "${t.name}" WHERE removed = 0 ORDER BY id`,
      ),
    ]),
  );

describe("undo after any command", () => {
  it("gives back the rows", () => {
    const done = new Map<string, number>();
    const unseen = () => Object.keys(commands).filter((name) => !done.has(name));
    for (let seed = 1; seed <= 60; seed++) {
      const b = bench();
      const random = seeded(seed);
      for (let i = 0; i < 200; i++) {
        const before = visible(b);
        const tried = tryOne(b, random, unseen());
        if (!tried.ok) continue;
        done.set(tried.name, (done.get(tried.name) ?? 0) + 1);
        if (random() < 0.5) continue;
        b.pass(1);
        const undone = b.store.undo(tried.batch, b.asked());
        if (undone.ok) expect(visible(b), `seed ${seed}, step ${i}, ${tried.name}`).toEqual(before);
        else expect(undone.error.type).toBe("NothingToUndo");
      }
      b.store.close();
    }
    // Every command came up and went well at least once, or this proves nothing about it.
    expect(unseen()).toEqual([]);
  });

  it("gives back what was there before all of them, in whatever order they are taken back", () => {
    for (let seed = 1; seed <= 80; seed++) {
      const b = bench();
      const random = seeded(seed);
      for (let i = 0; i < 60; i++) tryOne(b, random);
      const before = visible(b);
      const done = Array.from({ length: 15 }, () => tryOne(b, random)).filter((tried) => tried.ok);
      const order = done
        .map((tried) => ({ tried, at: random() }))
        .toSorted((x, y) => x.at - y.at)
        .map(({ tried }) => tried);
      for (const { batch } of order) {
        b.pass(1);
        expect(b.store.undo(batch, b.asked()).ok).toBe(true);
      }
      expect(visible(b), `seed ${seed}: ${order.map(({ name }) => name).join(", ")}`).toEqual(before);
      b.store.close();
    }
  });

  it("leaves a sound file", async () => {
    const b = bench();
    const random = seeded(99);
    for (let i = 0; i < 400; i++) {
      const tried = tryOne(b, random);
      if (tried.ok && random() < 0.3) b.store.undo(tried.batch, b.asked());
    }
    expect((await check(b.held)).problems.filter((p) => p.type !== "FilesMissing")).toEqual([]);
  });
});
