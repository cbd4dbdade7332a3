/**
 * Why something in a file was not read in full, what became of it, and what Onward has no place for: the same words on
 * screen and in a terminal.
 */

export const UNREAD = {
  why: {
    NotAnEntry: "It isn’t an entry this format has.",
    Empty: "There is nothing in it.",
    NoDate: "It has no day.",
    BadDate: "Its day isn’t in the calendar.",
    BadTime: "Its time can’t be read; its day can.",
    FutureDate: "Its day is still to come.",
    ShiftedColumns: "Its cells don’t stand under their headings.",
    UnknownMood: "Its mood has a name Onward doesn’t know.",
    BadEncoding: "Some letters can’t be read, and show as �.",
    FrontMatter: "The block at its top can’t be read, and stays in the text.",
    TooLong: "It’s longer than one note, so it comes as several.",
    CutShort: "The file ends in the middle of it.",
    Duplicate: "It’s in the file twice.",
    Damaged: "It’s damaged.",
    TooLarge: "It’s larger than Onward keeps.",
    AttachmentMissing: "A photo or file of it isn’t in the export.",
  },
  kept: "Kept.",
  /** Of what had no day that could be read. */
  keptUndated: "Kept on the file’s own day.",
  leftOut: "Left out.",
};

/** What became of it. */
export const becameOf = (why: keyof typeof UNREAD.why, kept: boolean): "kept" | "keptUndated" | "leftOut" =>
  !kept ? "leftOut" : why === "NoDate" || why === "BadDate" ? "keptUndated" : "kept";

/** What of another app's file is not brought in, one of it and several. */
export const LEFT_OUT = {
  places: ["place", "places"],
  weather: ["note of the weather", "notes of the weather"],
  goals: ["goal of the other app", "goals of the other app"],
  files: ["other file", "other files"],
  properties: ["property", "properties"],
} as const;

/** @param parts how much of each, in words */
export const notBroughtIn = (parts: string): string =>
  `Not brought in, as Onward has no place for it: ${parts}.`;
