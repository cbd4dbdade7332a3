/** A copy brought into an empty Onward gives the same rows, and bringing it in twice adds nothing. */
import { tables } from "@onward/domain";
import { setback } from "@onward/domain/setbacks/setback";
import { armor } from "age-encryption";
import { describe, expect, it } from "vitest";
import { check } from "../check.ts";
import { deleteEverything, purgeOld, purgeRows } from "../deletion.ts";
import { previewImport, startImport, undoImport } from "../import/job.ts";
import { queries } from "../queries/index.ts";
import { countRows, readRow, readRows } from "../rows.ts";
import { bench, DAY, dump, NOON, type Bench } from "../testing/open.ts";
import { readCopy, sealCopy, writeCopy } from "./json.ts";

const NAMES = [...tables.map((t) => t.name), "text_version", "waiting"];
const file = (name: string, bytes: Uint8Array) => ({ name, file: new Blob([bytes as BlobPart]) });
const unfinished = (b: ReturnType<typeof bench>) => b.store.query(queries.importJobs, null, b.at());
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function lived() {
  const b = bench();
  for (let i = 0; i < 12; i++) {
    const id = b.run<string>("logSetback", {
      what: `Setback ${i} 😮‍💨`,
      heaviness: (i % 5) as 0,
      feelings: ["sad", `own:w${i}`],
    });
    b.pass(DAY);
    if (i % 2) b.run("editSetback", { setback: id, what: `Setback ${i}, told again`, feelings: [] });
    if (i % 3 === 0) b.run("removeSetback", { setback: id });
  }
  const bytes = new Uint8Array([1, 2, 3, 4]);
  const id = b.run<string>("logSetback", { what: "With a record" });
  const { digest } = await import("../ids.ts");
  await b.held.files.write(digest(bytes), bytes);
  b.run("addAttachment", {
    owner: id,
    ownerTable: "setback",
    file: { kind: "file", name: "score.txt", type: "text/plain", size: 4, sha256: digest(bytes) },
  });
  return b;
}

