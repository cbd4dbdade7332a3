/**
 * Stretches of days, one below the other: a line up to where each may begin, a bar where it lies, a ring where it has not
 * come by the last day seen. Drawn to the width it has and the size of the reader's text.
 */
import { scaleLinear } from "d3-scale";
import { useBox } from "./box.ts";
import "./charts.css";

/** In units of the reader's text, which is 16 of them high. */
const ROW = 22;
const TOP = 10;
const AXIS = 26;
const BAR = 10;
const RADIUS = 6;
const MOST_TICKS = 5;

/** From `after` to `by`; `by` is null where it has not come by the day `after`. */
export type Span = { readonly after: number; readonly by: number | null };

/**
 * @param finding what it shows, for whoever does not see it
 * @param mirrored the text runs from right to left, and so does time
 */
export function Spans({
  spans,
  finding,
  scale,
  mirrored,
  number,
}: {
  readonly spans: readonly Span[];
  readonly finding: string;
  readonly scale: string;
  readonly mirrored: boolean;
  readonly number: (value: number) => string;
}) {
  const { figure, width, unit } = useBox();
  const height = (TOP + spans.length * ROW + AXIS) * unit;
  const inside = (RADIUS + 8) * unit;
  const last = Math.max(1, ...spans.map(({ after, by }) => by ?? after));
  const across = scaleLinear([0, last], [inside, width - inside]);
  const ticks = across.ticks(MOST_TICKS).filter(Number.isInteger);
  const at = (day: number): number => (mirrored ? width - across(day) : across(day));
  const bottom = (TOP + spans.length * ROW) * unit;
  return (
    <figure ref={figure} class="chart">
      <figcaption class="micro faint">{scale}</figcaption>
      <svg role="img" aria-label={finding} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              class={tick === 0 ? "axis" : "grid"}
              x1={at(tick)}
              x2={at(tick)}
              y1={TOP * unit}
              y2={bottom}
            />
            <text x={at(tick)} y={bottom + 18 * unit} text-anchor="middle">
              {number(tick)}
            </text>
          </g>
        ))}
        {spans.map(({ after, by }, row) => {
          const y = (TOP + (row + 0.5) * ROW) * unit;
          const ends = [at(after), at(by ?? after)];
          return (
            <g key={row}>
              <line class="steps" x1={at(0)} x2={at(after)} y1={y} y2={y} />
              {by === null ? (
                <ellipse
                  class="dot open"
                  cx={at(after)}
                  cy={y}
                  rx={RADIUS * unit}
                  ry={RADIUS * 0.82 * unit}
                />
              ) : (
                <rect
                  class="dot"
                  x={Math.min(...ends)}
                  y={y - (BAR / 2) * unit}
                  width={Math.max(BAR * unit, Math.max(...ends) - Math.min(...ends))}
                  height={BAR * unit}
                  rx={(BAR / 2) * unit}
                />
              )}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
