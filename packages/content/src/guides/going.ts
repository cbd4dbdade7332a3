/** Guides about going on: keeping going, changing the way, expecting what is likely. */
import type { Guide } from "./schema.ts";
import {
  BARLOW,
  BUEHLER,
  CHANG,
  DECI,
  EPTON,
  GOLLWITZER,
  HARKIN,
  KRUGER,
  LALLY,
  read,
  YIN,
} from "./sources.ts";

const BUEHLER_PAGE = "https://xxg.pages.dev/0xL1BsYW5uaW5nX2ZhbGxhY3k";

export const keepGoing: Guide = {
  key: "keepGoing",
  title: "Keep going, in small steps and with a why",
  line: "A step you can start now, and what it’s for",
  what: [
    "Keeping going isn’t gritting your teeth. It’s knowing what it’s for, cutting it into steps you can start now, and seeing that they add up.",
    "A day left out is a day left out. Nothing is lost by it.",
  ],
  example: "“Why: to read to my grandchildren in Polish. Next step: ten words, on the tram.”",
  studies: [
    {
      says: "Setting a goal at all: 141 papers, 16,523 people. On average they did more of what they set out to do, a small gain (0.34).",
      size: { kind: "difference", value: 0.34, range: [0.28, 0.41] },
      studies: 141,
      people: 16523,
      source: EPTON,
      seen: [
        read(
          "https://vdocuments.us/abstract-objective-goal-setting-is-a-common-feature-of-meta-2017-3-unique.html",
          "141 papers were identified from which 384 effect sizes (N = 16,523) were extracted and analyzed.",
        ),
        read(
          "https://vdocuments.us/abstract-objective-goal-setting-is-a-common-feature-of-meta-2017-3-unique.html",
          "A random effects model indicated a small positive unique effect of goal setting across a range of behaviors, d = .34 (CI = .28 to .41).",
        ),
      ],
    },
    {
      says: "Noting how it goes: 138 studies, 19,951 people. On average more goals were reached, a small to medium gain (0.40). Writing it down did more.",
      size: { kind: "difference", value: 0.4, range: [0.32, 0.48] },
      studies: 138,
      people: 19951,
      source: HARKIN,
      seen: [
        read(
          "https://eprints.whiterose.ac.uk/91437",
          "A systematic literature search identified 138 studies (N = 19,951) that randomly allocated participants to an intervention designed to promote monitoring of goal progress versus a control condition.",
        ),
        read(
          "https://eprints.whiterose.ac.uk/91437",
          "promoted goal attainment (d+ = 0.40, 95% CI [0.32, 0.48])",
        ),
        read(
          "https://eprints.whiterose.ac.uk/91437",
          "progress monitoring had larger effects on goal attainment when the outcomes were reported or made public, and when the information was physically recorded.",
        ),
      ],
    },
    {
      says: "96 people each built one habit. It took 66 days on average, from 18 to 254.",
      size: null,
      studies: null,
      people: 96,
      source: LALLY,
      seen: [
        read(
          "https://onlinelibrary.wiley.com/doi/abs/10.1002/ejsp.674",
          "96 volunteers chose an eating, drinking or activity behaviour to carry out daily in the same context (for example ‘after breakfast’) for 12 weeks.",
        ),
        read(
          "https://onlinelibrary.wiley.com/doi/abs/10.1002/ejsp.674",
          "The time it took participants to reach 95% of their asymptote of automaticity ranged from 18 to 254 days",
        ),
        read(
          "https://www.businessinsider.com/how-long-does-it-take-to-establish-good-habits-2011-11",
          "took a depressing 66 days before reporting that the behaviour had become unchangingly automatic.",
        ),
      ],
    },
  ],
  notKnown: [
    "Whether a goal that is hard, said aloud or shared with a group suits you.",
    "How much a why adds by itself. We’ve read no study of it.",
  ],
  here: [
    { text: "Set a goal, and write down why it matters.", to: { page: "/goals/new" } },
    { text: "Cut it into steps small enough to start now. Tick them as you go.", to: { page: "/goals" } },
    { text: "About once a week, go through your goals for five minutes.", to: { page: "/goals/week" } },
    { text: "Ask twice what a goal would give you, and keep the answer.", to: { practice: "values" } },
    {
      text: "Write what you’d like your life to hold. Goals can stand under it.",
      to: { page: "/goals/long-view" },
    },
  ],
  doesNot: [
    {
      text: "Paying yourself for each thing you finish, when you like doing it.",
      because: {
        says: "128 studies: a reward for finishing lowered free interest afterwards. On average it was a small to medium step (0.36).",
        size: { kind: "difference", value: -0.36, range: null },
        studies: 128,
        people: null,
        source: DECI,
        seen: [
          read(
            "http://psycnet.apa.org/?fa=main.doiLanding&doi=10.1037/0033-2909.125.6.627",
            "A meta-analysis of 128 studies examined the effects of extrinsic rewards on intrinsic motivation.",
          ),
          read(
            "http://psycnet.apa.org/?fa=main.doiLanding&doi=10.1037/0033-2909.125.6.627",
            "engagement-contingent, completion-contingent, and performance-contingent rewards significantly undermined free-choice intrinsic motivation (d = –0.40, –0.36, and –0.28, respectively)",
          ),
        ],
      },
    },
    { text: "Counting days in a row. One gap, and the count says you have nothing.", because: null },
    { text: "Trying harder at what isn’t working. Change the way instead.", because: null },
  ],
  notFor: [
    "When the goal isn’t yours any more. Letting it go is a good ending too.",
    "In the first days after a loss. Rest counts.",
  ],
};

