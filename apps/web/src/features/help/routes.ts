/**
 * The blank page that takes the place of Help when it has to be hidden. Help itself is opened first (app/routes.tsx).
 */
import type { Route } from "../../app/route.ts";

export const routes: readonly Route[] = [
  { path: "/worried", frame: "sub", screen: () => import("./worried.tsx") },
  { path: "/note", frame: "bare", screen: () => import("./blank-note.tsx") },
];
