/**
 * What a questionnaire made by others must have: it is shown only with a licence on file (decision 12).
 *
 * WHO-5, BRS, SCS-SF and K6 stay absent until their owners' permission is here, word for word. A scale has no bands and
 * no cut-offs: there is no place for them.
 */
import * as v from "valibot";

const text = v.pipe(v.string(), v.nonEmpty());
const day = v.pipe(v.string(), v.isoDate());

/** The permission to show a scale: who gave it, for what, and where it can be read. */
export const licenceSchema = v.strictObject({
  holder: text,
  /** What was permitted, in the holder's own words. */
  words: v.pipe(v.string(), v.minLength(20)),
  url: v.pipe(v.string(), v.url()),
  granted: day,
  /** The language whose wording is permitted, unchanged. */
  language: text,
});

export const scaleSchema = v.strictObject({
  key: text,
  /** As its makers call it, and how they ask to be cited. */
  name: text,
  cite: text,
  /** The days its questions ask about. */
  days: v.pipe(v.number(), v.integer(), v.minValue(1)),
  items: v.pipe(v.array(v.strictObject({ text, answers: v.array(text) })), v.minLength(1)),
  licence: licenceSchema,
});
export type Scale = v.InferOutput<typeof scaleSchema>;
