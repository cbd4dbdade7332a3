/** Countries nobody knows, countries without a line, and clocks that are wrong: never another country’s number. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guessCountry } from "./country.ts";
import { countriesWithHelp, helpFor, HELPLINES, toTalkTo, type Helplines } from "./index.ts";

const TODAY = "2026-11-27";
const SEED = 20261126;
const listed = countriesWithHelp();

const codes = fc.oneof(
  fc.constantFrom(...listed),
  fc.string({ maxLength: 4 }),
  fc.constantFrom(null, "", "gb", "GBR", "XX", "ZZ", "__proto__", "constructor", "none"),
);

test("whatever is asked for, only that country’s numbers come, and the lists always", () => {
  fc.assert(
    fc.property(codes, (country) => {
      const shown = helpFor(country, TODAY);
      expect(shown.lines.filter((line) => line.country !== country)).toEqual([]);
      const entry = HELPLINES.emergency.countries.find((known) => known.country === country);
      expect(shown.emergency?.numbers ?? null).toEqual(entry?.numbers ?? null);
      expect(shown.directories.length).toBeGreaterThan(0);
      const talk = toTalkTo(shown);
      if (country === null || !listed.includes(country)) expect(talk).toEqual({ kind: "none" });
      else if (talk.kind === "call") expect(shown.lines.map(({ tel }) => tel)).toContain(talk.tel);
      else if (talk.kind === "emergency") expect(entry?.numbers[0]?.number).toBe(talk.number);
    }),
    { seed: SEED, numRuns: 1000 },
  );
});

test("a language without a country, an unknown one or nothing at all makes no country up", () => {
  for (const locales of [["en"], ["es-419"], ["not a language"], [""], []])
    expect(guessCountry(locales, "Mars/Olympus")).toBeNull();
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 12 })), fc.string({ maxLength: 20 }), (locales, zone) => {
      const country = guessCountry(locales, zone);
      expect(country === null || /^[A-Z]{2}$/.test(country)).toBe(true);
    }),
    { seed: SEED, numRuns: 500 },
  );
});

describe("a country without a line", () => {
  const noLine = listed.find((code) => helpFor(code, TODAY).lines.length === 0);
  if (noLine === undefined) throw new Error("every country has a line by now");
  test("has its emergency number and the lists", () => {
    const shown = helpFor(noLine, TODAY);
    expect(shown.emergency).not.toBeNull();
    expect(shown.directories.length).toBeGreaterThan(0);
    expect(toTalkTo(shown).kind).toBe("emergency");
  });
});

test("a line for children alone is not named to everybody", () => {
  const only: Helplines = { ...HELPLINES, lines: HELPLINES.lines.filter(({ kind }) => kind === "child") };
  const country =
    only.lines.find((line) => helpFor(line.country, TODAY, only).lines.length > 0)?.country ?? "";
  expect(toTalkTo(helpFor(country, TODAY, only)).kind).not.toBe("call");
});

describe("a clock", () => {
  test("set back says nothing is old; set on, numbers are old and only the emergency number is named", () => {
    expect(helpFor("GB", "1970-01-01").stale).toBe(false);
    expect(toTalkTo(helpFor("GB", "1970-01-01"))).toMatchObject({ kind: "call", number: "116 123" });
    const late = helpFor("GB", "2031-01-01");
    expect(late.stale).toBe(true);
    expect(late.lines.map(({ call }) => call)).toContain("116 123");
    expect(toTalkTo(late)).toEqual({ kind: "emergency", number: "999" });
  });
});

test("of a line that only takes texts, the text is named", () => {
  const texts: Helplines = { ...HELPLINES, lines: HELPLINES.lines.filter(({ name }) => name === "Shout") };
  expect(toTalkTo(helpFor("GB", TODAY, texts))).toEqual({
    kind: "text",
    name: "Shout",
    number: "85258",
    body: "SHOUT",
    hours: "Day and night",
    emergency: null,
  });
});

test("a line that does not say that it answers day and night is named with the emergency number", () => {
  const named = listed.map((country) => [country, toTalkTo(helpFor(country, TODAY))] as const);
  for (const [country, talk] of named) {
    if (talk.kind !== "call" && talk.kind !== "text") continue;
    const own = helpFor(country, TODAY).emergency?.numbers[0]?.number ?? null;
    expect(talk.emergency, country).toBe(talk.hours === "Day and night" ? null : own);
  }
  expect(toTalkTo(helpFor("NL", TODAY))).toMatchObject({ number: "113", hours: null, emergency: "112" });
  expect(toTalkTo(helpFor("ZM", TODAY))).toMatchObject({ number: "933", emergency: null });
});
