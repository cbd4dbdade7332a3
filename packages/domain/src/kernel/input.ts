/**
 * Schemas that command inputs are made of: the door where what a screen, a file or the command line gives is checked.
 */
import * as v from "valibot";
import { isHeaviness, type Heaviness } from "./heaviness.ts";
import { isId, type Id } from "./id.ts";
import { LONG, SHORT, tidy } from "./text.ts";
import { isInstant, isLocalDate, isZone } from "./time.ts";

// The messages are names, not sentences: a screen turns each into words (`copy`), and none holds what was written.
export const longText = v.pipe(
  v.string("notText"),
  v.transform(tidy),
  v.nonEmpty("empty"),
  v.maxLength(LONG, "tooLong"),
);
export const shortText = v.pipe(
  v.string("notText"),
  v.transform(tidy),
  v.nonEmpty("empty"),
  v.maxLength(SHORT, "tooLong"),
);
/** A text that may be left out; empty counts as left out. */
export const optionalText = v.optional(
  v.nullable(
    v.pipe(
      v.string("notText"),
      v.transform(tidy),
      v.maxLength(LONG, "tooLong"),
      v.transform((t) => t || null),
    ),
  ),
  null,
);
export const optionalLine = v.optional(
  v.nullable(
    v.pipe(
      v.string("notText"),
      v.transform(tidy),
      v.maxLength(SHORT, "tooLong"),
      v.transform((t) => t || null),
    ),
  ),
  null,
);
export const id = <T extends string>(_table: T) => v.custom<Id<T>>(isId, "notAnId");
export const optionalId = <T extends string>(table: T) => v.optional(v.nullable(id(table)), null);
export const heaviness = v.custom<Heaviness>(isHeaviness, "notOnTheScale");
export const optionalHeaviness = v.optional(v.nullable(heaviness), null);
export const instant = v.custom<number>(isInstant, "notATime");
export const optionalInstant = v.optional(v.nullable(instant), null);
export const localDate = v.custom<string>(isLocalDate, "notADate");
export const optionalDate = v.optional(v.nullable(localDate), null);
export const zone = v.custom<string>(isZone, "notAZone");
export const choiceOf = <const C extends readonly [string, ...string[]]>(choices: C) =>
  v.picklist(choices, "notAChoice");
export const optionalChoice = <const C extends readonly [string, ...string[]]>(choices: C) =>
  v.optional(v.nullable(choiceOf(choices)), null);
/** Short words: feelings, tags. At most fifty. */
export const wordsList = v.optional(
  v.pipe(
    v.array(
      v.pipe(
        v.string("notText"),
        v.transform((t) => tidy(t).replaceAll("/", "-").slice(0, 60)),
        v.nonEmpty("empty"),
      ),
    ),
    v.maxLength(50, "tooMany"),
    v.transform((list) => [...new Set(list)]),
  ),
  [],
);
