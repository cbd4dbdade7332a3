/**
 * What a practice must have before anyone sees it: every field, an honest evidence line, steps with their own keys.
 */
import type { Practice } from "@onward/domain/practices/practice";
import * as v from "valibot";

const text = v.pipe(v.string(), v.nonEmpty());
const key = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z]{1,39}$/));
const texts = v.pipe(v.array(text), v.minLength(1));
const seconds = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(900));
const small = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20));
const echo = v.exactOptional(key);

const step = v.variant("kind", [
  v.strictObject({ kind: v.literal("say"), key, title: text, text }),
  v.pipe(
    v.strictObject({
      kind: v.literal("breathe"),
      key,
      title: text,
      in: small,
      out: small,
      seconds,
      lengths: v.pipe(v.array(seconds), v.minLength(1)),
      inText: text,
      outText: text,
      text,
    }),
    v.check((s) => s.lengths.includes(s.seconds), "its own length is one of those offered"),
    v.check((s) => s.lengths.every((l) => l % (s.in + s.out) === 0), "a length ends with a breath out"),
    v.check((s) => s.out > s.in, "the breath out is the longer one"),
  ),
  v.pipe(
    v.strictObject({
      kind: v.literal("timed"),
      key,
      title: text,
      text,
      echo,
      seconds,
      lengths: v.pipe(v.array(seconds), v.minLength(1)),
      unseen: v.exactOptional(v.boolean()),
    }),
    v.check((s) => s.lengths.includes(s.seconds), "its own length is one of those offered"),
  ),
  v.strictObject({ kind: v.literal("list"), key, title: text, text, count: small }),
  v.strictObject({
    kind: v.literal("write"),
    key,
    title: text,
    prompt: text,
    echo,
    part: v.exactOptional(text),
    starters: v.array(text),
    lines: v.picklist(["one", "more", "page"]),
    keeps: v.boolean(),
  }),
  v.pipe(
    v.strictObject({
      kind: v.literal("lines"),
      key,
      title: text,
      prompt: text,
      echo,
      names: v.pipe(v.array(text), v.minLength(2), v.maxLength(5)),
      plan: v.boolean(),
    }),
    v.check((s) => new Set(s.names).size === s.names.length, "each line has a name of its own"),
    v.check((s) => !s.plan || s.names.length === 2, "a plan is an if and a then"),
  ),
  v.pipe(
    v.strictObject({
      kind: v.literal("scale"),
      key,
      title: text,
      prompt: text,
      ends: v.strictTuple([text, text]),
      of: key,
      against: v.nullable(key),
      told: v.exactOptional(text),
      below: v.nullable(v.strictObject({ than: small, text })),
    }),
    v.check(
      (s) => s.told === undefined || s.against !== null,
      "what is told at the end was said before, too",
    ),
  ),
  v.strictObject({ kind: v.literal("choose"), key, title: text, prompt: text, options: texts }),
]);

const source = v.strictObject({
  cite: v.pipe(text, v.regex(/\b(19|20)\d\d\b/, "a source has its year")),
  doi: v.nullable(v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/))),
  read: v.picklist(["abstract", "reports", "sizeTold"]),
  says: text,
});

/** Parses one practice. Its type is the domain's `Practice`. */
export const practiceSchema: v.GenericSchema<unknown, Practice> = v.pipe(
  v.strictObject({
    key,
    name: text,
    line: text,
    minutes,
    fits: texts,
    notNow: texts,
    caution: v.nullable(text),
    instead: v.nullable(v.strictObject({ practice: key, text })),
    steps: v.pipe(v.array(step), v.minLength(1)),
    end: text,
    then: v.exactOptional(v.strictObject({ practice: key, text })),
    evidence: v.strictObject({
      // Every claim is one about groups, and says so.
      line: v.pipe(text, v.regex(/on average/i, "says that it is on average")),
      sources: v.pipe(v.array(source), v.minLength(1)),
    }),
    written: v.pipe(v.array(text), v.minLength(3)),
  }),
  v.check(
    (p) => new Set(p.steps.map((s) => s.key)).size === p.steps.length,
    "each step has a key of its own",
  ),
  v.check(
    (p) =>
      p.steps.every((s, place) => {
        const earlier = p.steps.slice(0, place);
        const has = (named: string | null | undefined, ...kinds: readonly string[]) =>
          named === null ||
          named === undefined ||
          earlier.some((e) => e.key === named && kinds.includes(e.kind));
        return s.kind === "scale"
          ? has(s.of, "write", "lines") && has(s.against, "scale")
          : !("echo" in s) || has(s.echo, "write", "choose");
      }),
    "what a step refers to comes before it",
  ),
);
