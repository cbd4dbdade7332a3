/**
 * A command: a named thing a person can do, and the only source of changes.
 *
 * `needs` says what to read, the store reads it, `decide` is pure and runs at once: nothing can change in between.
 */
import type * as v from "valibot";
import type { Change } from "./change.ts";
import type { Ctx } from "./ctx.ts";
import type { Result } from "./result.ts";
import type { Row, Table } from "./schema.ts";
import { ok } from "./result.ts";

/** One row by its id (null when there is none, or it was removed), every row whose `cell` has the value, or every one. */
export type Need<T extends Table = Table> =
  | { readonly one: T; readonly id: string | null }
  | { readonly every: T; readonly cell: string | null; readonly value: string };

export type Needs = Readonly<Record<string, Need>>;
export type Read<N> = {
  readonly [K in keyof N]: N[K] extends { one: infer T }
    ? Row<T> | null
    : N[K] extends { every: infer T }
      ? readonly Row<T>[]
      : never;
};

/** Asks for one row. */
export const one = <T extends Table>(table: T, id: string | null | undefined) =>
  ({ one: table, id: id ?? null }) as const;
/** Asks for every row that has this value in this cell. */
export const every = <T extends Table>(table: T, cell: keyof T["cells"] & string, value: string) =>
  ({ every: table, cell, value }) as const;

/** Asks for every row of a table of which a person has few. */
export const all = <T extends Table>(table: T) => ({ every: table, cell: null, value: "" }) as const;

export type Done<A> = { readonly changes: readonly Change[]; readonly answer: A };

/** What `decide` returns when it goes well: the changes, and what the screen wants to know (a new row's id, say). */
export function done(changes: readonly Change[]): { readonly ok: true; readonly value: Done<null> };
export function done<A>(
  changes: readonly Change[],
  answer: A,
): { readonly ok: true; readonly value: Done<A> };
export function done<A>(changes: readonly Change[], answer?: A) {
  return ok({ changes, answer: answer ?? null });
}

/** What a `decide` may come back with. */
type Decision = Result<Done<unknown>, { readonly type: string }>;

export type Command<Name extends string, In, Out, N extends Needs, M extends Needs, R extends Decision> = {
  readonly name: Name;
  readonly input: v.GenericSchema<In, Out>;
  readonly needs: (input: Out, ctx: Ctx) => N;
  /** A second look that depends on the first (an attempt, then its goal). */
  readonly andThen: (input: Out, read: Read<N>, ctx: Ctx) => M;
  readonly decide: (input: Out, read: Read<N> & Read<M>, ctx: Ctx) => R;
};

/** What a command takes, answers and may refuse with. */
export type InputOf<C> = C extends { input: v.GenericSchema<infer In> } ? In : never;
export type AnswerOf<C> = C extends { decide: (...a: never) => infer R }
  ? R extends { ok: true; value: Done<infer A> }
    ? A
    : never
  : never;
export type RefusalOf<C> = C extends { decide: (...a: never) => infer R }
  ? R extends { ok: false; error: infer E }
    ? E
    : never
  : never;

/** A command of any shape, as the store keeps them in one map: it parses with `input`, then passes on what it parsed. */
export type AnyCommand = {
  readonly name: string;
  readonly input: v.GenericSchema;
  readonly needs: (input: never, ctx: Ctx) => Needs;
  readonly andThen: (input: never, read: never, ctx: Ctx) => Needs;
  readonly decide: (input: never, read: never, ctx: Ctx) => Decision;
};

const nothing = () => ({});

export function command<
  const Name extends string,
  In,
  Out,
  R extends Decision,
  const N extends Needs = Record<never, never>,
  const M extends Needs = Record<never, never>,
>(spec: {
  name: Name;
  input: v.GenericSchema<In, Out>;
  needs?: (input: Out, ctx: Ctx) => N;
  andThen?: (input: Out, read: Read<N>, ctx: Ctx) => M;
  decide: (input: Out, read: Read<N> & Read<M>, ctx: Ctx) => R;
}): Command<Name, In, Out, N, M, R> {
  return {
    name: spec.name,
    input: spec.input,
    needs: spec.needs ?? (nothing as () => N),
    andThen: spec.andThen ?? (nothing as () => M),
    decide: spec.decide,
  };
}
