/** Laws of another approach: the order of rows is nothing, rest is respected, and it is offered once for an outcome. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { cause, debrief } from "../debriefs/debrief.ts";
import { goal } from "../goals/goal.ts";
import { LOOK_AGAIN_CHOICES, lookAgain } from "../goals/look-again.ts";
import { DAY } from "../kernel/time.ts";
import { KINDS, NOT_TO_ANALYSE, setback } from "../setbacks/setback.ts";
import { NOW, idOf, momentAt, rowOf } from "../testing/ctx.ts";
import { OUTCOMES, attempt } from "./attempt.ts";
import { attemptNumbers } from "./attempt-number.ts";
import { ANOTHER_WAY, anotherWay, type SwitchingRows } from "./switching.ts";

const SEED = 20261120;
const runs = { seed: SEED, numRuns: 400 };
const own = idOf("goal", 1);
const LATER = 100;
const moment = momentAt(NOW + LATER * DAY);

const day = fc.integer({ min: 0, max: 30 });
const tries = fc.array(
  fc.record({
    day,
    outcome: fc.constantFrom(null, ...OUTCOMES, ...Array.from({ length: 8 }, () => "notYet" as const)),
    way: fc.constantFrom(null, 1),
    begun: fc.boolean(),
  }),
  { minLength: 2, maxLength: 9 },
);
const hurts = fc.array(
  fc.record({
    day,
    onTry: fc.option(fc.integer({ min: 1, max: 9 })),
    kind: fc.option(fc.constantFrom(...KINDS)),
    texts: fc.array(fc.constantFrom("Too fast", "too fast!", "Late"), { maxLength: 3 }),
    hands: fc.constantFrom("mine" as const, "partly" as const, "notMine" as const, null),
  }),
  { maxLength: 7 },
);
const set = fc.array(
  fc.record({
    day,
    tries: fc.option(fc.integer({ min: 1, max: 4 })),
    by: fc.option(fc.constantFrom("2026-11-25", "2026-12-24", "2027-06-01")),
    choice: fc.option(fc.constantFrom(...LOOK_AGAIN_CHOICES)),
    chosen: day,
  }),
  { maxLength: 2 },
);
const rowsOf = fc.record({ tries, hurts, set }).map(({ tries: t, hurts: h, set: l }): SwitchingRows => ({
  goal: rowOf(goal, 1, { text: "Hope", at: NOW }),
  attempts: t.map((x, i) =>
    rowOf(attempt, i + 1, {
      goal: own,
      at: NOW + x.day * DAY,
      startedAt: x.begun ? NOW + x.day * DAY : null,
      outcome: x.outcome,
      outcomeAt: x.outcome === null ? null : NOW + x.day * DAY,
      strategy: x.way === null ? null : idOf("strategy", x.way),
    }),
  ),
  setbacks: h.map((x, i) =>
    rowOf(setback, i + 1, {
      what: "No",
      at: NOW + x.day * DAY,
      loggedAt: NOW,
      goal: own,
      attempt: x.onTry === null ? null : idOf("attempt", x.onTry),
      kind: x.kind,
    }),
  ),
  debriefs: h.map((x, i) =>
    rowOf(debrief, i + 1, { setback: idOf("setback", i + 1), form: "full", startedAt: NOW + x.day * DAY }),
  ),
  causes: h.flatMap((x, i) =>
    x.texts.map((text, k) =>
      rowOf(cause, i * 10 + k + 1, {
        debrief: idOf("debrief", i + 1),
        setback: idOf("setback", i + 1),
        text,
        hands: x.hands,
        at: NOW + x.day * DAY + k,
      }),
    ),
  ),
  lookAgain: l.map((x, i) =>
    rowOf(lookAgain, i + 1, {
      goal: own,
      at: NOW + x.day * DAY,
      tries: x.tries,
      day: x.by,
      choice: x.choice,
      chosenAt: x.choice === null ? null : NOW + x.chosen * DAY,
    }),
  ),
  notToday: [],
}));

test("the order of the rows does not matter, and the tries are numbered from one without a gap", () => {
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const turned: SwitchingRows = {
        ...rows,
        attempts: rows.attempts.toReversed(),
        setbacks: rows.setbacks.toReversed(),
        debriefs: rows.debriefs.toReversed(),
        lookAgain: rows.lookAgain.toReversed(),
        causes: rows.causes.toReversed(),
      };
      expect(anotherWay(turned, moment)).toEqual(anotherWay(rows, moment));
      const numbers = attemptNumbers(rows.attempts, moment);
      expect(attemptNumbers(turned.attempts, moment)).toEqual(numbers);
      expect([...numbers.values()]).toEqual(rows.attempts.map((_, i) => i + 1));
    }),
    runs,
  );
});

test("a goal that is not open is never spoken of", () => {
  fc.assert(
    fc.property(rowsOf, fc.constantFrom("paused", "letGo", "reached", "other" as const), (rows, state) => {
      expect(anotherWay({ ...rows, goal: { ...rows.goal, state } }, moment)).toBe(null);
    }),
    runs,
  );
});

test("kept my way: nothing until the next outcome, whatever is written meanwhile, but what was set beforehand", () => {
  fc.assert(
    fc.property(rowsOf, fc.integer({ min: 31, max: LATER }), (rows, on) => {
      const notToday = [{ card: ANOTHER_WAY, subject: own, at: NOW + on * DAY }];
      expect(anotherWay({ ...rows, notToday, lookAgain: [] }, moment)).toBe(null);
      const asked = anotherWay({ ...rows, notToday }, moment);
      if (asked !== null) expect(asked.type).toBe("setBeforehand");
    }),
    runs,
  );
});

test("a moment set beforehand asks once: answered, nothing more is asked of the same tries", () => {
  let answered = 0;
  fc.assert(
    fc.property(rowsOf, fc.constantFrom(...LOOK_AGAIN_CHOICES), (rows, choice) => {
      const asked = anotherWay(rows, moment);
      if (asked?.type !== "setBeforehand") return;
      answered++;
      const after = rows.lookAgain.map((row) =>
        row.id === asked.lookAgain ? { ...row, choice, chosenAt: moment.now } : row,
      );
      expect(anotherWay({ ...rows, lookAgain: after }, moment)).toBe(null);
    }),
    runs,
  );
  expect(answered).toBeGreaterThan(20);
});

test("what it says is true of the rows: three not this time, or a cause of one's own named three times", () => {
  let offered = 0;
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const found = anotherWay(rows, moment);
      if (found === null) return;
      if (found.type === "setBeforehand") {
        const said = rows.lookAgain.find((row) => row.id === found.lookAgain);
        expect(said?.chosenAt).toBe(null);
        if (found.by === "tries") expect(found.tries).toBeGreaterThanOrEqual(said?.tries ?? Infinity);
        else expect(found.day).toBe(said?.day);
        return;
      }
      offered++;
      if (found.type === "sameWay") {
        const same = rows.attempts.filter((a) => a.outcome === "notYet" && a.strategy === found.strategy);
        expect(same.length).toBeGreaterThanOrEqual(3);
        return;
      }
      const spoken = rows.setbacks.filter((s) => s.kind === null || !NOT_TO_ANALYSE.includes(s.kind));
      const named = rows.causes.filter(
        (c) =>
          spoken.some((s) => s.id === c.setback) &&
          (c.hands === "mine" || c.hands === "partly") &&
          c.text.toLowerCase().replace("!", "") === found.cause.toLowerCase().replace("!", ""),
      );
      expect(new Set(named.map((c) => c.setback)).size).toBeGreaterThanOrEqual(found.times);
      expect(found.times).toBeGreaterThanOrEqual(3);
      expect(found.of).toBeLessThanOrEqual(5);
    }),
    runs,
  );
  // The rows drawn do reach the rule.
  expect(offered).toBeGreaterThan(20);
});
