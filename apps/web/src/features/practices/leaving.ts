/**
 * What becomes of a sitting that is left by its cross.
 */
import { keepable, plansIn } from "@onward/domain/practices/player";
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

/** True where something could have been kept at the end and nothing was ticked: it goes, and can be taken back. */
export const letsWordsGo = (script: Script, { player, keep, keepPlan }: Ended): boolean =>
  !keep && !keepPlan && (keepable(script, player) !== null || plansIn(script, player).length > 0);
