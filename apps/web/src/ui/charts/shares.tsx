/**
 * How days divide among the five of a scale: a bar for each side, as long as the other one, the lightest first and the
 * heavier the fuller, with its count where there is room. Below each bar it is said in words. Drawn to the width it has and
 * the size of the reader's text.
 */
import { scaleLinear } from "d3-scale";
import { useBox } from "./box.ts";
import { DIGIT } from "./levels.tsx";
import "./charts.css";

/** In units of the reader's text, which is 16 of them high. */
const TALL = 24;
const APART = 1.5;
/** One day of hundreds is still to be seen. */
const NARROWEST = 1.5;
const ROUND = 3;
const SWATCH = 14;

/** From here on so full that what is written in it needs the other ink. */
const FULL = 3;

/** How many days were each of the five, and the same in words; no bar where there were none. */
export type Side = { readonly counts: readonly number[]; readonly said: string };

/**
 * @param sides one below the other, the first in front
 * @param finding what it shows, for whoever does not see it
 * @param mirrored the text runs from right to left, and so do the bars
 */
export function Shares({
  sides,
  finding,
  mirrored,
  number,
}: {
  readonly sides: readonly Side[];
  readonly finding: string;
  readonly mirrored: boolean;
  readonly number: (value: number) => string;
}) {
  const { figure, width, unit } = useBox();
  return (
    <figure ref={figure} class="chart shares" role="img" aria-label={finding}>
      {sides.map(({ counts, said }, n) => (
        <div key={n} aria-hidden="true">
          {counts.some((count) => count > 0) && (
            <Bar counts={counts} width={width} unit={unit} mirrored={mirrored} number={number} />
          )}
          <p class={n === 0 ? "small" : "small muted"}>{said}</p>
        </div>
      ))}
    </figure>
  );
}

function Bar({
  counts,
  width,
  unit,
  mirrored,
  number,
}: {
  readonly counts: readonly number[];
  readonly width: number;
  readonly unit: number;
  readonly mirrored: boolean;
  readonly number: (value: number) => string;
}) {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const along = scaleLinear([0, all], [1, width - 1]);
  const height = TALL * unit;
  let before = 0;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {counts.map((count, level) => {
        if (count === 0) return null;
        const [from, to] = [along(before), along(before + count)];
        before += count;
        const wide = Math.max(NARROWEST * unit, to - from - APART * unit);
        const x = mirrored ? width - from - wide : from;
        const text = number(count);
        return (
          <g key={level} data-level={level}>
            <rect
              class="share"
              x={x}
              y={1}
              width={wide}
              height={height - 2}
              rx={Math.min(ROUND * unit, wide / 2)}
            />
            {wide > (text.length * DIGIT + 6) * unit && (
              <text
                class={level < FULL ? "on-not" : "on-dot"}
                x={x + wide / 2}
                y={height / 2 + 4.5 * unit}
                text-anchor="middle"
              >
                {text}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** Which of the five is how full. */
export function SharesKey({ words }: { readonly words: readonly string[] }) {
  return (
    <ul class="shares-key micro faint" aria-hidden="true">
      {words.map((word, level) => (
        <li key={word}>
          <svg class="counts" viewBox={`0 0 ${SWATCH} ${SWATCH}`} data-level={level}>
            <rect class="share" x={1} y={1} width={SWATCH - 2} height={SWATCH - 2} rx={ROUND} />
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}
