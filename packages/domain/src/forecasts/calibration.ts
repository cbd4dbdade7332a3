/**
 * How well the chances a person gave match what came of them. Only forecasts whose day has come count.
 */
import { NORMAL_97_5, mean } from "../kernel/statistics.ts";

/** A chance that was given, 0 to 1, and whether it came true. */
export type Settled = { readonly chance: number; readonly cameTrue: boolean };

/** Brier's score and what it is made of: `brier` = `reliability` - `resolution` + `uncertainty`. */
export type BrierParts = {
  /** Mean squared distance of chance and outcome: 0 is perfect, always saying 50 % gives 0.25. */
  readonly brier: number;
  /** How far chances lie from the shares that came true among those of the same chance: 0 is perfect. */
  readonly reliability: number;
  /** How far these shares lie from the overall share: the more, the better the chances tell cases apart. */
  readonly resolution: number;
  /** What the outcomes themselves leave open. */
  readonly uncertainty: number;
};

const outcomeOf = ({ cameTrue }: Settled): number => (cameTrue ? 1 : 0);

function check(settled: readonly Settled[]): void {
  if (settled.length === 0) throw new RangeError("Nothing is settled yet.");
  if (!settled.every(({ chance }) => chance >= 0 && chance <= 1))
    throw new RangeError("A chance is a number from 0 to 1.");
}

/**
 * Brier's score with Murphy's parts, over groups of equal chances, for which they are exact.
 *
 * Sources: Brier 1950; Murphy 1973.
 * @throws RangeError where nothing is settled, or a chance is outside 0 to 1
 */
export function brierParts(settled: readonly Settled[]): BrierParts {
  check(settled);
  const share = mean(settled.map(outcomeOf));
  let [reliability, resolution] = [0, 0];
  for (const [chance, group] of Map.groupBy(settled, (its) => its.chance)) {
    const came = mean(group.map(outcomeOf));
    reliability += (group.length * (chance - came) ** 2) / settled.length;
    resolution += (group.length * (came - share) ** 2) / settled.length;
  }
  return {
    brier: mean(settled.map((its) => (its.chance - outcomeOf(its)) ** 2)),
    reliability,
    resolution,
    uncertainty: share * (1 - share),
  };
}

/** What is better than saying the overall share each time, 1 being perfect; null where all outcomes are alike. */
export function brierSkill(settled: readonly Settled[]): number | null {
  const { brier, uncertainty } = brierParts(settled);
  return uncertainty === 0 ? null : 1 - brier / uncertainty;
}

/**
 * Mean surprise in nats; a chance counts as at least 1 % and at most 99 %, so that one sure word that was wrong is not all
 * there is.
 *
 * Source: Good 1952.
 */
export function logScore(settled: readonly Settled[]): number {
  check(settled);
  return -mean(
    settled.map(({ chance, cameTrue }) => {
      const within = Math.min(0.99, Math.max(0.01, chance));
      return Math.log(cameTrue ? within : 1 - within);
    }),
  );
}

/**
 * How far the score lies from what it would be if every chance were true, in standard errors; null where every chance is
 * 0, 50 or 100 %, which cannot tell.
 *
 * Source: Spiegelhalter 1986.
 */
export function calibrationZ(settled: readonly Settled[]): number | null {
  check(settled);
  let [sum, variance] = [0, 0];
  for (const its of settled) {
    sum += (outcomeOf(its) - its.chance) * (1 - 2 * its.chance);
    variance += (1 - 2 * its.chance) ** 2 * its.chance * (1 - its.chance);
  }
  return variance === 0 ? null : sum / Math.sqrt(variance);
}

/**
 * The 95 % interval of a share, `count` of `total`, 0 to 1.
 *
 * Source: Wilson 1927.
 */
export function shareInterval(count: number, total: number): readonly [low: number, high: number] {
  if (!(total > 0 && count >= 0 && count <= total)) throw new RangeError("A share is a part of something.");
  const share = count / total;
  const square = NORMAL_97_5 ** 2 / total;
  const middle = (share + square / 2) / (1 + square);
  const spread =
    (NORMAL_97_5 / (1 + square)) * Math.sqrt((share * (1 - share)) / total + square / (4 * total));
  return [Math.max(0, middle - spread), Math.min(1, middle + spread)];
}
