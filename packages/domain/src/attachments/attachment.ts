/**
 * An attachment: the record of something. A photo, a voice memo, a chosen file, a pasted text.
 *
 * The bytes are a file beside the database, named by their SHA-256; this row describes them.
 */
import { choice, count, instant, line, ref, required, table, token, type Row } from "../kernel/schema.ts";

export const ATTACHMENT_KINDS = ["photo", "voice", "file"] as const;
/** Limits per row and file (bytes). Photos and voice are re-encoded before they get here. */
export const MOST_ATTACHMENTS = 20;
export const LARGEST_FILE = 10 * 1024 * 1024;

export const attachment = table(
  "attachment",
  "a photo, voice memo or file kept with a row",
  {
    owner: required(ref("row", "the row it belongs to")),
    ownerTable: required(token("that row's table")),
    kind: required(choice(ATTACHMENT_KINDS, "what it is")),
    name: line("the file's own name"),
    type: required(token("media type, image/jpeg")),
    size: required(count("bytes")),
    sha256: required(token("SHA-256 of the bytes, hex; also the file's name on the device")),
    alt: line("what it shows, in the person's words"),
    at: required(instant("when it was added")),
  },
  ["owner", "sha256"],
);
export type Attachment = Row<typeof attachment>;
