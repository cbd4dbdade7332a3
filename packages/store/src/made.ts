/**
 * A life that was made up: what it is made of, and its rows put into an empty database; for the sample one can look at,
 * and for the bench.
 */
import { put } from "@onward/domain/kernel/change";
import { addDays, dayOf, startOf, type Instant, type LocalDate, type Zone } from "@onward/domain/kernel/time";
import { seeded } from "@onward/domain/kernel/seeded";
import { NEVER, nextStamp } from "@onward/sync";
import { applyChange } from "./apply.ts";
import type { Db } from "./drivers/driver.ts";
import { idFor, uuidV7 } from "./ids.ts";
import { clockOf, deviceOf, setClock } from "./log.ts";
import { tableMap } from "./open.ts";

const SEED = 20_260_310;
/** How often it is said how far it is, in rows. */
const SAY = 500;

/**
 * Chance, ids, and the days before the one of `now`, counted back from it: the same on the same day. A moment is that of a
 * minute of such a day on the wall; on a day on which the clocks change it may be an hour off.
 */
export function givenOn({ now, zone }: { readonly now: Instant; readonly zone: Zone }) {
  const today = dayOf(now, zone, 0);
  const days = new Map<number, { readonly day: LocalDate; readonly start: Instant }>();
  const dayAgo = (ago: number) => {
    let found = days.get(ago);
    if (!found) {
      const day = addDays(today, -ago);
      days.set(ago, (found = { day, start: startOf(day, zone, 0) }));
    }
    return found;
  };
  const bits = seeded(SEED + 1);
  const word = (): string =>
    Math.floor(bits() * 2 ** 32)
      .toString(16)
      .padStart(8, "0");
  return {
    random: seeded(SEED),
    zone,
    at: (ago: number, minute: number): Instant => dayAgo(ago).start + minute * 60_000,
    day: (ago: number): LocalDate => dayAgo(ago).day,
    newId: (at: Instant): string => uuidV7(at, word() + word() + word()),
    idFor,
  };
}

/**
 * Puts rows into an empty database, each as if written at its `at`, in one transaction; says how far it is, 0 to 1.
 * @throws Error where anything was ever written before, and for a table that is not there: nothing is kept then
 */
export function placeMade(
  db: Db,
  rows: readonly {
    readonly table: string;
    readonly id: string;
    readonly at: Instant;
    readonly cells: Readonly<Record<string, unknown>>;
  }[],
  say: (share: number) => void = () => undefined,
): void {
  if (clockOf(db) !== NEVER) throw new Error("What is made up goes into an empty database only.");
  const device = deviceOf(db);
  let clock = NEVER;
  db.transaction(() => {
    for (const [n, { table: name, id, at, cells }] of rows.entries()) {
      const table = tableMap.get(name);
      if (!table) throw new Error("A made row names a table that is not there.");
      clock = nextStamp(clock, at, device);
      applyChange(db, tableMap, put(table, id as never, cells as never), clock);
      if (n % SAY === 0) say(n / rows.length);
    }
    setClock(db, clock);
  });
}
