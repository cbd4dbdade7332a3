/** What is said to be here: every kind that somebody can write, also where it is all they wrote. */
import { expect, it } from "vitest";
import { bench, type Bench } from "../testing/open.ts";
import { queries } from "./index.ts";

const BESIDE_SETBACKS: readonly (readonly [kind: string, write: (b: Bench) => void])[] = [
  ["stories", (b) => b.run("noteStory", { story: "ray", text: "Nobody answered me either" })],
  ["stories", (b) => b.run("keepStory", { story: "ray", kept: true })],
  ["selfCare", (b) => b.run("addSelfCare", { text: "Outside" })],
  ["keptNear", (b) => b.run("keepNear", { kind: "song", text: "The slow one" })],
  ["hardDayLines", (b) => b.run("writeHardDayLine", { section: "signs", text: "I lie awake" })],
  ["helpers", (b) => b.run("addHelper", { name: "Dr Osei" })],
  ["askings", (b) => b.run("keepAsking", { whom: "friend", text: "Do you have a quarter of an hour?" })],
  ["appointments", (b) => b.run("makeAppointment", { day: "2026-12-01", whom: "Dr Osei" })],
];

it.each(BESIDE_SETBACKS)("one of %s is counted where nothing else is", (kind, write) => {
  const b = bench();
  write(b);
  const { counts } = b.store.query(queries.whatIsHere, null, b.at());
  expect(Object.entries(counts).filter(([, n]) => n > 0)).toEqual([[kind, 1]]);
});

it("a story that was only shown is nothing of one's own", () => {
  const b = bench();
  b.run("offerStory", { story: "ray" });
  const { counts } = b.store.query(queries.whatIsHere, null, b.at());
  expect(counts.stories).toBe(0);
});
