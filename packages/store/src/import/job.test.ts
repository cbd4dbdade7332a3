/** An import as a whole: what the dry run says, what is brought in, and every way in which it can end. */
import { tables } from "@onward/domain";
import { note } from "@onward/domain/notes/note";
import { describe, expect, it, vi } from "vitest";
import { check } from "../check.ts";
import { deleteEverything, purgeRows } from "../deletion.ts";
import { sweepFiles } from "../sweeping.ts";
import { StorageFailed } from "../drivers/driver.ts";
import { writeCopy } from "../export/json.ts";
import type { Held } from "../operations.ts";
import { queries } from "../queries/index.ts";
import { countRows, readRows } from "../rows.ts";
import { bench, DAY, dump, rethrow, type Bench } from "../testing/open.ts";
import {
  daylioCsv,
  dayOneZip,
  daylioBackup,
  jrnlJson,
  json,
  picture,
  utf8,
  vault,
  zipOf,
} from "./fixtures/exports.ts";
import {
  closePreview,
  dropImport,
  previewImport,
  resumeImport,
  startImport,
  stopImport,
  undoImport,
} from "./job.ts";

const file = (name: string, bytes: Uint8Array) => ({ name, file: new Blob([bytes as BlobPart]) });
const jobs = (b: Bench) => b.store.query(queries.importJobs, null, b.at());
const past = (b: Bench) => b.store.query(queries.pastImports, null, b.at());
const jobFiles = async (b: Bench) => (await b.held.files.list()).filter((name) => name.startsWith("job-"));
const visible = (b: Bench) => readRows(b.store.db, note, { order: "day, id" });

const journal = (count: number) =>
  json({
    entries: Array.from({ length: count }, (_, i) => ({
      title: `Day ${i}`,
      body: `What was on day ${i}, in a line or two. `.repeat(4),
      date: `2024-${String(1 + (i % 12)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")}`,
      time: "21:00",
      tags: [],
      starred: i % 10 === 0,
    })),
  });

