/** Archives made to do harm, cut short, locked, or only unusual. */
import { deflateSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { utf8, zipOf } from "./fixtures/exports.ts";
import { LARGEST_ENTRY, MOST_FILES, cleanPath, openZip } from "./zip.ts";

const kind = (bytes: Uint8Array) => {
  const opened = openZip(bytes);
  return opened.ok ? opened.value.map((entry) => entry.path) : opened.error.type;
};
const readFirst = (bytes: Uint8Array) => {
  const opened = openZip(bytes);
  if (!opened.ok) throw new Error(opened.error.type);
  return opened.value[0]?.read();
};

/** Overwrites 4 bytes (or 2) at `offset` of the nth central directory entry. */
function forge(bytes: Uint8Array, n: number, offset: number, value: number, size: 2 | 4 = 4): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  let at = view.getUint32(copy.length - 22 + 16, true);
  for (let i = 0; i < n; i++) at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
  if (size === 4) view.setUint32(at + offset, value, true);
  else view.setUint16(at + offset, value, true);
  return copy;
}

const two = () => zipOf({ "a.txt": utf8("one ".repeat(100)), "b/c.txt": utf8("two") });

test("lists files first and unpacks on demand, packed or stored", () => {
  for (const level of [0, 6] as const) {
    const opened = openZip(zipOf({ "a.txt": utf8("one ".repeat(100)), "b/ü.txt": utf8("two") }, level));
    if (!opened.ok) throw new Error(opened.error.type);
    expect(opened.value.map(({ path, size, day }) => [path, size, day])).toEqual([
      ["a.txt", 400, "2024-03-02"],
      ["b/ü.txt", 3, "2024-03-02"],
    ]);
    expect(opened.value.map((entry) => entry.read())).toEqual([
      { ok: true, value: utf8("one ".repeat(100)) },
      { ok: true, value: utf8("two") },
    ]);
  }
});

test("more than one piece, and an entry of no bytes", () => {
  const noise = Uint8Array.from({ length: 300_000 }, (_, i) => (i * 7919) ^ (i >> 3));
  expect(readFirst(zipOf({ a: noise }))).toEqual({ ok: true, value: noise });
  expect(readFirst(zipOf({ a: new Uint8Array() }))).toEqual({ ok: true, value: new Uint8Array() });
});

test("folders are no files", () => {
  expect(kind(zipSync({ "a/": new Uint8Array(), "a/b": utf8("x") }))).toEqual(["a/b"]);
});

test("links are no files: what they lead to is nobody's note", () => {
  const entry = (name: string, words: string, mode: number, os: number) =>
    [name, [utf8(words), { os, attrs: (mode << 16) >>> 0 }]] as const;
  const made = (...entries: ReturnType<typeof entry>[]) =>
    zipSync(Object.fromEntries(entries) as unknown as Parameters<typeof zipSync>[0]);
  const link = entry("b.md", "../../secret", 0o120777, 3);
  expect(kind(made(entry("a.md", "x", 0o100644, 3), link))).toEqual(["a.md"]);
  expect(kind(made(link))).toBe("Empty");
  // These bits mean something else to a packer of another system.
  expect(kind(made(entry("b.md", "x", 0o120777, 0)))).toEqual(["b.md"]);
});

test("names that say they are something else than UTF-8 are read all the same", () => {
  const bytes = zipOf({ "xy.md": utf8("x") });
  const at = bytes.length - 22 - 5;
  bytes[at] = 0xfc; // ü in Windows-1252, broken in UTF-8
  expect(kind(bytes)).toEqual(["üy.md"]);
});

test("zip64 sizes are read", () => {
  const plain = zipOf({ a: utf8("hello") }, 0);
  const view = new DataView(plain.buffer);
  const start = view.getUint32(plain.length - 22 + 16, true);
  const extra = new Uint8Array(20);
  new DataView(extra.buffer).setUint32(0, 1 | (16 << 16), true);
  new DataView(extra.buffer).setBigUint64(4, 5n, true);
  new DataView(extra.buffer).setBigUint64(12, 5n, true);
  const bytes = new Uint8Array(plain.length + 20);
  bytes.set(plain.subarray(0, plain.length - 22));
  bytes.set(extra, plain.length - 22);
  bytes.set(plain.subarray(plain.length - 22), plain.length - 2);
  const wide = new DataView(bytes.buffer);
  wide.setUint32(start + 20, 0xffffffff, true);
  wide.setUint32(start + 24, 0xffffffff, true);
  wide.setUint16(start + 30, 20, true);
  wide.setUint32(bytes.length - 22 + 12, 46 + 1 + 20, true);
  expect(readFirst(bytes)).toEqual({ ok: true, value: utf8("hello") });
});

