/**
 * Names that several parts of Today share: weights, practices and their addresses.
 */
import type { AnswerTo } from "@onward/store/tab/client";
import { shell } from "../../copy/en/shell.ts";
import type { IconName } from "../../ui/icon.tsx";

export type Card = AnswerTo<"today">["card"];
export type SetbackShown = Extract<Card, { readonly setback: unknown }>["setback"];

const { light, someWeight, middling, heavy, veryHeavy } = shell.heaviness;
/** The five words of the one scale, lightest first. */
export const WEIGHTS = [light, someWeight, middling, heavy, veryHeavy] as const;

type Practice = "breathing" | "grounding" | "kinderVoice" | "worry";
export const PRACTICES: Readonly<Record<Practice, { readonly icon: IconName; readonly address: string }>> = {
  breathing: { icon: "wind", address: "breathing" },
  grounding: { icon: "footprints", address: "grounding" },
  kinderVoice: { icon: "hand-heart", address: "kinder-voice" },
  worry: { icon: "moon", address: "worry" },
};
export const isPractice = (offer: string): offer is Practice => Object.hasOwn(PRACTICES, offer);

/** The address of a practice that comes back to Today. */
export const practiceFromToday = (key: Practice, setback: string | null): string =>
  `/practice/${PRACTICES[key].address}?${new URLSearchParams({ from: "/today", ...(setback && { setback }) }).toString()}`;
