/**
 * A law over lives: what belongs to a paused goal is brought up by nothing for ninety days, whatever comes due meanwhile;
 * and once the goal goes on, each of these speaks of it again, or the law says nothing.
 */
import { dayOf } from "@onward/domain/kernel/time";
import { seeded } from "@onward/domain/kernel/seeded";
import { describe, expect, it } from "vitest";
import { operations } from "../operations.ts";
import { DAY, NOON, bench, type Bench } from "../testing/open.ts";
import { tryOne } from "../testing/traces.ts";
import { queries } from "./index.ts";

const LIVES = 3;
const STEPS = 50;
const DAYS = 90;
const HOUR = DAY / 24;
/** From noon: the morning, the evening, the night. */
const HOURS = [-3, 6, 11];
/** In every text of the goal, and in no other. */
const MARK = "Quuxword";
const ZONE = "Europe/Lisbon";

/** A goal with all that may come due: tries, steps, a lesson, plans, rewards, a moment to look again, a setback. */
function setOut(b: Bench) {
  const day = (days: number) => dayOf(b.at().now + days * DAY, ZONE, 4);
  const goal = b.run<string>("setGoal", { text: `${MARK} choir`, why: `${MARK} sang`, area: "making" });
  // What has a rhythm, letters and ways to be told of, and fits another goal, that goes on.
  const elsewhere = b.run<string>("setGoal", { text: "Learn to drive", area: "making" });
  for (let n = 0; n < 10; n++) {
    const newStrategy = `${MARK} ${n % 2 === 0 ? "with Ana" : "by heart"}`;
    const attempt = b.run<string>("planAttempt", { goal, what: `${MARK} audition`, newStrategy });
    b.run("startAttempt", { attempt });
    b.run("recordOutcome", { attempt, outcome: n % 2 === 0 ? "reached" : "partly" });
    if (n % 2 === 1) {
      const about = b.run<string>("logSetback", { what: "Too quiet", heaviness: 1, goal, attempt });
      const debrief = b.run<string>("startDebrief", { setback: about, form: "full" });
      b.run("addCause", { debrief, text: "Sang too quietly", hands: "mine" });
    }
    b.pass(3 * DAY);
  }
  const other = b.run<string>("planAttempt", { goal: elsewhere, what: "A drive to the sea" });
  const milestone = b.run<string>("addMilestone", { goal, text: `${MARK} score` });
  const whole = b.run<string>("addStep", { goal, text: `${MARK} step`, minutes: 1 });
  b.run("addStep", { under: whole, text: `${MARK} smaller`, minutes: 1, day: day(20) });
  b.run("addStep", { goal, text: `${MARK} scales`, minutes: 1, repeats: ["1", "3", "5"] });
  const lesson = b.run<string>("keepLesson", { text: `${MARK} breathe`, cue: `${MARK} hall`, goal });
  b.run("makePlan", { cue: `${MARK} nerves`, act: `${MARK} hum`, lesson, goal });
  b.run("nameReward", { goal, text: `${MARK} coast` });
  b.run("nameReward", { goal, text: `${MARK} book`, milestone });
  b.run("setLookAgain", { goal, tries: 2, day: day(30), act: `${MARK} ask` });
  for (const list of ["keep", "ask"]) b.run("writeWayLine", { goal, list, text: `${MARK} to ${list}` });
  const longView = b.run<string>("writeLongView", { text: "A house with music in it" });
  b.run("editGoal", { goal, longView });
  const attempts = [0, 1, 2].map(() => {
    const attempt = b.run<string>("planAttempt", {
      goal,
      what: `${MARK} audition`,
      newStrategy: `${MARK} alone`,
    });
    b.run("recordOutcome", { attempt, outcome: "notYet" });
    return attempt;
  });
  b.run("reachMilestone", { milestone, reached: true });
  for (let days = 0; days <= DAYS; days += 3)
    attempts.push(b.run<string>("planAttempt", { goal, what: `${MARK} audition`, day: day(days) }));
  const setback = b.run<string>("logSetback", { what: "Not taken", heaviness: 1, goal, guess: 2 });
  return { goal, milestone, attempts, setback, elsewhere, other };
}

