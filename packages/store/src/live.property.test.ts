/**
 * A law over random use: what a watched query posted last is what it answers now, after every command and every undo.
 */
import { tables } from "@onward/domain";
import { describe, expect, it } from "vitest";
import { operations } from "./operations.ts";
import { queries } from "./queries/index.ts";
import type { Query } from "./queries/query.ts";
import type { ArgsOf, QueryName } from "./tab/client.ts";
import { DAY, bench, type Bench, rethrow } from "./testing/open.ts";
import { seeded } from "@onward/domain/kernel/seeded";
import { repeatOften, tryOften, tryOne } from "./testing/traces.ts";

const TRACES = 7;
const STEPS = 70;
/** From this step of each trace on, the pages of the rows that are there by then are watched too. */
const PAGES_FROM = 30;

/** Some of the days that the traces go over. */
const DAYS_OF_TRACES = ["2026-03-11", "2026-03-15", "2026-03-20", "2026-04-02"];

type Asks = { readonly [N in QueryName]?: readonly ArgsOf<N>[] };
type WithoutArguments = { [N in QueryName]: null extends ArgsOf<N> ? N : never }[QueryName];

/** Every query that needs no row to be asked. */
const ALWAYS = {
  drafts: [null],
  checkinToday: [null],
  checkinHistory: [null],
  checkinMonth: [{ month: null }],
  checkinOfDay: DAYS_OF_TRACES.map((day) => ({ day })),
  plansAlone: [null],
  selfCarePage: [null],
  nearPage: [null],
  nearToday: [{ helpOpened: false, turn: 0 }],
  winsOfWeek: [null],
  goalList: [null],
  goalWeekPage: [null],
  goalWeekOffer: [{ helpOpened: false }],
  longViewPage: [null],
  longViewLines: [null],
  keptStories: [null],
  storyMay: [{ at: "today", beside: "quiet", helpOpened: false }],
  lessonsToday: [null],
  lessonToReview: [null],
  nextTries: [null],
  rhythms: [null],
  lettersOfGoals: [null],
  approachesTried: [null],
  causesOfDebriefs: [null],
  guesses: [null],
  lessonsUsed: [null],
  winsOfMonths: [null],
  daysBeside: [null],
  weekGuesses: [null],
  easedSetbacks: [null],
  hardDaysPlan: [null],
  planWhileLocked: [null],
  helpersKept: [null],
  askingWords: [null],
  appointmentsKept: [null],
  careShown: [null],
  dayStart: [null],
  anythingKept: [null],
  whatIsHere: [null],
  importJobs: [null],
  pastImports: [null],
  draft: [{ key: "setback:new" }],
  here: [{ keys: ["lastVisit"] }],
  today: [{ helpOpened: false }, { helpOpened: true }],
  comingBack: [{ helpOpened: false }],
  lessonList: [
    { words: "", resting: false, limit: 20 },
    { words: "ask", resting: false, limit: 20 },
    { words: "", resting: true, limit: 20 },
  ],
  lookBackOver: [
    { of: "week", day: null, weekStartsOn: 1 },
    { of: "week", day: "2026-03-05", weekStartsOn: 7 },
    { of: "year", day: null, weekStartsOn: 1 },
  ],
  practiceOffers: [{ setback: null, helpOpened: false, minutes: null }],
  goodThingsBefore: [{ limit: 5 }],
  keptSentences: [{ practice: "breathing", limit: 20 }],
  deletedRows: [{ limit: 20 }],
  setbacksShown: [
    { goal: null, feeling: null, open: false, limit: 20 },
    { goal: null, feeling: "sad", open: true, limit: 20 },
  ],
  setbackForm: [{ setback: null, goal: null, attempt: null }],
  practicesBegun: [null],
  smallPlanWaits: [null],
  plansThatFit: [{ words: "What was learned" }],
  search: [
    { text: "ask", kind: null, limit: 5 },
    { text: "mail", kind: "setbacks", limit: 20 },
  ],
} satisfies Asks & Readonly<Record<WithoutArguments, unknown>>;

