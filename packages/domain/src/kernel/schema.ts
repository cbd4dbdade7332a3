/**
 * What a table is: its cells with type, merge rule and meaning in one place.
 *
 * The store derives its SQL, the export its columns and the docs their table from these definitions.
 * Tables only grow: a new cell is optional, and a name once used is never used for something else.
 */
import type { Heaviness } from "./heaviness.ts";
import type { Id } from "./id.ts";
import type { Instant, LocalDate, Zone } from "./time.ts";

/**
 * How two devices' values of one cell become one.
 * latest: the later stamp · origin: the earlier one · keepBoth: the later is shown, the other kept and offered ·
 * member: a set, in which each member is settled on its own.
 */
export type MergeRule = "latest" | "origin" | "keepBoth" | "member";

type Kind = "text" | "integer" | "members";
type Form = "instant" | "date" | "zone" | "heaviness";
type Range = readonly [least: number, most: number];

export type Cell<Value = unknown, Required extends boolean = boolean> = {
  readonly kind: Kind;
  readonly merge: MergeRule;
  readonly required: Required;
  /** Words of the person that search finds. */
  readonly searched: boolean;
  /** The values this version knows; any other is kept and read as "other". */
  readonly known: readonly string[] | null;
  /** What a value must be to be worked with, beyond its kind; null for any. */
  readonly form: Form | null;
  /** The least and the most a number means anything as; one beyond is kept, and read as absent. Null for any. */
  readonly range: Range | null;
  readonly about: string;
  /** Carries the type only; never present. */
  readonly __value?: Value;
};

type Options = {
  merge?: MergeRule;
  searched?: boolean;
  known?: readonly string[];
  form?: Form;
  range?: Range;
};

const cell = <V>(kind: Kind, about: string, options: Options = {}): Cell<V, false> => ({
  kind,
  merge: options.merge ?? "latest",
  required: false,
  searched: options.searched ?? false,
  known: options.known ?? null,
  form: options.form ?? null,
  range: options.range ?? null,
  about,
});

/** Makes a cell required: a row without it is not whole, and no screen, rule or export sees it. */
export const required = <V>(c: Cell<V, false>): Cell<V, true> => ({ ...c, required: true });
/** Makes a cell keep its first value: for what no screen can edit. */
export const origin = <V>(c: Cell<V, false>): Cell<V, false> => ({ ...c, merge: "origin" });

/** Words of the person that may be edited on two devices: both versions are kept. */
export const words = (about: string, options: { searched: boolean } = { searched: true }) =>
  cell<string>("text", about, { merge: "keepBoth", ...options });
/** A short text of the person: a name, a cue. */
export const line = (about: string) => cell<string>("text", about, { searched: true });
/** A text that is not the person's prose: a hash, a format, a file type. */
export const token = (about: string) => cell<string>("text", about);
export const instant = (about: string) => cell<Instant>("integer", about, { form: "instant" });
export const date = (about: string) => cell<LocalDate>("text", about, { form: "date" });
export const zone = (about: string) => cell<Zone>("text", about, { merge: "origin", form: "zone" });
export const heaviness = (about: string) => cell<Heaviness>("integer", about, { form: "heaviness" });
/** A count; below nothing, as a copy may hold it, it reads as absent. */
export const count = (about: string) =>
  cell<number>("integer", about, { range: [0, Number.MAX_SAFE_INTEGER] });
/** A count from `least` to `most`; what a copy holds beyond these reads as absent. */
export const countWithin = (range: Range, about: string) => cell<number>("integer", about, { range });
export const ref = <T extends string>(_table: T, about: string) => cell<Id<T>>("text", about);
export const choice = <const C extends readonly string[]>(known: C, about: string) =>
  cell<C[number] | "other">("text", about, { known });
/** A set of short words; each is present unless removed later. */
export const members = (about: string, options: { searched: boolean } = { searched: true }) =>
  cell<readonly string[]>("members", about, { merge: "member", ...options });

type Value<C> =
  C extends Cell<infer V, infer R>
    ? V extends readonly string[]
      ? V
      : R extends true
        ? V
        : V | null
    : never;

export type Cells = Readonly<Record<string, Cell>>;
export type Table<Name extends string = string, C extends Cells = Cells> = {
  readonly name: Name;
  readonly about: string;
  readonly cells: C;
  /** What queries look rows up by, each an index. */
  readonly indexed: readonly Indexed<string>[];
};
/** An index over a cell; or over `by` of the few rows whose cell `until` is empty yet. */
export type Indexed<Name extends string> = Name | { readonly by: Name; readonly until: Name };

/** A whole row as rules and screens see it. */
export type Row<T> =
  T extends Table<infer Name, infer C>
    ? { readonly id: Id<Name> } & { readonly [K in keyof C]: Value<C[K]> }
    : never;

export const table = <Name extends string, C extends Cells>(
  name: Name,
  about: string,
  cells: C,
  indexed: readonly Indexed<keyof C & string>[] = [],
): Table<Name, C> => ({ name, about, cells, indexed });
