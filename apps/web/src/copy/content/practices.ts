/**
 * The practices of this version, in the language of the screen.
 */
import { PRACTICES as ENGLISH } from "@onward/content/practices/index";
import type { Practice } from "@onward/domain/practices/practice";
import { practiceInLanguage } from "./practice.ts";

/** In the order of their list. */
export const PRACTICES: readonly Practice[] = ENGLISH.map(practiceInLanguage);

/** The practice with this key; null for one that only a newer version has. */
export const practiceOf = (key: string): Practice | null => PRACTICES.find((p) => p.key === key) ?? null;