/** The pages of rows, of which there may be none yet. */
function pagesOf(b: Bench): Asks {
  const some = (table: string, most: number) =>
    b.store.db
      .all(`SELECT id FROM "${table}" WHERE removed = 0 ORDER BY id DESC LIMIT ${most}`)
      .map((row) => row["id"] as string);
  const setbacks = some("setback", 3);
  const lessons = some("lesson", 3);
  const goals = some("goal", 3);
  return {
    setbackPage: setbacks.map((id, i) => ({ id, helpOpened: false, reads: i * 3 })),
    setbackSaved: setbacks.map((id) => ({ id, helpOpened: false })),
    setbackForm: setbacks.map((setback) => ({ setback, goal: null, attempt: null })),
    setbacksShown: goals.map((goal) => ({ goal, feeling: null, open: false, limit: 20 })),
    lookingBack: setbacks.flatMap((setback) => [
      { setback, form: "short" as const },
      { setback, form: "full" as const },
    ]),
    practiceOffers: setbacks.map((setback) => ({ setback, helpOpened: false, minutes: 5 })),
    winWords: some("win", 3).map((id) => ({ id })),
    sittingStart: setbacks.map((setback) => ({ setback, practice: "breathing" })),
    storyMay: [
      ...setbacks.map((beside) => ({ at: "setback" as const, beside, helpOpened: false })),
      ...goals.map((beside) => ({ at: "goal" as const, beside, helpOpened: false })),
    ],
    lessonPage: lessons.map((id) => ({ id })),
    afterReview: some("review", 3).map((review) => ({ review })),
    goalPage: goals.map((id) => ({ id, helpOpened: false })),
    goalWhen: goals.map((id) => ({ id })),
    newTry: goals.map((goal) => ({ goal, way: null })),
    anotherWayPage: goals.map((goal) => ({ goal })),
    wayPage: goals.map((goal) => ({ goal, way: null })),
    lookingAhead: some("attempt", 3).map((attempt) => ({ attempt })),
    tryPage: some("attempt", 3).map((id) => ({ id })),
    openTries: [
      ...goals.map((goal) => ({ goal, lesson: null })),
      ...lessons.map((lesson) => ({ goal: null, lesson })),
    ],
    lessonsToTake: some("attempt", 2).map((attempt) => ({ attempt, words: "", limit: 5, lesson: null })),
    notePage: some("note", 3).map((id) => ({ id })),
    textVersions: [
      ...setbacks.map((row) => ({ table: "setback", row, cell: "what" })),
      ...lessons.map((row) => ({ table: "lesson", row, cell: "text" })),
      ...some("debrief", 3).map((row) => ({ table: "debrief", row, cell: "toldMyself" })),
    ],
  };
}

/** What is watched, and what was posted of it last. */
type Watched = { readonly name: string; readonly args: unknown; posted: unknown; posts: number };

function watch(b: Bench, asks: Asks): Watched[] {
  return Object.entries(asks).flatMap(([name, list]) =>
    (list as readonly unknown[]).map((args) => {
      const watched: Watched = { name, args, posted: undefined, posts: 0 };
      const asked = queries[name as QueryName] as unknown as Query<never, unknown>;
      b.store.watch(
        asked,
        args,
        () => b.store.momentOf(b.at()),
        (answer) => {
          watched.posted = answer;
          watched.posts++;
        },
        rethrow,
      );
      return watched;
    }),
  );
}

/** Which posted last what is not what they would answer now. */
const stale = (b: Bench, all: readonly Watched[]): string[] =>
  all.flatMap(({ name, args, posted }) => {
    const asked = queries[name as QueryName] as unknown as Query<unknown, unknown>;
    const fresh = JSON.stringify(b.store.query(asked, args, b.at()));
    return fresh === JSON.stringify(posted) ? [] : [`${name} ${JSON.stringify(args)}`];
  });
/** Everything a query can read. */
const EVERYTHING = new Set([...tables.map((t) => t.name), "draft", "local", "job"]);

/**
 * Watches on a store whose clock stands still unless it is moved here, so that only what was written makes answers
 * differ.
 */
function watching(seed: number) {
  const b = bench();
  const random = seeded(seed);
  const all = watch(b, ALWAYS);
  const still: Bench = { ...b, pass: () => undefined };
  const settled = async (after: string) => {
    // The watches hear of a write once its writer has answered.
    await Promise.resolve();
    expect(stale(b, all), `seed ${seed}, ${after}`).toEqual([]);
  };
  return {
    b,
    random,
    all,
    settled,
    openPages: () => void all.push(...watch(b, pagesOf(b))),
    /** Time passes, and the screens are told, as when a tab comes to the front. */
    later: async () => {
      b.pass(Math.floor(random() * 60 * 3_600_000));
      b.store.refresh(EVERYTHING);
      await settled("some time later");
    },
    step: async (i: number) => {
      const tried = tryOne(still, random);
      await settled(`step ${i}, ${tried.name}`);
      if (!tried.ok) return;
      if (random() > 0.3) return;
      b.store.undo(tried.batch, b.asked());
      await settled(`step ${i}, undo of ${tried.name}`);
    },
  };
}

