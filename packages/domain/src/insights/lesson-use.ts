/**
 * Lessons used of those that arose: from what was answered when a lesson came back. What did not come up is not counted.
 */
import type { Review } from "../lessons/lesson.ts";
import { arisenShare } from "./arisen-share.ts";

export type LessonUse = {
  readonly used: number;
  readonly arisen: number;
  /** How many of those used helped. */
  readonly helped: number;
  /** The share's 95 % interval, 0 to 1; null below five. */
  readonly range: readonly [low: number, high: number] | null;
};

const FEWEST = 5;

export function lessonUse(reviews: readonly Pick<Review, "used">[]): LessonUse {
  const helped = reviews.filter((r) => r.used === "helped").length;
  const used = helped + reviews.filter((r) => r.used === "noHelp").length;
  const arisen = used + reviews.filter((r) => r.used === "no").length;
  return { used, arisen, helped, range: arisen < FEWEST ? null : arisenShare(used, arisen).interval };
}
