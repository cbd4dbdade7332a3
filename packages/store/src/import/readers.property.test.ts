/**
 * No bytes make a reader throw, whatever they look like: noise, noise in the clothes of each format,
 * and the fixtures with bytes changed or cut. What is read always fits what the domain takes.
 */
import { isHeaviness } from "@onward/domain/kernel/heaviness";
import { LONG, SHORT, tidy } from "@onward/domain/kernel/text";
import { isInstant, isLocalDate, isZone } from "@onward/domain/kernel/time";
import { importNotes } from "@onward/domain/imports/commands";
import { idOf } from "@onward/domain/testing/ctx";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { readAny } from "./detect.ts";
import {
  daylioBackup,
  daylioCsv,
  dayOneZip,
  jrnlJson,
  json,
  utf8,
  vault,
  vaultZip,
  zipOf,
} from "./fixtures/exports.ts";
import { ids, options } from "./fixtures/reading.ts";
import type { GivenFile } from "./files.ts";

const seed = 20261124;
const anImport = idOf("import", 1);
const runs = { seed, numRuns: 150 };

/** Reads, unpacks every attachment, and checks what holds for everything found. */
function check(given: readonly GivenFile[]): void {
  const read = readAny(given, options);
  if (!read.ok) {
    expect(Object.keys(read.error)).toEqual(["type"]);
    return;
  }
  if (read.value.format === "onward") return;
  const found = read.value;
  for (const note of found.notes) {
    expect(isLocalDate(note.day)).toBe(true);
    expect(note.writtenAt === null || isInstant(note.writtenAt)).toBe(true);
    expect(note.zone === null || isZone(note.zone)).toBe(true);
    expect(note.text).toBe(tidy(note.text));
    expect(note.text.length).toBeLessThanOrEqual(LONG);
    expect(note.title === null || (note.title !== "" && note.title.length <= SHORT)).toBe(true);
    expect(note.mood === null || isHeaviness(note.mood)).toBe(true);
    expect(note.attachments.every((at) => found.attachments[at] !== undefined)).toBe(true);
  }
  const notes = found.notes.map((note) => ({
    ...note,
    back: false,
    tags: note.starred ? [...note.tags, "starred"] : [...note.tags],
    attachments: note.attachments.map((at, n) => ({
      n,
      ...found.attachments[at],
      type: found.attachments[at]?.mime,
      sha256: "0".repeat(64),
    })),
  }));
  expect(v.safeParse(importNotes.input, { import: anImport, notes }).issues).toBeUndefined();
  expect(new Set(ids(found)).size).toBe(found.notes.length);
  for (const { where } of found.unreadable)
    expect(where).toMatch(/^(?:file \d+ )?(?:entry|row|file) \d+$|^file \d+ row \d+$/);
  for (const attachment of found.attachments) {
    const bytes = attachment.bytes();
    expect(bytes.ok ? bytes.value.length : bytes.error.type).toSatisfy(
      (is) => is === attachment.size || typeof is === "string",
    );
  }
}
const alone = (bytes: Uint8Array, name = "x") => check([{ name, bytes }]);

const key = fc.constantFrom(
  ..."entries,uuid,creationDate,modifiedDate,timeZone,text,richText,photos,identifier,md5,tags,title,body,date,time".split(
    ",",
  ),
  ..."metadata,version,dayEntries,customMoods,mood,mood_group_id,id,note,note_title,year,month,day,hour,assets,checksum".split(
    ",",
  ),
  "datetime",
  "timeZoneOffset",
  "starred",
  "location",
);
const word = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "2024-01-05",
    "2024-01-05T10:00:00Z",
    "10:00 pm",
    "Europe/Lisbon",
    "GMT+0200",
    "![](dayone-moment://A)",
  ),
  fc.constantFrom(
    "# ",
    "![[x.png]]",
    "#tag",
    "---\n",
    "<b>",
    "\\.",
    "```\n",
    "\uD800",
    '{"contents":[{"text":"a"}]}',
  ),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom(null, true, 0, -1, 1, 3_600_000, 1e300, 1_700_000_000_000, Number.MAX_SAFE_INTEGER),
    word,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(key, tie("value"), { maxKeys: 8 }),
  ),
}));
const entry = fc.dictionary(key, value, { maxKeys: 12 });
const markdown = fc.array(word).map((words) => words.join(" "));
const cells = fc.array(
  fc.array(fc.oneof(word, fc.constantFrom('"', '""', "2024-01-05", "awful")), { maxLength: 10 }),
  { maxLength: 6 },
);

