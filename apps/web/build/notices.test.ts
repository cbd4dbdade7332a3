/**
 * The notices name what a person's browser gets, with licences, and nothing that stays with us.
 */
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { noticesOf } from "./notices.ts";

const text = noticesOf(resolve(import.meta.dirname, ".."));

test.each([
  ["preact", "MIT", "Permission is hereby granted"],
  ["@fontsource/newsreader", "OFL-1.1", "SIL OPEN FONT LICENSE"],
  ["lucide-static", "ISC", "Permission to use, copy, modify"],
  // Reached only through the store and the domain.
  ["@sqlite.org/sqlite-wasm", "Apache-2.0", "spdx.org/licenses/Apache-2.0"],
  ["ts-fsrs", "MIT", "Permission is hereby granted"],
  // Names its licence as one did long ago.
  ["jstat", "MIT", "Permission is hereby granted"],
  // Names it in its text alone.
  ["png-js", "MIT", "Permission is hereby granted"],
])("%s is named under %s", (name, licence, words) => {
  const from = text.indexOf(`\n${name} `);
  expect(from).toBeGreaterThan(0);
  const notice = text.slice(from, from + 6000);
  expect(notice.split("\n")[1]).toContain(`(${licence})`);
  expect(notice).toContain(words);
});

test("tools and our own packages are not in it", () => {
  expect(text).not.toMatch(/^(vite|vitest|@playwright\/test|@onward\/\w+) /m);
});
