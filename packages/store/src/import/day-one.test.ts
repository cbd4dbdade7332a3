/** Day One: both journals of the fixture, every quirk on its own, and what is not as it should be. */
import { describe, expect, test } from "vitest";
import { dayOneFiles, dayOneZip, json, picture, utf8, zipOf } from "./fixtures/exports.ts";
import { errorOf, found, ids, remarks } from "./fixtures/reading.ts";
import { plain } from "./day-one-text.ts";

const one = (entry: object, files: Readonly<Record<string, Uint8Array>> = {}) =>
  found(zipOf({ "Journal.json": json({ metadata: { version: "1.0" }, entries: [entry] }), ...files }));
const base = { uuid: "AB".repeat(16), creationDate: "2024-01-05T10:00:00Z", timeZone: "UTC" };

test("reads every journal: days of the place, titles, tags, media, what is left out", () => {
  const f = found(dayOneZip());
  expect(f.format).toBe("dayOne");
  expect(f.notes).toEqual([
    {
      sourceId: "dayOne:0A11B22C33D44E55F66A77B88C99D001",
      writtenAt: Date.UTC(2024, 0, 5, 23, 30),
      day: "2024-01-06",
      zone: "Europe/Helsinki",
      title: "The interview",
      text: "They said no. Again! (third time)\n\n![[aaaa1111.jpeg]]\n\nStill here.",
      tags: ["work", "interviews", "Tagebuch"],
      mood: null,
      moodLabel: null,
      starred: true,
      attachments: [0, 1],
    },
    expect.objectContaining({
      day: "2024-01-05",
      title: "A title only in rich text",
      text: "Plain, **loud** and done.\n- bread\n- [x] salt\n![[B2.jpeg]]\n---\n```\na = 1\n```",
      attachments: [2],
    }),
    expect.objectContaining({
      day: "2024-01-06",
      zone: "+02:00",
      text: "Looked at it again.\n![[aaaa1111.jpeg]]",
      attachments: [0],
    }),
    expect.objectContaining({
      day: "2024-02-29",
      text: "A day that is not in the calendar.",
      tags: ["Work"],
      attachments: [3],
    }),
    expect.objectContaining({ day: "2024-03-01", text: "", tags: ["Work"] }),
  ]);
  expect(f.attachments.map(({ name, kind, mime, size }) => [name, kind, mime, size])).toEqual([
    ["aaaa1111.jpeg", "photo", "image/jpeg", 9],
    ["On the bus.m4a", "voice", "audio/mp4", 31],
    ["B2.jpeg", "photo", "image/jpeg", 9],
    ["The letter.pdf", "file", "application/pdf", 16],
  ]);
  expect(f.attachments[0]?.bytes()).toEqual({ ok: true, value: picture(1) });
  expect(remarks(f)).toEqual(["entry 3 AttachmentMissing", "entry 4 BadDate"]);
  expect(f.leftOut).toEqual([
    { what: "places", count: 1 },
    { what: "weather", count: 1 },
    { what: "files", count: 1 },
  ]);
});

test("reading twice gives the same ids, and the folder gives what the zip gives", () => {
  const folder = Object.entries(dayOneFiles).map(([name, bytes]) => ({ name, bytes }));
  expect(ids(found(dayOneZip()))).toEqual(ids(found(dayOneZip())));
  expect(found(folder).notes).toEqual(found(dayOneZip()).notes);
});

test("one journal gives no tag; its name may be anything", () => {
  expect(one({ ...base, text: "x" }).notes[0]?.tags).toEqual([]);
  expect(
    found(zipOf({ "日記.json": json({ metadata: {}, entries: [{ ...base, text: "x" }] }) })).notes,
  ).toHaveLength(1);
});

describe("text", () => {
  test("escapes are undone where they mean nothing, kept where they still do, left alone in code", () => {
    expect(plain("1\\. a\\-b \\[x\\] \\#no \\*star\\* a\\_b \\\\. \u200Bend")).toBe(
      "1. a-b [x] #no \\*star\\* a\\_b \\\\. end",
    );
    expect(plain("```\na\\.b\n```\na\\.b")).toBe("```\na\\.b\n```\na.b");
  });

  test("all kinds of media links, with a caption or without", () => {
    const f = one(
      { ...base, text: "![sky](dayone-moment:/photo/P1) ![](dayone-moment:/audio/P2)" },
      { "photos/p1.png": picture(1), "audios/P2.m4a": utf8("sound") },
    );
    expect(f.notes[0]?.text).toBe("![[p1.png]] ![[P2.m4a]]");
    expect(f.attachments.map((a) => a.alt)).toEqual(["sky", null]);
  });

  test("links to other entries stay, a heading with a picture is no title", () => {
    const text = "# ![](dayone-moment://P1)\n[then](dayone://view?entryId=AB)";
    const [note] = one({ ...base, text }, { "photos/P1.png": picture(1) }).notes;
    expect(note).toMatchObject({ title: null, text: "# ![[P1.png]]\n[then](dayone://view?entryId=AB)" });
  });

  test("rich text that is no JSON is text; blank text counts as none", () => {
    expect(one({ ...base, text: " ", richText: "just words" }).notes[0]?.text).toBe("just words");
    expect(one({ ...base, richText: "[1]" }).notes[0]?.text).toBe("[1]");
    expect(one({ ...base, text: "own", richText: "other" }).notes[0]?.text).toBe("own");
  });

  test("rich text with links, numbers, quotes and nested lists", () => {
    const line = (style: object) => ({ attributes: { line: style } });
    const contents = [
      { text: "first\n", ...line({ listStyle: "numbered", listIndex: 1, indentLevel: 1 }) },
      { text: "second\n", ...line({ listStyle: "bulleted", indentLevel: 2 }) },
      { text: "said\n", ...line({ quote: true }) },
      { text: " here ", attributes: { linkURL: "https://example.org", italic: true } },
      { text: "gone", attributes: { strikethrough: true } },
    ];
    expect(one({ ...base, richText: JSON.stringify({ contents }) }).notes[0]?.text).toBe(
      "1. first\n  - second\n> said\n [*here*](https://example.org) ~~gone~~",
    );
  });
});

