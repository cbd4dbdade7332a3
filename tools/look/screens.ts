/**
 * Every screen, by its address and what is done on it, and every shape it is looked at in.
 */
import { QUESTIONS } from "@onward/domain/debriefs/questions";
import {
  askToEraseAll,
  begin,
  bringInTable,
  chooseHalfACopy,
  crash,
  inOrder,
  lookAtCopy,
  openMenu,
  openMoreWords,
  press,
  refuseStorage,
  saveHeavyWords,
  search,
  sendEmpty,
  setLock,
  stopBreathing,
  tickLines,
  wrongPassphrase,
} from "./acts.ts";
import type { Act } from "./acts.ts";
import type { Ids } from "./lived-in.ts";
import { makeNewer } from "./newer-file.ts";

export type Screen = {
  readonly name: string;
  readonly path: string;
  /** What is done there before it is looked at. */
  readonly act?: Act;
  /** Help itself, and what is there to be looked at instead of it. */
  readonly noHelp?: true;
};

/** The addresses of an Onward that has been lived in. */
const addressesOf = (ids: Ids): readonly Screen[] => [
  { name: "welcome", path: "/welcome" },
  { name: "help", path: "/help", noHelp: true },
  { name: "worried", path: "/worried" },
  { name: "blank-note", path: "/note", noHelp: true },
  { name: "gone", path: "/gone" },
  { name: "today", path: "/today" },
  { name: "log", path: "/setbacks/new" },
  { name: "setbacks", path: "/setbacks" },
  { name: "setback", path: `/setbacks/${ids.friday}` },
  { name: "setback-told", path: `/setbacks/${ids.told}` },
  { name: "setback-rated", path: `/setbacks/${ids.looked}` },
  { name: "setback-loss", path: `/setbacks/${ids.loss}` },
  { name: "setback-long", path: `/setbacks/${ids.long}` },
  { name: "setback-edit", path: `/setbacks/${ids.friday}/edit` },
  { name: "setback-saved", path: `/setbacks/${ids.friday}/saved` },
  { name: "short-look", path: `/setbacks/${ids.told}/look` },
  { name: "debrief", path: `/setbacks/${ids.long}/debrief` },
  { name: "debrief-hard", path: `/setbacks/${ids.loss}/debrief` },
  ...QUESTIONS.full.map(({ step }) => ({
    name: `debrief-${step}`,
    path: `/setbacks/${ids.friday}/debrief/${step}`,
  })),
  { name: "debrief-end", path: `/setbacks/${ids.looked}/debrief/end` },
  { name: "stories", path: "/stories" },
  { name: "story", path: "/stories/ray" },
  { name: "story-plain", path: `/stories/hubble?goal=${ids.stuck}` },
  { name: "story-newer", path: "/stories/notYetWritten" },
  { name: "lessons", path: "/lessons" },
  { name: "lesson-review", path: "/lessons/review" },
  { name: "lesson", path: `/lessons/${ids.lesson}` },
  { name: "lesson-edit", path: `/lessons/${ids.lesson}/edit` },
  { name: "lesson-new", path: "/lessons/new" },
  { name: "goals", path: "/goals" },
  { name: "long-view", path: "/goals/long-view" },
  { name: "goal-week", path: "/goals/week" },
  { name: "goal-week-of", path: `/goals/week#${ids.goal}` },
  { name: "goal-new", path: "/goals/new" },
  { name: "goal", path: `/goals/${ids.goal}` },
  { name: "goal-when", path: `/goals/${ids.race}/when` },
  { name: "goal-when-first", path: `/goals/${ids.goal}/when` },
  { name: "goal-edit", path: `/goals/${ids.goal}/edit` },
  { name: "goal-asked", path: `/goals/${ids.race}` },
  { name: "goal-step-cut", path: `/goals/${ids.goal}#part-${ids.cutStep}` },
  { name: "goal-step-changed", path: `/goals/${ids.goal}#step-${ids.cutStep}` },
  { name: "goal-paused", path: `/goals/${ids.paused}` },
  { name: "try-new", path: `/goals/${ids.goal}/tries/new` },
  { name: "try", path: `/goals/${ids.goal}/tries/${ids.try}` },
  { name: "try-edit", path: `/goals/${ids.goal}/tries/${ids.try}/edit` },
  { name: "try-lessons", path: `/goals/${ids.goal}/tries/${ids.try}/lessons` },
  // Where a guess half made leads back to: the question stands open, in any language.
  { name: "try-guess", path: `/goals/${ids.goal}/tries/${ids.try}#guess` },
  { name: "try-ended", path: `/goals/${ids.goal}/tries/${ids.tried}` },
  { name: "look-ahead-reasons", path: `/goals/${ids.goal}/tries/${ids.try}/look-ahead/reasons` },
  { name: "look-ahead-lessons", path: `/goals/${ids.goal}/tries/${ids.try}/look-ahead/lessons` },
  { name: "look-ahead-plan", path: `/goals/${ids.goal}/tries/${ids.try}/look-ahead/plan-${ids.lesson}` },
  { name: "look-ahead-chance", path: `/goals/${ids.goal}/tries/${ids.try}/look-ahead/chance` },
  { name: "look-ahead-well", path: `/goals/${ids.goal}/tries/${ids.try}/look-ahead/wentWell` },
  { name: "look-ahead-questions", path: `/goals/${ids.swim}/tries/${ids.ahead}/look-ahead/lessons` },
  { name: "look-ahead-end", path: `/goals/${ids.swim}/tries/${ids.ahead}/look-ahead` },
  { name: "outcome", path: `/goals/${ids.goal}/tries/${ids.try}/outcome` },
  { name: "another-way", path: `/goals/${ids.stuck}/another-way` },
  { name: "way", path: `/goals/${ids.stuck}/ways/${ids.way}` },
  { name: "try-new-lines", path: `/goals/${ids.stuck}/tries/new` },
  // Where a line half written leads back to.
  { name: "way-line", path: `/goals/${ids.stuck}/ways/${ids.way}#drop` },
  { name: "practice", path: "/practice" },
  { name: "breathing", path: "/practice/breathing" },
  { name: "grounding", path: "/practice/grounding" },
  { name: "kinder-voice", path: "/practice/kinder-voice" },
  { name: "worry", path: "/practice/worry" },
  { name: "three-good-things", path: "/practice/three-good-things" },
  { name: "writing-it-out", path: "/practice/writing" },
  { name: "guides", path: "/guides" },
  { name: "guide", path: "/guides/steady-yourself" },
  { name: "practice-missing", path: "/practice/nowhere" },
  { name: "care", path: "/care" },
  { name: "care-plan", path: "/care/plan" },
  { name: "care-people", path: "/care/people" },
  { name: "care-asking", path: "/care/asking" },
  { name: "care-appointments", path: "/care/appointments" },
  // Where a line half written, somebody half named and an appointment half made lead back to.
  { name: "care-plan-line", path: "/care/plan#ask" },
  { name: "care-people-new", path: "/care/people#helper" },
  { name: "care-appointments-new", path: "/care/appointments#appointment" },
  { name: "looking-after-yourself", path: "/looking-after-yourself" },
  { name: "plans", path: "/plans" },
  { name: "keep-near", path: "/keep-near" },
  { name: "keep-near-new", path: "/keep-near#new" },
  { name: "check-ins", path: "/check-ins" },
  { name: "check-in-day", path: "/check-ins/2026-03-08" },
  { name: "search", path: "/search" },
  { name: "insights", path: "/insights" },
  { name: "week", path: "/insights/week/2026-03-02" },
  { name: "year", path: "/insights/year" },
  { name: "year-before", path: "/insights/year/2025" },
  { name: "summary", path: "/care/summary" },
  { name: "note", path: `/notes/${ids.note}` },
  { name: "deleted", path: "/deleted" },
  { name: "versions", path: `/versions/setback/${ids.friday}/what` },
  { name: "settings", path: "/settings" },
  { name: "settings-data", path: "/settings/data" },
  { name: "settings-words", path: "/settings/words" },
  { name: "settings-appearance", path: "/settings/appearance" },
  { name: "settings-keyboard", path: "/settings/keyboard" },
  { name: "settings-sample", path: "/settings/sample" },
  { name: "how", path: "/settings/how" },
  { name: "numbers", path: "/settings/numbers" },
  { name: "phrase-card-setting", path: "/settings/phrase-card" },
  { name: "about", path: "/settings/about" },
  { name: "accessibility", path: "/settings/accessibility" },
  { name: "import", path: "/import" },
  { name: "missing", path: "/nowhere" },
];

