/**
 * The words of Settings and of the pages below it. The long pages are content.
 */
import { ADULTS, PURPOSE } from "@onward/content/pages/purpose";
import { formatNumber, plural } from "../format.ts";
import { section } from "../language.ts";

export const settings = section("settings", {
  title: "Settings",
  groups: {
    words: "Your words",
    looks: "How it looks and reads",
    day: "Your day",
    keys: "Keys",
    about: "About",
  },
  data: "Your data",
  dataDetail: "Save a copy, bring something in, delete",
  words: "Where my words are",
  wordsDetail: "Who can read them, and how to keep them",
  looks: "Looks and language",
  looksDetail: "Light or dark, fonts, still pictures",
  dayStarts: "The day starts at",
  dayStartsDetail: "What you write before then still counts as the day before.",
  keyboard: "Keyboard",
  keyboardDetail: "The list of keys, and turning single keys off",
  how: "How Onward works",
  howDetail: "What it offers when, and how sure that is",
  accessibility: "Accessibility",
  accessibilityDetail: "What was tested, and what falls short",
  about: "About Onward",
  aboutDetail: "What it is and isn’t, licences",
  deleted: "Recently deleted",
  deletedDetail: "Kept for 30 days",

  appearance: {
    theme: "Light or dark",
    system: "As the system",
    light: "Light",
    dark: "Dark",
    font: "Use my device’s font",
    fontDetail: "Instead of the fonts that come with Onward",
    still: "Still pictures",
    stillDetail: "No movement anywhere",
    language: "Language",
    languageNote: "More languages come when people who speak them have read every word.",
    here: "These are kept in this browser, not copied to other devices.",
  },

  day: {
    hint: "Half past one at night can still be today.",
    hour: (hour: string) => hour,
    saved: "Noted",
  },

  keys: {
    single: "Single keys",
    singleDetail: "n to log, g and a letter to go somewhere, ? for the list",
    list: "The list of keys",
    then: "then",
    control: "Ctrl",
    shift: "Shift",
    everywhere: "Everywhere",
    writing: "While writing",
    does: {
      search: "Search",
      log: "Log a setback",
      today: "Today",
      setbacks: "Setbacks",
      goals: "Goals",
      lessons: "Lessons",
      practice: "Practice",
      list: "The list of keys",
      save: "Save what you’re writing",
      pause: "Pause or carry on, while breathing",
      close: "Close a sheet",
    },
    space: "Space",
    escape: "Esc",
    enter: "Enter",
    mac: "On a Mac, Cmd does what Ctrl does.",
  },

  where: {
    now: "Just now, on this device",
    holds: "Written here",
    counts: (setbacks: string, notes: string, lessons: string) => `${setbacks}, ${notes}, ${lessons}`,
    setbacks: (n: number) =>
      plural(n, { one: `${formatNumber(n)} setback`, other: `${formatNumber(n)} setbacks` }),
    notes: (n: number) => plural(n, { one: `${formatNumber(n)} note`, other: `${formatNumber(n)} notes` }),
    lessons: (n: number) =>
      plural(n, { one: `${formatNumber(n)} lesson`, other: `${formatNumber(n)} lessons` }),
    nothingYet: "Nothing yet",
    promise: "Does the browser promise to keep them?",
    promised: "Yes",
    notPromised: "No. It may clear them when room is short, or after weeks away.",
    notAskedYet: "Not asked yet. Onward asks at your first save.",
    unknown: "This browser doesn’t say.",
    forgets: "No. It forgets them when you close this window.",
    askAgain: "Ask again",
    answered: (answer: string) => `The browser says: ${answer}`,
    installed: "Among your apps",
    isInstalled: "Yes",
    notInstalled: "No, in a browser tab",
    copy: "Last copy saved",
    noCopy: "None yet",
    used: "Room in use",
    usedOf: (used: string, room: string) => `${used} of about ${room}`,
    saveCopy: "Save a copy",
    installHow: "How to add Onward to your apps",
  },

  aboutPage: {
    version: "Version",
    notices: "Notices of the programs inside Onward",
    noticesDetail: "Their names and licence terms",
    purpose: PURPOSE,
    adults: ADULTS,
    free: "Free. No adverts. Nothing is sent.",
  },

  pageMissing: "This page can’t be fetched just now. It’s here again once you’ve been online for a moment.",
});
