/**
 * Where a lesson came from, in a few words: the setback's short name, or its day and goal. Never what happened.
 */
import type { LessonFrom } from "@onward/store/queries/lessons";
import { lessons } from "../../copy/en/lessons.ts";
import { formatDate } from "../../copy/format.ts";

export function fromWords({ setback }: LessonFrom): string | null {
  if (setback === null) return null;
  const { heading } = setback;
  if ("name" in heading) return heading.name;
  const day = formatDate(heading.day);
  return heading.goal === null ? day : lessons.review.fromDayAndGoal(day, heading.goal);
}
