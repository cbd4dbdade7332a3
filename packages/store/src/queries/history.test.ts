/** What was there before, and that it comes back. */
import { describe, expect, it } from "vitest";
import { purgeRows } from "../deletion.ts";
import { bench, DAY, NOON, type Bench } from "../testing/open.ts";
import { deletedRows, textVersion, textVersions } from "./history.ts";

const HOUR = 3_600_000;
const deleted = (b: Bench, limit = 50) => b.store.query(deletedRows, { limit }, b.at());
const versions = (b: Bench, table: string, row: string, cell: string) =>
  b.store.query(textVersions, { table, row, cell }, b.at());

describe("recently deleted", () => {
  it("lists what was removed, latest first, with its first line and its day", () => {
    const b = bench();
    const one = b.run<string>("logSetback", { what: "One\nmore" });
    const lesson = b.run<string>("keepLesson", { text: "Ask first" });
    const goal = b.run<string>("setGoal", { text: "Run" });
    b.run("removeSetback", { setback: one });
    b.pass(DAY);
    b.run("removeLesson", { lesson });
    b.pass(HOUR);
    b.run("removeGoal", { goal });
    expect(deleted(b)).toEqual({
      rows: [
        { table: "goal", id: goal, line: "Run", day: "2026-03-11" },
        { table: "lesson", id: lesson, line: "Ask first", day: "2026-03-11" },
        { table: "setback", id: one, line: "One", day: "2026-03-10" },
      ],
      more: false,
      today: "2026-03-11",
    });
    expect(deleted(b, 2)).toMatchObject({ more: true, rows: [{ table: "goal" }, { table: "lesson" }] });
  });

  it("lets go of what came back, what is gone for good, and what is older than 30 days", async () => {
    const b = bench();
    const ids = ["One", "Two", "Three"].map((what) => b.run<string>("logSetback", { what }));
    for (const setback of ids.slice(0, 2)) b.run("removeSetback", { setback });
    b.run("restoreRow", { table: "setback", row: ids[0] });
    expect(deleted(b).rows.map((r) => r.line)).toEqual(["Two"]);
    await purgeRows(b.held, { rows: [{ table: "setback", id: ids[1]! }] }, b.asked());
    expect(deleted(b).rows).toEqual([]);
    b.run("removeSetback", { setback: ids[2] });
    b.pass(29 * DAY);
    expect(deleted(b).rows.map((r) => r.line)).toEqual(["Three"]);
    b.pass(2 * DAY);
    expect(deleted(b).rows).toEqual([]);
  });

  it("names a row without words by its kind alone, and leaves out what goes with another row", () => {
    const b = bench();
    const goal = b.run<string>("setGoal", { text: "Run" });
    const attempt = b.run<string>("planAttempt", { goal });
    b.run("removeAttempt", { attempt });
    b.pass(HOUR);
    const asked = b.asked();
    b.store.run("logSetback", { what: "x", heaviness: 2 }, asked);
    b.store.undo(asked.batch, b.asked());
    expect(deleted(b).rows).toMatchObject([
      { table: "setback", line: "x" },
      { table: "attempt", line: null },
    ]);
  });
});

describe("earlier versions", () => {
  it("are listed latest first, the one shown named; each can be read whole", () => {
    const b = bench();
    const id = b.run<string>("logSetback", { what: "first\nand more" });
    b.pass(DAY);
    b.run("editSetback", { setback: id, what: "second", name: "A name" });
    const found = versions(b, "setback", id, "what")!;
    expect(found.versions).toMatchObject([
      { at: NOON + DAY, day: "2026-03-11", line: "second", current: true },
      { at: NOON, day: "2026-03-10", line: "first", current: false },
    ]);
    const stamp = found.versions[1]!.stamp;
    const read = { table: "setback", row: id, cell: "what" };
    expect(b.store.query(textVersion, { ...read, stamp }, b.at())).toBe("first\nand more");
  });

  it("a text that was never changed is its own one version, an empty one has none", () => {
    const b = bench();
    const id = b.run<string>("logSetback", { what: "only" });
    const found = versions(b, "setback", id, "what")!;
    expect(found.versions).toMatchObject([{ line: "only", current: true }]);
    const read = { table: "setback", row: id, cell: "what", stamp: found.versions[0]!.stamp };
    expect(b.store.query(textVersion, read, b.at())).toBe("only");
    expect(versions(b, "setback", id, "expected")!.versions).toEqual([]);
  });

  it("restoring one is one more version", () => {
    const b = bench();
    const id = b.run<string>("logSetback", { what: "first" });
    b.pass(HOUR);
    b.run("editSetback", { setback: id, what: "second" });
    b.pass(HOUR);
    b.run("editSetback", { setback: id, what: "first" });
    expect(versions(b, "setback", id, "what")!.versions.map((v) => [v.line, v.current])).toEqual([
      ["first", true],
      ["second", false],
      ["first", false],
    ]);
  });

  it("of a debrief lead to its setback", () => {
    const b = bench();
    const setback = b.run<string>("logSetback", { what: "x" });
    const debrief = b.run<string>("startDebrief", { setback, form: "short" });
    b.run("answerStep", { debrief, cell: "hands", text: "Some" });
    expect(versions(b, "debrief", debrief, "hands")).toMatchObject({
      owner: setback,
      versions: [{ line: "Some" }],
    });
  });

  it("asked of what is no text of a person, or of a row that is gone: nothing", () => {
    const b = bench();
    const id = b.run<string>("logSetback", { what: "x", name: "n" });
    for (const [table, cell] of [
      ["setback", "name"],
      ["setback", 'what" FROM setback; --'],
      ["batch", "answer"],
      ["sqlite_schema", "sql"],
    ]) {
      expect(versions(b, table!, id, cell!)).toBeNull();
      expect(
        b.store.query(textVersion, { table: table!, row: id, cell: cell!, stamp: "" }, b.at()),
      ).toBeNull();
    }
    b.run("removeSetback", { setback: id });
    expect(versions(b, "setback", id, "what")).toBeNull();
  });
});
