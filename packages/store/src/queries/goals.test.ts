/** Goals, tries, wins and check-ins as their screens get them. */
import { beforeEach, describe, expect, it } from "vitest";
import { DAY, NOON, bench, type Bench } from "../testing/open.ts";
import { newTry, tryPage } from "./attempts.ts";
import { checkinHistory, checkinToday } from "./checkins.ts";
import { goalList, goalPage } from "./goals.ts";
import { anotherWayPage, wayPage } from "./ways.ts";
import { setbackPage } from "./setbacks.ts";
import { winsOfWeek } from "./wins.ts";

let b: Bench;
beforeEach(() => {
  b = bench();
});
const day = (days: number) => new Date(NOON + days * DAY).toISOString().slice(0, 10);
const page = (id: string, helpOpened = false) => {
  const found = b.store.query(goalPage, { id, helpOpened }, b.at());
  if (!found) throw new Error("no such goal");
  return found;
};

describe("the list of goals", () => {
  it("stands by state, with milestones counted and what is next", () => {
    const goal = b.run<string>("setGoal", { text: "A choir", why: "My grandmother sang" });
    const first = b.run<string>("addMilestone", { goal, text: "Read a score" });
    b.run("addMilestone", { goal, text: "Sing in front of someone" });
    b.run("reachMilestone", { milestone: first, reached: true });
    const paused = b.run<string>("setGoal", { text: "Ten kilometres" });
    b.run("pauseGoal", { goal: paused, paused: true });
    const list = b.store.query(goalList, null, b.at());
    expect(list.open).toEqual([
      {
        id: goal,
        line: "A choir",
        why: "My grandmother sang",
        reached: 1,
        milestones: 2,
        next: "Sing in front of someone",
        when: null,
      },
    ]);
    expect(list.paused.map((g) => g.id)).toEqual([paused]);
    expect(list.letGo).toEqual([]);
  });
});

describe("one goal", () => {
  it("is null when it is not there", () => {
    expect(b.store.query(goalPage, { id: "0193", helpOpened: false }, b.at())).toBeNull();
  });

  it("passes over numbers that a copy may hold and nobody can say", () => {
    const goal = b.run<string>("setGoal", { text: "A choir", step: "Warm up" });
    b.run("setLookAgain", { goal, tries: 3, act: "Ask Ana" });
    b.store.db.run("UPDATE step SET minutes = -5");
    b.store.db.run("UPDATE lookAgain SET tries = 9007199254740991");
    expect(page(goal)).toMatchObject({
      steps: [{ text: "Warm up", minutes: null }],
      lookAgain: { tries: null, day: null, act: "Ask Ana" },
    });
  });

  it("numbers its tries, and the first open one is next", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    const attempt = b.run<string>("planAttempt", { goal, newStrategy: "Alone, at home", day: day(-3) });
    b.run("recordOutcome", { attempt, outcome: "partly" });
    b.run("planAttempt", { goal, what: "The open day", day: day(4) });
    expect(page(goal).tries).toMatchObject([
      { number: 1, way: "Alone, at home", outcome: "partly", next: false },
      { number: 2, what: "The open day", outcome: null, next: true },
    ]);
  });

  it("numbers a thousand tries, and counts them all, wherever it says so", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    const first = b.run<string>("planAttempt", { goal, newStrategy: "Alone", day: day(0) });
    const { strategy } = b.store.db.get("SELECT strategy FROM attempt") ?? {};
    let last = first;
    for (let n = 1; n < 1000; n++) last = b.run("planAttempt", { goal, strategy, day: day(n) });
    b.pass(1000 * DAY);
    for (const attempt of [first, last]) b.run("recordOutcome", { attempt, outcome: "notYet" });
    const setback = b.run<string>("logSetback", { what: "Not taken", goal, attempt: first });
    const numbers = page(goal).tries.map(({ number }) => number);
    expect([numbers.length, numbers[0], numbers.at(-1)]).toEqual([1000, 1, 1000]);
    for (const [id, number] of [
      [first, 1],
      [last, 1000],
    ] as const)
      expect(b.store.query(tryPage, { id }, b.at())?.number).toBe(number);
    const next = b.store.query(newTry, { goal, way: null }, b.at());
    expect(next?.number).toBe(1001);
    expect(next?.ways.map((w) => w.record)).toEqual([{ reached: 0, ended: 2 }]);
    expect(b.store.query(setbackPage, { id: setback, helpOpened: false }, b.at())?.tryNumber).toBe(1);
  });

  it("says how long it was given when it is let go, and keeps its lessons", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    const lesson = b.run<string>("keepLesson", { text: "Breathe first", goal });
    b.pass(214 * DAY);
    b.run("letGoOfGoal", { goal });
    b.pass(400 * DAY);
    expect(page(goal)).toMatchObject({ state: "letGo", given: { months: 7, days: 214 } });
    expect(page(goal).lessons).toEqual([{ id: lesson, line: "Breathe first", cue: null }]);
  });

  it("offers another way after the same way three times, not after Help was opened", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    for (const days of [-9, -6, -3]) {
      const attempt = b.run<string>("planAttempt", { goal, newStrategy: "Alone", day: day(days) });
      b.run("recordOutcome", { attempt, outcome: "notYet" });
    }
    expect(page(goal).anotherWay).toMatchObject({ type: "sameWay", tries: 3 });
    expect(page(goal, true).anotherWay).toBeNull();
    b.run("putOff", { card: "anotherWay", subject: goal });
    expect(page(goal).anotherWay).toBeNull();
  });
});

