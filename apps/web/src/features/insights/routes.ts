/**
 * What one's own history shows.
 */
import type { Route } from "../../app/route.ts";

const over = () => import("./look-back-over.tsx");
const week = () => over().then(({ Week }) => ({ default: Week }));
const year = () => over().then(({ Year }) => ({ default: Year }));

export const routes: readonly Route[] = [
  { path: "/insights", frame: "sub", screen: () => import("./insights.tsx") },
  { path: "/insights/week", frame: "sub", screen: week },
  { path: "/insights/week/:day", frame: "sub", screen: week },
  { path: "/insights/year", frame: "sub", screen: year },
  { path: "/insights/year/:year", frame: "sub", screen: year },
];
