/**
 * What one's own history shows.
 */
import type { Route } from "../../app/route.ts";

export const routes: readonly Route[] = [
  { path: "/insights", frame: "sub", screen: () => import("./insights.tsx") },
];
