/**
 * What becomes of a sitting that is left by its cross.
 */
import { keepable, plansBegun, plansIn } from "@onward/domain/practices/player";
import type { Script } from "@onward/domain/practices/practice";
import { THREE_GOOD_THINGS } from "@onward/domain/practices/three-good-things";
import type { SittingState } from "./sitting-state.ts";

type Ended = Pick<SittingState, "player" | "keep" | "keepPlan">;

export type Stage = "ready" | "play" | "end";

/**
 * waits: it is taken up again where it was left · goes: nothing of it stays on this device · isKept: what was ticked at
 * the end is written down, and the rest goes. Of three good things all is kept: so it says before it begins.
 */
export function atTheCross(
  practice: string,
  stage: Stage,
  { player, keep, keepPlan }: Ended,
): "waits" | "goes" | "isKept" {
  if (stage === "ready" || Object.keys(player.answers).length === 0) return "goes";
  if (stage === "play") return "waits";
  return practice === THREE_GOOD_THINGS || keep || keepPlan ? "isKept" : "goes";
}

/**
 * True where something was written at the end and none of it is kept, ticked or not: it goes, and can be taken back. A
 * plan of which a half is missing can't be kept.
 */
export function letsWordsGo(script: Script, { player, keep, keepPlan }: Ended): boolean {
  const words = keepable(script, player) !== null;
  const isKept = (keep && words) || (keepPlan && plansIn(script, player).length > 0);
  return !isKept && (words || plansBegun(script, player).length > 0);
}
