/**
 * The long view as its page shows it: its lines in their order, each with the goals that stand under it.
 */
import { goal, type Goal } from "@onward/domain/goals/goal";
import { longView, type LongView } from "@onward/domain/goals/long-view";
import { isLive } from "@onward/domain/goals/steps";
import { inPlace } from "@onward/domain/kernel/places";
import { excerpt } from "@onward/domain/kernel/text";
import type { Db } from "../drivers/driver.ts";
import { readRows, withVersions } from "../rows.ts";
import { query } from "./query.ts";

/** More lines or goals than this are not read. */
const MANY = 200;
const LINE = 140;

export type LongViewGoal = {
  readonly id: Goal["id"];
  readonly line: string;
  readonly reached: boolean;
};
export type LongViewPage = {
  readonly lines: readonly {
    readonly id: LongView["id"];
    readonly text: string;
    /** Whether an earlier version of it is kept. */
    readonly earlier: boolean;
    /** Open ones and those reached, newest first. One that is paused or was let go is mentioned nowhere. */
    readonly goals: readonly LongViewGoal[];
  }[];
  /** Every goal that may be put under a line: the open ones, newest first, and the line each stands under. */
  readonly open: readonly (LongViewGoal & { readonly under: LongView["id"] | null })[];
};

/** The lines in their order; of too many those that were written last, so that a new one is always among them. */
export const linesOf = (db: Db): LongView[] =>
  readRows(db, longView, { order: "at DESC, id DESC", limit: MANY }).toSorted(inPlace);

/** Everything of the long view. */
export const longViewPage = query([longView, goal], (db): LongViewPage => {
  const goals = readRows(db, goal, { order: "at DESC, id DESC", limit: MANY }).filter(
    (row) => isLive(row) || row.state === "reached",
  );
  const lines = linesOf(db);
  const there = new Set<string>(lines.map(({ id }) => id));
  const shown = (row: Goal): LongViewGoal => ({
    id: row.id,
    line: excerpt(row.text, LINE),
    reached: row.state === "reached",
  });
  return {
    lines: lines.map(({ id, text }) => ({
      id,
      text,
      earlier: withVersions(db, id, ["text"]).length > 0,
      goals: goals.filter((row) => row.longView === id).map(shown),
    })),
    open: goals.filter(isLive).map((row) => ({
      ...shown(row),
      under: row.longView !== null && there.has(row.longView) ? row.longView : null,
    })),
  };
});

/** The lines a goal may be put under, in their order and in few words. */
export const longViewLines = query([longView], (db) =>
  linesOf(db).map(({ id, text }) => ({ id, line: excerpt(text, LINE) })),
);
