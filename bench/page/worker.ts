/**
 * Works on the app's own database from inside: puts a prepared one in its place, times commits and searches there.
 */
import { STORIES } from "@onward/content/stories/index";
import { searchable, searchStories } from "@onward/content/stories/search";
import sqlite3InitModule from "@sqlite.org/sqlite-wasm";
import { openBrowser } from "@onward/store/drivers/browser";
import { openStore } from "@onward/store/store";
import { queries } from "@onward/store/queries/index";
import { searchRows } from "@onward/store/search";

export type Work =
  | { readonly work: "place"; readonly from: string }
  | { readonly work: "commits"; readonly times: number; readonly now: number }
  | { readonly work: "searches"; readonly texts: readonly string[]; readonly times: number }
  | { readonly work: "stories"; readonly texts: readonly string[]; readonly times: number }
  | { readonly work: "outcomes"; readonly times: number; readonly now: number };

/** What Insights watches. */
const INSIGHTS = [
  "nextTries",
  "rhythms",
  "lettersOfGoals",
  "approachesTried",
  "causesOfDebriefs",
  "lessonsUsed",
  "winsOfMonths",
  "daysBeside",
  "weekGuesses",
  "easedSetbacks",
] as const;

self.onmessage = async (event: MessageEvent<Work>) => {
  try {
    self.postMessage({ value: await run(event.data) });
  } catch (error) {
    self.postMessage({ failed: String(error) });
  }
};

async function run(work: Work): Promise<unknown> {
  if (work.work === "place") {
    const sqlite = await sqlite3InitModule();
    const pool = await sqlite.installOpfsSAHPoolVfs({
      name: "onward",
      directory: ".onward",
      initialCapacity: 6,
    });
    await pool.wipeFiles();
    let part = 0;
    const size = await pool.importDb("/onward.db", async () => {
      const bytes = new Uint8Array(await (await fetch(`${work.from}/${part++}`)).arrayBuffer());
      return bytes.length > 0 ? bytes : undefined;
    });
    await pool.pauseVfs();
    return size;
  }
  if (work.work === "stories") {
    const among = searchable(STORIES);
    return Array.from({ length: work.times }, () => work.texts)
      .flat()
      .map((text) => {
        const from = performance.now();
        searchStories(text, among);
        return performance.now() - from;
      });
  }
  const { db } = await openBrowser();
  const store = openStore(db);
  const times: number[] = [];
  const newBatch = () =>
    [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, "0")).join("");
  if (work.work === "outcomes") {
    let now = work.now;
    const asked = () => ({ batch: newBatch(), now, zone: "Europe/Lisbon" });
    const goal = String(db.get("SELECT id FROM goal WHERE state = 'open' LIMIT 1")?.["id"]);
    let last = 0;
    for (const name of INSIGHTS)
      store.watch(
        queries[name] as never,
        null,
        () => store.momentOf(asked()),
        () => {
          last = performance.now();
        },
        () => undefined,
      );
    for (let i = 0; i < work.times; i++) {
      // A day apart, and with an approach, so that there is something new to show.
      now += 86_400_000;
      const planned = store.run("planAttempt", { goal, newStrategy: "Measured" }, asked());
      if (!planned.ok) throw new Error(planned.error.type);
      await new Promise((resolve) => setTimeout(resolve, 20));
      const start = performance.now();
      const outcome = i % 2 === 0 ? "reached" : "notYet";
      const ran = store.run("recordOutcome", { attempt: planned.value.answer, outcome }, asked());
      if (!ran.ok) throw new Error(ran.error.type);
      await new Promise((resolve) => setTimeout(resolve, 200));
      if (last < start) throw new Error("An outcome changed nothing.");
      times.push(last - start);
    }
  } else if (work.work === "commits") {
    for (let i = 0; i < work.times; i++) {
      const batch = newBatch();
      const start = performance.now();
      const ran = store.run(
        "logSetback",
        { what: `Measured setback number ${i}, a line as people write it`, heaviness: 2 },
        { batch, now: work.now + i, zone: "Europe/Lisbon" },
      );
      times.push(performance.now() - start);
      if (!ran.ok) throw new Error(ran.error.type);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  } else {
    for (let round = 0; round < work.times; round++) {
      for (const text of work.texts) {
        const start = performance.now();
        searchRows(db, text, { limit: 20 });
        times.push(performance.now() - start);
      }
    }
  }
  store.close();
  return times;
}
