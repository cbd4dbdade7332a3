/**
 * Looking back as its screens show it: how far it is, what was said so far, and what stands before it.
 */
import { todayOf } from "@onward/domain/kernel/ctx";
import { attachment, type Attachment } from "@onward/domain/attachments/attachment";
import { cause, debrief, type Cause, type Debrief } from "@onward/domain/debriefs/debrief";
import { beginsWith, closeForNow, may, type Beginning } from "@onward/domain/debriefs/offers";
import {
  account,
  progress,
  type AccountPart,
  type Form,
  type Looking,
  type Progress,
} from "@onward/domain/debriefs/questions";
import { goal, step, type Step } from "@onward/domain/goals/goal";
import type { Heaviness } from "@onward/domain/kernel/heaviness";
import type { LocalDate } from "@onward/domain/kernel/time";
import { lesson, review, type Lesson } from "@onward/domain/lessons/lesson";
import { dueDay } from "@onward/domain/lessons/review";
import { plan, type Plan } from "@onward/domain/plans/plan";
import { heading, type Heading } from "@onward/domain/setbacks/heading";
import { latestHeaviness } from "@onward/domain/setbacks/heaviness";
import { rating, setback, type Setback } from "@onward/domain/setbacks/setback";
import type { Db } from "../drivers/driver.ts";
import { readRow, readRows } from "../rows.ts";
import { attachmentsOf } from "./attachments.ts";
import { query } from "./query.ts";

/** More rows than this around one setback are not read. */
const MANY = 200;

export type LookingBack = {
  readonly setback: Setback;
  readonly heading: Heading;
  /** The debrief of this form that is under way; null when there is none. */
  readonly open: Debrief | null;
  /** The one finished last. */
  readonly last: Debrief | null;
  /** How far the open one is, else the one finished last, else one that has not begun. */
  readonly progress: Progress;
  readonly account: readonly AccountPart[];
  readonly causes: readonly Cause[];
  /** The lesson, the plan and the small step that came out of it. */
  readonly lesson: Lesson | null;
  readonly plan: Plan | null;
  readonly step: Step | null;
  /** The day the lesson comes back. */
  readonly lessonDay: LocalDate | null;
  readonly heaviness: Heaviness | null;
  /** A kind that is not there to be analysed. */
  readonly hard: boolean;
  /** What is asked before the first question: whether to steady first. */
  readonly begins: Beginning | null;
  /** To be asked once: *Close it for now?* */
  readonly askToClose: boolean;
  /** The record: what was kept with the setback. */
  readonly record: readonly Attachment[];
  /** Plans of the try it came out of. */
  readonly planThen: readonly Plan[];
  readonly today: LocalDate;
};

const latest = (list: readonly Debrief[]): Debrief | null =>
  list.toSorted((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1)).at(-1) ?? null;

/** A debrief of which nothing is said yet. */
const notBegun = (setback: Setback["id"], form: Form, startedAt: number): Debrief => ({
  id: "" as Debrief["id"],
  setback,
  form,
  startedAt,
  finishedAt: null,
  stoppedAt: null,
  before: null,
  after: null,
  happened: null,
  expected: null,
  toldMyself: null,
  wentRight: null,
  hands: null,
  diverged: null,
  kinder: null,
  skipped: [],
});

/** The rows around one setback that looking back is read from. */
function around(db: Db, id: string) {
  const of = { where: "setback = ?", params: [id], limit: MANY };
  const lessons = readRows(db, lesson, { ...of, order: "at, id" });
  return {
    ratings: readRows(db, rating, { ...of, order: "at DESC, id DESC" }),
    debriefs: readRows(db, debrief, { ...of, order: "startedAt DESC, id DESC" }),
    causes: readRows(db, cause, { ...of, order: "at, id" }),
    lessons,
    plans: [
      ...readRows(db, plan, { ...of, order: "at, id" }),
      ...lessons.flatMap((l) =>
        readRows(db, plan, { where: "lesson = ?", params: [l.id], order: "at, id", limit: MANY }),
      ),
    ],
  };
}

/** Looking back on one setback in one form; null when the setback is not there. */
export const lookingBack = query(
  [setback, rating, debrief, cause, lesson, review, plan, step, goal, attachment],
  (db, { setback: id, form }: { setback: string; form: Form }, moment): LookingBack | null => {
    const row = readRow(db, setback, id);
    if (!row) return null;
    const { ratings, debriefs, causes, lessons, plans } = around(db, id);
    const own = debriefs.filter((d) => d.form === form);
    const open = latest(own.filter((d) => d.finishedAt === null));
    const last = latest(own.filter((d) => d.finishedAt !== null));
    const shown = open ?? last ?? notBegun(row.id, form, moment.now);
    const heaviness = latestHeaviness(ratings);
    const looking: Looking = { debrief: shown, causes, lessons, plans, heaviness, kind: row.kind };
    const learned = lessons.findLast((l) => l.debrief === shown.id) ?? null;
    const since = (at: number) => at >= shown.startedAt;
    const planned = plans.findLast(
      (p) => p.droppedAt === null && since(p.at) && (p.lesson === null || p.lesson === learned?.id),
    );
    const steps = readRows(db, step, {
      where: "doneAt IS NULL AND under IS NULL AND setback = ?",
      params: [id],
      order: "at, id",
      limit: MANY,
    });
    // Before it is begun, whether it would be one too many.
    const counted = open || own.length === 0 ? debriefs : [...debriefs, { ...shown, startedAt: moment.now }];
    return {
      setback: row,
      heading: heading(row, readRow(db, goal, row.goal), moment),
      open,
      last,
      progress: progress(looking),
      account: account(shown, causes),
      causes: causes.filter((c) => c.debrief === shown.id),
      lesson: learned,
      plan: planned ?? null,
      step: steps.findLast((s) => since(s.at)) ?? null,
      lessonDay:
        learned &&
        dueDay(learned, readRows(db, review, { where: "lesson = ?", params: [learned.id] }), moment),
      heaviness,
      hard: !may(row.kind).debrief,
      // One that is carried on with was begun with open eyes.
      begins: open ? null : beginsWith(form, { setback: row, ratings, moment }),
      askToClose: closeForNow({ setback: row, debriefs: counted, moment }, 0),
      record: attachmentsOf(db, id),
      planThen:
        row.attempt === null
          ? []
          : readRows(db, plan, { where: "attempt = ?", params: [row.attempt], order: "at, id", limit: MANY }),
      today: todayOf(moment),
    };
  },
);
