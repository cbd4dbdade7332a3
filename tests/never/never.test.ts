/**
 * What Onward never does, line by line, as far as a machine can tell: over every text on screen, over the long pages, and
 * over what is stored and answered. Where the list is settled: decision 0010, and docs/words.md.
 *
 * That no gap turns a number to zero is a law of its own: packages/store/src/queries/gap.property.test.ts.
 */
import { PAGES } from "@onward/content/pages/index";
import { PURPOSE } from "@onward/content/pages/purpose";
import { PRACTICES } from "@onward/content/practices/index";
import { sampleLife, SAMPLE_ROWS } from "@onward/content/sample/life";
import { tables } from "@onward/domain";
import type { Table } from "@onward/domain/kernel/schema";
import { openNode } from "@onward/store/drivers/node";
import { givenOn, placeMade } from "@onward/store/made";
import { queries } from "@onward/store";
import type { Query } from "@onward/store/queries/query";
import { openStore } from "@onward/store/store";
import { describe, expect, it } from "vitest";
import { shownIn } from "../docs/catalogue.ts";
import { files, read } from "../docs/documents.ts";

type Never = {
  readonly never: string;
  /** What gives it away in a text. */
  readonly said?: RegExp;
  /** What would give it away in the name of a table or a cell, a choice that can be stored, or a key of an answer. */
  readonly named?: RegExp;
  /** Texts and names that break it, so that what looks for them is seen to find them. */
  readonly such: readonly string[];
};