/** Screens behind a press: sheets, what is under way, its end. What changes rows stands last. */
const actingOf = (ids: Ids): readonly Screen[] => [
  { name: "today-menu", path: "/today", act: openMenu },
  { name: "setback-menu", path: `/setbacks/${ids.friday}`, act: openMenu },
  { name: "lesson-menu", path: `/lessons/${ids.lesson}`, act: openMenu },
  { name: "goal-menu", path: `/goals/${ids.goal}`, act: openMenu },
  {
    name: "goal-look-again",
    path: `/goals/${ids.goal}`,
    act: press("aside section:last-of-type .actions .btn", "aside form"),
  },
  {
    name: "long-view-order",
    path: "/goals/long-view",
    act: press(".long-view + .actions .btn:last-child", ".long-view .move"),
  },
  {
    name: "long-view-goals",
    path: "/goals/long-view",
    act: press(".long-view .choose .btn", ".long-view fieldset"),
  },
  {
    name: "long-view-line",
    path: "/goals/long-view",
    act: press(".long-view .line-row .iconbtn", ".long-view form"),
  },
  {
    name: "goal-week-smaller",
    path: `/goals/week#${ids.goal}`,
    act: press(".what-next .chip:nth-of-type(2)", ".what-next input[type=date]"),
  },
  {
    name: "goal-reward",
    path: `/goals/${ids.goal}`,
    act: press("section:has(.reward-due) > .actions .btn", "aside form"),
  },
  {
    name: "goal-step-days",
    path: `/goals/${ids.race}`,
    act: press(".repeating summary", ".repeating details[open] .chips"),
  },
  {
    name: "goal-step-repeats",
    path: `/goals/${ids.race}`,
    act: inOrder(
      press("section:has(.repeating) > .actions .btn", "section:has(.repeating) > form .chips"),
      press(
        "section:has(.repeating) > form .chip:nth-child(2)",
        "section:has(.repeating) > form .chip [type=checkbox]",
      ),
    ),
  },
  { name: "more-words", path: "/setbacks/new", act: openMoreWords },
  {
    name: "delete-for-good",
    path: "/deleted",
    act: press(".deleted .btn.quiet", "dialog[open] .btn.danger"),
  },
  { name: "review-answer", path: "/lessons/review", act: press(".recall > .btn", ".recall .shown .grade") },
  { name: "search-found", path: "/search", act: search("the", "main .rows mark") },
  { name: "breathing-under-way", path: "/practice/breathing", act: begin },
  { name: "breathing-end", path: "/practice/breathing?begin=now", act: stopBreathing },
  { name: "grounding-under-way", path: "/practice/grounding", act: begin },
  { name: "kinder-voice-under-way", path: "/practice/kinder-voice", act: begin },
  { name: "worry-under-way", path: "/practice/worry", act: begin },
  { name: "three-good-things-under-way", path: "/practice/three-good-things", act: begin },
  { name: "second-look-under-way", path: "/practice/second-look", act: begin },
  { name: "low-day-under-way", path: "/practice/low-day", act: begin },
  { name: "distance-under-way", path: "/practice/distance", act: begin },
  { name: "writing-it-out-under-way", path: "/practice/writing", act: begin },
  { name: "picture-it-under-way", path: "/practice/picture-it", act: begin },
  { name: "what-its-for-under-way", path: "/practice/what-its-for", act: begin },
  { name: "advice-under-way", path: "/practice/advice", act: begin },
  { name: "good-day-under-way", path: "/practice/good-day", act: begin },
  {
    name: "second-look-weighed",
    path: "/practice/second-look?begin=now",
    act: inOrder(
      press(".sitting .play .btn.primary", ".sitting[data-stage=play]"),
      press(".sitting .play .btn.primary", ".sitting .how-much"),
    ),
  },
  {
    name: "walk-through-pictured",
    path: "/practice/walk-through?begin=now",
    act: press(".sitting .play .btn.primary", ".sitting .picturing"),
  },
  {
    name: "week-win-changed",
    path: "/insights/week",
    act: press(".win-ways .iconbtn", ".look-back form"),
  },
  { name: "summary-ticked", path: "/care/summary", act: tickLines },
  { name: "import-looked-at", path: "/import", act: lookAtCopy },
  {
    name: "short-look-question",
    path: `/setbacks/${ids.long}/look`,
    act: press("main [type=submit]", "main textarea"),
  },
  {
    name: "goal-week-end",
    path: "/goals/week",
    act: inOrder(
      press(".actionbar .btn.quiet:has(+ .primary)", ".progress li:nth-child(2)[aria-current]"),
      press(".actionbar .btn.quiet:has(+ .primary)", ".progress li:nth-child(3)[aria-current]"),
      press(".actionbar .btn.quiet:has(+ .primary)", ".progress li:nth-child(4)[aria-current]"),
      press(".actionbar .btn.quiet:has(+ .primary)", ".question .rows button"),
    ),
  },
  { name: "heavy-words", path: "/setbacks/new", act: saveHeavyWords },
  { name: "import-done", path: "/import", act: bringInTable },
];

