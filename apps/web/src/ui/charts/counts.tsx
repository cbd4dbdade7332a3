/**
 * How many of a number: a stone for each while they are few, filled where it was so and hollow where not; else a bar with
 * its filled part. Drawn in the size of the reader's text.
 */
import { scaleBand, scaleLinear } from "d3-scale";
import { direction } from "../../copy/language.ts";
import "./charts.css";

/** Of more than these there is a bar. */
export const MOST_STONES = 12;
/** In units of the reader's text, which is 16 of them high. */
const STONE = 20;
const TALL = 14;
const APART = 6;
const WIDEST = MOST_STONES * (STONE + APART) - APART;
const LINE = 1.5;

const mirrored = direction === "rtl";
const rem = (units: number): string => `${units / 16}rem`;

/**
 * @param part how many of `whole`; both whole numbers, `part` no more than `whole`
 * @param most the highest `whole` of the rows that stand together: it has the full width, and says whether all are bars
 * @param finding what it shows, for whoever does not see it
 */
export function Counts({
  part,
  whole,
  most,
  finding,
}: {
  readonly part: number;
  readonly whole: number;
  readonly most: number;
  readonly finding: string;
}) {
  return most <= MOST_STONES ? (
    <Stones part={part} whole={whole} finding={finding} />
  ) : (
    <Bar part={part} whole={whole} most={most} finding={finding} />
  );
}

function Stones({
  part,
  whole,
  finding,
}: {
  readonly part: number;
  readonly whole: number;
  readonly finding: string;
}) {
  const width = Math.max(1, whole * (STONE + APART) - APART);
  const places = Array.from({ length: whole }, (_, n) => n);
  const along = scaleBand<number>(places, mirrored ? [width, 0] : [0, width]).paddingInner(
    APART / (STONE + APART),
  );
  return (
    <svg
      class="counts"
      role="img"
      aria-label={finding}
      viewBox={`0 0 ${width} ${TALL}`}
      style={{ width: rem(width), height: rem(TALL) }}
    >
      {places.map((n) => (
        <ellipse
          key={n}
          class={n < part ? "done" : "not"}
          cx={(along(n) ?? 0) + along.bandwidth() / 2}
          cy={TALL / 2}
          rx={(STONE - LINE) / 2}
          ry={(TALL - LINE) / 2}
        />
      ))}
    </svg>
  );
}

/** A bar alone: the whole as an outline, the part of it filled. Without a finding it is part of a chart that has one. */
export function Bar({
  part,
  whole,
  most,
  finding,
}: {
  readonly part: number;
  readonly whole: number;
  readonly most: number;
  readonly finding?: string;
}) {
  const along = scaleLinear([0, Math.max(1, most)], [0, WIDEST - LINE]);
  const [filled, all] = [along(part), along(whole)];
  const at = (width: number): number => LINE / 2 + (mirrored ? WIDEST - LINE - width : 0);
  const shape = { y: LINE / 2, height: TALL - LINE, rx: 4 };
  return (
    <svg
      class="counts"
      {...(finding === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": finding })}
      viewBox={`0 0 ${WIDEST} ${TALL}`}
      style={{ width: rem(WIDEST), height: rem(TALL) }}
    >
      <rect class="not" x={at(all)} width={all} {...shape} />
      {part > 0 && <rect class="done" x={at(filled)} width={filled} {...shape} />}
    </svg>
  );
}