describe(`no bytes make a reader throw (seed ${seed})`, () => {
  test("noise", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => alone(bytes)),
      runs,
    );
  });

  test("noise that begins like a zip", () => {
    const start = Uint8Array.from([0x50, 0x4b, 3, 4]);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (rest) => alone(Uint8Array.from([...start, ...rest]))),
      runs,
    );
  });

  test("JSON in the clothes of each format", () => {
    const shaped = fc.oneof(
      fc.record({ entries: fc.array(entry) }),
      fc.record({
        metadata: value,
        entries: fc.array(
          fc.record({ uuid: word, creationDate: word, text: word, richText: word, photos: value }),
        ),
      }),
      fc.record({ dayEntries: fc.array(entry), customMoods: value, tags: value, assets: value }),
      value,
    );
    const wrap = fc.constantFrom<(bytes: Uint8Array) => Uint8Array>(
      (bytes) => bytes,
      (bytes) => zipOf({ "J.json": bytes, "photos/A.jpg": utf8("x") }),
      (bytes) =>
        zipOf({ "backup.daylio": utf8(Buffer.from(bytes).toString("base64")), "assets/a": utf8("x") }),
    );
    fc.assert(
      fc.property(shaped, wrap, (content, as) => alone(as(json(content)))),
      { seed, numRuns: 400 },
    );
  });

  test("tables, well formed and not", () => {
    const head = fc.constantFrom(
      "full_date,date,weekday,time,mood,activities,note_title,note",
      "year,date,weekday,time,mood,activities,note",
      "full_date;mood;note",
    );
    fc.assert(
      fc.property(head, cells, (first, rows) =>
        alone(utf8([first, ...rows.map((row) => row.join(","))].join("\n"))),
      ),
      { seed, numRuns: 400 },
    );
  });

  test("notes", () => {
    fc.assert(
      fc.property(markdown, markdown, word, (yaml, text, name) =>
        check([
          { name: `a/${name}.md`, bytes: utf8(`---\n${yaml}\n---\n${text}`) },
          { name: "x.png", bytes: utf8("x") },
        ]),
      ),
      { seed, numRuns: 400 },
    );
  });

  const fixtures = [dayOneZip(), daylioBackup(), vaultZip(), jrnlJson(), utf8(daylioCsv)];
  test("the fixtures, with bytes changed", () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), changes, (bytes, list) => {
        const changed = bytes.slice();
        for (const [at, byte] of list) changed[at % changed.length] = byte;
        alone(changed);
      }),
      { seed, numRuns: 400 },
    );
  });

  test("the fixtures, cut anywhere", () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), fc.nat(), (bytes, at) =>
        alone(bytes.subarray(0, at % bytes.length)),
      ),
      { seed, numRuns: 300 },
    );
  });

  test("files of the vault under the names of each other", () => {
    const names = vault.map((file) => file.name);
    fc.assert(
      fc.property(fc.shuffledSubarray(names), (shuffled) =>
        check(shuffled.map((name, i) => ({ name, bytes: vault[i]?.bytes ?? new Uint8Array() }))),
      ),
      runs,
    );
  });
});

const SIGNS = [
  "[",
  "](",
  "![[",
  "#",
  "# ",
  "`",
  "<",
  "<b ",
  "\\",
  "---\n",
  " ",
  "\n",
  '"',
  "[[a",
  "(",
  "](a ",
  '](a "',
  "- ",
];
SIGNS.push("&#", "[a](dayone-moment:/", "2024-01-05", "*a ", "a: &a *a ", "{", "|");

// With a pattern that starts over at every sign each would take minutes; the test's own time limit is the check.
test.each(SIGNS)("a long row of %j takes no longer than its length asks for", (sign) => {
  const text = sign.repeat(Math.ceil(100_000 / sign.length));
  check([{ name: "2024-01-05.md", bytes: utf8(text) }]);
  check([{ name: "2024-01-05.md", bytes: utf8(`# x${text}x\n---\n${text}x`) }]);
  check([{ name: "2024-01-05.md", bytes: utf8(`---\na: ${text.slice(0, 60_000)}\n---\nx`) }]);
  alone(json({ metadata: {}, entries: [{ uuid: "A", creationDate: "2024-01-05", text: `${text}x` }] }));
  alone(json({ dayEntries: [{ id: 1, note: `${text}x`, note_title: text }] }));
  const row = `2024-01-05,,,8:00,bad,${text},,${text}`;
  alone(utf8(`full_date,date,weekday,time,mood,activities,note_title,note\n${row}`));
  expect(text.length).toBeGreaterThan(0);
});
