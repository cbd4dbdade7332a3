/** The fingerprint against the published test vectors of FNV-1a 64. */
import { expect, test } from "vitest";
import { fingerprint, idOf } from "./digest.ts";

test("agrees with the published vectors", () => {
  expect(fingerprint("")).toBe("cbf29ce484222325");
  expect(fingerprint("a")).toBe("af63dc4c8601ec8c");
  expect(fingerprint("foobar")).toBe("85944171f73967e8");
  expect(fingerprint("chongo was here!\n")).toBe("46810940eff5f915");
});

test("agrees with the definition in big integers, beyond ASCII too", () => {
  const text = "Ä long line 🌊 ".repeat(50);
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & (2n ** 64n - 1n);
  expect(fingerprint(text)).toBe(hash.toString(16).padStart(16, "0"));
});

test("what stands in which part makes a difference", () => {
  expect(idOf("jrnl", "2024-01-05", "a", "b")).not.toBe(idOf("jrnl", "2024-01-05", "ab", ""));
  expect(idOf("jrnl", "2024-01-05", null)).not.toBe(idOf("jrnl", "2024-01-05", "null"));
});
