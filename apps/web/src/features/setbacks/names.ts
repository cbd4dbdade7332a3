/**
 * Keys of rows as words on screen: feelings, places in life, kinds.
 *
 * Eight feelings are named in the copy; the other hundred are content, fetched when one of them is shown.
 */
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Area, Kind } from "@onward/domain/setbacks/setback";
import { setbackNames } from "../../copy/en/setback-names.ts";

export type Family = "storm" | "low" | "calm" | "bright";
export type FeelingName = { readonly label: string; readonly family: Family | null };

const { disappointed, ashamed, embarrassed, angry, anxious, sad, numb, notSure } = setbackNames.feelings;

/** The eight chips, in their order, by the key that rows keep. */
export const CHIPS: ReadonlyMap<string, FeelingName> = new Map([
  ["disappointed", { label: disappointed, family: "low" }],
  ["ashamed", { label: ashamed, family: "low" }],
  ["embarrassed", { label: embarrassed, family: "storm" }],
  ["angry", { label: angry, family: "storm" }],
  ["anxious", { label: anxious, family: "storm" }],
  ["sad", { label: sad, family: "low" }],
  ["numb", { label: numb, family: "low" }],
  ["not-sure", { label: notSure, family: null }],
]);

/** A word of one's own, as a row keeps it. No slash, which divides a set's name from its member. */
export const ownKey = (word: string): string => `own:${word.trim().replaceAll("/", "-")}`.slice(0, 60);
const OWN = "own:";

const further = signal<ReadonlyMap<string, FeelingName>>(new Map());
let fetching = false;

function fetchFurther(): void {
  if (fetching) return;
  fetching = true;
  import("../../copy/content/feelings.ts").then(
    ({ feelings }) => {
      further.value = new Map(feelings.more.map(({ key, label, family }) => [key, { label, family }]));
    },
    // No network and not stored yet: the keys are nearly the words, and stand in for them.
    () => {
      fetching = false;
    },
  );
}

/** "let-down" as "Let down", until its own word has come. */
const asWords = (key: string): string => key.slice(0, 1).toUpperCase() + key.slice(1).replaceAll("-", " ");

/** Names feelings; fetches the words that are not among the eight when one of the keys needs them. */
export function useFeelingNames(keys: readonly string[]): (key: string) => FeelingName {
  const missing = keys.some((key) => !CHIPS.has(key) && !key.startsWith(OWN));
  useEffect(() => {
    if (missing) fetchFurther();
  }, [missing]);
  const known = further.value;
  return (key) =>
    key.startsWith(OWN)
      ? { label: key.slice(OWN.length), family: null }
      : (CHIPS.get(key) ?? known.get(key) ?? { label: asWords(key), family: null });
}

export const AREAS: readonly Area[] = Object.keys(setbackNames.areas) as Area[];
export const KINDS: readonly Kind[] = Object.keys(setbackNames.kinds) as Kind[];

export const areaWord = (area: Area | "other"): string =>
  area === "other" ? setbackNames.other : setbackNames.areas[area];
export const kindWord = (kind: Kind | "other"): string =>
  kind === "other" ? setbackNames.other : setbackNames.kinds[kind];