describe("media", () => {
  test("a photo without md5, by its identifier; one of no bytes is missing; said once", () => {
    const f = one(
      {
        ...base,
        text: "![](dayone-moment://GONE) ![](dayone-moment://GONE)",
        photos: [{ identifier: "P9" }, { identifier: "GONE", md5: "feed" }],
      },
      { "PHOTOS/P9.HEIC": picture(1), "PHOTOS/feed.jpeg": new Uint8Array() },
    );
    expect(f.attachments.map((a) => [a.name, a.mime])).toEqual([["P9.HEIC", "image/heic"]]);
    expect(f.notes[0]?.text).toBe("");
    expect(remarks(f)).toEqual(["entry 1 AttachmentMissing"]);
  });

  test("one beyond 10 MiB is said, and its place in the text goes", () => {
    const f = one(
      { ...base, text: "before ![](dayone-moment:/video/V1) after", videos: [{ identifier: "V1" }] },
      { "videos/V1.mov": Uint8Array.from({ length: 10 * 1024 ** 2 + 1 }, (_, i) => (i * 7919) ^ (i >> 3)) },
    );
    expect(f.notes[0]).toMatchObject({ text: "before  after", attachments: [] });
    expect(remarks(f)).toEqual(["entry 1 TooLarge"]);
  });

  test("names that would break an embed are changed in both places", () => {
    const f = one(
      {
        ...base,
        text: "![](dayone-moment:/pdfAttachment/P1)",
        pdfAttachments: [{ identifier: "P1", md5: "aa", pdfName: "a[1]|b#c/d.pdf" }],
      },
      { "pdfs/aa.pdf": utf8("%PDF") },
    );
    expect(f.attachments[0]?.name).toBe("a-1--b-c-d.pdf");
    expect(f.notes[0]?.text).toBe("![[a-1--b-c-d.pdf]]");
  });

  test("a damaged photo is found out when it is asked for, and only then", () => {
    const bytes = zipOf(
      {
        "J.json": json({ metadata: {}, entries: [{ ...base, text: "x", photos: [{ identifier: "P1" }] }] }),
        "photos/P1.jpeg": picture(9),
      },
      0,
    );
    bytes[bytes.indexOf(0xd9, bytes.indexOf(0xff))] = 0;
    expect(found(bytes).attachments[0]?.bytes()).toEqual({ ok: false, error: { type: "Damaged" } });
  });
});

describe("what is not as it should be", () => {
  test("entries of another shape, without a day, with a bad zone", () => {
    const f = found(
      json({
        metadata: { version: "1.0" },
        entries: [
          { ...base, text: "x" },
          null,
          "words",
          { text: "no day" },
          { ...base, uuid: "", timeZone: 7, text: 5, tags: "a" },
        ],
      }),
    );
    expect(remarks(f)).toEqual([
      "entry 2 NotAnEntry left",
      "entry 3 NotAnEntry left",
      "entry 4 NoDate",
      "entry 5 Empty left",
    ]);
    expect(f.notes.map((note) => note.day)).toEqual(["2024-01-05", "2026-11-24"]);
  });

  test("the zip's own day for an entry without one", () => {
    expect(one({ uuid: "A", creationDate: "soon", text: "x" }).notes[0]?.day).toBe("2024-03-02");
  });

  test("one journal of two is broken: the other is read", () => {
    const f = found(
      zipOf({
        "A.json": utf8('{"metadata":{},"entries":[{'),
        "B.json": json({ metadata: {}, entries: [{ ...base, text: "x" }] }),
      }),
    );
    expect(f.notes).toHaveLength(1);
    expect(remarks(f)).toEqual(["file 1 Damaged left"]);
  });

  test("a lone broken journal is damaged; an empty one has nothing in it", () => {
    expect(errorOf(zipOf({ "A.json": utf8('{"metadata":{},"entries":[{') }))).toBe("Damaged");
    expect(found(json({ metadata: { version: "1.0" }, entries: [] })).notes).toEqual([]);
  });

  test("bytes that are not text are shown as such, and said", () => {
    const bytes = json({ metadata: {}, entries: [{ ...base, text: "caf?" }] });
    bytes[bytes.indexOf("?".charCodeAt(0))] = 0xe9;
    const f = found(bytes);
    expect(f.notes[0]?.text).toBe("caf\uFFFD");
    expect(remarks(f)).toEqual(["file 1 BadEncoding"]);
  });
});
