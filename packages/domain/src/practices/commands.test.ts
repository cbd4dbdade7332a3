/** Ending a sitting, keeping a sentence of it, taking it away. */
import { describe, expect, test } from "vitest";
import { planAttempt } from "../attempts/commands.ts";
import { setGoal } from "../goals/commands.ts";
import { HOUR } from "../kernel/time.ts";
import { removePlan } from "../plans/commands.ts";
import { plan } from "../plans/plan.ts";
import { logSetback, removeSetback } from "../setbacks/commands.ts";
import { rating } from "../setbacks/setback.ts";
import { NOW, idOf, memory } from "../testing/ctx.ts";
import { editKept, finishSitting } from "./commands.ts";
import { sitting } from "./sitting.ts";

const value = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe("a plan made in a sitting", () => {
  const words = { step: "plan", cue: " My mind goes blank ", act: "I name what I see" };
  test("is kept with its try and that try's goal, and goes with the rest when it is taken back", () => {
    const world = memory();
    const goal = value(world.run(setGoal, { text: "Speak" }));
    const tried = value(world.run(planAttempt, { goal }));
    value(
      world.run(finishSitting, {
        practice: "pictureIt",
        startedAt: NOW,
        plans: [words, { step: "second", cue: "It is noon", act: "I walk" }],
        attempt: tried,
      }),
    );
    expect(world.rows(plan)).toMatchObject([
      { cue: "My mind goes blank", act: "I name what I see", attempt: tried, goal, at: NOW },
      { cue: "It is noon", act: "I walk", attempt: tried, goal, at: NOW },
    ]);
    expect(world.rows(sitting)).toMatchObject([{ practice: "pictureIt", kept: null }]);
  });
  test("can be taken back by itself: the sitting and what was said of it stay", () => {
    const world = memory();
    const input = {
      practice: "secondLook",
      startedAt: NOW,
      kept: "Fair enough",
      plans: [words, { ...words, step: "second" }],
    };
    const { sitting: row, plans } = value(world.run(finishSitting, input));
    expect(plans).toHaveLength(2);
    for (const made of plans) value(world.run(removePlan, { plan: made }));
    expect(world.rows(plan)).toEqual([]);
    expect(world.rows(sitting)).toMatchObject([{ id: row, kept: "Fair enough" }]);
    expect(value(world.run(finishSitting, { practice: "secondLook", startedAt: NOW })).plans).toEqual([]);
  });
  test("for a goal without a try is there at its next one", () => {
    const world = memory();
    const goal = value(world.run(setGoal, { text: "Speak" }));
    for (const [startedAt, id] of [
      [NOW - HOUR, goal],
      [NOW, idOf("goal", 9)],
    ] as const)
      value(world.run(finishSitting, { practice: "values", startedAt, plans: [words], goal: id }));
    expect(world.rows(plan).map((p) => [p.attempt, p.goal])).toEqual([
      [null, goal],
      [null, null],
    ]);
  });
  test("without a try, or for one that is gone, is a plan all the same", () => {
    const world = memory();
    const gone = idOf("attempt", 9);
    for (const [startedAt, attempt] of [
      [NOW - HOUR, null],
      [NOW, gone],
    ] as const)
      value(world.run(finishSitting, { practice: "pictureIt", startedAt, plans: [words], attempt }));
    expect(world.rows(plan).map((p) => [p.attempt, p.goal])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
  test("with half of it missing, or too long, keeps nothing and says which", () => {
    const world = memory();
    for (const plans of [
      [{ ...words, cue: "  " }],
      [words, { ...words, cue: "a".repeat(501) }],
      Array.from({ length: 6 }, (_, n) => ({ ...words, step: `plan${n}` })),
    ]) {
      const input = { practice: "pictureIt", startedAt: NOW, plans };
      expect(world.run(finishSitting, input)).toMatchObject({ ok: false, error: { type: "BadInput" } });
    }
    expect(world.rows(sitting)).toEqual([]);
  });
});

describe("a sitting that ends", () => {
  test("is kept with when it began and ended", () => {
    const world = memory();
    world.later(3000);
    const { sitting: id } = value(world.run(finishSitting, { practice: "breathing", startedAt: NOW }));
    expect(world.rows(sitting)).toEqual([
      {
        id,
        practice: "breathing",
        startedAt: NOW,
        finishedAt: NOW + 3000,
        setback: null,
        before: null,
        after: null,
        kept: null,
      },
    ]);
    expect(world.rows(rating)).toEqual([]);
  });

  test("rates its setback before and after, each at its time", () => {
    const world = memory();
    const about = value(world.run(logSetback, { what: "No" }));
    world.later(2 * HOUR);
    const startedAt = NOW + 2 * HOUR - 120_000;
    value(
      world.run(finishSitting, { practice: "grounding", startedAt, setback: about, before: 3, after: 1 }),
    );
    expect(world.rows(rating).map((r) => [r.setback, r.at, r.heaviness])).toEqual([
      [about, startedAt, 3],
      [about, NOW + 2 * HOUR, 1],
    ]);
    const next = startedAt + 1;
    value(world.run(finishSitting, { practice: "grounding", startedAt: next, setback: about, after: 2 }));
    expect(world.rows(rating)).toHaveLength(3);
  });

  test("what was said a moment ago is not said again by it", () => {
    const world = memory();
    const about = value(world.run(logSetback, { what: "No", heaviness: 3 }));
    world.later(HOUR / 2);
    const startedAt = NOW + HOUR / 2 - 120_000;
    value(world.run(finishSitting, { practice: "breathing", startedAt, setback: about, before: 3 }));
    expect(world.rows(rating).map((r) => r.at)).toEqual([NOW]);
    expect(world.rows(sitting)[0]).toMatchObject({ before: 3, after: null });
    // Another weight is, and so is the same one on another day.
    value(world.run(finishSitting, { practice: "breathing", startedAt, setback: about, before: 4 }));
    expect(world.rows(rating).map((r) => r.heaviness)).toEqual([3, 4]);
    world.later(24 * HOUR);
    const next = NOW + 24 * HOUR;
    value(world.run(finishSitting, { practice: "breathing", startedAt: next, setback: about, before: 4 }));
    expect(world.rows(rating).map((r) => r.heaviness)).toEqual([3, 4, 4]);
  });

  test("without a setback, or with one that is gone, it rates nothing and is still kept", () => {
    const world = memory();
    const about = value(world.run(logSetback, { what: "No" }));
    value(world.run(removeSetback, { setback: about }));
    value(
      world.run(finishSitting, {
        practice: "breathing",
        startedAt: NOW,
        setback: about,
        before: 3,
        after: 3,
      }),
    );
    value(world.run(finishSitting, { practice: "grounding", startedAt: NOW, before: 3, after: 3 }));
    expect(world.rows(sitting).map((s) => [s.setback, s.before])).toEqual([
      [null, 3],
      [null, 3],
    ]);
    expect(world.rows(rating)).toEqual([]);
  });

  test("once more, in another tab, is the same sitting, and takes nothing of what was said in the first", () => {
    const world = memory();
    const about = value(world.run(logSetback, { what: "No" }));
    const input = { practice: "secondLook", startedAt: NOW };
    const plans = { plans: [{ step: "plan", cue: "My mind goes blank", act: "I name what I see" }] };
    const first = world.run(finishSitting, {
      ...input,
      ...plans,
      setback: about,
      before: 3,
      after: 2,
      kept: "Fair",
    });
    world.later(1000);
    expect(value(world.run(finishSitting, { ...input, ...plans }))).toEqual(value(first));
    expect(world.rows(sitting)).toMatchObject([{ setback: about, before: 3, after: 2, kept: "Fair" }]);
    expect(world.rows(plan)).toHaveLength(1);
    value(world.run(finishSitting, { ...input, setback: about, after: 1 }));
    expect(world.rows(rating).map((r) => r.heaviness)).toEqual([3, 1]);
    // Begun at another moment, or of another practice, it is another.
    value(world.run(finishSitting, { ...input, startedAt: NOW + 1 }));
    value(world.run(finishSitting, { ...input, practice: "values" }));
    expect(world.rows(sitting)).toHaveLength(3);
  });

  test("ended again after it was taken back, it is there again", () => {
    const world = memory();
    const input = { practice: "secondLook", startedAt: NOW };
    const first = value(world.run(finishSitting, input));
    world.remove({ id: first.sitting });
    expect(world.rows(sitting)).toEqual([]);
    expect(value(world.run(finishSitting, { ...input, kept: "Fair" })).sitting).toBe(first.sitting);
    expect(world.rows(sitting)).toMatchObject([{ kept: "Fair" }]);
  });

  test("does not end before it began when the clock was set back", () => {
    const world = memory();
    value(world.run(finishSitting, { practice: "breathing", startedAt: NOW + HOUR }));
    expect(world.rows(sitting)[0]).toMatchObject({ startedAt: NOW, finishedAt: NOW });
  });

  test.each([
    { practice: "", startedAt: NOW },
    { practice: "breathing", startedAt: 1.5 },
    { practice: "breathing", startedAt: NOW, before: 5 as never },
    { practice: "x".repeat(101), startedAt: NOW },
  ])("refuses what is not of its shape (%#)", (input) => {
    expect(memory().run(finishSitting, input)).toMatchObject({ ok: false, error: { type: "BadInput" } });
  });
});

test("a kept sentence is changed and let go", () => {
  const world = memory();
  const { sitting: id } = value(
    world.run(finishSitting, { practice: "kinderVoice", startedAt: NOW, kept: " You did try. " }),
  );
  expect(world.rows(sitting)[0]?.kept).toBe("You did try.");
  value(world.run(editKept, { sitting: id, kept: "You tried." }));
  expect(world.rows(sitting)[0]?.kept).toBe("You tried.");
  value(world.run(editKept, { sitting: id, kept: null }));
  expect(world.rows(sitting)[0]?.kept).toBeNull();
  expect(world.run(editKept, { sitting: idOf("sitting", 99), kept: "x" })).toEqual({
    ok: false,
    error: { type: "SittingMissing" },
  });
});
