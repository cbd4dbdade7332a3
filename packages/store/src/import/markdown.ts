/**
 * A folder of Markdown notes, such as an Obsidian vault: front matter, tags, links kept as they are, files beside them.
 * A note's day is that of its front matter, else its path, else its first heading, else the file's own.
 */
import { err, ok, type Result } from "@onward/domain/kernel/result";
import type { LocalDate } from "@onward/domain/kernel/time";
import { idOf } from "./digest.ts";
import { attachmentOf, baseName, decode, ending, looksLikeText, stem, type SourceFile } from "./files.ts";
import {
  LONGEST_TAG,
  MOST_TAGS,
  gather,
  type Found,
  type Gathering,
  type ImportError,
  type ReadOptions,
} from "./found.ts";
import {
  fileLinks,
  frontDate,
  frontTags,
  headingDate,
  inlineTags,
  leadingHeading,
  pathDate,
  property,
  takeFrontMatter,
} from "./markdown-text.ts";
import { calendarDay, readWhen } from "./when.ts";

const NOTES = ["md", "markdown", "txt"];
/** What we use of the front matter; anything else is counted as left out. */
const USED = new Set([
  "tags",
  "tag",
  "title",
  "date",
  "created",
  "created_at",
  "date created",
  "creation date",
  "mood",
]);

const isText = (file: SourceFile): boolean => {
  if (!NOTES.includes(ending(file.path))) return false;
  const bytes = file.read();
  return !bytes.ok || looksLikeText(bytes.value);
};

export const detect = (files: readonly SourceFile[]): boolean => files.some(isText);

/** Reads every note. Plain text files are notes too, unless a note embeds them. */
export function read(files: readonly SourceFile[], options: ReadOptions): Result<Found, ImportError> {
  const found = gather("markdown", options);
  const beside = new Beside(files, found);
  const notes: { file: SourceFile; where: string; text: string }[] = [];
  for (const [i, file] of files.entries()) {
    if (!NOTES.includes(ending(file.path))) continue;
    const where = `file ${i + 1}`;
    const bytes = file.read();
    if (!bytes.ok) found.remark(where, bytes.error.type, false);
    else if (!looksLikeText(bytes.value)) found.remark(where, "NotAnEntry", false);
    else {
      const { text, whole } = decode(bytes.value);
      if (!whole) found.remark(where, "BadEncoding");
      if (text.trim() === "") found.remark(where, "Empty", false);
      else notes.push({ file, where, text });
    }
  }
  const embedded = new Set(
    notes.flatMap(({ file, text }) =>
      fileLinks(text).flatMap((link) =>
        link.embed ? (beside.find(link.target, file.path)?.path ?? []) : [],
      ),
    ),
  );
  let any = false;
  for (const { file, where, text } of notes) {
    if (ending(file.path) === "txt" && embedded.has(file.path)) continue;
    any = true;
    readNote(file, where, text, { options, found, beside });
  }
  const rest = files.filter((file) => !NOTES.includes(ending(file.path)) && !beside.taken(file));
  found.leave("files", rest.length);
  return any || files.some(isText) ? ok(found.done()) : err({ type: "UnknownFormat" });
}

type Around = { readonly options: ReadOptions; readonly found: Gathering; readonly beside: Beside };

