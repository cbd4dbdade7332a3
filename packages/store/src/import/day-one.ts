/**
 * Day One: a zip (or its folder) with one JSON file per journal at the root, named as the person named the journal,
 * and photos, videos, audios and pdfs in folders. `{ metadata: { version }, entries: [...] }`.
 */
import { err, ok, type Result } from "@onward/domain/kernel/result";
import type { Zone } from "@onward/domain/kernel/time";
import { fromRichText, plain, takeTitle } from "./day-one-text.ts";
import { idOf } from "./digest.ts";
import { attachmentOf, ending, jsonFiles, jsonOf, stem, type SourceFile } from "./files.ts";
import { gather, type Found, type Gathering, type ImportError, type ReadOptions } from "./found.ts";
import { fields, isObject, list, number, text, texts, type Fields } from "./shape.ts";
import { calendarDay, readWhen, readZone } from "./when.ts";

const MEDIA = ["photos", "videos", "audios", "pdfAttachments"] as const;
const LINK =
  /!?\[((?:[^[\]\n]|\[[^[\]\n]{0,100}\]){0,500})\]\(dayone-moment:\/{0,3}(?:[A-Za-z]{1,20}\/)?([^)\s/]{0,100})\)/g;

const entriesIn = (file: SourceFile): readonly unknown[] | null => {
  const json = jsonOf(file);
  if (json.state !== "parsed" || !isObject(json.value)) return null;
  const { metadata, entries } = json.value;
  if (!Array.isArray(entries)) return null;
  const known = entries.some((entry) => {
    const { uuid, creationDate } = fields(entry);
    return typeof uuid === "string" && typeof creationDate === "string";
  });
  return known || (entries.length === 0 && "version" in fields(metadata)) ? entries : null;
};

export const detect = (files: readonly SourceFile[]): boolean =>
  jsonFiles(files).some((file) => entriesIn(file) !== null);

/** Reads every entry of every journal. With several journals, the journal's name becomes a tag. */
export function read(files: readonly SourceFile[], options: ReadOptions): Result<Found, ImportError> {
  const found = gather("dayOne", options);
  const journals = jsonFiles(files).flatMap((file) => {
    const entries = entriesIn(file);
    if (entries !== null) return [{ file, entries }];
    if (jsonOf(file).state === "broken") found.remark(`file ${files.indexOf(file) + 1}`, "Damaged", false);
    return [];
  });
  if (journals.length === 0) return err({ type: "UnknownFormat" });
  const media = new Media(files, found);
  for (const { entries } of journals) for (const entry of entries) media.learn(fields(entry));

  let entryNumber = 0;
  for (const { file, entries } of journals) {
    const json = jsonOf(file);
    if (json.state === "parsed" && !json.whole)
      found.remark(`file ${files.indexOf(file) + 1}`, "BadEncoding");
    const journal = journals.length > 1 ? stem(file.path) : null;
    for (const entry of entries) {
      const where = `entry ${++entryNumber}`;
      if (isObject(entry)) readEntry(entry, { where, file, journal, options, found, media });
      else found.remark(where, "NotAnEntry", false);
    }
  }
  media.leaveRest();
  return ok(found.done());
}

type Around = {
  readonly where: string;
  readonly file: SourceFile;
  readonly journal: string | null;
  readonly options: ReadOptions;
  readonly found: Gathering;
  readonly media: Media;
};

