/** Daylio: the backup, both layouts of the CSV, and notes with HTML in them. */
import { describe, expect, test } from "vitest";
import { fromHtml } from "./daylio.ts";
import {
  daylioBackup,
  daylioCsv,
  daylioData,
  oldDaylioCsv,
  picture,
  utf8,
  zipOf,
} from "./fixtures/exports.ts";
import { errorOf, found, ids, remarks } from "./fixtures/reading.ts";

test.each([
  ["one<br>two<BR/>three<br />", "one\ntwo\nthree\n"],
  ["<p>one</p><p>two</p>", "one\ntwo\n"],
  ["<div>one</div><div><br></div><div>two</div>", "one\n\ntwo\n"],
  ["<b>so</b> <i>it</i> <s>was</s> <u>then</u>", "**so** *it* ~~was~~ then"],
  ["list:<ol><li>a</li><li>b</li></ol>end", "list:\n1. a\n2. b\nend"],
  ["a &amp; b &lt;3 &#39;&#x1F30A; &nope; &#0;", "a & b <3 '🌊 &nope; &#0;"],
  ["I <3 this <script>alert(1)</script> and a<b", "I <3 this <script>alert(1)</script> and a<b"],
  ["&amp;lt;", "&lt;"],
])("%j in a note", (html, markdown) => {
  expect(fromHtml(html)).toBe(markdown);
});

describe("backup", () => {
  test("reads moods by their group, tags, zones, photos, months from 0", () => {
    const f = found(daylioBackup());
    expect(f.format).toBe("daylio");
    expect(f.notes).toEqual([
      {
        sourceId: `daylio:31:${Date.UTC(2024, 0, 5, 20, 15, 7)}`,
        writtenAt: Date.UTC(2024, 0, 5, 20, 15, 7),
        day: "2024-01-05",
        zone: "+02:00",
        title: "Friday",
        text: "Third no.\n\n**Tired** & cold\n- tea\n- bed",
        tags: ["walk", "slept badly"],
        mood: 4,
        moodLabel: "under water",
        starred: false,
        attachments: [0],
      },
      expect.objectContaining({ text: "", mood: 2, moodLabel: "so so", starred: true }),
      // The 31st of February: kept on the day the backup was made.
      expect.objectContaining({
        text: "No such day",
        day: "2024-03-02",
        writtenAt: null,
        mood: null,
        tags: [],
      }),
    ]);
    expect(f.attachments).toEqual([
      expect.objectContaining({ name: "0f1e2d3c", kind: "photo", mime: "image/jpeg", size: 9 }),
    ]);
    expect(f.attachments[0]?.bytes()).toEqual({ ok: true, value: picture(7) });
    expect(remarks(f)).toEqual(["entry 3 UnknownMood", "entry 3 BadDate", "entry 3 AttachmentMissing"]);
    expect(f.leftOut).toEqual([{ what: "goals", count: 1 }]);
  });

  test("reading twice gives the same ids", () => {
    expect(ids(found(daylioBackup()))).toEqual(ids(found(daylioBackup())));
  });

  test("without datetime, from the wall clock and the offset", () => {
    const [entry] = daylioData.dayEntries;
    const f = found(daylioBackup({ ...daylioData, dayEntries: [{ ...entry, datetime: undefined }] }));
    expect(f.notes[0]?.writtenAt).toBe(Date.UTC(2024, 0, 5, 20, 15));
  });

  test("already unpacked from its zip, and as plain JSON", () => {
    expect(
      found(
        utf8(
          btoa(
            JSON.stringify({ version: 15, dayEntries: [{ id: 1, year: 2024, month: 0, day: 5, note: "x" }] }),
          ),
        ),
      ).notes[0]?.text,
    ).toBe("x");
    expect(found(utf8(JSON.stringify(daylioData))).notes).toHaveLength(3);
  });

  test("what is not as it should be", () => {
    expect(errorOf(zipOf({ "backup.daylio": utf8("not base64 at all!") }))).toBe("Damaged");
    expect(errorOf(zipOf({ "backup.daylio": utf8(btoa('{"version":15,')) }))).toBe("Damaged");
    expect(errorOf(zipOf({ "backup.daylio": utf8(btoa("{}")) }))).toBe("UnknownFormat");
    const whole = daylioBackup();
    expect(errorOf(whole.subarray(0, whole.length - 40))).toBe("Damaged");
    const f = found(
      daylioBackup({
        dayEntries: [null, 3, { id: "x", note: 7, tags: 1, mood: {} }],
        customMoods: [0],
        tags: "a",
      }),
    );
    expect(remarks(f)).toContain("entry 1 NotAnEntry left");
    expect(f.notes).toEqual([]);
  });
});

