/**
 * Lessons: all of them, those that have come back, writing one, and one lesson's life.
 */
import type { Route } from "../../app/route.ts";

export const routes: readonly Route[] = [
  { path: "/lessons", frame: "root", tab: "lessons", screen: () => import("./list.tsx") },
  { path: "/lessons/review", frame: "focus", tab: "lessons", screen: () => import("./review.tsx") },
  { path: "/lessons/new", frame: "focus", tab: "lessons", screen: () => import("./write.tsx") },
  { path: "/lessons/:id/edit", frame: "focus", tab: "lessons", screen: () => import("./edit.tsx") },
  { path: "/lessons/:id", frame: "sub", tab: "lessons", screen: () => import("./lesson.tsx") },
];