/** The list. Names are looked at word by word and in lower case: "days in a row" for `daysInARow`. */
const LIST: readonly Never[] = [
  {
    never: "a streak that resets, or days in a row",
    said: /\bstreaks?\b|\bdays? (in a row|running|straight)|\bconsecutive|\bunbroken\b|\b(back to|from) zero\b|keep (it|this|the chain) going|don’t break/i,
    named: /\bstreaks?\b|\bin a row\b|\bconsecutive\b|\bunbroken\b|\blongest run\b|\bresets?\b/,
    such: ["Your streak: 5", "7 days in a row", "It is back to zero", "longestStreak", "days_in_a_row"],
  },
  {
    never: "a rank, a level, points or a badge",
    said: /\brank(s|ed|ing|ings)?\b|\bleader ?boards?\b|\blevel(led|s)? (up|\d)|\b\d+ points\b|\bbadges?\b|\btrophy|\bmedals?\b|\bachievements?\b/i,
    named:
      /\brank(s|ed|ing)?\b|\bleaderboards?\b|\blevels?\b|\bpoints?\b|\bbadges?\b|\bmedals?\b|\bachievements?\b/,
    such: ["You rank third", "Level 4", "You earned 20 points", "leaderboard", "rank", "badgeEarned"],
  },
  {
    never: "a score or a grade of a person",
    said: /\byour (\w+ )?(score|grade|rating)\b|\bscores? of \d|\bresilience score/i,
    named: /\bscores?\b|\bgrades?\b|\bresilience\b|\bseverity\b/,
    such: ["Your score is 12", "Your resilience score", "resilienceScore", "grade"],
  },
  {
    never: "a percentile, or how one compares with other people",
    said: /\bpercentiles?\b|\btop \d+ ?%|\b(than|with|like|against) (most|other) (people|users)\b|\bthan (others|average|the average)\b|\bpeople (like|as) you\b|\b(above|below) average\b/i,
    named: /\bpercentiles?\b|\bquantile of people\b|\bnorms?\b|\bcohorts?\b|\bother people\b|\bpeers?\b/,
    such: [
      "You are in the top 5 %",
      "Faster than most people",
      "People like you took 9 days",
      "percentile",
      "cohortMean",
    ],
  },
  {
    never: "a probability that it will work",
    said: /\bprobabilit|\bchances? at\b|\bchances? (of|that|to) (it |you |this )?(success|succeed|work|reach|mak|pass|get)|\blikel(y|ihood) to (succeed|work|fail|pass|reach)|\bodds (of|are)\b|\b\d+ ?% (sure to|likely to|chance)/i,
    named: /\bprobabilit\w*\b|\bodds\b|\blikelihood\b|\bchance of\b|\bsuccess\w*\b|\bpredicted\b/,
    such: [
      "Your chance of success is 60 %",
      "You are likely to reach it",
      "63 % chance",
      "Chance at your pace",
      "successRate",
      "probability",
    ],
  },
  {
    never: "that a person failed, lost, gave up or is to blame",
    said: /\bfail(s|ed|ure|ures|ing)?\b|\bloser\b|\byou (lost|gave up|gave in|blew it)\b|\byour fault\b|\byou should have\b|\bnot good enough\b|\byou (didn’t|did not) (manage|make it)\b/i,
    named: /\bfail\w*\b|\blos(t|er)\b|\bgave up\b|\bquit\w*\b|\bblame\b|\bfault\b/,
    such: ["You failed", "It was your fault", "You should have known", "failed", "gaveUp", "attempt_failed"],
  },
  {
    never: "that something is late, or that one was away",
    said: /\boverdue\b|\byou(’re| are) (late|behind)\b|\bmissed (a|your|\d+) (day|days)\b|\b\d+ days? (late|behind)\b|\bwhere have you been\b|\bwe missed you\b/i,
    named: /\boverdue\b|\blate\b|\bbehind\b|\bmissed days?\b|\babsen\w*\b/,
    such: ["Two are overdue", "You missed 3 days", "We missed you", "isLate", "overdueSince"],
  },
  {
    never: "hurry, or a last chance",
    said: /\bhurry up\b|\blast chance\b|\bonly \d+ (left|days|hours)\b|\brunning out\b|\bbefore it’s too late\b|\bact now\b|!/i,
    such: ["Hurry up", "Only 2 days left", "Well done!"],
  },
  {
    never: "lots, prizes and rewards for opening the app",
    said: /\blotter|\bloot\b|\bprizes?\b|\bbonus\b|\bcoins?\b|\bunlock(ed)? (a|your|new)\b|\bdaily reward/i,
    named: /\blotter\w*\b|\bloot\b|\bprizes?\b|\bbonus\b|\bcoins?\b|\bunlocked\b/,
    such: ["A daily reward", "You unlocked a new stone", "coins", "bonus"],
  },
  {
    never: "compulsory cheer, or that quitters never win",
    said: /\bquitters?\b|\bnever give up\b|\bstay positive\b|\bcheer up\b|\bbright side\b|\bfor a reason\b|\bat least (you|it|they|there)\b|\bgood vibes\b|\bcongratulations\b|\bwell done\b|\bawesome\b/i,
    such: ["Quitters never win", "At least you tried", "Look on the bright side", "Congratulations"],
  },
  {
    never: "affirmations, picturing only the prize, or letting it all out",
    said: /\baffirmations?\b|\bvision board|\bmanifest (it|your)\b|\bpicture yourself (winning|having)|\bvent\b|\blet it all out\b|\bI am (strong|enough|worthy)\b/i,
    such: ["Your daily affirmation", "Make a vision board", "Vent here"],
  },
  {
    never: "a diagnosis, a scale of symptoms, or a machine that treats",
    said: /\bsymptoms?\b|\bdepress(ed|ion|ive)\b|\banxiety (score|level|disorder)|\bAI\b|\bartificial intelligence\b|\btherap(y|ist|ists)\b|\bdiagnos/i,
    named: /\bsymptoms?\b|\bdepress\w*\b|\bphq\d*\b|\bgad\d*\b|\bdiagnos\w*\b|\bcut ?off\b/,
    such: ["Your AI therapist", "Rate your symptoms", "phq9", "diagnosis"],
  },
];

/** `longestStreak`, `days_in_a_row`: as words. */
const asWords = (name: string): string =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .replaceAll(/[_/.-]/g, " ")
    .toLowerCase();

describe("the list finds what it is about", () => {
  it.each(LIST)("never $never", ({ said, named, such }) => {
    for (const one of such)
      expect(said?.test(one) === true || named?.test(asWords(one)) === true, one).toBe(true);
  });
});

