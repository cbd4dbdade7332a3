/**
 * What was said on the days of a month, on five levels: a stone for each day that says something. Neighbouring days are
 * joined; a day without an answer is a gap, and stays one.
 */
import type { ComponentProps } from "preact";
import { OnLevels } from "./on-levels.tsx";

const SIZE = { level: 17, edge: 9, radius: 5 };

type Shared = Pick<ComponentProps<typeof OnLevels>, "top" | "finding" | "words" | "ends" | "mirrored">;

/**
 * @param said by the number of the day, in order; `level` from 0 to `top`
 * @param days how many days there are room for: all of the month
 */
export function Days({
  said,
  days,
  ...shared
}: Shared & {
  readonly said: readonly { readonly day: number; readonly level: number }[];
  readonly days: number;
}) {
  return (
    <OnLevels
      {...shared}
      kind="days"
      size={SIZE}
      answers={said}
      span={[1, Math.max(2, days)]}
      join={(before, { day }, x, y) => `${before?.day === day - 1 ? "L" : "M"}${x},${y}`}
    />
  );
}
