/**
 * A person's plan for hard days: own lines in six sections, from what one can do alone to whom one can call, and what is
 * worth staying for. It is theirs to write and to show; nothing here is answered, weighed or due.
 */
import { placeCell, inPlace } from "../kernel/places.ts";
import { choice, instant, required, table, token, words, type Row } from "../kernel/schema.ts";

/** The six sections in their order, and one thing worth staying for. */
export const SECTIONS = ["signs", "alone", "company", "ask", "professionals", "safer", "staying"] as const;
export type Section = (typeof SECTIONS)[number];

/** The sections whose lines can be called. */
export const CALLED = ["ask", "professionals"] as const satisfies readonly Section[];

export const hardDayLine = table("hardDayLine", "a line of the plan for hard days", {
  section: required(choice(SECTIONS, "where in the plan it stands")),
  text: required(words("the line, in their own words")),
  number: token("a number to call, as it was typed"),
  country: token("the country in whose list on Help it stood, where it was put in from there"),
  at: required(instant("when it was written; where it stands, unless it was moved")),
  place: placeCell(),
});
export type HardDayLine = Row<typeof hardDayLine>;

/** Settings of the plan, both off until chosen: *Show it from Help*, and on the lock screen without unlocking. */
export const PLAN_FROM_HELP = "planFromHelp";
export const PLAN_WHEN_LOCKED = "planWhenLocked";
/** The setting that names the helper who is shown on Help, by id. */
export const SOMEONE_TO_CALL = "someoneToCall";
/** The value of a setting that was chosen; any other is off. */
export const CHOSEN = "yes";
export const NOT_CHOSEN = "no";

/** The lines of one section, in their order. */
export const linesOf = <L extends HardDayLine>(lines: readonly L[], section: Section): readonly L[] =>
  lines.filter((line) => line.section === section).toSorted(inPlace);

/**
 * Whether the plan names a person to ask, a professional or a line. One that does not gets a sentence about it, and is as
 * good a plan as any.
 */
export const namesSomebody = (lines: readonly Pick<HardDayLine, "section">[]): boolean =>
  lines.some(({ section }) => CALLED.some((called) => called === section));

/**
 * Whom to offer to call above the plan, of lines in their order: the first professional or line with a number that can be
 * dialled, then the first person.
 */
export const callFirst = <L extends { readonly section: Section; readonly dial: string | null }>(
  lines: readonly L[],
): readonly L[] =>
  CALLED.toReversed().flatMap((section) =>
    lines.filter((line) => line.section === section && line.dial !== null).slice(0, 1),
  );
