/** Keep near as it stands by what is kept: nothing, only stories of others, or things of one's own. */
import { renderToString } from "preact-render-to-string";
import { expect, test, vi } from "vitest";

const page = vi.hoisted(() => ({ near: [] as unknown[], stories: 0 }));
vi.mock("../../app/store.ts", () => ({ useQuery: () => ({ value: page }) }));
// Only asked whether a form of this page is the address in the bar.
vi.stubGlobal("location", { pathname: "/keep-near", search: "", hash: "" });

const { near: copy } = await import("../../copy/en/yourself.ts");
const { default: KeepNearScreen } = await import("./keep-near.tsx");

const shown = (stories: number): string => {
  page.stories = stories;
  return renderToString(<KeepNearScreen />);
};

test("with nothing kept it asks what lifts one, and leads to the first of it", () => {
  const html = shown(0);
  expect(html).toContain(copy.empty);
  expect(html).not.toContain(copy.stories);
});

test("with only stories kept it does not say that nothing is", () => {
  const html = shown(2);
  expect(html).not.toContain(copy.empty);
  expect(html).toContain(copy.lede);
  expect(html).toContain(copy.add);
  expect(html).toContain(copy.stories);
});
