/**
 * The addresses of all screens but those that are opened first (`routes.tsx`), and the way to the lock: the names of the
 * files it needs would be in what Today loads as well.
 */
import type { Route } from "./route.ts";

/** Folders are read at build time, so that a feature adds its screens without a line here. */
const parts = import.meta.glob<{ readonly routes: readonly Route[] }>("../features/*/routes.ts", {
  eager: true,
});

/** All of them, in no order that matters. */
export const listed: readonly Route[] = Object.values(parts).flatMap((part) => part.routes);

/** Stands guard, where a lock is set. */
export const standGuard = (): Promise<void> => import("./lock/guard.tsx").then(({ guard }) => guard());
