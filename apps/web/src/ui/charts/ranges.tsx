/**
 * Ranges of days, one lane below the other, each with the half that is likelier; and one day as a line through all.
 */
import { scaleLinear } from "d3-scale";
import { useBox } from "./box.ts";
import { Ends } from "./levels.tsx";
import "./charts.css";

/** Days as numbers, in order. */
export type Lane = {
  readonly name: string;
  readonly most: readonly [from: number, to: number];
  readonly half: readonly [from: number, to: number];
};

/** In units of the reader's text, which is 16 of them high. */
const LANE = 44;
const EDGE = 14;
const THICK = 26;
const MARK = 4.5;

/**
 * @param from the day at which the drawing begins, unless something lies before it
 * @param line a day that is marked through all lanes, when there is one
 * @param finding what it shows, for whoever does not see it
 * @param ends what stands under the first and the last day
 * @param mirrored the text runs from right to left, and so does time
 */
export function Ranges({
  lanes,
  from: start,
  line,
  finding,
  ends,
  mirrored,
}: {
  readonly lanes: readonly Lane[];
  readonly from: number;
  readonly line: number | null;
  readonly finding: string;
  readonly ends: (first: number, last: number) => readonly [first: string, last: string];
  readonly mirrored: boolean;
}) {
  const { figure, width, unit } = useBox();
  const days = [start, ...lanes.flatMap(({ most }) => most), ...(line === null ? [] : [line])];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const along = scaleLinear([first, Math.max(first + 1, last)], [EDGE * unit, width - EDGE * unit]);
  const at = (day: number): number => (mirrored ? width - along(day) : along(day));
  const height = (lanes.length * LANE + 2 * EDGE) * unit;
  const bar = (range: readonly [number, number], middle: number, thick: number) => {
    const [a, b] = [at(range[0]), at(range[1])];
    // A range within a few days is still to be seen.
    const broad = Math.max(Math.abs(b - a), MARK * 2 * unit);
    return { x: (a + b - broad) / 2, y: middle - thick / 2, width: broad, height: thick, rx: thick / 2 };
  };
  const [from, to] = ends(first, last);
  return (
    <figure ref={figure} class="chart">
      <svg role="img" aria-label={finding} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {lanes.map(({ name, most, half }, n) => {
          const middle = (EDGE + (n + 0.5) * LANE) * unit;
          return (
            <g key={name}>
              <rect class="most" {...bar(most, middle, THICK * unit)} />
              <rect class="half" {...bar(half, middle, THICK * unit)} />
            </g>
          );
        })}
        {line !== null && (
          <g class="mark">
            <line x1={at(line)} x2={at(line)} y1={EDGE * unit * 0.5} y2={height - EDGE * unit * 0.5} />
            <circle cx={at(line)} cy={EDGE * unit * 0.5} r={MARK * unit} />
          </g>
        )}
      </svg>
      <Ends ends={[from, to]} />
    </figure>
  );
}
