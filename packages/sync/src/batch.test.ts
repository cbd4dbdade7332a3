/** A batch opens as it was written, and anything else is refused without a throw. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBatch, encodeBatch, fits, MOST_CHANGES, type Batch } from "./batch.ts";

const batch = (changes: Batch["changes"]): Batch => ({
  id: "000102030405060708090a0b0c0d0e0f",
  stamp: "019ab69f707b00000000000a",
  device: "0000000a",
  schema: 1,
  command: "logSetback",
  at: 1_764_000_000_123,
  zone: "Europe/Lisbon",
  changes,
});
const row = "019ab69f-707b-7000-8000-000000000001";

describe("batches", () => {
  it("open as they were written, with tables and cells not known here", () => {
    const written = batch([
      { table: "fromTheFuture", row, cells: { "tags/é x": 1, some: "words", none: null } },
    ]);
    expect(decodeBatch(encodeBatch(written))).toEqual({ ok: true, value: written });
  });

  it("name a cell of a row once", () => {
    const twice = JSON.stringify(
      batch([
        { table: "note", row, cells: { a: 1 } },
        { table: "note", row, cells: { a: 2 } },
      ]),
    );
    expect(decodeBatch(twice)).toEqual({ ok: false, error: { type: "CellTwice" } });
  });

  it("keep to their limits", () => {
    const changes = Array.from({ length: MOST_CHANGES + 1 }, () => ({ table: "note", row, cells: {} }));
    expect(fits(batch(changes))).toBe(false);
    expect(() => encodeBatch(batch(changes))).toThrow();
    expect(fits(batch([{ table: "note", row, cells: { text: "é".repeat(100_000) } }]))).toBe(false);
    expect(decodeBatch("x".repeat(200 * 1024))).toEqual({ ok: false, error: { type: "TooLarge" } });
  });

  it("never throw on what is not one", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(decodeBatch(text).ok).toBe(false);
      }),
    );
  });
});