describe("bringing in", () => {
  it.each([
    ["Day One", () => [file("a.zip", dayOneZip())], "dayOne", 5],
    ["a Daylio backup", () => [file("a.daylio", daylioBackup())], "daylio", 3],
    ["a Daylio table", () => [file("a.csv", utf8(daylioCsv))], "daylioCsv", 3],
    ["a folder of notes", () => vault.map(({ name, bytes }) => file(name, bytes)), "markdown", 3],
    ["jrnl", () => [file("a.json", jrnlJson())], "jrnl", 3],
  ])("%s: says first what it will do, does it once, takes it back", async (_, files, format, count) => {
    const b = bench();
    b.run("writeNote", { text: "Mine already", day: "2024-01-05" });
    const preview = await previewImport(b.held, { job: "j1", files: files() }, b.asked());
    expect(preview).toMatchObject({ ok: true, value: { format, added: count, here: 0, back: 0 } });
    expect(countRows(b.store.db, note)).toBe(1);
    const brought = await startImport(b.held, { job: "j1", files: files() }, b.asked());
    expect(brought).toEqual({
      ok: true,
      value: { job: "j1", added: count, changed: 0, gone: 0, stopped: false, damaged: 0, copy: false },
    });
    expect(jobs(b)).toEqual([]);
    expect(await jobFiles(b)).toEqual([]);
    const once = dump(b.store, ["note", "attachment"]);

    expect(await previewImport(b.held, { job: "j2", files: files() }, b.asked())).toMatchObject({
      value: { added: 0, here: count },
    });
    expect(await startImport(b.held, { job: "j2", files: files() }, b.asked())).toMatchObject({
      value: { added: 0 },
    });
    expect(dump(b.store, ["note", "attachment"])).toEqual(once);

    b.pass(1000);
    expect(
      past(b).map(({ job, added, undone, until }) => ({ job, added, undone, open: until !== null })),
    ).toEqual([{ job: "j1", added: count, undone: false, open: true }]);
    expect(await undoImport(b.held, { job: "j1" }, b.asked())).toMatchObject({
      ok: true,
      value: { left: 0 },
    });
    expect(visible(b).map((n) => n.text)).toEqual(["Mine already"]);
    expect(past(b).find(({ job }) => job === "j1")).toMatchObject({ undone: true, until: null });

    // What was taken back comes again when it is brought in again.
    expect(await previewImport(b.held, { job: "j3", files: files() }, b.asked())).toMatchObject({
      value: { added: 0, back: count },
    });
    expect(await startImport(b.held, { job: "j3", files: files() }, b.asked())).toMatchObject({
      value: { added: count },
    });
    expect(countRows(b.store.db, note)).toBe(count + 1);
    expect((await check(b.held)).problems).toEqual([]);
  });

  it("leaves what was changed since when it is taken back", async () => {
    const b = bench();
    await startImport(b.held, { job: "j", files: [file("a.json", jrnlJson())] }, b.asked());
    b.pass(1000);
    b.run("editNote", { note: visible(b)[0]?.id, text: "My own words now" });
    b.pass(1000);
    expect(await undoImport(b.held, { job: "j" }, b.asked())).toMatchObject({ value: { left: 1 } });
    expect(visible(b).map((n) => n.text)).toEqual(["My own words now"]);
  });

  it("can be taken back for 30 days", async () => {
    const b = bench();
    await startImport(b.held, { job: "j", files: [file("a.json", jrnlJson())] }, b.asked());
    b.pass(29 * DAY);
    expect(past(b)[0]?.until).not.toBeNull();
    b.pass(2 * DAY);
    expect(past(b)[0]?.until).toBeNull();
  });

  it("gives moods the order that was asked for, also after a first look without it", async () => {
    const b = bench();
    const files = [file("a.csv", utf8(daylioCsv))];
    const first = await previewImport(b.held, { job: "j", files }, b.asked());
    expect(first.ok && first.value.moods.filter((m) => m.mood === null).map((m) => m.label)).toEqual([
      "under water",
    ]);
    const moodOrder = ["good", "awful", "under water"];
    expect(await previewImport(b.held, { job: "j", files, moodOrder }, b.asked())).toMatchObject({
      value: { unreadableCount: 0 },
    });
    await startImport(b.held, { job: "j", files, moodOrder }, b.asked());
    expect(visible(b).map((n) => n.mood)).toEqual(
      [0, 4, 2].sort(
        (a, c) => visible(b).findIndex((n) => n.mood === a) - visible(b).findIndex((n) => n.mood === c),
      ),
    );
    expect(new Set(visible(b).map((n) => n.mood))).toEqual(new Set([0, 2, 4]));
  });

  it("counts attachments that turn out to be damaged, and keeps the note", async () => {
    const b = bench();
    const zip = zipOf(
      {
        "a.md": utf8("# 2024-01-05\n![[sky.png]] and ![[sea.png]]"),
        "sky.png": picture(1),
        "sea.png": picture(2),
      },
      0,
    );
    // One byte of the picture is another than its checksum says.
    const at = zip.findIndex((byte, i) => byte === 0xff && zip[i + 1] === 0xd8 && zip[i + 4] === 1);
    zip[at + 5] = 99;
    const files = [file("notes.zip", zip)];
    expect(await startImport(b.held, { job: "j", files }, b.asked())).toMatchObject({
      value: { added: 1, damaged: 1 },
    });
    expect(b.store.db.all("SELECT name FROM attachment")).toEqual([{ name: "sea.png" }]);
    // The whole file, brought in later, adds the one that was damaged beside it, and no second of the other.
    const whole = zipOf(
      {
        "a.md": utf8("# 2024-01-05\n![[sky.png]] and ![[sea.png]]"),
        "sky.png": picture(1),
        "sea.png": picture(2),
      },
      0,
    );
    b.run("removeNote", { note: visible(b)[0]?.id });
    expect(
      await startImport(b.held, { job: "j2", files: [file("notes.zip", whole)] }, b.asked()),
    ).toMatchObject({ value: { added: 1, damaged: 0 } });
    expect(b.store.db.all("SELECT name FROM attachment WHERE removed = 0 ORDER BY name")).toEqual([
      { name: "sea.png" },
      { name: "sky.png" },
    ]);
  });

  it("leaves a photo away that was deleted for good, when its note is brought back", async () => {
    const b = bench();
    const files = [
      file("a.md", utf8("# 2024-01-05\n![[sky.png]] and ![[sea.png]]")),
      file("sky.png", picture(1)),
      file("sea.png", picture(2)),
    ];
    await startImport(b.held, { job: "j", files }, b.asked());
    const sky = `${b.store.db.get("SELECT id FROM attachment WHERE name = 'sky.png'")?.["id"]}`;
    b.run("removeAttachment", { attachment: sky });
    expect(await purgeRows(b.held, { rows: [{ table: "attachment", id: sky }] }, b.asked())).toMatchObject({
      ok: true,
    });
    b.run("removeNote", { note: visible(b)[0]?.id });
    expect(await startImport(b.held, { job: "j2", files }, b.asked())).toMatchObject({
      ok: true,
      value: { added: 1 },
    });
    expect(visible(b)).toHaveLength(1);
    expect(b.store.db.all("SELECT name FROM attachment WHERE removed = 0")).toEqual([{ name: "sea.png" }]);
  });
});

