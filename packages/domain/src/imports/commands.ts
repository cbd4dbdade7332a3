/**
 * Bringing a file in and taking it back: the commands of an import job, one batch for each slice.
 */
import * as v from "valibot";
import { attachment } from "../attachments/attachment.ts";
import { newAttachment } from "../attachments/commands.ts";
import { put, restore, type Change } from "../kernel/change.ts";
import { command, done } from "../kernel/command.ts";
import type { Id } from "../kernel/id.ts";
import {
  choiceOf,
  id,
  localDate,
  optionalHeaviness,
  optionalInstant,
  optionalLine,
  wordsList,
} from "../kernel/input.ts";
import { LONG, tidy } from "../kernel/text.ts";
import { note } from "../notes/note.ts";
import { FORMATS, imported } from "./import.ts";

/** Begins an import: the row that lets it be taken back as a whole. */
export const beginImport = command({
  name: "beginImport",
  input: v.object({
    import: id("import"),
    format: choiceOf(FORMATS),
    job: v.pipe(v.string(), v.maxLength(64)),
  }),
  decide: (input, _, ctx) =>
    done([put(imported, input.import, { format: input.format, job: input.job, at: ctx.now })]),
});

/** Says how much an import made, or that it was taken back. */
export const closeImport = command({
  name: "closeImport",
  input: v.object({
    import: id("import"),
    added: v.optional(v.number()),
    undone: v.optional(v.boolean(), false),
  }),
  decide: (input, _, ctx) =>
    done([put(imported, input.import, { added: input.added, undoneAt: input.undone ? ctx.now : undefined })]),
});

const importedNote = v.object({
  sourceId: v.pipe(v.string(), v.nonEmpty(), v.maxLength(300)),
  /** The row of this entry was removed before: bring it back. */
  back: v.boolean(),
  text: v.pipe(v.string(), v.transform(tidy), v.maxLength(LONG, "tooLong")),
  title: optionalLine,
  day: localDate,
  writtenAt: optionalInstant,
  zone: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(64))), null),
  tags: wordsList,
  mood: optionalHeaviness,
  attachments: v.optional(v.array(v.object({ ...newAttachment.entries, n: v.number() })), []),
});

/** Tells an imported file from every other, for `ctx.idFor`: the entry it came with, and its place among the files there. */
export const importedFileKey = (sourceId: string, n: number): string => `${sourceId}/${n}`;

/** One slice of notes from another app. A row's id comes from its source's, so that the same entry is the same row everywhere. */
export const importNotes = command({
  name: "importNotes",
  input: v.object({ import: id("import"), notes: v.array(importedNote) }),
  decide: (input, _, ctx) => {
    const changes: Change[] = [];
    for (const { back, attachments, ...cells } of input.notes) {
      const row = ctx.idFor("note", cells.sourceId);
      changes.push(put(note, row, { ...cells, import: input.import }));
      if (back) changes.push(restore(note, row));
      attachments.forEach(({ n, ...file }) => {
        const its = ctx.idFor("attachment", importedFileKey(cells.sourceId, n));
        changes.push(
          put(attachment, its, {
            ...file,
            owner: row as string as Id<"row">,
            ownerTable: "note",
            at: ctx.now,
          }),
        );
        if (back) changes.push(restore(attachment, its));
      });
    }
    return done(changes);
  },
});
