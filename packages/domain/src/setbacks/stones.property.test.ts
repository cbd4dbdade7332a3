/** Laws of the stones: more rows never take one back, and at most one is next. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { attempt } from "../attempts/attempt.ts";
import { cause, debrief } from "../debriefs/debrief.ts";
import type { Heaviness } from "../kernel/heaviness.ts";
import { HOUR } from "../kernel/time.ts";
import { lesson } from "../lessons/lesson.ts";
import { plan } from "../plans/plan.ts";
import { sitting } from "../practices/sitting.ts";
import { NOW, idOf, rowOf } from "../testing/ctx.ts";
import { KINDS, rating, setback } from "./setback.ts";
import { STONES, reached, stonesOf, type Around } from "./stones.ts";

const SEED = 20261120;

type Added = { readonly kind: number; readonly hours: number; readonly level: number; readonly own: boolean };
const added: fc.Arbitrary<Added> = fc.record({
  kind: fc.integer({ min: 0, max: 7 }),
  hours: fc.integer({ min: -48, max: 400 }),
  level: fc.integer({ min: 0, max: 4 }),
  own: fc.boolean(),
});

const goal = idOf("goal", 1);
const start = (kind: (typeof KINDS)[number] | null): Around => ({
  setback: rowOf(setback, 1, { what: "No", at: NOW, loggedAt: NOW, goal, attempt: idOf("attempt", 3), kind }),
  ratings: [],
  sittings: [],
  debriefs: [],
  causes: [],
  lessons: [],
  plans: [],
  attempts: [],
});

function add(around: Around, { kind, hours, level, own }: Added, n: number): Around {
  const at = NOW + hours * HOUR;
  const from = idOf("setback", own ? 1 : 2);
  const looked = idOf("debrief", level);
  const text = level > 1 ? "words" : null;
  switch (kind) {
    case 0:
      return {
        ...around,
        ratings: [...around.ratings, rowOf(rating, n, { setback: from, at, heaviness: level as Heaviness })],
      };
    case 1:
      return {
        ...around,
        sittings: [
          ...around.sittings,
          rowOf(sitting, n, { practice: "breathing", startedAt: at, finishedAt: at, setback: from }),
        ],
      };
    case 2:
    case 3: {
      const looking = rowOf(debrief, level, {
        setback: from,
        form: kind === 2 ? "short" : "full",
        startedAt: at,
        finishedAt: hours > 200 ? at : null,
        happened: text,
        hands: text,
        skipped: hours > 100 ? ["next", "causes"] : [],
      });
      return around.debriefs.some((d) => d.id === looking.id)
        ? around
        : { ...around, debriefs: [...around.debriefs, looking] };
    }
    case 4:
      return {
        ...around,
        causes: [...around.causes, rowOf(cause, n, { debrief: looked, setback: from, text: "late", at })],
      };
    case 5:
      return {
        ...around,
        lessons: [
          ...around.lessons,
          rowOf(lesson, n, { text: "ask", at, setback: own ? from : null, debrief: looked }),
        ],
      };
    case 6:
      return {
        ...around,
        plans: [...around.plans, rowOf(plan, n, { cue: "if", act: "then", at, setback: own ? from : null })],
      };
    default:
      return {
        ...around,
        attempts: [...around.attempts, rowOf(attempt, n, { goal: own ? goal : idOf("goal", 2), at })],
      };
  }
}

const histories = fc.array(added, { maxLength: 14 });
const kinds = fc.constantFrom(null, ...KINDS);

test("adding a row never takes a stone back", () => {
  fc.assert(
    fc.property(kinds, histories, (kind, list) => {
      let around = start(kind);
      let before = reached(around);
      for (const [i, one] of list.entries()) {
        around = add(around, one, i + 1);
        const now = reached(around);
        for (const stone of STONES) if (before[stone]) expect(now[stone]).toBe(true);
        before = now;
      }
    }),
    { seed: SEED, numRuns: 400 },
  );
});

test("at most one stone is next, nothing done comes after it, and felt is always done", () => {
  fc.assert(
    fc.property(kinds, histories, (kind, list) => {
      const stones = stonesOf(list.reduce((a, one, i) => add(a, one, i + 1), start(kind)));
      const next = stones.findIndex((s) => s.state === "next");
      expect(stones.map((s) => s.stone)).toEqual(STONES);
      expect(stones[0]?.state).toBe("done");
      expect(stones.filter((s) => s.state === "next").length).toBeLessThanOrEqual(1);
      if (next >= 0) expect(stones.slice(next).some((s) => s.state === "done")).toBe(false);
    }),
    { seed: SEED, numRuns: 400 },
  );
});
