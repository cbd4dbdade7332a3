/**
 * Setbacks: the page after one was written down, the list, one as a path, changing one.
 */
import type { Route } from "../../app/route.ts";

export const routes: readonly Route[] = [
  { path: "/setbacks", frame: "root", tab: "setbacks", screen: () => import("./list.tsx") },
  { path: "/setbacks/:id", frame: "sub", tab: "setbacks", screen: () => import("./page.tsx") },
  { path: "/setbacks/:id/edit", frame: "focus", tab: "setbacks", screen: () => import("./edit.tsx") },
  { path: "/setbacks/:id/saved", frame: "focus", tab: "setbacks", screen: () => import("./saved.tsx") },
];
