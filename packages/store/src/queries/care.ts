/**
 * What Care shows: the plan for hard days and where it may be shown, people and professionals, own words to ask with,
 * appointments.
 */
import { appointment, comingAndPast, type Appointment } from "@onward/domain/care/appointment";
import { ASKED, asking, type Asked } from "@onward/domain/care/asking";
import { dialOf, webOf } from "@onward/domain/kernel/dial";
import {
  CHOSEN,
  PLAN_FROM_HELP,
  PLAN_WHEN_LOCKED,
  SECTIONS,
  SOMEONE_TO_CALL,
  hardDayLine,
  linesOf,
  type HardDayLine,
  type Section,
} from "@onward/domain/care/hard-days";
import { shownOnHelp } from "@onward/domain/care/on-help";
import { helper, type Helper } from "@onward/domain/care/helper";
import { todayOf } from "@onward/domain/kernel/ctx";
import { dayOf, type LocalDate } from "@onward/domain/kernel/time";
import { isWallTime } from "@onward/domain/plans/calendar";
import { setting } from "@onward/domain/today/choices";
import type { Db } from "../drivers/driver.ts";
import { countRows, readRow, readRows, withVersions } from "../rows.ts";
import { query } from "./query.ts";

/** More of one kind than this are not read. */
const MANY = 200;

const chosen = (db: Db, key: string): string | null =>
  readRows(db, setting, { where: `"key" = ?`, params: [key], order: "id", limit: 1 })[0]?.value ?? null;

export type PlanLine = Pick<HardDayLine, "id" | "text" | "number" | "country"> & {
  readonly section: Section;
  /** What a telephone is given; null where there is no number, or none that can be dialled. */
  readonly dial: string | null;
  /** Whether an earlier version of its words is kept. */
  readonly earlier: boolean;
};

export type SomeoneToCall = Pick<Helper, "id" | "name" | "what" | "number" | "hours"> & {
  readonly dial: string | null;
};

export type HardDaysPlan = {
  /** Section by section, each in the order its owner gave it. */
  readonly lines: readonly PlanLine[];
  /** The day its latest line was written; null for a plan without lines. */
  readonly written: LocalDate | null;
  /** Who was chosen from People and professionals to stand on Help. */
  readonly someone: SomeoneToCall | null;
  /** Its owner chose that Help shows a way to it. */
  readonly fromHelp: boolean;
  /** Its owner chose that the plan, and who is on Help, are shown while Onward is locked. */
  readonly whenLocked: boolean;
  readonly today: LocalDate;
};

/** The lines that are read: of too many those that were written last. */
const planLines = (db: Db): readonly HardDayLine[] =>
  readRows(db, hardDayLine, { order: "at DESC, id DESC", limit: MANY });

function someoneOf(db: Db): SomeoneToCall | null {
  const row = readRow(db, helper, chosen(db, SOMEONE_TO_CALL) as Helper["id"] | null);
  if (row === null) return null;
  const { id, name, what, number, hours } = row;
  return { id, name, what, number, hours, dial: dialled(number) };
}

/** The lines of a plan, section by section, each in the order its owner gave it. */
const inOrder = (rows: readonly HardDayLine[]): readonly (HardDayLine & { readonly section: Section })[] =>
  SECTIONS.flatMap((section) => linesOf(rows, section).map((line) => ({ ...line, section })));

const dialled = (number: string | null): string | null => (number === null ? null : dialOf(number));

/**
 * The plan for hard days, and whether Help or the lock screen may show it. Whoever shows the plan on Help asks for
 * `fromHelp` first; the lock asks `planWhileLocked`.
 */
export const hardDaysPlan = query([hardDayLine, helper], (db, _args: null, moment): HardDaysPlan => {
  const rows = planLines(db).filter(({ section }) => section !== "other");
  const latest = rows[0];
  return {
    lines: inOrder(rows).map(({ id, section, text, number, country }) => ({
      id,
      section,
      text,
      number,
      country,
      dial: dialled(number),
      earlier: withVersions(db, id, ["text"]).length > 0,
    })),
    written: latest === undefined ? null : dayOf(latest.at, moment.zone, moment.dayStartsAt),
    someone: someoneOf(db),
    fromHelp: chosen(db, PLAN_FROM_HELP) === CHOSEN,
    whenLocked: chosen(db, PLAN_WHEN_LOCKED) === CHOSEN,
    today: todayOf(moment),
  };
});