function readEntry(entry: Fields, { where, file, journal, options, found, media }: Around): void {
  const zone: Zone | null = readZone(text(entry["timeZone"]));
  const there = zone ?? options.zone;
  const created = text(entry["creationDate"]);
  let when = readWhen(created, there);
  if (when === null) {
    found.remark(where, created === "" ? "NoDate" : "BadDate");
    when = readWhen(text(entry["modifiedDate"]), there);
  }
  const own = text(entry["text"]);
  const written = own.trim() === "" ? fromRichText(text(entry["richText"])) : own;
  const { title, rest } = takeTitle(plain(written));
  const attachments: number[] = [];
  const body = rest.replace(LINK, (_, alt: string, identifier: string) => {
    const at = media.take(identifier, alt, where);
    if (at === null) return "";
    if (!attachments.includes(at)) attachments.push(at);
    return `![[${found.nameOf(at)}]]`;
  });
  // What hangs on the entry without standing in its text comes after, in the order the app shows it.
  for (const identifier of mediaOf(entry)) {
    const at = media.take(identifier, "", where);
    if (at !== null && !attachments.includes(at)) attachments.push(at);
  }
  if (isObject(entry["location"])) found.leave("places");
  if (isObject(entry["weather"])) found.leave("weather");
  const uuid = text(entry["uuid"]).replaceAll("-", "").toUpperCase();
  found.add(where, {
    sourceId: /^[0-9A-Z]{1,64}$/.test(uuid) ? `dayOne:${uuid}` : idOf("dayOne", "", uuid, created, written),
    writtenAt: when?.writtenAt ?? null,
    day: when?.day ?? file.day ?? calendarDay(options.now, options.zone),
    zone,
    title,
    text: body,
    tags: [...texts(entry["tags"]), ...(journal === null ? [] : [journal])],
    mood: null,
    moodLabel: null,
    starred: entry["starred"] === true,
    attachments,
  });
}

const mediaOf = (entry: Fields): string[] =>
  MEDIA.flatMap((kind) => list(entry[kind]).map(fields))
    .sort((a, b) => (number(a["orderInEntry"]) ?? 0) - (number(b["orderInEntry"]) ?? 0))
    .map(identifierOf)
    .filter((identifier) => identifier !== "");

const identifierOf = (item: Fields): string => (text(item["identifier"]) || text(item["md5"])).toUpperCase();

/**
 * The media of the whole file. A photo used in two entries is exported once, under one entry's identifier,
 * so what an identifier means is learnt from all entries before any text is read.
 */
class Media {
  readonly #found: Gathering;
  readonly #files = new Map<string, SourceFile>();
  readonly #items = new Map<string, Fields>();
  /** By path: the attachment's index, or null once it was found to be missing. */
  readonly #taken = new Map<string, number | null>();
  readonly #reported = new Set<string>();

  constructor(files: readonly SourceFile[], found: Gathering) {
    this.#found = found;
    // Folder names differ in case and language between exports; the file's stem is what identifies it.
    for (const file of files) {
      const key = stem(file.path).toLowerCase();
      if (ending(file.path) !== "json" && !this.#files.has(key)) this.#files.set(key, file);
    }
  }

  learn(entry: Fields): void {
    for (const kind of MEDIA) {
      for (const item of list(entry[kind]).map(fields)) {
        const identifier = identifierOf(item);
        if (identifier !== "" && !this.#items.has(identifier)) this.#items.set(identifier, item);
      }
    }
  }

  /** The attachment an identifier stands for; a missing one is remarked on once per entry. */
  take(identifier: string, alt: string, where: string): number | null {
    const item = this.#items.get(identifier.toUpperCase()) ?? {};
    const file = [text(item["md5"]), identifier, stem(text(item["filename"])), stem(text(item["pdfName"]))]
      .map((name) => (name === "" ? undefined : this.#files.get(name.toLowerCase())))
      .find((candidate) => candidate !== undefined);
    const known = file && this.#taken.get(file.path);
    if (known !== undefined && known !== null) return known;
    const name = text(item["pdfName"]) || text(item["title"]);
    const made = file ? attachmentOf(file, { name, alt }) : err("AttachmentMissing" as const);
    if (made.ok && file) {
      const at = this.#found.attach(made.value);
      this.#taken.set(file.path, at);
      return at;
    }
    if (file) this.#taken.set(file.path, null);
    const key = `${where} ${identifier.toUpperCase()}`;
    if (!this.#reported.has(key) && !made.ok) this.#found.remark(where, made.error);
    this.#reported.add(key);
    return null;
  }

  /** Counts the files that no entry spoke of. */
  leaveRest(): void {
    const rest = [...this.#files.values()].filter((file) => !this.#taken.has(file.path));
    this.#found.leave("files", rest.length);
  }
}
