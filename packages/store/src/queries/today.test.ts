/** The card of each line of the table, from real rows, with the words its screen shows. */
import { beforeEach, describe, expect, it } from "vitest";
import { DAY, NOON, bench, type Bench } from "../testing/open.ts";
import { tryPage } from "./attempts.ts";
import { checkinOfDay } from "./checkins.ts";
import { comingBack, today, type Today } from "./today.ts";

const HOUR = 3_600_000;
let b: Bench;
beforeEach(() => {
  b = bench();
});

const now = (helpOpened = false): Today => b.store.query(today, { helpOpened }, b.at());
const day = (days: number) => new Date(NOON + days * DAY).toISOString().slice(0, 10);
const later = (days: number) => b.pass(days * DAY);
const aside = () => b.run("putOff", now().aside);
const draft = (key: string, value: unknown) =>
  b.store.writeLocal(["draft"], () =>
    b.store.db.run(`INSERT OR REPLACE INTO draft (key, value, at) VALUES (?, ?, ?)`, [
      key,
      JSON.stringify(value),
      b.at().now,
    ]),
  );
const visited = (value: string | null) => {
  if (value === null) return;
  b.store.writeLocal(["local"], () =>
    b.store.db.run(`INSERT OR REPLACE INTO local (key, value) VALUES ('lastVisit', ?)`, [value]),
  );
};