describe("CSV", () => {
  test("reads days, 12-hour times, tags, HTML, line ends in a cell, unknown labels once", () => {
    const f = found(utf8(daylioCsv));
    expect(f.format).toBe("daylioCsv");
    expect(f.notes).toEqual([
      expect.objectContaining({
        day: "2024-01-05",
        writtenAt: Date.UTC(2024, 0, 5, 22, 15),
        zone: null,
        title: "Friday",
        text: 'Third no.\nTired, and "cold"\nbut home',
        tags: ["walk", "slept badly"],
        mood: 4,
        moodLabel: "awful",
      }),
      expect.objectContaining({ text: "", tags: [], mood: null, moodLabel: "under water" }),
      expect.objectContaining({
        day: "2024-01-04",
        writtenAt: Date.UTC(2024, 0, 4, 0, 5),
        text: "Slept **well**",
        tags: ["movies / tv"],
        mood: 1,
      }),
    ]);
    expect(remarks(f)).toEqual(["row 3 UnknownMood"]);
    expect(f.moods).toContainEqual({ label: "under water", mood: null, count: 1 });
  });

  test("the order of labels is the caller's", () => {
    const f = found(utf8(daylioCsv), { moodOrder: ["good", "awful", "under water"] });
    expect(f.notes.map((note) => note.mood)).toEqual([2, 4, 0]);
    expect(remarks(f)).toEqual([]);
  });

  test("ids depend neither on the zone nor on the order of labels, and are the same again", () => {
    const first = ids(found(utf8(daylioCsv)));
    expect(ids(found(utf8(daylioCsv), { zone: "Asia/Tokyo", moodOrder: ["good"] }))).toEqual(first);
    expect(new Set(first).size).toBe(3);
  });

  test("the older layout, with CRLF", () => {
    expect(found(utf8(oldDaylioCsv)).notes).toEqual([
      expect.objectContaining({ day: "2017-09-28", mood: 2, tags: ["walk"], text: "" }),
      expect.objectContaining({ day: "2017-09-27", mood: 0, tags: ["walk", "friends"], text: "A long walk" }),
    ]);
  });

  test("a byte order mark, CRLF, semicolons, UTF-16", () => {
    expect(found(utf8(`\uFEFF${daylioCsv.replaceAll("\n", "\r\n")}`)).notes).toEqual(
      found(utf8(daylioCsv)).notes,
    );
    const semicolons =
      "full_date;date;weekday;time;mood;activities;note_title;note\n2024-01-05;5 January;Friday;8:00;meh;;;a, b";
    expect(found(utf8(semicolons)).notes[0]).toMatchObject({ text: "a, b", mood: 2 });
    const wide = new Uint8Array(Buffer.from(`\uFEFF${daylioCsv}`, "utf16le"));
    expect(found(wide).notes).toEqual(found(utf8(daylioCsv)).notes);
  });

  const head = "full_date,date,weekday,time,mood,activities,note_title,note\n";
  const rows = (...lines: string[]) => found(utf8(head + lines.join("\n")));

  test("a comma without quotes: the words are kept in one text", () => {
    const f = rows("2024-01-05,5 January,Friday,8:00,bad,walk,,It rained, and rained, all day");
    expect(f.notes[0]).toMatchObject({
      text: "walk\n\nIt rained, and rained, all day",
      mood: 3,
      tags: [],
    });
    expect(remarks(f)).toEqual(["row 2 ShiftedColumns"]);
  });

  test("cells shifted before the mood: the day is kept, everything after is text", () => {
    const f = rows("2024-01-05,5,January,Friday,8:00,bad,walk,,words");
    expect(f.notes[0]).toMatchObject({
      day: "2024-01-05",
      mood: null,
      moodLabel: null,
      text: "8:00\n\nbad\n\nwalk\n\nwords",
    });
    expect(remarks(f)).toEqual(["row 2 ShiftedColumns", "row 2 BadTime"]);
  });

  test("a column in front, or a day that does not exist: left, and said which", () => {
    const f = rows(
      "7,2024-01-05,5 January,Friday,8:00,bad,walk,,words",
      "x,2024-01-05,5 January,Friday,8:00,bad,walk,words",
      "2024-02-30,30 February,Friday,8:00,bad,walk,,words",
      "2024-01-06,6 January,Saturday,8:00,bad,,,fine",
    );
    expect(f.notes.map((note) => note.text)).toEqual(["fine"]);
    expect(remarks(f)).toEqual([
      "row 2 ShiftedColumns left",
      "row 3 ShiftedColumns left",
      "row 4 BadDate left",
    ]);
  });

  test("a row cut short keeps its words, the rows before are whole", () => {
    const f = found(utf8(daylioCsv.slice(0, daylioCsv.indexOf("cold") - 2)));
    expect(f.notes[0]?.text).toBe("Third no.\nTired, and");
    expect(remarks(f)).toEqual(["row 2 CutShort"]);
    const fewer = rows("2024-01-05,5 January,Friday,8:00,bad", "2024-01-05,5 Jan");
    expect(fewer.notes).toHaveLength(1);
    expect(remarks(fewer)).toEqual([
      "row 2 ShiftedColumns",
      "row 3 ShiftedColumns",
      "row 3 BadTime",
      "row 3 Empty left",
    ]);
  });

  test("stray quotes, a bad time, a day ahead, the same row twice", () => {
    const f = rows(
      '2024-01-05,5 January,Friday,noon,bad,,,He said "no" twice',
      "2027-01-05,5 January,Friday,8:00,bad,,,ahead",
      "2027-01-05,5 January,Friday,8:00,bad,,,ahead",
    );
    expect(f.notes[0]).toMatchObject({ text: 'He said "no" twice', writtenAt: null });
    expect(remarks(f)).toEqual(["row 2 BadTime", "row 3 FutureDate", "row 4 Duplicate left"]);
  });

  test("invalid UTF-8 is replaced and said; a table of something else is not taken for Daylio's", () => {
    const bytes = utf8(daylioCsv);
    bytes[bytes.length - 20] = 0xff;
    expect(remarks(found(bytes))).toContain("file 1 BadEncoding");
    expect(errorOf(utf8("date,mood\n2024-01-05,good"))).toBe("UnknownFormat");
    expect(errorOf([{ name: "a.csv", bytes: utf8("Position,Name\n1,Run") }])).toBe("UnknownFormat");
  });

  test("two tables chosen together are both read", () => {
    const files = [
      { name: "a.csv", bytes: utf8(daylioCsv) },
      { name: "b.csv", bytes: utf8(oldDaylioCsv) },
    ];
    const f = found(files);
    expect(f.notes).toHaveLength(5);
    expect(remarks(f)).toEqual(["file 1 row 3 UnknownMood"]);
  });
});
