/**
 * Taking words out and bringing them in; deleting them all.
 */
import type { Route } from "../../app/route.ts";

export const routes: readonly Route[] = [
  { path: "/settings/data", frame: "sub", screen: () => import("./your-data.tsx") },
  { path: "/import", frame: "sub", screen: () => import("./import.tsx") },
  { path: "/gone", frame: "bare", screen: () => import("./gone.tsx") },
];