function readNote(file: SourceFile, where: string, source: string, { options, found, beside }: Around): void {
  const { front, rest, broken } = takeFrontMatter(source);
  if (broken) found.remark(where, "FrontMatter");
  const inFront = frontDate(front, options.zone);
  const inPath = pathDate(file.path);
  const day = inFront.when?.day ?? inPath.day ?? headingDate(rest);
  if (inFront.wrong || (inFront.when === null && inPath.wrong)) found.remark(where, "BadDate");
  else if (day === null) found.remark(where, "NoDate");

  const attachments: number[] = [];
  for (const { target, embed, alt } of fileLinks(rest)) {
    const at = beside.take(target, file.path, alt, embed ? where : null);
    if (at !== null && !attachments.includes(at)) attachments.push(at);
  }
  const tags = frontTags(front);
  // Those that do not fit stand in the text anyway.
  const inText = inlineTags(rest).filter((tag) => tag.length <= LONGEST_TAG);
  const mood = property(front, "mood");
  const { title, body } = titleOf(file, property(front, "title"), rest);
  found.leave("properties", [...front.keys()].filter((key) => !USED.has(key)).length);
  found.add(where, {
    // Of the name and words, not the folder: a moved note is the same note, and a rewritten one is never lost.
    sourceId: idOf("markdown", inFront.when?.day ?? inPath.day ?? "", baseName(file.path), source),
    writtenAt: inFront.when?.writtenAt ?? null,
    day: day ?? file.day ?? calendarDay(options.now, options.zone),
    zone: inFront.when?.zone ?? null,
    title,
    text: body,
    tags: [...tags, ...[...new Set(inText)].slice(0, Math.max(0, MOST_TAGS - tags.length))],
    mood: found.moodOf(mood, where),
    moodLabel: mood || null,
    starred: false,
    attachments,
  });
}

/**
 * The title: from the front matter, else the file's name when that says more than a day, else the first heading,
 * which is then taken out of the text.
 */
function titleOf(file: SourceFile, said: string, text: string): { title: string | null; body: string } {
  if (said !== "") return { title: said, body: text };
  const name = stem(file.path);
  const head = leadingHeading(text);
  if (/[\p{L}]/u.test(name))
    return head?.heading === name ? { title: name, body: head.rest } : { title: name, body: text };
  const isDay = head !== null && isOnlyDay(head.heading);
  return head === null || isDay ? { title: null, body: text } : { title: head.heading, body: head.rest };
}

const isOnlyDay = (heading: string): LocalDate | undefined => readWhen(heading, "UTC")?.day;

/** The files a note may point at, found as Obsidian does: beside the note, from the top, or by name anywhere. */
class Beside {
  readonly #found: Gathering;
  readonly #byName = new Map<string, SourceFile[]>();
  readonly #byPath = new Map<string, SourceFile>();
  readonly #taken = new Map<string, number | null>();

  constructor(files: readonly SourceFile[], found: Gathering) {
    this.#found = found;
    for (const file of files) {
      const key = baseName(file.path).toLowerCase();
      const named = this.#byName.get(key);
      if (named) named.push(file);
      else this.#byName.set(key, [file]);
      this.#byPath.set(file.path.toLowerCase(), file);
    }
  }

  taken(file: SourceFile): boolean {
    return this.#taken.has(file.path);
  }

  /** The file a link means; undefined also for a link to another note. */
  find(target: string, from: string): SourceFile | undefined {
    const path = target
      .normalize("NFC")
      .toLowerCase()
      .replace(/^(?:\.{0,2}\/)+/, "");
    const named = this.#byName.get(baseName(path)) ?? [];
    const folder = from.slice(0, from.lastIndexOf("/") + 1).toLowerCase();
    const below = () =>
      path.includes("/") ? named.find((file) => file.path.toLowerCase().endsWith(`/${path}`)) : undefined;
    return this.#byPath.get(folder + path) ?? this.#byPath.get(path) ?? below() ?? named[0];
  }

  /** The attachment a link means, or null; a missing one is remarked on when `where` is given. */
  take(target: string, from: string, alt: string | null, where: string | null): number | null {
    const file = this.find(target, from);
    // Another note, with or without its ending, is a link in the text and no attachment.
    if (file ? ["md", "markdown"].includes(ending(file.path)) : !/\.[\p{L}\p{N}]{1,5}$/u.test(target))
      return null;
    if (file && ending(file.path) === "txt" && where === null) return null;
    const known = file && this.#taken.get(file.path);
    if (known !== undefined && known !== null) return known;
    const made = file ? attachmentOf(file, { alt }) : err("AttachmentMissing" as const);
    if (made.ok && file) {
      const at = this.#found.attach(made.value);
      this.#taken.set(file.path, at);
      return at;
    }
    if (file) this.#taken.set(file.path, null);
    if (!made.ok && where !== null) this.#found.remark(where, made.error);
    return null;
  }
}