describe("refused as a whole", () => {
  test("what is no zip, an empty one, and every way to cut one short", () => {
    expect(kind(utf8("hello"))).toBe("NotAZip");
    expect(kind(new Uint8Array())).toBe("NotAZip");
    expect(kind(zipSync({}))).toBe("Empty");
    const whole = two();
    for (let end = 4; end < whole.length; end++) expect(kind(whole.subarray(0, end))).toBe("Damaged");
  });

  test.each(["../a.txt", "a/../../b", "/etc/a", "C:/a", "c:a", "a\\b", "a\u0000b", `${"x".repeat(1100)}`])(
    "the name %j",
    (name) => {
      expect(kind(zipOf({ "ok.txt": utf8("x"), [name]: utf8("x") }))).toBe("BadPath");
    },
  );

  test("the same name twice, also when spelt differently", () => {
    const bytes = zipOf({ a1: utf8("x"), a2: utf8("y") });
    bytes[bytes.length - 22 - 1] = "1".charCodeAt(0);
    expect(kind(bytes)).toBe("BadPath");
    expect(kind(zipOf({ "./a/b": utf8("x"), "a//b": utf8("y") }))).toBe("BadPath");
  });

  test("a password", () => {
    expect(kind(forge(two(), 1, 8, 1, 2))).toBe("Encrypted");
  });

  test("too many files", () => {
    const many = Object.fromEntries(
      Array.from({ length: MOST_FILES + 1 }, (_, i) => [`f${i}`, new Uint8Array()]),
    );
    expect(kind(zipOf(many, 0))).toBe("TooMany");
  });

  test("too many bytes in all, as declared", () => {
    let bytes = zipOf(
      Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`f${i}`, new Uint8Array(400_000).fill(i)])),
      0,
    );
    for (let i = 0; i < 20; i++) bytes = forge(bytes, i, 24, 60 * 1024 ** 2);
    expect(kind(bytes)).toBe("TooLarge");
  });

  test("a bomb: one entry, or many, that unpack to hundreds of times their size", () => {
    expect(kind(zipOf({ bomb: new Uint8Array(8 * 1024 ** 2) }))).toBe("TooLarge");
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`f${i}`, new Uint8Array(1024 ** 2)]),
    );
    expect(kind(zipOf(many))).toBe("TooLarge");
  });

  test("entries that share their bytes", () => {
    const bytes = zipOf({ a: utf8("same"), b: utf8("same") });
    expect(kind(forge(bytes, 1, 42, 0))).toBe("Damaged");
  });

  test("entries that lie beyond the end, or inside the directory", () => {
    expect(kind(forge(two(), 0, 42, 0xfffffff0))).toBe("Damaged");
    expect(kind(forge(two(), 1, 20, 120))).toBe("Damaged");
  });
});

describe("refused when unpacked", () => {
  test("one entry beyond 64 MiB leaves the others readable", () => {
    const big = new Uint8Array(400_000);
    for (let i = 0; i < big.length; i++) big[i] = (i * 7919) ^ (i >> 3);
    const bytes = forge(zipOf({ big, small: utf8("x") }, 0), 0, 24, LARGEST_ENTRY + 1);
    const opened = openZip(bytes);
    if (!opened.ok) throw new Error(opened.error.type);
    expect(opened.value.map((entry) => entry.read())).toEqual([
      { ok: false, error: { type: "TooLarge" } },
      { ok: true, value: utf8("x") },
    ]);
  });

  test("more bytes than declared, or fewer", () => {
    expect(readFirst(forge(two(), 0, 24, 399))).toEqual({ ok: false, error: { type: "Damaged" } });
    expect(readFirst(forge(two(), 0, 24, 401))).toEqual({ ok: false, error: { type: "Damaged" } });
  });

  test("a bomb that lies about its size stops early", () => {
    const packed = deflateSync(new Uint8Array(64 * 1024 ** 2));
    const bytes = forge(zipOf({ bomb: packed }, 0), 0, 10, 8, 2); // stored, but declared as deflated
    expect(readFirst(bytes)).toEqual({ ok: false, error: { type: "Damaged" } });
  });

  test("a wrong checksum, a broken stream, an unknown way of packing", () => {
    expect(readFirst(forge(two(), 0, 16, 12345))).toEqual({ ok: false, error: { type: "Damaged" } });
    expect(readFirst(forge(two(), 0, 10, 14, 2))).toEqual({ ok: false, error: { type: "Damaged" } });
    const bytes = two();
    bytes[36] = 0xff;
    expect(readFirst(bytes)).toEqual({ ok: false, error: { type: "Damaged" } });
  });
});

test("paths are made canonical", () => {
  expect(cleanPath("./a//b/c.md")).toBe("a/b/c.md");
  expect(cleanPath("u\u0308.md")).toBe("ü.md");
  expect(cleanPath("..")).toBeNull();
  expect(cleanPath(".")).toBeNull();
  expect(cleanPath("")).toBeNull();
  expect(cleanPath("a..b/c")).toBe("a..b/c");
});
