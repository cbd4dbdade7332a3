/**
 * The frozen formats: what docs/formats says and its vectors hold is what the code reads and writes, both ways.
 *
 * The vectors are never written anew. A vector that no longer holds means that data of an earlier release would be
 * read differently; the code is then what has to change.
 */
import { tables } from "@onward/domain";
import { isId } from "@onward/domain/kernel/id";
import { applyChange, applyState, loadState } from "@onward/store/apply";
import { openNode } from "@onward/store/drivers/node";
import { memoryFiles } from "@onward/store/drivers/memory";
import type { Db, SqlRow, SqlValue } from "@onward/store/drivers/driver";
import { fromBase64, readCopy, rowsOf, stateOfCopied, writeCopy } from "@onward/store/export/json";
import { ctxOf, digest } from "@onward/store/ids";
import { prepare, tableMap } from "@onward/store/open";
import {
  EMPTY,
  LAST_MS,
  MOST_BYTES,
  MOST_CHANGES,
  decodeBatch,
  encodeBatch,
  isStamp,
  mergeRows,
  msOf,
  nextStamp,
  normalise,
  observe,
  stateOf,
  thin,
  type MergeRule,
  type RowChange,
  type RowState,
} from "@onward/sync";
import { describe, expect, test } from "vitest";
import batches from "../../docs/formats/vectors/batches.json" with { type: "json" };
import copies from "../../docs/formats/vectors/exports.json" with { type: "json" };
import ids from "../../docs/formats/vectors/ids.json" with { type: "json" };
import merging from "../../docs/formats/vectors/merging.json" with { type: "json" };
import rows from "../../docs/formats/vectors/rows.json" with { type: "json" };
import stamps from "../../docs/formats/vectors/stamps.json" with { type: "json" };
import frozen from "../../docs/formats/vectors/tables.json" with { type: "json" };

const utf8 = new TextEncoder();
const opened = (): Db => {
  const db = openNode(":memory:");
  prepare(db);
  return db;
};
/** Every order of a short list. */
const orders = <T>(list: readonly T[]): T[][] =>
  list.length <= 1
    ? [[...list]]
    : list.flatMap((first, i) => orders(list.filter((_, n) => n !== i)).map((rest) => [first, ...rest]));

describe("stamps", () => {
  test.each(stamps.parts)("$stamp is milliseconds, counter, device", ({ stamp, ms, counter, device }) => {
    expect(isStamp(stamp)).toBe(true);
    expect(msOf(stamp)).toBe(ms);
    expect(parseInt(stamp.slice(12, 16), 16)).toBe(counter);
    expect(stamp.slice(16)).toBe(device);
    // Back again: the stamp just before it, on the same device, is followed by this one.
    if (counter > 0) {
      const before = `${stamp.slice(0, 12)}${(counter - 1).toString(16).padStart(4, "0")}${device}`;
      expect(nextStamp(before, 0, device)).toBe(stamp);
    } else expect(nextStamp("", ms, device)).toBe(stamp);
  });

  test("by hand: 1,764,000,000,123 ms is 19ab697e87b in hex, twelve digits long 019ab697e87b", () => {
    // 0x19a b697 e87b = 0x19a·2^32 + 0xb697·2^16 + 0xe87b = 410·4294967296 + 46743·65536 + 59515
    expect(410 * 4_294_967_296 + 46_743 * 65_536 + 59_515).toBe(1_764_000_000_123);
    expect(stamps.next[0]).toMatchObject({
      clock: "",
      now: 1_764_000_000_123,
      stamp: `019ab697e87b${"0000"}${"0000000a"}`,
    });
    // A thousand ms is 3 · 256 + 14 · 16 + 8: 3e8.
    expect(stamps.parts[1]).toMatchObject({
      ms: 3 * 256 + 14 * 16 + 8,
      stamp: `0000000003e8${"0001"}${"00000001"}`,
    });
    // The last one: 9999-12-31T23:59:59.999Z.
    expect(LAST_MS).toBe(Date.UTC(9999, 11, 31, 23, 59, 59, 999));
    expect(stamps.parts[2]?.ms).toBe(LAST_MS);
  });

  test.each(stamps.next)("next: $why", ({ clock, now, device, overwritten, stamp }) => {
    expect(nextStamp(clock, now, device, overwritten)).toBe(stamp);
  });

  test.each(stamps.observe)("observe: $why", ({ clock, seen, now, after }) => {
    expect(observe(clock, seen, now)).toBe(after);
  });

  test.each(stamps.refused)("refuses %j", (stamp) => {
    expect(isStamp(stamp)).toBe(false);
  });
});

