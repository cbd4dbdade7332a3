/**
 * How to ask for help, in the language of the screen.
 */
import { askingForHelp } from "@onward/content/care/asking";
import { section } from "../language.ts";

export const askingPage = section(askingForHelp.key, askingForHelp, [
  "key",
  "whom",
  "url",
  "copyDate",
  "excerpt",
]);
