/** The practices: whole, in plain words, and honest about what is known. */
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import type { SteadyingKey } from "@onward/domain/practices/steadying";
import { notPlain } from "../pages/plain-words.ts";
import { breathing } from "./breathing.ts";
import { grounding } from "./grounding.ts";
import { PRACTICES, practiceOf } from "./index.ts";
import { kinderVoice } from "./kinder-voice.ts";
import { practiceSchema } from "./schema.ts";
import { shownOf } from "./shown.ts";
import { threeGoodThings } from "./three-good-things.ts";
import { worry } from "./worry.ts";

describe.each(PRACTICES.map((p) => [p.key, p] as const))("%s", (_, practice) => {
  test("has every field", () => {
    expect(v.safeParse(practiceSchema, practice).issues).toBeUndefined();
  });
  test("is in plain words", () => {
    expect(shownOf(practice).flatMap(notPlain)).toEqual([]);
  });
  test("asks for no touch and no closed eyes", () => {
    const all = shownOf(practice).join(" ");
    expect(all).not.toMatch(/close your eyes|eyes closed|hand on your|hug|hold your breath(?! in between)/i);
  });
  test("leads to a practice that is there", () => {
    const there = practice.instead?.practice ?? "breathing";
    expect(practiceOf(there)?.key).toBe(there);
  });
  test("says what is not known", () => {
    const { line, sources } = practice.evidence;
    if (sources.length === 0) expect(line).toMatch(/no trial|not known/);
    expect(line).toMatch(/not|no more|nobody/);
  });
});

// The compiler sees to it that this list is whole.
const OFFERED: Readonly<Record<Exclude<SteadyingKey, "someone">, true>> = {
  breathing: true,
  grounding: true,
  kinderVoice: true,
  threeGoodThings: true,
  worry: true,
};

test("each has a key of its own, and every practice that may be offered is there", () => {
  expect(new Set(PRACTICES.map((p) => p.key)).size).toBe(PRACTICES.length);
  expect(PRACTICES.map((p) => p.key).toSorted()).toEqual(Object.keys(OFFERED).toSorted());
  expect(practiceOf("fromALaterVersion")).toBeNull();
});

test("slow breathing: in four, out six, two minutes or five, with the way out on the screen", () => {
  expect(breathing.steps).toMatchObject([{ in: 4, out: 6, seconds: 120, lengths: [120, 300] }]);
  expect(breathing.caution).toBe("Stop if you feel dizzy.");
  expect(breathing.instead).toEqual({ practice: "grounding", text: "Not breathing: feet on the floor" });
});

test("feet on the floor: five senses, five to one, each a step that can be skipped", () => {
  expect(grounding.steps.map((s) => s.kind === "list" && s.count)).toEqual([5, 4, 3, 2, 1]);
});

test("a kinder voice: named, shared, said, then one thing; only what is said to oneself can be kept", () => {
  expect(kinderVoice.steps.map((s) => s.kind)).toEqual(["write", "say", "write", "choose"]);
  expect(kinderVoice.steps.filter((s) => s.kind === "write" && s.keeps).map((s) => s.key)).toEqual([
    "friend",
  ]);
});

test("three good things are three lines, each with what part one had in it, and nothing is to be ticked", () => {
  expect(threeGoodThings.steps).toHaveLength(3);
  for (const step of threeGoodThings.steps)
    expect(step).toMatchObject({ kind: "write", part: "What part did you have in it?", keeps: false });
});

test("a worry is one line, and nothing of it is offered to keep", () => {
  expect(worry.steps[0]).toMatchObject({ kind: "write", lines: "one", keeps: false });
});
