/** Giving a guess, giving it again, taking it back. */
import { describe, expect, it } from "vitest";
import { planAttempt, recordOutcome, startAttempt } from "../attempts/commands.ts";
import { setGoal } from "../goals/commands.ts";
import { DAY, HOUR } from "../kernel/time.ts";
import { NOW, idOf, memory } from "../testing/ctx.ts";
import { giveChance, guessWhen, removeForecast } from "./commands.ts";
import { forecast, lastGiven } from "./forecast.ts";

const answered = <A>(result: { readonly ok: true; readonly value: A } | { readonly ok: false }): A => {
  if (!result.ok) throw new Error("refused");
  return result.value;
};

function begun() {
  const m = memory();
  const goal = answered(m.run(setGoal, { text: "Lead a team" }));
  const attempt = answered(m.run(planAttempt, { goal, what: "The panel" }));
  return { m, goal, attempt };
}

describe("a chance", () => {
  it("is kept with its try and its goal; given again it replaces the one before", () => {
    const { m, goal, attempt } = begun();
    m.run(giveChance, { attempt, chance: 60 });
    m.later(HOUR);
    m.run(giveChance, { attempt, chance: 100 });
    expect(m.rows(forecast)).toMatchObject([{ goal, attempt, chance: 100, at: NOW + HOUR, likely: null }]);
  });

  it("is given before the try begins, or not at all", () => {
    const { m, goal, attempt } = begun();
    m.run(startAttempt, { attempt });
    expect(m.run(giveChance, { attempt, chance: 60 })).toMatchObject({ error: { type: "AlreadyBegun" } });
    const ended = answered(m.run(planAttempt, { goal }));
    m.run(recordOutcome, { attempt: ended, outcome: "partly" });
    expect(m.run(giveChance, { attempt: ended, chance: 60 })).toMatchObject({
      error: { type: "AlreadyBegun" },
    });
    expect(m.rows(forecast)).toEqual([]);
  });

  it("is given up to the day of the try, not after it", () => {
    const { m, goal } = begun();
    const on = (day: string) => answered(m.run(planAttempt, { goal, day }));
    expect(m.run(giveChance, { attempt: on("2026-11-20"), chance: 60 }).ok).toBe(true);
    expect(m.run(giveChance, { attempt: on("2026-11-19"), chance: 60 })).toMatchObject({
      error: { type: "AlreadyBegun" },
    });
  });

  it.each([-1, 101, 0.5, Number.NaN, Infinity])("of %s per cent is refused", (chance) => {
    const { m, attempt } = begun();
    expect(m.run(giveChance, { attempt, chance })).toMatchObject({ error: { type: "BadInput" } });
  });

  it("needs its try; taken back it can be given anew", () => {
    const { m, attempt } = begun();
    expect(m.run(giveChance, { attempt: idOf("attempt", 99), chance: 0 })).toMatchObject({
      error: { type: "AttemptMissing" },
    });
    const first = answered(m.run(giveChance, { attempt, chance: 0 }));
    m.run(removeForecast, { forecast: first });
    expect(m.rows(forecast)).toEqual([]);
    m.run(giveChance, { attempt, chance: 30 });
    expect(m.rows(forecast)).toMatchObject([{ chance: 30 }]);
  });
});

describe("when a goal might be reached", () => {
  it("is a row a day: the same day's is replaced, an earlier day's stays", () => {
    const { m, goal, attempt } = begun();
    m.run(giveChance, { attempt, chance: 60 });
    m.run(guessWhen, { goal, likely: "2027-01-10" });
    m.later(HOUR);
    m.run(guessWhen, { goal, earliest: "2026-12-01", likely: "2027-02-10", latest: "2027-03-01" });
    m.later(DAY);
    m.run(guessWhen, { goal, likely: "2027-04-01" });
    const rows = m.rows(forecast).filter((its) => its.attempt === null);
    expect(rows).toMatchObject([
      { goal, earliest: "2026-12-01", likely: "2027-02-10", latest: "2027-03-01", chance: null },
      { goal, earliest: null, likely: "2027-04-01" },
    ]);
    expect(lastGiven(rows)).toBe(rows[1]);
  });

  it("given by a clock that was set ahead, is replaced by the next one, which would not be seen below it", () => {
    const { m, goal } = begun();
    m.later(400 * DAY);
    m.run(guessWhen, { goal, likely: "2028-06-01" });
    m.later(-399 * DAY);
    m.run(guessWhen, { goal, likely: "2027-04-01" });
    expect(lastGiven(m.rows(forecast))).toMatchObject({ likely: "2027-04-01", at: NOW + DAY });
  });

  it("has its days in order, the likely one not in the past", () => {
    const { m, goal } = begun();
    const when = (days: { earliest?: string; likely: string; latest?: string }) =>
      m.run(guessWhen, { goal, ...days });
    expect(when({ earliest: "2027-01-02", likely: "2027-01-01" })).toMatchObject({
      error: { type: "NotInOrder" },
    });
    expect(when({ likely: "2027-01-02", latest: "2027-01-01" })).toMatchObject({
      error: { type: "NotInOrder" },
    });
    expect(when({ likely: "2026-11-19" })).toMatchObject({ error: { type: "InThePast" } });
    expect(when({ likely: "2026-02-30" })).toMatchObject({ error: { type: "BadInput" } });
    expect(when({ earliest: "2026-11-20", likely: "2026-11-20", latest: "2026-11-20" }).ok).toBe(true);
    expect(m.run(guessWhen, { goal: idOf("goal", 99), likely: "2027-01-01" })).toMatchObject({
      error: { type: "GoalMissing" },
    });
  });
});
