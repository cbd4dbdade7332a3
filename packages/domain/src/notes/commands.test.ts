/** Notes, and the setback that can be made of one. */
import { describe, expect, test } from "vitest";
import { put } from "../kernel/change.ts";
import { DAY, HOUR } from "../kernel/time.ts";
import { removeSetback } from "../setbacks/commands.ts";
import { setback } from "../setbacks/setback.ts";
import { NOW, ZONE, idOf, memory } from "../testing/ctx.ts";
import { editNote, makeSetback, removeNote, writeNote } from "./commands.ts";
import { note } from "./note.ts";

const written = (m: ReturnType<typeof memory>, input: Parameters<typeof m.run<typeof writeNote>>[1]) => {
  const made = m.run(writeNote, input);
  if (!made.ok) throw new Error(made.error.type);
  return made.value;
};

describe("writing", () => {
  test("today unless another day is given", () => {
    const m = memory();
    written(m, { text: " The talk went on too long. ", tags: ["work", "work", "a/b"] });
    written(m, { text: "Earlier", day: "2026-11-02", title: "A walk" });
    expect(m.rows(note)).toMatchObject([
      {
        text: "The talk went on too long.",
        day: "2026-11-20",
        writtenAt: NOW,
        zone: ZONE,
        tags: ["work", "a-b"],
      },
      { text: "Earlier", day: "2026-11-02", title: "A walk", tags: [] },
    ]);
  });
  test("nothing, too much, a day that has not come", () => {
    const m = memory();
    expect(m.run(writeNote, { text: " " })).toMatchObject({ error: { messages: ["empty"] } });
    expect(m.run(writeNote, { text: "x".repeat(100_000) })).toMatchObject({
      error: { messages: ["tooLong"] },
    });
    expect(m.run(writeNote, { text: "x", day: "2026-11-21" })).toEqual({
      ok: false,
      error: { type: "InTheFuture" },
    });
    expect(m.rows(note)).toEqual([]);
  });
});

describe("changing", () => {
  test("what is left out stays", () => {
    const m = memory();
    const id = written(m, { text: "a", title: "t", tags: ["work", "home"] });
    m.run(editNote, { note: id, text: "b", tags: ["home", "sea"] });
    expect(m.rows(note)).toMatchObject([{ text: "b", title: "t", day: "2026-11-20" }]);
    expect(m.rows(note)[0]?.tags.toSorted()).toEqual(["home", "sea"]);
    m.run(editNote, { note: id, title: null, day: "2026-11-01" });
    expect(m.rows(note)).toMatchObject([{ text: "b", title: null, day: "2026-11-01" }]);
    expect(m.rows(note)[0]?.tags).toHaveLength(2);
  });
  test("removed; one that is not there; a day that has not come", () => {
    const m = memory();
    const id = written(m, { text: "a" });
    expect(m.run(editNote, { note: id, day: "2026-12-01" })).toMatchObject({
      error: { type: "InTheFuture" },
    });
    m.run(removeNote, { note: id });
    expect(m.rows(note)).toEqual([]);
    expect(m.run(editNote, { note: id, text: "b" })).toEqual({ ok: false, error: { type: "NoteMissing" } });
  });
});

describe("making a setback of it", () => {
  test("its words and its moment; the note stays and keeps the link", () => {
    const m = memory();
    const id = written(m, { text: "They said no.", title: "Friday" });
    m.later(DAY);
    const made = m.run(makeSetback, { note: id });
    expect(m.rows(setback)).toMatchObject([
      {
        id: made.ok && made.value,
        what: "They said no.",
        at: NOW,
        loggedAt: NOW + DAY,
        note: id,
        name: null,
      },
    ]);
    expect(m.rows(note)).toMatchObject([{ text: "They said no.", setback: made.ok && made.value }]);
  });
  test("a day without an hour is its noon, in the note's own zone, and never later than now", () => {
    const m = memory();
    const id = written(m, { text: "a", day: "2026-11-02" });
    m.run(makeSetback, { note: id });
    expect(m.rows(setback)[0]?.at).toBe(Date.UTC(2026, 10, 2, 12));
    const brought = (n: number, day: string, zone: string | null) => {
      const row = idOf("note", n);
      m.apply(put(note, row, { text: "b", day, zone }));
      m.run(makeSetback, { note: row });
      return m.rows(setback).at(-1);
    };
    // By the zone the day can be told again, wherever it is read.
    const tokyo = { at: Date.UTC(2026, 10, 2, 3), zone: "Asia/Tokyo" };
    expect(brought(501, "2026-11-02", "Asia/Tokyo")).toMatchObject(tokyo);
    expect(brought(502, "2026-11-20", null)).toMatchObject({ at: NOW, zone: ZONE });
    expect(brought(503, "2027-01-01", null)).toMatchObject({ at: NOW, zone: ZONE });
  });
  test("asked again it is the same one, as long as that is there", () => {
    const m = memory();
    const id = written(m, { text: "a" });
    const first = m.run(makeSetback, { note: id });
    m.later(HOUR);
    expect(m.run(makeSetback, { note: id })).toEqual(first);
    expect(m.rows(setback)).toHaveLength(1);
    if (first.ok) m.run(removeSetback, { setback: first.value });
    expect(m.run(makeSetback, { note: id })).not.toEqual(first);
    expect(m.rows(setback)).toHaveLength(1);
  });
  test("a note that is not there", () => {
    expect(memory().run(makeSetback, { note: idOf("note", 9) })).toEqual({
      ok: false,
      error: { type: "NoteMissing" },
    });
  });
});
