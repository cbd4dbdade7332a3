/**
 * A Daylio backup: a zip with `backup.daylio`, which is base64 of JSON, and `assets/` with files named by checksum.
 * Months count from 0; moods point at `customMoods`, whose group 1 is the best and 5 the worst.
 */
import type { Heaviness } from "@onward/domain/kernel/heaviness";
import { err, ok, type Result } from "@onward/domain/kernel/result";
import { isInstant } from "@onward/domain/kernel/time";
import { MOOD_NAMES, fromHtml } from "./daylio.ts";
import {
  attachmentOf,
  baseName,
  decode,
  jsonOf,
  parseJson,
  stem,
  type Json,
  type SourceFile,
} from "./files.ts";
import { gather, type Found, type Gathering, type ImportError, type ReadOptions } from "./found.ts";
import { fields, isObject, list, number, text, whole, type Fields } from "./shape.ts";
import { calendarDay, dayFrom, instantAt, offsetZone } from "./when.ts";

const backupIn = (files: readonly SourceFile[]): SourceFile | undefined =>
  files.find((file) => baseName(file.path).toLowerCase() === "backup.daylio") ??
  (files.length === 1 && (startsLikeBase64Json(files[0]) || holdsEntries(files[0])) ? files[0] : undefined);

// `{"` and `{\n` in base64: a backup someone has already unpacked from its zip.
const startsLikeBase64Json = (file: SourceFile | undefined): boolean => {
  const bytes = file?.read();
  return bytes?.ok === true && /^\s*e[yw][A-Za-z0-9+/\s]{8}/.test(decode(bytes.value.subarray(0, 64)).text);
};

const holdsEntries = (file: SourceFile | undefined): boolean => {
  const json = file && jsonOf(file);
  return json?.state === "parsed" && Array.isArray(fields(json.value)["dayEntries"]);
};

export const detect = (files: readonly SourceFile[]): boolean => backupIn(files) !== undefined;

function open(file: SourceFile): Json {
  const plainJson = jsonOf(file);
  if (plainJson.state !== "none") return plainJson;
  const bytes = file.read();
  if (!bytes.ok) return { state: "broken" };
  try {
    const binary = atob(decode(bytes.value).text.replace(/\s/g, ""));
    const raw = new Uint8Array(binary.length);
    for (let i = 0; i < raw.length; i++) raw[i] = binary.charCodeAt(i);
    return parseJson(raw);
  } catch {
    return { state: "broken" };
  }
}

/** Reads every entry. Moods need no order: the backup knows their groups. Goals are counted as left out. */
export function read(files: readonly SourceFile[], options: ReadOptions): Result<Found, ImportError> {
  const file = backupIn(files);
  if (!file) return err({ type: "UnknownFormat" });
  const json = open(file);
  if (json.state !== "parsed") return err({ type: "Damaged" });
  const backup = fields(json.value);
  if (!Array.isArray(backup["dayEntries"])) return err({ type: "UnknownFormat" });

  const found = gather("daylio", options);
  if (!json.whole) found.remark("file 1", "BadEncoding");
  const moods = new Map(
    list(backup["customMoods"]).map((mood) => [fields(mood)["id"], readMood(fields(mood))]),
  );
  const tags = new Map(list(backup["tags"]).map((tag) => [fields(tag)["id"], text(fields(tag)["name"])]));
  const assets = new Assets(files, list(backup["assets"]).map(fields), found);

  for (const [i, entry] of list(backup["dayEntries"]).entries()) {
    const where = `entry ${i + 1}`;
    if (!isObject(entry)) {
      found.remark(where, "NotAnEntry", false);
      continue;
    }
    const mood = moods.get(entry["mood"]);
    if (mood?.mood === undefined || mood.mood === null) found.remark(where, "UnknownMood");
    const when = readMoment(entry, file, options, (why) => found.remark(where, why));
    const title = fromHtml(text(entry["note_title"]));
    const note = fromHtml(text(entry["note"]));
    found.add(where, {
      sourceId: `daylio:${whole(entry["id"]) ?? i}:${when.writtenAt ?? when.day}`,
      ...when,
      title: title || null,
      text: note,
      tags: list(entry["tags"]).map((id) => tags.get(id) ?? ""),
      mood: mood?.mood ?? null,
      moodLabel: mood?.label ?? null,
      starred: entry["isFavorite"] === true,
      attachments: list(entry["assets"]).flatMap((id) => assets.take(id, where)),
    });
  }
  found.leave("goals", list(backup["goals"]).length);
  assets.leaveRest();
  return ok(found.done());
}

function readMood(mood: Fields): { label: string | null; mood: Heaviness | null } {
  const group = whole(mood["mood_group_id"]);
  const name = MOOD_NAMES[(whole(mood["predefined_name_id"]) ?? 0) - 1];
  return {
    label: text(mood["custom_name"]).trim() || (name ?? null),
    mood: group !== null && group >= 1 && group <= 5 ? ((group - 1) as Heaviness) : null,
  };
}

function readMoment(
  entry: Fields,
  file: SourceFile,
  options: ReadOptions,
  remark: (why: "BadDate" | "BadTime") => void,
) {
  const zone = offsetZone(number(entry["timeZoneOffset"]));
  const at = isInstant(entry["datetime"]) ? entry["datetime"] : null;
  const day = dayFrom(
    number(entry["year"]) ?? Number.NaN,
    (number(entry["month"]) ?? Number.NaN) + 1,
    number(entry["day"]) ?? Number.NaN,
  );
  if (day === null) {
    remark("BadDate");
    const fallback = file.day ?? calendarDay(options.now, options.zone);
    return { day: fallback, writtenAt: null, zone };
  }
  if (at !== null) return { day, writtenAt: at, zone };
  const [hour, minute] = [whole(entry["hour"]), whole(entry["minute"])];
  const valid = hour !== null && minute !== null && hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
  if (!valid) remark("BadTime");
  return { day, writtenAt: valid ? instantAt(day, hour, minute, 0, zone ?? options.zone) : null, zone };
}

/** The photos and recordings, each in a file named by its checksum, without an ending. */
class Assets {
  readonly #found: Gathering;
  readonly #files: Map<string, SourceFile>;
  readonly #checksums: Map<unknown, string>;
  readonly #taken = new Map<string, number>();

  constructor(files: readonly SourceFile[], assets: readonly Fields[], found: Gathering) {
    this.#found = found;
    this.#files = new Map(
      files
        .filter((file) => file.path.toLowerCase().split("/").includes("assets"))
        .map((file) => [stem(file.path).toLowerCase(), file]),
    );
    this.#checksums = new Map(assets.map((asset) => [asset["id"], text(asset["checksum"]).toLowerCase()]));
  }

  take(id: unknown, where: string): number[] {
    const checksum = this.#checksums.get(id) ?? "";
    const known = this.#taken.get(checksum);
    if (known !== undefined) return [known];
    const file = this.#files.get(checksum);
    const made = file ? attachmentOf(file) : err("AttachmentMissing" as const);
    if (!made.ok) {
      this.#found.remark(where, made.error);
      return [];
    }
    const at = this.#found.attach(made.value);
    this.#taken.set(checksum, at);
    return [at];
  }

  leaveRest(): void {
    this.#found.leave("files", this.#files.size - this.#taken.size);
  }
}
