/**
 * The sample's everyday words: notes, small wins, what was going on, and setbacks that belong to no goal. Put together
 * piece by piece, so that few of them come twice.
 */
import type { Area, Kind } from "@onward/domain/setbacks/setback";

type Pieces = readonly string[];

/** A note is one of each; the last may be missing. */
export const NOTE: readonly [Pieces, Pieces, Pieces] = [
  [
    "A walk by the river before work.",
    "Rain since the morning.",
    "Late home.",
    "The first warm evening.",
    "Up before the alarm.",
    "A long day, and then a short one inside it.",
    "Sunday, slowly.",
    "Fog on the bridge.",
    "The tram stood still for a while.",
    "Market day.",
    "The heating ticks again.",
    "Windows open all night.",
    "Nothing planned.",
    "A visit, at last.",
    "The street smelled of bread.",
    "Quiet at work.",
    "Loud at work.",
    "Washed everything there was.",
    "Half a day off.",
    "Snow, gone by noon.",
    "A week that ran past.",
    "Coffee on the steps.",
  ],
  [
    "Soup with my sister, and we laughed about the blue car.",
    "Read forty pages and remember two of them.",
    "The man with the roses gave me three.",
    "I sat on the bench by the lock and did nothing.",
    "Someone in the office brought plums.",
    "Sorted the drawer with the cables.",
    "Talked with the neighbour on the stairs about the boiler.",
    "Listened to the old record with the scratch.",
    "Looked for the key and found the other glove.",
    "The children next door practised the same song.",
    "Watched the swifts until they were gone.",
    "Wrote two letters, sent one.",
    "I said no, and the ceiling stayed where it was.",
    "Baked, and gave half away.",
    "Thought about the lighthouse chapter on the tram.",
    "My aunt told the story of the goat again.",
    "Carried the shelf up with the boy from the second floor.",
    "Slept an hour in the afternoon.",
    "The list is shorter than it was.",
    "Took the long way, and it was worth it.",
    "Mended the coat at the kitchen table.",
    "A colleague asked how I was and waited for the answer.",
    "Sat in the third row and knew two people.",
    "Learned the word for lock, the kind with water.",
    "Watered everything.",
    "Stood at the window with tea.",
    "Paid what there was to pay.",
    "Went swimming, ten lanes, no hurry.",
  ],
  [
    "Good enough.",
    "I’d like more days like it.",
    "Tired in the good way.",
    "Tomorrow is another one.",
    "It took longer than I thought, as things do.",
    "Nobody minded.",
    "I keep thinking of what she said about waiting.",
    "To bed before eleven.",
    "The moon was enormous.",
    "Something is easier than last month, I can’t say what.",
    "I should ask how she did it.",
    "Slept badly after.",
    "The cat from downstairs came to look.",
    "My feet are cold.",
    "Not much else.",
    "And then it stopped raining.",
    "I left the rest for another day.",
    "It still smells of paint.",
  ],
];

export const TAGS = ["work", "home", "walk", "music", "kitchen", "family"] as const;

/** A small win is one of the first with one of the second. */
export const WIN: readonly (readonly [Pieces, Pieces])[] = [
  [
    ["Called", "Wrote to", "Asked", "Thanked", "Listened to"],
    ["my sister", "my aunt", "the neighbour", "an old friend", "the woman from the library"],
  ],
  [
    ["Finished", "Began", "Put away", "Sorted"],
    ["the report", "the drawer", "the letter", "the taxes", "the shelf", "the grey folder"],
  ],
  [
    ["Walked", "Cycled"],
    ["to work", "home along the river", "to the lock and back", "instead of taking the tram", "in the rain"],
  ],
  [
    ["Said no to", "Left early from", "Said yes to"],
    ["the extra shift", "the late meeting", "the evening out", "one more favour"],
  ],
  [
    ["Cooked", "Baked", "Ate"],
    ["something green", "for two", "at the table, not at the desk", "what was left over"],
  ],
  [
    ["Ten minutes of", "Half an hour of"],
    ["quiet", "the waltz", "Portuguese", "weeding", "reading", "doing nothing"],
  ],
  [
    ["Went to bed", "Was up", "Was outside"],
    ["before eleven", "without the phone", "before seven"],
  ],
];

