/**
 * Forty lessons, and twelve moments with the lessons that should come up, written by hand.
 *
 * A lesson is [number, the day it was written, text, cue, goal, area, rests]; days only order them.
 */
import type { Area } from "../setbacks/setback.ts";

type GoalName = "lead" | "run" | "sister" | "novel" | "exam" | "savings" | "posters";

export const goalAreas: Readonly<Record<GoalName, Area>> = {
  lead: "work",
  run: "sport",
  sister: "family",
  novel: "making",
  exam: "study",
  savings: "money",
  posters: "making",
};

type LessonLine = readonly [
  number: number,
  day: number,
  text: string,
  cue: string | null,
  goal: GoalName | null,
  area: Area | null,
  rests?: true,
];

export const lessonLines: readonly LessonLine[] = [
  [
    1,
    1,
    "Ask what they mean before I answer.",
    "a question catches me off guard in an interview",
    "lead",
    null,
  ],
  [2, 5, "Practise out loud with a person, not in my head.", "the week before an interview", "lead", null],
  [3, 9, "Send a short thank-you the same day.", "an interview has just ended", "lead", null],
  [4, 30, "Ask for the agenda in advance.", "I get an invitation to a panel", "lead", null],
  [5, 40, "Eat something first.", "the morning of a panel", "lead", null, true],
  [6, 2, "Start slower than feels right.", "the first kilometre of a race", "run", null],
  [7, 12, "Lay the shoes by the door.", "the evening before a run", "run", null],
  [8, 20, "Walk one minute rather than stop.", "my side hurts on a run", "run", null],
  [9, 3, "Ask one question and wait.", "she goes quiet on the phone", "sister", null],
  [10, 33, "Say sorry for the one thing, once.", "a call with my sister turned into a row", "sister", null],
  [11, 4, "Stop mid-sentence, so tomorrow has a start.", "I finish a writing morning", "novel", null],
  [12, 14, "Let one reader see it before it is done.", "a chapter feels finished", "novel", null],
  [
    13,
    24,
    "A no is about fit. Send the next one the same day.",
    "an agent declines the manuscript",
    "novel",
    null,
  ],
  [14, 25, "Read the guidelines twice.", "before I submit a manuscript", "novel", null, true],
  [15, 6, "Test myself instead of rereading.", "I open the anatomy book", "exam", null],
  [16, 16, "Do the questions I can do first.", "the exam paper is handed out", "exam", null],
  [17, 26, "Sleep beats the last two hours.", "the night before an exam", "exam", null],
  [18, 7, "Wait a day over fifty euros.", "I am about to buy something online", "savings", null],
  [19, 17, "Move the money on the day it comes.", "my salary arrives", "savings", null],
  [20, 8, "Write the hard mail, send it in the morning.", "an angry mail arrives", null, "work"],
  [21, 18, "Say the number and stop talking.", "a salary negotiation with my boss", null, "work"],
  [22, 28, "Two examples, not five.", "I present to the board", null, "work"],
  [23, 38, "Book the room the day before.", "a workshop I lead", null, "work", true],
  [24, 10, "Ask in the first week.", "I do not follow the lecture", null, "study"],
  [25, 19, "One page of notes for each chapter.", "reading a textbook chapter", null, "study"],
  [26, 11, "Ask for the price in writing.", "a builder gives a quote", null, "money"],
  [27, 13, "Write the questions down first.", "an appointment with the doctor", null, "health"],
  [28, 23, "Half the plan still counts.", "I miss a gym day", null, "health"],
  [29, 15, "Name what I want, not what is wrong.", "we argue about the weekend", null, "love"],
  [30, 35, "Wait for the second one to decide.", "after a first date", null, "love"],
  [31, 21, "Leave before I am tired.", "a dinner at my parents", null, "family"],
  [32, 22, "Show a rough sketch early.", "a client asks for a poster", null, "making"],
  [33, 36, "Name the price before I start.", "someone asks for a painting", null, "making"],
  [34, 27, "Warm up indoors.", "a cold morning before training", null, "sport"],
  [35, 29, "Take the earlier train.", "travelling to an appointment", null, "elsewhere"],
  [36, 31, "Check the form twice.", "filling in a visa application", null, "elsewhere"],
  [37, 32, "Say that I will think about it.", "someone asks me for a favour", null, null],
  [38, 34, "Breathe out before I answer.", "a question catches me off guard", null, null],
  [39, 37, "Write down the name at once.", "I meet new people at a conference", null, null],
  [40, 39, "Ask for feedback on one thing.", null, null, null],
];

type MomentLine = {
  readonly goal?: GoalName;
  readonly area?: Area;
  readonly words: string;
  /** The numbers of the lessons that should come up, in order. */
  readonly expected: readonly number[];
};

export const momentLines: readonly MomentLine[] = [
  // All five are for this goal and share one word; the resting one comes after those awake.
  { goal: "lead", words: "Panel interview, third round", expected: [4, 3, 2] },
  { goal: "run", words: "Park race, ten kilometres", expected: [6, 8, 7] },
  { goal: "sister", words: "Call my sister on Sunday", expected: [10, 9, 31] },
  // A resting lesson whose cue fits comes before an awake one whose cue does not.
  { goal: "novel", words: "Send the manuscript to a second agent", expected: [13, 14, 12] },
  { goal: "exam", words: "Anatomy exam, again in spring", expected: [17, 16, 15] },
  { goal: "savings", words: "Put two hundred aside this month", expected: [19, 18, 26] },
  { area: "work", words: "Ask my boss for a higher salary", expected: [21, 4, 22] },
  { area: "health", words: "First appointment with the new doctor", expected: [27, 28, 35] },
  { words: "A question caught me off guard on stage", expected: [38, 1] },
  { area: "love", words: "Second date on Saturday", expected: [30, 29] },
  { words: "Garden fence", expected: [] },
  // A goal with no lesson of its own: those of its part of life.
  { goal: "posters", words: "Poster for the village fair", expected: [32, 33, 13] },
];
