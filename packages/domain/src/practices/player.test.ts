/** Going through a practice, event by event. */
import { describe, expect, test } from "vitest";
import {
  begin,
  begunIn,
  breathAt,
  currentStep,
  isTooLong,
  keepable,
  lengthMs,
  placeIn,
  plansAt,
  plansIn,
  plansWritten,
  play,
  type PlayerEvent,
  reword,
  rewritePlan,
  saidTwice,
  takeUp,
  tooMuch,
  weighedIn,
  wordsOfAnotherVersion,
} from "./player.ts";
import type { BreatheStep, ScaleStep, Script, TimedStep } from "./practice.ts";

const breathe: BreatheStep = {
  kind: "breathe",
  key: "breathe",
  title: "Breathe",
  in: 4,
  out: 6,
  seconds: 120,
  lengths: [120, 300],
  inText: "In",
  outText: "Out",
  text: "Take your time",
};
const script: Script = {
  key: "sample",
  steps: [
    { kind: "say", key: "hello", title: "Here", text: "Take your time" },
    breathe,
    { kind: "list", key: "see", title: "Five things", text: "Take your time", count: 5 },
    { kind: "write", key: "words", title: "Say", prompt: "To you", starters: [], lines: "more", keeps: true },
    { kind: "choose", key: "next", title: "Now", prompt: "What", options: ["Tea", "Air"] },
  ],
};
const start = { type: "start" } as const;
const next = { type: "next" } as const;
const after = (...events: readonly PlayerEvent[]) =>
  events.reduce((state, event) => play(script, state, event), begin(script));
const toBreathing = [start, next] as const;
const toWriting = [...toBreathing, next, next] as const;

describe("moving", () => {
  test("nothing moves before the start", () => {
    expect(after(next, { type: "skip" }, { type: "back" }, { type: "pause" })).toEqual(begin(script));
  });
  test("next, back and skip go step by step, and past the last it is done", () => {
    expect(after(start, next).step).toBe("breathe");
    expect(after(start, next, { type: "back" }).step).toBe("hello");
    expect(after(start, { type: "back" }).step).toBe("hello");
    const skipped = after(...toBreathing, { type: "skip" });
    expect([skipped.step, skipped.skipped]).toEqual(["see", ["breathe"]]);
    expect(after(...toWriting, next, next).status).toBe("done");
    expect(placeIn(script, skipped)).toEqual({ at: 3, of: 5 });
  });
  test("stop ends it anywhere, and then nothing changes", () => {
    const stopped = after(...toBreathing, { type: "stop" });
    expect(stopped.status).toBe("stopped");
    expect(play(script, stopped, next)).toBe(stopped);
    const over = after(...toWriting, next, next);
    expect(play(script, over, { type: "back" })).toBe(over);
  });
});

describe("breathing", () => {
  test("two minutes, then on by itself", () => {
    const almost = after(...toBreathing, { type: "tick", elapsedMs: 119_999 });
    expect([almost.step, almost.elapsedMs]).toEqual(["breathe", 119_999]);
    expect(after(...toBreathing, { type: "tick", elapsedMs: 120_000 }).step).toBe("see");
  });
  test("five minutes when chosen, and only a length that is offered", () => {
    const longer = after(
      ...toBreathing,
      { type: "length", seconds: 300 },
      { type: "tick", elapsedMs: 299_000 },
    );
    expect(longer.step).toBe("breathe");
    const odd = after(...toBreathing, { type: "length", seconds: 7 }, { type: "tick", elapsedMs: 120_000 });
    expect(odd.step).toBe("see");
  });
  test("a shorter length chosen late ends it", () => {
    const late = after(
      ...toBreathing,
      { type: "length", seconds: 300 },
      { type: "tick", elapsedMs: 200_000 },
      { type: "length", seconds: 120 },
      { type: "tick", elapsedMs: 1 },
    );
    expect(late.step).toBe("see");
  });
  test("a pause stands still", () => {
    const paused = after(...toBreathing, { type: "tick", elapsedMs: 5000 }, { type: "pause" });
    expect(play(script, paused, { type: "tick", elapsedMs: 99_000 })).toBe(paused);
    expect(play(script, paused, { type: "resume" }).status).toBe("playing");
  });
  test("time that runs back or makes no sense is no time", () => {
    for (const elapsedMs of [-5000, Number.NaN]) {
      expect(after(...toBreathing, { type: "tick", elapsedMs }).elapsedMs).toBe(0);
    }
  });
  test("time passes only in a breathing step", () => {
    expect(after(start, { type: "tick", elapsedMs: 999_000 }).step).toBe("hello");
  });
  test("in for four, out for six, without a hold", () => {
    expect(breathAt(breathe, 0, 120_000)).toEqual({ phase: "in", through: 0, ofAll: 0 });
    expect(breathAt(breathe, 2000, 120_000)).toMatchObject({ phase: "in", through: 0.5 });
    expect(breathAt(breathe, 4000, 120_000)).toMatchObject({ phase: "out", through: 0 });
    expect(breathAt(breathe, 7000, 120_000)).toMatchObject({ phase: "out", through: 0.5 });
    expect(breathAt(breathe, 60_000, 120_000)).toEqual({ phase: "in", through: 0, ofAll: 0.5 });
    expect(breathAt(breathe, 500_000, 120_000).ofAll).toBe(1);
  });
});

