/**
 * What a person can do with what they keep near.
 */
import * as v from "valibot";
import { attachmentsOf, newAttachment } from "../attachments/commands.ts";
import { put, remove } from "../kernel/change.ts";
import { all, command, done, one } from "../kernel/command.ts";
import { choiceOf, id, optionalLine, optionalText } from "../kernel/input.ts";
import { err } from "../kernel/result.ts";
import { keptNear, MOST_NEAR, NEAR_KINDS } from "./keep-near.ts";

const missing = err({ type: "NearMissing" } as const);
const nothing = err({ type: "NothingToKeep" } as const);

/**
 * Keeps something near; the answer is its id. A photo comes with its file, and everything else with words.
 * Fails with `NothingToKeep` where it has neither, and with `TooMuchNear` beyond two hundred.
 */
export const keepNear = command({
  name: "keepNear",
  input: v.object({
    kind: choiceOf(NEAR_KINDS),
    text: optionalText,
    phone: optionalLine,
    file: v.optional(v.nullable(newAttachment), null),
  }),
  needs: () => ({ others: all(keptNear) }),
  decide: ({ kind, text, phone, file }, { others }, ctx) => {
    const photo = kind === "photo" ? file : null;
    if (kind === "photo" ? photo === null : text === null) return nothing;
    if (others.length >= MOST_NEAR) return err({ type: "TooMuchNear" } as const);
    const row = ctx.newId("keptNear");
    return done(
      [
        put(keptNear, row, { kind, text, phone: kind === "person" ? phone : null, at: ctx.now }),
        ...attachmentsOf("keptNear", row, photo ? [photo] : [], ctx),
      ],
      row,
    );
  },
});

/** Changes its words, or a person's number. Cells left out stay as they are. Fails with `NearMissing`, `NothingToKeep`. */
export const editNear = command({
  name: "editNear",
  input: v.object({
    keptNear: id("keptNear"),
    text: v.optional(optionalText),
    phone: v.optional(optionalLine),
  }),
  needs: (input) => ({ row: one(keptNear, input.keptNear) }),
  decide: ({ keptNear: row, ...cells }, read) => {
    if (!read.row) return missing;
    if (cells.text === null && read.row.kind !== "photo") return nothing;
    return done([put(keptNear, row, cells)]);
  },
});

/** Takes it out of sight, with its photo; it can come back for 30 days. */
export const removeNear = command({
  name: "removeNear",
  input: v.object({ keptNear: id("keptNear") }),
  decide: (input) => done([remove(keptNear, input.keptNear)]),
});
