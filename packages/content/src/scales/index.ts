/**
 * The slot for questionnaires made by others. About tells which are in it.
 */
import type { Scale } from "./scales.ts";

/** All that may be shown: none so far. */
export const SCALES: readonly Scale[] = [];

export type { Scale };
