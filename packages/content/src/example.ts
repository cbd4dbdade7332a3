/**
 * What *Look around* shows: a year of one made-up person, as the things they did. Nobody's life, and never saved.
 *
 * Each deed is a command with its input. In an input, "@name" stands for what the deed called `as` that name
 * answered, "day:-3" for the person's day three days ago, and "at:0" for the moment of the deed.
 */

export type ExampleDeed = {
  /** How long ago, in days, and at what time on the wall. */
  readonly ago: number;
  readonly time: string;
  readonly does: string;
  readonly with: Readonly<Record<string, unknown>>;
  readonly as?: string;
};

const deed = (
  ago: number,
  time: string,
  does: string,
  given: Readonly<Record<string, unknown>>,
  as?: string,
): ExampleDeed => ({ ago, time, does, with: given, ...(as === undefined ? {} : { as }) });

/** How each of the last days was, the oldest first: 0 light to 4 very heavy. */
const DAYS = [2, 1, 1, 2, 0, 1, 1, 3, 2, 1] as const;

const DEEDS: readonly ExampleDeed[] = [
  deed(212, "19:30", "writeLongView", { text: "Hands in something, most days." }, "hands"),
  deed(212, "19:33", "writeLongView", { text: "People who drop in without ringing first." }),
  deed(
    212,
    "19:40",
    "setGoal",
    {
      text: "Teach a pottery class of my own",
      why: "Someone let me sit at their wheel when I was nineteen. I’d like to be that someone.",
      area: "making",
      longView: "@hands",
    },
    "class",
  ),
  deed(212, "19:44", "addMilestone", { goal: "@class", text: "Borrow a studio for a morning" }, "studio"),
  deed(212, "19:45", "addMilestone", { goal: "@class", text: "Six people I don’t know yet" }),
  deed(212, "19:46", "addMilestone", { goal: "@class", text: "A second class" }),
  deed(
    212,
    "19:48",
    "nameReward",
    { goal: "@class", text: "buy the blue glaze", milestone: "@studio" },
    "glaze",
  ),
  deed(
    190,
    "08:10",
    "setGoal",
    {
      text: "Run ten kilometres without stopping",
      why: "To come home tired in the good way.",
      area: "sport",
    },
    "run",
  ),
  deed(180, "20:05", "setGoal", { text: "Learn to drive", area: "elsewhere" }, "drive"),
  deed(
    131,
    "18:00",
    "planAttempt",
    {
      goal: "@run",
      what: "The park run",
      day: "day:-129",
      newStrategy: "As fast as I can",
    },
    "run1",
  ),
  deed(129, "11:20", "recordOutcome", { attempt: "@run1", outcome: "notYet" }),
  deed(
    129,
    "21:15",
    "logSetback",
    {
      what: "Stopped at six and walked the rest. The whole park went past me.",
      name: "The park run",
      heaviness: 2,
      feelings: ["embarrassed", "disappointed"],
      goal: "@run",
      attempt: "@run1",
      kind: "missedMark",
    },
    "walked",
  ),
  deed(127, "10:30", "rateSetback", { setback: "@walked", heaviness: 1 }),
  deed(127, "10:31", "startDebrief", { setback: "@walked", form: "short" }, "look1"),
  deed(127, "10:34", "answerStep", {
    debrief: "@look1",
    cell: "happened",
    text: "I ran the first two kilometres faster than ever. At six my side hurt. I had hoped to finish.",
  }),
  deed(127, "10:37", "answerStep", { debrief: "@look1", cell: "hands", text: "How fast I set off." }),
  deed(
    127,
    "10:39",
    "keepLesson",
    {
      text: "Set off slower than feels right.",
      cue: "the first kilometre feels easy",
      setback: "@walked",
      debrief: "@look1",
      goal: "@run",
      sure: "fairly",
    },
    "slower",
  ),
  deed(127, "10:40", "makePlan", {
    cue: "the first kilometre feels easy,",
    act: "I count four steps to each breath.",
    lesson: "@slower",
    goal: "@run",
  }),
  deed(127, "10:41", "finishDebrief", { debrief: "@look1" }),
  deed(96, "12:00", "pauseGoal", { goal: "@drive", paused: true }),
  deed(90, "19:20", "reviewLesson", { lesson: "@slower", answer: "hadIt" }),
  deed(
    74,
    "18:30",
    "planAttempt",
    {
      goal: "@run",
      what: "Along the river",
      day: "day:-72",
      newStrategy: "With a neighbour beside me",
      changed: "We talk the first half.",
    },
    "run2",
  ),
  deed(72, "10:40", "recordOutcome", {
    attempt: "@run2",
    outcome: "partly",
    planUsed: "yes",
    line: "Eight without a stop. We forgot to look at the time.",
  }),
  deed(72, "10:50", "writeWayLine", { goal: "@run", list: "keep", text: "Talking the first half." }),
  deed(58, "09:30", "reachMilestone", { milestone: "@studio", reached: true }),
  deed(57, "17:10", "doneReward", { reward: "@glaze", done: true }),
  deed(57, "17:15", "setLookAgain", {
    goal: "@class",
    tries: 4,
    day: "day:60",
    act: "Ask someone to teach it with me.",
  }),
  deed(
    46,
    "17:50",
    "planAttempt",
    {
      goal: "@class",
      what: "Ask the arts centre for a Saturday",
      day: "day:-45",
      newStrategy: "Write one long letter",
    },
    "centre",
  ),
  deed(44, "16:10", "recordOutcome", { attempt: "@centre", outcome: "notYet" }),
  deed(
    44,
    "21:40",
    "logSetback",
    {
      what: "The arts centre said no, in two lines. I’d told my mother it was as good as done.",
      name: "The arts centre",
      heaviness: 3,
      feelings: ["disappointed", "ashamed"],
      goal: "@class",
      attempt: "@centre",
      kind: "turnedDown",
      guess: 2,
    },
    "no",
  ),
  deed(44, "21:50", "finishSitting", {
    practice: "breathing",
    startedAt: "at:0",
    setback: "@no",
    before: 3,
    after: 2,
  }),
  deed(42, "10:00", "rateSetback", { setback: "@no", heaviness: 2 }),
  deed(41, "10:20", "startDebrief", { setback: "@no", form: "full", before: 2 }, "look2"),
  deed(41, "10:23", "answerStep", {
    debrief: "@look2",
    cell: "happened",
    text: "A letter of three pages went out on a Monday. On Friday came two lines: no room on Saturdays.",
  }),
  deed(41, "10:25", "answerStep", {
    debrief: "@look2",
    cell: "expected",
    text: "That they would see how much I had prepared.",
  }),
  deed(41, "10:28", "answerStep", {
    debrief: "@look2",
    cell: "wentRight",
    text: "They answered within the week, and the outline of the class is written now.",
  }),
  deed(41, "10:31", "addCause", {
    debrief: "@look2",
    text: "I asked before I knew what they need",
    hands: "mine",
  }),
  deed(41, "10:32", "addCause", {
    debrief: "@look2",
    text: "Their Saturdays are full",
    hands: "notMine",
    whose: "setUp",
  }),
  deed(
    41,
    "10:36",
    "keepLesson",
    {
      text: "Ask what they need before I say what I offer.",
      cue: "I’m about to ask someone for room or time",
      setback: "@no",
      debrief: "@look2",
      goal: "@class",
      sure: "very",
    },
    "first",
  ),
  deed(41, "10:38", "makePlan", {
    cue: "they pick up the phone,",
    act: "I ask what would help them most.",
    lesson: "@first",
    goal: "@class",
  }),
  deed(41, "10:39", "finishDebrief", { debrief: "@look2" }),
  deed(37, "10:15", "rateSetback", { setback: "@no", heaviness: 1 }),
  deed(30, "08:40", "addStep", { goal: "@class", text: "List three rooms with a tap", minutes: 10 }, "rooms"),
  deed(29, "19:05", "doneStep", { step: "@rooms", done: true }),
  deed(22, "18:10", "keepGoalWeek", {
    goal: "@class",
    stood: "The phone call. I tidied the shelf instead, twice.",
    next: "nothing",
    alsoTakes: "The fair on Saturday",
  }),
  ...DAYS.map((heaviness, n) =>
    deed(DAYS.length - n, "09:05", "checkIn", { heaviness, ...(n % 2 === 0 && { around: "Studio" }) }),
  ),
  deed(5, "20:30", "noteWin", { text: "Six bowls that belong together", goal: "@class" }),
  deed(
    3,
    "18:20",
    "logSetback",
    {
      what: "A whole kiln of mugs cracked. I had promised four of them.",
      name: "The cracked mugs",
      heaviness: 2,
      feelings: ["disappointed"],
      area: "making",
      kind: "mistake",
    },
    "mugs",
  ),
  deed(3, "18:40", "finishSitting", {
    practice: "grounding",
    startedAt: "at:0",
    setback: "@mugs",
    before: 2,
    after: 1,
  }),
  deed(
    2,
    "09:15",
    "planAttempt",
    {
      goal: "@class",
      what: "Call the library about their back room",
      day: "day:2",
      newStrategy: "Ask first, offer second",
      changed: "One call, no letter.",
    },
    "library",
  ),
  deed(2, "09:17", "makePlan", {
    cue: "someone at the desk says hello,",
    act: "I ask who uses the back room now.",
    attempt: "@library",
    goal: "@class",
    day: "day:2",
  }),
  deed(2, "09:20", "addStep", { goal: "@class", text: "Write three lines to say on the phone", minutes: 10 }),
  deed(1, "17:45", "noteWin", { text: "Rang the clay supplier I’d been avoiding" }),
];

/** The deeds in the order they were done. */
export const EXAMPLE: readonly ExampleDeed[] = DEEDS.toSorted(
  (a, b) => b.ago - a.ago || (a.time < b.time ? -1 : a.time > b.time ? 1 : 0),
);