describe("ids", () => {
  test("of new rows", () => {
    for (const { batch, now, n, hashed, sha256, id } of ids.newId) {
      const ctx = ctxOf(batch, { now, zone: "UTC", dayStartsAt: 0 });
      const made = Array.from({ length: n + 1 }, () => ctx.newId("setback")).at(-1);
      expect(made).toBe(id);
      expect(digest(hashed)).toBe(sha256);
      expect(isId(id)).toBe(true);
    }
  });

  test("of rows that one key has", () => {
    const ctx = ctxOf("", { now: 0, zone: "UTC", dayStartsAt: 0 });
    for (const { table, key, hashed, sha256, id } of ids.idFor) {
      expect(ctx.idFor(table, key)).toBe(id);
      expect(digest(hashed)).toBe(sha256);
      expect(isId(id)).toBe(true);
    }
  });

  test("by hand, from the hash beside them", () => {
    // 7ae 5 15e9e997831092d: three digits after the 7; 5 is 0101, its last two bits 01 give 9; then fifteen.
    expect(ids.newId[0]?.sha256.slice(0, 19)).toBe("7ae515e9e997831092d");
    expect(ids.newId[0]?.id.replaceAll("-", "")).toBe(`019ab697e87b${"7"}${"7ae"}${"9"}${"15e9e997831092d"}`);
    // fb127ce38191 0e2 1 974681da435a8c1: twelve, an 8, three; 1 is 0001, its last two bits 01 give 9; then fifteen.
    expect(ids.idFor[0]?.sha256.slice(0, 31)).toBe("fb127ce381910e21974681da435a8c1");
    expect(ids.idFor[0]?.id.replaceAll("-", "")).toBe(`fb127ce38191${"8"}${"0e2"}${"9"}${"974681da435a8c1"}`);
  });
});

describe("batches", () => {
  test.each(batches.opens)("open and are written again the same: $why", ({ text }) => {
    const open = decodeBatch(text);
    expect(open.ok && encodeBatch(open.value)).toBe(text);
    expect(open.ok && open.value).toEqual(JSON.parse(text));
  });

  test.each(batches.refused)("are refused: $why", ({ text, error }) => {
    expect(decodeBatch(text)).toEqual({ ok: false, error: { type: error } });
  });

  test("keep to the limits", () => {
    expect(batches.limits).toMatchObject({ changes: MOST_CHANGES, bytes: MOST_BYTES });
    const open = decodeBatch(batches.opens[0]?.text ?? "");
    if (!open.ok) throw new Error("The first vector does not open");
    const many = (n: number): RowChange[] =>
      Array.from({ length: n }, (_, i) => ({
        table: "note",
        row: `019ab697-e87b-7000-8000-${i.toString(16).padStart(12, "0")}`,
        cells: { at: 1 },
      }));
    const longest = { ...open.value, changes: many(batches.limits.changes) };
    expect(decodeBatch(encodeBatch(longest)).ok).toBe(true);
    const over = JSON.stringify({ ...open.value, changes: many(batches.limits.changes + 1) });
    expect(decodeBatch(over)).toEqual({ ok: false, error: { type: "NotABatch" } });
    expect(decodeBatch(" ".repeat(batches.limits.bytes + 1))).toEqual({
      ok: false,
      error: { type: "TooLarge" },
    });
  });
});