describe("answering", () => {
  test("taps count up to the number asked for", () => {
    const taps = Array.from({ length: 7 }, () => ({ type: "tap" }) as const);
    expect(after(...toBreathing, next, ...taps).taps).toEqual({ see: 5 });
    expect(after(start, { type: "tap" }).taps).toEqual({});
  });
  test("words are held by step, emptied when taken back, and end a skip", () => {
    const written = after(...toWriting, { type: "write", text: "You did try" });
    expect(written.answers).toEqual({ words: "You did try" });
    expect(play(script, written, { type: "write", text: "" }).answers).toEqual({});
    const back = after(...toWriting, { type: "skip" }, { type: "back" }, { type: "write", text: "Well" });
    expect(back.skipped).toEqual([]);
    expect(after(start, { type: "write", text: "nowhere" }).answers).toEqual({});
  });
  test("a choice is one of the options, or none", () => {
    const choosing = [...toWriting, next] as const;
    expect(after(...choosing, { type: "choose", option: "Tea" }).answers).toEqual({ next: "Tea" });
    expect(after(...choosing, { type: "choose", option: "Gin" }).answers).toEqual({});
    expect(
      after(...choosing, { type: "choose", option: "Tea" }, { type: "choose", option: "" }).answers,
    ).toEqual({});
  });
  test("only what was typed where it says so can be kept", () => {
    expect(keepable(script, after(...toWriting, { type: "write", text: " Easy now " }))).toBe(" Easy now ");
    expect(keepable(script, after(...toWriting, { type: "write", text: "  " }))).toBeNull();
    expect(keepable(script, begin(script))).toBeNull();
  });
  test("a text too long to be kept stays whole, and is written anew by its key", () => {
    const long = `${"a".repeat(49_999)}😀`;
    const written = after(...toWriting, { type: "write", text: long }, next);
    expect(written.answers["words"]).toBe(long);
    expect(tooMuch(keepable(script, written))).toBe(1);
    const shorter = reword(script, written, "words", "a".repeat(50_000));
    expect(tooMuch(keepable(script, shorter))).toBe(0);
    expect(reword(script, written, "elsewhere", "x")).toBe(written);
    expect(tooMuch(null)).toBe(0);
  });
});

