/** The addresses of stories. */
import type { Route } from "../../app/route.ts";

export const routes: readonly Route[] = [
  { path: "/stories", frame: "sub", tab: "practice", screen: () => import("./list.tsx") },
  { path: "/stories/:key", frame: "sub", tab: "practice", screen: () => import("./story.tsx") },
];
