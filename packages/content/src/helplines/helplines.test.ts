// What the Help screen is given: only numbers that words on a named page hold, and never another country's.
import { describe, expect, it } from "vitest";
import { countriesWithHelp, dial, guessCountry, HELPLINES, helpFor } from "./index.ts";
import { holds, isConfirmed } from "./helpline.ts";

const TODAY = "2026-11-27";
const everyHelp = countriesWithHelp().map((country) => helpFor(country, TODAY));

describe("helpFor", () => {
  it("shows a line only when words read on a page hold its numbers and the link dials them", () => {
    const shown = everyHelp.flatMap((help) => help.lines);
    expect(new Set(shown.map((line) => line.country)).size).toBeGreaterThanOrEqual(25);
    for (const line of shown) {
      const quoted = line.seen.map((seen) => seen.excerpt);
      const numbers = [line.call, line.text?.number].filter((number) => typeof number === "string");
      expect(numbers.length, line.name).toBeGreaterThan(0);
      for (const number of numbers)
        expect(
          quoted.some((words) => holds(words, number)),
          `${line.name} ${number}`,
        ).toBe(true);
      expect(line.tel, line.name).toBe(line.call === null ? null : dial(line.call));
    }
  });

  it("says of each line for children whom it is for, as it may be the only one of its country", () => {
    const forChildren = everyHelp.flatMap((help) => help.lines).filter((line) => line.kind === "child");
    expect(forChildren.filter((line) => !/child|young|under/.test(line.how ?? ""))).toEqual([]);
  });

  it("has the European line for children where a national operator's page was read", () => {
    const with116111 = everyHelp.filter((help) => help.lines.some((line) => line.tel === "116111"));
    expect(with116111.map((help) => help.country).join(" ")).toBe(
      "AL BG DE EE FI GR HR LT LU LV MD NO PL PT RS SE SI",
    );
  });

  it("names no other number beside the one it calls or texts", () => {
    for (const line of everyHelp.flatMap((help) => help.lines))
      expect(`${line.how} ${line.hours} ${line.cost}`, line.name).not.toMatch(/\d{3}/);
  });

  it("gives names that are told apart within a country", () => {
    for (const { country, lines } of everyHelp)
      expect(new Set(lines.map((line) => line.name)).size, `${country}`).toBe(lines.length);
  });

  it("keeps back every line that only lists told of", () => {
    const waiting = HELPLINES.lines.filter((line) => line.seen.length === 0);
    expect(waiting.length).toBeGreaterThan(0);
    for (const line of waiting) expect(helpFor(line.country, TODAY).lines, line.name).not.toContain(line);
  });

  it("has emergency numbers for forty countries and more, each held by a quoted list", () => {
    const withNumbers = everyHelp.filter((help) => help.emergency !== null);
    expect(withNumbers.length).toBeGreaterThanOrEqual(40);
    for (const { country, emergency } of withNumbers)
      for (const { number } of emergency?.numbers ?? [])
        expect(
          emergency?.sources.some((source) => holds(source.excerpt, number)),
          `${country} ${number}`,
        ).toBe(true);
  });

  it("puts the number to call first in front", () => {
    const first = (country: string) => helpFor(country, TODAY).emergency?.numbers[0]?.number;
    expect(["GB", "US", "DE", "AU", "JP", "NZ"].map(first)).toEqual([
      "999",
      "911",
      "112",
      "000",
      "119",
      "111",
    ]);
    expect(
      everyHelp.every((help) => ["all", "ambulance"].includes(help.emergency?.numbers[0]?.for ?? "all")),
    ).toBe(true);
  });

  it.each([null, "ZZ", "AQ", "gb", ""])("gives nobody's number for %j", (country) => {
    const help = helpFor(country, TODAY);
    expect(help).toMatchObject({ country, emergency: null, lines: [] });
    expect(help.directories.map((directory) => directory.name)).toContain("Find A Helpline");
  });

  it("gives no country the line of another", () => {
    for (const help of everyHelp) for (const line of help.lines) expect(line.country).toBe(help.country);
  });

  it("gives a country without a line its own emergency number and the lists, and nobody's line", () => {
    const without = everyHelp.filter((help) => help.lines.length === 0);
    expect(without.length).toBeGreaterThan(50);
    for (const { country, emergency, lines, directories } of without) {
      const own = HELPLINES.emergency.countries.find((entry) => entry.country === country);
      expect(emergency?.numbers, `${country}`).toEqual(own?.numbers);
      expect(lines).toEqual([]);
      expect(directories.map((directory) => directory.name)).toContain("Find A Helpline");
    }
    expect(without.map((help) => help.country)).toContain("AE");
  });

  it("gives a country with a line and no emergency number the line alone, and no neighbour's number", () => {
    const help = helpFor("ZM", TODAY);
    expect(help.emergency).toBeNull();
    expect(help.lines.map((line) => line.call)).toEqual(["933", "116"]);
    expect(help.directories.map((directory) => directory.name)).toContain("Find A Helpline");
  });

  it.each([
    [["eo"], "UTC"],
    [["en-001", "es-419"], "Etc/UTC"],
    [["en-US"], "Etc/GMT+5"],
    [["not a language"], ""],
    [[], "Mars/Olympus"],
  ])("gives %j in %j, which name no country, nobody's number", (locales, timeZone) => {
    const help = helpFor(guessCountry(locales, timeZone), TODAY);
    expect(help).toMatchObject({ country: null, emergency: null, lines: [] });
    expect(help.directories.length).toBeGreaterThanOrEqual(2);
  });

  it("shows only directories whose own site was read", () => {
    const { directories } = helpFor(null, TODAY);
    expect(directories.length).toBeGreaterThanOrEqual(2);
    expect(HELPLINES.directories.length).toBeGreaterThan(directories.length);
  });

  it("is stale once the oldest reading is more than 180 days old", () => {
    const { lastChecked } = helpFor("GB", TODAY);
    expect(lastChecked).toBe("2026-10-08");
    expect(helpFor("GB", "2027-04-06")).toMatchObject({ stale: false });
    expect(helpFor("GB", "2027-04-07")).toMatchObject({ stale: true, lastChecked });
  });

  it("says when a page was read in a copy of unknown age", () => {
    expect(helpFor("GB", TODAY).fromUndatedCopy).toBe(true);
  });

  it("lists the calls before the texts and the lines for children last", () => {
    expect(helpFor("GB", TODAY).lines.map((line) => line.name)).toEqual([
      "Samaritans",
      "NHS 111",
      "PAPYRUS",
      "Shout",
      "Childline",
    ]);
  });
});

