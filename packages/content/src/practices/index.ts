/**
 * The practices of this version, in the order of their list.
 */
import type { Practice } from "@onward/domain/practices/practice";
import { bestSelf } from "./best-self.ts";
import { breathing } from "./breathing.ts";
import { distance } from "./distance.ts";
import { writing } from "./writing.ts";
import { giveAdvice } from "./give-advice.ts";
import { grounding } from "./grounding.ts";
import { kinderVoice } from "./kinder-voice.ts";
import { lowDay } from "./low-day.ts";
import { pictureIt } from "./picture-it.ts";
import { secondLook } from "./second-look.ts";
import { threeGoodThings } from "./three-good-things.ts";
import { values } from "./values.ts";
import { walkThrough } from "./walk-through.ts";
import { worry } from "./worry.ts";

export const PRACTICES: readonly Practice[] = [
  breathing,
  grounding,
  kinderVoice,
  worry,
  secondLook,
  distance,
  writing,
  lowDay,
  pictureIt,
  walkThrough,
  values,
  giveAdvice,
  bestSelf,
  threeGoodThings,
];

/** The practice with this key; null for one that only a newer version has. */
export const practiceOf = (key: string): Practice | null => PRACTICES.find((p) => p.key === key) ?? null;