/** Walks through the script to a step, by its key. */
const through = (walked: Script, to: string, ...events: readonly PlayerEvent[]) => {
  let state = play(walked, begin(walked), start);
  while (state.step !== to) state = play(walked, state, next);
  return events.reduce((now, event) => play(walked, now, event), state);
};
const picture: TimedStep = {
  kind: "timed",
  key: "picture",
  title: "Picture it",
  text: "Take your time",
  seconds: 60,
  lengths: [60, 120],
};
const weigh: ScaleStep = {
  kind: "scale",
  key: "hoped",
  title: "How good?",
  prompt: "A guess",
  ends: ["Not", "Very"],
  of: "few",
  against: null,
  below: null,
};
const longer: Script = {
  key: "longer",
  steps: [
    { kind: "write", key: "wish", title: "Wish", prompt: "A line", starters: [], lines: "one", keeps: false },
    picture,
    { kind: "lines", key: "few", title: "Things", prompt: "Some", names: ["A", "B", "C"], plan: false },
    weigh,
    { ...weigh, key: "sure", of: "wish" },
    { kind: "lines", key: "plan", title: "Plan", prompt: "If and then", names: ["If", "Then"], plan: true },
  ],
};

describe("time to picture something", () => {
  test("goes on by itself after its length, or the other that was chosen", () => {
    const picturing = through(longer, "picture");
    expect(play(longer, picturing, { type: "tick", elapsedMs: 59_999 }).step).toBe("picture");
    expect(play(longer, picturing, { type: "tick", elapsedMs: 60_000 }).step).toBe("few");
    const more = play(longer, picturing, { type: "length", seconds: 120 });
    expect(lengthMs(picture, more)).toBe(120_000);
    expect(play(longer, more, { type: "tick", elapsedMs: 60_000 }).step).toBe("picture");
  });
  test("a pause, a clock set back, and going on early", () => {
    const paused = through(longer, "picture", { type: "tick", elapsedMs: 5000 }, { type: "pause" });
    expect(play(longer, paused, { type: "tick", elapsedMs: 99_000 })).toBe(paused);
    expect(takeUp(longer, JSON.parse(JSON.stringify(paused)))).toEqual(paused);
    expect(through(longer, "picture", { type: "tick", elapsedMs: -9000 }).elapsedMs).toBe(0);
    expect(play(longer, paused, next)).toMatchObject({ step: "few", elapsedMs: 0 });
  });
});

