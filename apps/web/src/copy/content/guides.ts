/**
 * The guides of this version, in the language of the screen.
 */
import { GUIDES as ENGLISH, HOW_PAIRS_READ, HOW_SIZES_READ, type Guide } from "@onward/content/guides/index";
import { section } from "../language.ts";

/** What leads somewhere, what is drawn, what names a study, and what stands on its page. */
const GUIDE_KEYS = ["key", "size", "source", "seen", "to"];

/** In the order of their list. */
export const GUIDES: readonly Guide[] = ENGLISH.map((guide) =>
  section(`guide ${guide.key}`, guide, GUIDE_KEYS),
);

/** The guide with this key; null for one that only a newer version has. */
export const guideOf = (key: string): Guide | null => GUIDES.find((guide) => guide.key === key) ?? null;

/** How sizes, and pairs of people, are to be read. */
export const HOW_READ = section("guides, how they are read", {
  sizes: HOW_SIZES_READ,
  pairs: HOW_PAIRS_READ,
});