const IN_CATALOGUE = /^apps\/web\/src\/copy\/en\/(?!.*\.test\.).*\.ts$/;
const sources = files.filter((path) => IN_CATALOGUE.test(path)).map((path) => ({ path, code: read(path) }));
/** The refusals there are words for. */
const refusals = sources.flatMap(({ code }) =>
  [...code.matchAll(/case "(\w+)":/g)].map(([, type]) => ({ type, fields: {} })),
);

/** What functions of the catalogue are called with: counts, words, refusals, and each choice that rows can hold. */
const GIVEN: readonly unknown[] = [
  3,
  0,
  1,
  30,
  "Sing in a choir",
  "2026-03-10",
  ["one", "two"],
  true,
  false,
  null,
  ...refusals,
  ...new Set(
    tables.flatMap((table: Table) => Object.values(table.cells).flatMap(({ known }) => known ?? [])),
  ),
];

/** Every text that a function makes of such arguments; what it makes of the wrong ones is left out. */
function* madeBy(make: (...given: unknown[]) => unknown): Generator<string> {
  const seen = new Set<string>();
  const some = GIVEN.slice(0, 10);
  for (const first of GIVEN)
    for (const rest of make.length > 1 ? some : [null])
      for (const args of [
        [first, rest, rest, rest, rest, rest],
        [rest, first, first, rest, first, rest],
      ]) {
        let made: unknown;
        try {
          made = make(...args.slice(0, Math.max(1, make.length)));
        } catch {
          continue;
        }
        if (typeof made === "string" && !seen.has(made)) {
          seen.add(made);
          yield made;
        }
      }
}

/** Where Onward says of itself that it does none of this. */
const DENIED: readonly string[] = [
  PURPOSE,
  "Count days in a row, or tell you how long you were away.",
  "It doesn’t count days in a row, and a break costs you nothing.",
  "It doesn’t compare you with other people.",
];

type Said = { readonly at: string; readonly text: string };
/** Functions of which nothing could be made. */
const unmade: string[] = [];

function* textsIn(part: unknown, at: string): Generator<Said> {
  if (typeof part === "string") yield { at, text: part };
  else if (typeof part === "function") {
    let any = false;
    for (const text of madeBy(part as never)) {
      any = true;
      yield { at: `${at}()`, text };
    }
    if (!any) unmade.push(at);
  } else if (typeof part === "object" && part !== null && !(part instanceof RegExp))
    for (const [name, inner] of Object.entries(part)) yield* textsIn(inner, `${at}.${name}`);
}

