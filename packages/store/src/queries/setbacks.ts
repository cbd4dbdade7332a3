/**
 * Setbacks as screens show them: writing one down, the list, one as a path, changing one.
 */
import { attachment, type Attachment } from "@onward/domain/attachments/attachment";
import { attemptNumbers } from "@onward/domain/attempts/attempt-number";
import { attempt, type Attempt } from "@onward/domain/attempts/attempt";
import {
  closeForNow,
  may,
  mayOfferDebrief,
  mayOfferShortLook,
  type AboutSetback,
} from "@onward/domain/debriefs/offers";
import {
  account,
  progress,
  type AccountPart,
  type AnswerCell,
  type Form,
} from "@onward/domain/debriefs/questions";
import { goal } from "@onward/domain/goals/goal";
import { whyBeside } from "@onward/domain/goals/why";
import { easedOf, type Eased } from "@onward/domain/insights/eased";
import { weekGuess, type WeekGuess } from "@onward/domain/insights/week-guess";
import { todayOf, type Moment } from "@onward/domain/kernel/ctx";
import { VERY_HEAVY, type Heaviness } from "@onward/domain/kernel/heaviness";
import { excerpt } from "@onward/domain/kernel/text";
import { dayOf, isNight, type LocalDate } from "@onward/domain/kernel/time";
import type { Lesson } from "@onward/domain/lessons/lesson";
import type { Plan } from "@onward/domain/plans/plan";
import { sitting, type Sitting } from "@onward/domain/practices/sitting";
import { asksAgain, asksNow, isStillVeryHeavy, mayAskAgain } from "@onward/domain/setbacks/asking-again";
import { heading, type Heading } from "@onward/domain/setbacks/heading";
import { latestHeaviness } from "@onward/domain/setbacks/heaviness";
import { feeling, setback, type Feeling, type Rating, type Setback } from "@onward/domain/setbacks/setback";
import {
  besideAnOffer,
  stonesOf,
  whileHeldBack,
  type Around,
  type Stone,
} from "@onward/domain/setbacks/stones";
import type { Db } from "../drivers/driver.ts";
import { readRow, readRows, withVersions } from "../rows.ts";
import { ABOUT, AROUND, aboutOf, aroundOf } from "./around.ts";
import { attachmentsOf } from "./attachments.ts";
import { triesAt } from "./attempts.ts";
import { query } from "./query.ts";
import { holdsBack } from "./today-card.ts";

const dayIn = (at: number, zone: string | null, moment: Moment): LocalDate =>
  dayOf(at, zone ?? moment.zone, moment.dayStartsAt);

/** A goal to choose, by its first line. */
export type GoalChoice = { readonly id: string; readonly line: string };
/** The most goals to choose from. */
const MOST_GOALS = 12;

function liveGoals(db: Db): GoalChoice[] {
  const where = "state IS NULL OR state = 'open'";
  return readRows(db, goal, { where, order: "at DESC, id DESC", limit: MOST_GOALS }).map((g) => ({
    id: g.id,
    line: excerpt(g.text),
  }));
}

/** Which try of its goal it was; null when either is not there. */
function tryNumber(db: Db, id: string | null, moment: Moment): number | null {
  const tried = readRow(db, attempt, id);
  if (!tried || !readRow(db, goal, tried.goal)) return null;
  return attemptNumbers(triesAt(db, tried.goal), moment).get(tried.id) ?? null;
}

export type SetbackForm = {
  /** Goals that are open, latest first; the one that was asked for or is set already is always among them. */
  readonly goals: readonly GoalChoice[];
  /** Feeling words of one's own. */
  readonly feelings: readonly Feeling[];
  /** The number of the try it comes out of, when one was named. */
  readonly tryNumber: number | null;
  /** What was said of that try, as long as nothing else is written down about it. */
  readonly saidOfTry: string | null;
  readonly today: LocalDate;
  /** The setback that is changed; null for a new one, or when it is not there. */
  readonly setback: Setback | null;
  readonly day: LocalDate | null;
  /** Texts of it that have earlier versions. */
  readonly versions: readonly ("what" | "expected")[];
  readonly attachments: readonly Attachment[];
};

function saidOfTry(db: Db, id: string | null): string | null {
  const said = readRow(db, attempt, id)?.line ?? null;
  if (said === null || id === null) return null;
  return readRows(db, setback, { where: "attempt = ?", params: [id], limit: 1 }).length > 0 ? null : said;
}

/** What writing a setback down, or changing it, offers to choose from. */
export const setbackForm = query(
  [setback, goal, feeling, attempt, attachment],
  (
    db,
    args: { setback: string | null; goal: string | null; attempt: string | null },
    moment,
  ): SetbackForm => {
    const row = readRow(db, setback, args.setback);
    const goals = liveGoals(db);
    const named = readRow(db, goal, row?.goal ?? args.goal);
    const extra = named && !goals.some((g) => g.id === named.id) ? [named] : [];
    return {
      goals: [...extra.map((g) => ({ id: g.id, line: excerpt(g.text) })), ...goals],
      feelings: readRows(db, feeling, { order: "id", limit: 200 }),
      tryNumber: tryNumber(db, row?.attempt ?? args.attempt, moment),
      saidOfTry: saidOfTry(db, args.attempt),
      today: todayOf(moment),
      setback: row,
      day: row && dayIn(row.at, row.zone, moment),
      versions: row ? withVersions(db, row.id, ["what", "expected"] as const) : [],
      attachments: row ? attachmentsOf(db, row.id) : [],
    };
  },
);

