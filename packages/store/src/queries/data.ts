/**
 * What Your data shows: how much is here, the imports at work and those that can still be taken back.
 */
import { todayOf } from "@onward/domain/kernel/ctx";
import { tables } from "@onward/domain";
import { attachment } from "@onward/domain/attachments/attachment";
import { attempt } from "@onward/domain/attempts/attempt";
import { appointment } from "@onward/domain/care/appointment";
import { asking } from "@onward/domain/care/asking";
import { hardDayLine } from "@onward/domain/care/hard-days";
import { helper } from "@onward/domain/care/helper";
import { keptNear } from "@onward/domain/keep-near/keep-near";
import { selfCare } from "@onward/domain/self-care/self-care";
import { storyNote } from "@onward/domain/stories/story-note";
import { checkin } from "@onward/domain/checkins/checkin";
import { goal } from "@onward/domain/goals/goal";
import { imported, type Import } from "@onward/domain/imports/import";
import type { Table } from "@onward/domain/kernel/schema";
import { dayOf, type LocalDate } from "@onward/domain/kernel/time";
import { lesson } from "@onward/domain/lessons/lesson";
import { note } from "@onward/domain/notes/note";
import { sitting } from "@onward/domain/practices/sitting";
import { setback } from "@onward/domain/setbacks/setback";
import { win } from "@onward/domain/wins/win";
import { hiddenWithOwner } from "../belonging.ts";
import { canTakeBack, type CopyBrought } from "../import/bring.ts";
import { atWork, howFar } from "../import/running.ts";
import { UNDO_DAYS } from "../log.ts";
import { countRows, readRows } from "../rows.ts";
import { query } from "./query.ts";

const DAY_MS = 86_400_000;

// Each by what one of them never lacks; where that has an index, the index is all that is read.
const COUNTED = [
  ["setbacks", setback, "at"],
  ["lessons", lesson, "at"],
  ["goals", goal, "id"],
  ["tries", attempt, "goal"],
  ["wins", win, "day"],
  ["notes", note, "day"],
  ["checkins", checkin, "day"],
  ["sittings", sitting, "finishedAt"],
  ["stories", storyNote, "coalesce(text, keptAt)"],
  ["selfCare", selfCare, "id"],
  ["keptNear", keptNear, "id"],
  ["hardDayLines", hardDayLine, "id"],
  ["helpers", helper, "id"],
  ["askings", asking, "id"],
  ["appointments", appointment, "id"],
  ["files", attachment, "owner"],
] as const satisfies readonly (readonly [string, Table, string])[];

export type WhatIsHere = {
  readonly counts: Readonly<Record<(typeof COUNTED)[number][0], number>>;
  /** Rows that were deleted and can still come back. */
  readonly deleted: number;
  readonly today: LocalDate;
};

/** How much of each kind is here, without what was deleted and what belongs to that. */
export const whatIsHere = query([...tables], (db, _args: null, moment): WhatIsHere => {
  const hidden = hiddenWithOwner(db);
  const present = (table: Table, cell: string) =>
    countRows(db, table, `${cell} IS NOT NULL`) - hidden.filter((row) => row.table === table.name).length;
  return {
    counts: Object.fromEntries(
      COUNTED.map(([kind, table, cell]) => [kind, present(table, cell)]),
    ) as WhatIsHere["counts"],
    deleted: tables.reduce(
      (sum, { name }) =>
        sum +
        Number(db.get(`SELECT COUNT(1) AS n FROM "${name}" WHERE removed > 0 AND removed = 1`)?.["n"] ?? 0),
      0,
    ),
    today: todayOf(moment),
  };
});

export type ImportJob = {
  readonly job: string;
  /** Bringing in or taking back just now; null for one that was cut short. */
  readonly way: "in" | "back" | null;
  readonly done: number;
  readonly total: number;
};

/** Imports at work, and those that were cut short. */
export const importJobs = query(["job"], (db, _args: null): ImportJob[] => {
  const kept = db.all(`SELECT id, done, total FROM job WHERE kind = 'import' ORDER BY rowid`);
  const cut = kept.map((r) => ({
    job: r["id"] as string,
    done: Number(r["done"]),
    total: Number(r["total"]),
  }));
  const others = atWork().filter((job) => !cut.some((its) => its.job === job));
  return [...cut, ...others.map((job) => ({ job, done: 0, total: 0 }))].map((its) => {
    const now = howFar(its.job);
    return now ? { job: its.job, ...now } : { ...its, way: null };
  });
});

export type PastImport = {
  readonly job: string;
  readonly format: Import["format"];
  readonly day: LocalDate;
  readonly added: number;
  /** Rows a copy changed or took out of sight. */
  readonly changed: number;
  readonly undone: boolean;
  /** Until when it can be taken back on this device; null when it no longer can. */
  readonly until: LocalDate | null;
};

const MOST_SHOWN = 20;

/** What was brought in lately, latest first. */
export const pastImports = query([imported, "local"], (db, _args: null, moment): PastImport[] => {
  const rows = readRows(db, imported, { order: "at DESC, id DESC", limit: MOST_SHOWN }).flatMap((row) =>
    row.job === null
      ? []
      : [
          {
            job: row.job,
            format: row.format,
            at: row.at,
            added: row.added ?? 0,
            changed: 0,
            undoneAt: row.undoneAt,
          },
        ],
  );
  const copies = db
    .all(`SELECT key, value FROM local WHERE key >= 'import/' AND key < 'import0'`)
    .map((r) => ({
      changed: 0,
      ...(JSON.parse(r["value"] as string) as CopyBrought),
      job: (r["key"] as string).slice("import/".length),
      format: "onward" as const,
    }));
  const day = (at: number) => dayOf(at, moment.zone, moment.dayStartsAt);
  return [...rows, ...copies]
    .toSorted((a, b) => b.at - a.at)
    .slice(0, MOST_SHOWN)
    .map(({ job, format, at, added, changed, undoneAt }) => {
      const last = at + UNDO_DAYS * DAY_MS;
      const open = undoneAt === null && moment.now < last && canTakeBack(db, job);
      const until = open ? day(last) : null;
      return { job, format, day: day(at), added, changed, undone: undoneAt !== null, until };
    });
});
