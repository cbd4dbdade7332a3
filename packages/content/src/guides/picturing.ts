/** Guides about what draws one on: how others went on, and picturing the way. */
import type { Guide } from "./schema.ts";
import { ADVICE, KAPPES, LIN_SIEGLER, PHAM, read, WANG } from "./sources.ts";

export const othersStories: Guide = {
  key: "othersStories",
  title: "Read how others went on",
  line: "What they changed, not how great they were",
  what: [
    "Other people’s setbacks are easier to look at than one’s own. What helps in a story isn’t that it ended well. It’s what somebody did differently the next time.",
    "It goes the other way too: what you know now may be just what someone else needs.",
  ],
  example: "“She’d sent it out eleven times. Then she asked one reader where they stopped reading.”",
  studies: [
    {
      says: "402 pupils read about scientists. On average those who read of struggles did better in science afterwards than those who read of great deeds alone.",
      size: null,
      studies: null,
      people: 402,
      source: LIN_SIEGLER,
      seen: [
        read(
          "https://studylib.net/doc/12484190/even-einstein-struggled--effects-of-learning-about-great-...",
          "A demographically diverse group of 402 9th and 10th grade students read 1 of 3 types of stories about eminent scientists",
        ),
        read(
          "https://studylib.net/doc/12484190/even-einstein-struggled--effects-of-learning-about-great-...",
          "participation in either of the struggle story conditions improved science learning postintervention, relative to that of students in the control condition.",
        ),
      ],
    },
    {
      says: "1,982 pupils: those who gave advice to younger ones had higher marks that term, on average, in maths and in one subject they chose.",
      size: null,
      studies: null,
      people: 1982,
      source: ADVICE,
      seen: [
        read(
          "https://www.pnas.org/doi/10.1073/pnas.1908779116",
          "We randomly assigned n = 1,982 high school students to a treatment condition, in which they gave motivational advice (e.g., how to stop procrastinating) to younger students, or to a control condition.",
        ),
        read(
          "https://www.pnas.org/doi/10.1073/pnas.1908779116",
          "Advice givers earned higher report card grades in both math and a self-selected target class over an academic quarter.",
        ),
      ],
    },
  ],
  notKnown: [
    "How large the gains were doesn’t stand in the summaries we read.",
    "Both studies were in schools. Grown people and their setbacks are another thing.",
    "Stories that are told are about the few who are remembered. Most who tried are in no book.",
  ],
  here: [
    {
      text: "Write three sentences to someone who starts now with the setback you had.",
      to: { practice: "giveAdvice" },
    },
    {
      text: "Look up a setback of your own from earlier, and what came after it.",
      to: { page: "/search" },
    },
    { text: "Ask one person how it was for them, and what they changed.", to: null },
  ],
  doesNot: [
    { text: "Tales whose only point is to hold on. They leave out what was changed.", because: null },
    { text: "Tales of greatness alone. The pupils who read those did less well.", because: null },
    { text: "A story on the day it happened. It sounds like a lesson from above.", because: null },
  ],
  notFor: [
    "When reading of others makes you feel smaller. Close it.",
    "After violence, a death or abuse. Nobody’s story is the measure of yours.",
  ],
};

export const pictureTheWay: Guide = {
  key: "pictureTheWay",
  title: "Picture the way",
  line: "The first ten minutes, the hard moment, then the step",
  what: [
    "To picture the way is to go through the doing in your mind. The place, the first move, the moment that trips you, and what you do then.",
    "The prize comes last, and short. A picture of the prize alone is pleasant, and that’s about all.",
  ],
  example:
    "“I sit down, open the file, read the last line aloud. If I reach for the phone, I put it in the hall.”",
  studies: [
    {
      says: "For 5 to 7 days before an exam, students pictured studying well, or a good mark. On average those who pictured the studying studied more and got better marks.",
      size: null,
      studies: null,
      people: null,
      source: PHAM,
      seen: [
        read(
          "http://psp.sagepub.com/content/25/2/250",
          "For 5 to 7 days prior to a midterm examination, college freshmen mentally simulated either the process for doing well on the exam (good study habits) or simulated a desired outcome",
        ),
        read(
          "http://psp.sagepub.com/content/25/2/250",
          "Results indicated that process simulation enhanced studying and improved grades",
        ),
      ],
    },
    {
      says: "A wish, what stands in its way, and an if-then: 24 tests, 15,907 people. On average more was reached, a small gain (0.34).",
      size: { kind: "difference", value: 0.336, range: null },
      studies: 24,
      people: 15907,
      source: WANG,
      seen: [
        read(
          "https://pmc.ncbi.nlm.nih.gov/articles/PMC8149892",
          "A total of 21 empirical studies with 24 independent effect sizes (15,907 participants) were included in the analysis.",
        ),
        read(
          "https://pmc.ncbi.nlm.nih.gov/articles/PMC8149892",
          "Results showed that MCII to be effective for goal attainment with a small to medium effect size (g = 0.336).",
        ),
      ],
    },
    {
      says: "In the same tests it did more with somebody asking the questions (0.47, medium on average) than on paper (0.28).",
      size: { kind: "difference", value: 0.465, range: null },
      studies: null,
      people: null,
      source: WANG,
      seen: [
        read(
          "https://pmc.ncbi.nlm.nih.gov/articles/PMC8149892",
          "studies with interventions based on interactions between participants and experimenters (g = 0.465) had stronger effects",
        ),
        read(
          "https://pmc.ncbi.nlm.nih.gov/articles/PMC8149892",
          "than studies with interventions based on interactions between participants and documents (g = 0.277).",
        ),
      ],
    },
  ],
  notKnown: [
    "Tests that found little may be missing, so the true gain may be smaller.",
    "The exam study had students only, and its size doesn’t stand in the summary.",
  ],
  here: [
    {
      text: "A wish, the best of it, what in you gets in the way, and an if-then for that.",
      to: { practice: "pictureIt" },
    },
    {
      text: "Walk through the first ten minutes in your mind: place, tools, first move.",
      to: { practice: "walkThrough" },
    },
    { text: "Before a try, look ahead, and keep an if-then for what may come.", to: { page: "/goals" } },
    { text: "Then do two minutes of it.", to: null },
  ],
  doesNot: [
    {
      text: "Picturing only the prize.",
      because: {
        says: "Four experiments: people dreamed of an ideal future, or thought of it in other ways. On average the dream left them with less energy.",
        size: null,
        studies: 4,
        people: null,
        source: KAPPES,
        seen: [
          read(
            "https://nyuscholars.nyu.edu/en/publications/positive-fantasies-about-idealized-futures-sap-energy",
            "The present four experiments identify low energy, measured by physiological and behavioral indicators, as a mechanism by which positive fantasies translate into poor achievement.",
          ),
          read(
            "https://nyuscholars.nyu.edu/en/publications/positive-fantasies-about-idealized-futures-sap-energy",
            "Induced positive fantasies resulted in less energy than fantasies that questioned the desired future (Study 1), negative fantasies (Study 2), or neutral fantasies (Study 3).",
          ),
        ],
      },
    },
    { text: "A wall of pictures as a push. That’s the prize again.", because: null },
    { text: "Picturing it and leaving it there. The step is the point.", because: null },
  ],
  notFor: [
    "When pictures come by themselves and frighten you.",
    "If you don’t see pictures in your mind. Write it instead.",
    "While it’s very heavy.",
  ],
};
