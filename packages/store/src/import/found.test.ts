/** What holds for every format: tidying, splitting, counting, entries that come twice. */
import { LONG, SHORT } from "@onward/domain/kernel/text";
import { describe, expect, test } from "vitest";
import { options, plainNote, remarks } from "./fixtures/reading.ts";
import { gather, type FoundNote } from "./found.ts";

const collect = (...notes: Partial<FoundNote>[]) => {
  const found = gather("jrnl", options);
  for (const [i, note] of notes.entries()) found.add(`entry ${i + 1}`, { ...plainNote, ...note });
  return found.done();
};

test("tidies without changing what was said", () => {
  const { notes } = collect({
    text: " a\u0000b\r\n\uD800<script>🌊 \n",
    title: " two\n lines ",
    tags: [" x ", "x", ""],
  });
  expect(notes[0]).toMatchObject({ text: "ab\n\uFFFD<script>🌊", title: "two lines", tags: ["x"] });
});

test("an entry with a title alone says it in its text", () => {
  expect(collect({ text: " ", title: "Quiet day." }).notes[0]).toMatchObject({
    text: "Quiet day.",
    title: null,
  });
});

test("a title longer than a line begins the text", () => {
  const title = "t".repeat(SHORT + 1);
  expect(collect({ title }).notes[0]).toMatchObject({ text: `${title}\n\nwords`, title: null });
});

test("a mood, a tag or an attachment is enough; nothing at all is left, and said", () => {
  const found = collect(
    { sourceId: "1", text: "", mood: 3 },
    { sourceId: "2", text: "", tags: ["walk"] },
    { sourceId: "3", text: "", attachments: [0] },
    { sourceId: "4", text: "", moodLabel: "so so" },
    { sourceId: "5", text: "" },
  );
  expect(found.notes).toHaveLength(4);
  expect(remarks(found)).toEqual(["entry 5 Empty left"]);
});

describe("too long", () => {
  const parts = (text: string, title: string | null = null) => collect({ text, title, mood: 2 });

  test("100,000 characters come over in whole, in several notes", () => {
    const text = "A sentence of some words. ".repeat(4000).trim();
    const found = parts(text, "Long");
    expect(found.notes.length).toBe(3);
    expect(found.notes.every((note) => note.text.length <= LONG)).toBe(true);
    expect(found.notes.map((note) => note.text).join(" ")).toBe(text);
    expect(found.notes.map((note) => note.title)).toEqual(["Long 1/3", "Long 2/3", "Long 3/3"]);
    expect(found.notes.map((note) => note.sourceId)).toEqual(["jrnl:1", "jrnl:1#2", "jrnl:1#3"]);
    expect(found.notes.map((note) => note.mood)).toEqual([2, null, null]);
    expect(remarks(found)).toEqual(["entry 1 TooLong"]);
  });

  test("between paragraphs where there are some", () => {
    const found = parts(`${"a ".repeat(LONG / 2 - 50)}\n\n${"b ".repeat(200)}`);
    expect(found.notes.map((note) => note.text.charAt(0))).toEqual(["a", "b"]);
    expect(found.notes.map((note) => note.title)).toEqual(["1/2", "2/2"]);
  });

  test("without any gap, and never inside an emoji", () => {
    const text = `x${"🌊".repeat(LONG)}`;
    const found = parts(text);
    expect(found.notes.map((note) => note.text).join("")).toBe(text);
    expect(found.notes.every((note) => note.text.isWellFormed())).toBe(true);
  });

  test("exactly the limit stays one", () => {
    expect(parts("a".repeat(LONG)).notes).toHaveLength(1);
  });

  test("tags that are too many or too long stand in the text", () => {
    const tags = [...Array.from({ length: 52 }, (_, i) => `t${i}`), "y".repeat(61)];
    const [note] = collect({ tags }).notes;
    expect(note?.tags).toHaveLength(49);
    expect(note?.text).toBe(`words\n\nt49 · t50 · t51 · ${"y".repeat(61)}`);
  });
});