describe("holds", () => {
  it.each([
    ["call 116 123 now", "116 123", true],
    ["0800/1110111", "0800 111 0 111", true],
    ["9-8-8", "988", true],
    ["116123.", "116 123", true],
    ["call 1430", "143", false],
    ["call 2143", "143", false],
    ["call 116 124", "116 123", false],
    ["call us", "", false],
  ])("%j, %j: %s", (words, number, expected) => {
    expect(holds(words, number)).toBe(expected);
  });

  it("does not confirm a line whose link dials another number", () => {
    const line = HELPLINES.lines.find((known) => known.name === "Shout");
    if (line === undefined) throw new Error("Shout is gone");
    expect(isConfirmed(line)).toBe(true);
    expect(isConfirmed({ ...line, call: null, tel: "116123" })).toBe(false);
    expect(isConfirmed({ ...line, text: null })).toBe(false);
  });
});

describe("guessCountry", () => {
  it.each([
    [["en-GB", "fr"], "Europe/London", "GB"],
    [["pt-BR"], "UTC", "BR"],
    [["fr", "fr-CA"], "Etc/UTC", "CA"],
    [["en"], "Asia/Kolkata", "IN"],
    [["en"], "Asia/Calcutta", "IN"],
    [["en-GB"], "Europe/Berlin", "DE"],
    [["en-US"], "America/New_York", "US"],
    [["en-US"], "Africa/Nairobi", "KE"],
    [["en-US"], "Africa/Lusaka", "ZM"],
    [["ro"], "Europe/Chisinau", "MD"],
    [["en-US"], "UTC", null],
    [["en-US", "de-AT"], "UTC", "AT"],
    [["en", "es-419", "not a language"], "Mars/Olympus", null],
    [[], "", null],
  ])("%j in %j: %j", (locales, timeZone, expected) => {
    expect(guessCountry(locales, timeZone)).toBe(expected);
  });
});
