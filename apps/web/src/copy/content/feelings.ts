/**
 * The words for feelings and what they mean, in the language of the screen. More than a hundred: fetched when needed.
 */
import * as english from "@onward/content/feelings";
import { section } from "../language.ts";

/** What rows keep, and which colour it has. */
const FEELING_KEYS = ["key", "family"];

/** The chips under *What's there?*, and *More words*. */
export const feelings = section("feelings", { chips: english.CHIPS, more: english.MORE_WORDS }, FEELING_KEYS);
