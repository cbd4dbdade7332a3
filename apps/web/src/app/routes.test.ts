/**
 * Which screen an address leads to.
 */
import { describe, expect, test } from "vitest";
import type { Route } from "./route.ts";
import { laterRoutes } from "./later-routes.ts";
import { find, match, readParams, routes } from "./routes.tsx";

const nowhere = (): ReturnType<Route["screen"]> => Promise.reject(new Error("not fetched in this test"));
const route = (path: string): Route => ({ path, frame: "sub", screen: nowhere });

describe("patterns", () => {
  test.each([
    ["/setbacks/:id", "/setbacks/0193", { id: "0193" }],
    ["/goals/:goal/look-ahead/:attempt", "/goals/1/look-ahead/2", { goal: "1", attempt: "2" }],
    ["/setbacks/:id", "/setbacks/a%20b", { id: "a b" }],
    ["/setbacks/:id", "/setbacks", null],
    ["/setbacks/:id", "/setbacks/1/debrief", null],
    ["/setbacks/:id", "/goals/1", null],
  ])("%s reads %s", (pattern, path, params) => {
    expect(readParams(pattern, path)).toEqual(params);
  });

  test("an address that cannot be decoded fits nothing", () => {
    expect(readParams("/setbacks/:id", "/setbacks/%E0%A4%A")).toBeNull();
  });

  test("an exact address wins over one with parameters, whatever their order", () => {
    const among = [route("/setbacks/:id"), route("/setbacks/new")];
    expect(match("/setbacks/new", among).route.path).toBe("/setbacks/new");
    expect(match("/setbacks/new", among.toReversed()).route.path).toBe("/setbacks/new");
    expect(match("/setbacks/1", among)).toMatchObject({ params: { id: "1" } });
  });

  test("an unknown address has a screen of its own", () => {
    expect(match("/nowhere", []).route.path).toBe("");
  });
});

const all = [...routes, ...laterRoutes];

test("no two routes claim one address, and each is found", async () => {
  for (const route of all) expect((await find(route.path)).route).toBe(route);
  expect((await find("/nowhere")).route.path).toBe("");
  const paths = all.map(({ path }) => path.replace(/:\w+/g, ":"));
  expect(paths.filter((path, i) => paths.indexOf(path) !== i)).toEqual([]);
});