export type SetbackSaved = {
  readonly heaviness: Heaviness | null;
  readonly guess: Heaviness | null;
  /** The short look may stand among the choices. */
  readonly mayLook: boolean;
  /** How heavy it will be in a week may be asked, and whether to ask again. */
  readonly mayGuess: boolean;
  /** It is wished to be asked again. */
  readonly askAgain: boolean;
  /** Nothing is asked, and no warning about storage is given. */
  readonly night: boolean;
  /** Something was done to steady oneself since: nothing is left to do now. */
  readonly steadied: boolean;
  /** Why its goal matters, in the person's words, where that may stand beside it; its beginning, when it is long. */
  readonly why: string | null;
};

/** Of a long why its beginning is shown after saving; the goal's page has the rest. */
const WHY_SHOWN = 280;

/**
 * What stands on the page after saving; null when the setback is not there. `helpOpened` is known to the tab only: once
 * help was sought there is nothing to look at and nothing to guess.
 */
export const setbackSaved = query(
  [setback, sitting, goal, ...ABOUT],
  (db, { id, helpOpened }: { id: string; helpOpened: boolean }, moment): SetbackSaved | null => {
    const row = readRow(db, setback, id);
    if (!row) return null;
    const about = aboutOf(db, row, moment);
    const heaviness = latestHeaviness(about.ratings);
    const towards = readRow(db, goal, row.goal);
    const night = isNight(moment.now, moment.zone);
    const why = towards === null || night ? null : whyBeside(towards, row, heaviness);
    return {
      heaviness,
      guess: row.guess,
      mayLook: !helpOpened && mayOfferShortLook(about),
      // At night nobody is asked anything.
      mayGuess: !helpOpened && mayAskAgain(row, about.ratings) && !night,
      askAgain: asksAgain(row, moment),
      night,
      steadied: readRows(db, sitting, { where: "setback = ?", params: [id], limit: 1 }).length > 0,
      why: why === null ? null : excerpt(why, WHY_SHOWN),
    };
  },
);

export type LookOffer = {
  readonly short: boolean;
  /** offered: worth a button · waits: a person may always open it, so it stands there quietly. */
  readonly full: "offered" | "waits" | null;
  /** One that is under way, and how many questions are left of it. */
  readonly carryOn: { readonly form: Form; readonly left: number } | null;
};

function lookOffer(around: Around, about: AboutSetback): LookOffer {
  const { setback: row } = around;
  const { moment } = about;
  const heaviness = latestHeaviness(about.ratings);
  const held =
    !may(row.kind).debrief ||
    row.closedAt !== null ||
    heaviness === VERY_HEAVY ||
    isNight(moment.now, moment.zone);
  if (held) return { short: false, full: null, carryOn: null };
  const open = around.debriefs
    .filter((d) => d.form !== "other" && d.finishedAt === null)
    .toSorted((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1))
    .at(-1);
  const left =
    open && progress({ ...around, debrief: open, kind: row.kind, heaviness: latestHeaviness(about.ratings) });
  return {
    short: mayOfferShortLook(about),
    full: mayOfferDebrief(about) ? "offered" : "waits",
    carryOn: open && left && left.open !== null ? { form: open.form as Form, left: left.left } : null,
  };
}

export type SetbackPage = {
  readonly setback: Setback;
  readonly heading: Heading;
  readonly day: LocalDate;
  readonly goal: { readonly id: string; readonly line: string; readonly why: string | null } | null;
  readonly tryNumber: number | null;
  /** A kind that is not there to be analysed: its page shows the words, steadying, and who can help. */
  readonly hard: boolean;
  /** Nothing that takes thinking over is offered just now: see `holdsBack`. */
  readonly quiet: boolean;
  readonly stones: readonly Stone[];
  /** How heavy it was, oldest first. */
  readonly heavy: readonly { readonly day: LocalDate; readonly heaviness: Heaviness }[];
  /** Whether it is wished to be asked again; null where that is not to be offered. */
  readonly askAgain: boolean | null;
  /** That wish is open now: the page asks. */
  readonly asksNow: boolean;
  /** It was last said to be very heavy, which holds back the rest of its page (`isStillVeryHeavy`). */
  readonly stillVeryHeavy: boolean;
  /** What was guessed and what it was a week later. */
  readonly weekGuess: WeekGuess | null;
  /** When it came down to half; null where it was not rated over days. */
  readonly eased: Eased | null;
  readonly steadyOn: LocalDate | null;
  readonly sittings: readonly (Pick<Sitting, "id" | "practice" | "before" | "after"> & {
    readonly day: LocalDate;
  })[];
  /** What was said looking back, oldest first; only what was answered. */
  readonly looks: readonly {
    readonly id: string;
    readonly day: LocalDate;
    readonly account: readonly AccountPart[];
    /** Answers that have earlier versions. */
    readonly versions: readonly AnswerCell[];
  }[];
  readonly lessons: readonly Pick<Lesson, "id" | "text" | "at">[];
  /** Those that still are, each of the same words once. */
  readonly plans: readonly Plan[];
  /** Tries at its goal that came later, oldest first. */
  readonly tries: readonly Pick<Attempt, "id" | "goal" | "what" | "day" | "outcome">[];
  readonly attachments: readonly Attachment[];
  readonly look: LookOffer;
  /** To be asked once: *Close it for now?* */
  readonly askToClose: boolean;
  readonly today: LocalDate;
};

