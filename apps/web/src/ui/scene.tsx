/**
 * Stones and water as components.
 *
 * A Scene is a list: each stone, its word and its state are one list item, so the
 * whole crossing turns round in right-to-left text. Everything painted is hidden
 * from screen readers; the words carry the meaning.
 */
import { pebble, seedOf, STAGES, stone, water } from "./art.ts";
import type { Stage, StoneShape, StoneState, Wave } from "./art.ts";

/** One stone of a crossing, with the words that name it. */
export type PathStone = {
  readonly stone: Stage;
  readonly state: StoneState;
  /** What stands under the stone: "Felt", "Next: Learned". */
  readonly label: string;
  /** A second line under the label: "not needed". */
  readonly note?: string;
  /** Said after the label, for those who do not see the stone: "done". */
  readonly spoken?: string;
  /** Where the label leads: to the part of the page about this stage. */
  readonly href?: string;
};

function Waves({ waves }: { readonly waves: readonly Wave[] }) {
  return (
    <>
      {waves.map((wave) => (
        <path key={wave.d} class="wl" d={wave.d} opacity={wave.opacity} />
      ))}
    </>
  );
}

function Stone({
  shape,
  stage,
  ringWidth,
}: {
  readonly shape: StoneShape;
  readonly stage: Stage;
  readonly ringWidth: number;
}) {
  if (shape.side === null) {
    return (
      <>
        <path class="under" d={shape.top} />
        <Waves waves={shape.waves} />
      </>
    );
  }
  return (
    <>
      {shape.shade !== null && <ellipse class="f-shade" {...shape.shade} />}
      <path class={`f-sd-${stage}`} d={shape.side} />
      <path class={`f-st-${stage}`} d={shape.top} />
      {shape.sheen !== null && <path class="f-sheen" d={shape.sheen} />}
      <Waves waves={shape.waves} />
      {shape.ring && <path class="ring-here" stroke-width={ringWidth} d={shape.top} />}
    </>
  );
}

function Glow({ id, strength }: { readonly id: string; readonly strength: number }) {
  return (
    <radialGradient id={id}>
      <stop class="stop-light" offset="0" stop-opacity={strength} />
      <stop class="stop-light" offset=".5" stop-opacity={strength / 3} />
      <stop class="stop-light" offset="1" stop-opacity="0" />
    </radialGradient>
  );
}

/** Where each stone of the crossing stands in its fifth of the picture (200 by 330), and its size. */
const PLACES = [
  { cy: 238, size: 1 },
  { cy: 198, size: 0.97 },
  { cy: 224, size: 0.92 },
  { cy: 172, size: 0.86 },
  { cy: 165, size: 0.8 },
] as const;

function CrossingStone({
  item,
  index,
  seed,
}: {
  readonly item: PathStone;
  readonly index: number;
  readonly seed: number;
}) {
  const place = PLACES[index] ?? PLACES[0];
  const [rx, ry] = [84 * place.size, 30 * place.size];
  const glow = `glow-${seed}-${index}`;
  const lit = item.state === "next" || item.state === "here";
  return (
    <svg class="crossing-stone" viewBox="0 0 200 330" aria-hidden="true" focusable="false">
      {lit && (
        <>
          <defs>
            <Glow id={glow} strength={0.62} />
          </defs>
          <ellipse cx="100" cy={place.cy + 9} rx={rx * 1.9} ry={ry * 2.5} fill={`url(#${glow})`} />
        </>
      )}
      <Stone
        shape={stone(100, place.cy, rx, ry, item.state, index * 7 + seed)}
        stage={item.stone}
        ringWidth={5}
      />
    </svg>
  );
}

/**
 * The crossing: five stones from dusk to first light, each over its word.
 *
 * @param seed the id of the row it belongs to, which gives it stones of its own
 * @param label what the list is called for screen readers
 */
