/** The lines of a summary over real rows, and the summaries that were kept. */
import { expect, it } from "vitest";
import { purgeRows } from "../deletion.ts";
import { operations } from "../operations.ts";
import { bench, DAY } from "../testing/open.ts";
import { queries } from "./index.ts";

// Now is noon of Tuesday 10 March 2026.
type Bench = ReturnType<typeof bench>;
const month = { kind: "month", from: "", to: "" } as const;
const ask = (b: Bench, range: Parameters<typeof queries.summaryLines.run>[1] = month) =>
  b.store.query(queries.summaryLines, range, b.at());

it("says why days are none, and of which days it tells", () => {
  const b = bench();
  expect(ask(b)).toEqual({
    today: "2026-03-10",
    refused: null,
    first: "2026-02-09",
    last: "2026-03-10",
    parts: [],
  });
  expect(ask(b, { kind: "own", from: "2026-03-02", to: "2026-03-01" })).toEqual({
    today: "2026-03-10",
    refused: "BackToFront",
  });
  expect(ask(b, { kind: "own", from: "2026-03-02", to: "2027-03-01" })).toMatchObject({
    first: "2026-03-02",
    last: "2026-03-10",
  });
  // Everything begins where something was.
  expect(ask(b, { kind: "all", from: "", to: "" })).toMatchObject({ first: null });
  b.run("logSetback", { what: "Missed the train" });
  expect(ask(b, { kind: "all", from: "", to: "" })).toMatchObject({ first: "2026-03-10" });
});

it("names no goal that is paused", () => {
  const b = bench();
  const goal = b.run<string>("setGoal", { text: "Learn to drive" });
  const attempt = b.run<string>("planAttempt", { goal, what: "The test" });
  b.run("startAttempt", { attempt });
  expect(JSON.stringify(ask(b))).toContain("Learn to drive");
  b.run("pauseGoal", { goal, paused: true });
  expect(JSON.stringify(ask(b))).not.toContain("Learn to drive");
});

it("has what was written in these days, while it is there", () => {
  const b = bench();
  const goal = b.run<string>("setGoal", { text: "Learn to drive" });
  const attempt = b.run<string>("planAttempt", { goal, what: "The test" });
  b.run("startAttempt", { attempt });
  b.run("recordOutcome", { attempt, outcome: "notYet" });
  const setback = b.run<string>("logSetback", { what: "Stalled twice.\nHe sighed.", heaviness: 3 });
  b.run("keepLesson", { text: "Breathe at the lights", setback });
  b.run("noteWin", { text: "Booked it again" });
  b.run("checkIn", { heaviness: 4, around: "late shift" });
  b.pass(7 * DAY);
  b.run("rateSetback", { setback, heaviness: 1 });
  const its = ask(b);
  if (its.refused !== null) throw new Error("These are days.");
  expect(its.parts.flatMap(({ part, lines }) => lines.map((line) => [part, line.kind]))).toEqual([
    ["setbacks", "setback"],
    ["days", "heaviness"],
    ["days", "around"],
    ["helped", "win"],
    ["tries", "goal"],
    ["tries", "try"],
    ["lessons", "lesson"],
  ]);
  expect(its.parts[0]?.lines[0]).toMatchObject({ name: "Stalled twice.", then: 3, weekLater: 1 });
  b.run("removeGoal", { goal });
  b.run("removeSetback", { setback });
  const left = ask(b);
  if (left.refused !== null) throw new Error("These are days.");
  expect(left.parts.map(({ part }) => part)).toEqual(["days", "helped", "lessons"]);
  b.pass(40 * DAY);
  expect(ask(b)).toMatchObject({ parts: [] });
});

it("lists the summaries that were kept, and no other note", () => {
  const b = bench();
  b.run("writeNote", { text: "A thought" });
  b.run("writeNote", { text: "Put down", tags: ["worry"] });
  const first = b.run<string>("writeNote", { text: "My notes", title: "A summary", tags: ["summary"] });
  b.pass(DAY);
  const second = b.run<string>("writeNote", { text: "My notes", tags: ["summary"] });
  const kept = () => b.store.query(queries.keptSummaries, { limit: 30 }, b.at());
  expect(kept()).toEqual([
    { id: second, day: "2026-03-11" },
    { id: first, day: "2026-03-10" },
  ]);
  b.run("removeNote", { note: second });
  expect(kept()).toEqual([{ id: first, day: "2026-03-10" }]);
});

it("what is gone for good is gone from the words it was given for a summary, and other words stay", async () => {
  const b = bench();
  const gone = b.run<string>("logSetback", { what: "Zyzzyva" });
  const stays = b.run<string>("logSetback", { what: "Stays" });
  const words = {
    [`setback:${gone}`]: "Zyzzyva in short",
    [`whole:${gone}`]: "Zyzzyva",
    [`setback:${stays}`]: "Its own",
  };
  const value = { ticked: [`setback:${gone}`], words, name: "Sam" };
  operations.saveDraft(b.held, { key: "summary", value }, b.asked(), () => undefined);
  b.run("removeSetback", { setback: gone });
  await purgeRows(b.held, { rows: [{ table: "setback", id: gone }] }, b.asked());
  expect(b.store.query(queries.draft, { key: "summary" }, b.at())?.value).toEqual({
    ...value,
    words: { [`setback:${stays}`]: "Its own" },
  });
  // One that holds no words, or something else in their place, stands in the way of nothing.
  for (const odd of [{ ticked: [stays] }, { ticked: [stays], words: [stays] }, { words: stays }]) {
    operations.saveDraft(b.held, { key: "summary", value: odd }, b.asked(), () => undefined);
    const other = b.run<string>("logSetback", { what: "Another" });
    b.run("removeSetback", { setback: other });
    const result = await purgeRows(b.held, { rows: [{ table: "setback", id: other }] }, b.asked());
    expect(result).toEqual({ ok: true, value: { gone: 1 } });
  }
  b.run("removeSetback", { setback: stays });
  expect(await purgeRows(b.held, { rows: [{ table: "setback", id: stays }] }, b.asked())).toEqual({
    ok: true,
    value: { gone: 1 },
  });
});
