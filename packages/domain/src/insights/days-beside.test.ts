/** Days beside what was going on: what is a word, how days are counted, and when a difference is told. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkin } from "../checkins/checkin.ts";
import type { Heaviness } from "../kernel/heaviness.ts";
import { addDays } from "../kernel/time.ts";
import { rowOf } from "../testing/ctx.ts";
import { daysBeside, heavierMoreOften, wordsAround } from "./days-beside.ts";

const words = (around: string) => [...wordsAround(around).keys()];
const day = (
  n: number,
  heaviness: number | null,
  around: string | null = null,
  energy: number | null = null,
) =>
  rowOf(checkin, n, {
    day: addDays("2026-01-01", n),
    at: n,
    heaviness: heaviness as Heaviness | null,
    energy: energy as Heaviness | null,
    around,
  });

describe("a word", () => {
  it("is what stands between commas, semicolons and line ends, whatever its case and punctuation", () => {
    expect(words("Rehearsal, the long meeting; Mum\nrehearsal!")).toEqual([
      "rehearsal",
      "the long meeting",
      "mum",
    ]);
    expect(words("اجتماع، أمي")).toEqual(["اجتماع", "أمي"]);
    expect(words("リハーサル、母")).toEqual(["リハーサル", "母"]);
    expect(wordsAround("  Dr. Costa ,").get("dr costa")).toBe("Dr. Costa");
    expect(wordsAround("walk, good soup. ").get("good soup")).toBe("good soup");
  });

  it("is no sentence, and nothing is none", () => {
    expect(words("A long day, and a good soup at the end that nobody had expected of me")).toEqual([
      "a long day",
    ]);
    expect([words(""), words(" , ;\n"), words("… !"), words("😮‍💨")]).toEqual([[], [], [], []]);
    expect(words("a".repeat(40))).toHaveLength(1);
    expect(words("a".repeat(41))).toHaveLength(0);
  });
});

describe("days", () => {
  it("are counted by how heavy they were, with the word and without, energy where it was said", () => {
    const checkins = [
      ...[0, 0, 1, 1, 3].map((heaviness, n) =>
        day(n, heaviness, n === 4 ? "REHEARSAL" : "rehearsal", n === 0 ? 4 : null),
      ),
      ...[2, 2, 4].map((heaviness, n) => day(10 + n, heaviness, "work", 1)),
      day(20, null, "rehearsal", 2),
      day(21, 2),
    ];
    expect(daysBeside(checkins)).toEqual({
      days: 9,
      withWords: 8,
      words: [
        {
          word: "REHEARSAL",
          with: { days: 5, heaviness: [2, 2, 0, 1, 0], energy: [0, 0, 0, 0, 1] },
          others: { days: 4, heaviness: [0, 0, 3, 0, 1], energy: [0, 3, 0, 0, 0] },
          heavierMoreOften: null,
        },
      ],
    });
  });

  it("of four are too few for a word, of nine words eight are told, those of the most days first", () => {
    expect(daysBeside(Array.from({ length: 4 }, (_, n) => day(n, 1, "walk"))).words).toEqual([]);
    const many = Array.from({ length: 9 * 6 }, (_, n) => day(n, 1, `word ${n % 9}`));
    const nine = daysBeside([...many, day(99, 1, "word 8")]).words.map(({ word }) => word);
    expect(nine).toHaveLength(8);
    expect(nine.slice(0, 2)).toEqual(["word 8", "word 0"]);
    expect(daysBeside([])).toEqual({ days: 0, withWords: 0, words: [] });
  });

  it("that all have the word have no others beside them", () => {
    const [found] = daysBeside(Array.from({ length: 12 }, (_, n) => day(n, 4, "work"))).words;
    expect(found?.others.days).toBe(0);
    expect(found?.heavierMoreOften).toBeNull();
  });

  it("are all counted once, in any order, a thousand of them", () => {
    const one = fc.record({
      heaviness: fc.option(fc.nat(4)),
      around: fc.option(
        fc.constantFrom("work", "walk, work", "Mum; walk", "nothing that anyone would call one word at all"),
      ),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 1000 }), (all) => {
        const rows = all.map((c, n) => day(n, c.heaviness, c.around));
        const told = daysBeside(rows);
        expect(daysBeside(rows.toReversed()).words.map((w) => w.with)).toEqual(told.words.map((w) => w.with));
        for (const { with: its, others } of told.words) {
          expect(its.days + others.days).toBe(told.days);
          expect(its.heaviness.reduce((a, b) => a + b, 0)).toBe(its.days);
          expect(others.heaviness.reduce((a, b) => a + b, 0)).toBe(others.days);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("a difference", () => {
  const of = (well: number, days: number) => ({ well, of: days });
  it("is told from ten days on each side, and only when it is very sure", () => {
    expect(heavierMoreOften(of(9, 9), of(0, 100))).toBeNull();
    expect(heavierMoreOften(of(100, 100), of(0, 9))).toBeNull();
    expect(heavierMoreOften(of(8, 10), of(20, 100))).toBe("with");
    expect(heavierMoreOften(of(7, 10), of(20, 100))).toBeNull();
    expect(heavierMoreOften(of(0, 30), of(150, 300))).toBe("others");
    expect(heavierMoreOften(of(3, 10), of(30, 100))).toBeNull();
  });

  it("is told of days with a word", () => {
    const rows = [
      ...Array.from({ length: 12 }, (_, n) => day(n, 3, "late shift")),
      ...Array.from({ length: 100 }, (_, n) => day(100 + n, n % 10 === 0 ? 3 : 1)),
    ];
    expect(daysBeside(rows).words[0]?.heavierMoreOften).toBe("with");
  });
});
