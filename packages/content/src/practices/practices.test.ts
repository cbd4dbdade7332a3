/** The practices: whole, in plain words, and honest about what is known. */
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import type { Practice } from "@onward/domain/practices/practice";
import type { SteadyingKey } from "@onward/domain/practices/steadying";
import { notPlain } from "../pages/plain-words.ts";
import { breathing } from "./breathing.ts";
import { bestSelf } from "./best-self.ts";
import { writing } from "./writing.ts";
import { grounding } from "./grounding.ts";
import { PRACTICES, practiceOf } from "./index.ts";
import { kinderVoice } from "./kinder-voice.ts";
import { lowDay } from "./low-day.ts";
import { pictureIt } from "./picture-it.ts";
import { secondLook } from "./second-look.ts";
import { walkThrough } from "./walk-through.ts";
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
    for (const there of [practice.instead?.practice ?? "breathing", practice.then?.practice ?? "breathing"])
      expect(practiceOf(there)?.key).toBe(there);
  });
  test("claims nothing outside of its evidence, which evidence.test.ts looks at", () => {
    const { line, sources } = practice.evidence;
    const claims = [line, ...sources.map(({ says }) => says)];
    const rest = shownOf(practice).filter((text) => !claims.includes(text));
    expect(rest.filter((text) => /\d\.\d|\d ?%|\bstud(?:y|ies) (?:show|found)/.test(text))).toEqual([]);
  });
  test("says what is not known", () => {
    const { line, sources } = practice.evidence;
    expect(sources.flatMap((s) => s.doi ?? [])).toHaveLength(
      new Set(sources.flatMap((s) => s.doi ?? [])).size,
    );
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
  secondLook: true,
  distance: true,
  writing: true,
  lowDay: true,
  pictureIt: true,
  walkThrough: true,
  values: true,
  giveAdvice: true,
  bestSelf: true,
};

test("without a study behind it there is no practice, and what is told at the end was said before", () => {
  const fits = (practice: unknown): boolean => v.safeParse(practiceSchema, practice).success;
  expect(fits({ ...secondLook, evidence: { ...secondLook.evidence, sources: [] } })).toBe(false);
  const told = secondLook.steps.map((s) => (s.key === "sure" ? { ...s, told: "The thought" } : s));
  expect(fits({ ...secondLook, steps: told })).toBe(false);
});

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

test("a kinder voice: named, shared with two, said, then one thing; only what is said to oneself can be kept", () => {
  expect(kinderVoice.steps.map((s) => s.kind)).toEqual(["write", "lines", "write", "choose"]);
  expect(kinderVoice.steps[1]).toMatchObject({ key: "others", names: ["One of them", "Another"] });
  expect(kinderVoice.steps.filter((s) => s.kind === "write" && s.keeps).map((s) => s.key)).toEqual([
    "friend",
  ]);
});

test("three good things are three lines, each with what part one had in it, and nothing is to be ticked", () => {
  expect(threeGoodThings.steps).toHaveLength(3);
  for (const step of threeGoodThings.steps)
    expect(step).toMatchObject({ kind: "write", part: "What part did you have in it?", keeps: false });
});

const stepsOf = (practice: Practice) => practice.steps.map((s) => s.key);
const planAt = (practice: Practice) => practice.steps.findIndex((s) => s.kind === "lines" && s.plan);

test("a second look: the thought and its feeling are weighed before and after, and the fairer sentence only as far as it is believed", () => {
  expect(stepsOf(secondLook)).toEqual([
    "event",
    "thought",
    "sure",
    "feeling",
    "strong",
    "towards",
    "apart",
    "other",
    "friend",
    "fair",
    "fairSure",
    "sureNow",
    "strongNow",
    "test",
  ]);
  const scales = secondLook.steps.filter((s) => s.kind === "scale");
  expect(scales).toMatchObject([
    { of: "thought", against: null },
    { of: "feeling", against: null },
    { of: "fair", below: { than: 6 } },
    { of: "thought", against: "sure", told: "The first thought" },
    { of: "feeling", against: "strong", told: "The feeling" },
  ]);
  // "Not yet" is a beginning to tap, with something to do after it, and is never put in by itself.
  const fair = secondLook.steps.find((s) => s.kind === "write" && s.key === "fair");
  expect(fair).toMatchObject({
    keeps: true,
    starters: [expect.stringMatching(/ yet\. Next I’ll$/), ...[1, 2].map(() => expect.any(String))],
  });
});

test("picture it: wish, outcome, obstacle, plan, in this order, and then walk through it", () => {
  expect(stepsOf(pictureIt)).toEqual(["wish", "best", "outcome", "obstacle", "moment", "plan", "once"]);
  expect(planAt(pictureIt)).toBe(5);
  expect(pictureIt.then?.practice).toBe("walkThrough");
  // The person's own line; nothing is put into their body.
  expect(JSON.stringify(pictureIt)).not.toMatch(/chest|heart|stomach|throat|sweat/i);
});

test("walk through it: the doing first, the outcome last and at most a fifth of the time, whatever is chosen", () => {
  expect(stepsOf(walkThrough)).toEqual(["work", "first", "plan", "hard", "done", "now"]);
  expect(planAt(walkThrough)).toBe(2);
  const timed = walkThrough.steps.filter((s) => s.kind === "timed").filter((s) => s.unseen !== true);
  expect(timed.map((s) => s.key)).toEqual(["first", "hard", "done"]);
  const doing = timed.slice(0, -1).reduce((sum, s) => sum + Math.min(...s.lengths), 0);
  const outcome = Math.max(...(timed.at(-1)?.lengths ?? []));
  expect(outcome / (doing + outcome)).toBeLessThanOrEqual(0.2);
  // It ends on two minutes of the doing itself, with the phone laid aside.
  expect(walkThrough.steps.at(-1)).toMatchObject({ kind: "timed", seconds: 120, unseen: true });
});

test("a good day to come always ends on a step", () => {
  expect(planAt(bestSelf)).toBe(bestSelf.steps.length - 1);
});

test("a small plan: two pleasant things, two to get done, one person; what was found stands beside the guess", () => {
  const [things] = lowDay.steps;
  expect(things?.kind === "lines" && things.names).toHaveLength(5);
  expect(lowDay.steps.filter((s) => s.kind === "scale")).toMatchObject([
    { of: "things", against: null },
    { of: "things", against: "guess" },
  ]);
  expect(lowDay.steps.filter((s) => s.kind === "lines" && s.plan).map((s) => s.key)).toEqual([
    "plan",
    "second",
  ]);
});

test("writing it out warns before it begins, and says when to leave it", () => {
  expect(writing.steps[0]).toMatchObject({
    kind: "say",
    text: expect.stringContaining("stir things up"),
  });
  expect(writing.caution).toContain("feel worse for a while");
  expect(writing.notNow.join(" ")).toMatch(/before sleep.*last two times ended heavier/);
});

test("a worry is one line, and nothing of it is offered to keep", () => {
  expect(worry.steps[0]).toMatchObject({ kind: "write", lines: "one", keeps: false });
});
