/**
 * Care: what is there, the plan for hard days, people and professionals, how to ask, appointments.
 */
import type { Route } from "../../app/route.ts";

// One screen for all of them: each name more is one more in what Today loads first.
const screen: Route["screen"] = () => import("./screens.tsx");

export const routes: readonly Route[] = [
  { path: "/care", frame: "sub", screen },
  { path: "/care/:part", frame: "sub", screen },
];
