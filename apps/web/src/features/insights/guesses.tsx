/**
 * What came of guesses: chances given before tries, and days given before goals were reached.
 */
import type { AnswerTo } from "@onward/store/tab/client";
import { forecasts } from "../../copy/en/forecasts.ts";
import { formatNumber } from "../../copy/format.ts";
import { direction } from "../../copy/language.ts";
import { CalibrationCurve } from "../../ui/charts/calibration-curve.tsx";
import { Insight } from "./insight.tsx";

const mirrored = direction === "rtl";
const number = (value: number): string => formatNumber(value);

/** Of the score and what it is made of, in this order. */
const PARTS = ["brier", "reliability", "resolution", "uncertainty"] as const;

type Found = AnswerTo<"guesses">;

/** True where there is anything to tell. */
export const anyGuesses = ({ said, waiting, took }: Found): boolean => said.count + waiting + took.length > 0;

export function Guesses({ found: { said, parts, waiting, took, factor } }: { readonly found: Found }) {
  const copy = forecasts.insight;
  const { average, curve, count } = said;
  const sentence =
    average === null
      ? forecasts.said.tooFew(count)
      : forecasts.said.average(average.chance, average.cameTrue, count, ...average.interval);
  return (
    <Insight
      title={copy.title}
      how={copy.howIs}
      head={copy.head}
      rows={
        average === null
          ? null
          : () => [
              ...curve.map((point) => [
                copy.share(point.chance),
                copy.came(point.cameTrue, point.count),
                copy.range(...point.interval),
              ]),
              [copy.all, copy.came(average.cameTrue, count), copy.range(...average.interval)],
              ...(parts === null
                ? []
                : PARTS.map((part) => [copy.parts[part], copy.distanceIs(parts[part]), ""])),
            ]
      }
    >
      {count + waiting > 0 && <p class="insight-said">{sentence}</p>}
      {waiting > 0 && <p class="small muted">{copy.waiting(waiting)}</p>}
      {curve.length > 0 && (
        <>
          <p class="micro faint">{copy.line}</p>
          <CalibrationCurve
            points={curve.map((point) => ({
              expected: point.chance,
              came: point.cameTrue / point.count,
              range: point.interval,
            }))}
            finding={copy.chart(
              sentence,
              curve.map((point) => copy.point(point.chance, point.cameTrue, point.count)),
            )}
            upwards={copy.upwards}
            across={copy.across}
            mirrored={mirrored}
            number={number}
          />
        </>
      )}
      {took.length > 0 && (
        <p class="insight-took">
          {factor === null
            ? copy.tookFew(took.length)
            : copy.took(factor.count, factor.factor, ...factor.interval)}
        </p>
      )}
    </Insight>
  );
}
