/**
 * Everything a screen can ask of rows that are there: for laws that hold over every query.
 */
import { hiddenWithOwner, placeOf } from "../belonging.ts";
import { queries } from "../queries/index.ts";
import type { ArgsOf, QueryName } from "../tab/client.ts";
import type { Bench } from "./open.ts";

/** Every query with the arguments a screen would give. A new query has to be given its own here. */
export function asksOf(b: Bench): { readonly [N in QueryName]: readonly ArgsOf<N>[] } {
  // Nothing leads to what belongs to something that was deleted; it goes for good with it.
  const hidden = new Set(hiddenWithOwner(b.store.db).map(placeOf));
  const ids = (table: string) =>
    b.store.db
      .all(`SELECT id FROM "${table}" WHERE removed = 0 ORDER BY id`)
      .map((row) => row["id"] as string)
      .filter((id) => !hidden.has(placeOf({ table, id })));
  const setbacks = ids("setback");
  const lessons = ids("lesson");
  const goals = ids("goal");
  const attempts = ids("attempt");
  const practices = b.store.db
    .all(`SELECT DISTINCT practice FROM sitting WHERE removed = 0`)
    .map((row) => row["practice"] as string);
  const stories = b.store.db
    .all(`SELECT DISTINCT story FROM storyNote WHERE removed = 0 AND story IS NOT NULL`)
    .map((row) => row["story"] as string);
  const versions = [
    ...setbacks.map((row) => ({ table: "setback", row, cell: "what" })),
    ...lessons.map((row) => ({ table: "lesson", row, cell: "text" })),
    ...ids("note").map((row) => ({ table: "note", row, cell: "text" })),
    ...ids("debrief").map((row) => ({ table: "debrief", row, cell: "toldMyself" })),
    ...ids("goalWeek").map((row) => ({ table: "goalWeek", row, cell: "stood" })),
  ];
  return {
    draft: [{ key: "setback:new" }],
    drafts: [null],
    here: [{ keys: ["lastVisit"] }],
    today: [{ helpOpened: false }],
    comingBack: [{ helpOpened: false }],
    onThisDay: [{ helpOpened: false }],
    checkinToday: [null],
    checkinHistory: [null],
    checkinMonth: [{ month: null }, { month: "2026-03" }],
    checkinOfDay: b.store.db
      .all(`SELECT day FROM checkin WHERE removed = 0`)
      .map((row) => ({ day: row["day"] as string })),
    plansAlone: [null],
    selfCarePage: [null],
    nearPage: [null],
    nearToday: [
      { helpOpened: false, turn: 0 },
      { helpOpened: false, turn: 1 },
    ],
    winsOfWeek: [null],
    goalList: [null],
    goalPage: goals.map((id) => ({ id, helpOpened: false })),
    goalWhen: goals.map((id) => ({ id })),
    goalWeekOffer: [{ helpOpened: false }],
    goalWeekPage: [null],
    longViewPage: [null],
    longViewLines: [null],
    newTry: goals.map((goal) => ({ goal, way: null })),
    tryPage: attempts.map((id) => ({ id })),
    openTries: [
      ...goals.map((goal) => ({ goal, lesson: null })),
      ...lessons.map((lesson) => ({ goal: null, lesson })),
    ],
    plansThatFit: [{ words: "" }, { words: "silence" }],
    practicesBegun: [null],
    smallPlanWaits: [null],
    lessonsToTake: attempts.map((attempt) => ({ attempt, words: "", limit: 30, lesson: null })),
    lookingAhead: attempts.map((attempt) => ({ attempt })),
    anotherWayPage: goals.map((goal) => ({ goal })),
    wayPage: goals.map((goal) => ({ goal, way: null })),
    storyMay: [
      { at: "today", beside: "quiet", helpOpened: false },
      { at: "stories", beside: null, helpOpened: false },
      // A few of each: every one reads the same rows of the last thirty days.
      ...setbacks.slice(-3).map((beside) => ({ at: "setback" as const, beside, helpOpened: false })),
      ...goals.slice(-3).map((beside) => ({ at: "goal" as const, beside, helpOpened: false })),
    ],
    storyPage: stories.map((story) => ({ story })),
    keptStories: [null],
    lookingBack: setbacks.flatMap((setback) => [
      { setback, form: "short" as const },
      { setback, form: "full" as const },
    ]),
    lessonsToday: [null],
    lessonList: [
      { words: "", resting: false, limit: 30 },
      { words: "", resting: true, limit: 30 },
      { words: "ask", resting: false, limit: 30 },
    ],
    lessonPage: lessons.map((id) => ({ id })),
    lessonToReview: [null],
    nextTries: [null],
    rhythms: [null],
    lettersOfGoals: [null],
    approachesTried: [null],
    causesOfDebriefs: [null],
    guesses: [null],
    lessonsUsed: [null],
    winsOfMonths: [null],
    lookBackOver: [
      ...["2026-02-20", "2026-03-05", "2026-03-12", "2026-04-01"].map((day) => ({
        of: "week" as const,
        day,
        weekStartsOn: 1 as const,
      })),
      { of: "year", day: "2026-03-10", weekStartsOn: 7 },
    ],
    summaryLines: [
      ...(["twoWeeks", "month", "threeMonths", "all"] as const).map((kind) => ({ kind, from: "", to: "" })),
      { kind: "own", from: "2026-02-01", to: "2026-04-01" },
      { kind: "own", from: "2026-04-01", to: "2026-02-01" },
    ],
    keptSummaries: [{ limit: 30 }],
    daysBeside: [null],
    weekGuesses: [null],
    easedSetbacks: [null],
    afterReview: ids("review").map((review) => ({ review })),
    practiceOffers: [null, ...setbacks].map((setback, n) => ({
      setback,
      helpOpened: false,
      minutes: n % 2 === 0 ? null : 5,
    })),
    goodThingsBefore: [{ limit: 30 }],
    winWords: ids("win").map((id) => ({ id })),
    sittingStart: [null, ...setbacks].flatMap((setback) =>
      practices.map((practice) => ({ setback, practice })),
    ),
    keptSentences: practices.map((practice) => ({ practice, limit: 30 })),
    hardDaysPlan: [null],
    planWhileLocked: [null],
    helpersKept: [null],
    askingWords: [null],
    appointmentsKept: [null],
    careShown: [null],
    dayStart: [null],
    anythingKept: [null],
    deletedRows: [{ limit: 30 }],
    textVersions: versions,
    textVersion: versions.flatMap((text) =>
      (b.store.query(queries.textVersions, text, b.at())?.versions ?? []).map(({ stamp }) => ({
        ...text,
        stamp,
      })),
    ),
    setbackPage: setbacks.map((id) => ({ id, helpOpened: false, reads: 1 })),
    setbackForm: [
      { setback: null, goal: null, attempt: null },
      ...setbacks.map((setback) => ({ setback, goal: null, attempt: null })),
      ...attempts.map((attempt) => ({ setback: null, goal: null, attempt })),
    ],
    setbackSaved: setbacks.map((id) => ({ id, helpOpened: false })),
    setbacksShown: [
      { goal: null, feeling: null, open: false, limit: 30 },
      { goal: null, feeling: null, open: true, limit: 30 },
      { goal: null, feeling: "sad", open: false, limit: 30 },
      ...goals.map((goal) => ({ goal, feeling: null, open: false, limit: 30 })),
    ],
    search: [
      { text: "ask", kind: null, limit: 5 },
      { text: "froze", kind: "setbacks", limit: 30 },
    ],
    notePage: ids("note").map((id) => ({ id })),
    whatIsHere: [null],
    importJobs: [null],
    pastImports: [null],
  };
}
