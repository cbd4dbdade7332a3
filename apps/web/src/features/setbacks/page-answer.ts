/**
 * What the page of a setback is made from, and how its days are said.
 */
import type { AnswerTo } from "@onward/store/tab/client";
import { relativeDay } from "../../copy/format.ts";

export type Page = NonNullable<AnswerTo<"setbackPage">>;

/** A day in as few words as are clear. */
export const dayWords = (page: Page, day: string): string => relativeDay(day, page.today);