describe("a moment set beforehand", () => {
  const tell = (goal: string) =>
    b.run("recordOutcome", { attempt: b.run("planAttempt", { goal }), outcome: "partly" });

  it("is asked on the goal's page when it has come, and once; not when nothing is brought up", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    expect(page(goal).lookAgain).toBeNull();
    const lookAgain = b.run<string>("setLookAgain", { goal, tries: 2, act: "Ask my sister" });
    expect(page(goal)).toMatchObject({ lookAgain: { tries: 2, day: null, act: "Ask my sister" } });
    tell(goal);
    expect(page(goal).anotherWay).toBeNull();
    tell(goal);
    const asked = { type: "setBeforehand", lookAgain, by: "tries", tries: 2, act: "Ask my sister" };
    expect(page(goal).anotherWay).toEqual(asked);
    expect(b.store.query(anotherWayPage, { goal }, b.at())?.reason).toEqual(asked);
    expect(page(goal, true).anotherWay).toBeNull();
    b.pass(12 * 3_600_000);
    // At midnight.
    expect(page(goal).anotherWay).toBeNull();
    b.pass(DAY / 2);
    b.run("logSetback", { what: "Not taken" });
    expect(page(goal).anotherWay).toBeNull();
    b.pass(2 * DAY);
    expect(page(goal).anotherWay).toEqual(asked);
    b.run("answerLookAgain", { lookAgain, choice: "kept" });
    expect(page(goal)).toMatchObject({ anotherWay: null, lookAgain: null });
  });

  it("lets the goal go when that is chosen, and one undo takes both back", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    const lookAgain = b.run<string>("setLookAgain", { goal, day: day(1) });
    b.pass(DAY);
    const asked = b.asked();
    expect(b.store.run("answerLookAgain", { lookAgain, choice: "letGo" }, asked)).toMatchObject({ ok: true });
    expect(page(goal)).toMatchObject({ state: "letGo", anotherWay: null, given: { days: 1 } });
    expect(b.store.undo(asked.batch, b.asked())).toMatchObject({ ok: true });
    expect(page(goal)).toMatchObject({ state: "open", anotherWay: { by: "day", day: day(1) } });
  });
});

