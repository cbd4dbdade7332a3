/** Counts as stones, bars and columns: each as large as it is counted, few of them never a wall. */
import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { Columns } from "./columns.tsx";
import { Bar, Counts } from "./counts.tsx";

const numbersOf = (html: string, attribute: string): number[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, "g"))].map(([, its]) => Number(its));
const drawn = (counts: readonly number[]): string =>
  renderToString(
    <Columns counts={counts} finding="Found" ends={["first", "last"]} mirrored={false} number={String} />,
  );
/** The columns of the path: where each begins, how broad and how high it is. */
const columnsOf = (html: string) =>
  [...html.matchAll(/M([\d.]+),([\d.]+)V([\d.]+)q0,-([\d.]+) [^H]*H([\d.]+)q([\d.]+)/g)].map((its) => {
    const [left = 0, foot = 0, top = 0, round = 0, right = 0, corner = 0] = its.slice(1).map(Number);
    return { left, broad: right + corner - left, high: foot - (top - round) };
  });

it("one month is a column, no wall, at any count", () => {
  for (const count of [1, 3, 400]) {
    const [only, ...others] = columnsOf(drawn([count]));
    expect(others).toEqual([]);
    expect(only?.broad).toBeCloseTo(26, 6);
    expect(only?.high).toBeLessThan(100);
  }
});

it("columns are as high as their counts, and none stands for none", () => {
  const columns = columnsOf(drawn([2, 0, 4, 1]));
  expect(columns).toHaveLength(3);
  const [two, four, one] = columns.map(({ high }) => high);
  expect(four! / two!).toBeCloseTo(2, 6);
  expect(two! / one!).toBeCloseTo(2, 6);
});

it("ten years of months stay apart and inside", () => {
  const html = drawn(Array.from({ length: 121 }, (_, n) => 1 + (n % 7)));
  expect(html).not.toMatch(/NaN|Infinity/);
  const columns = columnsOf(html);
  expect(columns).toHaveLength(121);
  columns.forEach(({ left, broad }, n) => {
    expect(left + broad).toBeLessThanOrEqual(columns[n + 1]?.left ?? 320);
  });
});

it("stones are filled as many as it was so, the others hollow", () => {
  const html = renderToString(<Counts part={4} whole={5} most={5} finding="4 of 5" />);
  expect(html).toContain('role="img" aria-label="4 of 5"');
  expect(html.match(/class="done"/g)).toHaveLength(4);
  expect(html.match(/class="not"/g)).toHaveLength(1);
  const [at = [], half = []] = [numbersOf(html, "cx"), numbersOf(html, "rx")];
  at.forEach((x, n) => {
    expect(x - half[n]!).toBeGreaterThanOrEqual(n === 0 ? 0 : at[n - 1]! + half[n - 1]!);
  });
});

it("more than twelve are a bar, its filled part and its length as the counts are", () => {
  const html = renderToString(<Counts part={5} whole={10} most={40} finding="5 of 10" />);
  expect(html).not.toContain("<ellipse");
  const [all, filled] = numbersOf(html, "width");
  expect(all! / filled!).toBeCloseTo(2, 6);
  const [longest] = numbersOf(renderToString(<Bar part={40} whole={40} most={40} />), "width");
  expect(longest! / all!).toBeCloseTo(4, 6);
});

it("none of none is drawn as nothing", () => {
  expect(renderToString(<Counts part={0} whole={0} most={0} finding="0 of 0" />)).not.toMatch(/NaN|ellipse/);
  expect(drawn([0])).not.toMatch(/NaN|Infinity/);
});