export const changeTheWay: Guide = {
  key: "changeTheWay",
  title: "Change how you go about it",
  line: "Keep what worked, change what didn’t, or let it go",
  what: [
    "When the same way has led to the same place a few times, the way is the thing to look at, not you.",
    "Changing it seldom means starting anew. Most of it can stay. Sometimes it means letting a goal go, and taking up another.",
  ],
  example: "“Three letters, three polite answers. I’ll keep the letter and take it there in person.”",
  studies: [
    {
      says: "Scientists, founders and others, in three fields: on average those who got there in the end built on earlier tries. The rest began anew each time. How much that did isn’t known.",
      size: null,
      studies: null,
      people: null,
      source: YIN,
      seen: [
        read(
          "https://deepai.org/publication/quantifying-dynamics-of-failure-across-science-startups-and-security",
          "Below the critical point, we see those who explore disjoint opportunities without a pattern of improvement, and above it, those who exploit incremental refinements",
        ),
        read(
          "https://deepai.org/publication/quantifying-dynamics-of-failure-across-science-startups-and-security",
          "finding broadly consistent empirical support across all three domains.",
        ),
      ],
    },
    {
      says: "If-then plans, in 94 tests, helped people to leave a way that wasn’t working too. All in all the gain was medium to large on average (0.65).",
      size: { kind: "difference", value: 0.65, range: null },
      studies: 94,
      people: null,
      source: GOLLWITZER,
      seen: [
        read(
          "https://www.researchgate.net/publication/37367696_Implementation_Intentions_and_Goal_Achievement_A_Meta-Analysis_of_Effects_and_Processes",
          "Findings from 94 independent tests showed that implementation intentions had a positive effect of medium-to-large magnitude (d= .65) on goal attainment.",
        ),
        read(
          "https://www.researchgate.net/publication/37367696_Implementation_Intentions_and_Goal_Achievement_A_Meta-Analysis_of_Effects_and_Processes",
          "disengagement from failing courses of action, and conservation of capability for future goal striving.",
        ),
      ],
    },
    {
      says: "Letting go and taking up something new: in 31 samples, people who tend to do so felt better on average. For taking up something new it’s a small link (0.19).",
      size: { kind: "link", value: 0.19, range: null },
      studies: 31,
      people: null,
      source: BARLOW,
      seen: [
        read(
          "https://proxy.weglot.com/wg_31e3b69165a930b5a27173d9b265f5a52/nl/en/pubmed.ncbi.nlm.nih.gov/31131441",
          "Effect sizes (Fisher's Z'; N = 421) from 31 samples were coded on several characteristics",
        ),
        read(
          "https://proxy.weglot.com/wg_31e3b69165a930b5a27173d9b265f5a52/nl/en/pubmed.ncbi.nlm.nih.gov/31131441",
          "Goal disengagement (r = 0.08, p < 0.01) and goal reengagement (r = 0.19, p < 0.01) were associated with greater quality of life.",
        ),
      ],
    },
  ],
  notKnown: [
    "The first study is of large groups, with a model. It says nothing of one person, or of writing it down.",
    "A link doesn’t tell what comes first: letting go, or feeling better.",
    "That three tries are the right moment to ask is our own number.",
  ],
  here: [
    { text: "Set up each try with its way, and say how it went.", to: { page: "/goals" } },
    {
      text: "After three tries the same way, write what to keep, change and drop.",
      to: { page: "/goals" },
    },
    {
      text: "Decide beforehand when you’ll look at a goal again, and what you’d do then.",
      to: { page: "/goals" },
    },
    { text: "See what your own ways led to. It’s a hint, with its count.", to: { page: "/insights" } },
  ],
  doesNot: [
    { text: "The same way, only harder.", because: null },
    { text: "Changing everything at once. Then nobody can tell what helped.", because: null },
    { text: "Trying faster. Nobody has shown that speed brings it about.", because: null },
  ],
  notFor: [
    "After one try. One is too few to tell.",
    "When what stood in the way was never in your hands. Another way may not be what’s missing.",
  ],
};

