/**
 * A summary to take along.
 */
import type { Route } from "../../app/route.ts";

export const routes: readonly Route[] = [
  { path: "/care/summary", frame: "sub", screen: () => import("./summary.tsx") },
];
