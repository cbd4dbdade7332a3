/** Deleted for good means that the file itself no longer holds a word of it. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { purgeRows } from "./deletion.ts";
import { operations } from "./operations.ts";
import { bench } from "./testing/open.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "onward-deletion-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

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

  it("takes no file away from under an import at work", async () => {
    const b = bench();
    const name = "a".repeat(64);
    await b.held.files.write(name, new Uint8Array([1]));
    b.store.db.run(`INSERT INTO job (id, kind, state, body) VALUES ('j', 'import', 'running', '{}')`);
    const id = b.run<string>("logSetback", { what: "One" });
    b.run("removeSetback", { setback: id });
    await purgeRows(b.held, { rows: [{ table: "setback", id }] }, b.asked());
    expect(await b.held.files.list()).toEqual([name]);
  });
});
