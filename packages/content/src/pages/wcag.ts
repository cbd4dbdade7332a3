/**
 * The 55 lines of WCAG 2.2, levels A and AA, and where Onward stands on each: said in our own words.
 *
 * A line is "met" only where a test or its plain absence shows it; "untested" where it is built for and nobody looked.
 */

export type Standing = "met" | "untested" | "partly" | "notApplicable";

export type Criterion = {
  readonly number: string;
  readonly level: "A" | "AA";
  readonly name: string;
  readonly standing: Standing;
  /** How Onward meets it, or why it does not apply. */
  readonly how: string;
  /** How that is tested; null where there is nothing to test. */
  readonly tested: string | null;
  /** What falls short; null where nothing is known to. */
  readonly short: string | null;
};

// How things are tested, each said once.
const AXE = "An automatic checker (axe) on the screens of the journeys, in light and dark.";
const KEYS = "The journeys run with the keyboard alone.";
const NAMES = "The journeys find everything by its role and name.";
const SHAPES =
  "Every screen is drawn at 320, 390 and 1280 pixels, and with text at 200 percent at two of these widths. All of it in a long and a mirrored test language.";
const COLOURS = "The colours were computed pair by pair. A test compares what is on screen with them.";

const met = (
  number: string,
  level: "A" | "AA",
  name: string,
  how: string,
  tested: string,
  short: string | null = null,
): Criterion => ({ number, level, name, standing: "met", how, tested, short });
const untested = (
  number: string,
  level: "A" | "AA",
  name: string,
  how: string,
  short: string | null = null,
): Criterion => ({ number, level, name, standing: "untested", how, tested: "Not tested yet.", short });
const partly = (
  number: string,
  level: "A" | "AA",
  name: string,
  how: string,
  tested: string,
  short: string,
): Criterion => ({ number, level, name, standing: "partly", how, tested, short });
const absent = (number: string, level: "A" | "AA", name: string, how: string): Criterion => ({
  number,
  level,
  name,
  standing: "notApplicable",
  how,
  tested: null,
  short: null,
});

