/**
 * The guides lead to pages that are there.
 */
import { GUIDES } from "@onward/content/guides/index";
import { expect, test } from "vitest";
import { find } from "./routes.tsx";

test("each page a guide names has a screen, and asks for nothing the guide cannot know", async () => {
  const named = GUIDES.flatMap((guide) =>
    guide.here.flatMap(({ to }) => (to !== null && "page" in to ? [to.page] : [])),
  );
  expect(named.length).toBeGreaterThan(GUIDES.length);
  for (const page of named) expect((await find(page)).route.path).toBe(page);
});
