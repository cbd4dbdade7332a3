/**
 * The words of Your data: keeping a copy, bringing something in, looking after it, deleting.
 */
import { LEFT_OUT, notBroughtIn, UNREAD } from "@onward/content/unread";
import { formatList, formatNumber, plural } from "../format.ts";
import { section } from "../language.ts";

const many = (n: number, one: string, other: string): string =>
  plural(n, { one: `${formatNumber(n)} ${one}`, other: `${formatNumber(n)} ${other}` });

export const data = section("data", {
  title: "Your data",
  settings: "Settings",
  here: (parts: string) => `${parts}, on this device.`,
  nothingHere: "Nothing is written here yet.",
  counts: {
    setbacks: (n: number) => many(n, "setback", "setbacks"),
    lessons: (n: number) => many(n, "lesson", "lessons"),
    goals: (n: number) => many(n, "goal", "goals"),
    tries: (n: number) => many(n, "try", "tries"),
    wins: (n: number) => many(n, "small win", "small wins"),
    notes: (n: number) => many(n, "note", "notes"),
    checkins: (n: number) => many(n, "check-in", "check-ins"),
    sittings: (n: number) => many(n, "practice", "practices"),
    stories: (n: number) => many(n, "story noted or kept", "stories noted or kept"),
    selfCare: (n: number) => many(n, "thing that does you good", "things that do you good"),
    keptNear: (n: number) => many(n, "thing kept near", "things kept near"),
    hardDayLines: (n: number) => many(n, "line for hard days", "lines for hard days"),
    helpers: (n: number) => many(n, "person to turn to", "people to turn to"),
    askings: (n: number) => many(n, "text to ask with", "texts to ask with"),
    appointments: (n: number) => many(n, "appointment", "appointments"),
    files: (n: number) => many(n, "photo, voice or file", "photos, voices or files"),
  },
  list: (parts: string[]) => formatList(parts),

  copy: {
    title: "Keep a copy",
    about:
      "One file with everything in it: your words, their earlier versions, photos and voices. Onward reads it back, here or on another device.",
    passphrase: "A passphrase, if you like",
    passphraseHint:
      "With one, the file opens only with it. Nobody can open it without, and we can’t either. Left empty, anyone who has the file can read it.",
    show: "Show it",
    save: "Save a copy",
    saving: "Making the copy",
    sealing: "Sealing it. That takes a few seconds.",
    saved: "The copy is with your downloads.",
    savedSealed: "The copy is with your downloads. It opens with your passphrase.",
    last: (day: string) => `Last copy: ${day}.`,
    none: "No copy yet.",
    folder: "Take everything",
    folderNote:
      "Markdown, zipped: a page for each setback, goal and note, and your photos beside them. Obsidian opens it as a vault. Anyone who has it can read it.",
    summary: "A summary to take with you",
    summaryDetail: "Lines you choose, to print or save as a PDF",
    folderSaved: "The folder is with your downloads, as a zip.",
    tooLarge:
      "With its photos and files this would be larger than Onward can open again, so it was not saved. The folder of Markdown holds all of it: save that instead.",
    failed:
      "The copy couldn’t be made just now. Everything is still here. Try once more, or load the page again.",
  },

  bring: {
    title: "Bring something in",
    detail: "From a file or another app",
    openCopy: "Open a copy",
    openCopyAbout: "A copy you saved from Onward brings everything back, here or on a new device.",
    choose: "Choose the copy",
  },

  gone: {
    title: "If it’s gone",
    first:
      "A browser can clear what it keeps, most often after a week or more without a visit, or when history is cleared. Another browser, a private window and the app on a home screen each keep their own.",
    second:
      "So look first where you wrote it. If you saved a copy, it’s in a file that begins with “onward”: open it here.",
    third: "Without a copy we can’t get it back, since nobody else ever had one.",
  },

  care: {
    title: "Looking after it",
    deleted: "Recently deleted",
    deletedDetail: "Kept for 30 days",
    check: "Check that all is well",
    checkDetail: "Reads everything once",
    checking: "Checking",
    sound: "All is well. Everything could be read.",
    problems: {
      fileDamaged:
        "A part of the file can’t be read. Save a copy now, so that what can be read is safe. Then open that copy in a fresh browser.",
      rowUnreadable: (n: number) =>
        `${many(n, "entry", "entries")} can’t be read in full. A copy you saved earlier may hold them whole: opening it here brings back what is missing.`,
      filesMissing: (n: number) =>
        `${many(n, "photo, voice or file isn’t", "photos, voices or files aren’t")} on this device any more. A copy you saved earlier brings them back.`,
      searchIncomplete: (n: number) =>
        `${many(n, "entry", "entries")} didn’t come up in search. That’s put right now.`,
    },
    waiting: (n: number) => `${many(n, "entry", "entries")} of a newer Onward are kept as they are.`,
  },

  erase: {
    title: "Delete everything",
    detail: "From this device, for good",
    what: (parts: string) => `This deletes ${parts} from this device. It can’t be undone.`,
    nothing: "This deletes what is kept on this device. It can’t be undone.",
    elsewhere: "Copies you saved stay where you saved them.",
    copyFirst: "Save a copy first",
    type: (word: string) => `To go on, type ${word}`,
    word: "delete",
    notYet: (word: string) => `Type ${word} in the box, or close this. Nothing has been deleted.`,
    go: "Delete everything",
    keep: "Keep it",
    working: "Deleting",
    failed: "It couldn’t be deleted just now. Close other Onward tabs and try once more.",
    done: "It’s gone from here. Take care of yourself.",
    doneWindow: "Deleted",
    doneDetail: "Onward holds nothing of yours any more. Copies you saved are still where you put them.",
    again: "Start again",
  },
});

