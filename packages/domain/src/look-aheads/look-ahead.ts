/**
 * Looking ahead to a try: what might get in the way, what was learned that fits, and how it went well.
 *
 * A try has one look ahead. A lesson is taken to the try by its plan; what stands here is only whether it fits.
 */
import { HANDS } from "../debriefs/debrief.ts";
import { choice, instant, line, members, ref, required, table, words, type Row } from "../kernel/schema.ts";

export const lookAhead = table(
  "lookAhead",
  "before a try: what might get in the way",
  {
    attempt: required(ref("attempt", "the try looked ahead to")),
    startedAt: required(instant("when it was begun")),
    finishedAt: instant("when the last step was first done or skipped"),
    begin: words("where no lesson fits: how to begin"),
    need: words("where no lesson fits: what to have at hand"),
    ready: words("where no lesson fits: when to get ready"),
    wentWell: words("imagined that it went well: what was done first"),
    skipped: members("steps passed over on purpose", { searched: false }),
  },
  ["attempt"],
);
export type LookAhead = Row<typeof lookAhead>;

/** Something that got in the way, imagined. No default is ever chosen for whose hands it is in. */
export const reason = table(
  "reason",
  "what might get in the way of a try",
  {
    lookAhead: required(ref("lookAhead", "the look ahead it was named in")),
    text: required(line("what got in the way, imagined")),
    at: required(instant("when it was named; the order of the list")),
    hands: choice(HANDS, "in whose hands"),
  },
  ["lookAhead"],
);
export type Reason = Row<typeof reason>;

export const FITS = ["useIt", "doesNotFit"] as const;

/** Whether a lesson fits a try; its id comes from both, so that two devices say it of one row. */
export const fit = table(
  "fit",
  "whether a lesson fits a try",
  {
    lookAhead: required(ref("lookAhead", "the look ahead it was asked in")),
    lesson: required(ref("lesson", "the lesson")),
    at: required(instant("when it was said")),
    answer: choice(FITS, "use it, or it does not fit; absent when that was taken back"),
  },
  ["lookAhead"],
);
export type Fit = Row<typeof fit>;
