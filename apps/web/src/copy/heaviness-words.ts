/** The five words of the one scale, lightest first: a heaviness is its place here. */
import { shell } from "./en/shell.ts";

const { light, someWeight, middling, heavy, veryHeavy } = shell.heaviness;

export const HEAVINESS_WORDS = [light, someWeight, middling, heavy, veryHeavy] as const;
