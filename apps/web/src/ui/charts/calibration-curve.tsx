/**
 * CalibrationCurve that were expected beside shares that came about, each with the range in which the true one lies; on the line
 * both are the same.
 */
import { scaleLinear } from "d3-scale";
import { useBox } from "./box.ts";
import "./charts.css";

/** All of them 0 to 1. */
export type CurvePoint = {
  readonly expected: number;
  readonly came: number;
  readonly range: readonly [low: number, high: number];
};

/** In units of the reader's text, which is 16 of them high. */
const HEIGHT = 220;
const EDGE = 12;
const RADIUS = 7.5;
const LABELS = 40;
const TICKS = [0, 25, 50, 75, 100] as const;

/**
 * @param finding what it shows, for whoever does not see it
 * @param upwards what is measured upwards; shown above
 * @param across what is measured across; shown below
 * @param mirrored the text runs from right to left, and so do the shares
 */
export function CalibrationCurve({
  points,
  finding,
  upwards,
  across,
  mirrored,
  number,
}: {
  readonly points: readonly CurvePoint[];
  readonly finding: string;
  readonly upwards: string;
  readonly across: string;
  readonly mirrored: boolean;
  readonly number: (value: number) => string;
}) {
  const { figure, width, unit } = useBox();
  const height = HEIGHT * unit;
  const foot = height - 24 * unit;
  const up = scaleLinear([0, 1], [foot, EDGE * unit]);
  const along = scaleLinear([0, 1], [LABELS * unit, width - EDGE * unit]);
  const at = (share: number): number => (mirrored ? width - along(share) : along(share));
  return (
    <figure ref={figure} class="chart">
      <figcaption class="micro faint">{upwards}</figcaption>
      <svg role="img" aria-label={finding} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {TICKS.map((tick) => (
          <g key={tick}>
            <line
              class={tick === 0 ? "axis" : "grid"}
              x1={at(0)}
              x2={at(1)}
              y1={up(tick / 100)}
              y2={up(tick / 100)}
            />
            <text
              x={mirrored ? width - (LABELS - 8) * unit : (LABELS - 8) * unit}
              y={up(tick / 100) + 4 * unit}
              text-anchor={mirrored ? "start" : "end"}
            >
              {number(tick)}
            </text>
            <text x={at(tick / 100)} y={height - 4 * unit} text-anchor="middle">
              {number(tick)}
            </text>
          </g>
        ))}
        <line class="even" x1={at(0)} x2={at(1)} y1={up(0)} y2={up(1)} />
        {points.map(({ expected, came, range }, index) => (
          <g key={index}>
            <line class="reach" x1={at(expected)} x2={at(expected)} y1={up(range[0])} y2={up(range[1])} />
            <ellipse
              class="dot"
              cx={at(expected)}
              cy={up(came)}
              rx={RADIUS * unit}
              ry={RADIUS * 0.82 * unit}
            />
          </g>
        ))}
      </svg>
      <p class="micro faint" aria-hidden="true">
        {across}
      </p>
    </figure>
  );
}