describe("a copy", () => {
  it("brought into an empty Onward is the identity, files included", async () => {
    const a = await lived();
    const bytes = await writeCopy(a.store.db, a.held.files, a.at().now);
    const b = bench();
    const result = await startImport(b.held, { job: "j1", files: [file("onward.json", bytes)] }, b.asked());
    expect(result).toMatchObject({ ok: true });
    expect(dump(b.store, NAMES)).toEqual(dump(a.store, NAMES));
    expect(await b.held.files.list()).toEqual(await a.held.files.list());
    expect(text(await writeCopy(b.store.db, b.held.files, a.at().now))).toBe(text(bytes));
  });

  it("brought in twice adds nothing, and can be taken back", async () => {
    const a = await lived();
    const bytes = await writeCopy(a.store.db, a.held.files, a.at().now);
    const files = [file("onward.json", bytes)];
    // Another moment, since the bench's batch ids are in order and would make the same row.
    const b = bench(":memory:", NOON + 5);
    b.run("logSetback", { what: "Mine already" });
    expect(await previewImport(b.held, { job: "j0", files }, b.asked())).toMatchObject({
      ok: true,
      value: { format: "onward", here: 0 },
    });
    await startImport(b.held, { job: "j1", files }, b.asked());
    const once = dump(b.store, NAMES);
    expect(await startImport(b.held, { job: "j2", files }, b.asked())).toMatchObject({
      ok: true,
      value: { added: 0 },
    });
    expect(dump(b.store, NAMES)).toEqual(once);
    b.pass(1000);
    expect(await undoImport(b.held, { job: "j1" }, b.asked())).toMatchObject({
      ok: true,
      value: { left: 0 },
    });
    expect(b.store.db.all("SELECT what FROM setback WHERE removed = 0")).toEqual([{ what: "Mine already" }]);
    expect(unfinished(b)).toEqual([]);
  });

  it("keeps tables and cells of a newer version and passes them on", async () => {
    const a = bench();
    const id = a.run<string>("logSetback", { what: "Known" });
    const whole = JSON.parse(text(await writeCopy(a.store.db, a.held.files, 1)));
    const stamp = whole.tables.setback[0].cells.what[1];
    whole.tables.setback[0].cells.colourOfTomorrow = ["teal", stamp];
    whole.tables.dream = [{ id: id.replace(/^./, "f"), cells: { text: ["flying", stamp] } }];
    const b = bench();
    await startImport(
      b.held,
      { job: "j", files: [file("c.json", new TextEncoder().encode(JSON.stringify(whole)))] },
      b.asked(),
    );
    b.run("editSetback", { setback: id, what: "Edited here" });
    const again = JSON.parse(text(await writeCopy(b.store.db, b.held.files, 1)));
    expect(again.tables.dream).toEqual(whole.tables.dream);
    expect(again.tables.setback[0].cells.colourOfTomorrow).toEqual(["teal", stamp]);
  });

  it("sealed opens with its passphrase and with no other", async () => {
    const sealed = await sealCopy(await writeCopy(bench().store.db, bench().held.files, 1), "correct horse");
    expect(await readCopy(sealed, null)).toEqual({ ok: false, error: { type: "PassphraseNeeded" } });
    expect(await readCopy(sealed, "wrong")).toEqual({ ok: false, error: { type: "WrongPassphrase" } });
    expect((await readCopy(sealed, "correct horse")).ok).toBe(true);
    // In its text form too, as other tools may write it.
    const armoured = new TextEncoder().encode(armor.encode(sealed));
    expect(await readCopy(armoured, null)).toEqual({ ok: false, error: { type: "PassphraseNeeded" } });
    expect((await readCopy(armoured, "correct horse")).ok).toBe(true);
  });

  it("with a value no screen could work with changes nothing", async () => {
    const a = bench();
    const id = a.run<string>("logSetback", { what: "Whole", heaviness: 2 });
    a.run("keepLesson", { text: "Ask sooner", setback: id });
    const whole = text(await writeCopy(a.store.db, a.held.files, 1));
    const stamp = JSON.parse(whole).tables.setback[0].cells.what[1] as string;
    const broken: readonly ((
      t: Record<string, { cells: Record<string, unknown>; versions?: unknown }[]>,
    ) => void)[] = [
      (t) => (t["lesson"]![0]!.cells["movedTo"] = ["banana", stamp]),
      (t) => (t["rating"]![0]!.cells["heaviness"] = [9, stamp]),
      (t) => (t["setback"]![0]!.cells["at"] = [9e15, stamp]),
      (t) => (t["setback"]![0]!.cells["what"] = ["Whole", `ffffffffffff${stamp.slice(12)}`]),
      (t) => (t["setback"]![0]!.versions = { at: [{ stamp, replaces: [], value: "abc" }] }),
    ];
    for (const [n, change] of broken.entries()) {
      const odd = JSON.parse(whole);
      change(odd.tables);
      const b = bench();
      const brought = await startImport(
        b.held,
        { job: "j", files: [file("c.json", new TextEncoder().encode(JSON.stringify(odd)))] },
        b.asked(),
      );
      expect(brought, `broken in way ${n}`).toMatchObject({ ok: false, error: { type: "NotACopy" } });
      expect(countRows(b.store.db, setback)).toBe(0);
    }
  });

  it("with a zone this browser has not heard of is read in UTC", async () => {
    const a = bench();
    a.run("logSetback", { what: "Far away" });
    const whole = JSON.parse(text(await writeCopy(a.store.db, a.held.files, 1)));
    whole.tables.setback[0].cells.zone[0] = "Moon/Tranquillity";
    const b = bench();
    const chosen = { job: "j", files: [file("c.json", new TextEncoder().encode(JSON.stringify(whole)))] };
    expect(await startImport(b.held, chosen, b.asked())).toMatchObject({ ok: true });
    expect(readRows(b.store.db, setback)).toMatchObject([{ what: "Far away", zone: "UTC" }]);
    expect(() => b.store.query(queries.today, { helpOpened: false }, b.at())).not.toThrow();
  });

  it("of another shape changes nothing", async () => {
    const b = bench();
    for (const json of [
      '{"format":"onward","version":1,"tables":[]}',
      '{"format":"onward","version":1,"schema":1,"at":1,"files":{},"tables":{"setback":[{"id":"x","cells":{}}]}}',
    ]) {
      expect(
        await startImport(
          b.held,
          { job: "j", files: [file("x.json", new TextEncoder().encode(json))] },
          b.asked(),
        ),
      ).toMatchObject({ ok: false, error: { type: "NotACopy" } });
    }
    expect(countRows(b.store.db, setback)).toBe(0);
    expect(unfinished(b)).toEqual([]);
  });
});

