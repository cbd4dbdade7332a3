/**
 * A practice in the language of the screen. Apart from the list of all, since Help holds two and loads no more.
 */
import type { Practice } from "@onward/domain/practices/practice";
import { section } from "../language.ts";

/** What leads somewhere, what the player goes by, and what names a study. */
const PRACTICE_KEYS = ["key", "kind", "lines", "practice", "cite", "doi", "read", "of", "against", "echo"];

export const practiceInLanguage = (practice: Practice): Practice =>
  section(practice.key, practice, PRACTICE_KEYS);
