/**
 * Shapes of stones and water, made from numbers.
 *
 * A stone is a noisy superellipse, so that no two are alike; its noise comes from
 * a seed, so that every setback has stones of its own and keeps them. Pure: the
 * same input gives the same path on every device. Colours are classes (path.css).
 */

export const STAGES = ["felt", "steadied", "understood", "learned", "moving"] as const;
export type Stage = (typeof STAGES)[number];

/**
 * How a stone lies: whole, whole with the person standing on it, half risen and offered next,
 * under water, or left out and lower than the rest.
 */
export type StoneState = "done" | "here" | "next" | "ahead" | "notNeeded";

/** One stroke of water: a path and how strongly it shows (0 to 1). */
export type Wave = { readonly d: string; readonly opacity: string };

/** The parts of one stone, to be painted in this order. */
export type StoneShape = {
  readonly shade: {
    readonly cx: string;
    readonly cy: string;
    readonly rx: string;
    readonly ry: string;
  } | null;
  readonly side: string | null;
  readonly top: string;
  readonly sheen: string | null;
  readonly ring: boolean;
  readonly waves: readonly Wave[];
};

const round = (n: number): string => String(Number(n.toFixed(1)));

/** A whole number from any text, the same for the same text: FNV-1a, 32 bits. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0) % 100_003;
}

/** Numbers from 0 up to 1, always the same row for the same seed: mulberry32. */
function chances(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A closed, rounded outline around (cx, cy), as SVG path data.
 * @param noise how far a corner may stray, as a part of the radius
 * @param power 2 is an ellipse; more is squarer
 */
export function pebble(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  seed: number,
  noise = 0.06,
  power = 2,
): string {
  const chance = chances(seed * 977 + 13);
  const corners = 9;
  const turn = chance() * 0.5 - 0.25;
  const bend = (v: number): number => Math.sign(v) * Math.abs(v) ** (2 / power);
  const points = Array.from({ length: corners }, (_, i): [number, number] => {
    const angle = turn + (i / corners) * Math.PI * 2;
    const reach = 1 - noise + chance() * 2 * noise;
    return [cx + rx * reach * bend(Math.cos(angle)), cy + ry * reach * bend(Math.sin(angle))];
  });
  const at = (i: number): [number, number] => points[(i + corners) % corners] ?? [cx, cy];
  let d = `M${round(at(0)[0])} ${round(at(0)[1])}`;
  for (let i = 0; i < corners; i++) {
    // Catmull-Rom through the corners, written as Bezier curves.
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d += `C${round(from[0] + (to[0] - before[0]) / 6)} ${round(from[1] + (to[1] - before[1]) / 6)}`;
    d += ` ${round(to[0] - (after[0] - from[0]) / 6)} ${round(to[1] - (after[1] - from[1]) / 6)}`;
    d += ` ${round(to[0])} ${round(to[1])}`;
  }
  return `${d}Z`;
}

function wave(x: number, y: number, width: number, opacity: number): Wave {
  const quarter = round(width / 4);
  const half = round(width / 2);
  return {
    d: `M${round(x)} ${round(y)}q${quarter} ${round(-2 - width / 55)} ${half} 0t${half} 0`,
    opacity: opacity.toFixed(2),
  };
}

/**
 * Strokes strewn over open water, longer and further apart towards the viewer.
 * @param top where the water begins, as a part of the height
 */
export function water(seed: number, count: number, width: number, height: number, top: number): Wave[] {
  const chance = chances(seed);
  return Array.from({ length: count }, () => {
    const depth = chance();
    const y = height * (top + (0.96 - top) * depth);
    const length = (30 + 70 * chance()) * (0.45 + 0.7 * depth);
    return wave(chance() * (width - 40), y, length, 0.25 + 0.5 * chance());
  });
}

/** The outline that a stone's top, side and ring share. */
const outline = (cx: number, cy: number, rx: number, ry: number, seed: number): string =>
  pebble(cx, cy, rx, ry, seed, 0.075, 2.14);

/** One stone in the water, centred on its top; `rx` and `ry` are half its width and half its depth. */
export function stone(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  state: StoneState,
  seed: number,
): StoneShape {
  const height = ry * 0.52;
  if (state === "ahead" || state === "notNeeded") {
    const lower = state === "notNeeded" ? height * 1.7 : 0;
    return {
      shade: null,
      side: null,
      top: pebble(cx, cy + lower + height * 0.4, rx * 0.96, ry * 0.9, seed),
      sheen: null,
      ring: false,
      waves: [
        wave(cx - rx * 0.75, cy + lower + height * 0.1, rx * 1.2, 0.9),
        wave(cx - rx * 0.35, cy + lower + height * 1.1, rx * 1.1, 0.8),
      ],
    };
  }
  // Half risen: the top shows, and the water closes over half of the side.
  const risen = state === "next" ? 0.5 : 1;
  const sunk = height * (1 - risen);
  return {
    shade: {
      cx: round(cx),
      cy: round(cy + height * 1.7),
      rx: round(rx * 1.06),
      ry: round(ry * 0.82),
    },
    side: outline(cx, cy + sunk + height * risen, rx * 0.99, ry, seed),
    top: outline(cx, cy + sunk, rx, ry, seed),
    sheen: pebble(cx - rx * 0.12, cy + sunk - ry * 0.22, rx * 0.66, ry * 0.46, seed + 3),
    ring: state !== "done",
    waves: [
      wave(cx - rx * 1.35, cy + height * 2.35, rx * 0.9, 0.9),
      wave(cx + rx * 0.3, cy + height * 2.75, rx * 1.05, 0.8),
    ],
  };
}
