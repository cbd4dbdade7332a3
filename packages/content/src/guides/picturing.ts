/** Guides about what draws one on: how others went on, and picturing the way. */
import type { Guide } from "./schema.ts";
import { ADVICE, COLE, LIN_SIEGLER, PHAM, read, WANG } from "./sources.ts";

const COLE_PAGE = "https://www.pubmed.gov/33948918/";
const PHAM_TOLD =
  "https://www.macmillanlearning.com/studentresources/highschool/psychology/myershs9e/for_more_information/foremoreinfo09.html";
const PHAM_GAIN = read(PHAM_TOLD, "beat the control group exam average by nearly eight points");
const ADVICE_TOLD = "https://www.learningandthebrain.com/blog/advice-it-is-better-to-give-than-receive/";

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
      says: "402 pupils read about scientists: of their struggles, or of great deeds alone. The summary gives no size, so how much it does isn’t known.",
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
      says: "1,982 pupils: on average, those who gave advice to younger ones had higher marks that term. The gain was very small (0.12 in one subject, 0.10 in maths). A term later nothing clear was left.",
      size: { kind: "difference", value: 0.12, range: null },
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
        read(
          ADVICE_TOLD,
          "In stats terminology, Cohen’s d was 0.12 for the class the students chose, and 0.10 in math class.",
        ),
        read(
          ADVICE_TOLD,
          "By the end of the 4th quarter, the differences were no longer statistically significant.",
        ),
      ],
    },
  ],
  notKnown: [
    "How much stories of struggle do. The size for giving advice is as others tell it.",
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
    { text: "Tales of greatness alone. There’s nothing in them to try.", because: null },
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
      says: "5,685 people, 123 comparisons: it helped to picture what they’d do. It was a medium gain on average (0.49).",
      size: { kind: "difference", value: 0.49, range: [0.37, 0.62] },
      studies: 123,
      people: 5685,
      source: COLE,
      seen: [
        read(
          COLE_PAGE,
          "An inclusive systematic database search identified 123 (N = 5,685) effect sizes comparing mental simulation to a control group.",
        ),
        read(
          COLE_PAGE,
          "a statistically-reliable positive effect of Hedges' g = 0.49, 95% CI [0.37; 0.62] was found",
        ),
      ],
    },
    {
      says: "Students pictured studying well, for 5 to 7 days before an exam. On average they did nearly 8 points better than those who pictured nothing.",
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
        PHAM_GAIN,
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
    "The count takes picturing of all kinds together, of the way and of the prize.",
    "The exam study had students only. Its points are as others tell them, and not out of how many.",
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
        says: "In the exam study, those who pictured the good mark did only 2 points better than with no picture, on average. With the studying it was nearly 8.",
        size: null,
        studies: null,
        people: null,
        source: PHAM,
        seen: [
          read(
            PHAM_TOLD,
            "This had little effect, adding only two points to exam scores compared to control subjects not engaged in mental simulation.",
          ),
          PHAM_GAIN,
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