export const bringing = section("bringing", {
  title: "Bring something in",
  window: "Bring something in",
  ask: "Choose a file. Nothing changes until you’ve seen what’s in it.",
  files: "Choose a file",
  folder: "Choose a folder",
  readsTitle: "What can be read",
  reads:
    "A copy from Onward, Day One (JSON, zipped), Daylio (backup or table), a folder or zip of Markdown notes such as an Obsidian vault, and jrnl.",
  promisesTitle: "What won’t happen",
  promises: {
    kept: "Nothing already here changes before you’ve seen how much of it would.",
    quiet: "Old entries don’t come back to you as lessons unless you ask.",
  },
  reading: "Reading it",
  several: (n: number) => many(n, "file", "files"),
  about: (name: string, size: string) => `${name}, ${size}`,
  cancel: "Leave it",
  another: "Choose another",

  looked: "Looked first, changed nothing",
  table: "What the file holds",
  kind: "Kind",
  happens: "What happens",
  newNotes: "Entries, kept as notes",
  rows: {
    setbacks: "Setbacks",
    lessons: "Lessons",
    goals: "Goals and tries",
    notes: "Notes",
    wins: "Small wins",
    days: "Check-ins and practices",
    rest: "What belongs to them",
  },
  files_: "Photos, voices and files",
  hereAlready: "Already here, word for word",
  hereCopy: "Already here",
  cameBack: "Deleted here before",
  changed: "Newer in the copy",
  gone: "Deleted in the copy",
  unreadable: "Couldn’t be read in full",
  days: "From and to",
  fromTo: (first: string, last: string) => `${first} to ${last}`,
  new: (n: number) => `${formatNumber(n)} new`,
  along: (n: number) => `${formatNumber(n)} along`,
  alone: (n: number) => `${formatNumber(n)} left alone`,
  back: (n: number) => `${formatNumber(n)} come back`,
  change: (n: number) => `${formatNumber(n)} change`,
  go: (n: number) => `${formatNumber(n)} to Recently deleted`,
  touches: "Nothing is deleted for good, and for 30 days one press puts all of it back as it was.",
  whichOf: (n: number) => `${formatNumber(n)}, see which`,
  whichTitle: "What couldn’t be read in full",
  whichMore: (n: number) => `And ${formatNumber(n)} more.`,
  left: {
    places: (n: number) => many(n, ...LEFT_OUT.places),
    weather: (n: number) => many(n, ...LEFT_OUT.weather),
    goals: (n: number) => many(n, ...LEFT_OUT.goals),
    files: (n: number) => many(n, ...LEFT_OUT.files),
    properties: (n: number) => many(n, ...LEFT_OUT.properties),
  },
  leftOut: notBroughtIn,
  ready: "Ready when you are",
  nothingNew: "Everything in it is here already.",
  bringIn: (n: number) => `Bring in ${formatNumber(n)}`,
  bringBack: "Bring it back",

  moods: {
    title: "Which mood is which?",
    about: "Put the names in order, the best day first. They become Onward’s five weights.",
    up: (label: string) => `Move ${label} up`,
    down: (label: string) => `Move ${label} down`,
    use: "Use this order",
    skip: "Leave unknown ones out",
    moved: (label: string, at: number) => `${label}, now ${formatNumber(at)}`,
  },

  where: {
    entry: (n: number) => `Entry ${formatNumber(n)}`,
    row: (n: number) => `Row ${formatNumber(n)}`,
    file: (n: number) => `File ${formatNumber(n)}`,
    fileRow: (file: number, row: number) => `File ${formatNumber(file)}, row ${formatNumber(row)}`,
  },
  unread: UNREAD,

  sealed: {
    title: "This copy has a passphrase",
    label: "Its passphrase",
    open: "Open it",
    wrong: "That passphrase doesn’t open it. Try again, or the file may be damaged.",
    empty: "Type the passphrase you gave it when you saved it.",
  },

  busy: (n: number) => `Bringing in ${formatNumber(n)}`,
  putting: "Putting it back",
  progress: (done: number, total: number) =>
    `${formatNumber(done)} of ${formatNumber(total)}. You can carry on using Onward.`,
  stop: "Stop and put it back",
  undoTitle: "Undo stays open",
  undoDetail:
    "For 30 days, one press takes all of it out again, puts back what it changed, and leaves everything you wrote here since.",

  done: (n: number) => (n === 0 ? "Everything was here already" : `${formatNumber(n)} came in`),
  doneBack: "Everything is back",
  doneDetail: "Your notes come up in Search.",
  doneChanged: (n: number) => `Changed here: ${formatNumber(n)}.`,
  doneGone: (n: number) => `In Recently deleted now: ${formatNumber(n)}.`,
  damaged: (n: number) =>
    `${many(n, "photo or file was", "photos or files were")} damaged in the export and couldn’t come along.`,
  stopped: "Stopped, and everything is as it was.",
  toToday: "Go to Today",
  toSearch: "Search",
  takeBack: "Take it back",
  takenBack: (n: number) => `Taken back: ${formatNumber(n)}.`,
  leftAlone: (n: number) => `${many(n, "was", "were")} changed since, and stayed.`,

  cut: {
    title: "Something was being brought in when Onward closed",
    detail: (done: number, total: number) => `${formatNumber(done)} of ${formatNumber(total)} were in.`,
    on: "Carry on",
    drop: "Take it back",
    gone: "The files it came from are no longer here. Choose them again: what’s in already is left alone. Or take it back.",
  },

  past: {
    title: "Brought in before",
    formats: {
      onward: "A copy from Onward",
      dayOne: "Day One",
      daylio: "Daylio",
      daylioCsv: "Daylio, a table",
      markdown: "Notes",
      jrnl: "jrnl",
      other: "Something else",
    },
    detail: (day: string, n: number) => `${day}. ${many(n, "entry", "entries")}.`,
    undone: "Taken back.",
    until: (day: string) => `Can be taken back until ${day}.`,
    takeBackOf: (what: string) => `Take it back: ${what}`,
  },

  errors: {
    Empty: "There is nothing in that file. The export may not have finished; make it again in the other app.",
    TooLarge:
      "That file is larger than Onward reads. If it’s a zip, unpack it and bring in the part with the entries.",
    TooMany: "That’s more than 20,000 files at once. Bring them in folder by folder.",
    Damaged: "That file is damaged or cut short. Fetch it again, or make the export again.",
    Encrypted: "That zip is locked with a password. Unpack it first, then choose the files inside.",
    BadPath:
      "That zip holds names that point outside of it, so it’s left closed. Unpack it with another program and choose the files inside.",
    OneAtATime: "Those are several exports at once. Bring them in one after the other.",
    UnknownFormat: "This is none of the files Onward can read.",
    NotACopy: "This looks like a copy from Onward, and isn’t whole. If you have another one, try that.",
    NewerCopy: "This copy is from a newer Onward. Load this page again to get the newest, then open it.",
    NothingToUndo:
      "That came in too long ago to be taken out again in one go. It’s still here, and you can delete what you like of it.",
    Full: "There isn’t enough room on this device for all of it. Make some room and carry on, or take it back.",
    Broken: "The device couldn’t keep it. Load the page again and carry on, or take it back.",
    Other: "It couldn’t be brought in just now. Nothing you wrote here has changed.",
  },
});