/** Files that fail at their nth write, as a full disk would. */
function failing(b: Bench, at: number): Held {
  let n = 0;
  return {
    ...b.held,
    files: {
      ...b.held.files,
      write: async (name, bytes) => {
        if (++n === at) throw new StorageFailed("full");
        return b.held.files.write(name, bytes);
      },
    },
  };
}

describe("cut short", () => {
  /** Kills a job after some slices: the store is closed under it, as when a tab goes. */
  async function killed(b: Bench, files: ReturnType<typeof file>[], after: number) {
    let slices = 0;
    const held: Held = {
      ...b.held,
      store: {
        ...b.store,
        perform: (command, input, asked) => {
          if (command.name === "importNotes" && ++slices > after) throw new Error("gone");
          return b.store.perform(command, input, asked);
        },
      },
    };
    await expect(startImport(held, { job: "j", files }, b.asked())).rejects.toThrow("gone");
  }

  it("carries on to the same rows as one that went through", async () => {
    const files = [file("a.json", journal(300))];
    const whole = bench();
    await startImport(whole.held, { job: "j", files }, whole.asked());
    const b = bench();
    await killed(b, files, 2);
    const [left] = jobs(b);
    expect(left).toMatchObject({ job: "j", way: null });
    const some = countRows(b.store.db, note);
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(300);
    b.pass(5000);
    expect(await resumeImport(b.held, { job: "j" }, b.asked())).toMatchObject({
      value: { added: 300, stopped: false },
    });
    expect(visible(b)).toEqual(visible(whole));
    expect(jobs(b)).toEqual([]);
    expect(await jobFiles(b)).toEqual([]);
    b.pass(1000);
    expect(await undoImport(b.held, { job: "j" }, b.asked())).toMatchObject({ value: { left: 0 } });
    expect(countRows(b.store.db, note)).toBe(0);
  });

  it("can be taken back instead", async () => {
    const b = bench();
    await killed(b, [file("a.json", journal(300))], 1);
    b.pass(5000);
    expect(await dropImport(b.held, { job: "j" }, b.asked())).toMatchObject({ ok: true, value: { left: 0 } });
    expect(countRows(b.store.db, note)).toBe(0);
    expect(jobs(b)).toEqual([]);
    expect(await jobFiles(b)).toEqual([]);
  });

  it("says so when its files are gone, and can still be taken back", async () => {
    const b = bench();
    await killed(b, [file("a.json", journal(300))], 1);
    for (const name of await jobFiles(b)) await b.held.files.remove(name);
    expect(await resumeImport(b.held, { job: "j" }, b.asked())).toEqual({
      ok: false,
      error: { type: "FilesGone" },
    });
    expect(await dropImport(b.held, { job: "j" }, b.asked())).toMatchObject({ ok: true });
    expect(countRows(b.store.db, note)).toBe(0);
  });

  it("by a full disk leaves nothing half done, and the job to carry on", async () => {
    const b = bench();
    const files = [file("a.zip", dayOneZip())];
    expect(await startImport(failing(b, 2), { job: "j", files }, b.asked())).toEqual({
      ok: false,
      error: { type: "StorageFull" },
    });
    expect(jobs(b)).toHaveLength(1);
    b.pass(10);
    expect(await resumeImport(b.held, { job: "j" }, b.asked())).toMatchObject({ value: { added: 5 } });
  });

  it("is still a copy when it was one", async () => {
    const from = bench();
    from.run("logSetback", { what: "From the other phone" });
    const files = [file("copy.json", await writeCopy(from.store.db, from.held.files, from.at().now))];
    const b = bench();
    const full: Held = {
      ...b.held,
      store: {
        ...b.store,
        // The rows of a copy name their tables only once they are written.
        writeLocal: (touched, work) =>
          touched.length === 0
            ? { ok: false, error: { type: "StorageFull" } }
            : b.store.writeLocal(touched, work),
      },
    };
    expect(await startImport(full, { job: "j", files }, b.asked())).toMatchObject({ ok: false });
    expect(await resumeImport(b.held, { job: "j" }, b.asked())).toMatchObject({
      value: { copy: true, added: 1 },
    });
  });

  it("keeps the days its files were changed on", async () => {
    const b = bench();
    const loose = { ...file("Loose.md", utf8("No day anywhere")), modifiedAt: Date.UTC(2023, 4, 6, 12) };
    await killed(b, [loose], 0);
    await resumeImport(b.held, { job: "j" }, b.asked());
    expect(visible(b).map((n) => n.day)).toEqual(["2023-05-06"]);
  });

  it("its files stay as long as it can be carried on, and no longer", async () => {
    const b = bench();
    await killed(b, [file("a.json", journal(50))], 0);
    await sweepFiles(b.held);
    expect(await jobFiles(b)).not.toEqual([]);
    b.store.db.run("DELETE FROM job");
    await sweepFiles(b.held);
    expect(await jobFiles(b)).toEqual([]);
  });
});

