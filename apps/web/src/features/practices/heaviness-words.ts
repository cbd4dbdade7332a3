/**
 * The five words of the one scale, lightest first, as the picker wants them.
 */
import { shell } from "../../copy/en/shell.ts";

const { light, someWeight, middling, heavy, veryHeavy } = shell.heaviness;

export const HEAVINESS_WORDS = [light, someWeight, middling, heavy, veryHeavy] as const;
