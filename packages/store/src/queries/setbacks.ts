/**
 * Setbacks as screens show them.
 */
import { attachment, type Attachment } from "@onward/domain/attachments/attachment";
import type { Heaviness } from "@onward/domain/kernel/heaviness";
import { rating, setback, type Rating, type Setback } from "@onward/domain/setbacks/setback";
import { readRow, readRows } from "../rows.ts";
import { query } from "./query.ts";

export type SetbackRow = { readonly setback: Setback; readonly heaviness: Heaviness | null };

/** A page of setbacks, newest first; `before` is the moment of the last one shown. */
export const setbackList = query([setback, rating], (db, { before, limit }: { before: number | null; limit: number }): SetbackRow[] =>
  readRows(db, setback, { where: "at < ?", params: [before ?? Number.MAX_SAFE_INTEGER], order: "at DESC, id DESC", limit }).map((s) => ({
    setback: s,
    heaviness: readRows(db, rating, { where: "setback = ?", params: [s.id], order: "at DESC, id DESC", limit: 1 })[0]?.heaviness ?? null,
  })),
);

export type SetbackPage = { readonly setback: Setback; readonly ratings: readonly Rating[]; readonly attachments: readonly Attachment[] };

/** One setback with all that belongs to it; null when it is not there. */
export const setbackPage = query([setback, rating, attachment], (db, { id }: { id: string }): SetbackPage | null => {
  const found = readRow(db, setback, id);
  return (
    found && {
      setback: found,
      ratings: readRows(db, rating, { where: "setback = ?", params: [id], order: "at, id" }),
      attachments: readRows(db, attachment, { where: "owner = ?", params: [id], order: "at, id" }),
    }
  );
});