/** What does not go as it should. A newer file cannot be written to, so it comes last. */
const failing: readonly Screen[] = [
  { name: "log-empty", path: "/setbacks/new", act: sendEmpty },
  { name: "lesson-new-empty", path: "/lessons/new", act: sendEmpty },
  { name: "goal-new-empty", path: "/goals/new", act: sendEmpty },
  {
    name: "worry-empty",
    path: "/practice/worry?begin=now",
    act: press(".sitting .controls .btn.primary", ".err"),
  },
  { name: "search-none", path: "/search", act: search("zzzz", "main .empty") },
  { name: "import-unreadable", path: "/import", act: chooseHalfACopy },
  { name: "erase-not-yet", path: "/settings/data", act: askToEraseAll },
  { name: "crash", path: "/settings", act: crash("main a[href='/settings/about']") },
  { name: "storage-refused", path: "/setbacks/new", act: refuseStorage },
  {
    name: "newer-file",
    path: "/setbacks",
    act: inOrder(makeNewer, async (page) => {
      await page.goto("/setbacks");
      await page.locator("main > .banner").waitFor();
    }),
  },
];

/** The screens of an Onward that has been lived in; all that are reached by an address stand before the rest. */
export const screensOf = (ids: Ids): readonly Screen[] => [...addressesOf(ids), ...actingOf(ids), ...failing];