/** What was going on, of a day, and by how much it was heavier for it. */
export const AROUND: readonly (readonly [text: string, heavier: -1 | 0 | 1])[] = [
  ["Slept badly", 1],
  ["A long day at work", 1],
  ["A cold coming", 1],
  ["A deadline", 1],
  ["Bills", 1],
  ["Alone most of the day", 0],
  ["Nothing much", 0],
  ["Visitors", 0],
  ["Rain all day", 0],
  ["Outside for an hour", -1],
  ["Time with my sister", -1],
  ["Music in the evening", -1],
  ["A good talk", -1],
];

/** Setbacks that belong to no goal: where in life, what kind of thing, and the line. */
export const SETBACKS: readonly (readonly [Area, Kind | null, Pieces])[] = [
  [
    "work",
    "mistake",
    [
      "Sent the old version to everyone.",
      "Booked the room for the wrong week.",
      "Forgot the figures for the meeting.",
      "Read the plan upside down, more or less.",
    ],
  ],
  [
    "work",
    "turnedDown",
    [
      "My idea for the entrance was put aside in a minute.",
      "They gave the corner desk to someone else.",
      "No to the free Friday.",
    ],
  ],
  [
    "work",
    "row",
    ["Words with a colleague about the window.", "The morning meeting got loud, and I was part of it."],
  ],
  ["work", null, ["The whole afternoon for a table nobody needed.", "The printer ate the only copy."]],
  [
    "study",
    "missedMark",
    [
      "Fell asleep over chapter two.",
      "The evening course is full again.",
      "Lost the sheet with all the answers.",
    ],
  ],
  [
    "money",
    "mistake",
    ["Paid it twice.", "Lent the deposit to someone who forgot.", "Kept the receipt, and lost the jacket."],
  ],
  ["money", "missedMark", ["Nothing left on the twentieth.", "The bicycle needs a new wheel."]],
  [
    "health",
    "slippedBack",
    ["Up until two again, for nothing.", "A week of toast.", "The exercises for my knee, not once."],
  ],
  ["health", "missedMark", ["A cold, on the first day off.", "My knee, on the stairs."]],
  [
    "love",
    "turnedDown",
    [
      "He’d rather stay friends, and said it well.",
      "She had other plans for Saturday.",
      "No answer to the postcard.",
    ],
  ],
  ["love", "row", ["We argued about the map, and then about everything.", "I went home early."]],
  ["family", "row", ["The old subject, before the soup.", "I raised my voice on the phone."]],
  ["family", "mistake", ["Forgot my nephew’s concert.", "I told her secret by not thinking."]],
  [
    "making",
    "mistake",
    [
      "Cut the board a hand too short.",
      "The glaze ran.",
      "Painted the wrong side of the door.",
      "Dropped the bowl I liked.",
    ],
  ],
  ["making", "slippedBack", ["The drawing has lain there since spring.", "A week without a line."]],
  [
    "sport",
    "missedMark",
    ["Last in the relay, by a lot.", "Out in the first round.", "The water was too cold for me."],
  ],
  ["sport", "slippedBack", ["Two weeks without moving.", "Took the lift all week."]],
  [
    "elsewhere",
    "mistake",
    [
      "Got on the wrong train and saw the sea instead.",
      "Locked myself out in slippers.",
      "Left the bag on the bus.",
    ],
  ],
  ["elsewhere", null, ["The plan for the weekend fell through.", "Waited an hour in the wrong queue."]],
];

/** What is not there to be analysed: few, and told quietly. */
export const NOT_TO_ANALYSE: readonly (readonly [Area, Kind, string])[] = [
  ["family", "loss", "My great-aunt died on Sunday. I had meant to call."],
  ["elsewhere", "unfair", "They let everyone in before me, and nobody said why."],
  ["elsewhere", "hurt", "A stranger shouted at me on the tram and stood too close."],
  ["elsewhere", "loss", "The old dog from the second floor is gone."],
  ["work", "unfair", "My name was left off the thing I made."],
  ["family", "loss", "We cleared out grandfather’s flat."],
];

/** Said after the first line of a setback; some only where something was asked of others, or was one's own. */
export const AFTER: Pieces = [
  "I keep going over it.",
  "It’s a small thing. It doesn’t feel small.",
  "On the way home I took the wrong turn.",
  "I haven’t told anyone.",
  "It rained, too.",
  "It’s over now.",
  "",
  "",
  "",
];
export const AFTER_OTHERS: Pieces = [
  "I’d told my sister it was as good as done.",
  "I smiled, and then sat on the stairs for a while.",
  "I’d looked forward to it all week.",
  "I would have liked one person to ask.",
];
export const AFTER_OWN: Pieces = [
  "It was my own doing, mostly.",
  "Nobody said anything, which was worse.",
  "I know how it goes, and still.",
  "I laughed about it later, a little.",
];

