/**
 * Which screen an address leads to.
 */
import { describe, expect, test } from "vitest";
import type { Route } from "./route.ts";
import { listed } from "./listed-routes.ts";
import { find, FIRST, match, readParams } from "./routes.tsx";

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

test("what is opened first is found without the list, the rest in it", async () => {
  for (const route of FIRST) expect(await find(route.path)).toEqual({ route, params: {} });
  expect(FIRST.filter(({ path }) => path.includes(":"))).toEqual([]);
  expect(await find("/setbacks/0193")).toMatchObject({
    route: { path: "/setbacks/:id" },
    params: { id: "0193" },
  });
  expect((await find("/nowhere")).route.path).toBe("");
});

const all = [...FIRST, ...listed];

test("no two routes claim one address, and each is found", async () => {
  for (const route of all) expect((await find(route.path)).route).toBe(route);
  const paths = all.map(({ path }) => path.replace(/:\w+/g, ":"));
  expect(paths.filter((path, i) => paths.indexOf(path) !== i)).toEqual([]);
});