export const CRITERIA: readonly Criterion[] = [
  // Perceivable
  partly(
    "1.1.1",
    "A",
    "Images and icons in words",
    "Icons stand beside words or carry a name. Scenes are decoration, and a list beside them says the same.",
    AXE,
    "Your own photos have only the description you give them.",
  ),
  absent(
    "1.2.1",
    "A",
    "Sound only, picture only",
    "Onward brings no recordings. Your own voice notes can carry a description.",
  ),
  absent("1.2.2", "A", "Captions", "There are no videos."),
  absent("1.2.3", "A", "Videos described or in text", "There are no videos."),
  absent("1.2.4", "AA", "Captions, live", "Nothing is broadcast."),
  absent("1.2.5", "AA", "Videos described", "There are no videos."),
  met(
    "1.3.1",
    "A",
    "Structure",
    "Headings, lists, groups of choices and tables are real ones. The five stones are an ordered list with their state in words.",
    `${AXE} ${NAMES}`,
  ),
  met(
    "1.3.2",
    "A",
    "Reading order",
    "What is read in order stands in that order in the page.",
    `${KEYS} ${SHAPES}`,
  ),
  untested(
    "1.3.3",
    "A",
    "Not by shape or place alone",
    "Instructions name things by their words, never only by shape, colour or place.",
  ),
  met("1.3.4", "AA", "Upright or sideways", "Nothing is tied to one way of holding the device.", SHAPES),
  absent(
    "1.3.5",
    "AA",
    "Purpose of fields",
    "No field asks for your name, address or other personal details of that kind.",
  ),
  met(
    "1.4.1",
    "A",
    "Colour is never alone",
    "Heaviness has rings and a word, stones have names, errors have an icon and a sentence.",
    NAMES,
  ),
  absent("1.4.2", "A", "Sound that starts itself", "Nothing plays by itself."),
  met(
    "1.4.3",
    "AA",
    "Contrast of text",
    "Reading text has at least 7 to 1, other text at least 4.5 to 1, in light and dark.",
    `${AXE} ${COLOURS}`,
  ),
  met("1.4.4", "AA", "Larger text", "Sizes follow the text size of your browser, up to 200 percent.", SHAPES),
  met("1.4.5", "AA", "No pictures of text", "All words are text, also inside drawings.", AXE),
  partly(
    "1.4.10",
    "AA",
    "Narrow screens",
    "At 320 pixels everything stands in one column, without scrolling sideways.",
    SHAPES,
    "Wide tables, like the ones on this page, may scroll inside their own frame.",
  ),
  met(
    "1.4.11",
    "AA",
    "Contrast of controls",
    "Edges of fields, focus and marks have at least 3 to 1 against what is beside them.",
    COLOURS,
    "Water and stones in scenes are softer. They are decoration.",
  ),
  untested(
    "1.4.12",
    "AA",
    "Wider spacing of text",
    "Boxes grow with their text, and no text has a fixed height.",
    "The long test language comes close, but the exact spacing was not tried.",
  ),
  met("1.4.13", "AA", "Things that appear on hover", "Nothing appears only on hover or focus.", KEYS),

  // Operable
  met(
    "2.1.1",
    "A",
    "Keyboard",
    "All of it works with a keyboard. Choices use the arrow keys, as the browser does it.",
    KEYS,
  ),
  met(
    "2.1.2",
    "A",
    "No keyboard trap",
    "A sheet holds the focus until Escape or Close, then gives it back.",
    KEYS,
  ),
  met(
    "2.1.4",
    "A",
    "Single keys",
    "Single-key shortcuts do nothing while you type, and can be turned off in Settings.",
    KEYS,
  ),
  met(
    "2.2.1",
    "A",
    "Time limits",
    "There are none. Undo goes after some seconds. What was deleted stays in Recently deleted for 30 days; what was changed can be changed again.",
    KEYS,
  ),
  met(
    "2.2.2",
    "A",
    "Pause, stop, hide",
    "Only the breathing stone moves by itself. Pause stops it, and Still picture turns the movement into words.",
    KEYS,
  ),
  met(
    "2.3.1",
    "A",
    "No flashing",
    "Nothing flashes. Saving shows one slow ring.",
    "By how it is drawn: nothing switches between light and dark.",
  ),
  met("2.4.1", "A", "Skip to content", "The first stop of every screen leads to its content.", KEYS),
  met(
    "2.4.2",
    "A",
    "Titles",
    "Each screen has a title of its own.",
    "A test reads the title after each change of screen.",
    "All setbacks share one title, on purpose: others may see it.",
  ),
  met(
    "2.4.3",
    "A",
    "Order of focus",
    "Focus follows reading order. A new screen starts at its heading, going back returns to the row you left, and what goes hands it on.",
    KEYS,
  ),
  met(
    "2.4.4",
    "A",
    "What a link is for",
    "Links say where they lead, alone or with their row.",
    `${AXE} ${NAMES}`,
  ),
  met("2.4.5", "AA", "More than one way", "Tabs, lists and search lead to the same pages.", NAMES),
  met("2.4.6", "AA", "Headings and labels", "Headings and labels say what comes, in plain words.", NAMES),
  met(
    "2.4.7",
    "AA",
    "Focus can be seen",
    "A ring of 3 pixels, at least 3 to 1 against its ground, never removed.",
    `${KEYS} ${COLOURS}`,
  ),
  met(
    "2.4.11",
    "AA",
    "Focus is not covered",
    "Bars are opaque and the page leaves room for them. The tab bar goes while you type.",
    KEYS,
  ),
  absent("2.5.1", "A", "Gestures", "Nothing needs a swipe, a pinch or two fingers."),
  met(
    "2.5.2",
    "A",
    "Taking a press back",
    "Buttons act when you let go. Sliding off first cancels.",
    "By using the browser’s own buttons and links throughout; a checker looks for others.",
  ),
  met(
    "2.5.3",
    "A",
    "Names match words",
    "What a button is called aloud begins with the words on it.",
    `${AXE} ${NAMES}`,
  ),
  absent("2.5.4", "A", "Shaking and tilting", "Nothing reacts to moving the device."),
  absent("2.5.7", "AA", "Dragging", "Nothing is dragged."),
  met(
    "2.5.8",
    "AA",
    "Size of targets",
    "At least 44 by 44 pixels, where 24 are asked for.",
    "A test measures every control.",
  ),

  // Understandable
  met(
    "3.1.1",
    "A",
    "Language of the page",
    "The page says which language it is in, and which way it runs.",
    AXE,
  ),
  untested(
    "3.1.2",
    "AA",
    "Language of parts",
    "Names of helplines and your own words may be in other languages.",
    "Your own words are not marked with their language.",
  ),
  met("3.2.1", "A", "On focus", "Reaching something never does anything by itself.", KEYS),
  met("3.2.2", "A", "On input", "Choosing saves in place and says so. It never opens another screen.", KEYS),
  met("3.2.3", "AA", "Same navigation", "Tabs and menus stand in the same order everywhere.", NAMES),
  met("3.2.4", "AA", "Same names", "The same thing has the same word and icon everywhere.", NAMES),
  met(
    "3.2.6",
    "A",
    "Help in the same place",
    "Help now is at the top of every screen, also without a network.",
    NAMES,
  ),
  met(
    "3.3.1",
    "A",
    "Errors in words",
    "What is missing is said in a sentence next to it. Your words stay.",
    `${NAMES} ${AXE}`,
  ),
  met("3.3.2", "A", "Labels", "Every field has a label. Only one is ever needed: what happened.", AXE),
  met("3.3.3", "AA", "Ways out of errors", "Each such sentence says what would help.", NAMES),
  met(
    "3.3.4",
    "AA",
    "Undoing what matters",
    "Deleting can be undone for 30 days. Deleting everything offers a copy first and asks for a typed word.",
    NAMES,
  ),
  met(
    "3.3.7",
    "A",
    "Nothing asked twice",
    "Drafts are kept at every key. What you said before is filled in.",
    NAMES,
  ),
  met(
    "3.3.8",
    "AA",
    "Signing in",
    "There is no account. A copy with a passphrase takes it typed or pasted.",
    NAMES,
  ),

  // Robust
  met(
    "4.1.2",
    "A",
    "Name, role, value",
    "Controls are the browser’s own, with names and states that are read out.",
    `${AXE} ${NAMES}`,
  ),
  met(
    "4.1.3",
    "AA",
    "Messages",
    "Saving, counts and errors are announced without moving the focus.",
    NAMES,
    "How each screen reader says them was not listened to.",
  ),
];