describe("the card", () => {
  it("is a quiet day when there is nothing", () => {
    expect(now().card).toEqual({ card: "quiet", winPrompt: true, enough: false, heavy: false });
  });

  it("needs nothing while something was last said to be very heavy", () => {
    const setback = b.run<string>("logSetback", { what: "They never called", heaviness: 4 });
    later(1.25);
    expect(now().card).toEqual({ card: "quiet", winPrompt: false, enough: false, heavy: true });
    b.run("rateSetback", { setback, heaviness: 2 });
    aside();
    expect(now().card).toMatchObject({ card: "quiet", winPrompt: true, heavy: false });
  });

  it("leaves what was written within a day where it is, whatever the card is about", () => {
    const id = b.run<string>("logSetback", { what: "They never called", heaviness: 4 });
    expect(now()).toMatchObject({ card: { card: "justLogged" }, written: { id, line: "They never called" } });
    aside();
    expect(now()).toMatchObject({ card: { card: "quiet", enough: true }, written: { id, heaviness: 4 } });
    draft("setback:new", { what: "And then", goal: null });
    expect(now()).toMatchObject({ card: { card: "draft" }, written: { id } });
    b.run("closeSetback", { setback: id, closed: true });
    expect(now().written).toBeNull();
    b.run("closeSetback", { setback: id, closed: false });
    later(1);
    expect(now().written).toBeNull();
  });

  it("is the draft, with the way back to it", () => {
    draft("setback:new", { what: "They never called", goal: null });
    expect(now().card).toEqual({ card: "draft", key: "setback:new", to: "/setbacks/new" });
    draft("setback:0193/edit", { what: "x" });
    draft("/goals/1/tries/2/outcome", { line: "Nearly" });
    expect(now().card).toMatchObject({ card: "draft" });
  });

  it("is what was written of three good things, until it is kept", () => {
    draft("sitting:threeGoodThings", {
      player: { status: "paused", answers: { first: "Rain" } },
      ended: "done",
    });
    expect(now().card).toMatchObject({ card: "draft", to: "/practice/three-good-things" });
  });

  it("is no draft of good things on the day of a setback, once help was sought, or at night", () => {
    b.pass(7 * HOUR);
    draft("sitting:threeGoodThings", {
      player: { status: "paused", answers: { first: "Rain" } },
      ended: null,
    });
    const shown = (helpOpened = false) => now(helpOpened).card.card;
    expect([shown(), shown(true)]).toEqual(["draft", "quiet"]);
    b.pass(4 * HOUR);
    expect(shown()).not.toBe("draft");
    b.pass(13 * HOUR);
    b.run("logSetback", { what: "Turned down" });
    expect(shown()).toBe("justLogged");
    later(1);
    expect(shown()).toBe("draft");
  });

  it("is no draft that says nothing, or belongs to no screen of its own", () => {
    draft("setback:new", { what: "  ", goal: "0193", day: "2026-03-09", feelings: [] });
    draft("/today#win", "Slept");
    draft("sitting:breathing", { note: "two minutes" });
    draft("sitting:threeGoodThings", { player: { status: "playing", answers: { first: " " } }, ended: null });
    draft("/goals/1/tries/2#guess", { chance: "60" });
    draft("/goals/1/when#guess", { earliest: "", likely: "2026-06-01", latest: "" });
    expect(now().card.card).toBe("quiet");
  });

  it("is no draft while its field stands on Today, and one once that day is over, however long ago", () => {
    const about = day(0);
    draft(`/check-ins/${about}#line`, "A long day");
    expect(now().card.card).toBe("quiet");
    b.pass(DAY);
    expect(now().card).toMatchObject({ card: "draft", to: `/check-ins/${about}#line` });
    b.pass(9 * DAY);
    expect(b.store.query(checkinOfDay, { day: about }, b.at())).toMatchObject({ said: null, open: true });
    expect(b.store.query(checkinOfDay, { day: day(-9) }, b.at()).open).toBe(false);
  });

  it("is the setback of the last 24 hours, with its line and its stones", () => {
    b.run("logSetback", { what: "The course said no.\nI'd told everyone.", heaviness: 3 });
    const { card, quiet } = now();
    expect(card).toMatchObject({
      card: "justLogged",
      setback: { line: "The course said no.", heaviness: 3, wrote: day(0) },
    });
    if (card.card !== "justLogged") throw new Error("another card");
    expect(card.setback.stones.map((s) => s.state)).toEqual(["done", "next", "ahead", "ahead", "ahead"]);
    expect(quiet).toBe(true);
    expect(b.store.query(comingBack, { helpOpened: false }, b.at())).toMatchObject({
      lessons: [],
      tries: [],
    });
  });

  it("keeps till morning at night, when anything is open", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    b.run("addStep", { goal, text: "Find the score", minutes: 5 });
    b.pass(11 * HOUR);
    expect(now()).toMatchObject({ card: { card: "night" }, night: true, quiet: true });
  });

  it("keeps a look back till morning", () => {
    b.run("logSetback", { what: "Turned down", heaviness: 3 });
    b.pass(35.5 * HOUR);
    expect(now().card).toEqual({ card: "night" });
    b.pass(9 * HOUR);
    expect(now().card).toMatchObject({ card: "lookBack" });
  });

  it("keeps a debrief till morning from the hour it was stopped", () => {
    const setback = b.run<string>("logSetback", { what: "Turned down", heaviness: 1 });
    b.pass(2 * DAY + 10.5 * HOUR);
    const debrief = b.run<string>("startDebrief", { setback, form: "full" });
    b.run("answerStep", { debrief, cell: "happened", text: "They chose someone else" });
    b.run("stopDebrief", { debrief });
    b.pass(HOUR / 2);
    expect(now().card).toEqual({ card: "night" });
    b.pass(9 * HOUR);
    expect(now().card).toMatchObject({ card: "carryOn", setback: { id: setback } });
  });

  it("is today's try, with its plan, before anything else of the day", () => {
    const goal = b.run<string>("setGoal", { text: "A choir\nany choir" });
    b.run("addStep", { goal, text: "Find the score", minutes: 5 });
    b.run("planAttempt", { goal, what: "The spring audition", day: day(-20) });
    const attempt = b.run<string>("planAttempt", { goal, what: "The open day", day: day(0) });
    b.run("makePlan", { cue: "my name is called", act: "I breathe out", attempt });
    expect(now().card).toEqual({
      card: "tryToday",
      lookAhead: true,
      lookedAhead: false,
      plans: [{ cue: "my name is called", act: "I breathe out" }],
      more: 0,
      try: { attempt, goal, goalLine: "A choir", number: 2, what: "The open day", day: day(0) },
    });
  });

  it("shows the first three if-thens of today's try in the order they were made, and how many more", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    const attempt = b.run<string>("planAttempt", { goal, day: day(0) });
    for (const cue of ["one", "two", "three", "four", "five"]) {
      b.pass(1000);
      b.run("makePlan", { cue, act: "I breathe out", attempt });
    }
    const { card } = now();
    expect(card.card === "tryToday" && card.plans.map(({ cue }) => cue)).toEqual(["one", "two", "three"]);
    expect(card).toMatchObject({ more: 2 });
    expect(b.store.query(tryPage, { id: attempt }, b.at())?.plans.map(({ cue }) => cue)).toEqual([
      "one",
      "two",
      "three",
      "four",
      "five",
    ]);
  });

  it("asks how a try went for seven days, and then no more", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    b.run("planAttempt", { goal, day: day(0) });
    later(7);
    expect(now().card).toMatchObject({ card: "tryWasDue", try: { number: 1 } });
    later(1);
    expect(now().card.card).toBe("quiet");
  });

  it("offers a look back from a day on, and *Not today* hides the offer and not only its setback", () => {
    b.run("logSetback", { what: "Turned down", heaviness: 2 });
    b.pass(HOUR);
    b.run("logSetback", { what: "A row", heaviness: 1 });
    b.pass(25 * HOUR);
    expect(now().card).toMatchObject({ card: "lookBack", setback: { line: "A row", wrote: day(0) } });
    aside();
    expect(now().card.card).toBe("quiet");
    later(1);
    expect(now().card).toMatchObject({ card: "lookBack", setback: { line: "Turned down" } });
  });

  it("offers to carry on with a debrief left part way, the day after", () => {
    const setback = b.run<string>("logSetback", { what: "Turned down", heaviness: 1 });
    later(2);
    const debrief = b.run<string>("startDebrief", { setback, form: "short" });
    b.run("answerStep", { debrief, cell: "happened", text: "They chose someone else" });
    b.run("stopDebrief", { debrief });
    expect(now().card.card).toBe("quiet");
    later(1);
    expect(now().card).toMatchObject({ card: "carryOn", left: 2, setback: { id: setback } });
    expect(now(true).card.card).not.toBe("carryOn");
    b.run("keepLesson", { text: "Ask first", setback });
    const stones = () => {
      const { card } = now();
      return card.card === "carryOn" ? card.setback.stones.map(({ state }) => state) : null;
    };
    expect(stones()?.[2]).toBe("ahead");
    // However long ago: the words on the card say of what.
    later(400);
    expect(now().card).toMatchObject({ card: "carryOn", setback: { id: setback, line: "Turned down" } });
  });

  it("asks on day seven how heavy it is, when a guess was made; a try of that day comes first", () => {
    b.run("logSetback", { what: "Turned down", heaviness: 4, guess: 2 });
    later(7);
    expect(now().card).toMatchObject({ card: "howNow", guess: 2, wished: false });
    const goal = b.run<string>("setGoal", { text: "A choir" });
    b.run("planAttempt", { goal, day: day(7) });
    expect(now().card.card).toBe("tryToday");
  });

  it("asks again on the days that were wished, once each, of a setback of any age, and no more when it was taken back", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    const setback = b.run<string>("logSetback", { what: "Turned down", heaviness: 3, goal });
    later(40);
    b.run("askAgain", { setback, wished: true });
    expect(now().card.card).toBe("quiet");
    later(1);
    expect(now().card).toMatchObject({ card: "howNow", setback: { id: setback }, guess: null, wished: true });
    b.run("putOff", now().aside);
    later(1);
    expect(now().card.card).toBe("quiet");
    later(1);
    expect(now().card.card).toBe("howNow");
    b.run("rateSetback", { setback, heaviness: 2 });
    expect(now().card.card).toBe("quiet");
    later(6);
    expect(now().card.card).toBe("howNow");
    b.run("pauseGoal", { goal, paused: true });
    expect(now().card.card).toBe("quiet");
    b.run("pauseGoal", { goal, paused: false });
    b.run("putOff", now().aside);
    later(4);
    expect(now().card.card).toBe("quiet");
    later(6);
    expect(now().card.card).toBe("howNow");
    b.run("askAgain", { setback, wished: false });
    expect(now().card.card).toBe("quiet");
  });

  it("offers to look ahead within three days of a try, not on a very heavy day", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    b.run("planAttempt", { goal, day: day(3) });
    expect(now().card.card).toBe("trySoon");
    b.run("checkIn", { heaviness: 4 });
    expect(now().card.card).toBe("quiet");
  });

  it("offers it until it is done, and leads to it on the day", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    const attempt = b.run<string>("planAttempt", { goal, day: day(3) });
    const lookAhead = b.run<string>("startLookAhead", { attempt });
    expect(now().card.card).toBe("trySoon");
    b.run("finishLookAhead", { lookAhead });
    expect(now().card.card).toBe("quiet");
    later(3);
    expect(now().card).toMatchObject({ card: "tryToday", lookAhead: true, lookedAhead: true });
  });

  it("is a lesson that has come back, and not one of a paused goal", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    const lesson = b.run<string>("keepLesson", { text: "Breathe first", goal, cue: "before the first note" });
    later(30);
    expect(now().card).toEqual({ card: "lessonDue", lesson });
    expect(b.store.query(comingBack, { helpOpened: false }, b.at()).lessons).toEqual([
      { id: lesson, cue: "before the first note", from: null },
    ]);
    b.run("pauseGoal", { goal, paused: true });
    expect(now().card.card).toBe("quiet");
    expect(b.store.query(comingBack, { helpOpened: false }, b.at()).lessons).toEqual([]);
  });

  it("greets after fourteen days away with the last thing kept, all day and not the day after", () => {
    const lesson = b.run<string>("keepLesson", { text: "Breathe first" });
    b.run("restLesson", { lesson, rest: true });
    const setback = b.run<string>("logSetback", { what: "Turned down" });
    b.run("closeSetback", { setback, closed: true });
    const plan = b.run<string>("makePlan", { cue: "the phone rings", act: "I sit down" });
    visited(now().noteVisit);
    later(20);
    expect(now()).toMatchObject({
      card: { card: "goodToSeeYou", kept: { kind: "plan", id: plan } },
      firstDay: false,
      noteVisit: `${day(20)} ${day(0)}`,
    });
    visited(now().noteVisit);
    expect(now()).toMatchObject({ card: { card: "goodToSeeYou" }, noteVisit: null });
    later(1);
    expect(now().card.card).toBe("quiet");
  });

  it("is a step that repeats on the days it is meant for, until it is done; not while it is paused", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    // It is a Tuesday.
    const step = b.run<string>("addStep", { goal, text: "Ten scales", repeats: ["2", "4"] });
    expect(now().card).toMatchObject({ card: "smallStep", step });
    const asked = b.asked();
    b.store.run("doneStep", { step, done: true }, asked);
    expect(now().card.card).toBe("quiet");
    b.store.undo(asked.batch, b.asked());
    expect(now().card.card).toBe("smallStep");
    b.run("doneStep", { step, done: true });
    later(1);
    expect(now().card.card).toBe("quiet");
    later(1);
    expect(now().card).toMatchObject({ card: "smallStep", step });
    b.run("pauseStep", { step, paused: true });
    expect(now().card.card).toBe("quiet");
    b.run("pauseStep", { step, paused: false });
    b.run("editStep", { step, repeats: ["week"], minutes: 2 });
    expect(now().card.card).toBe("quiet");
    later(3);
    expect(now().card.card).toBe("quiet");
    later(1);
    expect(now().card).toMatchObject({ card: "smallStep", step, minutes: 2 });
    b.run("removeGoal", { goal });
    expect(now().card.card).toBe("quiet");
  });

  it("is the smallest open step of the open goals", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    const other = b.run<string>("setGoal", { text: "Ten kilometres" });
    b.run("addStep", { goal, text: "Find the score", minutes: 10 });
    const step = b.run<string>("addStep", { goal: other, text: "Lace the shoes", minutes: 2 });
    expect(now().card).toEqual({
      card: "smallStep",
      step,
      text: "Lace the shoes",
      whole: null,
      minutes: 2,
      goalLine: "Ten kilometres",
      low: false,
      why: null,
    });
    aside();
    expect(now().card.card).toBe("quiet");
    later(1);
    expect(now().card.card).toBe("smallStep");
  });

  it("is the first part of one that was cut, and at last that one; for a later day it waits, and never is late", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    const whole = b.run<string>("addStep", { goal, text: "Sing to them" });
    const [song, hall] = ["Choose a song", "Ring the hall"].map((text, n) =>
      b.run<string>("addStep", { under: whole, text, day: n === 0 ? null : day(2) }),
    );
    expect(now().card).toMatchObject({ card: "smallStep", step: song, whole: "Sing to them" });
    b.run("doneStep", { step: song, done: true });
    expect(now().card.card).toBe("quiet");
    later(2);
    expect(now().card).toMatchObject({ card: "smallStep", step: hall });
    later(3);
    expect(now().card).toMatchObject({ card: "smallStep", step: hall });
    b.run("doneStep", { step: whole, done: true });
    expect(now().card.card).toBe("quiet");
    b.run("doneStep", { step: whole, done: false });
    b.run("doneStep", { step: hall, done: true });
    expect(now().card).toMatchObject({ card: "smallStep", step: whole, whole: null });
    b.run("doneStep", { step: hall, done: false });
    b.run("removeStep", { step: whole });
    expect(now().card.card).toBe("quiet");
  });

  it("has the why of its goal on a day of little energy, and on no other", () => {
    const goal = b.run<string>("setGoal", { text: "A choir", why: "My grandmother sang.\nIn the kitchen." });
    b.run("addStep", { goal, text: "Find the score" });
    const card = () => {
      const { card: shown } = now();
      return shown.card === "smallStep" ? [shown.low, shown.why] : shown.card;
    };
    expect(card()).toEqual([false, null]);
    b.run("checkIn", { heaviness: 1 });
    expect(card()).toEqual([false, null]);
    b.run("checkIn", { energy: 1 });
    expect(card()).toEqual([true, "My grandmother sang."]);
    b.run("editGoal", { goal, why: null });
    expect(card()).toEqual([true, null]);
    b.run("checkIn", { energy: 2 });
    expect(card()).toEqual([false, null]);
    b.run("checkIn", { energy: 0 });
    later(1);
    expect(card()).toEqual([false, null]);
  });

  it("mentions nothing of a paused goal", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    b.run("addStep", { goal, text: "Find the score" });
    b.run("planAttempt", { goal, day: day(0) });
    b.run("planAttempt", { goal, day: day(2) });
    b.run("keepLesson", { text: "Breathe first", goal });
    b.run("pauseGoal", { goal, paused: true });
    visited(now().noteVisit);
    for (const days of [0, 1, 2, 30, 200]) {
      later(days);
      expect(now().card.card).toBe("quiet");
      expect(b.store.query(comingBack, { helpOpened: false }, b.at())).toMatchObject({
        lessons: [],
        tries: [],
      });
    }
  });

  it("prompts for no win after Help was opened in this tab", () => {
    expect(now(true)).toMatchObject({ card: { card: "quiet", winPrompt: false }, quiet: true });
  });
});

