/** The hash of a passphrase: against the vectors of RFC 7914, and that only the right one opens. */
import { describe, expect, test } from "vitest";
import { hashPassphrase, isPassphrase, scryptOf } from "./secret.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("RFC 7914, section 12", () => {
  test.each([
    [
      "",
      "",
      { N: 16, r: 1, p: 1 },
      "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906",
    ],
    [
      "password",
      "NaCl",
      { N: 1024, r: 8, p: 16 },
      "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640",
    ],
    [
      "pleaseletmein",
      "SodiumChloride",
      { N: 16384, r: 8, p: 1 },
      "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887",
    ],
  ])("%j, %j", async (passphrase, salt, cost, expected) => {
    expect(hex(await scryptOf(passphrase, utf8(salt), { ...cost, dkLen: 64 }))).toBe(expected);
  });
});

test("only the right passphrase is the right one, and two locks of one passphrase look nothing alike", async () => {
  const [one, other] = [
    await hashPassphrase("eight words of mine"),
    await hashPassphrase("eight words of mine"),
  ];
  expect(JSON.stringify(one)).not.toContain("words");
  expect(one.salt).not.toBe(other.salt);
  expect(one.hash).not.toBe(other.hash);
  expect(await isPassphrase("eight words of mine", one)).toBe(true);
  expect(await isPassphrase("eight words of mine", other)).toBe(true);
  for (const wrong of ["", "eight words of min", "eight words of mine ", "Eight words of mine"])
    expect(await isPassphrase(wrong, one), wrong).toBe(false);
  // What holds nothing to compare with is opened by nothing.
  expect(await isPassphrase("", { ...one, hash: "" })).toBe(false);
});
