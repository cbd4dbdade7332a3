/**
 * Every screen, by its address, and every shape it is looked at in.
 */
import type { Ids } from "./lived-in.ts";

export type Screen = { readonly name: string; readonly path: string };

/** The screens of an Onward that has been lived in. */
export const screensOf = (ids: Ids): readonly Screen[] => [
  { name: "welcome", path: "/welcome" },
  { name: "help", path: "/help" },
  { name: "today", path: "/today" },
  { name: "log", path: "/setbacks/new" },
  { name: "setbacks", path: "/setbacks" },
  { name: "setback", path: `/setbacks/${ids.friday}` },
  { name: "setback-told", path: `/setbacks/${ids.told}` },
  { name: "setback-loss", path: `/setbacks/${ids.loss}` },
  { name: "setback-long", path: `/setbacks/${ids.long}` },
  { name: "setback-edit", path: `/setbacks/${ids.friday}/edit` },
  { name: "setback-saved", path: `/setbacks/${ids.friday}/saved` },
  { name: "short-look", path: `/setbacks/${ids.told}/look` },
  { name: "debrief", path: `/setbacks/${ids.friday}/debrief` },
  { name: "lessons", path: "/lessons" },
  { name: "lesson-review", path: "/lessons/review" },
  { name: "lesson", path: `/lessons/${ids.lesson}` },
  { name: "lesson-new", path: "/lessons/new" },
  { name: "goals", path: "/goals" },
  { name: "goal-new", path: "/goals/new" },
  { name: "goal", path: `/goals/${ids.goal}` },
  { name: "goal-paused", path: `/goals/${ids.paused}` },
  { name: "try-new", path: `/goals/${ids.goal}/tries/new` },
  { name: "try", path: `/goals/${ids.goal}/tries/${ids.try}` },
  { name: "try-lessons", path: `/goals/${ids.goal}/tries/${ids.try}/lessons` },
  { name: "try-ended", path: `/goals/${ids.goal}/tries/${ids.tried}` },
  { name: "outcome", path: `/goals/${ids.goal}/tries/${ids.try}/outcome` },
  { name: "another-way", path: `/goals/${ids.goal}/another-way` },
  { name: "practice", path: "/practice" },
  { name: "breathing", path: "/practice/breathing" },
  { name: "grounding", path: "/practice/grounding" },
  { name: "kinder-voice", path: "/practice/kinder-voice" },
  { name: "worry", path: "/practice/worry" },
  { name: "search", path: "/search" },
  { name: "deleted", path: "/deleted" },
  { name: "versions", path: `/versions/setback/${ids.friday}/what` },
  { name: "settings", path: "/settings" },
  { name: "settings-data", path: "/settings/data" },
  { name: "settings-words", path: "/settings/words" },
  { name: "settings-appearance", path: "/settings/appearance" },
  { name: "settings-keyboard", path: "/settings/keyboard" },
  { name: "how", path: "/settings/how" },
  { name: "about", path: "/settings/about" },
  { name: "accessibility", path: "/settings/accessibility" },
  { name: "import", path: "/import" },
  { name: "missing", path: "/nowhere" },
];

/** The screens of a fresh Onward that have something to say when there is nothing. */
export const emptyScreens: readonly Screen[] = [
  { name: "today-first", path: "/today" },
  { name: "setbacks-empty", path: "/setbacks" },
  { name: "lessons-empty", path: "/lessons" },
  { name: "goals-empty", path: "/goals" },
  { name: "deleted-empty", path: "/deleted" },
];

export type Shape = {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: true;
  readonly language?: "en-XA" | "ar-XB";
  /** The browser's own text size, twice as large. */
  readonly largeText?: true;
};

const phone = { width: 390, height: 844 };
const narrow = { width: 320, height: 568 };
const desktop = { width: 1280, height: 800 };

/** For people to look at. */
export const lookedAt: readonly Shape[] = [
  { name: "phone-light", ...phone },
  { name: "phone-dark", ...phone, dark: true },
  { name: "desktop-light", ...desktop },
  { name: "narrow", ...narrow },
  { name: "mirrored", ...phone, language: "ar-XB" },
  { name: "large-text", ...phone, largeText: true },
];

/** For the check that nothing is cut, covered or out of reach. */
export const checked: readonly Shape[] = [
  ...(["en-XA", "ar-XB"] as const).flatMap((language) => [
    { name: `${language}-320`, ...narrow, language },
    { name: `${language}-390`, ...phone, language },
    { name: `${language}-1280`, ...desktop, language },
  ]),
  { name: "large-390", ...phone, largeText: true as const },
  { name: "large-1280", ...desktop, largeText: true as const },
  { name: "large-320", ...narrow, largeText: true as const },
];