describe("lines", () => {
  const write = (text: string, of?: number): PlayerEvent =>
    of === undefined ? { type: "write", text } : { type: "write", text, of };
  test("each is held by itself, and one that is not there changes nothing", () => {
    const written = through(longer, "few", write("Tea", 0), write("A walk", 2), write("More", 3), write("x"));
    expect(written.answers).toEqual({ fewLine1: "Tea", fewLine3: "A walk" });
    expect(play(longer, written, write("", 0)).answers).toEqual({ fewLine3: "A walk" });
    expect(through(longer, "few", { type: "write", text: "x", of: "part" }).answers).toEqual({});
    expect(through(longer, "wish", write("x", 0)).answers).toEqual({});
  });
  test("a line of 20,000 characters is held whole", () => {
    const line = "a".repeat(20_000);
    expect(through(longer, "few", write(line, 1)).answers).toEqual({ fewLine2: line });
  });
  test("a plan has both its halves", () => {
    expect(plansIn(longer, through(longer, "plan", write(" I sit down ", 0)))).toEqual([]);
    const both = through(longer, "plan", write(" I sit down ", 0), write("I open the file", 1));
    expect(plansIn(longer, both)).toEqual([{ step: "plan", cue: "I sit down", act: "I open the file" }]);
    expect(plansIn(longer, through(longer, "few", write("A", 0), write("B", 1)))).toEqual([]);
    expect(plansIn(script, begin(script))).toEqual([]);
  });
  test("two plans are two, and stand above what is said or pictured right after them", () => {
    const plan = longer.steps.find(({ key }) => key === "plan");
    const say = { kind: "say", title: "Go", text: "Take your time" } as const;
    const timed = { ...say, kind: "timed", seconds: 20, lengths: [20] } as const;
    if (plan === undefined) throw new Error("no plan");
    const two: Script = {
      key: "two",
      steps: [
        { ...say, key: "first" },
        plan,
        { ...plan, key: "second" },
        { ...timed, key: "go" },
        { ...say, key: "last" },
      ],
    };
    const made = through(two, "second", write("Tea is ready", 0), write("I call Mia", 1));
    const both = play(two, play(two, made, { type: "back" }), write("I sit down", 0));
    expect(plansIn(two, both).map(({ step }) => step)).toEqual(["second"]);
    const whole = play(two, both, write("I open the file", 1));
    expect(plansIn(two, whole).map(({ act }) => act)).toEqual(["I open the file", "I call Mia"]);
    const at = (step: string) => plansAt(two, { ...whole, step }).map(({ cue }) => cue);
    expect(at("go")).toEqual(["I sit down", "Tea is ready"]);
    const said: Script = {
      ...two,
      steps: two.steps.map((s) => (s.key === "go" ? { ...say, key: "go" } : s)),
    };
    expect(plansAt(said, { ...whole, step: "go" })).toHaveLength(2);
    expect(["first", "second", "last"].flatMap(at)).toEqual([]);
  });
  test("a plan is written anew wherever one is, and says when a half of it is too long", () => {
    const long = `When ${"very ".repeat(120)}late`;
    const made = through(longer, "plan", write(long, 0), write("I open the file", 1));
    const there = { ...play(longer, made, next), status: "paused" } as const;
    expect(plansWritten(longer, there)).toEqual([{ step: "plan", cue: long, act: "I open the file" }]);
    expect([isTooLong(long), isTooLong(` ${"a".repeat(500)} \n`), isTooLong("")]).toEqual([
      true,
      false,
      false,
    ]);
    const cue = { step: "plan", half: "cue" } as const;
    const act = { step: "plan", half: "act" } as const;
    const shorter = rewritePlan(longer, there, cue, "When it is late");
    expect(plansIn(longer, shorter)).toMatchObject([{ cue: "When it is late", act: "I open the file" }]);
    // Emptied it is no plan any more, and what else was written stays.
    expect(plansIn(longer, rewritePlan(longer, shorter, act, ""))).toEqual([]);
    expect(rewritePlan(longer, shorter, act, "").step).toBe(there.step);
    const without = begin(script);
    expect(rewritePlan(script, without, cue, "x")).toBe(without);
    expect(rewritePlan(longer, there, { ...cue, step: "few" }, "x")).toBe(there);
    expect(plansWritten(script, without)).toEqual([]);
  });
  test("each line that was written is weighed, and a whole number from 0 to 10 taken", () => {
    const few = through(longer, "few", write("Tea", 0), write("  ", 1), write("A walk", 2));
    const weighing = play(longer, few, next);
    expect(weighedIn(longer, weighing, weigh).map((w) => w.text)).toEqual(["Tea", "A walk"]);
    const said = (value: number | null, line?: number) =>
      play(longer, weighing, { type: "rate", value, ...(line !== undefined && { line }) }).ratings;
    expect(said(7, 2)).toEqual({ hopedLine3: 7 });
    for (const [value, line] of [
      [7, 1],
      [7, 5],
      [11, 0],
      [-1, 0],
      [2.5, 0],
      [Number.NaN, 0],
    ] as const)
      expect(said(value, line)).toEqual({});
    expect(said(7)).toEqual({});
    const taken = play(longer, play(longer, weighing, { type: "rate", value: 0, line: 0 }), {
      type: "rate",
      value: null,
      line: 0,
    });
    expect(taken.ratings).toEqual({});
  });
  test("one's own words are weighed as one", () => {
    const sure = through(longer, "wish", write("I am not made for this"));
    const step = longer.steps[4] as ScaleStep;
    expect(weighedIn(longer, sure, step)).toEqual([
      { key: "sure", line: null, text: "I am not made for this" },
    ]);
    expect(through(longer, "sure", { type: "rate", value: 8 }).ratings).toEqual({ sure: 8 });
    expect(through(longer, "wish", { type: "rate", value: 8 }).ratings).toEqual({});
  });
});

