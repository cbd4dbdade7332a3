/**
 * The addresses that are not listed with the app.
 *
 * Folders are read at build time, so that a feature adds its screens without a line here.
 */
import type { Route } from "./route.ts";

const listed = import.meta.glob<{ readonly routes: readonly Route[] }>(
  [
    "../features/*/routes.ts",
    "!../features/{attempts,debriefs,goals,help,lessons,look-aheads,practices,setbacks}/routes.ts",
  ],
  { eager: true },
);

/** In no order that matters. */
export const laterRoutes: readonly Route[] = Object.values(listed).flatMap((part) => part.routes);
