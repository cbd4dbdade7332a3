/**
 * A size as pairs of people out of a hundred: drawn for who sees it, and said in words for everyone.
 */
import { PAIRS, pairsDrawn, pairsIn, EVEN } from "@onward/content/guides/pairs";
import type { Size } from "@onward/content/guides/index";
import { guides as copy } from "../../copy/en/guides.ts";
import { direction } from "../../copy/language.ts";
import { pebble } from "../../ui/art.ts";

const IN_A_ROW = 25;
/** How far apart, in units of the drawing. */
const APART = 13;
const EDGE = 7;
const WIDTH = IN_A_ROW * APART + 1;
const HEIGHT = (PAIRS / IN_A_ROW) * APART + 1;
const PEBBLE = "one-pair";

const across = (pair: number): number => {
  const place = EDGE + (pair % IN_A_ROW) * APART;
  return direction === "rtl" ? WIDTH - place : place;
};

/** What every drawing of the page is made of; stands on it once. */
export function PairShape() {
  return (
    <svg class="pair-shape" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <path id={PEBBLE} d={pebble(0, 0, 5, 4, 11)} />
      </defs>
    </svg>
  );
}

function Drawing({ size }: { readonly size: Size }) {
  const pairs = pairsIn(size);
  if (pairs === null) return null;
  return (
    <svg class="pairs" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      {pairsDrawn(pairs).map((drawn, pair) => (
        <use
          key={pair}
          href={`#${PEBBLE}`}
          class={drawn}
          x={across(pair)}
          y={EDGE + Math.floor(pair / IN_A_ROW) * APART}
        />
      ))}
    </svg>
  );
}

/** Nothing where no size was in what was read. */
export function PairsOf({ size }: { readonly size: Size | null }) {
  if (size === null) return null;
  const pairs = pairsIn(size);
  if (pairs === null) return <p class="small muted">{copy.link}</p>;
  const { at, range } = pairs;
  return (
    <>
      <Drawing size={size} />
      <p class="small in-pairs">
        {copy.pairs(at)} {range !== null && copy.likely(...range)} {at < EVEN && copy.under}
      </p>
    </>
  );
}

const KINDS = ["even", "least", "most", "fewer"] as const;

/** What the colours of the drawings mean, of those that are on this page. */
export function PairKey({ sizes }: { readonly sizes: readonly (Size | null)[] }) {
  const drawn = new Set(sizes.map(pairsIn).flatMap((pairs) => (pairs === null ? [] : pairsDrawn(pairs))));
  const shown = KINDS.filter((kind) => drawn.has(kind));
  if (shown.length === 0) return null;
  return (
    <p class="pair-key" aria-hidden="true">
      {shown.map((kind) => (
        <span key={kind}>
          <svg viewBox="0 0 14 12" focusable="false">
            <use href={`#${PEBBLE}`} class={kind} x="7" y="6" />
          </svg>
          {copy.key[kind]}
        </span>
      ))}
    </p>
  );
}
