/**
 * A long page in the language of the screen.
 */
import type { Page } from "@onward/content/pages/page";
import { section } from "../language.ts";

/** What a page is called in the code, and how a block is drawn. */
const PAGE_KEYS = ["key", "kind"];

export const pageInLanguage = (page: Page): Page => section(page.key, page, PAGE_KEYS);
