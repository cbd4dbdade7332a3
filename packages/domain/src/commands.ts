/**
 * Every command in one list: what a person can do. The store runs them by name.
 */
import * as attachments from "./attachments/commands.ts";
import * as attempts from "./attempts/commands.ts";
import * as ways from "./attempts/way-line-commands.ts";
import * as appointments from "./care/appointment-commands.ts";
import * as asking from "./care/asking-commands.ts";
import * as hardDays from "./care/hard-day-commands.ts";
import * as helpers from "./care/helper-commands.ts";
import * as checkins from "./checkins/commands.ts";
import * as debriefs from "./debriefs/commands.ts";
import * as forecasts from "./forecasts/commands.ts";
import * as goals from "./goals/commands.ts";
import * as goalWeeks from "./goals/goal-week-commands.ts";
import * as longView from "./goals/long-view-commands.ts";
import * as lookAgain from "./goals/look-again-commands.ts";
import * as near from "./keep-near/commands.ts";
import * as lessons from "./lessons/commands.ts";
import * as lookAheads from "./look-aheads/commands.ts";
import * as notes from "./notes/commands.ts";
import * as plans from "./plans/commands.ts";
import * as practices from "./practices/commands.ts";
import * as rewards from "./goals/reward-commands.ts";
import * as selfCare from "./self-care/commands.ts";
import * as setbacks from "./setbacks/commands.ts";
import * as stories from "./stories/commands.ts";
import * as today from "./today/commands.ts";
import * as wins from "./wins/commands.ts";

export const commands = {
  addAttachment: attachments.addAttachment,
  removeAttachment: attachments.removeAttachment,
  logSetback: setbacks.logSetback,
  editSetback: setbacks.editSetback,
  rateSetback: setbacks.rateSetback,
  askAgain: setbacks.askAgain,
  saySteady: setbacks.saySteady,
  closeSetback: setbacks.closeSetback,
  removeSetback: setbacks.removeSetback,
  nameFeeling: setbacks.nameFeeling,
  removeFeeling: setbacks.removeFeeling,
  checkIn: checkins.checkIn,
  checkInOn: checkins.checkInOn,
  removeCheckIn: checkins.removeCheckIn,
  writeNote: notes.writeNote,
  editNote: notes.editNote,
  removeNote: notes.removeNote,
  makeSetback: notes.makeSetback,
  startDebrief: debriefs.startDebrief,
  answerStep: debriefs.answerStep,
  skipStep: debriefs.skipStep,
  addCause: debriefs.addCause,
  editCause: debriefs.editCause,
  removeCause: debriefs.removeCause,
  stopDebrief: debriefs.stopDebrief,
  rateDebrief: debriefs.rateDebrief,
  finishDebrief: debriefs.finishDebrief,
  finishSitting: practices.finishSitting,
  editKept: practices.editKept,
  keepLesson: lessons.keepLesson,
  editLesson: lessons.editLesson,
  reviewLesson: lessons.reviewLesson,
  sayUsed: lessons.sayUsed,
  sayStill: lessons.sayStill,
  restLesson: lessons.restLesson,
  moveReview: lessons.moveReview,
  removeLesson: lessons.removeLesson,
  makePlan: plans.makePlan,
  editPlan: plans.editPlan,
  dropPlan: plans.dropPlan,
  removePlan: plans.removePlan,
  setGoal: goals.setGoal,
  editGoal: goals.editGoal,
  pauseGoal: goals.pauseGoal,
  letGoOfGoal: goals.letGoOfGoal,
  reachGoal: goals.reachGoal,
  reopenGoal: goals.reopenGoal,
  removeGoal: goals.removeGoal,
  addMilestone: goals.addMilestone,
  editMilestone: goals.editMilestone,
  reachMilestone: goals.reachMilestone,
  removeMilestone: goals.removeMilestone,
  addStep: goals.addStep,
  editStep: goals.editStep,
  doneStep: goals.doneStep,
  doneStepOn: goals.doneStepOn,
  pauseStep: goals.pauseStep,
  removeStep: goals.removeStep,
  setLookAgain: lookAgain.setLookAgain,
  answerLookAgain: lookAgain.answerLookAgain,
  removeLookAgain: lookAgain.removeLookAgain,
  nameReward: rewards.nameReward,
  editReward: rewards.editReward,
  doneReward: rewards.doneReward,
  removeReward: rewards.removeReward,
  keepGoalWeek: goalWeeks.keepGoalWeek,
  removeGoalWeek: goalWeeks.removeGoalWeek,
  writeLongView: longView.writeLongView,
  editLongView: longView.editLongView,
  moveLongView: longView.moveLongView,
  removeLongView: longView.removeLongView,
  planAttempt: attempts.planAttempt,
  editAttempt: attempts.editAttempt,
  startAttempt: attempts.startAttempt,
  recordOutcome: attempts.recordOutcome,
  attemptDidNotHappen: attempts.attemptDidNotHappen,
  removeAttempt: attempts.removeAttempt,
  writeWayLine: ways.writeWayLine,
  editWayLine: ways.editWayLine,
  removeWayLine: ways.removeWayLine,
  stepOfWayLine: ways.stepOfWayLine,
  renameWay: ways.renameWay,
  startLookAhead: lookAheads.startLookAhead,
  addReason: lookAheads.addReason,
  editReason: lookAheads.editReason,
  removeReason: lookAheads.removeReason,
  sayFits: lookAheads.sayFits,
  answerAhead: lookAheads.answerAhead,
  skipAhead: lookAheads.skipAhead,
  finishLookAhead: lookAheads.finishLookAhead,
  giveChance: forecasts.giveChance,
  guessWhen: forecasts.guessWhen,
  removeForecast: forecasts.removeForecast,
  noteWin: wins.noteWin,
  keepGoodThings: wins.keepGoodThings,
  editWin: wins.editWin,
  removeWin: wins.removeWin,
  addSelfCare: selfCare.addSelfCare,
  editSelfCare: selfCare.editSelfCare,
  moveSelfCare: selfCare.moveSelfCare,
  didSelfCare: selfCare.didSelfCare,
  removeSelfCare: selfCare.removeSelfCare,
  keepNear: near.keepNear,
  editNear: near.editNear,
  removeNear: near.removeNear,
  writeHardDayLine: hardDays.writeHardDayLine,
  editHardDayLine: hardDays.editHardDayLine,
  moveHardDayLine: hardDays.moveHardDayLine,
  removeHardDayLine: hardDays.removeHardDayLine,
  addHelper: helpers.addHelper,
  editHelper: helpers.editHelper,
  removeHelper: helpers.removeHelper,
  keepAsking: asking.keepAsking,
  leaveAsking: asking.leaveAsking,
  makeAppointment: appointments.makeAppointment,
  editAppointment: appointments.editAppointment,
  removeAppointment: appointments.removeAppointment,
  offerStory: stories.offerStory,
  noteStory: stories.noteStory,
  keepStory: stories.keepStory,
  putOff: today.putOff,
  choose: today.choose,
  restoreRow: today.restoreRow,
} as const;

export type Commands = typeof commands;
export type CommandName = keyof Commands;