/** What each place brings up unasked at a moment, by its name. */
function broughtUp(b: Bench, its: ReturnType<typeof setOut>, now: number): Readonly<Record<string, unknown>> {
  const at = { now, zone: ZONE };
  const page = b.store.query(queries.goalPage, { id: its.goal, helpOpened: false }, at);
  return {
    today: b.store.query(queries.today, { helpOpened: false }, at).card,
    comingBack: b.store.query(queries.comingBack, { helpOpened: false }, at),
    lessonsToday: b.store.query(queries.lessonsToday, null, at),
    lessonToReview: b.store.query(queries.lessonToReview, null, at),
    longView: b.store.query(queries.longViewPage, null, at),
    goalWeek: b.store.query(queries.goalWeekPage, null, at),
    practiceOffers: b.store.query(
      queries.practiceOffers,
      { setback: null, helpOpened: false, minutes: null },
      at,
    ),
    anotherWay: [page?.anotherWay, b.store.query(queries.anotherWayPage, { goal: its.goal }, at)?.reason],
    story: [
      b.store.query(queries.storyMay, { at: "goal", beside: its.goal, helpOpened: false }, at),
      b.store.query(queries.storyMay, { at: "setback", beside: its.setback, helpOpened: false }, at) &&
        its.goal,
    ],
    rewards: page?.rewards.filter((r) => r.due),
    wayElsewhere: b.store.query(queries.anotherWayPage, { goal: its.elsewhere }, at)?.elsewhere,
    recalledElsewhere: b.store.query(queries.tryPage, { id: its.other }, at)?.recalled,
    lookAheadElsewhere: b.store.query(queries.lookingAhead, { attempt: its.other }, at)?.lessons,
    rhythms: b.store.query(queries.rhythms, null, at),
    letters: b.store.query(queries.lettersOfGoals, null, at),
    workedMore: b.store.query(queries.approachesTried, null, at).moreOften,
    afterTry: b.store.query(queries.tryPage, { id: its.attempts[0] as string }, at)?.rewards,
    whyAfterSaving: b.store.query(queries.setbackSaved, { id: its.setback, helpOpened: false }, at)?.why,
    whyOfSetback: b.store.query(queries.setbackPage, { id: its.setback, helpOpened: false }, at)?.goal?.why,
  };
}

/** Those that speak of the goal, of a try of it, or in its words. */
const speaking = (its: ReturnType<typeof setOut>, said: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(said).flatMap(([name, answer]) => {
    const text = JSON.stringify(answer) ?? "";
    return [MARK, its.goal, ...its.attempts].some((one) => text.includes(one)) ? [name] : [];
  });

describe("a paused goal", () => {
  it("is mentioned by nothing for ninety days, and by everything again when it goes on", () => {
    const again = new Set<string>();
    for (let seed = 0; seed < LIVES; seed++) {
      const b = bench(":memory:", NOON + seed);
      const random = seeded(seed);
      // The first has nothing else, so that nothing of another goal stands in front.
      for (let i = 0; i < (seed === 0 ? 0 : STEPS); i++) tryOne(b, random);
      b.pass(DAY - ((b.at().now - NOON) % DAY));
      const its = setOut(b);
      const start = b.at().now;
      b.run("pauseGoal", { goal: its.goal, paused: true });
      const visited = (now: number) =>
        operations.rememberHere(
          b.held,
          { key: "lastVisit", value: dayOf(now - 20 * DAY, ZONE, 4) },
          b.asked(),
          () => undefined,
        );
      for (let days = 0; days <= DAYS; days++) {
        const noon = start + days * DAY;
        // As after a long time away on one day, as before the first visit on the next.
        if (days % 2 === 1) visited(noon);
        for (const hours of HOURS)
          expect(
            speaking(its, broughtUp(b, its, noon + hours * HOUR)),
            `seed ${seed}, day ${days}, ${hours} h from noon`,
          ).toEqual([]);
      }
      b.run("pauseGoal", { goal: its.goal, paused: false });
      for (let days = 0; days <= DAYS; days++)
        for (const name of speaking(its, broughtUp(b, its, start + days * DAY))) again.add(name);
      b.store.close();
    }
    // Practices speak of no goal.
    expect([...again].sort()).toEqual([
      "afterTry",
      "anotherWay",
      "comingBack",
      "goalWeek",
      "lessonToReview",
      "lessonsToday",
      "letters",
      "longView",
      "lookAheadElsewhere",
      "recalledElsewhere",
      "rewards",
      "rhythms",
      "story",
      "today",
      "wayElsewhere",
      "whyAfterSaving",
      "whyOfSetback",
      "workedMore",
    ]);
  });
});