describe("something to look forward to", () => {
  const due = (goal: string) =>
    page(goal)
      .rewards.filter((r) => r.due)
      .map((r) => r.text);

  it("is offered back for trying on the try's page and the goal's, and for a milestone on the goal's", () => {
    const goal = b.run<string>("setGoal", { text: "A choir", milestone: "Read a score" });
    const milestone = page(goal).milestones[0]!.id;
    const coast = b.run<string>("nameReward", { goal, text: "go to the coast" });
    b.run("nameReward", { goal, text: "buy the score", milestone });
    const attempt = b.run<string>("planAttempt", { goal });
    const offered = () => b.store.query(tryPage, { id: attempt }, b.at())?.rewards.map((r) => r.text);
    expect([due(goal), offered()]).toEqual([[], []]);
    b.run("recordOutcome", { attempt, outcome: "notYet" });
    expect([due(goal), offered()]).toEqual([["go to the coast"], ["go to the coast"]]);
    b.run("reachMilestone", { milestone, reached: true });
    expect([due(goal), offered()]).toEqual([["go to the coast", "buy the score"], ["go to the coast"]]);
    b.pass(DAY / 2);
    // At midnight.
    expect([due(goal), offered()]).toEqual([[], []]);
    b.pass(DAY / 2);
    b.run("doneReward", { reward: coast, done: true });
    expect([due(goal), offered()]).toEqual([["buy the score"], []]);
    expect(page(goal).rewards).toMatchObject([{ doneOn: day(1) }, { doneOn: null, milestone }]);
    b.run("pauseGoal", { goal, paused: true });
    expect(due(goal)).toEqual([]);
    expect(page(goal).rewards).toHaveLength(2);
  });
});

describe("a try", () => {
  it("has at most three lessons at hand, those of its goal first, with their plans", () => {
    const goal = b.run<string>("setGoal", { text: "A choir", area: "making" });
    const other = b.run<string>("setGoal", { text: "A drawing a week", area: "making" });
    b.run("keepLesson", { text: "Elsewhere", goal: other });
    b.pass(1000);
    const lesson = b.run<string>("keepLesson", { text: "Breathe first", goal });
    const plan = b.run<string>("makePlan", { cue: "my name is called", act: "I breathe out", lesson });
    for (const text of ["Two", "Three", "Four"]) b.run("keepLesson", { text, area: "money" });
    b.run("keepLesson", { text: "Count it twice", cue: "the open day", area: "money" });
    const attempt = b.run<string>("planAttempt", { goal, what: "The open day" });
    const found = b.store.query(tryPage, { id: attempt }, b.at());
    expect(found).toMatchObject({ number: 1, goal: { line: "A choir" }, way: null });
    // The other goal is of the same part of life.
    expect(found?.recalled.map((l) => [l.text, l.elsewhere])).toEqual([
      ["Breathe first", false],
      ["Elsewhere", false],
      ["Count it twice", true],
    ]);
    expect(found?.recalled[0]?.plan).toEqual({ id: plan, cue: "my name is called", act: "I breathe out" });
    // The plan serves the goal through its lesson, so that it is the try's too while the try has none of its own.
    expect(found?.plans.map((p) => p.id)).toEqual([plan]);
  });

  it("begins from the approaches there are, the one used last first", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    const first = b.run<string>("planAttempt", { goal, newStrategy: "Alone", day: day(-5) });
    b.run("recordOutcome", { attempt: first, outcome: "reached" });
    b.run("planAttempt", { goal, newStrategy: "With my sister", day: day(-1) });
    const found = b.store.query(newTry, { goal, way: null }, b.at());
    expect(found?.number).toBe(3);
    expect(found?.ways.map((w) => [w.text, w.record])).toEqual([
      ["With my sister", { reached: 0, ended: 0 }],
      ["Alone", { reached: 1, ended: 1 }],
    ]);
  });

  it("is shown in letters, of causes in the person's hands, beside what worked elsewhere", () => {
    const elsewhere = b.run<string>("setGoal", { text: "Ten kilometres" });
    const run = b.run<string>("planAttempt", { goal: elsewhere, newStrategy: "With someone beside me" });
    b.run("recordOutcome", { attempt: run, outcome: "reached" });
    const goal = b.run<string>("setGoal", { text: "A choir" });
    for (const days of [-9, -6, -3]) {
      const attempt = b.run<string>("planAttempt", { goal, newStrategy: "Alone", day: day(days) });
      b.run("recordOutcome", { attempt, outcome: "notYet" });
      b.pass(1000);
      const setback = b.run<string>("logSetback", { what: "Not taken", goal, attempt });
      const debrief = b.run<string>("startDebrief", { setback, form: "full" });
      b.run("addCause", {
        debrief,
        text: days === -6 ? "started too  fast." : "Started too fast",
        hands: "mine",
      });
      // In one's own hands once, and not the other times.
      b.run("addCause", { debrief, text: "A cold hall", hands: days === -9 ? "partly" : "notMine" });
    }
    b.pass(2 * DAY);
    const found = b.store.query(anotherWayPage, { goal }, b.at());
    expect(found?.tries.map((t) => [t.number, t.letters])).toEqual([
      [1, ["A", "B"]],
      [2, ["A"]],
      [3, ["A"]],
    ]);
    expect(found?.causes).toEqual([
      { letter: "A", cause: "Started too fast", times: 3 },
      { letter: "B", cause: "A cold hall", times: 1 },
    ]);
    expect(found?.elsewhere).toMatchObject({
      text: "With someone beside me",
      record: { reached: 1, ended: 1 },
      goal: "Ten kilometres",
    });
    expect(found?.now).toMatchObject({ text: "Alone", record: { reached: 0, ended: 3 } });
    b.run("removeGoal", { goal: elsewhere });
    expect(b.store.query(anotherWayPage, { goal }, b.at())?.elsewhere).toBeNull();
    const last = b.store.db.get("SELECT id FROM setback ORDER BY id DESC LIMIT 1")?.["id"];
    b.run("editSetback", { setback: last, kind: "loss" });
    expect(b.store.query(anotherWayPage, { goal }, b.at())?.tries.map((t) => t.letters)).toEqual([
      ["A", "B"],
      ["A"],
      [],
    ]);
  });

  it("is told with the goal it worked at, this one before others, whatever goal it was first named for", () => {
    const [elsewhere, goal] = ["Ten kilometres", "A choir"].map((text) => b.run<string>("setGoal", { text }));
    const ended = (of: string | undefined, outcome: string, way: object) => {
      const attempt = b.run<string>("planAttempt", { goal: of, ...way });
      b.run("recordOutcome", { attempt, outcome });
      b.pass(DAY);
      return attempt;
    };
    const found = () => b.store.query(anotherWayPage, { goal: goal ?? "" }, b.at())?.elsewhere;
    ended(elsewhere, "reached", { newStrategy: "With someone beside me" });
    ended(goal, "notYet", { newStrategy: "Alone" });
    expect(found()?.goal).toBe("Ten kilometres");
    const here = ended(goal, "reached", { strategy: found()?.id });
    ended(goal, "notYet", { newStrategy: "Alone" });
    expect(found()).toMatchObject({ text: "With someone beside me", goal: null });
    b.run("removeGoal", { goal: elsewhere });
    expect(found()?.goal).toBeNull();
    b.run("removeAttempt", { attempt: here });
    expect(found()).toBeNull();
  });
});

