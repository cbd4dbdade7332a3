/**
 * A copy of rows that no command makes, beside some that were lived and then spoilt: days and moments of any year, parts
 * without their whole, counts beyond every bound. For trying that no screen says a number that is none.
 */
import { DAY } from "@onward/domain/kernel/time";
import { seeded } from "@onward/domain/kernel/seeded";
import { writeCopy } from "@onward/store/export/json";
import { fillHostile, spoil } from "@onward/store/testing/hostile";
import { bench } from "@onward/store/testing/open";
import { rateOften, repeatOften, tryOften } from "@onward/store/testing/traces";

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
