/**
 * What belongs to a row, and goes for good with it: a setback's look back, its causes, its record.
 *
 * What is kept for its own sake stays: lessons, plans and sittings, wins, and the small steps of a setback.
 */
import { attachment } from "@onward/domain/attachments/attachment";
import { attempt, strategy } from "@onward/domain/attempts/attempt";
import { wayLine } from "@onward/domain/attempts/way-lines";
import { cause, debrief } from "@onward/domain/debriefs/debrief";
import { forecast } from "@onward/domain/forecasts/forecast";
import { goal, milestone, step } from "@onward/domain/goals/goal";
import { goalWeek } from "@onward/domain/goals/goal-week";
import { lookAgain } from "@onward/domain/goals/look-again";
import { pause, stepDay } from "@onward/domain/goals/repeating";
import { reward } from "@onward/domain/goals/reward";
import { fit, lookAhead, reason } from "@onward/domain/look-aheads/look-ahead";
import { keptNear } from "@onward/domain/keep-near/keep-near";
import type { Table } from "@onward/domain/kernel/schema";
import { lesson, review } from "@onward/domain/lessons/lesson";
import { note } from "@onward/domain/notes/note";
import { selfCare, selfCareDay } from "@onward/domain/self-care/self-care";
import { rating, setback } from "@onward/domain/setbacks/setback";
import type { Removed } from "@onward/sync";
import type { Db } from "./drivers/driver.ts";

/** A row, by its table and id. */
export type Place = { readonly table: string; readonly id: string };
export const placeOf = ({ table, id }: Place): string => `${table}/${id}`;

type Belonging = {
  readonly owner: string;
  readonly table: string;
  /** The cell that names the owner. */
  readonly cell: string;
  /** SQL: which of them do. */
  readonly where: string;
};
const belongs = <T extends Table>(
  table: T,
  cell: keyof T["cells"] & string,
  owner: Table,
  where = "1",
): Belonging => ({ owner: owner.name, table: table.name, cell, where });

/** An approach stays while tries at another goal are made that way. */
const ONLY_HERE = `NOT EXISTS (SELECT 1 FROM attempt WHERE attempt.strategy = strategy.id AND attempt.goal <> strategy.goal)`;

/** A step that came out of a setback stays as long as that does: it is read there. */
const OF_NO_SETBACK = `NOT EXISTS (SELECT 1 FROM setback WHERE setback.id = step.setback AND setback.removed < 2)`;

/** Every cell of this list has an index. */
const BELONGING: readonly Belonging[] = [
  belongs(rating, "setback", setback),
  belongs(debrief, "setback", setback),
  belongs(cause, "setback", setback),
  belongs(cause, "debrief", debrief),
  belongs(milestone, "goal", goal),
  belongs(step, "goal", goal, OF_NO_SETBACK),
  belongs(step, "under", step),
  belongs(stepDay, "step", step),
  belongs(pause, "goal", goal),
  belongs(pause, "step", step),
  belongs(lookAgain, "goal", goal),
  belongs(reward, "goal", goal),
  belongs(goalWeek, "goal", goal),
  belongs(attempt, "goal", goal),
  belongs(wayLine, "goal", goal),
  belongs(strategy, "goal", goal, ONLY_HERE),
  belongs(lookAhead, "attempt", attempt),
  belongs(reason, "lookAhead", lookAhead),
  belongs(fit, "lookAhead", lookAhead),
  belongs(forecast, "goal", goal),
  belongs(forecast, "attempt", attempt),
  belongs(review, "lesson", lesson),
  belongs(selfCareDay, "selfCare", selfCare),
  ...[setback, debrief, attempt, note, keptNear].map((owner) =>
    belongs(attachment, "owner", owner, `ownerTable = '${owner.name}'`),
  ),
];

/**
 * Gives a row and all that belongs to it, whether removed or not; what is gone for good is not among it. For many rows in
 * one stretch: which are removed is read once.
 */
