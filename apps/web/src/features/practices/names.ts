/**
 * Where each practice lives, and where one goes back to from it.
 */
import { THREE_GOOD_THINGS } from "@onward/domain/practices/three-good-things";
import { addressOfPractice } from "../../app/parts/practice-address.ts";
import { practices } from "../../copy/en/practices.ts";
import type { IconName } from "../../ui/icon.tsx";

export const PRACTICE_ICONS: Readonly<Record<string, IconName>> = {
  breathing: "wind",
  grounding: "footprints",
  kinderVoice: "hand-heart",
  threeGoodThings: "leaf",
  worry: "moon",
  secondLook: "scale",
  distance: "telescope",
  writing: "pencil",
  lowDay: "sprout",
  pictureIt: "sunrise",
  walkThrough: "map-pin",
  values: "heart",
  giveAdvice: "message-circle",
  bestSelf: "mountain",
  someone: "phone",
};

/** Practices in which nobody is asked how heavy it is: in one nothing is, and at night one line is put down (decision 0045). */
const UNWEIGHED = [THREE_GOOD_THINGS, "worry"];
export const asksWeight = (key: string): boolean => !UNWEIGHED.includes(key);

/** Lengths that have words of their own, by their seconds. */
const LENGTHS: Readonly<Record<number, string>> = {
  60: practices.before.one,
  120: practices.before.two,
  300: practices.before.five,
};
export const lengthWords = (seconds: number): string => LENGTHS[seconds] ?? practices.minutes(seconds / 60);

/** Where someone came from, kept along the way. */
export type Way = {
  readonly from: string | null;
  readonly setback: string | null;
  /** What was pressed said already what begins and for how long: nothing more is asked. */
  readonly begins?: boolean;
};

/** The address of a practice; `way` goes along, without beginning there. */
export function practiceAddress(key: string, way: Way): string {
  const query = new URLSearchParams();
  if (way.from !== null) query.set("from", way.from);
  if (way.setback !== null) query.set("setback", way.setback);
  const text = query.toString();
  return `${addressOfPractice(key)}${text === "" ? "" : `?${text}`}`;
}

/** Only addresses of ours are gone back to; anything else counts as none given. */
function ownAddress(asked: string | null): string | null {
  if (asked === null || !asked.startsWith("/")) return null;
  const url = new URL(asked, location.origin);
  return url.origin === location.origin ? url.pathname + url.search + url.hash : null;
}

/** What an address says of where someone came from. */
export const readWay = (query: URLSearchParams): Way => ({
  from: ownAddress(query.get("from")),
  setback: query.get("setback"),
  begins: query.get("begin") === "now",
});

/** Where *Carry on* leads: exactly where they were, else to the setback, else to the list. */
export const returnAddress = ({ from, setback }: Way): string =>
  from ?? (setback === null ? "/practice" : `/setbacks/${encodeURIComponent(setback)}`);
