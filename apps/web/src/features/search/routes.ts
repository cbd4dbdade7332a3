/**
 * Finding what was written, and reading a note.
 */
import type { Route } from "../../app/route.ts";

export const routes: readonly Route[] = [
  { path: "/search", frame: "sub", screen: () => import("./search.tsx") },
  { path: "/notes/:id", frame: "sub", screen: () => import("./note.tsx") },
];
