/**
 * A named query: what a screen asks, answered from rows and pure rules, and kept up to date while it is watched.
 */
import type { Moment } from "@onward/domain/kernel/ctx";
import type { Table } from "@onward/domain/kernel/schema";
import { setting } from "@onward/domain/today/choices";
import type { Db } from "../drivers/driver.ts";

export type Query<Args, Answer> = {
  /** The tables it reads: a batch that touches none of them does not run it again. "draft" and "local" count too. */
  readonly reads: readonly string[];
  readonly run: (db: Db, args: Args, moment: Moment) => Answer;
};

/** A query over the tables it names; and over the settings, since the hour at which a day begins is part of every moment. */
export const query = <Args, Answer>(
  reads: readonly (Table | "draft" | "local" | "job")[],
  run: (db: Db, args: Args, moment: Moment) => Answer,
): Query<Args, Answer> => ({
  reads: [...reads.map((t) => (typeof t === "string" ? t : t.name)), setting.name],
  run,
});
