/**
 * Which of the things kept near is offered on a day of little energy.
 *
 * Never at night, when decision 6's list is all there is; never in a tab where help was sought; never what was taken
 * away, since that is not among what is given. In the day after a setback it is: it asks for no thinking over.
 */
import { isLowDay, type Checkin } from "../checkins/checkin.ts";
import { todayOf, type Moment } from "../kernel/ctx.ts";
import { seeded } from "../kernel/seeded.ts";
import type { LocalDate } from "../kernel/time.ts";
import type { NotToday } from "../today/choices.ts";
import { nightOnly, type Visit } from "../today/quiet.ts";

/** The name under which *Not today* puts it aside. */
export const KEEP_NEAR = "keepNear";

/** One of the things that may be offered, from wherever it comes. */
type Thing = { readonly id: string };

/** A number that depends on every sign of a text (FNV-1a), for an order that is one day's own. */
function numberOf(text: string): number {
  let n = 0x811c9dc5;
  for (const sign of text) n = Math.imul(n ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return seeded(n)();
}

/** The order of a day: by chance, but the same all day, on every device, and whatever else is kept or taken away. */
export const orderOfDay = <T extends Thing>(things: readonly T[], day: LocalDate): readonly T[] =>
  things
    .map((thing) => ({ thing, n: numberOf(`${day}/${thing.id}`) }))
    .toSorted((a, b) => a.n - b.n || (a.thing.id < b.thing.id ? -1 : 1))
    .map(({ thing }) => thing);

export type NearOffer<T> = {
  readonly thing: T;
  /** There is another one to see. */
  readonly more: boolean;
};

/**
 * The one that is offered, or null. Each comes once before one comes again. Never fails.
 *
 * @param turn how many times *Another one* was asked for, 0 at first
 */
export function nearOffer<T extends Thing>(
  given: {
    readonly things: readonly T[];
    readonly checkin: Pick<Checkin, "day" | "energy"> | null;
    readonly notToday: readonly Pick<NotToday, "card" | "day">[];
    readonly moment: Moment;
    readonly visit: Visit;
  },
  turn: number,
): NearOffer<T> | null {
  const { things, checkin, notToday, moment, visit } = given;
  const today = todayOf(moment);
  if (visit.helpOpened || nightOnly(moment) || !isLowDay(checkin, today)) return null;
  if (notToday.some((n) => n.card === KEEP_NEAR && n.day === today)) return null;
  const thing = orderOfDay(things, today)[turn % Math.max(1, things.length)];
  return thing === undefined ? null : { thing, more: things.length > 1 };
}
