/**
 * The guides lead to pages that are there.
 */
import { GUIDES } from "@onward/content/guides/index";
import { expect, test } from "vitest";
import { match } from "./routes.tsx";

test("each page a guide names has a screen, and asks for nothing the guide cannot know", () => {
  const named = GUIDES.flatMap((guide) =>
    guide.here.flatMap(({ to }) => (to !== null && "page" in to ? [to.page] : [])),
  );
  expect(named.length).toBeGreaterThan(GUIDES.length);
  expect(named.filter((page) => match(page).route.path !== page)).toEqual([]);
});
