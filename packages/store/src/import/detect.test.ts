/** Which format a file is, and every way in which none can be told. */
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
import { errorOf, found, options } from "./fixtures/reading.ts";
import { LARGEST_ENTRY, MOST_FILES } from "./zip.ts";

test("by what is in it, whatever its name", () => {
  for (const name of ["x", "x.zip", "x.csv", "x.json"]) {
    const format = (bytes: Uint8Array) => found([{ name, bytes }]).format;
    expect(format(dayOneZip())).toBe("dayOne");
    expect(format(daylioBackup())).toBe("daylio");
    expect(format(utf8(daylioCsv))).toBe("daylioCsv");
    expect(format(jrnlJson())).toBe("jrnl");
    expect(format(vaultZip())).toBe("markdown");
  }
});

describe("Onward's own copies are handed back as they are", () => {
  const copy = (bytes: Uint8Array) => {
    const read = readAny([{ name: "a.json", bytes }], options);
    return read.ok && read.value.format === "onward"
      ? { sealed: read.value.sealed, same: read.value.bytes === bytes }
      : read;
  };

  test("plain, with a mark in front, with the format later on, and sealed", () => {
    expect(copy(json({ format: "onward", rows: [] }))).toEqual({ sealed: false, same: true });
    expect(copy(utf8('\uFEFF\n{ "format" : "onward",'))).toEqual({ sealed: false, same: true });
    expect(copy(json({ version: 1, format: "onward" }))).toEqual({ sealed: false, same: true });
    expect(copy(utf8("age-encryption.org/v1\n-> scrypt"))).toEqual({ sealed: true, same: true });
    expect(copy(utf8("-----BEGIN AGE ENCRYPTED FILE-----\nAA"))).toEqual({ sealed: true, same: true });
  });

  test("in a zip", () => {
    expect(copy(zipOf({ "onward.json": json({ format: "onward" }) }))).toEqual({
      sealed: false,
      same: false,
    });
  });

  test("also when larger than any text we read", () => {
    const big = new Uint8Array(LARGEST_ENTRY + 1).fill(32);
    big.set(json({ format: "onward" }));
    expect(copy(big)).toEqual({ sealed: false, same: true });
  });
});

describe("errors", () => {
  test("nothing chosen, nothing in it", () => {
    expect(errorOf([])).toBe("Empty");
    expect(errorOf(new Uint8Array())).toBe("Empty");
    expect(
      errorOf([
        { name: "a", bytes: new Uint8Array() },
        { name: "b", bytes: new Uint8Array() },
      ]),
    ).toBe("Empty");
    expect(errorOf([{ name: ".hidden", bytes: utf8("x") }])).toBe("Empty");
    expect(errorOf(zipOf({ ".obsidian/app.json": json({}) }))).toBe("Empty");
  });

  test("200 MB", () => {
    const bytes = new Uint8Array(200 * 1024 ** 2);
    expect(errorOf(bytes)).toBe("TooLarge");
    bytes.set(utf8(daylioCsv));
    expect(errorOf(bytes)).toBe("TooLarge");
    bytes.set(dayOneZip());
    expect(errorOf(bytes)).toBe("Damaged");
  });

  test("too many files", () => {
    const many = Array.from({ length: MOST_FILES + 1 }, (_, i) => ({ name: `${i}.md`, bytes: utf8("x") }));
    expect(errorOf(many)).toBe("TooMany");
  });

  test("a bomb, a path that climbs out, a zip cut short", () => {
    expect(errorOf(zipOf({ "Journal.json": new Uint8Array(8 * 1024 ** 2).fill(32) }))).toBe("TooLarge");
    expect(errorOf(zipOf({ "../../evil.md": utf8("x") }))).toBe("BadPath");
    expect(errorOf(dayOneZip().subarray(0, 300))).toBe("Damaged");
  });

  test.each([
    ["another JSON", json({ a: 1 })],
    ["a JSON list", json([1, 2])],
    ["JSON null", utf8("null")],
    ["words", utf8("Dear diary")],
    ["bytes", Uint8Array.from([0, 1, 2, 3])],
    ["a zip of pictures", zipOf({ "a.png": Uint8Array.from([1]) })],
  ])("%s", (_, bytes) => {
    expect(errorOf(bytes)).toBe("UnknownFormat");
  });

  test("a name that climbs or names a drive is only a label for a chosen file", () => {
    expect(found([{ name: "C:\\notes\\2024-01-05.md", bytes: utf8("x") }]).notes[0]?.day).toBe("2024-01-05");
    expect(found([{ name: "/a/../2024-01-05.md", bytes: utf8("x") }]).notes[0]?.day).toBe("2024-01-05");
  });
});

test("several exports at once are for the person to choose from", () => {
  const file = (name: string, bytes: Uint8Array) => ({ name, bytes });
  expect(errorOf([file("a.zip", dayOneZip()), file("b.zip", dayOneZip())])).toBe("OneAtATime");
  expect(errorOf([file("a.zip", dayOneZip()), file("b.csv", utf8(daylioCsv))])).toBe("OneAtATime");
  expect(errorOf([file("a.json", jrnlJson()), file("b.csv", utf8(daylioCsv))])).toBe("OneAtATime");
  expect(errorOf([file("a.json", json({ format: "onward" })), file("b.txt", utf8("x"))])).toBe("OneAtATime");
});

test("an export beside notes, and not in their folder, is for the person to choose", () => {
  for (const bytes of [jrnlJson(), utf8(daylioCsv), json({ format: "onward" })])
    expect(errorOf([...vault, { name: "a.json", bytes }])).toBe("OneAtATime");
  expect(
    errorOf([
      { name: "a.md", bytes: utf8("Today") },
      { name: "b.json", bytes: jrnlJson() },
    ]),
  ).toBe("OneAtATime");
});

test("other files among notes, and what lies in their folder, are no export to choose from", () => {
  const formatOf = (name: string, bytes: Uint8Array) => found([...vault, { name, bytes }]).format;
  expect(formatOf("Vault/old/jrnl.json", jrnlJson())).toBe("markdown");
  expect(formatOf("Vault/.obsidian/jrnl.json", jrnlJson())).toBe("markdown");
  expect(formatOf("settings.json", json({ entries: [] }))).toBe("markdown");
  expect(formatOf("letter.docx", zipOf({ "a.xml": utf8("x") }))).toBe("markdown");
});

test("notes beside an old export are read as notes, and the export is counted as left out", () => {
  const f = found([...vault, { name: "Vault/old/dayone.zip", bytes: dayOneZip() }]);
  expect(f.format).toBe("markdown");
  expect(f.leftOut).toContainEqual({ what: "files", count: 2 });
});
