/** The addresses of tries; each belongs to a goal. */
import type { Route } from "../../app/route.ts";

export const routes: readonly Route[] = [
  { path: "/goals/:goal/tries/new", frame: "focus", tab: "goals", screen: () => import("./form.tsx") },
  { path: "/goals/:goal/tries/:id/edit", frame: "focus", tab: "goals", screen: () => import("./form.tsx") },
  { path: "/goals/:goal/tries/:id", frame: "sub", tab: "goals", screen: () => import("./page.tsx") },
  {
    path: "/goals/:goal/tries/:id/outcome",
    frame: "focus",
    tab: "goals",
    screen: () => import("./outcome.tsx"),
  },
  {
    path: "/goals/:goal/tries/:id/lessons",
    frame: "sub",
    tab: "goals",
    screen: () => import("./choose-lesson.tsx"),
  },
  { path: "/goals/:goal/ways/:way", frame: "sub", tab: "goals", screen: () => import("./another-way.tsx") },
  { path: "/goals/:goal/another-way", frame: "sub", tab: "goals", screen: () => import("./another-way.tsx") },
];