describe("one way at a goal", () => {
  const way = (goal: string, id: string | null) => b.store.query(wayPage, { goal, way: id }, b.at())?.way;
  const texts = (lines: readonly { readonly text: string }[] | undefined) => lines?.map((l) => l.text);
  /** Three tries that did not go well, told out of order; something was named about one of them, and outside any. */
  function stuck() {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    for (const days of [-3, -9, -6]) {
      const attempt = b.run<string>("planAttempt", {
        goal,
        newStrategy: "Alone",
        day: day(days),
        kept: days === -6 ? "The warm-up" : null,
        changed: days === -3 ? "One song less" : null,
      });
      b.run("recordOutcome", { attempt, outcome: "notYet" });
    }
    const tries = page(goal).tries;
    const named = (attempt: string | undefined, text: string, kind?: string) => {
      const setback = b.run<string>("logSetback", {
        what: "Not taken",
        goal,
        attempt: attempt ?? null,
        kind,
      });
      const debrief = b.run<string>("startDebrief", { setback, form: "full" });
      b.run("addCause", { debrief, text, hands: "mine" });
    };
    named(tries[0]?.id, "Started too fast");
    named(undefined, "No sleep");
    named(undefined, "Nobody’s fault", "loss");
    const { strategy } = b.store.query(tryPage, { id: tries[0]?.id ?? "" }, b.at())!.attempt;
    return { goal, strategy: strategy as string };
  }

  it("has its record over the tries in their order, its lines, and what is offered for them", () => {
    const { goal, strategy } = stuck();
    b.run("writeWayLine", { goal, strategy, list: "keep", text: "The warm-up" });
    b.run("writeWayLine", { goal, list: "drop", text: "Of no way" });
    const shown = way(goal, strategy);
    expect(shown).toMatchObject({
      text: "Alone",
      record: { reached: 0, ended: 3 },
      tries: [
        { number: 1, day: day(-9), outcome: "notYet" },
        { number: 2, day: day(-6) },
        { number: 3, day: day(-3) },
      ],
      lines: { keep: [{ text: "The warm-up" }], change: [], drop: [], ask: [] },
      offered: {
        keep: ["One song less"],
        change: ["No sleep", "Started too fast", "One song less"],
        drop: ["No sleep", "Started too fast"],
      },
    });
    expect(b.store.query(anotherWayPage, { goal }, b.at())?.now).toEqual(shown);
    expect(texts(way(goal, null)?.lines.drop)).toEqual(["Of no way"]);
  });

  it("once another way was tried, what was named outside any try is not about it", () => {
    const { goal, strategy } = stuck();
    const attempt = b.run("planAttempt", { goal, newStrategy: "With Noor", day: day(-1) });
    b.run("recordOutcome", { attempt, outcome: "reached" });
    expect(way(goal, strategy)?.offered.drop).toEqual(["Started too fast", "The warm-up"]);
  });

  it("is null without the goal or the way; with another name it keeps its lines", () => {
    const { goal, strategy } = stuck();
    b.run("writeWayLine", { goal, strategy, list: "keep", text: "The warm-up" });
    b.run("renameWay", { strategy, text: "By myself" });
    expect(way(goal, strategy)).toMatchObject({
      text: "By myself",
      lines: { keep: [{ text: "The warm-up" }] },
    });
    expect(way(goal, "0193")).toBeUndefined();
    b.run("removeGoal", { goal });
    expect(way(goal, strategy)).toBeUndefined();
  });

  it("whom to ask becomes a small step, and is one no more when that is taken away", () => {
    const { goal, strategy } = stuck();
    const wayLine = b.run<string>("writeWayLine", { goal, list: "ask", text: "Ana" });
    const asked = () => way(goal, strategy)?.lines.ask;
    expect(asked()).toEqual([{ id: wayLine, text: "Ana", step: null }]);
    const step = b.run<string>("stepOfWayLine", { wayLine, text: "Ask Ana" });
    expect(asked()).toMatchObject([{ step: { done: false } }]);
    expect(page(goal).steps).toMatchObject([{ id: step, text: "Ask Ana" }]);
    b.run("doneStep", { step, done: true });
    expect(asked()).toMatchObject([{ step: { done: true } }]);
    b.run("removeStep", { step });
    expect(asked()).toMatchObject([{ step: null }]);
  });

  it("its lines are at hand when the next try is set up", () => {
    const { goal, strategy } = stuck();
    for (const list of ["keep", "change", "drop"])
      b.run("writeWayLine", { goal, strategy, list, text: `To ${list}` });
    expect(b.store.query(newTry, { goal, way: null }, b.at())?.lines).toEqual({
      keep: ["To keep"],
      change: ["To change"],
      drop: ["To drop"],
    });
  });

  it("shows what was set beforehand until an outcome after it was answered", () => {
    const { goal } = stuck();
    const set = () => b.store.query(anotherWayPage, { goal }, b.at())?.lookAgain;
    expect(set()).toBeNull();
    const lookAgain = b.run("setLookAgain", { goal, tries: 3, act: "Ask Ana" });
    expect(set()).toEqual({ tries: 3, day: null, act: "Ask Ana" });
    b.pass(DAY);
    b.run("answerLookAgain", { lookAgain, choice: "anotherWay" });
    expect(set()).toMatchObject({ act: "Ask Ana" });
    b.pass(DAY);
    b.run("recordOutcome", { attempt: b.run("planAttempt", { goal }), outcome: "partly" });
    expect(set()).toBeNull();
  });

  it("tells why after *Another way*, and of an open try this way", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    const told = () => b.store.query(anotherWayPage, { goal }, b.at());
    const lookAgain = b.run("setLookAgain", { goal, tries: 3 });
    const alone = { goal, newStrategy: "Alone" };
    for (let n = 0; n < 3; n++) {
      b.run("recordOutcome", { attempt: b.run("planAttempt", alone), outcome: "notYet" });
      b.pass(DAY);
    }
    expect(told()).toMatchObject({ reason: { type: "setBeforehand" }, waiting: null });
    b.run("answerLookAgain", { lookAgain, choice: "anotherWay" });
    expect(told()?.reason).toMatchObject({ type: "sameWay", tries: 3 });
    b.run("planAttempt", { goal, newStrategy: "With Noor" });
    expect(told()?.waiting).toBeNull();
    b.pass(1000);
    const attempt = b.run<string>("planAttempt", { ...alone, what: "The audition" });
    expect(told()?.waiting).toEqual({ id: attempt, number: 5, what: "The audition" });
  });

  it("tells that one way worked more often only where the counts carry it", () => {
    const goal = b.run<string>("setGoal", { text: "A choir" });
    const said = () => b.store.query(anotherWayPage, { goal }, b.at())?.moreOften;
    const tell = (newStrategy: string, outcome: string) => {
      b.pass(DAY);
      b.run("recordOutcome", { attempt: b.run("planAttempt", { goal, newStrategy }), outcome });
    };
    for (const outcome of ["notYet", "notYet", "notYet", "notYet"]) tell("Alone", outcome);
    for (const outcome of ["reached", "reached", "reached"]) tell("With Noor", outcome);
    expect(said()).toBeNull();
    tell("With Noor", "reached");
    expect(said()).toMatchObject({
      more: { text: "With Noor", record: { reached: 4, ended: 4 } },
      less: { text: "Alone", record: { reached: 0, ended: 4 } },
    });
  });
});