export function Scene({
  stones,
  seed,
  label,
}: {
  readonly stones: readonly PathStone[];
  readonly seed: string;
  readonly label: string;
}) {
  const number = seedOf(seed);
  return (
    <div class="path">
      <Sky seed={number} />
      <ol class="path-stones" aria-label={label}>
        {stones.map((item, index) => (
          <li
            key={item.stone}
            data-s={item.state}
            aria-current={item.state === "next" || item.state === "here" ? "step" : undefined}
          >
            <CrossingStone item={item} index={index} seed={number} />
            {item.href === undefined ? (
              <span class="path-label">
                <PathWords item={item} />
              </span>
            ) : (
              <a class="path-label" href={item.href}>
                <PathWords item={item} />
              </a>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function PathWords({ item }: { readonly item: PathStone }) {
  return (
    <>
      <span class="path-name">{item.label}</span>
      {item.note !== undefined && <span class="path-note">{item.note}</span>}
      {item.spoken !== undefined && <span class="vh">{item.spoken}</span>}
    </>
  );
}

function Sky({ seed }: { readonly seed: number }) {
  return (
    <div class="path-sky" aria-hidden="true">
      <svg viewBox="0 0 1000 330" preserveAspectRatio="xMidYMid slice" focusable="false">
        <Waves waves={water(seed, 26, 1000, 330, 0.1)} />
      </svg>
    </div>
  );
}

/** A crossing nobody has begun: all stones under water, no words. For empty screens. */
export function StillScene({ seed }: { readonly seed: string }) {
  const number = seedOf(seed);
  return (
    <div class="path scene-still" aria-hidden="true">
      <Sky seed={number} />
      <div class="still-stones">
        {STAGES.map((stage, index) => (
          <CrossingStone
            key={stage}
            item={{ stone: stage, state: "ahead", label: "" }}
            index={index}
            seed={number}
          />
        ))}
      </div>
    </div>
  );
}

/** Far to near, as parts of the width and height, and how large. */
const RECEDING = [
  { stage: "moving", x: 0.6, y: 0.225, size: 0.26 },
  { stage: "learned", x: 0.47, y: 0.315, size: 0.4 },
  { stage: "understood", x: 0.62, y: 0.435, size: 0.58 },
  { stage: "steadied", x: 0.38, y: 0.575, size: 0.82 },
  { stage: "felt", x: 0.58, y: 0.765, size: 1.08 },
] as const;

/** The tall picture of the first screen: the stones lead away into the light. */
export function TallScene() {
  const [width, height, seed] = [780, 760, 9];
  const shore = "M0 129C156 95 281 125 429 114S671 91 780 114";
  return (
    <svg
      class="tall"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMin slice"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <linearGradient id="tall-sky" x1=".2" y1="1" x2=".62" y2="0">
          <stop class="stop-dusk" offset="0" />
          <stop class="stop-water" offset=".42" />
          <stop class="stop-water" offset=".74" />
          <stop class="stop-dawn" offset="1" />
        </linearGradient>
        <Glow id="tall-glow" strength={0.66} />
      </defs>
      <rect width={width} height={height} fill="url(#tall-sky)" />
      <ellipse cx="515" cy="0" rx="484" ry="274" fill="url(#tall-glow)" />
      <path class="far-shore" d={`${shore}V0H0Z`} />
      <path class="far-line" d={shore} />
      <Waves waves={water(seed, 40, width, height, 0.21)} />
      {RECEDING.map(({ stage, x, y, size }, index) => {
        const near = index === RECEDING.length - 1;
        const [cx, cy, rx, ry] = [width * x, height * y, 126 * size, 44 * size];
        return (
          <g key={stage}>
            {near && <ellipse cx={cx} cy={cy + 14} rx={rx * 2} ry={ry * 2.5} fill="url(#tall-glow)" />}
            <Stone
              shape={stone(cx, cy, rx, ry, near ? "here" : "done", index * 5 + seed)}
              stage={stage}
              ringWidth={5}
            />
          </g>
        );
      })}
    </svg>
  );
}

/** One small stone, for the head of a list item. */
export function StoneChip({
  stage,
  state,
  seed,
}: {
  readonly stage: Stage;
  readonly state: StoneState;
  readonly seed: string;
}) {
  const number = seedOf(seed) + STAGES.indexOf(stage);
  const sunk = state === "ahead" || state === "notNeeded";
  return (
    <svg class="stonechip" viewBox="0 0 34 28" aria-hidden="true" focusable="false">
      {sunk ? (
        <path class="sunk" d={pebble(17, state === "notNeeded" ? 18 : 14, 14, 8, number)} />
      ) : (
        <>
          <path class={`f-sd-${stage}`} d={pebble(17, 17, 14, 9, number)} />
          <path class={`f-st-${stage}`} d={pebble(17, state === "next" ? 14.5 : 12.5, 14, 9, number)} />
          {state !== "done" && (
            <path class="ring-here" d={pebble(17, state === "next" ? 14.5 : 12.5, 14, 9, number)} />
          )}
        </>
      )}
    </svg>
  );
}

/** Five stones in a line, always beside words that say the same. */
export function Strip({
  stones,
  seed,
}: {
  readonly stones: readonly { readonly stone: Stage; readonly state: StoneState }[];
  readonly seed: string;
}) {
  const number = seedOf(seed);
  return (
    <svg class="strip" viewBox="0 0 86 18" aria-hidden="true" focusable="false">
      {stones.map(({ stone: stage, state }, index) => {
        const x = 9 + index * 17;
        const shape = (y: number): string => pebble(x, y, 7, 4.4, number + index * 3);
        if (state === "ahead" || state === "notNeeded") {
          return (
            <path
              key={stage}
              class="sunk"
              d={pebble(x, state === "notNeeded" ? 12 : 9.6, 6.6, 4.2, number + index * 3)}
            />
          );
        }
        if (state === "done") {
          return (
            <g key={stage}>
              <path class={`f-sd-${stage}`} d={shape(11)} />
              <path class={`f-st-${stage}`} d={shape(8.6)} />
            </g>
          );
        }
        return <path key={stage} class="next" d={shape(9.6)} />;
      })}
    </svg>
  );
}

/**
 * A stone in its rings: how heavy something is.
 * @param rings 0 to 4
 */
export function Ripple({ rings }: { readonly rings: number }) {
  const outward = Array.from({ length: rings }, (_, k) => rings - k + 1);
  return (
    <svg viewBox="0 0 56 48" aria-hidden="true" focusable="false">
      {outward.map((k) => (
        <ellipse
          key={k}
          class="ring"
          cx="28"
          cy="26"
          rx={(6 + k * 4.2).toFixed(1)}
          ry={(3.6 + k * 3.1).toFixed(1)}
        />
      ))}
      <path class="peb" d={pebble(28, 25, 8.5, 6, rings + 2)} />
    </svg>
  );
}

/** One ring spreading from a stone, once: shown when something has been saved. */
export function SavedRipple() {
  return (
    <svg class="saved-ripple" viewBox="0 0 56 48" aria-hidden="true" focusable="false">
      <ellipse class="ring" cx="28" cy="26" rx="24" ry="17" />
      <path class="peb" d={pebble(28, 25, 11, 7.5, 5)} />
    </svg>
  );
}

/** The sign of Onward: three stones. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 30 22" aria-hidden="true" focusable="false">
      <path class="f-st-steadied" d={pebble(7.5, 17, 6.6, 3.9, 2)} />
      <path class="f-st-learned" d={pebble(17.5, 11, 5.4, 3.2, 4)} />
      <path class="f-light" d={pebble(25, 5.4, 4.2, 2.6, 6)} />
    </svg>
  );
}
