/**
 * What every reader of another app's file gives: neutral notes, their attachments, and an honest list of what
 * did not come over. `gather` is the one way to build it: it tidies, counts, splits what is too long,
 * and keeps the same entry from coming twice. No clock, no database, no words of a person in a report.
 */
import { MOST_ATTACHMENTS } from "@onward/domain/attachments/attachment";
import type { FORMATS } from "@onward/domain/imports/import";
import type { Heaviness } from "@onward/domain/kernel/heaviness";
import type { Result } from "@onward/domain/kernel/result";
import { LONG, SHORT, tidy } from "@onward/domain/kernel/text";
import { HOUR, dayOf, type Instant, type LocalDate, type Zone } from "@onward/domain/kernel/time";
import { MOOD_NAMES } from "./daylio.ts";
import { fingerprint } from "./digest.ts";

export type FoundFormat = Exclude<(typeof FORMATS)[number], "onward">;

/** Why a whole choice of files could not be read. Nothing of it was taken. */
export type ImportError = {
  readonly type:
    | "Empty" // no bytes, or an archive or file without a single entry
    | "TooLarge" // more bytes than we read, or an archive that unpacks to far more than its size
    | "TooMany" // more than 20,000 files
    | "Damaged" // cut short, or its checksums do not hold
    | "Encrypted" // an archive behind a password
    | "BadPath" // an archive with a name that climbs out of it, or the same name twice
    | "OneAtATime" // several exports chosen at once
    | "UnknownFormat"; // readable perhaps, but none of the formats we know
};

/** Why one entry, or one part of it, is not as it was. `kept` beside it says whether the entry came over. */
export type UnreadableReason =
  | "NotAnEntry" // another shape than this format has
  | "Empty" // an entry with no words, mood, tag or attachment
  | "NoDate" // kept on the file's own day, or else on today
  | "BadDate" // a day that does not exist; kept as with NoDate
  | "BadTime" // kept without its time
  | "FutureDate" // kept on the day it says
  | "ShiftedColumns" // cells that do not stand under their heading; kept when its day is certain, words in one text
  | "UnknownMood" // kept without a mood; said once for each label
  | "BadEncoding" // bytes that are not text, shown as �
  | "FrontMatter" // a heading block that is not YAML; kept in the text
  | "TooLong" // kept whole, in several notes (also for more than 20 attachments) or with tags moved into the text
  | "CutShort" // the file ends inside this entry; what is there is kept
  | "Duplicate" // the same entry stood in the file already
  | "Damaged" // one file of several that cannot be unpacked or parsed
  | "TooLarge" // a note of more than 64 MiB, or an attachment of more than 10
  | "AttachmentMissing"; // spoken of, but not in the export, or without a byte in it

/** `where` is "entry 3", "row 12", "file 7" or "file 7 row 12", counted from 1; never a name or a word of the file. */
export type Unreadable = {
  readonly where: string;
  readonly why: UnreadableReason;
  readonly kept: boolean;
};

/** Things of the other app that have no place here, counted so that a person is told before they import. */
export type LeftOut = "places" | "weather" | "goals" | "files" | "properties";

export type FoundAttachment = {
  /** Unique among the attachments; `![[name]]` in a note's text shows where it stood. */
  readonly name: string;
  readonly kind: "photo" | "voice" | "file";
  readonly mime: string;
  /** Bytes it unpacks to. */
  readonly size: number;
  readonly alt: string | null;
  /** Unpacked only when asked for: a photo may turn out to be damaged. */
  readonly bytes: () => Result<Uint8Array, { readonly type: "Damaged" | "TooLarge" }>;
};

export type FoundNote = {
  /** The same for the same entry in every export: "dayOne:8A2…". */
  readonly sourceId: string;
  /** Milliseconds UTC; null when the source knows only the day. */
  readonly writtenAt: Instant | null;
  readonly day: LocalDate;
  /** IANA name or offset ("+02:00"); null when the source does not say. */
  readonly zone: Zone | null;
  readonly title: string | null;
  /** Markdown; "" for an entry that is only a mood, tags or attachments. */
  readonly text: string;
  readonly tags: readonly string[];
  /** On the one scale: 0 the source's best, 4 its worst. */
  readonly mood: Heaviness | null;
  readonly moodLabel: string | null;
  readonly starred: boolean;
  /** Indexes into `Found.attachments`. */
  readonly attachments: readonly number[];
};

