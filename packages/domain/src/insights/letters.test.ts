/** Which letters a try gets, and what is said of them at every count. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attempt } from "../attempts/attempt.ts";
import { cause, type Cause } from "../debriefs/debrief.ts";
import { DAY } from "../kernel/time.ts";
import { NOW, idOf, momentAt, rowOf } from "../testing/ctx.ts";
import { lettered, namedEachTime } from "./letters.ts";

const named = (n: number, text: string, of: number, hands: Cause["hands"] = "mine") =>
  rowOf(cause, n, {
    debrief: idOf("debrief", of),
    setback: idOf("setback", of),
    text,
    at: NOW + n,
    hands,
  });
/** The causes named after each try, in turn; none: it was not looked back on. */
const eachTime = (...tries: readonly (readonly string[])[]) => {
  let count = 0;
  return namedEachTime(
    tries.map((_, n) =>
      rowOf(attempt, n, {
        goal: idOf("goal", 1),
        at: NOW,
        startedAt: NOW + n * DAY,
        outcome: "notYet",
        outcomeAt: NOW + n * DAY,
      }),
    ),
    new Map(tries.map((texts, n) => [idOf("attempt", n), texts.map((text) => named(count++, text, n))])),
    momentAt(),
  );
};

describe("letters", () => {
  it("are the same for the same words, and only for what was in one’s own hands", () => {
    const letters = lettered([
      named(1, "Started too fast", 1),
      named(2, "A cold hall", 1, "notMine"),
      named(3, "No sleep", 2, "partly"),
      named(4, "started too  fast.", 2),
      named(5, "Unsaid", 2, null),
      named(6, "...", 2),
    ]);
    expect([...letters.values()]).toEqual([
      { letter: "A", cause: "started too  fast.", times: 2 },
      { letter: "B", cause: "No sleep", times: 1 },
    ]);
  });

  it("stand at a try only where it was in one’s own hands at that one", () => {
    const tries = [0, 1, 2].map((n) =>
      rowOf(attempt, n, {
        goal: idOf("goal", 1),
        at: NOW,
        startedAt: NOW + n * DAY,
        outcomeAt: NOW + n * DAY,
      }),
    );
    const hands = ["mine", "notMine", "notMine"] as const;
    const byTry = new Map(hands.map((its, n) => [idOf("attempt", n), [named(n, "No sleep", n, its)]]));
    expect(namedEachTime(tries, byTry, momentAt())).toMatchObject({
      tries: [{ letters: ["A"] }, { letters: [] }, { letters: [] }],
      causes: [{ letter: "A", times: 1 }],
      said: null,
    });
  });

  it("go on after Z, each its own", () => {
    const many = lettered(Array.from({ length: 60 }, (_, n) => named(n, `Cause ${n}`, 1)));
    const letters = [...many.values()].map(({ letter }) => letter);
    expect(new Set(letters).size).toBe(60);
    expect(letters.slice(24, 28)).toEqual(["Y", "Z", "A2", "B2"]);
  });
});

describe("what is said", () => {
  it("is nothing under three tries, whatever was named", () => {
    expect(eachTime().said).toBeNull();
    expect(eachTime(["Haste"], ["Haste"])).toMatchObject({
      tries: [
        { number: 1, letters: ["A"] },
        { number: 2, letters: ["A"] },
      ],
      said: null,
    });
    // A try that was not looked back on names nothing.
    expect(eachTime(["Haste"], [], ["Haste"], []).said).toBeNull();
  });

  it("is that the same cause was named in three of the last five tries, whether looked back on or not", () => {
    expect(eachTime(["Haste"], ["No sleep"], ["Haste"], ["No sleep", "Haste"]).said).toEqual({
      type: "same",
      letter: "A",
      times: 3,
      of: 4,
    });
    const long = eachTime(["Haste"], ["Haste"], ["Haste"], ["B"], ["C"], ["D"], ["E"], ["F"], ["G"]);
    expect(long.tries).toHaveLength(8);
    expect(long.tries[0]).toMatchObject({ number: 2, letters: ["A"] });
    // Twice among those shown, and not three times among the last five.
    expect(long.said).toBeNull();
    const old = eachTime(["Haste"], ["Haste"], ["Haste"], [], [], [], []);
    expect(old.tries.map(({ letters }) => letters.length)).toEqual([1, 1, 1, 0, 0, 0, 0]);
    expect(old.said).toBeNull();
  });

  it("is that they were different where none came twice, and nothing in between", () => {
    expect(eachTime(["Haste"], ["No sleep"], ["A cold"]).said).toEqual({ type: "different" });
    expect(eachTime(["Haste"], ["No sleep"], ["Haste"]).said).toBeNull();
  });

  it("is that they were different so far only where none came twice in any try, also one no longer shown", () => {
    const others = ["B", "C", "D", "E", "F", "G", "H"].map((text) => [text]);
    expect(eachTime(["A"], ...others, ["I"]).said).toEqual({ type: "different" });
    const again = eachTime(["Haste"], ...others, ["haste!"]);
    expect(again.tries).toHaveLength(8);
    expect(again.said).toBeNull();
    // With fewer than three shown that name anything, nothing is said of those before.
    expect(eachTime(["A"], ["B"], ["C"], [], [], [], [], [], [], []).said).toBeNull();
  });

  it.each([0, 1, 2, 4, 5, 7, 8, 9, 10, 29, 30])("at %i tries never counts more than there are", (count) => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 3 }), {
          minLength: count,
          maxLength: count,
        }),
        (texts) => {
          const { tries, said, causes } = eachTime(...texts);
          expect(tries.length).toBeLessThanOrEqual(Math.min(8, count));
          if (tries.filter(({ letters }) => letters.length > 0).length < 3) expect(said).toBeNull();
          const all = tries.flatMap((its) => its.letters);
          if (said?.type === "different") expect(new Set(all).size).toBe(all.length);
          if (said?.type === "same") {
            expect(said.of).toBe(Math.min(5, tries.length));
            expect(said.times).toBeLessThanOrEqual(said.of);
          }
          for (const { letters } of tries)
            for (const letter of letters) expect(causes.some((c) => c.letter === letter)).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});
