/** What was named each time: every letter where it belongs, filled where it came up again, inside its box at any number. */
import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { Letters } from "./letters.tsx";

/** Not measured yet, it is 320 px wide. */
const WIDTH = 320;
const drawn = (tries: readonly (readonly string[])[], mirrored = false): string =>
  renderToString(
    <Letters
      tries={tries.map((letters, n) => ({ number: n + 5, letters }))}
      finding="Found"
      mirrored={mirrored}
      number={String}
    />,
  );
const stonesOf = (html: string) =>
  [
    ...html.matchAll(
      /<ellipse class="(\w+)" cx="([\d.]+)" cy="([\d.]+)" rx="([\d.]+)" ry="([\d.]+)"><\/ellipse><text [^>]*>([^<]+)</g,
    ),
  ].map(([, kind, x, y, rx, ry, letter]) => ({
    again: kind === "dot",
    letter,
    x: Number(x),
    y: Number(y),
    rx: Number(rx),
    ry: Number(ry),
  }));
const heightOf = (html: string): number => Number(/ height="([\d.]+)"/.exec(html)?.[1]);

it("names its finding, and fills what came up at more than one try", () => {
  const html = drawn([["A"], ["B"], [], ["A", "C"]]);
  expect(html).toContain('role="img" aria-label="Found"');
  expect(stonesOf(html).map(({ letter, again }) => [letter, again])).toEqual([
    ["A", true],
    ["B", false],
    ["A", true],
    ["C", false],
  ]);
  expect(html.match(/class="none"/g)).toHaveLength(1);
  expect([...html.matchAll(/middle">(\d+)</g)].map(([, n]) => Number(n))).toEqual([5, 6, 7, 8]);
});

it("a cause that was named twice at one try did not come up again", () => {
  expect(stonesOf(drawn([["A", "A"]])).every(({ again }) => !again)).toBe(true);
});

it("is oldest first, from the side at which reading begins", () => {
  const [first, second] = stonesOf(drawn([["A"], ["B"]]));
  expect(first!.x).toBeLessThan(second!.x);
  const [one, other] = stonesOf(drawn([["A"], ["B"]], true));
  expect([one!.x, other!.x]).toEqual([WIDTH - first!.x, WIDTH - second!.x]);
});

it("nothing lies over another thing or outside, at any number of tries and letters", () => {
  for (const count of [1, 2, 7, 8, 9, 40, 1000])
    for (const named of [1, 3, 5]) {
      const letters = ["A", "B", "C", "D", "E"].slice(0, named);
      const html = drawn(Array.from({ length: count }, () => letters));
      expect(html).not.toMatch(/NaN|Infinity/);
      const stones = stonesOf(html);
      expect(stones).toHaveLength(count * named);
      for (const { x, y, rx, ry } of stones) {
        expect(Math.min(x - rx, y - ry)).toBeGreaterThanOrEqual(0);
        expect(x + rx).toBeLessThanOrEqual(WIDTH);
        expect(y + ry).toBeLessThanOrEqual(heightOf(html));
      }
      const places = new Set(stones.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`));
      expect(places.size).toBe(stones.length);
    }
});

it("of very many at one try it shows some, and says how many more there are", () => {
  const many = Array.from({ length: 100 }, (_, n) => `A${n}`);
  const html = drawn([many]);
  const shown = stonesOf(html).length;
  expect(shown).toBeLessThan(6);
  expect(html).toContain(`+${100 - shown}`);
});

it("without any try it is drawn as nothing", () => {
  expect(drawn([])).not.toMatch(/NaN|Infinity|<text/);
});
