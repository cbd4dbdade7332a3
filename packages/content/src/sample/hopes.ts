/**
 * What the person of the sample hopes for, over ten years: ten kinds of hope, four goals each, and what goes with them.
 *
 * Nobody's life. Everyday and small on purpose: whoever reads it should think of their own.
 */
import type { Hope } from "./hope.ts";
import { exam, kitchen, language, music, writing } from "./hopes-learning.ts";
import { growing, money, people, running, work } from "./hopes-living.ts";

/** In the order in which the person comes to them, four times over. */
export const HOPES: readonly Hope[] = [
  running,
  people,
  kitchen,
  exam,
  money,
  language,
  growing,
  writing,
  music,
  work,
];
