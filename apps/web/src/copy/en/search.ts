/**
 * The words of Search, and of the page a note is read on.
 */
import { formatNumber, plural } from "../format.ts";
import { section } from "../language.ts";

export const search = section("search", {
  title: "Search",
  back: "Today",
  field: "Search everything you’ve written",
  form: "Everything you’ve written",
  kinds: "Kinds",
  all: "All",
  setbacks: "Setbacks",
  lessons: "Lessons",
  other: "Other",
  others: "Which others",
  groups: {
    setbacks: "Setbacks",
    lessons: "Lessons and plans",
    goals: "Goals and tries",
    wins: "Small wins",
    stories: "Beside stories",
    notes: "Notes",
    days: "Check-ins and practices",
    care: "Care",
    yourself: "Looking after yourself, Keep near",
    files: "Photos, voices and files",
  },
  found: (n: number) =>
    plural(n, {
      one: "One thing. Searched on this device.",
      other: `${formatNumber(n)} things, newest first. Searched on this device.`,
    }),
  foundMore: (n: number) => `The newest ${formatNumber(n)} of more. Searched on this device.`,
  none: "Nothing close to that.",
  hint: "Try a feeling, a place, or how it looked from outside.",
  start: "A word, or its beginning.",
  wrote: (day: string) => `${day}. You wrote`,
  more: "Show more",
  moreOf: (kind: string) => `Show more: ${kind}`,
  whole: "Read it whole",
  noWords: "Without words",

  note: {
    window: "Note",
    heading: (day: string) => `Note, ${day}`,
    back: "Search",
    missing: "There is no such note here. It may have been deleted.",
    tags: "Tags",
    kept: "Kept with it",
    file: (name: string) => `Save ${name}`,
    unnamed: "a file",
    notHere: "This one isn’t on this device.",
    toSetback: "Make this a setback",
    seeSetback: "See the setback it became",
    edit: "Edit",
    editLabel: "Your note",
    save: "Save",
    leave: "Leave it as it was",
    saved: "Saved",
    delete: "Delete",
    deleted: "Deleted",
    versions: "Earlier versions",
  },
});
