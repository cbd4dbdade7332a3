/**
 * What is done in Care: a command, the words for it, the way back; and whether a number can be tapped.
 */
import { dialOf } from "@onward/domain/kernel/dial";
import { announce } from "../../app/announcer.tsx";
import { crash } from "../../app/crash.tsx";
import { undoOf } from "../../app/take-back.ts";
import { care } from "../../copy/en/care.ts";
import { troubleWords, type StoreTrouble } from "../../copy/en/trouble.ts";
import { showToast } from "../../ui/toast.tsx";

type Missing = { readonly type: "HardDayLineMissing" | "HelperMissing" | "AppointmentMissing" };
export type CareTrouble = StoreTrouble | Missing;
type Ran =
  | { readonly ok: true; readonly value: { readonly batch: string } }
  | { readonly ok: false; readonly error: CareTrouble };

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

/** Says what was done, with a way back; or what stood in the way. */
export async function say(work: Promise<Ran>, words: string): Promise<boolean> {
  const result = await work;
  if (result.ok) showToast(words, undoOf(result.value.batch));
  else showToast(careTroubleWords(result.error));
  return result.ok;
}

/** The same, for a handler that waits for nothing; `aloud` is for what moves without a toast being read. */
export const does = (work: Promise<Ran>, words: string, aloud = false): void =>
  void say(work, words)
    .then((went) => went && aloud && announce(words))
    .catch(crash);

/** A hint under a number that was typed and cannot be dialled as it stands; it is kept all the same. */
export const numberHint = (typed: string): string | undefined =>
  typed.trim() === "" || dialOf(typed) !== null ? undefined : care.notDialled;