describe("the visit", () => {
  it("is the first until an earlier day is known", () => {
    expect(now()).toMatchObject({ firstDay: true, noteVisit: day(0) });
    visited(day(0));
    expect(now()).toMatchObject({ firstDay: true, noteVisit: null });
    later(1);
    expect(now()).toMatchObject({ firstDay: false, noteVisit: `${day(1)} ${day(0)}` });
  });

  it("does not begin the days anew when the clock is set back", () => {
    visited(`${day(5)} ${day(4)}`);
    expect(now().firstDay).toBe(false);
    visited(now().noteVisit);
    expect(now()).toMatchObject({ firstDay: false, noteVisit: null });
  });

  it("is counted from its own days again after one of a clock that ran ahead", () => {
    b.run("makePlan", { cue: "the phone rings", act: "I sit down" });
    visited(now().noteVisit);
    visited(`${day(400)} ${day(0)}`);
    const cards = Array.from({ length: 30 }, () => {
      later(1);
      visited(now().noteVisit);
      return now().card.card;
    });
    expect(cards).not.toContain("goodToSeeYou");
    later(20);
    expect(now().card.card).toBe("goodToSeeYou");
  });
});

describe("what comes back", () => {
  it("is at most two lessons, and the next tries at open goals", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    for (const text of ["One", "Two", "Three"]) b.run("keepLesson", { text, goal });
    const attempt = b.run<string>("planAttempt", { goal, what: "The open day", day: day(40) });
    later(30);
    const back = b.store.query(comingBack, { helpOpened: false }, b.at());
    expect(back.lessons).toHaveLength(2);
    expect(back.tries.map((t) => t.attempt)).toEqual([attempt]);
    expect(b.store.query(comingBack, { helpOpened: true }, b.at())).toMatchObject({ lessons: [], tries: [] });
  });

  it("asks of a very heavy setback how it is now, from a day after it, until it is put off twice or lighter", () => {
    const back = () => b.store.query(comingBack, { helpOpened: false }, b.at()).stillHeavy;
    const id = b.run<string>("logSetback", { what: "They never called", heaviness: 4, goal: null });
    const putOff = () => b.run("putOff", { card: "howNow", subject: id });
    expect(back()).toBeNull();
    later(1);
    expect(back()).toEqual({ id, wrote: day(0) });
    expect(b.store.query(comingBack, { helpOpened: true }, b.at()).stillHeavy).toBeNull();
    putOff();
    expect(back()).toBeNull();
    later(2);
    expect(back()).toEqual({ id, wrote: day(0) });
    putOff();
    later(4);
    expect(back()).toBeNull();
    b.run("rateSetback", { setback: id, heaviness: 4 });
    later(7);
    expect(back()).toEqual({ id, wrote: day(0) });
    b.run("rateSetback", { setback: id, heaviness: 3 });
    expect(back()).toBeNull();
  });

  it("leaves out until tomorrow what was put off today", () => {
    const back = () => {
      const { lessons, tries } = b.store.query(comingBack, { helpOpened: false }, b.at());
      return [...lessons.map((l) => l.id), ...tries.map((t) => t.attempt)];
    };
    const goal = b.run<string>("setGoal", { text: "A choir" });
    const attempt = b.run<string>("planAttempt", { goal, day: day(30) });
    const lesson = b.run<string>("keepLesson", { text: "Breathe first" });
    later(30);
    expect(back()).toEqual([lesson, attempt]);
    expect(now().card.card).toBe("tryToday");
    aside();
    expect(back()).toEqual([lesson]);
    expect(now().card.card).toBe("lessonDue");
    aside();
    expect(back()).toEqual([]);
    later(1);
    expect(back()).toEqual([lesson]);
  });
});
