/**
 * The words of what was there before: Recently deleted, and earlier versions of a text.
 */
import { section } from "../language.ts";

export const history = section("history", {
  deleted: {
    title: "Recently deleted",
    back: "your data",
    about: "What you delete stays here for 30 days. Then it goes for good.",
    empty: "Nothing here.",
    when: (kind: string, day: string) => `${kind}. Deleted ${day}.`,
    restore: "Bring back",
    restoreOf: (what: string) => `Bring back: ${what}`,
    restored: "It’s back.",
    purge: "Delete for good",
    purgeOf: (what: string) => `Delete for good: ${what}`,
    sure: "Delete this for good?",
    sureDetail:
      "Its words, earlier versions and files go from this device. It cannot come back. Copies you saved elsewhere stay as they are.",
    keep: "Keep it here",
    purged: "It’s gone for good.",
    more: "Show earlier",
    kinds: {
      setback: "Setback",
      lesson: "Lesson",
      goal: "Goal",
      note: "Note",
      plan: "Plan",
      attempt: "Try",
      win: "Win",
      step: "Small step",
      milestone: "Milestone",
      cause: "Something that contributed",
      reason: "Something that might get in the way",
      sitting: "Practice",
      attachment: "Photo, voice or file",
      feeling: "Feeling word",
      other: "Something you kept",
    },
  },
  versions: {
    title: "Earlier versions",
    back: "where it stands",
    about: "Each time you changed this text, what was there before was kept.",
    none: "This text has no earlier version.",
    missing: "There is no such text here. It may have been deleted.",
    on: (day: string, time: string) => `${day}, ${time}`,
    current: "The one you see now",
    read: "Read it",
    readOf: (when: string) => `Read it: the version of ${when}`,
    again: "Use this one again",
    againOf: (when: string) => `Use this one again: the version of ${when}`,
    used: "That version is the one you see now. The other is kept.",
    gone: "This version is no longer here: it was too old to keep.",
    rowGone: "What this text belonged to was deleted meanwhile.",
  },
});
