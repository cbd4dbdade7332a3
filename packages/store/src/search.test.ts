/** The parts of the search index: merged in small steps while long work goes on, and by SQLite itself else. */
import { describe, expect, it } from "vitest";
import type { Held } from "./operations.ts";
import { jrnlJson } from "./import/fixtures/exports.ts";
import { startImport } from "./import/job.ts";
import { mergeByItself, mergesByItself, mergeSome, searchRows } from "./search.ts";
import { openStore } from "./store.ts";
import { bench, type Bench } from "./testing/open.ts";

const parts = ({ store: { db } }: Bench) =>
  Number(db.get(`SELECT COUNT(DISTINCT segid) AS n FROM search_idx`)?.["n"]);
const journal = [{ name: "a.json", file: new Blob([jrnlJson() as BlobPart]) }];

describe("the parts of the index", () => {
  it("stay as they are while it is told not to merge, and become fewer step by step", () => {
    const b = bench();
    mergeByItself(b.store.db, false);
    for (let i = 0; i < 12; i++) b.run("logSetback", { what: `Evening number ${i}` });
    const before = parts(b);
    expect(before).toBeGreaterThanOrEqual(12);
    b.store.writeLocal([], () => mergeSome(b.store.db, 0));
    expect(parts(b)).toBeLessThan(before);
    expect(searchRows(b.store.db, "evening", { limit: 20 })).toHaveLength(12);
    const most = parts(b);
    for (let i = 0; i < 40; i++) {
      b.run("logSetback", { what: `Morning number ${i}` });
      b.store.writeLocal([], () => mergeSome(b.store.db, 1));
    }
    expect(parts(b)).toBeLessThanOrEqual(most + 8);
    expect(searchRows(b.store.db, "morning", { limit: 50 })).toHaveLength(40);
  });

  it("stay fewer than make a commit merge them, where a little is merged after each", () => {
    // Parts of one size that a commit merges at once, however long it takes (SQLite's FTS5, "crisismerge").
    const CRISIS = 16;
    const b = bench();
    const atRest = () => {
      let more = false;
      b.store.writeLocal([], () => {
        more = mergeSome(b.store.db, 0);
      });
      return more;
    };
    for (let i = 0; i < 100; i++) {
      b.run("logSetback", { what: `Evening number ${i}, and what was said` });
      while (atRest());
      expect(parts(b)).toBeLessThan(CRISIS);
    }
    const orderly = parts(b);
    expect(atRest()).toBe(false);
    expect(parts(b)).toBe(orderly);
    expect(searchRows(b.store.db, "evening", { limit: 200 })).toHaveLength(100);
  });

  it("are merged by the index itself again after an import, also one that was cut short", async () => {
    const b = bench();
    let atWork: boolean | null = null;
    const held: Held = {
      ...b.held,
      store: {
        ...b.store,
        perform: (command, input, asked) => {
          atWork ??= mergesByItself(b.store.db);
          return b.store.perform(command, input, asked);
        },
      },
    };
    await startImport(held, { job: "j", files: journal }, b.asked());
    expect(atWork).toBe(false);
    expect(mergesByItself(b.store.db)).toBe(true);
    // Killed at work: nothing more of it runs, and the file is opened again.
    mergeByItself(b.store.db, false);
    openStore(b.store.db);
    expect(mergesByItself(b.store.db)).toBe(true);
  });
});