describe("deleting for good", () => {
  it("leaves no word in the file, and nothing brings it back", async () => {
    const b = bench();
    const id = b.run<string>("logSetback", { what: "Zanzibarword first", feelings: ["own:Zanzibarword"] });
    b.pass(DAY);
    b.run("editSetback", { setback: id, what: "Zanzibarword second" });
    b.run("removeSetback", { setback: id });
    expect(await purgeRows(b.held, { rows: [{ table: "setback", id }] }, b.asked())).toEqual({
      ok: true,
      value: { gone: 1 },
    });
    for (const { name } of b.store.db.all(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'`,
    )) {
      expect(JSON.stringify(b.store.db.all(`SELECT * FROM "${name}"`)), String(name)).not.toContain(
        "Zanzibarword",
      );
    }
    expect(b.store.db.all(`SELECT rowid FROM search WHERE search MATCH 'zanzibarword'`)).toEqual([]);
    b.run("restoreRow", { table: "setback", row: id });
    expect(readRow(b.store.db, setback, id)).toBe(null);
  });

  const gone = async (b: Bench) => {
    const purged = await purgeOld(b.held, null, b.asked());
    return purged.ok ? purged.value.gone : purged.error;
  };
  /** Opened on so many days, one after the other; how many rows went on each. */
  const opened = async (b: Bench, days: number) => {
    const all = [await gone(b)];
    for (let day = 1; day < days; day++) {
      b.pass(DAY);
      all.push(await gone(b));
    }
    return all;
  };

  it("comes by itself 30 days after a removal, not before, and once a week of use says that they have passed", async () => {
    const b = bench();
    const id = b.run<string>("logSetback", { what: "Old" });
    b.run("removeSetback", { setback: id });
    // On the last of these days seven vouch for the 31st after the removal.
    expect(await opened(b, 38)).toEqual([...Array.from({ length: 37 }, () => 0), 1]);
  });

  it.each([
    ["four weeks ahead", 28],
    ["a year ahead", 365],
    ["in the year 2099", 26_700],
    ["in the year 2300", 100_000],
    ["a day back", -1],
    ["before 1980", -17_000],
  ])(
    "a clock that is %s for some days takes nothing away, nor for ever keeps it from going",
    async (_, days) => {
      const b = bench();
      await opened(b, 10);
      const id = b.run<string>("logSetback", { what: "Old" });
      b.pass(DAY);
      b.run("removeSetback", { setback: id });
      b.pass(5 * DAY);
      expect(await gone(b)).toBe(0);
      b.pass(days * DAY);
      expect(await opened(b, 6)).toEqual([0, 0, 0, 0, 0, 0]);
      b.run("noteWin", { text: "By that clock" });
      b.pass(-days * DAY);
      expect(await gone(b)).toBe(0);
      const deleted = () => b.store.query(queries.deletedRows, { limit: 9 }, b.at());
      expect(deleted().rows).toMatchObject([{ id }]);
      b.run("restoreRow", { table: "setback", row: id });
      expect(readRow(b.store.db, setback, id)).toMatchObject({ what: "Old" });

      // Its stamp is later than all that the other clock made, and what is shown and goes is by the day all the same.
      b.run("editSetback", { setback: id, what: "Older" });
      b.run("removeSetback", { setback: id });
      expect(deleted().rows).toMatchObject([{ id, day: deleted().today }]);
      // One that was not far ahead is caught up with before that, and then believed.
      const all = await opened(b, 80);
      expect(all.reduce((sum: number, n) => sum + Number(n), 0)).toBe(1);
      expect(all.indexOf(1)).toBeGreaterThan(30);
    },
  );

  it("after a long time away a week of use lets go of it", async () => {
    const b = bench();
    const id = b.run<string>("logSetback", { what: "Old" });
    b.run("removeSetback", { setback: id });
    expect(await opened(b, 3)).toEqual([0, 0, 0]);
    b.pass(90 * DAY);
    expect(await opened(b, 7)).toEqual([0, 0, 0, 0, 0, 0, 1]);
  });

  it("does not wait for whoever opens it once in two months only", async () => {
    const b = bench();
    const id = b.run<string>("logSetback", { what: "Old" });
    b.run("removeSetback", { setback: id });
    const all = [await gone(b)];
    for (let n = 1; n <= 7; n++) {
      b.pass(60 * DAY);
      all.push(await gone(b));
    }
    expect(all).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it("everything closes the file", async () => {
    const b = bench();
    await deleteEverything(b.held);
    expect(() => b.store.db.all("SELECT 1")).toThrow();
  });
});

describe("the check", () => {
  it("finds nothing in a sound file, and names what is missing in another", async () => {
    const b = await lived();
    expect((await check(b.held)).problems).toEqual([]);
    for (const name of await b.held.files.list()) await b.held.files.remove(name);
    b.store.db.run(`UPDATE setback SET cell_stamps = '{broken' WHERE id = (SELECT id FROM setback LIMIT 1)`);
    b.store.db.run(`DELETE FROM search_doc WHERE docid IN (SELECT docid FROM search_doc LIMIT 2)`);
    expect((await check(b.held)).problems.map((p) => p.type)).toEqual([
      "RowUnreadable",
      "FilesMissing",
      "SearchIncomplete",
    ]);
  });
});
