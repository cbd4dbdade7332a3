/**
 * A copy of rows that no command makes, beside some that were lived and then spoilt: days and moments of any year, parts
 * without their whole, counts beyond every bound. For trying that no screen says a number that is none.
 */
import { DAY, LAST_INSTANT } from "@onward/domain/kernel/time";
import { sitting } from "@onward/domain/practices/sitting";
import { seeded } from "@onward/domain/kernel/seeded";
import { writeCopy } from "@onward/store/export/json";
import { apply, fillHostile, spoil } from "@onward/store/testing/hostile";
import { bench, type Bench } from "@onward/store/testing/open";
import { rateOften, repeatOften, tryOften } from "@onward/store/testing/traces";

/** Sentences that were kept at the first moment a calendar has and at the last that a row can hold. */
function keepAtTheEnds(b: Bench): void {
  const ends = [Date.parse("0001-01-01T00:00:00Z"), LAST_INSTANT];
  b.store.writeLocal([], () => {
    for (const [practice, n] of [["secondLook", 0] as const, ["lowDay", 1] as const])
      for (const [end, finishedAt] of ends.entries()) {
        const cells = { practice, startedAt: finishedAt, finishedAt, kept: "One day, not all of me." };
        apply(b, sitting, `00000000-0000-7000-8000-0000000000${n}${end}`, cells, false);
      }
  });
}

/** The bytes of the copy, and ids of goals and tries that are in it. */
export async function oddRows(
  seed: number,
  now: number,
): Promise<{ bytes: Uint8Array; goals: readonly string[]; tries: readonly { goal: string; id: string }[] }> {
  const b = bench(":memory:", now - 160 * DAY);
  for (let n = 0; n < 6; n++) tryOften(b);
  rateOften(b);
  rateOften(b);
  repeatOften(b);
  b.pass(now - b.at().now);
  spoil(b, seeded(seed), 0.04);
  fillHostile(b, seeded(seed + 100), 12);
  keepAtTheEnds(b);
  const { db } = b.store;
  const whole = `SELECT id FROM goal WHERE removed = 0 AND text IS NOT NULL AND at IS NOT NULL`;
  const goals = db.all(`${whole} ORDER BY id`).map((row) => row["id"] as string);
  const tries = db
    .all(
      `SELECT id, goal FROM attempt WHERE removed = 0 AND at IS NOT NULL AND goal IN (${whole}) ORDER BY id`,
    )
    .map((row) => ({ id: row["id"] as string, goal: row["goal"] as string }));
  const bytes = await writeCopy(db, b.held.files, now);
  b.store.close();
  return { bytes, goals, tries };
}
