/**
 * Every table in one list. The store makes its SQL from it and the export its file; the order is the export's.
 */
import { attachment } from "./attachments/attachment.ts";
import { attempt, strategy } from "./attempts/attempt.ts";
import { wayLine } from "./attempts/way-lines.ts";
import { appointment } from "./care/appointment.ts";
import { asking } from "./care/asking.ts";
import { hardDayLine } from "./care/hard-days.ts";
import { helper } from "./care/helper.ts";
import { checkin } from "./checkins/checkin.ts";
import { cause, debrief } from "./debriefs/debrief.ts";
import { forecast } from "./forecasts/forecast.ts";
import { goal, milestone, step } from "./goals/goal.ts";
import { pause, stepDay } from "./goals/repeating.ts";
import { goalWeek } from "./goals/goal-week.ts";
import { longView } from "./goals/long-view.ts";
import { lookAgain } from "./goals/look-again.ts";
import { reward } from "./goals/reward.ts";
import { imported } from "./imports/import.ts";
import { keptNear } from "./keep-near/keep-near.ts";
import { lesson, review } from "./lessons/lesson.ts";
import { fit, lookAhead, reason } from "./look-aheads/look-ahead.ts";
import { note } from "./notes/note.ts";
import { plan } from "./plans/plan.ts";
import { sitting } from "./practices/sitting.ts";
import { selfCare, selfCareDay } from "./self-care/self-care.ts";
import { feeling, rating, setback } from "./setbacks/setback.ts";
import { storyNote } from "./stories/story-note.ts";
import { notToday, setting } from "./today/choices.ts";
import { win } from "./wins/win.ts";

export const tables = [
  note,
  setback,
  rating,
  feeling,
  sitting,
  checkin,
  debrief,
  cause,
  lesson,
  review,
  plan,
  longView,
  goal,
  milestone,
  step,
  stepDay,
  pause,
  lookAgain,
  reward,
  goalWeek,
  strategy,
  attempt,
  wayLine,
  lookAhead,
  reason,
  fit,
  forecast,
  win,
  selfCare,
  selfCareDay,
  keptNear,
  hardDayLine,
  helper,
  asking,
  appointment,
  storyNote,
  attachment,
  imported,
  notToday,
  setting,
] as const;

export type TableName = (typeof tables)[number]["name"];