test("more than twenty attachments come in notes of their own, and none is lost", () => {
  const found = gather("dayOne", options);
  const one = { kind: "photo", mime: "image/png", size: 1, alt: null } as const;
  const bytes = () => ({ ok: true, value: new Uint8Array(1) }) as const;
  const attachments = Array.from({ length: 45 }, (_, i) => found.attach({ ...one, name: `${i}.png`, bytes }));
  found.add("entry 1", { ...plainNote, title: "Trip", attachments });
  const { notes } = found.done();
  expect(notes.map((note) => note.attachments.length)).toEqual([20, 20, 5]);
  expect(notes.flatMap((note) => note.attachments)).toEqual(attachments);
  expect(notes.map((note) => note.title)).toEqual(["Trip 1/3", "Trip 2/3", "Trip 3/3"]);
  expect(notes[2]?.text).toBe("![[40.png]]\n![[41.png]]\n![[42.png]]\n![[43.png]]\n![[44.png]]");
  expect(remarks(found.done())).toEqual(["entry 1 TooLong"]);
});

test("the same entry twice is taken once; another one with its id is kept", () => {
  const found = collect({}, {}, { text: "other words" }, { text: "third" }, { text: "other words" });
  expect(found.notes.map((note) => note.sourceId)).toEqual(["jrnl:1", "jrnl:1~2", "jrnl:1~3"]);
  expect(remarks(found)).toEqual(["entry 2 Duplicate left", "entry 5 Duplicate left"]);
});

test("a day that is nowhere yet is kept and said; today in the farthest east is no such day", () => {
  const found = collect({ sourceId: "1", day: "2026-11-25" }, { sourceId: "2", day: "2026-11-26" });
  expect(found.notes).toHaveLength(2);
  expect(remarks(found)).toEqual(["entry 2 FutureDate"]);
});

test("tags and moods are counted", () => {
  const found = collect(
    { sourceId: "1", tags: ["walk"], mood: 4, moodLabel: "awful" },
    { sourceId: "2", tags: ["tea", "walk"], mood: 4, moodLabel: "awful" },
    { sourceId: "3", mood: 0, moodLabel: "rad" },
    { sourceId: "4", moodLabel: "under water" },
    { sourceId: "5" },
  );
  expect(found.tags).toEqual([
    { name: "walk", count: 2 },
    { name: "tea", count: 1 },
  ]);
  expect(found.moods).toEqual([
    { label: "rad", mood: 0, count: 1 },
    { label: "awful", mood: 4, count: 2 },
    { label: "under water", mood: null, count: 1 },
  ]);
});

test("moods by the order of their labels, spread over the scale", () => {
  const moods = (moodOrder: string[] | undefined, ...labels: string[]) => {
    const found = gather("daylioCsv", moodOrder ? { ...options, moodOrder } : options);
    return labels.map((label) => found.moodOf(label, null));
  };
  expect(moods(undefined, "Rad", " good ", "meh", "bad", "awful", "fine", "")).toEqual([
    0,
    1,
    2,
    3,
    4,
    null,
    null,
  ]);
  expect(moods(["Top", "Mitte", "Tief"], "top", "mitte", "TIEF", "rad")).toEqual([0, 2, 4, null]);
  expect(moods(["a", "b", "c", "d", "e", "f", "g"], "a", "b", "c", "d", "e", "f", "g")).toEqual([
    0, 1, 1, 2, 3, 3, 4,
  ]);
  expect(moods(["only"], "only")).toEqual([2]);
});

test("attachments of one name get names of their own", () => {
  const found = gather("markdown", options);
  const one = { name: "Sky.png", kind: "photo", mime: "image/png", size: 1, alt: null } as const;
  const bytes = () => ({ ok: true, value: new Uint8Array(1) }) as const;
  for (const name of ["Sky.png", "sky.png", "sky.png", "sky-2.png"]) found.attach({ ...one, name, bytes });
  expect(found.done().attachments.map((a) => a.name)).toEqual([
    "Sky.png",
    "sky-2.png",
    "sky-3.png",
    "sky-2-2.png",
  ]);
});
