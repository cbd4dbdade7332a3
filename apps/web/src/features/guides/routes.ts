/**
 * The guides: their list, and each by itself. Both are also written by the build, to be read without script.
 */
import type { Route } from "../../app/route.ts";

export const routes: readonly Route[] = [
  { path: "/guides", frame: "sub", tab: "practice", screen: () => import("./list.tsx") },
  { path: "/guides/:key", frame: "sub", tab: "practice", screen: () => import("./guide.tsx") },
];
