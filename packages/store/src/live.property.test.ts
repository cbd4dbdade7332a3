/**
 * A law over random use: what a watched query posted last is what it answers now, after every command and every undo.
 */
import { commands, tables } from "@onward/domain";
import { describe, expect, it } from "vitest";
import { operations } from "./operations.ts";
import { queries } from "./queries/index.ts";
import type { Query } from "./queries/query.ts";
import type { ArgsOf, QueryName } from "./tab/client.ts";
import { bench, type Bench } from "./testing/open.ts";
import { seeded, tryOne } from "./testing/traces.ts";

const TRACES = 12;
const STEPS = 120;
/** Once a trace: the rows whose pages are watched from then on. */
const PAGES_FROM = 30;

type Asks = { readonly [N in QueryName]?: readonly ArgsOf<N>[] };
type WithoutArguments = { [N in QueryName]: null extends ArgsOf<N> ? N : never }[QueryName];

/** Every query that needs no row to be asked. */
const ALWAYS = {
  drafts: [null],
  checkinToday: [null],
  checkinHistory: [null],
  winsOfWeek: [null],
  goalList: [null],
  lessonsToday: [null],
  lessonToReview: [null],
  dayStart: [null],
  howMuch: [null],
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
  practiceOffers: [{ setback: null }],
  keptSentences: [{ practice: "work", limit: 20 }],
  deletedRows: [{ limit: 20 }],
  setbackList: [{ before: null, limit: 20 }],
  setbacksShown: [
    { goal: null, feeling: null, open: false, limit: 20 },
    { goal: null, feeling: "sad", open: true, limit: 20 },
  ],
  setbackForm: [{ setback: null, goal: null, attempt: null }],
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
  const setbacks = some("setback", 4);
  const lessons = some("lesson", 3);
  const goals = some("goal", 3);
  return {
    setbackPage: setbacks.flatMap((id) => [{ id }, { id, reads: 9 }]),
    setbackSaved: setbacks.map((id) => ({ id })),
    setbackForm: setbacks.map((setback) => ({ setback, goal: null, attempt: null })),
    setbacksShown: goals.map((goal) => ({ goal, feeling: null, open: false, limit: 20 })),
    lookingBack: setbacks.flatMap((setback) => [
      { setback, form: "short" as const },
      { setback, form: "full" as const },
    ]),
    practiceOffers: setbacks.map((setback) => ({ setback })),
    sittingStart: setbacks.map((setback) => ({ setback })),
    lessonPage: lessons.map((id) => ({ id })),
    afterReview: some("review", 3).map((review) => ({ review })),
    goalPage: goals.map((id) => ({ id, helpOpened: false })),
    newTry: goals.map((goal) => ({ goal, way: null })),
    anotherWayPage: goals.map((goal) => ({ goal })),
    tryPage: some("attempt", 3).map((id) => ({ id })),
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
      );
      return watched;
    }),
  );
}

/** Where what was posted last is not what would be answered now. */
const stale = (b: Bench, all: readonly Watched[]): Watched[] =>
  all.filter(({ name, args, posted }) => {
    const fresh = b.store.query(
      queries[name as QueryName] as unknown as Query<unknown, unknown>,
      args,
      b.at(),
    );
    return JSON.stringify(fresh) !== JSON.stringify(posted);
  });

describe("a watched query", () => {
  it("has posted what it would answer now, after each command and each undo", async () => {
    const done = new Set<string>();
    const posts = new Map<string, number>();
    for (let seed = 1; seed <= TRACES; seed++) {
      const b = bench();
      const random = seeded(seed);
      const all = watch(b, ALWAYS);
      const settled = async (after: string) => {
        // What was written is told to the watches once its writer has answered.
        await Promise.resolve();
        expect(stale(b, all), `seed ${seed}, ${after}`).toEqual([]);
      };
      for (let i = 0; i < STEPS; i++) {
        if (i === PAGES_FROM) all.push(...watch(b, pagesOf(b)));
        // Only time makes these differ: told on their own, so that each command answers for itself.
        b.store.refresh(new Set([...tables.map((t) => t.name), "draft", "local", "job"]));
        const tried = tryOne(b, random);
        await settled(`step ${i}, ${tried.name}`);
        if (!tried.ok) continue;
        done.add(tried.name);
        if (random() < 0.3) {
          b.store.undo(tried.batch, b.asked());
          await settled(`step ${i}, undo of ${tried.name}`);
        }
        if (random() < 0.1) {
          operations.saveDraft(b.held, { key: "setback:new", value: i % 2 ? null : { what: `${i}` } }, b.asked(), () => undefined);
          operations.rememberHere(b.held, { key: "lastVisit", value: `2026-03-${10 + (i % 20)}` }, b.asked(), () => undefined);
          await settled(`step ${i}, a draft`);
        }
      }
      for (const { name, posts: n } of all) posts.set(name, (posts.get(name) ?? 0) + n - 1);
      b.store.close();
    }
    expect(Object.keys(commands).filter((name) => !done.has(name))).toEqual([]);
    // Each posted more than its first answer at least once, or this proves nothing about it; no import ran.
    expect([...posts].filter(([, n]) => n === 0).map(([name]) => name)).toEqual(["importJobs", "pastImports"]);
  });
});
