/**
 * The catalogue and its pseudo-languages: every text of every section is changed, functions included.
 */
import { describe, expect, expectTypeOf, test } from "vitest";
import { practices } from "./en/practices.ts";
import { catalogue } from "./language.ts";
import { inPseudo } from "./pseudo.ts";
import type { Words } from "./pseudo.ts";

const modules = import.meta.glob(["./en/*.ts", "!./en/*.test.ts"], { eager: true });

type Leaf = { readonly at: string; readonly english: string; readonly changed: string };

/** Something of each kind a text may ask for; the first that it accepts is used. */
const SAMPLES: readonly unknown[] = [3, "three", "2026-03-10", ["three", "four"], {}];

function said(text: (...given: never[]) => string, at: string): readonly [string, unknown] {
  for (const sample of SAMPLES) {
    try {
      const made = text(...(Array.from({ length: text.length }, () => sample) as never[]));
      if (typeof made === "string") return [made, sample];
    } catch {
      // This one wants something else.
    }
  }
  throw new Error(`${at} takes none of the samples`);
}

function leaves(english: Words, changed: Words, at: string): Leaf[] {
  if (typeof english === "string") {
    return typeof changed === "string" ? [{ at, english, changed }] : [{ at, english, changed: "" }];
  }
  if (typeof english === "function") {
    const [text, sample] = said(english, at);
    const given = Array.from({ length: english.length }, () => sample) as never[];
    return [{ at, english: text, changed: (changed as typeof english)(...given) }];
  }
  if (typeof english !== "object" || english === null) return [];
  return Object.entries(english).flatMap(([name, inner]) =>
    leaves(inner, (changed as Readonly<Record<string, Words>>)[name] ?? "", `${at}.${name}`),
  );
}

const sources = import.meta.glob<string>(["./en/*.ts", "!./en/*.test.ts"], {
  eager: true,
  query: "?raw",
  import: "default",
});

test("every section of the catalogue has a name of its own", () => {
  const names = Object.values(sources).flatMap((text) =>
    [...text.matchAll(/section\("(\w+)"/g)].map((m) => m[1]),
  );
  expect(Object.keys(modules).length).toBeGreaterThan(15);
  expect([...catalogue().keys()].sort()).toEqual(names.sort());
});

describe("en-XA", () => {
  test("every text is bracketed, accented and two fifths longer", () => {
    const all = [...catalogue()].flatMap(([name, words]) => leaves(words, inPseudo("en-XA", words), name));
    expect(all.length).toBeGreaterThan(50);
    const wrong = all.filter(
      ({ english, changed }) =>
        english !== "" &&
        !(changed.startsWith("[") && changed.endsWith("]") && changed.length >= english.length * 1.4),
    );
    expect(wrong).toEqual([]);
  });

  test("words grow, not only lines", () => {
    expect(inPseudo("en-XA", "Understood")).toMatch(/^\[\S{14,}\]$/u);
  });
});

describe("ar-XB", () => {
  test("every text holds its English between Arabic", () => {
    const all = [...catalogue()].flatMap(([name, words]) => leaves(words, inPseudo("ar-XB", words), name));
    const wrong = all.filter(
      ({ english, changed }) =>
        english !== "" && !(changed.includes(english) && /^\p{sc=Arabic}.*\p{sc=Arabic}$/su.test(changed)),
    );
    expect(wrong).toEqual([]);
  });
});

test("texts of the English are of type text, so that another language may have its own", () => {
  expectTypeOf(practices.title).toEqualTypeOf<string>();
  expectTypeOf(practices.play.stepOf).toEqualTypeOf<(at: number, of: number) => string>();
});

test("nested objects and functions keep their shape, and empty text stays empty", () => {
  const words = { a: "One", deep: { b: (n: number) => `${n} tries`, none: "" } };
  const pseudo = inPseudo("en-XA", words);
  expect(Object.keys(pseudo)).toEqual(["a", "deep"]);
  expect(pseudo.deep.b(2)).toBe("[2 ţŕîîééšø]");
  expect(pseudo.deep.none).toBe("");
});
