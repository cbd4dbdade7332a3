/**
 * What is done on one's own list and with what is kept near: a command, the words for it, the way back.
 */
import { sayingDone } from "../../app/say-done.ts";
import { lookingAfter, near } from "../../copy/en/yourself.ts";
import { plans } from "../../copy/en/plans.ts";
import { troubleWords, type StoreTrouble } from "../../copy/en/trouble.ts";

export type Refusal =
  | StoreTrouble
  | {
      readonly type:
        | "SelfCareMissing"
        | "NearMissing"
        | "PlanMissing"
        | "TooManyLines"
        | "TooMuchNear"
        | "NothingToKeep";
    };

/** Words for what stood in the way. */
export function refusalWords(error: Refusal): string {
  switch (error.type) {
    case "SelfCareMissing":
      return lookingAfter.gone;
    case "TooManyLines":
      return lookingAfter.tooMany;
    case "NearMissing":
      return near.gone;
    case "TooMuchNear":
      return near.tooMany;
    case "NothingToKeep":
      return near.noWords;
    case "PlanMissing":
      return plans.gone;
    default:
      return troubleWords(error);
  }
}

export const { say, does } = sayingDone(refusalWords);
