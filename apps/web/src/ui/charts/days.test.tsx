/** The days of a month at every count: each where it belongs, neighbours joined, gaps left open, inside its box. */
import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { Days } from "./days.tsx";

/** Not measured yet, it is 320 px wide. */
const WIDTH = 320;
const drawn = (days: readonly number[], mirrored = false): string =>
  renderToString(
    <Days
      said={days.map((day) => ({ day, level: day % 5 }))}
      days={31}
      top={4}
      finding="Found"
      words={["Very heavy", "Light"]}
      ends={["1 March", "31 March"]}
      mirrored={mirrored}
    />,
  );
const dotsOf = (html: string) =>
  [...html.matchAll(/<ellipse class="dot" cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
const first = (n: number): readonly number[] => Array.from({ length: n }, (_, day) => day + 1);

it.each([0, 1, 2, 4, 7, 8, 10, 28, 29, 30, 31])("holds %i days, all inside", (n) => {
  const html = drawn(first(n));
  expect(html).not.toMatch(/NaN|undefined|Infinity/);
  const dots = dotsOf(html);
  expect(dots).toHaveLength(n);
  for (const [x = -1, y = -1] of dots) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(WIDTH);
    expect(y).toBeGreaterThan(0);
  }
});

it("joins neighbours and leaves a gap where nothing was said", () => {
  const path = / class="steps" d="([^"]+)"/.exec(drawn([1, 2, 5, 6, 9]))?.[1] ?? "";
  expect(path.replace(/[^ML]/g, "")).toBe("MLMLM");
});

it("runs the other way where reading does", () => {
  const [a] = dotsOf(drawn([1]));
  const [b] = dotsOf(drawn([1], true));
  expect(a?.[0]).toBeLessThan(WIDTH / 2);
  expect(b?.[0]).toBeGreaterThan(WIDTH / 2);
});
