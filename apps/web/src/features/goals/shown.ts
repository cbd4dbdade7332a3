/**
 * What a goal's page is made from.
 */
import type { AnswerTo } from "@onward/store/tab/client";

export type GoalShown = NonNullable<AnswerTo<"goalPage">>;
