/**
 * Settings and the pages below it. What is kept and taken out has its own feature.
 */
import type { Route } from "../../app/route.ts";

export const routes: readonly Route[] = [
  { path: "/settings", frame: "sub", screen: () => import("./settings.tsx") },
  { path: "/settings/words", frame: "sub", screen: () => import("./words.tsx") },
  { path: "/settings/appearance", frame: "sub", screen: () => import("./appearance.tsx") },
  { path: "/settings/keyboard", frame: "sub", screen: () => import("./keyboard.tsx") },
  { path: "/settings/sample", frame: "sub", screen: () => import("./sample.tsx") },
  { path: "/settings/how", frame: "sub", screen: () => import("./how.tsx") },
  { path: "/settings/numbers", frame: "sub", screen: () => import("./numbers.tsx") },
  { path: "/settings/accessibility", frame: "sub", screen: () => import("./accessibility.tsx") },
  { path: "/settings/phrase-card", frame: "sub", screen: () => import("./phrase-card.tsx") },
  { path: "/settings/about", frame: "sub", screen: () => import("./about.tsx") },
];
