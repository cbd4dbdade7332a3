/**
 * The lock of this browser, in Settings. The lock itself stands in front of the app: app/lock.
 */
import type { Route } from "../../app/route.ts";

export const routes: readonly Route[] = [
  { path: "/settings/lock", frame: "sub", screen: () => import("./lock.tsx") },
];
