/**
 * Dots over time, with a range where there is one. Drawn to the width it has and the size of the reader's text.
 */
import { scaleLinear } from "d3-scale";
import { useBox } from "./box.ts";
import { Ends, Levels, scaleOfCounts } from "./levels.tsx";
import "./charts.css";

export type Dot = { readonly x: number; readonly y: number; readonly open?: boolean };
export type Band = readonly { readonly x: number; readonly low: number; readonly high: number }[];

/** In units of the reader's text, which is 16 of them high. */
const HEIGHT = 190;
const TOP = 12;
const BOTTOM = 10;
const RADIUS = 7.5;
/** Of more than these the dots are drawn smaller, down to half, so that they do not run into one. */
const ROOMY = 30;
const MOST_TICKS = 4;

/**
 * @param finding what it shows, for whoever does not see it
 * @param scale what is measured upwards; shown above
 * @param ends what stands under the first and the last dot
 * @param mirrored the text runs from right to left, and so does time
 */
export function Dots({
  dots,
  band,
  finding,
  scale,
  ends,
  mirrored,
  number,
}: {
  readonly dots: readonly Dot[];
  readonly band?: Band;
  readonly finding: string;
  readonly scale: string;
  readonly ends: readonly [first: string, last: string];
  readonly mirrored: boolean;
  readonly number: (value: number) => string;
}) {
  const { figure, width, unit } = useBox();
  const height = HEIGHT * unit;
  const radius = RADIUS * Math.max(0.5, Math.min(1, Math.sqrt(ROOMY / dots.length)));
  const levels = scaleOfCounts(Math.max(...dots.map(({ y }) => y), ...(band ?? []).map(({ high }) => high)), {
    foot: height - BOTTOM * unit,
    top: TOP * unit,
    most: MOST_TICKS,
    unit,
    number,
  });
  const { upwards, room: labels } = levels;
  const inside = [labels + RADIUS * unit, width - (RADIUS + 2) * unit] as const;
  const xs = dots.map(({ x }) => x);
  const [from, to] = [Math.min(...xs), Math.max(...xs)];
  const across = scaleLinear([from, from === to ? from + 1 : to], [...inside]);
  const at = (x: number): number => (mirrored ? width - across(x) : across(x));
  const outline = (band ?? []).map(({ x, high }) => `${at(x)},${upwards(high)}`);
  const back = (band ?? []).toReversed().map(({ x, low }) => `${at(x)},${upwards(low)}`);
  return (
    <figure ref={figure} class="chart">
      <figcaption class="micro faint">{scale}</figcaption>
      <svg role="img" aria-label={finding} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <Levels scale={levels} width={width} unit={unit} mirrored={mirrored} number={number} />
        {outline.length > 0 && <polygon class="band" points={[...outline, ...back].join(" ")} />}
        {dots.map(({ x, y, open }, index) => (
          <ellipse
            key={index}
            class={open ? "dot open" : "dot"}
            cx={at(x)}
            cy={upwards(y)}
            rx={radius * unit}
            ry={radius * 0.82 * unit}
          />
        ))}
      </svg>
      <Ends ends={ends} />
    </figure>
  );
}
