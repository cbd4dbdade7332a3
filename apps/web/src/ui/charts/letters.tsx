/**
 * What was named each time: the tries one after the other, each with its number and a stone for each thing named at it. A
 * letter that came up at more than one of them is filled, any other hollow; a dot is where nothing was named. Goes on in
 * further rows where it has no room, and is drawn anew for the size of the reader's text.
 */
import { scalePoint } from "d3-scale";
import { useBox } from "./box.ts";
import "./charts.css";

/** In units of the reader's text, which is 16 of them high. */
const NARROWEST = 42;
const WIDEST = 60;
const NUMBER = 22;
const STONE = { across: 15, up: 13 };
const APART = 31;
const DOT = 3.5;
const BELOW = 10;
/** Of more than so many at one try the last place says how many more there are. */
const MOST = 5;

type Try = { readonly number: number; readonly letters: readonly string[] };

/** In rows of about the same length, each no longer than `most`. */
function inRows<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const long = Math.ceil(all.length / Math.max(1, Math.ceil(all.length / most)));
  const rows: T[][] = [];
  for (let at = 0; at < all.length; at += long) rows.push(all.slice(at, at + long));
  return rows;
}

/** How many places a try takes, one below the other. */
const deepOf = ({ letters }: Try): number => Math.max(1, Math.min(MOST, letters.length));

/**
 * @param tries oldest first, with their letters; those of the same letter named the same
 * @param finding what it shows, for whoever does not see it
 * @param mirrored the text runs from right to left, and so does time
 */
export function Letters({
  tries,
  finding,
  mirrored,
  number,
}: {
  readonly tries: readonly Try[];
  readonly finding: string;
  readonly mirrored: boolean;
  readonly number: (value: number) => string;
}) {
  const { figure, width, unit } = useBox();
  const rows = inRows(tries, Math.max(1, Math.floor(width / (NARROWEST * unit))));
  const long = rows[0]?.length ?? 1;
  const edge = (STONE.across + 1) * unit;
  const places = scalePoint<number>(
    Array.from({ length: long }, (_, n) => n),
    [edge, Math.min(width - edge, edge + (long - 1) * WIDEST * unit)],
  );
  const across = (n: number): number => {
    const x = places(n) ?? edge;
    return mirrored ? width - x : x;
  };
  const times = new Map<string, number>();
  for (const letter of tries.flatMap((its) => [...new Set(its.letters)]))
    times.set(letter, (times.get(letter) ?? 0) + 1);
  let height = 0;
  const placed = rows.map((row) => {
    const top = height;
    height += (NUMBER + APART * Math.max(...row.map(deepOf)) + BELOW) * unit;
    return { row, top };
  });
  const at = (top: number, place: number): number => top + (NUMBER + STONE.up + 2 + place * APART) * unit;
  return (
    <figure ref={figure} class="chart">
      <svg role="img" aria-label={finding} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {placed.map(({ row, top }) => (
          <g key={top}>
            <line class="path" x1={across(0)} x2={across(row.length - 1)} y1={at(top, 0)} y2={at(top, 0)} />
            {row.map((its, n) => (
              <g key={its.number}>
                <text x={across(n)} y={top + 13 * unit} text-anchor="middle">
                  {number(its.number)}
                </text>
                <Stones
                  its={its}
                  times={times}
                  x={across(n)}
                  at={(place) => at(top, place)}
                  unit={unit}
                  number={number}
                />
              </g>
            ))}
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** What was named at one try, one below the other. */
function Stones({
  its: { letters },
  times,
  x,
  at,
  unit,
  number,
}: {
  readonly its: Try;
  readonly times: ReadonlyMap<string, number>;
  readonly x: number;
  readonly at: (place: number) => number;
  readonly unit: number;
  readonly number: (value: number) => string;
}) {
  if (letters.length === 0) return <circle class="none" cx={x} cy={at(0)} r={DOT * unit} />;
  const shown = letters.length > MOST ? letters.slice(0, MOST - 1) : letters;
  return (
    <>
      {shown.map((letter, place) => {
        const again = (times.get(letter) ?? 0) > 1;
        return (
          <g key={letter}>
            <ellipse
              class={again ? "dot" : "not"}
              cx={x}
              cy={at(place)}
              rx={STONE.across * unit}
              ry={STONE.up * unit}
            />
            <text class={again ? "on-dot" : "on-not"} x={x} y={at(place) + 5.5 * unit} text-anchor="middle">
              {letter}
            </text>
          </g>
        );
      })}
      {shown.length < letters.length && (
        <text x={x} y={at(MOST - 1) + 4 * unit} text-anchor="middle">
          +{number(letters.length - shown.length)}
        </text>
      )}
    </>
  );
}