export type PlanWhileLocked = {
  readonly lines: readonly Pick<PlanLine, "id" | "text" | "number" | "dial">[];
  readonly someone: SomeoneToCall | null;
};

/** What stands on the lock: nothing, and no row of the plan read for it, until its owner chose that it does. */
export const planWhileLocked = query([hardDayLine, helper], (db, _args: null): PlanWhileLocked => {
  const whenLocked = chosen(db, PLAN_WHEN_LOCKED) === CHOSEN;
  const shown = shownOnHelp({ fromHelp: false, whenLocked }, true);
  const rows = shown.plan ? planLines(db) : [];
  const lines = inOrder(rows).map(({ id, text, number }) => ({ id, text, number, dial: dialled(number) }));
  return { lines, someone: shown.someone ? someoneOf(db) : null };
});

export type HelperShown = Helper & {
  readonly dial: string | null;
  /** The address as a link; null where there is none, or what was typed is none. */
  readonly link: string | null;
  readonly earlier: boolean;
  /** Who stands on Help. */
  readonly onHelp: boolean;
};

/** People and professionals, as they were written down. */
export const helpersKept = query([helper], (db, _args: null): readonly HelperShown[] => {
  const someone = chosen(db, SOMEONE_TO_CALL);
  return readRows(db, helper, { order: "at DESC, id DESC", limit: MANY })
    .toReversed()
    .map((row) => ({
      ...row,
      dial: row.number === null ? null : dialOf(row.number),
      link: row.web === null ? null : webOf(row.web),
      earlier: withVersions(db, row.id, ["goodAt"]).length > 0,
      onHelp: row.id === someone,
    }));
});

export type OwnAsking = { readonly id: string; readonly text: string; readonly earlier: boolean };

/** Own words to ask with; null where the given ones stand. */
export const askingWords = query([asking], (db, _args: null): Readonly<Record<Asked, OwnAsking | null>> => {
  const rows = readRows(db, asking, { order: "at DESC, id", limit: MANY });
  const of = (whom: Asked): OwnAsking | null => {
    const row = rows.find((its) => its.whom === whom);
    return row === undefined
      ? null
      : { id: row.id, text: row.text, earlier: withVersions(db, row.id, ["text"]).length > 0 };
  };
  return Object.fromEntries(ASKED.map((whom) => [whom, of(whom)])) as Record<Asked, OwnAsking | null>;
});

export type AppointmentShown = Appointment & { readonly earlier: readonly string[] };
export type Appointments = {
  readonly coming: readonly AppointmentShown[];
  readonly past: readonly AppointmentShown[];
  readonly today: LocalDate;
  /** Names of people and professionals, to choose from. */
  readonly names: readonly string[];
};

/** Every appointment: those to come, the next one first, and those that are over. */
export const appointmentsKept = query([appointment, helper], (db, _args: null, moment): Appointments => {
  const today = todayOf(moment);
  const { coming, past } = comingAndPast(
    readRows(db, appointment, { order: "day DESC, id DESC", limit: MANY }),
    today,
  );
  const shown = (row: Appointment): AppointmentShown => ({
    ...row,
    // A copy may hold any words there.
    time: isWallTime(row.time) ? row.time : null,
    earlier: withVersions(db, row.id, ["say", "cameOfIt", "comesNext"]),
  });
  return {
    coming: coming.map(shown),
    past: past.map(shown),
    today,
    names: readRows(db, helper, { order: "at DESC, id DESC", limit: MANY })
      .map(({ name }) => name)
      .toReversed(),
  };
});

export type CareShown = {
  /** Anything of Care is kept. */
  readonly anything: boolean;
  readonly planned: boolean;
  readonly helpers: number;
  /** The day of the next appointment; nothing else of it. */
  readonly next: LocalDate | null;
  readonly today: LocalDate;
};

/** What Care has, without a word of it. */
export const careShown = query(
  [hardDayLine, helper, asking, appointment],
  (db, _args: null, moment): CareShown => {
    const today = todayOf(moment);
    const planned = countRows(db, hardDayLine) > 0;
    const helpers = countRows(db, helper);
    const { coming } = comingAndPast(
      readRows(db, appointment, { where: "day >= ?", params: [today], order: "day", limit: MANY }),
      today,
    );
    return {
      anything: planned || helpers > 0 || countRows(db, asking) > 0 || countRows(db, appointment) > 0,
      planned,
      helpers,
      next: coming[0]?.day ?? null,
      today,
    };
  },
);
