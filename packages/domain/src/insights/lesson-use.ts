/**
 * Lessons used of those that arose: from what was answered when a lesson came back. What did not come up is not counted.
 */
import type { Review } from "../lessons/lesson.ts";

export type LessonUse = { readonly used: number; readonly arisen: number };

export function lessonUse(reviews: readonly Pick<Review, "used">[]): LessonUse {
  const used = reviews.filter((r) => r.used === "helped" || r.used === "noHelp").length;
  return { used, arisen: used + reviews.filter((r) => r.used === "no").length };
}
