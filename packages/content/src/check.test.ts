// The release check sees a changed digit, an old reading and a missing page, and is otherwise quiet.
import { describe, expect, it } from "vitest";
import { checkHelplines, type Problem } from "./check.ts";
import { isConfirmed } from "./helplines/helpline.ts";
import { HELPLINES } from "./helplines/index.ts";

const TODAY = "2026-11-27";
const files = () => structuredClone(HELPLINES);
const stopping = (problems: readonly Problem[]) =>
  problems.filter((problem) => problem.stops).map(({ file, entry, kind }) => `${file} ${entry} ${kind}`);
const lineOf = (data: ReturnType<typeof files>, name: string) => {
  const line = data.lines.find((known) => known.name === name);
  if (line === undefined) throw new Error(`${name} is gone`);
  return line;
};
const entryOf = (data: ReturnType<typeof files>, country: string) => {
  const entry = data.emergency.countries.find((known) => known.country === country);
  if (entry === undefined) throw new Error(`${country} is gone`);
  return entry;
};

describe("checkHelplines", () => {
  it("finds nothing that stops a release in what is kept", () => {
    expect(stopping(checkHelplines(TODAY))).toEqual([]);
  });

  it("names every line that waits for a page, without stopping", () => {
    const waiting = HELPLINES.lines.filter((line) => line.seen.length === 0);
    const told = checkHelplines(TODAY).filter((p) => p.file === "lines" && p.kind === "unconfirmed");
    expect(told.map((problem) => problem.entry)).toEqual(
      waiting.map((line) => `${line.country} ${line.name}`),
    );
  });

  it("names every page that was read in a copy of unknown age", () => {
    const told = checkHelplines(TODAY).filter((problem) => problem.kind === "undated");
    expect(told.map((problem) => problem.entry)).toContain("GB Samaritans");
  });

  it("sees a changed digit in a printed number", () => {
    const data = files();
    const line = lineOf(data, "Samaritans");
    line.call = "116 132";
    line.tel = "116132";
    expect(stopping(checkHelplines(TODAY, data))).toEqual([`lines ${line.country} Samaritans unconfirmed`]);
  });

  it("sees a link that dials another number", () => {
    const data = files();
    lineOf(data, "3114").tel = "3115";
    expect(stopping(checkHelplines(TODAY, data))).toEqual(["lines FR 3114 mismatch"]);
  });

  it("sees a changed text number", () => {
    const data = files();
    lineOf(data, "Shout").text = { number: "85528", body: "SHOUT" };
    expect(stopping(checkHelplines(TODAY, data))).toEqual(["lines GB Shout unconfirmed"]);
  });

  it("sees a changed emergency number", () => {
    const data = files();
    entryOf(data, "GB").numbers = [{ number: "998", for: "all" }];
    expect(stopping(checkHelplines(TODAY, data))).toEqual(["emergency GB unconfirmed"]);
  });

  it("tells of a number to call first that stands in one list only", () => {
    const told = checkHelplines(TODAY).filter((problem) => problem.kind === "one-source");
    expect(told.map((problem) => problem.entry)).toEqual(["CO", "LB", "SA", "ZA"]);
  });

  it("stops for readings of more than 180 days, and for readings of tomorrow", () => {
    expect(stopping(checkHelplines("2027-05-23"))).not.toContain("lines GB Samaritans stale");
    const late = stopping(checkHelplines("2027-05-24"));
    expect(late).toContain("lines GB Samaritans stale");
    expect(late).toContain("emergency wikipedia-europe stale");
    expect(late).toContain("directories Find A Helpline stale");
    expect(stopping(checkHelplines("2026-11-23"))).toContain("lines GB Samaritans stale");
  });

  it("stops for a number kept twice and for too few countries", () => {
    const data = files();
    const twice = { ...data, lines: [...data.lines, lineOf(data, "Shout")] };
    expect(stopping(checkHelplines(TODAY, twice))).toEqual(["lines GB Shout twice"]);
    data.emergency.countries.splice(39);
    expect(stopping(checkHelplines(TODAY, data))).toEqual(["emergency file missing"]);
  });

  it("stops for lines for adults of fewer than 25 countries, whatever waits to be shown or is for children", () => {
    const held = [
      ...new Set(
        HELPLINES.lines
          .filter((line) => isConfirmed(line) && line.kind !== "child")
          .map((line) => line.country),
      ),
    ];
    const of = (countries: readonly string[]) => ({
      ...files(),
      lines: HELPLINES.lines.map((line) =>
        line.kind === "child" || countries.includes(line.country) ? line : { ...line, seen: [] },
      ),
    });
    expect(stopping(checkHelplines(TODAY, of(held.slice(0, 25))))).toEqual([]);
    expect(stopping(checkHelplines(TODAY, of(held.slice(0, 24))))).toEqual(["lines file missing"]);
  });

  it("tells in how many countries a line is for adults", () => {
    const told = checkHelplines(TODAY).filter(({ file, entry }) => file === "lines" && entry === "file");
    expect(told).toEqual([
      {
        file: "lines",
        entry: "file",
        kind: "missing",
        stops: false,
        says: "49 countries have a line, 31 of them one for adults.",
      },
    ]);
  });

  it("tells of an address that no page tells, as of hours, languages and cost", () => {
    const told = (name: string) =>
      checkHelplines(TODAY)
        .filter(({ entry, kind }) => entry === name && kind === "missing")
        .map(({ stops, says }) => `${stops} ${says}`);
    expect(told("GB NHS 111")).toContain("false No page that was read tells the web address.");
    expect(told("GB Samaritans").join(" ")).not.toContain("web address");
  });

  it.each(["emergency", "lines", "directories"] as const)("stops for a damaged %s file", (file) => {
    expect(stopping(checkHelplines(TODAY, { ...files(), [file]: [{ country: "GB" }] }))).toEqual([
      `${file} file invalid`,
    ]);
  });
});
