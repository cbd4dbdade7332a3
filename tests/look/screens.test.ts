/**
 * The screens that are looked at in every shape are listed by hand (tools/look/screens.ts): none is forgotten there.
 */
import { PRACTICES } from "@onward/content/practices/index";
import { expect, test } from "vitest";
import { listed } from "../../apps/web/src/app/listed-routes.ts";
import { addressOfPractice } from "../../apps/web/src/app/parts/practice-address.ts";
import { find, FIRST } from "../../apps/web/src/app/routes.tsx";
import { livedIn } from "../../tools/look/lived-in.ts";
import { emptyScreens, screensOf } from "../../tools/look/screens.ts";

const { ids } = await livedIn();
const screens = [...screensOf(ids), ...emptyScreens].map((screen) => ({
  ...screen,
  path: new URL(screen.path, "http://onward.test").pathname,
}));

test("every address of the app is looked at", async () => {
  const seen = new Set(await Promise.all(screens.map(async ({ path }) => (await find(path)).route.path)));
  expect([...FIRST, ...listed].map(({ path }) => path).filter((path) => !seen.has(path))).toEqual([]);
});

test("every practice is looked at under way", () => {
  const underWay = new Set(screens.filter(({ act }) => act !== undefined).map(({ path }) => path));
  expect(PRACTICES.map(({ key }) => addressOfPractice(key)).filter((path) => !underWay.has(path))).toEqual(
    [],
  );
});
