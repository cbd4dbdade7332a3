/**
 * Making an earlier version of a text the one that is shown again: the same command that edits it.
 */
import type { Id } from "@onward/domain/kernel/id";
import type { AnswerCell } from "@onward/domain/debriefs/questions";
import { storyAddress } from "../../app/parts/story-address.ts";
import { run } from "../../app/store.ts";

type Kept = Promise<Awaited<ReturnType<typeof run>>>;
/** `owner` is what the text is read with, where that is not the row itself. */
type BringBack = (row: string, text: string, owner: string | null) => Kept;

const answer =
  (cell: AnswerCell): BringBack =>
  (row, text) =>
    run("answerStep", { debrief: row as Id<"debrief">, cell, text });

/** By table and cell: every text of which versions are kept and which can be edited on its own. */
const WAYS: Readonly<Record<string, BringBack>> = {
  "setback/what": (row, what) => run("editSetback", { setback: row as Id<"setback">, what }),
  "setback/expected": (row, expected) => run("editSetback", { setback: row as Id<"setback">, expected }),
  "lesson/text": (row, text) => run("editLesson", { lesson: row as Id<"lesson">, text }),
  "goal/text": (row, text) => run("editGoal", { goal: row as Id<"goal">, text }),
  "goal/why": (row, why) => run("editGoal", { goal: row as Id<"goal">, why }),
  "longView/text": (row, text) => run("editLongView", { longView: row as Id<"longView">, text }),
  "hardDayLine/text": (row, text) => run("editHardDayLine", { hardDayLine: row as Id<"hardDayLine">, text }),
  "helper/goodAt": (row, goodAt) => run("editHelper", { helper: row as Id<"helper">, goodAt }),
  "appointment/say": (row, say) => run("editAppointment", { appointment: row as Id<"appointment">, say }),
  "appointment/cameOfIt": (row, cameOfIt) =>
    run("editAppointment", { appointment: row as Id<"appointment">, cameOfIt }),
  "appointment/comesNext": (row, comesNext) =>
    run("editAppointment", { appointment: row as Id<"appointment">, comesNext }),
  "storyNote/text": (_, text, owner) => run("noteStory", { story: owner ?? "", text }),
  "selfCare/text": (row, text) => run("editSelfCare", { selfCare: row as Id<"selfCare">, text }),
  "keptNear/text": (row, text) => run("editNear", { keptNear: row as Id<"keptNear">, text }),
  "note/text": (row, text) => run("editNote", { note: row as Id<"note">, text }),
  "win/text": (row, text) => run("editWin", { win: row as Id<"win">, text }),
  "sitting/kept": (row, kept) => run("editKept", { sitting: row as Id<"sitting">, kept }),
  "debrief/happened": answer("happened"),
  "debrief/expected": answer("expected"),
  "debrief/toldMyself": answer("toldMyself"),
  "debrief/wentRight": answer("wentRight"),
  "debrief/hands": answer("hands"),
  "debrief/diverged": answer("diverged"),
  "debrief/kinder": answer("kinder"),
};

/** The way to bring a version of this text back; null where it is only there to be read. */
export const wayBack = (table: string, cell: string): BringBack | null => WAYS[`${table}/${cell}`] ?? null;

/** Where the text itself is read; `owner` is what it is read with. */
export function placeOf(table: string, row: string, owner: string | null): string {
  switch (table) {
    case "setback":
      return `/setbacks/${row}`;
    case "debrief":
      return owner === null ? "/setbacks" : `/setbacks/${owner}`;
    case "lesson":
      return `/lessons/${row}`;
    case "goal":
      return `/goals/${row}`;
    case "goalWeek":
      return owner === null ? "/goals" : `/goals/${owner}`;
    case "storyNote":
      return owner === null ? "/stories" : storyAddress(owner);
    case "longView":
      return "/goals/long-view";
    case "hardDayLine":
      return "/care/plan";
    case "helper":
      return "/care/people";
    case "asking":
      return "/care/asking";
    case "appointment":
      return "/care/appointments";
    case "selfCare":
      return "/looking-after-yourself";
    case "keptNear":
      return "/keep-near";
    case "checkin":
      return owner === null ? "/check-ins" : `/check-ins/${owner}`;
    default:
      return "/today";
  }
}