export type Found = {
  readonly format: FoundFormat;
  readonly notes: readonly FoundNote[];
  readonly tags: readonly { readonly name: string; readonly count: number }[];
  readonly moods: readonly {
    readonly label: string | null;
    readonly mood: Heaviness | null;
    readonly count: number;
  }[];
  readonly attachments: readonly FoundAttachment[];
  readonly unreadable: readonly Unreadable[];
  readonly leftOut: readonly { readonly what: LeftOut; readonly count: number }[];
};

export type ReadOptions = {
  /** Now, to tell what lies in the future and for the day of an entry that has none. */
  readonly now: Instant;
  /** The zone in which a time without one is read. */
  readonly zone: Zone;
  /** The source's mood labels, best first, spread evenly over the scale; else the five English ones of Daylio. */
  readonly moodOrder?: readonly string[];
};

/** The most tags of one note: what the domain takes, less the one that bringing in adds for a starred entry. */
export const MOST_TAGS = 49;
/** In UTF-16 units: what the domain takes. */
export const LONGEST_TAG = 60;
/** Clocks are ahead of UTC by at most this. */
const FARTHEST_EAST = 14 * HOUR;

const moodKey = (label: string) => tidy(label).toLowerCase();

/** Collects what a reader finds. `done` gives the result; nothing is added after it. */
export function gather(format: FoundFormat, options: ReadOptions) {
  const notes: FoundNote[] = [];
  const unreadable: Unreadable[] = [];
  const attachments: FoundAttachment[] = [];
  const names = new Map<string, number>();
  const seen = new Map<string, Set<string>>();
  const leftOut = new Map<LeftOut, number>();
  const unknownMoods = new Set<string>();
  const lastDay = dayOf(options.now + FARTHEST_EAST, "UTC", 0);

  const order = (options.moodOrder ?? MOOD_NAMES).map(moodKey);
  const step = order.length > 1 ? 4 / (order.length - 1) : 0;

  const remark = (where: string, why: UnreadableReason, kept = true) => {
    unreadable.push({ where, why, kept });
  };

  return {
    remark,
    leave: (what: LeftOut, count = 1) => {
      if (count > 0) leftOut.set(what, (leftOut.get(what) ?? 0) + count);
    },
    /** The mood a label stands for; an unknown one is null, and remarked on once unless `where` is null. */
    moodOf: (label: string, where: string | null): Heaviness | null => {
      const key = moodKey(label);
      if (key === "") return null;
      const at = order.indexOf(key);
      if (at >= 0) return Math.round(order.length > 1 ? at * step : 2) as Heaviness;
      if (where !== null && !unknownMoods.has(key)) {
        unknownMoods.add(key);
        remark(where, "UnknownMood");
      }
      return null;
    },
    /** Keeps an attachment under a name no other has, and gives its index. */
    attach: (attachment: FoundAttachment): number => {
      const [, stem = "", ending = ""] = /^(.*?)(\.[^.]*)?$/s.exec(attachment.name) ?? [];
      let name = attachment.name;
      while (names.has(name.toLowerCase())) {
        const n = (names.get(attachment.name.toLowerCase()) ?? 1) + 1;
        names.set(attachment.name.toLowerCase(), n);
        name = `${stem}-${n}${ending}`;
      }
      names.set(name.toLowerCase(), 1);
      return attachments.push({ ...attachment, name }) - 1;
    },
    nameOf: (attachment: number) => attachments[attachment]?.name ?? "",
    /** Takes one entry; what is odd about it is remarked on under `where`. */
    add: (where: string, draft: FoundNote) => {
      const note = fit(draft, () => remark(where, "TooLong"));
      if (note.text === "" && note.mood === null && note.moodLabel === null) {
        if (note.tags.length === 0 && note.attachments.length === 0) return remark(where, "Empty", false);
      }
      // Two entries may share an id by mistake of their app; only when their words are the same is one left.
      const words = fingerprint(JSON.stringify([note.title, note.text, note.tags, note.moodLabel, note.day]));
      const same = seen.get(note.sourceId) ?? new Set();
      if (same.has(words)) return remark(where, "Duplicate", false);
      seen.set(note.sourceId, same.add(words));
      const sourceId = same.size === 1 ? note.sourceId : `${note.sourceId}~${same.size}`;
      if (note.day > lastDay) remark(where, "FutureDate");
      const parts = split(note.text, LONG);
      // The first part carries the first twenty attachments; what is over comes in parts of its own.
      const over: number[][] = [];
      for (let at = MOST_ATTACHMENTS; at < note.attachments.length; at += MOST_ATTACHMENTS) {
        const some = note.attachments.slice(at, at + MOST_ATTACHMENTS);
        over[parts.length] = some;
        parts.push(some.map((one) => `![[${attachments[one]?.name}]]`).join("\n"));
      }
      if (parts.length > 1) remark(where, "TooLong");
      for (const [i, text] of parts.entries()) {
        const ofHowMany = `${i + 1}/${parts.length}`;
        notes.push({
          ...note,
          text,
          sourceId: i === 0 ? sourceId : `${sourceId}#${i + 1}`,
          title: parts.length === 1 ? note.title : numbered(note.title, ofHowMany),
          mood: i === 0 ? note.mood : null,
          moodLabel: i === 0 ? note.moodLabel : null,
          attachments: i === 0 ? note.attachments.slice(0, MOST_ATTACHMENTS) : (over[i] ?? []),
        });
      }
    },
    done: (): Found => ({
      format,
      notes,
      attachments,
      unreadable,
      tags: countTags(notes),
      moods: countMoods(notes),
      leftOut: [...leftOut].map(([what, count]) => ({ what, count })),
    }),
  };
}
export type Gathering = ReturnType<typeof gather>;