export const expectRealistically: Guide = {
  key: "expectRealistically",
  title: "Expect what is likely",
  line: "A guess beforehand, and a look at how it went before",
  what: [
    "Most plans are made as if all went well. Expecting what is likely means asking how long it took the last time, and how often it came off.",
    "It doesn’t mean hoping for less. A low guess that turns out wrong is a good day.",
  ],
  example:
    "“I’d say three weeks. The last two took five and six. So: five if it goes well, seven to be safe.”",
  studies: [
    {
      says: "37 students guessed how long their long paper would take. They said 33.9 days on average, and it took 55.5. About 30% were on time.",
      size: null,
      studies: null,
      people: 37,
      source: BUEHLER,
      seen: [
        read(
          "https://ame3.ai/sources-and-definitions-planning-fallacy",
          "In a study of 37 psychology students estimating thesis completion time",
        ),
        read(BUEHLER_PAGE, "The average estimate was 33.9 days."),
        read(
          BUEHLER_PAGE,
          "The average actual completion time was 55.5 days, with about 30% of the students completing their thesis in the amount of time they predicted.",
        ),
      ],
    },
    {
      says: "In five experiments, people listed the parts of a job before they guessed its time. The summary gives no size, so how much that does isn’t known.",
      size: null,
      studies: 5,
      people: null,
      source: KRUGER,
      seen: [
        read(
          "http://hopeoptimism.com/resources/if-you-dont-want-to-be-late-enumerate-unpacking-reduces-the-planning-fallacy",
          "Participants prompted to unpack the task provided longer—and, in Experiments 3–4, less biased—estimates of how long the task would take than did participants who did not.",
        ),
        read(
          "http://hopeoptimism.com/resources/if-you-dont-want-to-be-late-enumerate-unpacking-reduces-the-planning-fallacy",
          "Experiment 5 showed that the debiasing influence of unpacking is moderated by task complexity",
        ),
      ],
    },
    {
      says: "Less than an hour of learning how to guess made guesses about the news 6 to 11% more exact on average, over four years.",
      size: null,
      studies: null,
      people: null,
      source: CHANG,
      seen: [
        read(
          "https://doaj.org/article/4a1c7d6e3d5d4ebbae1cdaad7c6dc1e2",
          "to improve probability judgments in a four-year series of geopolitical forecasting tournaments sponsored by the U.S. intelligence community.",
        ),
        read(
          "https://doaj.org/article/4a1c7d6e3d5d4ebbae1cdaad7c6dc1e2",
          "Although the training lasted less than one hour, it consistently improved accuracy (Brier scores) by 6 to 11% over the control condition.",
        ),
      ],
    },
  ],
  notKnown: [
    "The students were few. What was read of them is what others wrote.",
    "Whether seeing your own guesses makes the next ones better, alone at home.",
  ],
  here: [
    { text: "Before a try, say how likely you think it is.", to: { page: "/goals" } },
    {
      text: "Guess when a goal might be reached: the earliest day, the likeliest, the latest.",
      to: { page: "/goals" },
    },
    { text: "Cut a large step into its parts before you guess.", to: { page: "/goals" } },
    { text: "Look at how your guesses went, once there are some.", to: { page: "/insights" } },
  ],
  doesNot: [
    {
      text: "Thinking of the worst case instead. It may still be too hopeful.",
      because: {
        says: "Asked how long it would take if all went badly, the same 37 students said 48.6 days on average. It took 55.5.",
        size: null,
        studies: null,
        people: 37,
        source: BUEHLER,
        seen: [
          read(
            "https://ame3.ai/sources-and-definitions-planning-fallacy",
            "In a study of 37 psychology students estimating thesis completion time",
          ),
          read(BUEHLER_PAGE, "The average actual completion time was 55.5 days"),
          read(BUEHLER_PAGE, "(averaging 48.6 days)"),
        ],
      },
    },
    { text: "Talking a low guess up. It’s a guess, not a mood.", because: null },
  ],
  notFor: [
    "When a number would only add weight. Every guess can be left out.",
    "Health, love and loss. Those aren’t for guessing at.",
  ],
};
