/**
 * What is done in Care: a command, the words for it, the way back; and whether a number can be tapped.
 */
import { dialOf } from "@onward/domain/kernel/dial";
import { sayingDone } from "../../app/say-done.ts";
import { care } from "../../copy/en/care.ts";
import { troubleWords, type StoreTrouble } from "../../copy/en/trouble.ts";

type Missing = { readonly type: "HardDayLineMissing" | "HelperMissing" | "AppointmentMissing" };
export type CareTrouble = StoreTrouble | Missing;

/** Words for what stood in the way. */
export function careTroubleWords(error: CareTrouble): string {
  switch (error.type) {
    case "HardDayLineMissing":
      return care.plan.gone;
    case "HelperMissing":
      return care.people.gone;
    case "AppointmentMissing":
      return care.appointments.gone;
    default:
      return troubleWords(error);
  }
}

export const { say, does } = sayingDone(careTroubleWords);

/** A hint under a number that was typed and cannot be dialled as it stands; it is kept all the same. */
export const numberHint = (typed: string): string | undefined =>
  typed.trim() === "" || dialOf(typed) !== null ? undefined : care.notDialled;