/** What happened, as a camera would have seen it. */
export const HAPPENED: Pieces = [
  "It began well. About half way through I hurried, and after that it went quickly.",
  "I was there on time. Ten minutes later it was clear, and I stayed to the end.",
  "Three people, one table, forty minutes. The rest was small talk.",
  "I had everything with me but the one thing.",
  "First it was quiet. Then I said it, and then it was quiet in another way.",
  "It was decided before I came in, as far as I can tell.",
  "I stopped, looked at it, and put it down.",
  "The first part went as planned. For the second there was no plan.",
];

export const WENT_RIGHT: Pieces = [
  "I went at all.",
  "I thanked them, and meant it.",
  "The first part was good.",
  "I stopped before it got worse.",
  "I asked what they need.",
  "I slept that night.",
  "Someone waited for me outside.",
  "I know now where it went another way.",
];

export const HANDS_LINE: Pieces = [
  "When I began, and how fast.",
  "Whether I asked first.",
  "A little. The rest was the day.",
  "How much I wanted to do at once.",
  "The evening before.",
];

export const DIVERGED: Pieces = [
  "The evening before.",
  "At the first question.",
  "When I looked at the clock.",
  "The moment I thought it was easy.",
];

export const KINDER: Pieces = [
  "I was tired, and I went anyway.",
  "It was a first try at something hard.",
  "Most people would have found that hard.",
  "It was one evening of many.",
];

/** A line about how a try went. */
export const LINE: Pieces = [
  "Further than last time.",
  "I forgot to look at the time.",
  "The middle was the hard part.",
  "I’d do the beginning the same way.",
  "It was nearly fun.",
  "Too warm, too late, too much.",
  "Somebody helped me at the end.",
];

export const CHANGED: Pieces = [
  "Earlier in the day.",
  "With someone there.",
  "Half as much.",
  "Prepared the evening before.",
  "Nothing else on that day.",
  "I ask first.",
];

/** Sentences kept from the kinder voice. */
export const KEPT: Pieces = [
  "You did that with a cold. Go to bed.",
  "One evening is one evening.",
  "I’m still on your side.",
  "You’d make tea for anyone else.",
];

/** Lessons of no goal, each with what will be going on when it is needed. */
export const LESSONS: readonly (readonly [text: string, cue: string])[] = [
  ["Look at the date before I press send.", "I’m about to send something to many"],
  ["Read a plan standing up.", "someone hands me a plan"],
  ["I can leave a meeting and come back.", "voices get loud"],
  ["A drawer for receipts.", "I come home with shopping"],
  ["Lights out at eleven, whatever the page.", "it’s half past ten"],
  ["Knee first, then coffee.", "the kettle is on"],
  ["Ask for Saturday on Monday.", "I’d like to see someone"],
  ["An argument about a map is about being hungry.", "we lose the way"],
  ["Birthdays go on the kitchen wall.", "a new calendar hangs there"],
  ["Measure twice. Really.", "I pick up the saw"],
  ["One lane is enough to go at all.", "the water looks cold"],
  ["Key in the left pocket, always.", "I pull the door shut"],
  ["Count the bags.", "I get up on the bus"],
  ["A weekend needs one plan, not three.", "it’s Thursday"],
  ["Say it at noon, not at night.", "something has bothered me all day"],
  ["Silence is not a no.", "nobody answers"],
];

export const ACTS: Pieces = [
  "I count to ten and look again.",
  "I wait until after supper.",
  "I ask one person first.",
  "I write it on the wall.",
  "I put the phone down and walk to the window.",
];

/** Causes of what belongs to no goal: in one's own hands, and not. */
export const MINE: Pieces = [
  "Did two things at once",
  "Said it when I was tired",
  "Left it to the last evening",
  "Didn’t ask",
  "Wanted it done before lunch",
  "Didn’t look at the clock",
  "Said yes too quickly",
  "Had eaten nothing",
  "Took it personally",
  "Trusted my memory",
];
export const NOT_MINE: Pieces = [
  "The weather",
  "It was decided before",
  "Someone else’s hurry",
  "A long queue",
  "Nobody had said",
  "An old lift",
];

/** A feeling word of the person's own. */
export const OWN_FEELING = { word: "Out of step", family: "low" } as const;
