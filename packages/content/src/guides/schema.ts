/**
 * What a guide must hold before anyone reads it: what the thing is, what studies found with sizes and doubts, how to do
 * it here, what does not work, and for whom it is not.
 *
 * A finding is told in plain words and carries its numbers beside them, with the words on a page that hold each number.
 */
import * as v from "valibot";

/** Longest quotation kept from a page, in characters. */
const EXCERPT_LIMIT = 200;

const text = v.pipe(v.string(), v.nonEmpty());
const texts = v.pipe(v.array(text), v.minLength(1));
const key = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z]{1,39}$/));
const count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)));

/** Where the words were read that hold a finding. */
const seen = v.strictObject({
  url: v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/)),
  /** Date of the copy that was read. Null: it was read in a stored copy that tells no date of its own. */
  copyDate: v.nullable(v.pipe(v.string(), v.isoDate())),
  /** As it stands on the page, word for word, in its own spelling. */
  excerpt: v.pipe(text, v.maxLength(EXCERPT_LIMIT)),
});

/**
 * How large a finding is. `difference`: how far two groups lie apart, in standard deviations (d, g). `link`: how closely
 * two things go together, as a correlation (r), which says nothing of what brings about what. Above 0 is what one would
 * wish for, below 0 the opposite. `range` is where the size likely lies (95 %), the lower end first.
 */
const size = v.pipe(
  v.strictObject({
    kind: v.picklist(["difference", "link"]),
    value: v.pipe(v.number(), v.minValue(-2), v.maxValue(2)),
    range: v.nullable(v.strictTuple([v.number(), v.number()])),
  }),
  v.check(
    (s) => s.range === null || (s.range[0] <= s.value && s.value <= s.range[1]),
    "a size lies within its range",
  ),
);
export type Size = v.InferOutput<typeof size>;

/** One thing that was found, in groups of people. */
const finding = v.strictObject({
  /** What a person reads. */
  says: text,
  /** Null: what was read gives another figure, which `says` tells; or none, and then `says` claims no effect. */
  size: v.nullable(size),
  /** How many studies, trials, experiments or samples; null: one study, or not told. */
  studies: count,
  /** How many people; null: not told. */
  people: count,
  source: v.strictObject({
    cite: v.pipe(text, v.regex(/^\p{Lu}.*, (19|20)\d\d, \p{Lu}/u, "who, the year, and where it stands")),
    doi: v.nullable(v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/))),
    /**
     * `abstract`: the authors' own summary. `reports`: what others wrote about it. `sizeTold`: the summary, and how much
     * it was in what others wrote.
     */
    read: v.picklist(["abstract", "reports", "sizeTold"]),
  }),
  seen: v.pipe(v.array(seen), v.minLength(1)),
});
export type Finding = v.InferOutput<typeof finding>;

/** A page of Onward, or a practice by its key; null: done without either. */
const leadsTo = v.nullable(
  v.union([
    v.strictObject({ page: v.pipe(v.string(), v.regex(/^\/[a-z-]+(\/[a-z-]+)*$/)) }),
    v.strictObject({ practice: key }),
  ]),
);

/** Parses one guide. */
export const guideSchema = v.strictObject({
  key,
  title: v.pipe(text, v.maxLength(60)),
  line: v.pipe(text, v.maxLength(80)),
  what: texts,
  /** What it looks like for somebody, in one or two sentences. */
  example: text,
  studies: v.pipe(v.array(finding), v.minLength(2)),
  /** What the studies leave open. */
  notKnown: texts,
  here: v.pipe(v.array(v.strictObject({ text, to: leadsTo })), v.minLength(3)),
  /** What does not work. `because` null: it follows from the studies above, or is our own caution. */
  doesNot: v.pipe(v.array(v.strictObject({ text, because: v.nullable(finding) })), v.minLength(2)),
  /** For whom not, or when not. */
  notFor: texts,
});
export type Guide = v.InferOutput<typeof guideSchema>;