/** A wish that holds can be taken back, whatever it weighs by now. */
const askAgainOf = (row: Setback, ratings: readonly Rating[], moment: Moment): boolean | null => {
  const wished = row.closedAt === null && asksAgain(row, moment);
  return wished || mayAskAgain(row, ratings) ? wished : null;
};

const SHOWN_TRIES = 20;

/**
 * One setback as a path; null when it is not there. `reads` is how often its page was opened today; `helpOpened` is
 * known to the tab only.
 */
export const setbackPage = query(
  [setback, goal, attachment, ...AROUND, ...ABOUT],
  (
    db,
    { id, helpOpened, reads = 0 }: { id: string; helpOpened: boolean; reads?: number },
    moment,
  ): SetbackPage | null => {
    const row = readRow(db, setback, id);
    const around = row && aroundOf(db, [row])[0];
    if (!row || !around) return null;
    const about = aboutOf(db, row, moment);
    const towards = readRow(db, goal, row.goal);
    const look = lookOffer(around, about);
    const quiet = holdsBack(db, helpOpened, moment);
    const stillVeryHeavy = isStillVeryHeavy(about);
    const offered = look.full === "offered" || look.carryOn !== null;
    const day = (at: number) => dayIn(at, moment.zone, moment);
    const byTime = (a: { at: number; id: string }, b: { at: number; id: string }) =>
      a.at - b.at || (a.id < b.id ? -1 : 1);
    const later =
      towards === null
        ? []
        : readRows(db, attempt, {
            where: "goal = ? AND at > ? AND id <> ?",
            params: [towards.id, row.at, row.attempt ?? ""],
            order: "at DESC, id DESC",
            limit: SHOWN_TRIES,
          });
    return {
      setback: row,
      heading: heading(row, towards, moment),
      day: dayIn(row.at, row.zone, moment),
      goal: towards && {
        id: towards.id,
        line: excerpt(towards.text),
        why: whyBeside(towards, row, latestHeaviness(about.ratings)),
      },
      tryNumber: tryNumber(db, row.attempt, moment),
      hard: !may(row.kind).debrief,
      quiet,
      stones: offered
        ? besideAnOffer(stonesOf(around))
        : quiet || stillVeryHeavy
          ? whileHeldBack(stonesOf(around))
          : stonesOf(around),
      heavy: about.ratings.map((r) => ({ day: day(r.at), heaviness: r.heaviness })),
      askAgain: askAgainOf(row, about.ratings, moment),
      asksNow: asksNow(row, about.ratings, moment),
      stillVeryHeavy,
      weekGuess: weekGuess(row, about.ratings, moment),
      eased: easedOf(row, about.ratings, moment),
      steadyOn: row.steadyAt === null ? null : day(row.steadyAt),
      sittings: around.sittings
        .toSorted((a, b) => a.finishedAt - b.finishedAt || (a.id < b.id ? -1 : 1))
        .map((s) => ({
          id: s.id,
          practice: s.practice,
          before: s.before,
          after: s.after,
          day: day(s.finishedAt),
        })),
      looks: around.debriefs
        .toSorted((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1))
        .map((d) => {
          const parts = account(d, around.causes);
          return {
            id: d.id,
            day: day(d.finishedAt ?? d.stoppedAt ?? d.startedAt),
            account: parts,
            versions: withVersions(
              db,
              d.id,
              parts.flatMap((part) => (part.step === "causes" ? [] : [part.step])),
            ),
          };
        })
        .filter((look) => look.account.length > 0),
      lessons: around.lessons.toSorted(byTime).map(({ id: lesson, text, at }) => ({ id: lesson, text, at })),
      // One that was taken to a try says the same again.
      plans: around.plans
        .filter((p) => p.droppedAt === null)
        .toSorted(byTime)
        .filter((p, n, all) => all.findIndex((one) => one.cue === p.cue && one.act === p.act) === n),
      tries: later.toReversed().map(({ id: tried, goal: its, what, day: on, outcome }) => ({
        id: tried,
        goal: its,
        what,
        day: on,
        outcome,
      })),
      attachments: attachmentsOf(db, id),
      look,
      askToClose: closeForNow(about, reads),
      today: todayOf(moment),
    };
  },
);