describe("stopping", () => {
  it("puts everything back", async () => {
    const b = bench();
    b.run("logSetback", { what: "Mine" });
    const before = dump(
      b.store,
      tables.filter((t) => t.name !== "import").map((t) => t.name),
    );
    // How far it is is told five times a second: here the clock goes on with each look at it.
    let clock = 0;
    const ticking = vi.spyOn(performance, "now").mockImplementation(() => (clock += 20));
    const running = startImport(b.held, { job: "j", files: [file("a.json", journal(400))] }, b.asked());
    const watched: number[] = [];
    b.store.watch(
      queries.importJobs as never,
      null,
      () => b.store.momentOf(b.at()),
      (now) => {
        for (const { done } of now as { done: number }[]) watched.push(done);
        if (watched.some((done) => done > 0)) stopImport(b.held, { job: "j" });
      },
      rethrow,
    );
    expect(await running).toEqual({
      ok: true,
      value: { job: null, added: 0, changed: 0, gone: 0, stopped: true, damaged: 0, copy: false },
    });
    ticking.mockRestore();
    expect(countRows(b.store.db, note)).toBe(0);
    expect({ ...dump(b.store, Object.keys(before)), note: [] }).toEqual({ ...before, note: [] });
    expect(jobs(b)).toEqual([]);
    expect(await jobFiles(b)).toEqual([]);
  });

  it("a first look can be let go", async () => {
    const b = bench();
    const files = [file("a.json", journal(10))];
    await previewImport(b.held, { job: "j", files }, b.asked());
    expect(await closePreview(b.held, { job: "j" })).toBe(null);
    expect(await startImport(b.held, { job: "j", files }, b.asked())).toMatchObject({ value: { added: 10 } });
  });

  it("asked twice at once it runs once", async () => {
    const b = bench();
    const files = [file("a.json", journal(60))];
    const asked = b.asked();
    const [one, two] = await Promise.all([
      startImport(b.held, { job: "j", files }, asked),
      startImport(b.held, { job: "j", files }, asked),
    ]);
    expect(two).toBe(one);
    expect(countRows(b.store.db, note)).toBe(60);
  });
});

