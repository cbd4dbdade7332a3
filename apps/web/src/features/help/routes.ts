/**
 * What to do when worried about someone, and the blank page that hides Help, which is opened first (app/routes.tsx).
 */
import type { Route } from "../../app/route.ts";

export const routes: readonly Route[] = [
  { path: "/worried", frame: "sub", screen: () => import("./worried.tsx") },
  { path: "/note", frame: "bare", screen: () => import("./blank-note.tsx") },
];
