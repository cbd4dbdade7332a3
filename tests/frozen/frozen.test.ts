/**
 * What an earlier release wrote is opened, upgraded, read and taken out by this one. The data is never made again:
 * a sum that differs means that it was.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tables } from "@onward/domain";
import { setback } from "@onward/domain/setbacks/setback";
import { applyChange, loadState } from "@onward/store/apply";
import { check } from "@onward/store/check";
import { nodeFiles, openNode } from "@onward/store/drivers/node";
import { writeCopy } from "@onward/store/export/json";
import { startImport } from "@onward/store/import/job";
import { tableMap } from "@onward/store/open";
import { operations } from "@onward/store/operations";
import { queries } from "@onward/store";
import { countRows } from "@onward/store/rows";
import { openStore } from "@onward/store/store";
import { bench, DAY, dump, NOON } from "@onward/store/testing/open";
import { decodeBatch, encodeBatch } from "@onward/sync";
import { afterAll, describe, expect, test } from "vitest";
import { PASSPHRASE, sumOf } from "./make.ts";

/** SHA-256 of every frozen file, written down when it was made. */
const SUMS: Readonly<Record<string, string>> = {
  "v0.1/database.sqlite": "fa8e7d48d0cb939a2b1d4db98bcf1feef2dadd55f8f2e61784fd27f1b1324f01",
  "v0.1/copy.json": "b62b04bcd13c7c64d31a92a1780fd57226e4b6a41cc11d33b3a120ef187dd356",
  "v0.1/copy.json.age": "34a7eda75b6ea4ee0cf8d57e96a6f2139caa500eb157f2e6934c51c2bf3284ba",
  "v0.1/batches.json": "2ea99434d5b756adb02dd98a79d7f5b4c46ca2b6ba72d9932e71dc0b3319ba5c",
  "v0.1/files/a60f050d25bf3087b474e72c2ef49ad9757c5d248708a7c90fc477b309e21e04":
    "a60f050d25bf3087b474e72c2ef49ad9757c5d248708a7c90fc477b309e21e04",
};

const RELEASES = [...new Set(Object.keys(SUMS).map((path) => path.slice(0, path.indexOf("/"))))];
const here = import.meta.dirname;
const scratch = mkdtempSync(join(tmpdir(), "onward-frozen-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test("is as it was when it was made", () => {
  expect(RELEASES).toContain("v0.1");
  for (const [path, sum] of Object.entries(SUMS)) expect(sumOf(join(here, path)), path).toBe(sum);
});

describe.each(RELEASES)("data of %s", (release) => {
  const bytes = (name: string) => new Uint8Array(readFileSync(join(here, release, name)));
  const file = (name: string) => ({ name, file: new Blob([bytes(name)]) });
  const copy = JSON.parse(readFileSync(join(here, release, "copy.json"), "utf8")) as {
    at: number;
    tables: Record<string, unknown[]>;
  };

  /** The release's own database, opened by this version. */
  function opened(name: string) {
    const folder = join(scratch, `${release}-${name}`);
    cpSync(join(here, release), folder, { recursive: true });
    const store = openStore(openNode(join(folder, "database.sqlite")));
    const held = {
      store,
      files: nodeFiles(join(folder, "files")),
      lasting: true,
      wipe: async () => store.close(),
    };
    let n = 0;
    const asked = () => ({
      batch: `${release}/${++n}`.padStart(32, "e"),
      now: copy.at + DAY,
      zone: "Europe/Lisbon",
    });
    return { store, held, asked };
  }

  test("its database opens, is sound, and gives the same copy", async () => {
    const { store, held } = opened("read");
    expect(store.access).toEqual({ type: "ready" });
    const checked = await check(held);
    // Random use names files that are not there; nothing else may be the matter.
    expect(checked.problems.filter(({ type }) => type !== "FilesMissing")).toEqual([]);
    expect(checked.waiting).toBe(1);
    expect(
      JSON.parse(new TextDecoder().decode(await writeCopy(store.db, held.files, copy.at))),
    ).toMatchObject(copy);
    store.close();
  });

  test("its words are found, changed, taken back and taken out", async () => {
    const { store, held, asked } = opened("use");
    const at = { now: copy.at + DAY, zone: "Europe/Lisbon" };
    const found = store.query(queries.search, { text: "heron on the we", kind: "setbacks", limit: 5 }, at);
    expect(found.groups[0]?.hits.length).toBeGreaterThan(0);
    const before = countRows(store.db, setback);
    const ran = store.run("logSetback", { what: "Written by a later version" }, asked());
    if (!ran.ok) throw new Error(ran.error.type);
    expect(countRows(store.db, setback)).toBe(before + 1);
    expect(store.undo(ran.value.batch, asked())).toMatchObject({ ok: true });
    expect(countRows(store.db, setback)).toBe(before);
    const folder = await operations.saveFolder(held, { words: { names: {} } }, asked(), () => undefined);
    expect(folder.size).toBeGreaterThan(1000);
    store.close();
  });

  test.each(["copy.json", "copy.json.age"])(
    "its %s gives everything back",
    async (name) => {
      const b = bench(":memory:", copy.at + DAY);
      const passphrase = name.endsWith(".age") ? { passphrase: PASSPHRASE } : {};
      const brought = await startImport(b.held, { job: "j", files: [file(name)], ...passphrase }, b.asked());
      expect(brought).toMatchObject({ ok: true });
      const again = JSON.parse(new TextDecoder().decode(await writeCopy(b.store.db, b.held.files, copy.at)));
      expect(again).toMatchObject(copy);
      const own = opened(name);
      const known = ["note", "setback", "rating", "lesson", "goal", "text_version", "waiting"];
      expect(dump(b.store, known)).toEqual(dump(own.store, known));
      own.store.close();
    },
    60_000,
  );

  test("its batches are read, written the same, and make the same rows", () => {
    const texts = JSON.parse(readFileSync(join(here, release, "batches.json"), "utf8")) as string[];
    const b = bench(":memory:", NOON);
    for (const text of texts) {
      const batch = decodeBatch(text);
      if (!batch.ok) throw new Error(batch.error.type);
      expect(encodeBatch(batch.value)).toBe(text);
      for (const change of batch.value.changes) {
        const table = tableMap.get(change.table);
        // Tables are never taken away.
        expect(table, change.table).toBeDefined();
        applyChange(b.store.db, tableMap, change, batch.value.stamp);
        const state = table && loadState(b.store.db, table, change.row);
        for (const [cell, value] of Object.entries(change.cells ?? {}))
          expect(state?.cells.get(cell), `${change.table}.${cell}`).toEqual({
            value,
            stamp: batch.value.stamp,
          });
      }
    }
    expect(texts.length).toBeLessThanOrEqual(tables.length);
  });
});