describe("everything deleted", () => {
  /** Held that writes down in which order the last things happen; `meanwhile` is called at each write of a file. */
  const ending = (b: Bench, meanwhile: (held: Held) => void = () => undefined) => {
    const order: string[] = [];
    const held: Held = {
      ...b.held,
      files: {
        ...b.held.files,
        write: async (name, bytes) => {
          meanwhile(held);
          await b.held.files.write(name, bytes);
          order.push("file");
        },
      },
      wipe: async () => {
        order.push("wiped");
        b.store.close();
      },
    };
    return { held, order };
  };

  it("while its files are being kept, none is written afterwards", async () => {
    const b = bench();
    let deleting: Promise<null> | undefined;
    const { held, order } = ending(b, (its) => {
      deleting ??= deleteEverything(its);
    });
    const running = startImport(held, { job: "j", files: [file("a.json", journal(8000))] }, b.asked());
    expect(await running).toMatchObject({ ok: false });
    order.push("ended");
    await deleting;
    expect(order).toEqual(["file", "ended", "wiped"]);
  });

  it("between two slices, the job has ended before, and puts nothing back", async () => {
    const b = bench();
    const { held, order } = ending(b);
    let deleting: Promise<null> | undefined;
    b.store.watch(
      queries.importJobs as never,
      null,
      () => b.store.momentOf(b.at()),
      () => {
        if (countRows(b.store.db, note) > 0) deleting ??= deleteEverything(held);
      },
      rethrow,
    );
    let clock = 0;
    const ticking = vi.spyOn(performance, "now").mockImplementation(() => (clock += 20));
    const running = startImport(held, { job: "j", files: [file("a.json", journal(400))] }, b.asked());
    expect(await running).toMatchObject({ ok: false });
    ticking.mockRestore();
    expect(countRows(b.store.db, note)).toBeGreaterThan(0);
    order.push("ended");
    await deleting;
    expect(order).toEqual(["file", "ended", "wiped"]);
  });
});

describe("what cannot be read", () => {
  it.each([
    ["nothing in it", () => [file("a.json", new Uint8Array())], "Empty"],
    ["cut short", () => [file("a.zip", dayOneZip().subarray(0, 300))], "Damaged"],
    [
      "a bomb",
      () => [file("a.zip", zipOf({ "a.json": new Uint8Array(8 * 1024 ** 2).fill(32) }))],
      "TooLarge",
    ],
    ["a path that climbs", () => [file("a.zip", zipOf({ "../../a.md": utf8("x") }))], "BadPath"],
    ["another shape", () => [file("a.json", json({ a: 1 }))], "UnknownFormat"],
    ["two at once", () => [file("a.zip", dayOneZip()), file("b.zip", dayOneZip())], "OneAtATime"],
    [
      "a copy whose cells are of another kind",
      () => [
        file(
          "a.json",
          json({
            format: "onward",
            version: 1,
            schema: 1,
            at: 1,
            files: {},
            tables: {
              setback: [
                { id: "01900000-0000-7000-8000-000000000001", cells: { at: ["noon", "0".repeat(24)] } },
              ],
            },
          }),
        ),
      ],
      "NotACopy",
    ],
    [
      "a copy of a newer Onward",
      () => [file("a.json", json({ format: "onward", version: 2, tables: {} }))],
      "NewerCopy",
    ],
  ])("%s: %#", async (_, files, type) => {
    const b = bench();
    const before = dump(b.store, ["note", "import", "job", "batch"]);
    expect(await previewImport(b.held, { job: "j", files: files() }, b.asked())).toEqual({
      ok: false,
      error: { type },
    });
    expect(await startImport(b.held, { job: "j", files: files() }, b.asked())).toEqual({
      ok: false,
      error: { type },
    });
    expect(dump(b.store, ["note", "import", "job", "batch"])).toEqual(before);
  });
});
