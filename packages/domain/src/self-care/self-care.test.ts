/** One's own list: put in, changed, moved, done today, taken away; a day without it is nowhere. */
import { expect, test } from "vitest";
import { DAY, HOUR } from "../kernel/time.ts";
import { inPlace } from "../kernel/places.ts";
import { makePlan } from "../plans/commands.ts";
import { plan } from "../plans/plan.ts";
import { memory } from "../testing/ctx.ts";
import { addSelfCare, didSelfCare, editSelfCare, moveSelfCare, removeSelfCare } from "./commands.ts";
import { MOST_LINES, OPENINGS, selfCare, selfCareDay, type SelfCare } from "./self-care.ts";

const added = (m: ReturnType<typeof memory>, text: string, opening: SelfCare["opening"] = null) => {
  const made = m.run(addSelfCare, { text, opening: opening === "other" ? null : opening });
  if (!made.ok) throw new Error(made.error.type);
  m.later(HOUR);
  return made.value;
};
const texts = (m: ReturnType<typeof memory>) =>
  m
    .rows(selfCare)
    .toSorted(inPlace)
    .map(({ text }) => text);

test("a line begins from an opening or from nothing, and is said in their own words", () => {
  const m = memory();
  const sleep = added(m, "In bed by eleven", "sleep");
  added(m, "Ring Ana");
  expect(m.rows(selfCare)).toMatchObject([
    { text: "In bed by eleven", opening: "sleep", place: null },
    { text: "Ring Ana", opening: null },
  ]);
  m.run(editSelfCare, { selfCare: sleep, text: "Lights out by eleven" });
  expect(texts(m)).toEqual(["Lights out by eleven", "Ring Ana"]);
  expect(m.run(addSelfCare, { text: "  " })).toMatchObject({ error: { messages: ["empty"] } });
  expect(OPENINGS).toHaveLength(6);
});

test("two lines change places", () => {
  const m = memory();
  const [one, two] = [added(m, "One"), added(m, "Two"), added(m, "Three")];
  m.run(moveSelfCare, { selfCare: two, past: one });
  expect(texts(m)).toEqual(["Two", "One", "Three"]);
  m.run(removeSelfCare, { selfCare: one });
  expect(m.run(moveSelfCare, { selfCare: two, past: one })).toEqual({
    ok: false,
    error: { type: "SelfCareMissing" },
  });
});

test("done is said of today alone: once a day, taken back at will, and anew the next", () => {
  const m = memory();
  const line = added(m, "Ten minutes outside", "outside");
  const did = (done: boolean) => m.run(didSelfCare, { selfCare: line, done });
  did(true);
  did(true);
  expect(m.rows(selfCareDay)).toMatchObject([{ selfCare: line, day: "2026-11-20" }]);
  did(false);
  expect(m.rows(selfCareDay)).toEqual([]);
  did(false);
  did(true);
  m.later(DAY);
  did(true);
  expect(m.rows(selfCareDay).map(({ day }) => day)).toEqual(["2026-11-20", "2026-11-21"]);
});

test("half past one at night is still yesterday", () => {
  const m = memory(Date.UTC(2026, 10, 21, 1, 30));
  const made = m.run(addSelfCare, { text: "Sleep" });
  if (made.ok) m.run(didSelfCare, { selfCare: made.value, done: true });
  expect(m.rows(selfCareDay)).toMatchObject([{ day: "2026-11-20" }]);
});

test("a plan of a line stays when the line goes", () => {
  const m = memory();
  const line = added(m, "Ten minutes outside");
  m.run(makePlan, { cue: "The mug is empty", act: "I go round the block", selfCare: line });
  m.run(removeSelfCare, { selfCare: line });
  expect(m.rows(selfCare)).toEqual([]);
  expect(m.rows(plan)).toMatchObject([{ selfCare: line, droppedAt: null }]);
  for (const gone of [
    m.run(editSelfCare, { selfCare: line, text: "Else" }),
    m.run(didSelfCare, { selfCare: line, done: true }),
  ])
    expect(gone).toEqual({ ok: false, error: { type: "SelfCareMissing" } });
});

test("a list that long is no short one", () => {
  const m = memory();
  for (let n = 0; n < MOST_LINES; n++) added(m, `Line ${n}`);
  expect(m.run(addSelfCare, { text: "One more" })).toEqual({ ok: false, error: { type: "TooManyLines" } });
});
