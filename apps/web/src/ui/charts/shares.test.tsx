/** Days divided among five: each as broad as its share, told in words below, and readable without colour. */
import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { Shares, SharesKey } from "./shares.tsx";

const WIDTH = 320;
const drawn = (sides: readonly (readonly number[])[], mirrored = false): string =>
  renderToString(
    <Shares
      sides={sides.map((counts) => ({ counts, said: `said ${counts.join(" ")}` }))}
      finding="Found"
      mirrored={mirrored}
      number={String}
    />,
  );
const partsOf = (html: string) =>
  [...html.matchAll(/data-level="(\d)"><rect class="share" x="([\d.-]+)" y="1" width="([\d.]+)"/g)].map(
    ([, level, x, wide]) => ({ level: Number(level), x: Number(x), wide: Number(wide) }),
  );

it("names its finding, and says each side in words", () => {
  const html = drawn([
    [4, 2, 0, 1, 0],
    [10, 10, 10, 10, 10],
  ]);
  expect(html).toContain('role="img" aria-label="Found"');
  expect(html).toContain("said 4 2 0 1 0");
  expect(html).toContain("said 10 10 10 10 10");
  expect(html.match(/<svg/g)).toHaveLength(2);
});

it("is as broad as the share of each, in their order, the counts in it where there is room", () => {
  const html = drawn([[2, 1, 0, 1, 0]]);
  const [light, some, heavy] = partsOf(html);
  expect([light!.level, some!.level, heavy!.level]).toEqual([0, 1, 3]);
  // A line's breadth lies between them.
  expect((light!.wide + 1.5) / (some!.wide + 1.5)).toBeCloseTo(2, 6);
  expect(some!.x + some!.wide).toBeLessThan(heavy!.x);
  expect([...html.matchAll(/middle">(\d+)</g)].map(([, n]) => n)).toEqual(["2", "1", "1"]);
  const narrow = drawn([[400, 1, 0, 0, 0]]);
  expect([...narrow.matchAll(/middle">(\d+)</g)].map(([, n]) => n)).toEqual(["400"]);
  // One day of hundreds is still drawn.
  expect(partsOf(narrow)[1]!.wide).toBeGreaterThanOrEqual(1.5);
});

it("begins at the side at which reading begins", () => {
  const [light] = partsOf(drawn([[3, 1, 0, 0, 0]]));
  const [mirrored] = partsOf(drawn([[3, 1, 0, 0, 0]], true));
  expect(mirrored!.x + mirrored!.wide).toBeCloseTo(WIDTH - light!.x, 6);
});

it("has no bar for days of which there are none, and never a number that is none", () => {
  const html = drawn([
    [0, 0, 0, 0, 5],
    [0, 0, 0, 0, 0],
  ]);
  expect(html.match(/<svg/g)).toHaveLength(1);
  expect(html).not.toMatch(/NaN|Infinity/);
  for (const days of [1, 1000, 36_500])
    expect(drawn([[days, days, days, days, days]])).not.toMatch(/NaN|Infinity/);
});

it("its key has a shade for each word", () => {
  const html = renderToString(<SharesKey words={["Light", "Heavy"]} />);
  expect(html.match(/data-level="[01]"/g)).toHaveLength(2);
  expect(html).toContain("Heavy");
});
