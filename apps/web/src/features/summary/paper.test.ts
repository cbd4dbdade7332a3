/** What stands on the paper, on which sheet, and what a damaged draft does to it: nothing. */
import { describe, expect, it } from "vitest";
import { formatDates } from "../../copy/format.ts";
import { brokenLines } from "./broken-lines.ts";
import { paperHere } from "./paper-size.ts";
import { awayNow, NOTHING_CHOSEN, noteOf, ofDays, paperOf, soundly, type Choosing } from "./paper.ts";
import type { SaidPart } from "./lines.ts";

const DAYS = { today: "2026-03-05", first: "2026-02-04", last: "2026-03-05" };
/** "4 February – 5 March 2026", with the thin spaces of the language. */
const MONTH = formatDates(DAYS.first, DAYS.last);
const parts: readonly SaidPart[] = [
  {
    part: "setbacks",
    of: 2,
    lines: [
      { id: "setback:1", text: "One", whole: { id: "whole:1", text: "All of one", own: "All" } },
      { id: "setback:2", text: "Two", whole: null },
    ],
  },
  { part: "lessons", of: 1, lines: [{ id: "lesson:1", text: "Ask first", whole: null }] },
];

it("a line that was ticked and is not listed now is told of, and one that is or is a question is not", () => {
  const questions = [{ id: "question:1", text: "What now?" }];
  const ticked = ["setback:1", "whole:1", "lesson:1", "question:1"];
  expect(awayNow(parts, { ...NOTHING_CHOSEN, ticked, questions })).toBe(0);
  expect(awayNow(parts, { ...NOTHING_CHOSEN, ticked: [...ticked, "setback:9", "win:4"], questions })).toBe(2);
});

const of = (by: Partial<Choosing>) => paperOf(parts, { ...NOTHING_CHOSEN, ...by }, DAYS);

it("counts that were ticked are off when their days are others, and what tells of one day or of none stays", () => {
  const counts = ["heaviness:4", "energy", "sleep", "around:late shift", "practice:breathing", "goal:1"];
  const stays = ["setback:1", "whole:1", "said:1", "win:1", "try:1", "lesson:1", "question:1"];
  const ticked = { ...NOTHING_CHOSEN, ticked: [...counts, ...stays], words: { energy: "Little of it" } };
  const then = ofDays({ ...ticked, days: "2026-02-04 2026-03-05" }, DAYS);
  expect(then).toEqual({ chosen: { ...ticked, days: "2026-02-04 2026-03-05" }, off: false });
  const later = { today: "2026-03-06", first: "2026-02-05", last: "2026-03-06" };
  expect(ofDays(then.chosen, later)).toEqual({
    chosen: { ...ticked, ticked: stays, days: "2026-02-05 2026-03-06" },
    off: true,
  });
  // Of which days they were was not kept: none is taken for those at hand.
  expect(ofDays(ticked, DAYS).chosen.ticked).toEqual(stays);
  expect(ofDays({ ...NOTHING_CHOSEN, ticked: stays }, DAYS)).toMatchObject({ off: false });
  // Days that are none tell nothing, and change nothing.
  expect(ofDays(then.chosen, null)).toEqual(then);
});

describe("the paper", () => {
  it("is none while nothing is ticked, or only what is not of these days", () => {
    expect(of({})).toBeNull();
    expect(of({ ticked: ["setback:9"], questions: [{ id: "question:1", text: "Why?" }] })).toBeNull();
    expect(of({ ticked: ["setback:1"], words: { "setback:1": "  " } })).toBeNull();
  });

  it("has what was ticked in its words, a name only if one was written, and days only if it tells of them", () => {
    expect(
      of({ ticked: ["lesson:1", "whole:1"], words: { "lesson:1": "Ask", "setback:1": "Hidden" } }),
    ).toEqual({
      title: "My notes",
      made: `${MONTH}. Put together on 5 March 2026`,
      parts: [
        { heading: "Setbacks", lines: ["All of one"] },
        { heading: "Lessons I kept", lines: ["Ask"] },
      ],
      self: "Self-recorded, not a clinical assessment.",
    });
    expect(
      of({ ticked: ["question:1"], questions: [{ id: "question:1", text: "Why?" }], name: " Sam " }),
    ).toEqual({
      title: "Notes from \u2068Sam\u2069",
      made: "Put together on 5 March 2026",
      parts: [{ heading: "What I’d like to ask", lines: ["Why?"] }],
      self: "Self-recorded, not a clinical assessment.",
    });
  });

  it("is kept as a note with the same words", () => {
    const paper = of({ ticked: ["setback:2"], name: "Sam" });
    expect(paper && noteOf(paper)).toBe(
      `Notes from Sam\n\n${MONTH}. Put together on 5 March 2026\n\nSetbacks\n\n- Two\n\nSelf-recorded, not a clinical assessment.`,
    );
  });

  it("is made of what is sound in a draft", () => {
    const odd = {
      range: { kind: "decade", from: "", to: "" },
      days: "",
      ticked: ["setback:1", 7, null],
      words: { "setback:1": 3, "lesson:1": "Ask" },
      questions: [null, { id: "question:1" }, { id: "question:2", text: "Why?" }],
      question: "",
      name: "",
    } as unknown as Choosing;
    expect(soundly(odd)).toEqual({
      ...NOTHING_CHOSEN,
      ticked: ["setback:1"],
      words: { "lesson:1": "Ask" },
      questions: [{ id: "question:2", text: "Why?" }],
    });
  });
});

it("the sheet is Letter where printers hold it, and A4 elsewhere", () => {
  expect(["en-US", "es-MX", "fil-PH", "en-GB", "pt-PT", "en", "x", ""].map(paperHere)).toEqual([
    "letter",
    "letter",
    "letter",
    "a4",
    "a4",
    "a4",
    "a4",
    "a4",
  ]);
});

describe("text broken into lines", () => {
  const broken = (text: string) => brokenLines(text, (part) => [...part].length, 10);

  it("breaks at spaces, keeps one's own line ends, and a word only where it is wider than a line", () => {
    expect(broken("one two three four")).toEqual(["one two", "three four"]);
    expect(broken("one\n\ntwo")).toEqual(["one", "", "two"]);
    expect(broken("abcdefghijklmno pq")).toEqual(["abcdefghij", "klmno pq"]);
    expect(broken("")).toEqual([""]);
  });

  it("never cuts what is read as one letter, and loses none", () => {
    const text = "e\u0301".repeat(15);
    const lines = brokenLines(text, (part) => [...part].length, 9);
    expect(lines.join("")).toBe(text);
    for (const line of lines) expect(line.startsWith("\u0301")).toBe(false);
  });
});