describe("merging", () => {
  const plain = (state: RowState) => ({
    ...normalise(state),
    cells: Object.fromEntries([...state.cells].map(([cell, s]) => [cell, [s.value, s.stamp]])),
    removed: state.removed ? [state.removed.value, state.removed.stamp] : null,
    versions: Object.fromEntries(state.versions),
  });

  test.each(merging.cases)("$why, in every order", ({ rules, changes, row }) => {
    const ruleOf = (cell: string): MergeRule =>
      (rules as Record<string, MergeRule>)[cell.split("/", 1)[0] ?? ""] ?? "latest";
    const states = changes.map(({ stamp, change }) =>
      stateOf({ table: "note", row: "r", ...(change as Partial<RowChange>) }, stamp, ruleOf),
    );
    for (const order of orders([...states, states[0] ?? EMPTY])) {
      const merged = order.reduce((all, one) => mergeRows(all, one, ruleOf), EMPTY);
      expect(plain(merged)).toEqual(row);
    }
  });

  test.each(merging.thinning)("$why", ({ versions, kept }) => {
    expect(thin(versions).map((v) => v.value)).toEqual(kept);
    expect(thin(thin(versions))).toEqual(thin(versions));
    expect(thin(versions).map((v) => v.stamp)).toEqual(versions.map((v) => v.stamp));
  });

  test("by hand: ten minutes are 600,000 ms, counted from 1970", () => {
    const [list] = merging.thinning;
    const buckets = list?.versions.map((v) => Math.floor(msOf(v.stamp) / 600_000));
    // Minutes 0, 1, 2 | 11, 12 | 25, which is the head and stays whatever its bucket.
    expect(buckets?.map((b) => b - (buckets[0] ?? 0))).toEqual([0, 0, 0, 1, 1, 2]);
  });
});

describe("rows", () => {
  const columns = (db: Db, table: string) =>
    db
      .all(`SELECT name, type, "notnull", pk FROM pragma_table_info('${table}')`)
      .map(
        (c) =>
          `${c["name"]}${c["type"] ? ` ${c["type"]}` : ""}${c["notnull"] ? " NOT NULL" : ""}${c["pk"] ? ` PRIMARY KEY ${c["pk"]}` : ""}`,
      );
  const whole = (db: Db, table: string, id: string) => {
    const names = db.all(`SELECT name FROM pragma_table_info('${table}')`).map((c) => `"${c["name"]}"`);
    return db.get(`SELECT ${names.join(", ")} FROM "${table}" WHERE id = ?`, [id]) as SqlRow;
  };
  const versionsIn = (db: Db) =>
    db.all(`SELECT row, cell, stamp, replaces, value, head FROM text_version ORDER BY row, cell, stamp`);
  /** The vector names only what is set; everything else is NULL. */
  const filled = (row: SqlRow, some: object) => ({
    ...Object.fromEntries(Object.keys(row).map((k) => [k, null])),
    ...some,
  });

  test("the file says what it is", () => {
    const db = opened();
    const pragma = (name: string) => Object.values(db.get(`PRAGMA ${name}`) ?? {})[0];
    expect(pragma("application_id")).toBe(rows.file.application_id);
    expect(pragma("user_version")).toBe(rows.file.user_version);
    // "Onwd" in ASCII: 4f 6e 77 64.
    expect(rows.file.application_id).toBe(0x4f * 2 ** 24 + 0x6e * 2 ** 16 + 0x77 * 2 ** 8 + 0x64);
  });

  test("the machinery's tables have their columns", () => {
    const db = opened();
    for (const [name, expected] of Object.entries(rows.machinery)) {
      expect(columns(db, name), name).toEqual(expected);
    }
  });

  test("every synced table has its cells and the five columns of the machinery", () => {
    const db = opened();
    for (const table of tables) {
      const names = columns(db, table.name).map((c) => c.split(" ")[0]);
      expect(names).toEqual([
        "id",
        ...Object.keys(table.cells),
        "space",
        "stamp",
        "cell_stamps",
        "unknown",
        "removed",
      ]);
    }
  });

  test.each(rows.rows)("$why: stored so, in every order", ({ changes, table, row, versions }) => {
    for (const order of orders<{ readonly stamp: string; readonly change: unknown }>(changes)) {
      const db = opened();
      for (const { stamp, change } of order) applyChange(db, tableMap, change as RowChange, stamp);
      const stored = whole(db, table, row.id);
      expect(stored).toEqual(filled(stored, row));
      expect(versionsIn(db)).toEqual(versions);
    }
  });

  test.each(rows.rows)("$why: read back and written again the same", ({ table: name, row, versions }) => {
    const db = opened();
    const insert = (into: string, cells: object) =>
      db.run(
        `INSERT INTO "${into}" (${Object.keys(cells)
          .map((c) => `"${c}"`)
          .join(", ")}) VALUES (${Object.keys(cells)
          .map(() => "?")
          .join(", ")})`,
        Object.values(cells) as SqlValue[],
      );
    insert(name, row);
    for (const version of versions) insert("text_version", version);
    const table = tableMap.get(name);
    if (!table) throw new Error(`No table ${name}`);
    const other = opened();
    applyState(other, table, row.id, loadState(db, table, row.id));
    expect(whole(other, name, row.id)).toEqual(whole(db, name, row.id));
    expect(versionsIn(other)).toEqual(versionsIn(db));
  });

  test("tables only grow: every frozen cell keeps its name, kind, merge rule and whether it is required", () => {
    for (const [name, cells] of Object.entries(frozen.tables)) {
      const table = tableMap.get(name);
      const now = Object.fromEntries(
        Object.entries(table?.cells ?? {}).map(([cell, c]) => [
          cell,
          `${c.kind} ${c.merge}${c.required ? " required" : ""}`,
        ]),
      );
      expect(now, name).toMatchObject(cells);
      // A new cell is optional: rows of an earlier version do not have it.
      const added = Object.keys(now).filter((cell) => !(cell in cells));
      expect(
        added.filter((cell) => now[cell]?.endsWith("required")),
        name,
      ).toEqual([]);
    }
  });
});