const oneLine = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");

/** Tidies an entry and moves what no cell has room for into its text. */
function fit(note: FoundNote, tooLong: () => void): FoundNote {
  let text = tidy(note.text.toWellFormed());
  let title: string | null = oneLine(tidy((note.title ?? "").toWellFormed())) || null;
  const tags = [...new Set(note.tags.map((tag) => tidy(tag.toWellFormed())).filter((tag) => tag !== ""))];
  if (title !== null && (text === "" || title.length > SHORT)) {
    text = text === "" ? title : `${title}\n\n${text}`;
    title = null;
  }
  const short = tags.filter((tag) => tag.length <= LONGEST_TAG).slice(0, MOST_TAGS);
  if (short.length < tags.length) {
    tooLong();
    const rest = tags.filter((tag) => !short.includes(tag)).join(" · ");
    text = text === "" ? rest : `${text}\n\n${rest}`;
  }
  return { ...note, text, title, tags: short };
}

const numbered = (title: string | null, ofHowMany: string) =>
  title === null || title.length + 1 + ofHowMany.length > SHORT ? ofHowMany : `${title} ${ofHowMany}`;

/** Cuts a text into parts of at most `limit` units: between paragraphs, else lines, else words. */
function split(text: string, limit: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const head = rest.slice(0, limit + 1);
    const gap = ["\n\n", "\n", " "].map((g) => head.lastIndexOf(g)).find((at) => at > limit / 2);
    let at = gap ?? limit;
    if (gap === undefined && /[\uDC00-\uDFFF]/.test(rest.charAt(at))) at -= 1;
    parts.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...parts, rest];
}

function countTags(notes: readonly FoundNote[]) {
  const counts = new Map<string, number>();
  for (const note of notes) for (const tag of note.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}

function countMoods(notes: readonly FoundNote[]) {
  const counts = new Map<string, { label: string | null; mood: Heaviness | null; count: number }>();
  for (const { moodLabel: label, mood } of notes) {
    if (label === null && mood === null) continue;
    const key = `${mood}:${label}`;
    const row = counts.get(key) ?? { label, mood, count: 0 };
    row.count += 1;
    counts.set(key, row);
  }
  return [...counts.values()].sort((a, b) => (a.mood ?? 5) - (b.mood ?? 5));
}
