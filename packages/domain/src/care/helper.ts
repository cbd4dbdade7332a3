/**
 * Somebody who can help: a person or a professional on one's own list, with how to reach them. They know nothing of
 * Onward; a supporter, who is asked for a view and answers, is another thing.
 */
import { instant, line, required, table, token, words, type Row } from "../kernel/schema.ts";

export const helper = table("helper", "somebody who can help, and how to reach them", {
  name: required(line("what they are called")),
  what: line("what they are, in one's own words: a doctor, a neighbour"),
  goodAt: words("what they are good at, or when to call them"),
  number: token("a number to call, as it was typed"),
  web: token("a web address, as it was typed"),
  hours: line("when they can be reached"),
  at: required(instant("when they were written down")),
});
export type Helper = Row<typeof helper>;
