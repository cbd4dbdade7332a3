/**
 * Every address of Onward, and the screen it shows.
 *
 * Screens are fetched when they are first wanted, and so is the list of all but those that are opened first
 * (`listed-routes.ts`): their names would be a large part of what Today loads.
 */
import type { ComponentType } from "preact";
import type { Route, ScreenProps } from "./route.ts";

/** What is opened first: Today, and the pages that the build writes. None of them has a parameter. */
export const FIRST: readonly Route[] = [
  { path: "/today", frame: "root", tab: "today", screen: () => import("./pages/today.tsx") },
  {
    path: "/setbacks/new",
    frame: "focus",
    tab: "setbacks",
    screen: () => import("../features/setbacks/log.tsx"),
  },
  { path: "/welcome", frame: "bare", screen: () => import("./pages/welcome.tsx") },
  { path: "/help", frame: "sub", screen: () => import("../features/help/help.tsx") },
];

const missing: Route = { path: "", frame: "sub", screen: () => import("./pages/missing.tsx") };

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

/** The route of a path among these; the fewest parameters win, and an unknown path has a screen of its own. */
export function match(path: string, among: readonly Route[]): Match {
  const fitting = among
    .map((route) => ({ route, params: readParams(route.path, path) }))
    .filter((found): found is Match => found.params !== null)
    .sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length);
  return fitting[0] ?? { route: missing, params: {} };
}

/** What a path leads to. Rejects when the list of screens cannot be had: no network, or a version that is gone. */
export async function find(path: string): Promise<Match> {
  const route = FIRST.find((first) => first.path === path);
  if (route !== undefined) return { route, params: {} };
  const { listed } = await import("./listed-routes.ts");
  return match(path, listed);
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
