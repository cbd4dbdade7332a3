/**
 * The model in one figure: how much of an attempt is made anew, by how many came before and how many are remembered.
 */
import { scaleLog } from "d3-scale";
import { line } from "d3-shape";

/** `share` is one number for n = 1, 2, ...; drawn where it is above 0. The highest curve comes first. */
export type Curve = { readonly label: string; readonly share: readonly number[]; readonly dashed?: boolean };

const WIDTH = 720;
const HEIGHT = 440;
const MARGIN = { top: 20, right: 150, bottom: 52, left: 68 };
const INK = "#1f2f33";
/** Told apart also without colour, by where they end and what stands there. */
const COLOURS = ["#9a5b00", "#0a5c6b", "#5b3a8c", "#3d3d3d"];

/** An SVG on its own white ground. Both axes are logarithmic; `n` goes from 1 to `last`. */
export function figure(curves: readonly Curve[], last: number): string {
  const x = scaleLog([1, last], [MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLog([0.01, 1], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const path = line<readonly [number, number]>(
    ([n]) => x(n),
    ([, share]) => y(share),
  ).digits(1);
  const text = (at: readonly [number, number], anchor: string, words: string) =>
    `<text x="${at[0].toFixed(1)}" y="${at[1].toFixed(1)}" text-anchor="${anchor}">${words}</text>`;
  const grid = [
    ...[1, 10, 100, 1000, 10_000, 100_000].flatMap((n) =>
      n > last
        ? []
        : [
            `<path class="grid" d="M${x(n).toFixed(1)},${y(1)}V${y(0.01)}"/>`,
            text([x(n), y(0.01) + 20], "middle", String(n)),
          ],
    ),
    ...[0.01, 0.1, 1].flatMap((share) => [
      `<path class="grid" d="M${x(1)},${y(share).toFixed(1)}H${x(last)}"/>`,
      text([x(1) - 10, y(share) + 5], "end", String(share)),
    ]),
  ];
  let lowest = 0;
  const drawn = curves.map(({ label, share, dashed }, i) => {
    // As many points as can be told apart.
    const points = [...new Set(Array.from({ length: 240 }, (_, p) => Math.round(last ** (p / 239))))]
      .map((n) => [n, share[n - 1] ?? 0] as const)
      .filter(([, its]) => its > 0);
    const [n, end] = points.at(-1) ?? [1, 1];
    const colour = COLOURS[i % COLOURS.length] ?? INK;
    // Labels of curves that end together stand one below the other.
    lowest = Math.max(y(end) + 5, lowest + 18);
    return (
      `<path class="curve" stroke="${colour}"${dashed ? ' stroke-dasharray="5 4"' : ""} d="${path(points) ?? ""}"/>` +
      `<g fill="${colour}">${text([x(n) + 8, lowest], "start", label)}</g>`
    );
  });
  const title = `Share made anew over the number of earlier attempts: ${curves.map(({ label }) => label).join(", ")}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">
<style>text{font:14px system-ui,sans-serif;fill:${INK}}g text{fill:inherit}.grid{stroke:#d5dedd;fill:none}.curve{fill:none;stroke-width:2}</style>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${grid.join("\n")}
${drawn.join("\n")}
${text([(MARGIN.left + WIDTH - MARGIN.right) / 2, HEIGHT - 10], "middle", "attempts before this one")}
<text transform="translate(18 ${(HEIGHT - MARGIN.bottom) / 2}) rotate(-90)" text-anchor="middle">share made anew</text>
</svg>
`;
}
