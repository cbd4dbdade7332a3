/**
 * Lessons used of those that arose: from what was answered when a lesson came back. What did not come up is not counted.
 */
import type { Review } from "../lessons/lesson.ts";
import { saidRange, type ArisenShare } from "./arisen-share.ts";

export type LessonUse = {
  readonly used: number;
  readonly arisen: number;
  /** 95 % interval of the share that was used, 0 to 1; null while there are too few. */
  readonly range: ArisenShare["interval"] | null;
};

/** Of fewer than this only the counts are said. */
const FEWEST_FOR_RANGE = 5;

export function lessonUse(reviews: readonly Pick<Review, "used">[]): LessonUse {
  const used = reviews.filter((r) => r.used === "helped" || r.used === "noHelp").length;
  const arisen = used + reviews.filter((r) => r.used === "no").length;
  return { used, arisen, range: saidRange(used, arisen, FEWEST_FOR_RANGE) };
}
