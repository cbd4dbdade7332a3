/**
 * "Worried about someone?" in the language of the screen.
 */
import { worried as english } from "@onward/content/worried/worried";
import { section } from "../language.ts";

/** What is called so in the code, and what stands as it stands elsewhere. */
const KEYS = ["key", "cite", "read", "url"];

const { sources, ...text } = english;

export const worried = {
  ...section("worriedAbout", text, KEYS),
  sources: section(
    "worriedSources",
    { list: sources.map(({ says, cite, url, read }) => ({ says, cite, url, read })) },
    KEYS,
  ).list,
};