describe("a watched query", () => {
  it("has posted what it would answer now, after each command, each undo and each draft", async () => {
    const written = new Set<string>();
    const posts = new Map<string, number>();
    for (let seed = 1; seed <= TRACES; seed++) {
      const life = watching(seed);
      const { b, random } = life;
      const tell = () => undefined;
      for (let i = 0; i < STEPS; i++) {
        if (i === PAGES_FROM && seed === 1) {
          // It takes weeks, and whoever comes back to a tab has all of it asked again.
          repeatOften(b);
          b.store.refresh(EVERYTHING);
          tryOften(b);
          b.run("writeNote", { text: "A note" });
          // Nor does chance rate a setback in the week for which its weight was guessed.
          const guessed = { what: "Not taken", at: b.at().now - 7 * DAY, guess: 3 };
          b.run("rateSetback", { setback: b.run("logSetback", guessed), heaviness: 1 });
          // Nor rate one on three days.
          const eased = b.run<string>("logSetback", { what: "Eased", heaviness: 1 });
          for (const [ago, before] of [
            [2, 4],
            [1, 3],
          ] as const) {
            const startedAt = b.at().now - ago * DAY;
            b.run("finishSitting", { practice: "breathing", startedAt, setback: eased, before });
          }
          await life.settled(
            "steps that repeat, six tries, a note, a guess of a week ago and one that eased",
          );
        }
        if (i === PAGES_FROM) life.openPages();
        if (i % 6 === 0) await life.later();
        await life.step(i);
        if (random() > 0.1) continue;
        // Chance seldom keeps a sentence of this practice, or says how heavy a setback is that is on screen.
        const shown = life.all.find(({ name }) => name === "sittingStart")?.args as
          | { setback: string }
          | undefined;
        b.run("finishSitting", {
          practice: "breathing",
          startedAt: b.at().now,
          kept: `Kept ${i}`,
          setback: shown?.setback ?? null,
          after: shown === undefined ? null : i % 5,
        });
        await life.settled(`step ${i}, a sentence kept`);
        // Nor does it meet a try, a win or a note that is on screen, make a plan of a lesson, say whether a lesson was used,
        // choose a setting, write down whom to call, put a
        // card off, or check in.
        for (const { name, args } of life.all) {
          const { id } = (args ?? {}) as { id?: string };
          if (name === "tryPage") b.run("makePlan", { cue: `Cue ${i}`, act: "Ask", attempt: id });
          if (name === "goalPage") {
            const step = b.store.run(
              "addStep",
              { goal: id, text: `Daily ${i}`, repeats: ["week"] },
              b.asked(),
            );
            if (step.ok) b.run("doneStep", { step: step.value.answer, done: true });
            if (!written.has("goalWeek"))
              b.store.run("keepGoalWeek", { goal: id, stood: `Week ${i}`, next: "keep" }, b.asked());
          }
          if (name === "winWords") b.store.run("editWin", { win: id, text: `Told anew ${i}` }, b.asked());
          if (name === "notePage") b.store.run("editNote", { note: id, text: `Noted ${i}` }, b.asked());
        }
        const lesson = b.run<string>("keepLesson", { text: `Learned ${i}` });
        b.run("sayUsed", { review: b.run("reviewLesson", { lesson, answer: "hadIt" }), used: "helped" });
        b.run("makePlan", { cue: `Begun ${i}`, act: "Ask", lesson });
        b.run("choose", { key: `choice ${i}`, value: "yes" });
        b.run("choose", { key: "planWhenLocked", value: i % 3 === 0 ? "no" : "yes" });
        if (!written.has("helper")) b.run("addHelper", { name: `Somebody ${i}`, number: "116 123" });
        b.run("putOff", { card: "quiet", subject: null });
        // Days with a word in common.
        b.run("checkIn", { heaviness: i % 5, energy: i % 3, around: "Rehearsal" });
        b.run("keepNear", { kind: "song", text: `The slow one ${i}` });
        const care = b.run<string>("addSelfCare", { text: `Outside ${i}` });
        b.run("didSelfCare", { selfCare: care, done: true });
        await life.settled(`step ${i}, a plan, a note, a lesson used, a setting, a card and a day`);
        const value = random() < 0.5 ? null : { what: `Begun ${i}` };
        operations.saveDraft(b.held, { key: "setback:new", value }, b.asked(), tell);
        const player = { practice: "lowDay", step: "go", answers: { thingsLine1: "A song" } };
        const small = value && { player, startedAt: b.at().now, ended: null };
        operations.saveDraft(b.held, { key: "sitting:lowDay", value: small }, b.asked(), tell);
        await life.settled(`step ${i}, a draft`);
        operations.rememberHere(
          b.held,
          { key: "lastVisit", value: `2026-03-${10 + (i % 20)}` },
          b.asked(),
          tell,
        );
        await life.settled(`step ${i}, a visit`);
      }
      for (const { name } of tables)
        if (b.store.db.get(`SELECT 1 AS there FROM "${name}" LIMIT 1`)) written.add(name);
      for (const { name, posts: n } of life.all) posts.set(name, (posts.get(name) ?? 0) + n - 1);
      b.store.close();
    }
    expect(tables.filter(({ name }) => !written.has(name)).map(({ name }) => name)).toEqual(["import"]);
    // Each posted more than its first answer, or this proves nothing about it. The hour of the day is below; no import ran.
    expect([...posts].filter(([, n]) => n === 0).map(([name]) => name)).toEqual([
      "dayStart",
      "importJobs",
      "pastImports",
    ]);
  });

  it("has posted what it would answer now, after another hour was chosen for the day to begin", async () => {
    const life = watching(77);
    for (let i = 0; i < 60; i++) await life.step(i);
    life.openPages();
    // Between the two hours it is another day.
    life.b.pass(14 * 3_600_000);
    life.b.store.refresh(EVERYTHING);
    await life.settled("by night");
    life.b.run("choose", { key: "dayStartsAt", value: "0" });
    await Promise.resolve();
    expect(stale(life.b, life.all)).toEqual([]);
  });
});
