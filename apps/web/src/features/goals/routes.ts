/** The addresses of goals. */
import type { Route } from "../../app/route.ts";

const beside = () => import("./beside.ts");
const longView = () => beside().then(({ LongView }) => ({ default: LongView }));
const week = () => beside().then(({ Week }) => ({ default: Week }));

export const routes: readonly Route[] = [
  { path: "/goals", frame: "root", tab: "goals", screen: () => import("./list.tsx") },
  { path: "/goals/new", frame: "focus", tab: "goals", screen: () => import("./form.tsx") },
  { path: "/goals/long-view", frame: "sub", tab: "goals", screen: longView },
  { path: "/goals/week", frame: "focus", tab: "goals", screen: week },
  { path: "/goals/:id/edit", frame: "focus", tab: "goals", screen: () => import("./form.tsx") },
  { path: "/goals/:id/when", frame: "sub", tab: "goals", screen: () => import("./when.tsx") },
  { path: "/goals/:id", frame: "sub", tab: "goals", screen: () => import("./page.tsx") },
];
