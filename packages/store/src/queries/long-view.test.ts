/** The long view over real rows: its lines in their order, and the goals under them. */
import { describe, expect, it } from "vitest";
import { DAY, bench, type Bench } from "../testing/open.ts";
import { goalPage } from "./goals.ts";
import { longViewLines, longViewPage } from "./long-view.ts";
import { search } from "./search.ts";

const shown = (b: Bench) =>
  b.store
    .query(longViewPage, null, b.at())
    .lines.map(({ text, goals }) => [text, goals.map((g) => (g.reached ? `${g.line}, reached` : g.line))]);
const write = (b: Bench, text: string) => {
  b.pass(1000);
  return b.run<string>("writeLongView", { text });
};
const set = (b: Bench, text: string, longView: string | null) => {
  b.pass(1000);
  return b.run<string>("setGoal", { text, longView });
};

describe("the long view", () => {
  it("shows its lines as they stand, with open goals and those reached, and keeps quiet about the others", () => {
    const b = bench();
    expect(shown(b)).toEqual([]);
    const music = write(b, "Music in the house");
    const door = write(b, "People who drop in");
    set(b, "A long table", door);
    const choir = set(b, "Sing in a choir", music);
    const piano = set(b, "Tune the piano", music);
    set(b, "Swim", null);
    expect(shown(b)).toEqual([
      ["Music in the house", ["Tune the piano", "Sing in a choir"]],
      ["People who drop in", ["A long table"]],
    ]);
    b.run("moveLongView", { longView: door, other: music });
    b.run("reachGoal", { goal: choir });
    b.run("pauseGoal", { goal: piano, paused: true });
    expect(shown(b)).toEqual([
      ["People who drop in", ["A long table"]],
      ["Music in the house", ["Sing in a choir, reached"]],
    ]);
    const { open } = b.store.query(longViewPage, null, b.at());
    expect(open.map(({ line, under }) => [line, under])).toEqual([
      ["Swim", null],
      ["A long table", door],
    ]);
    b.run("letGoOfGoal", { goal: choir });
    expect(shown(b)[1]).toEqual(["Music in the house", []]);
  });

  it("a line taken away leaves its goals as they are, and has them again when it comes back", () => {
    const b = bench();
    const music = write(b, "Music in the house");
    const choir = set(b, "Sing in a choir", music);
    const under = () => b.store.query(goalPage, { id: choir, helpOpened: false }, b.at())?.under;
    expect(under()).toEqual({ id: music, line: "Music in the house" });
    b.run("removeLongView", { longView: music });
    expect([shown(b), under()]).toEqual([[], null]);
    expect(b.store.query(longViewPage, null, b.at()).open).toMatchObject([
      { line: "Sing in a choir", under: null },
    ]);
    b.run("restoreRow", { table: "longView", row: music });
    expect(shown(b)).toEqual([["Music in the house", ["Sing in a choir"]]]);
  });

  it("is found, and its earlier words are kept", () => {
    const b = bench();
    const line = write(b, "Mornings that are mine");
    const found = () => b.store.query(search, { text: "morn", kind: null, limit: 5 }, b.at()).groups;
    expect(found()).toMatchObject([{ kind: "goals", hits: [{ page: { of: "longView", id: line } }] }]);
    expect(b.store.query(longViewPage, null, b.at()).lines[0]?.earlier).toBe(false);
    b.pass(DAY);
    b.run("editLongView", { longView: line, text: "Slow days" });
    expect(found()).toEqual([]);
    expect(b.store.query(longViewPage, null, b.at()).lines[0]?.earlier).toBe(true);
  });

  it("has room for forty goals under a line, and for text in any direction", () => {
    const b = bench();
    const line = write(b, `بيت فيه موسيقى ${"x".repeat(2000)}`);
    for (let n = 0; n < 40; n++) set(b, `Goal ${n}`, line);
    expect(b.store.query(longViewPage, null, b.at()).lines[0]?.goals).toHaveLength(40);
    expect(b.store.query(longViewLines, null, b.at())[0]?.line.length).toBeLessThan(150);
  });
});
