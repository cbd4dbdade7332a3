/**
 * The long pages of the app.
 */
import { about } from "./about.ts";
import { accessibility } from "./accessibility.ts";
import { howNumbers } from "./how-numbers.ts";
import { howOnwardWorks } from "./how-onward-works.ts";
import type { Page } from "./page.ts";
import { whereMyWordsAre } from "./where-my-words-are.ts";

export const PAGES: readonly Page[] = [howOnwardWorks, howNumbers, whereMyWordsAre, accessibility, about];
