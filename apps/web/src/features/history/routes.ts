/**
 * What was there before: Recently deleted, and earlier versions of a text.
 */
import type { Route } from "../../app/route.ts";

export const routes: readonly Route[] = [
  { path: "/deleted", frame: "sub", screen: () => import("./deleted.tsx") },
  { path: "/versions/:table/:row/:cell", frame: "sub", screen: () => import("./versions.tsx") },
];