describe("small wins", () => {
  it("are those of seven days, with each look back that was finished", () => {
    b.pass(-7 * DAY);
    b.run("noteWin", { text: "Slept" });
    b.pass(DAY);
    b.run("noteWin", { text: "Called my sister" });
    b.pass(6 * DAY);
    const setback = b.run<string>("logSetback", { what: "Turned down" });
    const debrief = b.run<string>("startDebrief", { setback, form: "short" });
    b.run("finishDebrief", { debrief });
    const { wins, before } = b.store.query(winsOfWeek, null, b.at());
    expect(wins).toEqual([
      { kind: "lookedBack", id: debrief, setback, day: day(0) },
      {
        kind: "noted",
        id: expect.any(String),
        text: "Called my sister",
        part: null,
        mark: null,
        day: day(-6),
      },
    ]);
    expect(before).toBe(true);
    b.run("removeSetback", { setback });
    expect(b.store.query(winsOfWeek, null, b.at()).wins).toHaveLength(1);
  });

  it("have been there once a look back was finished, as Insights counts it, and its setback is still there", () => {
    const before = () => b.store.query(winsOfWeek, null, b.at()).before;
    const setback = b.run<string>("logSetback", { what: "Turned down" });
    const debrief = b.run<string>("startDebrief", { setback, form: "short" });
    b.pass(8 * DAY);
    expect(before()).toBe(false);
    b.pass(-8 * DAY);
    b.run("finishDebrief", { debrief });
    expect(before()).toBe(false);
    b.pass(8 * DAY);
    expect(before()).toBe(true);
    b.run("removeSetback", { setback });
    expect(before()).toBe(false);
  });
});

describe("check-ins", () => {
  it("are the day's own and the two weeks before, days without one left out", () => {
    expect(b.store.query(checkinToday, null, b.at())).toBeNull();
    b.run("checkIn", { heaviness: 1 });
    b.pass(13 * DAY);
    b.run("checkIn", { heaviness: 3, around: "A long week" });
    expect(b.store.query(checkinToday, null, b.at())).toMatchObject({ heaviness: 3, day: day(13) });
    expect(b.store.query(checkinHistory, null, b.at()).days.map((d) => d.day)).toEqual([day(13), day(0)]);
    b.run("checkIn", { heaviness: null, around: null });
    b.pass(DAY);
    expect(b.store.query(checkinHistory, null, b.at()).days).toEqual([]);
  });
});
