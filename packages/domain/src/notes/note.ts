/**
 * A note: something written on a day, one's own or brought in from another app. It can become a setback.
 */
import {
  date,
  heaviness,
  instant,
  line,
  members,
  origin,
  ref,
  required,
  table,
  token,
  words,
  zone,
  type Row,
} from "../kernel/schema.ts";

export const note = table(
  "note",
  "something written on a day, one's own or brought in from another app",
  {
    text: required(words("what was written, as Markdown")),
    day: required(date("the day it belongs to")),
    writtenAt: instant("when, if the source says so"),
    zone: zone("where the clock stood"),
    title: line("a title, when the source has one"),
    tags: members("tags of the source or the person"),
    mood: heaviness("the source's mood, mapped once to the one scale"),
    sourceId: origin(token("the entry's id in the app it came from; a second import adds nothing")),
    import: origin(ref("import", "the import that brought it")),
    setback: ref("setback", "the setback it became"),
  },
  ["day", "sourceId", "import"],
);
export type Note = Row<typeof note>;
