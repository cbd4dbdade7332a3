/**
 * Care: what is there, the plan for hard days, people and professionals, how to ask, appointments.
 */
import type { Route } from "../../app/route.ts";

// They are small and belong together, so one file has them all.
const screen: Route["screen"] = () => import("./screens.tsx");

export const routes: readonly Route[] = [
  { path: "/care", frame: "sub", screen },
  { path: "/care/:part", frame: "sub", screen },
];
