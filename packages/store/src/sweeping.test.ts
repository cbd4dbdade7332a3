/** Files that nothing names are let go of, and no other ever is. */
import { describe, expect, it } from "vitest";
import { purgeOld, purgeRows } from "./deletion.ts";
import type { Files } from "./drivers/driver.ts";
import { digest } from "./ids.ts";
import { dropImport, startImport } from "./import/job.ts";
import { ended, setHowFar } from "./import/running.ts";
import { operations, type Held } from "./operations.ts";
import { bench, type Bench } from "./testing/open.ts";
import { json } from "./import/fixtures/exports.ts";
import { writeCopy } from "./export/json.ts";
import { sweepFiles } from "./sweeping.ts";

const BYTES = new TextEncoder().encode("a picture");
const NAME = digest(BYTES);
const tell = () => undefined;
const keep = (b: Bench, held: Held = b.held) =>
  operations.keepFile(held, { bytes: BYTES.slice() }, b.asked(), tell);
const record = { kind: "photo", type: "image/jpeg", size: BYTES.length, sha256: NAME };
const logWith = (b: Bench) => b.run<string>("logSetback", { what: "One", attachments: [record] });
const draft = (b: Bench, value: unknown) =>
  operations.saveDraft(b.held, { key: "setback:new", value }, b.asked(), tell);
/** The same, as it is when Onward is opened again: what was kept since is no longer known. */
const again = (b: Bench): Held => ({ ...b.held, files: { ...b.held.files } });
const cutShort = (b: Bench) =>
  b.store.db.run(`INSERT INTO job (id, kind, state, body) VALUES ('j', 'import', 'running', '{}')`);

describe("what nothing names", () => {
  it("goes when Onward is next opened, also where nothing was deleted", async () => {
    const b = bench();
    await keep(b);
    draft(b, { photos: [record] });
    await purgeOld(again(b), null, b.asked());
    expect(await b.held.files.list()).toEqual([NAME]);
    draft(b, null);
    await purgeOld(again(b), null, b.asked());
    expect(await b.held.files.list()).toEqual([]);
  });

  it("goes with its row, also while an import that was cut short waits", async () => {
    const b = bench();
    cutShort(b);
    await b.held.files.write("job-j-0", BYTES);
    await b.held.files.write("job-k-0", BYTES);
    await keep(b);
    const id = logWith(b);
    b.run("removeSetback", { setback: id });
    await sweepFiles(b.held);
    expect(await b.held.files.list()).toContain(NAME);
    await purgeRows(b.held, { rows: [{ table: "setback", id }] }, b.asked());
    expect(await b.held.files.list()).toEqual(["job-j-0"]);
  });

  it("goes after the end of a job, which is left alone at work", async () => {
    const b = bench();
    await b.held.files.write(NAME, BYTES);
    setHowFar("j", { way: "in", done: 0, total: 1 });
    await purgeOld(b.held, null, b.asked());
    expect(await b.held.files.list()).toEqual([NAME]);
    ended("j");
    const copy = JSON.parse(new TextDecoder().decode(await writeCopy(b.store.db, b.held.files, 0)));
    const files = [{ name: "c.json", file: new Blob([json(copy) as BlobPart]) }];
    expect(await startImport(b.held, { job: "k", files }, b.asked())).toMatchObject({ ok: true });
    expect(await b.held.files.list()).toEqual([]);
    await b.held.files.write(NAME, BYTES);
    await dropImport(b.held, { job: "k" }, b.asked());
    expect(await b.held.files.list()).toEqual([]);
  });
});

describe("what was just kept", () => {
  /** Held with files that do something else first. */
  const meanwhile = (b: Bench, first: (name: "list" | "remove", held: Held) => unknown): Held => {
    const { files } = b.held;
    const held: { files: Files } & Held = {
      ...b.held,
      files: {
        ...files,
        list: async () => {
          await first("list", held);
          return files.list();
        },
        remove: async (name) => {
          await first("remove", held);
          await files.remove(name);
        },
      },
    };
    return held;
  };

  it("stays when its row comes while files are listed", async () => {
    const b = bench();
    const held = meanwhile(b, async (name, its) => {
      if (name === "remove") return;
      await keep(b, its);
      logWith(b);
    });
    await sweepFiles(held);
    expect(await b.held.files.list()).toEqual([NAME]);
  });

  it("stays until its row comes, and goes with that", async () => {
    const b = bench();
    await keep(b);
    await purgeOld(b.held, null, b.asked());
    expect(await b.held.files.list()).toEqual([NAME]);
    const id = logWith(b);
    b.run("removeSetback", { setback: id });
    await purgeRows(b.held, { rows: [{ table: "setback", id }] }, b.asked());
    expect(await b.held.files.list()).toEqual([]);
  });

  it("stays when the same was just being let go of", async () => {
    const b = bench();
    await b.held.files.write(NAME, BYTES);
    let kept: ReturnType<typeof keep> | null = null;
    const held = meanwhile(b, async (name, its) => {
      if (name === "list") return;
      kept = keep(b, its);
      // Long enough for a write that would not wait.
      for (let i = 0; i < 20; i++) await Promise.resolve();
    });
    await sweepFiles(held);
    expect(await kept).toMatchObject({ ok: true });
    expect(await b.held.files.list()).toEqual([NAME]);
  });

  it("holds up nothing where it could not be written", async () => {
    const b = bench();
    const files: Files = {
      ...b.held.files,
      write: () => Promise.reject(new Error("A bug of the driver")),
    };
    const held = { ...b.held, files };
    await expect(keep(b, held)).rejects.toThrow("driver");
    await b.held.files.write("0".repeat(64), BYTES);
    await sweepFiles(held);
    expect(await b.held.files.list()).toEqual([]);
  });
});
