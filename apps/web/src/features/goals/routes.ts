/** The addresses of goals. */
import type { Route } from "../../app/route.ts";

export const routes: readonly Route[] = [
  { path: "/goals", frame: "root", tab: "goals", screen: () => import("./list.tsx") },
  { path: "/goals/new", frame: "focus", tab: "goals", screen: () => import("./form.tsx") },
  { path: "/goals/:id/edit", frame: "focus", tab: "goals", screen: () => import("./form.tsx") },
  { path: "/goals/:id/when", frame: "sub", tab: "goals", screen: () => import("./when.tsx") },
  { path: "/goals/:id", frame: "sub", tab: "goals", screen: () => import("./page.tsx") },
];