const catalogue = import.meta.glob<Readonly<Record<string, unknown>>>(
  ["../../apps/web/src/copy/en/*.ts", "!../../apps/web/src/copy/en/*.test.ts"],
  { eager: true },
);
/** What it comes to when asked, and what its code holds in any case. */
const shown: readonly Said[] = [
  ...Object.entries(catalogue).flatMap(([path, copy]) => [...textsIn(copy, path.replace(/^.*\//, ""))]),
  ...sources.flatMap(({ path, code }) =>
    shownIn(path, code).map(({ line, text }) => ({ at: `${path}:${line}`, text })),
  ),
].filter(({ text }) => !DENIED.includes(text));
const onPages: readonly Said[] = PAGES.flatMap((page) => [...textsIn(page, `page ${page.title}`)]).filter(
  ({ text }) => !DENIED.includes(text),
);
const inPractices: readonly Said[] = PRACTICES.flatMap((practice) => [
  ...textsIn(practice, `practice ${practice.key}`),
]);

const NOW = Date.UTC(2026, 2, 10, 18);
const zone = "Europe/Lisbon";

describe("texts", () => {
  it("that say what Onward does not do are still there", () => {
    const all = PAGES.flatMap((page) => [...textsIn(page, page.title)]).map(({ text }) => text);
    expect(DENIED.filter((text) => !all.includes(text))).toEqual([]);
  });

  it("are read: every file of the catalogue, functions too, and the pages", () => {
    expect(Object.keys(catalogue).length).toBeGreaterThan(20);
    expect(shown.length).toBeGreaterThan(1000);
    expect(onPages.length).toBeGreaterThan(100);
    expect(inPractices.length).toBeGreaterThan(20);
    expect(unmade).toEqual([]);
  });

  it.each(LIST)("the catalogue never says $never", ({ said }) => {
    expect(shown.filter(({ text }) => said?.test(text))).toEqual([]);
  });

  it.each(LIST)("no page and no practice says $never", ({ said }) => {
    expect([...onPages, ...inPractices].filter(({ text }) => said?.test(text))).toEqual([]);
  });
});

/** Every key of an answer, wherever in it. */
function* keysIn(part: unknown): Generator<string> {
  if (Array.isArray(part)) for (const inner of part as unknown[]) yield* keysIn(inner);
  else if (typeof part === "object" && part !== null)
    for (const [key, inner] of Object.entries(part)) {
      yield key;
      yield* keysIn(inner);
    }
}

describe("data", () => {
  const store = openStore(openNode(":memory:"));
  const life = sampleLife({ ...givenOn({ now: NOW, zone }), rows: SAMPLE_ROWS });
  placeMade(store.db, life);
  const names = tables.flatMap((table: Table) => [
    table.name,
    ...Object.entries(table.cells).flatMap(([cell, { known }]) => [cell, ...(known ?? [])]),
  ]);
  const idsOf = (table: string) =>
    life
      .filter((row) => row.table === table)
      .slice(-3)
      .map(({ id }) => id);

  /** All there is to ask, of every row a query may be about; each takes from it what it knows. */
  const everything = ["setback", "goal", "attempt", "lesson", "review", "note", "debrief", "win"].flatMap(
    (kind) =>
      idsOf(kind).map((id, n) => {
        const one = (table: string) => idsOf(table)[n] ?? null;
        return {
          id,
          row: id,
          table: kind,
          cell: "text",
          key: "setback:new",
          keys: ["lastVisit"],
          setback: one("setback"),
          goal: one("goal"),
          attempt: one("attempt"),
          lesson: one("lesson"),
          review: one("review"),
          practice: "breathing",
          of: "year",
          day: "2026-03-01",
          weekStartsOn: 1,
          form: "full",
          text: "the",
          words: "",
          stamp: "",
          way: null,
          kind: null,
          feeling: null,
          open: false,
          resting: false,
          helpOpened: false,
          at: "stories",
          story: "ray",
          reads: 1,
          limit: 30,
        };
      }),
  );
  const answers = new Map(
    Object.entries(queries as unknown as Readonly<Record<string, Query<unknown, unknown>>>).map(
      ([name, query]) => [
        name,
        everything.flatMap((args) => {
          const asked = name === "summaryLines" ? { kind: "all", from: "", to: "" } : args;
          const answer = store.query(query, asked, { now: NOW, zone });
          return answer === null ? [] : [answer];
        }),
      ],
    ),
  );

  it("is read: every table, and an answer of every query that has one", () => {
    expect(names.length).toBeGreaterThan(200);
    const without = [...answers].filter(([, found]) => found.length === 0).map(([name]) => name);
    // There is no draft in the sample, and nothing of the day itself.
    expect(without).toEqual(["draft", "checkinToday", "nearToday"]);
  });

  it.each(LIST.filter(({ named }) => named))("no table, cell or choice stands for $never", ({ named }) => {
    expect(names.filter((name) => named?.test(asWords(name)))).toEqual([]);
  });

  it.each(LIST.filter(({ named }) => named))("no answer about ten years holds $never", ({ named }) => {
    const found = [...answers].flatMap(([query, list]) =>
      [...new Set(list.flatMap((answer) => [...keysIn(answer)]))]
        .filter((key) => named?.test(asWords(key)))
        .map((key) => `${query}: ${key}`),
    );
    expect(found).toEqual([]);
  });
});

describe("code", () => {
  it("sends nobody a notification", () => {
    const app = files.filter(
      (path) => /^(apps\/web\/src|packages)\/.*\.tsx?$/.test(path) && !/\.test\./.test(path),
    );
    expect(app.length).toBeGreaterThan(200);
    const NOTIFIES =
      /\bnew Notification\b|\bNotification\.requestPermission|\bshowNotification\b|\bpushManager\b|\bPushManager\b/;
    expect(NOTIFIES.test("await registration.showNotification(title)")).toBe(true);
    expect(app.filter((path) => NOTIFIES.test(read(path)))).toEqual([]);
  });
});
