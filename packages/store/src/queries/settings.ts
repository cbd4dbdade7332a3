/**
 * What Settings shows of this file: the chosen hour, and whether anything is written.
 */
import { attempt } from "@onward/domain/attempts/attempt";
import { appointment } from "@onward/domain/care/appointment";
import { asking } from "@onward/domain/care/asking";
import { hardDayLine } from "@onward/domain/care/hard-days";
import { helper } from "@onward/domain/care/helper";
import { checkin } from "@onward/domain/checkins/checkin";
import { goal } from "@onward/domain/goals/goal";
import { keptNear } from "@onward/domain/keep-near/keep-near";
import { lesson } from "@onward/domain/lessons/lesson";
import { note } from "@onward/domain/notes/note";
import { sitting } from "@onward/domain/practices/sitting";
import { selfCare } from "@onward/domain/self-care/self-care";
import { setback } from "@onward/domain/setbacks/setback";
import { storyNote } from "@onward/domain/stories/story-note";
import { setting } from "@onward/domain/today/choices";
import { win } from "@onward/domain/wins/win";
import { query } from "./query.ts";

/** The hour, 0 to 12, at which the person's day begins. */
export const dayStart = query([setting], (_db, _args: null, moment): number => moment.dayStartsAt);

const WRITTEN = [
  setback,
  note,
  checkin,
  sitting,
  lesson,
  goal,
  attempt,
  win,
  hardDayLine,
  helper,
  asking,
  appointment,
  selfCare,
  keptNear,
  storyNote,
] as const;

/** Whether anything at all is kept here: from the first save on, the browser is asked to keep it for good. */
export const anythingKept = query([...WRITTEN], (db, _args: null): boolean =>
  WRITTEN.some(
    (table) => db.get(`SELECT 1 AS there FROM "${table.name}" WHERE removed = 0 LIMIT 1`) !== undefined,
  ),
);
