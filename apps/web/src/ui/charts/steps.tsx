/**
 * How heavy something was over days, in steps: a stone for each answer, and the answer held until the next one. Drawn to
 * the width it has and the size of the reader's text; the words of the scale stand above and below, never digits.
 */
import { scaleLinear } from "d3-scale";
import { useBox } from "./box.ts";
import { Ends } from "./levels.tsx";
import "./charts.css";

/** In units of the reader's text, which is 16 of them high. */
const LEVEL = 24;
const EDGE = 12;
const RADIUS = 7.5;

/**
 * @param points by day, in order; `level` from 0, the lightest, to `top`
 * @param finding what it shows, for whoever does not see it
 * @param words the words of the highest and of the lowest level
 * @param ends what stands under the first and the last point
 * @param mirrored the text runs from right to left, and so does time
 */
export function Steps({
  points,
  top,
  finding,
  scale,
  words,
  ends,
  mirrored,
}: {
  readonly points: readonly { readonly day: number; readonly level: number }[];
  readonly top: number;
  readonly finding: string;
  readonly scale: string;
  readonly words: readonly [highest: string, lowest: string];
  readonly ends: readonly [first: string, last: string];
  readonly mirrored: boolean;
}) {
  const { figure, width, unit } = useBox();
  const height = (top * LEVEL + 2 * EDGE) * unit;
  const upwards = scaleLinear([0, top], [height - EDGE * unit, EDGE * unit]);
  const inside = (RADIUS + 2) * unit;
  const across = scaleLinear([0, Math.max(1, points.at(-1)?.day ?? 1)], [inside, width - inside]);
  const at = (day: number): number => (mirrored ? width - across(day) : across(day));
  const path = points
    .map(({ day, level }, n) => (n === 0 ? `M${at(day)},${upwards(level)}` : `H${at(day)}V${upwards(level)}`))
    .join("");
  return (
    <figure ref={figure} class="chart">
      <figcaption class="micro faint">{scale}</figcaption>
      <p class="micro faint" aria-hidden="true">
        {words[0]}
      </p>
      <svg role="img" aria-label={finding} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {Array.from({ length: top + 1 }, (_, level) => (
          <line
            key={level}
            class={level === 0 ? "axis" : "grid"}
            x1={0}
            x2={width}
            y1={upwards(level)}
            y2={upwards(level)}
          />
        ))}
        <path class="steps" d={path} />
        {points.map(({ day, level }) => (
          <ellipse
            key={day}
            class="dot"
            cx={at(day)}
            cy={upwards(level)}
            rx={RADIUS * unit}
            ry={RADIUS * 0.82 * unit}
          />
        ))}
      </svg>
      <p class="micro faint" aria-hidden="true">
        {words[1]}
      </p>
      <Ends ends={ends} />
    </figure>
  );
}
