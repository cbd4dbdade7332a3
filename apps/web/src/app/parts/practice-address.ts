/**
 * Where each practice lives.
 */

/** The last part of a practice's address, by its key. */
const ADDRESSES: Readonly<Record<string, string>> = {
  breathing: "breathing",
  grounding: "grounding",
  kinderVoice: "kinder-voice",
  threeGoodThings: "three-good-things",
  worry: "worry",
  secondLook: "second-look",
  distance: "distance",
  writing: "writing",
  lowDay: "low-day",
  pictureIt: "picture-it",
  walkThrough: "walk-through",
  values: "what-its-for",
  giveAdvice: "advice",
  bestSelf: "good-day",
};

/** "/practice/kinder-voice" for kinderVoice. */
export const addressOfPractice = (key: string): string => `/practice/${ADDRESSES[key] ?? key}`;

/** The key of the practice with this last part of an address; null when there is none. */
export const keyOfAddress = (name: string): string | null =>
  Object.entries(ADDRESSES).find(([, address]) => address === name)?.[0] ?? null;
