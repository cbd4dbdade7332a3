/**
 * The stone that grows and settles with the breath, in its rings. The only picture in Onward that goes on moving.
 */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { practices } from "../../copy/en/practices.ts";
import { pebble } from "../../ui/art.ts";

const RINGS = [0, 1, 2].map((i) => ({
  d: pebble(140, 140, 104 + 17 * i, 97 + 16 * i, 7 + i, 0.02),
  opacity: (0.5 - 0.14 * i).toFixed(2),
}));
const SIDE = pebble(140, 152, 92, 78, 22, 0.03, 2.05);
const TOP = pebble(140, 138, 92, 78, 22, 0.03, 2.05);
const SHEEN = pebble(128, 112, 60, 30, 9, 0.05);

/** One breath in the style sheet, in seconds: in for four, out for six. */
const BREATH_S = 10;

/**
 * @param label what is seen, for who does not see it
 * @param moving whether it breathes; otherwise it lies still
 * @param paused holds it where it is
 * @param startMs how far into the practice it begins, so that it moves with the words
 */
export function BreathingStone({
  label = practices.play.stone,
  moving,
  paused = false,
  startMs = 0,
  children,
}: {
  readonly label?: string;
  readonly moving: boolean;
  readonly paused?: boolean;
  readonly startMs?: number;
  readonly children?: ComponentChildren;
}) {
  const [delay] = useState(() => `-${((startMs / 1000) % BREATH_S).toFixed(2)}s`);
  const style = { animationDelay: delay };
  return (
    <div
      class="breath"
      role="img"
      aria-label={label}
      data-moving={moving ? "" : undefined}
      data-paused={paused ? "" : undefined}
    >
      <svg viewBox="0 0 280 280" aria-hidden="true" focusable="false">
        {RINGS.map(({ d, opacity }) => (
          <path key={opacity} class="r" d={d} opacity={opacity} style={style} />
        ))}
        <g class="p" style={style}>
          <path class="f-sd-steadied" d={SIDE} />
          <path class="f-st-steadied" d={TOP} />
          <path class="f-sheen" d={SHEEN} />
        </g>
      </svg>
      {children !== undefined && <span class="breath-word">{children}</span>}
    </div>
  );
}
