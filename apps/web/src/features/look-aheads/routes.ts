/** Looking ahead to a try, step by step. */
import type { Route } from "../../app/route.ts";

export const routes: readonly Route[] = [
  {
    path: "/goals/:goal/tries/:id/look-ahead",
    frame: "focus",
    tab: "goals",
    screen: () => import("./look-ahead.tsx"),
  },
  {
    path: "/goals/:goal/tries/:id/look-ahead/:step",
    frame: "focus",
    tab: "goals",
    screen: () => import("./look-ahead.tsx"),
  },
];
