/** jrnl's JSON. */
import { expect, test } from "vitest";
import { jrnlData, jrnlJson, json, utf8 } from "./fixtures/exports.ts";
import { errorOf, found, ids, remarks } from "./fixtures/reading.ts";

test("reads titles, bodies, tags, stars and the wall clock", () => {
  const f = found(jrnlJson());
  expect(f.format).toBe("jrnl");
  expect(f.notes).toEqual([
    {
      sourceId: expect.stringMatching(/^jrnl:2024-01-05:[0-9a-f]{16}$/),
      writtenAt: Date.UTC(2024, 0, 5, 22, 15),
      day: "2024-01-05",
      zone: null,
      title: "Third no.",
      text: "They were kind about it.\n\nStill a no.",
      tags: ["work", "rest"],
      mood: null,
      moodLabel: null,
      starred: true,
      attachments: [],
    },
    expect.objectContaining({ title: null, text: "Quiet day." }),
    expect.objectContaining({ day: "2026-11-24", text: "When was this?", writtenAt: null }),
  ]);
  expect(remarks(f)).toEqual(["entry 3 BadDate"]);
});

test("ids are the same again, in another zone, and after other entries came in between", () => {
  const more = {
    ...jrnlData,
    entries: [{ title: "New", body: "", date: "2024-02-01", time: "08:00" }, ...jrnlData.entries],
  };
  expect(ids(found(jrnlJson(), { zone: "Asia/Tokyo" }))).toEqual(ids(found(jrnlJson())));
  expect(ids(found(json(more))).slice(1)).toEqual(ids(found(jrnlJson())));
});

test("a day without a time, a time that is none, entries of another shape", () => {
  const entries = [
    { title: "a", date: "2024-01-05" },
    { title: "b", date: "2024-01-05", time: "late" },
    7,
    { title: "c" },
  ];
  const f = found(json({ entries }));
  expect(f.notes.map((note) => [note.text, note.day, note.writtenAt])).toEqual([
    ["a", "2024-01-05", null],
    ["b", "2024-01-05", null],
    ["c", "2026-11-24", null],
  ]);
  expect(remarks(f)).toEqual(["entry 2 BadTime", "entry 3 NotAnEntry left", "entry 4 NoDate"]);
});

test("cut short it is damaged; of another shape it is unknown", () => {
  expect(errorOf(utf8(JSON.stringify(jrnlData).slice(0, -9)))).toBe("Damaged");
  expect(errorOf(json({ entries: [{ name: "x" }] }))).toBe("UnknownFormat");
});
