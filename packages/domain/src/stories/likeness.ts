/**
 * How like a story is to something of one's own: where in life it was, what kind of thing, and what it came from.
 *
 * A story fits where the part of life or the kind is the same; what it came from only says which of them comes first.
 * The same rows always give the same story: what is equally alike is told apart by its key.
 */
import type { HANDS, REPEATS, WHOSE } from "../debriefs/debrief.ts";
import type { Id } from "../kernel/id.ts";
import type { Area, Kind } from "../setbacks/setback.ts";

/** Of a story, what can be like something of one's own. */
export type Comparable = {
  readonly key: string;
  readonly areas: readonly Area[];
  readonly kind: Kind;
  readonly cause: {
    readonly hands: (typeof HANDS)[number];
    readonly whose: (typeof WHOSE)[number] | null;
    readonly repeats: (typeof REPEATS)[number];
  };
};

/** What it came from, as far as it was said; "other" is what only a newer version knows. */
export type Because = {
  readonly hands: (typeof HANDS)[number] | "other" | null;
  readonly whose: (typeof WHOSE)[number] | "other" | null;
  readonly repeats: (typeof REPEATS)[number] | "other" | null;
};

/** Something of one's own that a story may be like: a setback, or a goal for which another way is looked for. */
export type Matter = {
  readonly setback: Id<"setback"> | null;
  readonly goal: Id<"goal"> | null;
  /** Of several that a story is equally like, the latest comes first. */
  readonly at: number;
  readonly area: Area | "other" | null;
  readonly kind: Kind | "other" | null;
  readonly causes: readonly Because[];
};

export const ALIKE = ["area", "kind", "hands", "whose", "repeats"] as const;
export type Alike = (typeof ALIKE)[number];

/** How much each says; the part of life and the kind outweigh all the rest together. */
export const WEIGHTS: Readonly<Record<Alike, number>> = { area: 6, kind: 6, hands: 2, whose: 2, repeats: 1 };

const weightOf = (alike: readonly Alike[]): number => alike.reduce((sum, part) => sum + WEIGHTS[part], 0);

/** In which of its causes' parts a story is like one cause of one's own. */
const alikeIn = (mine: Because, { cause }: Comparable): readonly Alike[] => [
  ...(mine.hands === cause.hands ? (["hands"] as const) : []),
  ...(cause.whose !== null && mine.whose === cause.whose ? (["whose"] as const) : []),
  ...(mine.repeats === cause.repeats ? (["repeats"] as const) : []),
];

/**
 * In what a story is like something of one's own, in the order of `ALIKE`; null when it is not. *Somewhere else* is a part
 * of life like no other. Of several causes the one counts that it is most like, the first of those that are equal.
 */
export function likeness(matter: Matter, story: Comparable): readonly Alike[] | null {
  const where: readonly Alike[] = [
    ...(matter.area !== null && matter.area !== "elsewhere" && matter.area !== "other"
      ? story.areas.includes(matter.area)
        ? (["area"] as const)
        : []
      : []),
    ...(matter.kind === story.kind ? (["kind"] as const) : []),
  ];
  if (where.length === 0) return null;
  const because = matter.causes
    .map((mine) => alikeIn(mine, story))
    .reduce<readonly Alike[]>((most, next) => (weightOf(next) > weightOf(most) ? next : most), []);
  return [...where, ...because];
}

export type MostAlike<S extends Comparable> = {
  readonly story: S;
  readonly matter: Matter;
  readonly alike: readonly Alike[];
};

/**
 * The story that is most like one of these; of several that are equally so, that for the latest of them, then by its key.
 * Null when none is.
 */
export function mostAlike<S extends Comparable>(
  matters: readonly Matter[],
  stories: readonly S[],
): MostAlike<S> | null {
  const all = matters.flatMap((matter) =>
    stories.flatMap((story) => {
      const alike = likeness(matter, story);
      return alike === null ? [] : [{ story, matter, alike }];
    }),
  );
  const idOf = ({ setback, goal }: Matter): string => setback ?? goal ?? "";
  return (
    all.toSorted(
      (a, b) =>
        weightOf(b.alike) - weightOf(a.alike) ||
        b.matter.at - a.matter.at ||
        (idOf(a.matter) < idOf(b.matter) ? -1 : idOf(a.matter) > idOf(b.matter) ? 1 : 0) ||
        (a.story.key < b.story.key ? -1 : 1),
    )[0] ?? null
  );
}
