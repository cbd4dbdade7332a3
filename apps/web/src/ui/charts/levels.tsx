/**
 * What dots and columns stand against: the levels of a count, each with its number, and what stands under both ends.
 */
import { scaleLinear } from "d3-scale";

/** A digit is about so wide, at the size of the labels, in units of the reader's text. */
export const DIGIT = 8.5;

/**
 * Upwards from 0 to `highest`, drawn between `foot` and `top` (px); its whole levels, at most about `most` of them; and how
 * much room (px) their numbers take beside them.
 */
export function scaleOfCounts(
  highest: number,
  {
    foot,
    top,
    most,
    unit,
    number,
  }: {
    readonly foot: number;
    readonly top: number;
    readonly most: number;
    readonly unit: number;
    readonly number: (value: number) => string;
  },
) {
  const upwards = scaleLinear([0, Math.max(1, highest)], [foot, top]).nice(most);
  const levels = upwards.ticks(most).filter(Number.isInteger);
  const room = (Math.max(...levels.map((level) => number(level).length)) * DIGIT + 8) * unit;
  return { upwards, levels, room };
}

/** @param mirrored the text runs from right to left, and the numbers stand on the right */
export function Levels({
  scale: { upwards, levels, room },
  width,
  unit,
  mirrored,
  number,
}: {
  readonly scale: ReturnType<typeof scaleOfCounts>;
  readonly width: number;
  readonly unit: number;
  readonly mirrored: boolean;
  readonly number: (value: number) => string;
}) {
  const edge = (x: number): number => (mirrored ? width - x : x);
  return (
    <>
      {levels.map((level) => (
        <g key={level}>
          <line
            class={level === 0 ? "axis" : "grid"}
            x1={edge(room)}
            x2={edge(width)}
            y1={upwards(level)}
            y2={upwards(level)}
          />
          <text
            x={edge(room - 8 * unit)}
            y={upwards(level) + 4 * unit}
            text-anchor={mirrored ? "start" : "end"}
          >
            {number(level)}
          </text>
        </g>
      ))}
    </>
  );
}

/** What stands under the first and the last of a chart; once where both are the same. */
export function Ends({ ends: [first, last] }: { readonly ends: readonly [first: string, last: string] }) {
  return (
    <div class="chart-ends micro faint" aria-hidden="true">
      <span>{first}</span>
      {last !== first && <span>{last}</span>}
    </div>
  );
}
