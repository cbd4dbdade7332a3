/**
 * How heavy something was over days, in steps: a stone for each answer, and the answer held until the next one.
 */
import type { ComponentProps } from "preact";
import { OnLevels } from "./on-levels.tsx";

const SIZE = { level: 24, edge: 12, radius: 7.5 };

type Shared = Pick<ComponentProps<typeof OnLevels>, "top" | "finding" | "words" | "ends" | "mirrored">;

/**
 * @param points by day, in order; `level` from 0, the lightest, to `top`
 * @param scale the name of the scale
 */
export function Steps({
  points,
  scale,
  ...shared
}: Shared & {
  readonly points: readonly { readonly day: number; readonly level: number }[];
  readonly scale: string;
}) {
  return (
    <OnLevels
      {...shared}
      caption={scale}
      size={SIZE}
      answers={points}
      span={[0, Math.max(1, points.at(-1)?.day ?? 1)]}
      join={(before, _, x, y) => (before === null ? `M${x},${y}` : `H${x}V${y}`)}
    />
  );
}
