/**
 * Every command in one list: what a person can do. The store runs them by name.
 */
import * as attachments from "./attachments/commands.ts";
import * as checkins from "./checkins/commands.ts";
import * as debriefs from "./debriefs/commands.ts";
import * as notes from "./notes/commands.ts";
import * as practices from "./practices/commands.ts";
import * as setbacks from "./setbacks/commands.ts";
import * as today from "./today/commands.ts";

export const commands = {
  addAttachment: attachments.addAttachment,
  describeAttachment: attachments.describeAttachment,
  removeAttachment: attachments.removeAttachment,
  logSetback: setbacks.logSetback,
  editSetback: setbacks.editSetback,
  rateSetback: setbacks.rateSetback,
  saySteady: setbacks.saySteady,
  closeSetback: setbacks.closeSetback,
  removeSetback: setbacks.removeSetback,
  nameFeeling: setbacks.nameFeeling,
  removeFeeling: setbacks.removeFeeling,
  checkIn: checkins.checkIn,
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
  removeSitting: practices.removeSitting,
  putOff: today.putOff,
  choose: today.choose,
  restoreRow: today.restoreRow,
} as const;

export type Commands = typeof commands;
export type CommandName = keyof Commands;
