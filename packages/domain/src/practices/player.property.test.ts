/** Laws of the player: time can be cut in any way, any events are safe, and a restart loses nothing. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { begin, play, takeUp, type PlayerEvent, type PlayerState } from "./player.ts";
import type { BreatheStep, Script } from "./practice.ts";

const SEED = 20261120;

const breathe = (key: string, seconds: number): BreatheStep => ({
  kind: "breathe",
  key,
  title: "Breathe",
  in: 4,
  out: 6,
  seconds,
  lengths: [seconds, 300],
  inText: "In",
  outText: "Out",
  text: "Take your time",
});
const script: Script = {
  key: "sample",
  steps: [
    breathe("one", 20),
    breathe("two", 30),
    { kind: "list", key: "see", title: "Five things", text: "Take your time", count: 5 },
    { kind: "write", key: "words", title: "Say", prompt: "To you", starters: [], lines: "one", keeps: true },
    { kind: "choose", key: "next", title: "Now", prompt: "What", options: ["Tea", "Air"] },
    {
      kind: "timed",
      key: "picture",
      title: "Picture it",
      text: "Take your time",
      seconds: 20,
      lengths: [20, 300],
    },
    {
      kind: "lines",
      key: "few",
      title: "Three",
      prompt: "Lines",
      names: ["One", "Two", "Three"],
      plan: true,
    },
    {
      kind: "scale",
      key: "much",
      title: "How much",
      prompt: "Of each",
      ends: ["None", "All"],
      of: "few",
      against: null,
      below: null,
    },
    breathe("last", 10),
  ],
};
const started = play(script, begin(script), { type: "start" });
const run = (state: PlayerState, events: readonly PlayerEvent[]) =>
  events.reduce((now, event) => play(script, now, event), state);

const events: fc.Arbitrary<PlayerEvent> = fc.oneof(
  fc
    .constantFrom<PlayerEvent["type"]>("start", "next", "back", "skip", "pause", "resume", "stop", "tap")
    .map((type) => ({ type }) as PlayerEvent),
  fc
    .oneof(fc.integer({ min: -1000, max: 40_000 }), fc.double())
    .map((elapsedMs) => ({ type: "tick", elapsedMs }) as const),
  fc.string().map((text) => ({ type: "write", text }) as const),
  fc
    .record({ text: fc.string(), of: fc.integer({ min: -1, max: 4 }) })
    .map((said) => ({ type: "write", ...said }) as const),
  fc
    .record({
      value: fc.option(fc.oneof(fc.integer({ min: -2, max: 12 }), fc.double())),
      line: fc.integer({ min: -1, max: 3 }),
    })
    .map((said) => ({ type: "rate", ...said }) as const),
  fc.constantFrom("Tea", "Air", "Gin", "").map((option) => ({ type: "choose", option }) as const),
  fc.constantFrom(20, 300, 7).map((seconds) => ({ type: "length", seconds }) as const),
);

test("how finely time is cut makes no difference", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9000 }), { maxLength: 40 }), (ticks) => {
      const whole = ticks.reduce((sum, ms) => sum + ms, 0);
      const inPieces = run(
        started,
        ticks.map((elapsedMs) => ({ type: "tick", elapsedMs }) as const),
      );
      expect(inPieces).toEqual(play(script, started, { type: "tick", elapsedMs: whole }));
    }),
    { seed: SEED, numRuns: 1000 },
  );
});

test("any events leave a step of the practice, bounded time and bounded taps", () => {
  fc.assert(
    fc.property(fc.array(events, { maxLength: 60 }), (list) => {
      const state = run(begin(script), list);
      const step = script.steps.find((s) => s.key === state.step);
      expect(step).toBeDefined();
      expect(state.elapsedMs).toBeGreaterThanOrEqual(0);
      expect(state.elapsedMs).toBeLessThanOrEqual(300_000);
      expect(state.taps["see"] ?? 0).toBeLessThanOrEqual(5);
      for (const value of Object.values(state.ratings)) {
        expect(Number.isInteger(value) && value >= 0 && value <= 10).toBe(true);
      }
      expect(Object.keys(state.answers).filter((key) => /Line(?![123]$)/.test(key))).toEqual([]);
      expect(new Set(state.skipped).size).toBe(state.skipped.length);
    }),
    { seed: SEED, numRuns: 1000 },
  );
});

test("a restart at any point goes on where it was, and what follows is the same", () => {
  fc.assert(
    fc.property(
      fc.array(events, { maxLength: 40 }),
      fc.array(events, { maxLength: 20 }),
      (before, following) => {
        const state = run(begin(script), before);
        const again = takeUp(script, JSON.parse(JSON.stringify(state)));
        if (state.status === "done" || state.status === "stopped") {
          expect(again).toEqual(begin(script));
          return;
        }
        const paused = state.status === "playing" ? play(script, state, { type: "pause" }) : state;
        expect(again).toEqual(paused);
        expect(run(again, following)).toEqual(run(paused, following));
      },
    ),
    { seed: SEED, numRuns: 1000 },
  );
});

test("what was kept and then damaged in any way is a state of the practice", () => {
  const kept = fc.record(
    Object.fromEntries(
      Object.keys(begin(script)).map((key) => [
        key,
        fc.oneof(fc.constant(started[key as keyof PlayerState]), fc.jsonValue(), fc.constant(Number.NaN)),
      ]),
    ),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(kept, fc.anything()), events, (value, event) => {
      const state = takeUp(script, value);
      expect(script.steps.some((s) => s.key === state.step)).toBe(true);
      expect(() => play(script, state, event)).not.toThrow();
    }),
    { seed: SEED, numRuns: 1000 },
  );
});
