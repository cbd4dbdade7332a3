/**
 * Help now, and the blank page that takes its place when it has to be hidden.
 */
import type { Route } from "../../app/route.ts";

export const routes: readonly Route[] = [
  { path: "/help", frame: "sub", screen: () => import("./help.tsx") },
  { path: "/worried", frame: "sub", screen: () => import("./worried.tsx") },
  { path: "/note", frame: "bare", screen: () => import("./blank-note.tsx") },
];
