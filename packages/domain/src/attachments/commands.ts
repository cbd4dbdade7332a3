/**
 * Adding a record to a row, and taking it away. The file is on the device before the command runs.
 */
import * as v from "valibot";
import { put, remove, type Change } from "../kernel/change.ts";
import { command, done, every } from "../kernel/command.ts";
import type { Ctx } from "../kernel/ctx.ts";
import type { Id } from "../kernel/id.ts";
import { choiceOf, id, optionalLine } from "../kernel/input.ts";
import { err } from "../kernel/result.ts";
import {
  ATTACHMENT_KINDS,
  LARGEST_FILE,
  MOST_ATTACHMENTS,
  attachment,
  type Attachment,
} from "./attachment.ts";

export const newAttachment = v.object({
  kind: choiceOf(ATTACHMENT_KINDS),
  name: optionalLine,
  type: v.pipe(v.string(), v.maxLength(100)),
  size: v.pipe(v.number(), v.integer(), v.minValue(1, "empty"), v.maxValue(LARGEST_FILE, "tooLarge")),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  alt: optionalLine,
});
export type NewAttachment = v.InferOutput<typeof newAttachment>;

/** The rows for files that come with a new row. */
export const attachmentsOf = (
  ownerTable: string,
  owner: string,
  files: readonly NewAttachment[],
  ctx: Ctx,
): Change[] =>
  files.map((file) =>
    put(attachment, ctx.newId("attachment"), { ...file, owner: owner as Id<"row">, ownerTable, at: ctx.now }),
  );

/** What records of a row show, for those who do not see them. */
export const newAlts = v.pipe(
  v.array(v.object({ attachment: id("attachment"), alt: optionalLine })),
  v.maxLength(MOST_ATTACHMENTS, "tooMany"),
);

/** The changes that set what a row's records show; one that was taken away meanwhile is left out. */
export const altsOf = (records: readonly Attachment[], alts: v.InferOutput<typeof newAlts>): Change[] =>
  records.flatMap((record) => {
    const given = alts.findLast((each) => each.attachment === record.id);
    return given && given.alt !== record.alt ? [put(attachment, record.id, { alt: given.alt })] : [];
  });

/** Adds a record to a row. Fails with `TooManyAttachments` beyond twenty. */
export const addAttachment = command({
  name: "addAttachment",
  input: v.object({
    owner: id("row"),
    ownerTable: choiceOf(["setback", "debrief", "attempt", "note"]),
    file: newAttachment,
  }),
  needs: (input) => ({ others: every(attachment, "owner", input.owner) }),
  decide: (input, read, ctx) =>
    read.others.length >= MOST_ATTACHMENTS
      ? err({ type: "TooManyAttachments" } as const)
      : done(attachmentsOf(input.ownerTable, input.owner, [input.file], ctx)),
});

export const removeAttachment = command({
  name: "removeAttachment",
  input: v.object({ attachment: id("attachment") }),
  decide: (input) => done([remove(attachment, input.attachment)]),
});
