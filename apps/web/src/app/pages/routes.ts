/**
 * Pages that mix several features: so far Today.
 */
import type { Route } from "../route.ts";

export const routes: readonly Route[] = [
  { path: "/today", frame: "root", tab: "today", screen: () => import("./today.tsx") },
];
