/**
 * jrnl (jrnl.sh), exported as JSON: `{ tags, entries: [{ title, body, date, time, tags, starred }] }`.
 * Entries have no id and no zone: the id is made of the day, time and words.
 */
import { err, ok, type Result } from "@onward/domain/kernel/result";
import { idOf } from "./digest.ts";
import { jsonFiles, jsonOf, type SourceFile } from "./files.ts";
import { gather, type Found, type ImportError, type ReadOptions } from "./found.ts";
import { fields, isObject, list, text, texts } from "./shape.ts";
import { calendarDay, readTime, readWhen } from "./when.ts";

const entriesIn = (file: SourceFile): readonly unknown[] | null => {
  const json = jsonOf(file);
  if (json.state !== "parsed") return null;
  const entries = list(fields(json.value)["entries"]);
  const known = entries.some((entry) => {
    const { date, title, body } = fields(entry);
    return typeof date === "string" && (typeof title === "string" || typeof body === "string");
  });
  return known ? entries : null;
};

export const detect = (files: readonly SourceFile[]): boolean =>
  jsonFiles(files).some((file) => entriesIn(file) !== null);

/** Reads every entry; one without a day is kept on the file's own day. */
export function read(files: readonly SourceFile[], options: ReadOptions): Result<Found, ImportError> {
  const found = gather("jrnl", options);
  let number = 0;
  let any = false;
  for (const file of jsonFiles(files)) {
    const entries = entriesIn(file);
    if (entries === null) continue;
    any = true;
    const json = jsonOf(file);
    if (json.state === "parsed" && !json.whole)
      found.remark(`file ${files.indexOf(file) + 1}`, "BadEncoding");
    for (const entry of entries) {
      const where = `entry ${++number}`;
      if (!isObject(entry)) {
        found.remark(where, "NotAnEntry", false);
        continue;
      }
      const [title, body, date, time] = [entry["title"], entry["body"], entry["date"], entry["time"]].map(
        text,
      );
      const clock = readTime(time ?? "");
      if (time && !clock) found.remark(where, "BadTime");
      const moment = clock ? `${date} ${clock.hour}:${String(clock.minute).padStart(2, "0")}` : (date ?? "");
      const when = readWhen(moment, options.zone);
      if (when === null) found.remark(where, date ? "BadDate" : "NoDate");
      found.add(where, {
        sourceId: idOf("jrnl", date ?? "", time ?? "", title ?? "", body ?? ""),
        writtenAt: when?.writtenAt ?? null,
        day: when?.day ?? file.day ?? calendarDay(options.now, options.zone),
        zone: when?.zone ?? null,
        title: title || null,
        text: body ?? "",
        tags: texts(entry["tags"]).map((tag) => tag.replace(/^[@#]/, "")),
        mood: null,
        moodLabel: null,
        starred: entry["starred"] === true,
        attachments: [],
      });
    }
  }
  return any ? ok(found.done()) : err({ type: "UnknownFormat" });
}
