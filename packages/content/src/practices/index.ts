/**
 * The practices of this version, in the order of their list.
 */
import type { Practice } from "@onward/domain/practices/practice";
import { breathing } from "./breathing.ts";
import { grounding } from "./grounding.ts";
import { kinderVoice } from "./kinder-voice.ts";
import { threeGoodThings } from "./three-good-things.ts";
import { worry } from "./worry.ts";

export const PRACTICES: readonly Practice[] = [breathing, grounding, kinderVoice, threeGoodThings, worry];

/** The practice with this key; null for one that only a newer version has. */
export const practiceOf = (key: string): Practice | null => PRACTICES.find((p) => p.key === key) ?? null;
