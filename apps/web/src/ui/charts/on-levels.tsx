/**
 * Answers on a few levels over days: a stone for each, joined as the caller draws it. Drawn to the width it has and the
 * size of the reader's text; the words of the scale stand above and below, never digits.
 */
import { scaleLinear } from "d3-scale";
import type { ComponentChildren } from "preact";
import { useBox } from "./box.ts";
import { Ends } from "./levels.tsx";
import "./charts.css";

type Answer = { readonly day: number; readonly level: number };

/**
 * @param answers by day, in order; `level` from 0 to `top`
 * @param span the first and the last day there is room for; the last is the later one
 * @param size of a level, of the room above and below, and of a stone, in units of the reader's text, which is 16 of them high
 * @param join the path's command from the answer before (null for the first) to this one, given where both axes put it
 * @param finding what it shows, for whoever does not see it
 * @param words the words of the highest and of the lowest level
 * @param ends what stands under the first and the last day
 * @param mirrored the text runs from right to left, and so does time
 */
export function OnLevels({
  answers,
  span,
  top,
  size,
  join,
  kind = "",
  caption,
  finding,
  words,
  ends,
  mirrored,
}: {
  readonly answers: readonly Answer[];
  readonly span: readonly [first: number, last: number];
  readonly top: number;
  readonly size: { readonly level: number; readonly edge: number; readonly radius: number };
  readonly join: (before: Answer | null, answer: Answer, x: number, y: number) => string;
  readonly kind?: string;
  readonly caption?: ComponentChildren;
  readonly finding: string;
  readonly words: readonly [highest: string, lowest: string];
  readonly ends: readonly [first: string, last: string];
  readonly mirrored: boolean;
}) {
  const { figure, width, unit } = useBox();
  const height = (top * size.level + 2 * size.edge) * unit;
  const upwards = scaleLinear([0, top], [height - size.edge * unit, size.edge * unit]);
  const inside = (size.radius + 2) * unit;
  const across = scaleLinear(span, [inside, width - inside]);
  const at = (day: number): number => (mirrored ? width - across(day) : across(day));
  const path = answers
    .map((answer, n) => join(answers[n - 1] ?? null, answer, at(answer.day), upwards(answer.level)))
    .join("");
  return (
    <figure ref={figure} class={`chart ${kind}`.trim()}>
      {caption !== undefined && <figcaption class="micro faint">{caption}</figcaption>}
      <p class="micro faint" aria-hidden="true">
        {words[0]}
      </p>
      <svg role="img" aria-label={finding} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {Array.from({ length: top + 1 }, (_, level) => (
          <line
            key={level}
            class={level === 0 ? "axis" : "grid"}
            x1={0}
            x2={width}
            y1={upwards(level)}
            y2={upwards(level)}
          />
        ))}
        {path !== "" && <path class="steps" d={path} />}
        {answers.map(({ day, level }) => (
          <ellipse
            key={day}
            class="dot"
            cx={at(day)}
            cy={upwards(level)}
            rx={size.radius * unit}
            ry={size.radius * 0.82 * unit}
          />
        ))}
      </svg>
      <p class="micro faint" aria-hidden="true">
        {words[1]}
      </p>
      <Ends ends={ends} />
    </figure>
  );
}
