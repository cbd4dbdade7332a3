/**
 * A law over random lives: a copy brought into an empty Onward is the same Onward, row by row and screen by screen.
 */
import { tables } from "@onward/domain";
import { describe, expect, it } from "vitest";
import { deletedRows } from "../queries/history.ts";
import { purgeRows } from "../deletion.ts";
import { startImport } from "../import/job.ts";
import { queries } from "../queries/index.ts";
import type { Query } from "../queries/query.ts";
import type { ArgsOf, QueryName } from "../tab/client.ts";
import { bench, dump, NOON, type Bench } from "../testing/open.ts";
import { seeded } from "@onward/domain/kernel/seeded";
import { repeatOften, tryOne } from "../testing/traces.ts";
import { writeCopy } from "./json.ts";

const LIVES = 25;
const STEPS = 120;
/** What a copy holds: what was written, its earlier versions, and what only a newer version knows. */
const COPIED = [...tables.map((t) => t.name), "text_version", "waiting"];

type WithoutArguments = { [N in QueryName]: null extends ArgsOf<N> ? N : never }[QueryName];

/** Every query that is asked without arguments; null where the answer is about this device and not in a copy. */
const ASKED: Readonly<Record<WithoutArguments, true | null>> = {
  drafts: true,
  checkinToday: true,
  checkinHistory: true,
  plansAlone: true,
  selfCarePage: true,
  nearPage: true,
  winsOfWeek: true,
  goalList: true,
  goalWeekPage: true,
  longViewPage: true,
  longViewLines: true,
  keptStories: true,
  lessonsToday: true,
  lessonToReview: true,
  nextTries: true,
  rhythms: true,
  lettersOfGoals: true,
  approachesTried: true,
  causesOfDebriefs: true,
  guesses: true,
  lessonsUsed: true,
  winsOfMonths: true,
  daysBeside: true,
  weekGuesses: true,
  easedSetbacks: true,
  hardDaysPlan: true,
  planWhileLocked: true,
  helpersKept: true,
  askingWords: true,
  appointmentsKept: true,
  careShown: true,
  dayStart: true,
  anythingKept: true,
  whatIsHere: true,
  importJobs: true,
  // A draft is of this device.
  practicesBegun: null,
  smallPlanWaits: null,
  // What was brought in here, and can be taken back here: the copy just brought in is one more.
  pastImports: null,
};
const NAMES = (Object.keys(ASKED) as WithoutArguments[]).filter((name) => ASKED[name]);

const answers = (b: Bench) =>
  Object.fromEntries(
    NAMES.map((name) => [name, b.store.query(queries[name] as Query<null, unknown>, null, b.at())]),
  );

/** A life of random commands, of which some are taken back and a few rows deleted for good. */
async function lived(seed: number): Promise<Bench> {
  const b = bench(":memory:", NOON + seed);
  const random = seeded(seed);
  // Chance seldom makes a step that repeats and marks its days.
  if (seed === 1) repeatOften(b);
  for (let i = 0; i < STEPS; i++) {
    const tried = tryOne(b, random);
    if (tried.ok && random() < 0.1) b.store.undo(tried.batch, b.asked());
  }
  const gone = b.store.query(deletedRows, { limit: 2 }, b.at()).rows;
  await purgeRows(b.held, { rows: gone.slice(0, seed % 3) }, b.asked());
  return b;
}

describe("export, then import", () => {
  it("is the identity over random lives", async () => {
    const filled = new Set<string>();
    const ways = new Set<string>();
    for (let seed = 1; seed <= LIVES; seed++) {
      const a = await lived(seed);
      const before = dump(a.store, COPIED);
      const copy = await writeCopy(a.store.db, a.held.files, a.at().now);
      // The same clock, since what is answered depends on it; another device, since a copy knows none.
      const b = bench(":memory:", a.at().now);
      const brought = await startImport(
        b.held,
        { job: "copy", files: [{ name: "onward.json", file: new Blob([copy as BlobPart]) }] },
        b.asked(),
      );
      expect(brought, `seed ${seed}`).toMatchObject({ ok: true });
      expect(dump(b.store, COPIED), `seed ${seed}`).toEqual(before);
      const shown = answers(a);
      expect(answers(b), `seed ${seed}`).toEqual(shown);
      expect(dump(a.store, COPIED), `seed ${seed}, the one copied`).toEqual(before);
      for (const [table, rows] of Object.entries(before)) {
        if (rows.length > 0) filled.add(table);
        for (const row of rows as { removed?: number }[]) ways.add(`removed ${row.removed ?? 0}`);
      }
      a.store.close();
      b.store.close();
    }
    // Rows of every noun were copied: kept, deleted, and deleted for good; or this proves nothing about them.
    expect(COPIED.filter((name) => !filled.has(name) && name !== "import" && name !== "waiting")).toEqual([]);
    expect([...ways].sort()).toEqual(["removed 0", "removed 1", "removed 2"]);
  });
});
