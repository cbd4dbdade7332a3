/**
 * Counts side by side, one column after the other. Drawn to the width it has and the size of the reader's text; few of them
 * stand together at the start, so that one alone is a column and no wall.
 */
import { scaleBand } from "d3-scale";
import { useBox } from "./box.ts";
import { Ends, Levels, scaleOfCounts } from "./levels.tsx";
import "./charts.css";

/** In units of the reader's text, which is 16 of them high. */
const HEIGHT = 118;
const TOP = 12;
const BOTTOM = 10;
const WIDEST = 26;
const APART = 0.3;
const ROUND = 5;
const MOST_TICKS = 3;

/**
 * @param counts whole numbers of 0 or more, oldest first
 * @param finding what it shows, for whoever does not see it
 * @param ends what stands under the first and the last column; the same where there is one
 * @param mirrored the text runs from right to left, and so does time
 */
export function Columns({
  counts,
  finding,
  ends,
  mirrored,
  number,
}: {
  readonly counts: readonly number[];
  readonly finding: string;
  readonly ends: readonly [first: string, last: string];
  readonly mirrored: boolean;
  readonly number: (value: number) => string;
}) {
  const { figure, width, unit } = useBox();
  const height = HEIGHT * unit;
  const foot = height - BOTTOM * unit;
  const scale = scaleOfCounts(Math.max(...counts), { foot, top: TOP * unit, most: MOST_TICKS, unit, number });
  const { upwards, room: labels } = scale;
  const room = Math.min(width - labels, (counts.length * WIDEST * unit) / (1 - APART));
  const along = scaleBand<number>(counts.keys(), [labels, labels + room])
    .paddingInner(APART)
    .paddingOuter(APART / 2);
  const broad = along.bandwidth();
  // One path for all: over ten years there are more than a hundred.
  const outline = counts
    .map((count, n) => {
      if (count === 0) return "";
      const x = along(n) ?? 0;
      const left = mirrored ? width - x - broad : x;
      const top = upwards(count);
      const round = Math.min(ROUND * unit, broad / 2, foot - top);
      return `M${left},${foot}V${top + round}q0,${-round} ${round},${-round}H${left + broad - round}q${round},0 ${round},${round}V${foot}Z`;
    })
    .join("");
  return (
    <figure ref={figure} class="chart">
      <svg role="img" aria-label={finding} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <Levels scale={scale} width={width} unit={unit} mirrored={mirrored} number={number} />
        <path class="column" d={outline} />
      </svg>
      <Ends ends={ends} />
    </figure>
  );
}
