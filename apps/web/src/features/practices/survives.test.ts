/**
 * Every practice of this version, ended by a crash at any of its steps, is taken up there with all that was said; and
 * time in which nobody was there does not run it on.
 */
import { PRACTICES } from "@onward/content/practices/index";
import { LOW_DAY, LOW_DAY_SECOND, LOW_DAY_WAITS } from "@onward/domain/practices/low-day";
import {
  begin,
  currentStep,
  play,
  takeUp,
  weighedIn,
  type PlayerState,
} from "@onward/domain/practices/player";
import type { Practice, PracticeStep } from "@onward/domain/practices/practice";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { afterTime } from "./away.ts";

const LONG_NOTE = "Notes go on and on. ".repeat(1000);

/** Does what a step asks for, with these words. */
function answered(practice: Practice, state: PlayerState, words: string): PlayerState {
  const step: PracticeStep = currentStep(practice, state);
  switch (step.kind) {
    case "write": {
      const written = play(practice, state, { type: "write", text: words });
      return play(practice, written, { type: "write", text: words, of: "part" });
    }
    case "lines":
      return step.names.reduce(
        (now, _, of) => play(practice, now, { type: "write", text: words, of }),
        state,
      );
    case "scale":
      return weighedIn(practice, state, step).reduce(
        (now, { line }) => play(practice, now, { type: "rate", value: 7, ...(line !== null && { line }) }),
        state,
      );
    case "choose":
      return play(practice, state, { type: "choose", option: step.options[0] ?? "" });
    case "list":
      return play(practice, state, { type: "tap" });
    case "breathe":
    case "timed":
      return play(practice, state, { type: "tick", elapsedMs: 3000 });
    case "say":
      return state;
  }
}

describe.each(PRACTICES.map((practice) => [practice.key, practice] as const))("%s", (_, practice) => {
  test("is taken up at each of its steps, with notes of 20,000 characters whole", () => {
    let state = play(practice, begin(practice), { type: "start" });
    for (const step of practice.steps) {
      expect(state.step).toBe(step.key);
      state = answered(practice, state, LONG_NOTE);
      const again = takeUp(practice, JSON.parse(JSON.stringify(state)));
      expect(again).toEqual({ ...state, status: "paused" });
      const chosen = practice.steps.flatMap((its) => (its.kind === "choose" ? its.options : []));
      const cut = Object.values(again.answers).filter((text) => text !== LONG_NOTE && !chosen.includes(text));
      expect(cut).toEqual([]);
      state = play(practice, state, { type: "next" });
    }
    expect(state.status).toBe("done");
  });

  test("goes on after a crash as it would have gone on without, whatever was done", () => {
    const move = fc.constantFrom("next", "back", "skip", "pause", "resume", "answer", "tick" as const);
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), fc.array(move, { maxLength: 20 }), (before, after) => {
        const go = (from: PlayerState, moves: readonly (typeof before)[number][]): PlayerState =>
          moves.reduce(
            (now, type) =>
              type === "answer"
                ? answered(practice, now, "A few words")
                : play(practice, now, type === "tick" ? { type, elapsedMs: 900 } : { type }),
            from,
          );
        const left = go(play(practice, begin(practice), { type: "start" }), before);
        if (left.status === "done") return;
        const again = takeUp(practice, JSON.parse(JSON.stringify(left)));
        expect(go(again, ["resume", ...after])).toEqual(go(left, ["resume", ...after]));
      }),
      { seed: 20261126, numRuns: 60 },
    );
  });
});

test("time away is a pause, time that passes is time", () => {
  expect(afterTime(100, false)).toEqual({ type: "tick", elapsedMs: 100 });
  expect(afterTime(4000, false)).toEqual({ type: "tick", elapsedMs: 4000 });
  for (const away of [6000, 3_600_000, Number.POSITIVE_INFINITY]) {
    expect(afterTime(away, false)).toEqual({ type: "pause" });
    // Where somebody is at the thing itself, a dark screen is no pause.
    expect(afterTime(away, true)).toEqual({ type: "tick", elapsedMs: away });
  }
});

test("a small plan waits at steps that are there, and its lines are the first of them", () => {
  const small = PRACTICES.find(({ key }) => key === LOW_DAY);
  const keys = small?.steps.map(({ key }) => key) ?? [];
  expect([...LOW_DAY_WAITS, LOW_DAY_SECOND].filter((step) => !keys.includes(step))).toEqual([]);
  expect(small?.steps[0]).toMatchObject({ kind: "lines", key: "things" });
});
