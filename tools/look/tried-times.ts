/**
 * So many tries at one goal, as a copy that a fresh Onward opens: for what Insights tells at few counts.
 */
import { writeCopy } from "@onward/store/export/json";
import { DAY, bench } from "@onward/store/testing/open";

/** The morning of the last day there is, as journeys begin on it. */
const NOW = Date.parse("2026-03-05T10:00");

/** The bytes of a copy with so many tries at one goal, each ended and twelve days after the one before, a setback after each second one. */
export async function triedTimes(count: number): Promise<Uint8Array> {
  const b = bench(":memory:", NOW - 400 * DAY);
  const goal = b.run<string>("setGoal", { text: "Sing in a choir" });
  for (let n = 0; n < count; n++) {
    b.pass(12 * DAY);
    const attempt = b.run<string>("planAttempt", { goal, newStrategy: "Alone" });
    b.run("startAttempt", { attempt });
    b.run("recordOutcome", { attempt, outcome: n % 2 === 0 ? "notYet" : "reached" });
    if (n % 2 === 0) b.run("logSetback", { what: "Not taken", goal, attempt });
  }
  const copy = await writeCopy(b.store.db, b.held.files, NOW);
  b.store.close();
  return copy;
}