/** The screens of a fresh Onward that have something to say when there is nothing. */
export const emptyScreens: readonly Screen[] = [
  { name: "today-first", path: "/today" },
  { name: "setbacks-empty", path: "/setbacks" },
  { name: "lessons-empty", path: "/lessons" },
  { name: "goals-empty", path: "/goals" },
  { name: "long-view-empty", path: "/goals/long-view" },
  { name: "goal-week-empty", path: "/goals/week" },
  { name: "care-empty", path: "/care" },
  { name: "care-plan-empty", path: "/care/plan" },
  { name: "care-people-empty", path: "/care/people" },
  { name: "care-appointments-empty", path: "/care/appointments" },
  { name: "deleted-empty", path: "/deleted" },
  { name: "insights-empty", path: "/insights" },
  { name: "week-empty", path: "/insights/week" },
  { name: "summary-empty", path: "/care/summary" },
  { name: "settings-lock", path: "/settings/lock" },
  // From here on there is a lock, so these come last.
  { name: "settings-lock-short", path: "/settings/lock", act: sendEmpty },
  { name: "settings-lock-on", path: "/settings/lock", act: setLock },
  {
    name: "settings-lock-change",
    path: "/settings/lock",
    act: press(".lock-settings li:last-child .row", ".ask-to-open"),
  },
  { name: "locked", path: "/settings/lock", act: press(".lock-settings li .row", ".lock-screen") },
  { name: "locked-wrong", path: "/today", act: wrongPassphrase },
  {
    name: "locked-breathing",
    path: "/practice/breathing",
    act: press(".in-front .controls .btn.primary", ".in-front .sitting[data-stage=play]"),
  },
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

/** Shapes in which screens behind a press are checked too: the tightest, the mirrored one and the one with a rail. */
const acted = new Set(["en-XA-320-large", "ar-XB-390", "en-XA-1280"]);

/**
 * For the check that nothing is cut, covered or out of reach. With large text a phone of 390 px has the layout of one of
 * 320 with more room, and English is shorter than en-XA everywhere, so neither is checked in it.
 */
export const checked: readonly (Shape & { readonly acts: boolean })[] = (["en-XA", "ar-XB"] as const)
  .flatMap((language) => [
    ...[narrow, phone, desktop].map((window) => ({
      name: `${language}-${window.width}`,
      ...window,
      language,
    })),
    ...[narrow, desktop].map((window) => ({
      name: `${language}-${window.width}-large`,
      ...window,
      language,
      largeText: true as const,
    })),
  ])
  .map((shape) => ({ ...shape, acts: acted.has(shape.name) }));
