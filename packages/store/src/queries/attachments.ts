/**
 * The record of a row: photos, memos and files kept with it.
 */
import { attachment, type Attachment } from "@onward/domain/attachments/attachment";
import type { Db } from "../drivers/driver.ts";
import { readRows } from "../rows.ts";

/** More files of one row than this are not read. */
const MANY = 50;

/** What is kept with a row, in the order in which it was added. */
export const attachmentsOf = (db: Db, owner: string): Attachment[] =>
  readRows(db, attachment, { where: "owner = ?", params: [owner], order: "at, id", limit: MANY });
