/**
 * Every address of Onward, and the screen it shows.
 *
 * Features list their own screens in `features/<noun>/routes.ts`; what mixes
 * several features is listed here. Screens are fetched when they are first
 * wanted, except Today, which is fetched with the app.
 *
 * What Today leads to every day is listed with the app. The rest is listed in `later-routes.ts`, which is fetched for
 * an address that is not among them, so that a feature more costs the first screen nothing.
 */
import type { ComponentType } from "preact";
import type { Route, ScreenProps } from "./route.ts";

const own: readonly Route[] = [
  { path: "/welcome", frame: "bare", screen: () => import("./pages/welcome.tsx") },
];

const missing: Route = { path: "", frame: "sub", screen: () => import("./pages/missing.tsx") };

const listed = import.meta.glob<{ readonly routes: readonly Route[] }>(
  [
    "../features/{attempts,debriefs,goals,help,lessons,look-aheads,practices,setbacks}/routes.ts",
    "./pages/routes.ts",
  ],
  { eager: true },
);

/** Those listed with the app, in no order that matters. */
export const routes: readonly Route[] = [...own, ...Object.values(listed).flatMap((part) => part.routes)];

/** What an address leads to. */
export type Match = { readonly route: Route; readonly params: ScreenProps["params"] };

/** The values a pattern reads from a path, or null when it does not fit. */
export function readParams(pattern: string, path: string): ScreenProps["params"] | null {
  const asked = pattern.split("/");
  const given = path.split("/");
  if (asked.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of asked.entries()) {
    const value = given[index] ?? "";
    if (part.startsWith(":") && value !== "") {
      try {
        params[part.slice(1)] = decodeURIComponent(value);
      } catch {
        return null;
      }
    } else if (part !== value) return null;
  }
  return params;
}

/** The route of a path; the fewest parameters win, and an unknown path has a screen of its own. */
export function match(path: string, among: readonly Route[] = routes): Match {
  const fitting = among
    .map((route) => ({ route, params: readParams(route.path, path) }))
    .filter((found): found is Match => found.params !== null)
    .sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length);
  return fitting[0] ?? { route: missing, params: {} };
}

/** The same among all there are. Rejects when the rest cannot be had: no network, or a version that is gone. */
export async function find(path: string): Promise<Match> {
  const near = match(path);
  if (near.route !== missing) return near;
  const { laterRoutes } = await import("./later-routes.ts");
  return match(path, laterRoutes);
}

const fetched = new Map<Route, Promise<ComponentType<ScreenProps>>>();

/** Fetches a screen once. Rejects when its file cannot be had: no network, or a version that is gone. */
export function fetchScreen(route: Route): Promise<ComponentType<ScreenProps>> {
  const known = fetched.get(route);
  if (known !== undefined) return known;
  const coming = route.screen().then((module) => module.default);
  fetched.set(route, coming);
  coming.catch(() => fetched.delete(route));
  return coming;
}
