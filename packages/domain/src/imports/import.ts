/**
 * An import: one file brought in, so that it can be undone as a whole.
 */
import { choice, count, instant, required, table, token, type Row } from "../kernel/schema.ts";

export const FORMATS = ["onward", "dayOne", "daylio", "daylioCsv", "markdown", "jrnl"] as const;

export const imported = table("import", "one file brought in, so that it can be undone as a whole", {
  format: required(choice(FORMATS, "what kind of file it was")),
  at: required(instant("when it was brought in")),
  job: token("the job that brought it, by which it is taken back"),
  added: count("how many rows it made"),
  undoneAt: instant("when it was taken back"),
});
export type Import = Row<typeof imported>;
