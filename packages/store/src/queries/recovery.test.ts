/** How heavy things became, over real rows. */
import { describe, expect, it } from "vitest";
import { DAY, bench, type Bench } from "../testing/open.ts";
import { daysBeside, easedSetbacks, weekGuesses } from "./recovery.ts";
import { setbackPage } from "./setbacks.ts";

/** A setback with a guess, rated so many days later each. */
function rated(b: Bench, more: object, ...ratings: readonly (readonly [day: number, heaviness: number])[]) {
  const setback = b.run<string>("logSetback", { what: "Not taken", heaviness: 3, guess: 3, ...more });
  let passed = 0;
  for (const [day, heaviness] of ratings) {
    b.pass((day - passed) * DAY);
    passed = day;
    b.run("rateSetback", { setback, heaviness });
  }
  return setback;
}

it("with nothing there nothing is said", () => {
  const b = bench();
  expect(b.store.query(weekGuesses, null, b.at())).toEqual({
    said: { of: 0, heavier: 0, same: 0, lighter: 0, range: null },
    guesses: [],
  });
  expect(b.store.query(easedSetbacks, null, b.at())).toEqual({
    said: { of: 0, down: 0, range: null, middle: null },
    setbacks: [],
  });
  expect(b.store.query(daysBeside, null, b.at())).toEqual({ days: 0, withWords: 0, words: [] });
});

describe("over setbacks", () => {
  it("guesses stand beside a week later, the newest first, without those that are deleted or not to be analysed", () => {
    const b = bench();
    const lighter = rated(b, {}, [7, 1]);
    rated(b, { guess: null }, [7, 1]);
    rated(b, {}, [3, 1]);
    rated(b, { kind: "loss" }, [7, 1]);
    rated(b, { guess: 1 }, [6, 1]);
    const told = () => b.store.query(weekGuesses, null, b.at());
    expect(told()).toMatchObject({
      said: { of: 2, heavier: 1, same: 1, lighter: 0, range: null },
      guesses: [
        { guess: 1, turnedOut: 1, wrote: "2026-04-03" },
        { guess: 3, turnedOut: 1, wrote: "2026-03-10" },
      ],
    });
    b.run("removeSetback", { setback: lighter });
    expect(told().said).toMatchObject({ of: 1, heavier: 0 });
  });

  it("what came down to half is told of those rated on three days or more", () => {
    const b = bench();
    const down = rated(b, {}, [1, 3], [3, 2], [7, 1]);
    rated(b, {}, [1, 3], [14, 3]);
    rated(b, {}, [1, 1]);
    rated(b, { kind: "hurt" }, [1, 1], [3, 0]);
    const told = () => b.store.query(easedSetbacks, null, b.at());
    expect(told().said).toEqual({ of: 2, down: 1, range: null, middle: null });
    expect(told().setbacks.map(({ wrote, half }) => [wrote, half])).toEqual([
      ["2026-03-17", null],
      ["2026-03-10", { after: 3, by: 7 }],
    ]);
    b.run("removeSetback", { setback: down });
    expect(told().said).toMatchObject({ of: 1, down: 0 });
  });

  it("and on the page of each", () => {
    const b = bench();
    const page = (id: string) => b.store.query(setbackPage, { id, helpOpened: false }, b.at());
    expect(page(rated(b, {}, [1, 3], [7, 1]))).toMatchObject({
      weekGuess: { guess: 3, turnedOut: 1 },
      eased: { half: { after: 1, by: 7 } },
    });
    expect(page(rated(b, {}, [1, 3]))).toMatchObject({ weekGuess: null, eased: null });
    expect(page(rated(b, { kind: "loss" }, [1, 3], [7, 1]))).toMatchObject({ weekGuess: null, eased: null });
  });
});

it("days are counted beside the words of what was going on, and a deleted word takes its days along", () => {
  const b = bench();
  for (let n = 0; n < 6; n++) {
    b.run("checkIn", {
      heaviness: n % 2 === 0 ? 0 : 3,
      energy: 2,
      around: n === 5 ? null : "Rehearsal, Mum",
    });
    b.pass(DAY);
  }
  const told = b.store.query(daysBeside, null, b.at());
  expect(told).toMatchObject({ days: 6, withWords: 5 });
  expect(told.words.map(({ word, with: its, others }) => [word, its.heaviness, others.heaviness])).toEqual([
    ["Mum", [3, 0, 0, 2, 0], [0, 0, 0, 1, 0]],
    ["Rehearsal", [3, 0, 0, 2, 0], [0, 0, 0, 1, 0]],
  ]);
  expect(told.words[0]?.with.energy).toEqual([0, 0, 5, 0, 0]);
});
