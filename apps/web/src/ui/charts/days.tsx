/**
 * What was said on the days of a month, on five levels: a stone for each day that says something. Neighbouring days are
 * joined; a day without an answer is a gap, and stays one. The words of the scale stand above and below, never digits.
 */
import { scaleLinear } from "d3-scale";
import { useBox } from "./box.ts";
import { Ends } from "./levels.tsx";
import "./charts.css";

/** In units of the reader's text, which is 16 of them high. */
const LEVEL = 17;
const EDGE = 9;
const RADIUS = 5;

/**
 * @param said by the number of the day, in order; `level` from 0 to `top`
 * @param days how many days there are room for: all of the month
 * @param finding what it shows, for whoever does not see it
 * @param words the words of the highest and of the lowest level
 * @param ends what stands under the first and the last day
 * @param mirrored the text runs from right to left, and so does time
 */
export function Days({
  said,
  days,
  top,
  finding,
  words,
  ends,
  mirrored,
}: {
  readonly said: readonly { readonly day: number; readonly level: number }[];
  readonly days: number;
  readonly top: number;
  readonly finding: string;
  readonly words: readonly [highest: string, lowest: string];
  readonly ends: readonly [first: string, last: string];
  readonly mirrored: boolean;
}) {
  const { figure, width, unit } = useBox();
  const height = (top * LEVEL + 2 * EDGE) * unit;
  const upwards = scaleLinear([0, top], [height - EDGE * unit, EDGE * unit]);
  const inside = (RADIUS + 2) * unit;
  const across = scaleLinear([1, Math.max(2, days)], [inside, width - inside]);
  const at = (day: number): number => (mirrored ? width - across(day) : across(day));
  const path = said
    .map(({ day, level }, n) => `${said[n - 1]?.day === day - 1 ? "L" : "M"}${at(day)},${upwards(level)}`)
    .join("");
  return (
    <figure ref={figure} class="chart days">
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
        {path !== "" && <path class="steps" d={path} />}
        {said.map(({ day, level }) => (
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
