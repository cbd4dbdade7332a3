/**
 * Names that several parts of Today share: practices and their addresses.
 */
import type { AnswerTo } from "@onward/store/tab/client";
import type { IconName } from "../../ui/icon.tsx";

export type Card = AnswerTo<"today">["card"];
export type SetbackShown = Extract<Card, { readonly setback: unknown }>["setback"];

type Practice = "breathing" | "grounding" | "kinderVoice" | "threeGoodThings" | "worry";
export const PRACTICES: Readonly<Record<Practice, { readonly icon: IconName; readonly address: string }>> = {
  breathing: { icon: "wind", address: "breathing" },
  grounding: { icon: "footprints", address: "grounding" },
  kinderVoice: { icon: "hand-heart", address: "kinder-voice" },
  threeGoodThings: { icon: "leaf", address: "three-good-things" },
  worry: { icon: "moon", address: "worry" },
};
export const isPractice = (offer: string): offer is Practice => Object.hasOwn(PRACTICES, offer);

/** The address of a practice that comes back to Today. */
export const practiceFromToday = (key: Practice, setback: string | null): string =>
  `/practice/${PRACTICES[key].address}?${new URLSearchParams({ from: "/today", ...(setback && { setback }) }).toString()}`;
