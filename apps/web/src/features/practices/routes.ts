/**
 * The practices: their list, and one sitting at a time.
 */
import type { Route } from "../../app/route.ts";

const sitting = () => import("./sitting.tsx");

export const routes: readonly Route[] = [
  { path: "/practice", frame: "root", tab: "practice", screen: () => import("./practice-list.tsx") },
  { path: "/practice/:name", frame: "bare", tab: "practice", screen: sitting },
];
