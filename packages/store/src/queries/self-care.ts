/**
 * Looking after oneself as its page shows it: the lines in their order, each with its plans and whether it was done today.
 */
import { todayOf } from "@onward/domain/kernel/ctx";
import { inPlace } from "@onward/domain/kernel/places";
import type { LocalDate } from "@onward/domain/kernel/time";
import { plan, type Plan } from "@onward/domain/plans/plan";
import { selfCare, selfCareDay, type SelfCare } from "@onward/domain/self-care/self-care";
import { among, readCells, readRows, withVersions } from "../rows.ts";
import { query } from "./query.ts";

/** More lines than this, as copies may bring them together, are not read. */
const MANY = 200;

export type SelfCarePage = {
  readonly lines: readonly {
    readonly id: SelfCare["id"];
    readonly text: string;
    readonly opening: SelfCare["opening"];
    readonly doneToday: boolean;
    /** Whether an earlier version of it is kept. */
    readonly earlier: boolean;
    /** Those that are still plans, the first made first. */
    readonly plans: readonly Plan[];
  }[];
  readonly today: LocalDate;
};

/** Everything of one's own list. Of other days than today nothing is said. */
export const selfCarePage = query([selfCare, selfCareDay, plan], (db, _: null, moment): SelfCarePage => {
  const today = todayOf(moment);
  const lines = readRows(db, selfCare, { order: "at DESC, id DESC", limit: MANY }).toSorted(inPlace);
  const done = new Set(
    readCells(db, selfCareDay, ["selfCare"], { where: "day = ?", params: [today] }).map(
      (its) => its.selfCare,
    ),
  );
  const plans = Map.groupBy(
    among(
      db,
      plan,
      "selfCare",
      lines.map(({ id }) => id),
    )
      .filter(({ droppedAt }) => droppedAt === null)
      .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
    (its) => its.selfCare,
  );
  return {
    lines: lines.map(({ id, text, opening }) => ({
      id,
      text,
      opening,
      doneToday: done.has(id),
      earlier: withVersions(db, id, ["text"]).length > 0,
      plans: plans.get(id) ?? [],
    })),
    today,
  };
});
