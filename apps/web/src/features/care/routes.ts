/**
 * Care: what is there, the plan for hard days, people and professionals, how to ask, appointments.
 */
import type { Route } from "../../app/route.ts";

export const routes: readonly Route[] = [
  { path: "/care", frame: "sub", screen: () => import("./care.tsx") },
  { path: "/care/plan", frame: "sub", screen: () => import("./plan.tsx") },
  { path: "/care/people", frame: "sub", screen: () => import("./people.tsx") },
  { path: "/care/asking", frame: "sub", screen: () => import("./asking.tsx") },
  { path: "/care/appointments", frame: "sub", screen: () => import("./appointments.tsx") },
];
