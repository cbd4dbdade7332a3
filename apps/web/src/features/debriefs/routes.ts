/**
 * Looking back on a setback: the short look, and the full debrief step by step.
 */
import type { Route } from "../../app/route.ts";

export const routes: readonly Route[] = [
  { path: "/setbacks/:id/look", frame: "focus", tab: "setbacks", screen: () => import("./short-look.tsx") },
  { path: "/setbacks/:id/debrief", frame: "focus", tab: "setbacks", screen: () => import("./debrief.tsx") },
  {
    path: "/setbacks/:id/debrief/:step",
    frame: "focus",
    tab: "setbacks",
    screen: () => import("./debrief.tsx"),
  },
];