export function familiesOf(db: Db): (row: Place) => Place[] {
  const removed = new Map<Belonging, ReadonlyMap<unknown, string[]>>();
  const removedOnes = (of: Belonging): ReadonlyMap<unknown, string[]> => {
    let byOwner = removed.get(of);
    if (!byOwner) {
      // No index holds the owners of these.
      const rows = db.all(
        `SELECT id, "${of.cell}" AS owner FROM "${of.table}" WHERE removed > 0 AND removed = 1 AND ${of.where}`,
      );
      byOwner = new Map(
        [...Map.groupBy(rows, (r) => r["owner"])].map(([its, list]) => [
          its,
          list.map((r) => r["id"] as string),
        ]),
      );
      removed.set(of, byOwner);
    }
    return byOwner;
  };
  const belongingTo = ({ table: owner, id }: Place): Place[] =>
    BELONGING.filter((b) => b.owner === owner).flatMap((of) => {
      const present = db.all(
        `SELECT id FROM "${of.table}" WHERE "${of.cell}" = ? AND removed = 0 AND ${of.where}`,
        [id],
      );
      const ids = [...present.map((r) => r["id"] as string), ...(removedOnes(of).get(id) ?? [])];
      return ids.map((its) => ({ table: of.table, id: its }));
    });
  return (row) => {
    const all = new Map([[placeOf(row), row]]);
    // What belongs to one of them is looked for in its turn: a map goes on to what was added meanwhile.
    for (const one of all.values()) for (const its of belongingTo(one)) all.set(placeOf(its), its);
    return [...all.values()];
  };
}

/** What is present and belongs to a row that is removed (1) or gone for good (2). */
const leftOf = (db: Db, removed: 1 | 2): Place[] =>
  BELONGING.flatMap(({ owner, table, cell, where }) =>
    db
      .all(
        `SELECT "${table}".id AS id FROM "${owner}" AS its CROSS JOIN "${table}"
         WHERE its.removed > 0 AND its.removed = ? AND "${table}"."${cell}" = its.id AND "${table}".removed = 0 AND ${where}`,
        [removed],
      )
      .map((r) => ({ table, id: r["id"] as string })),
  );

/**
 * What is present of rows that are gone for good: an earlier version left it, or a copy brought it. No screen shows it,
 * and nothing else would take it away.
 */
export const leftOver = (db: Db): Place[] => leftOf(db, 2);

/** What is out of sight without being removed, since what it belongs to is: it comes back with it. */
export function hiddenWithOwner(db: Db): Place[] {
  const all = leftOf(db, 1).flatMap(familiesOf(db));
  return [...new Map(all.map((row) => [placeOf(row), row])).values()].filter(
    (row) => removedOf(db, row) === 0,
  );
}

/** What a row belongs to: of a cause its debrief and its setback. */
const ownersOf = (db: Db, { table, id }: Place): Place[] =>
  BELONGING.filter((b) => b.table === table).flatMap(({ owner, cell, where }) => {
    const row = db.get(`SELECT "${cell}" AS owner FROM "${table}" WHERE id = ? AND ${where}`, [id]);
    return typeof row?.["owner"] === "string" ? [{ table: owner, id: row["owner"] }] : [];
  });

/** Whether a row is present (0), removed (1) or gone for good (2); undefined when it is not there. */
export const removedOf = (db: Db, { table, id }: Place): Removed | undefined =>
  db.get(`SELECT removed FROM "${table}" WHERE id = ?`, [id])?.["removed"] as Removed | undefined;

/** Whether a row is one of those of `leftOver`. */
export const isLeftOver = (db: Db, row: Place): boolean =>
  removedOf(db, row) === 0 && ownersOf(db, row).some((owner) => removedOf(db, owner) === 2);

/**
 * Whether what a row belongs to is removed, or belongs to something that is. `hidden` says by its place of a row whether it
 * is to be taken for removed, where that is not as it stands.
 */
export function isHiddenWithOwner(db: Db, row: Place, hidden: ReadonlyMap<string, boolean>): boolean {
  const owners = new Map(ownersOf(db, row).map((owner) => [placeOf(owner), owner]));
  // Steps that name each other, as a copy may have it, come round once: a map goes on to what was added meanwhile.
  for (const owner of owners.values()) {
    if (hidden.get(placeOf(owner)) ?? (removedOf(db, owner) ?? 0) > 0) return true;
    for (const its of ownersOf(db, owner)) owners.set(placeOf(its), its);
  }
  return false;
}