describe("copies", () => {
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const from = async () => {
    const [db, files] = [opened(), memoryFiles()];
    for (const { stamp, change } of copies.changes) applyChange(db, tableMap, change as RowChange, stamp);
    const { table, row } = copies.waiting;
    db.run(`INSERT INTO waiting (id, reason, body) VALUES (?, ?, ?)`, [row.id, table, JSON.stringify(row)]);
    for (const [name, words] of Object.entries(copies.files)) await files.write(name, utf8.encode(words));
    return { db, files };
  };

  test("are written so", async () => {
    const { db, files } = await from();
    const bytes = await writeCopy(db, files, copies.at);
    expect(JSON.parse(text(bytes))).toEqual(copies.copy);
    // What is read by its beginning, whatever the file is called.
    expect(text(bytes.subarray(0, 18))).toBe('{"format":"onward"');
  });

  test("read into an empty file give the same copy", async () => {
    const read = await readCopy(utf8.encode(JSON.stringify(copies.copy)), null);
    if (!read.ok) throw new Error(read.error.type);
    const [db, files] = [opened(), memoryFiles()];
    for (const { name, table, row } of rowsOf(read.value, tableMap)) {
      if (table) applyState(db, table, row.id, stateOfCopied(table, row));
      else
        db.run(`INSERT INTO waiting (id, reason, body) VALUES (?, ?, ?)`, [
          row.id,
          name,
          JSON.stringify(row),
        ]);
    }
    for (const [name, base64] of Object.entries(read.value.files))
      await files.write(name, fromBase64(base64));
    expect(JSON.parse(text(await writeCopy(db, files, copies.at)))).toEqual(copies.copy);
  });

  test("name their files by the SHA-256 of the bytes", () => {
    for (const [name, base64] of Object.entries(copies.copy.files))
      expect(digest(fromBase64(base64))).toBe(name);
  });

  test("sealed with a passphrase are age files", async () => {
    const { passphrase, base64, opens } = copies.sealed;
    const sealed = fromBase64(base64);
    expect(text(sealed.subarray(0, 21))).toBe("age-encryption.org/v1");
    expect(await readCopy(sealed, passphrase)).toEqual({ ok: true, value: opens });
    expect(await readCopy(sealed, `${passphrase}!`)).toEqual({
      ok: false,
      error: { type: "WrongPassphrase" },
    });
  });

  test.each(copies.refused)("are refused: $why", async ({ text: words, error }) => {
    expect(await readCopy(utf8.encode(words), null)).toEqual({ ok: false, error: { type: error } });
  });
});