describe("after a restart", () => {
  const kept = after(...toBreathing, { type: "tick", elapsedMs: 30_000 });
  test("at the same step, paused, with what was said", () => {
    const again = takeUp(script, JSON.parse(JSON.stringify(kept)));
    expect(again).toEqual({ ...kept, status: "paused" });
    expect(currentStep(script, again).key).toBe("breathe");
  });
  test("what an earlier version kept, before there were scales", () => {
    const { ratings: _, ...earlier } = kept;
    expect(takeUp(script, earlier)).toEqual({ ...kept, status: "paused" });
  });
  test("at the same step when steps were added before it", () => {
    const grown: Script = {
      ...script,
      steps: [{ kind: "say", key: "new", title: "New", text: "Take your time" }, ...script.steps],
    };
    expect(takeUp(grown, kept).step).toBe("breathe");
  });
  const odd: readonly (readonly [string, unknown])[] = [
    ["nothing", undefined],
    ["no object", "breathe"],
    ["a list", [kept]],
    ["a newer version", { ...kept, version: 2 }],
    ["another practice", { ...kept, practice: "other" }],
    ["a step that is gone", { ...kept, step: "gone" }],
    ["a status of another version", { ...kept, status: "humming" }],
    ["one that was over", { ...kept, status: "done" }],
    ["time that is no number", { ...kept, elapsedMs: "30" }],
    ["answers that are no texts", { ...kept, answers: { words: 3 } }],
    ["missing parts", { version: 1, practice: "sample", step: "breathe" }],
  ];
  test("a number that is not on a scale costs none of the words", () => {
    const odd = { ...kept, answers: { words: "Mine" }, ratings: { sure: 11 } };
    expect(takeUp(script, odd)).toMatchObject({ step: "breathe", answers: { words: "Mine" }, ratings: {} });
  });
  test.each(odd)("%s begins at the beginning", (_, value) => {
    expect(takeUp(script, value)).toEqual(begin(script));
  });
  test("its words are there to be read where it cannot be taken up, and only there", () => {
    const written = { ...kept, answers: { words: "Mine", gone: "And more", none: " " } };
    const wordsOf = (player: unknown) => wordsOfAnotherVersion(script, { player, ended: null });
    expect(wordsOf({ ...written, version: 2 })).toEqual(["Mine", "And more"]);
    expect(wordsOf({ ...written, step: "gone" })).toEqual(["Mine", "And more"]);
    expect(wordsOf({ ...written, status: "humming" })).toEqual(["Mine", "And more"]);
    expect(wordsOf(written)).toEqual([]);
    expect(wordsOf({ ...written, practice: "other", version: 2 })).toEqual([]);
    for (const [, value] of odd)
      expect(wordsOf(value).every((words) => typeof words === "string")).toBe(true);
    expect(wordsOfAnotherVersion(script, null)).toEqual([]);
  });
});

test("what was said at first and again stands together, where both were said of one thing", () => {
  const sure: ScaleStep = {
    kind: "scale",
    key: "sure",
    title: "Sure?",
    prompt: "Now",
    ends: ["Not", "Fully"],
    of: "words",
    against: null,
    below: null,
  };
  const again = { ...sure, key: "again", against: "sure", told: "The thought" };
  const twice: Script = { key: "twice", steps: [sure, again, { ...again, key: "also", told: "The rest" }] };
  const told = (ratings: Readonly<Record<string, number>>, of = twice) => saidTwice(of, { ratings });
  expect(told({ sure: 9, again: 5 })).toEqual([{ told: "The thought", before: 9, now: 5 }]);
  expect(told({ sure: 0, again: 0, also: 1 })).toEqual([
    { told: "The thought", before: 0, now: 0 },
    { told: "The rest", before: 0, now: 1 },
  ]);
  expect(told({ sure: 9 })).toEqual([]);
  expect(told({ again: 5 })).toEqual([]);
  const { told: _, ...unnamed } = again;
  expect(told({ sure: 9, again: 5 }, { key: "twice", steps: [sure, unnamed] })).toEqual([]);
});

test("a sitting is under way once something was said in it", () => {
  const begun = play(script, begin(script), { type: "start" });
  expect(begunIn({ player: begun })).toBeNull();
  expect(begunIn({ player: { ...begun, answers: { words: "A line" } } })).toBe("sample");
  for (const odd of [null, [], { player: null }, { player: { answers: { words: "A line" } } }])
    expect(begunIn(odd)).toBeNull();
});
