/** Guides about looking at what happened: looking back, seeing it another way, using what was learned. */
import type { Guide } from "./schema.ts";
import {
  BURNETTE,
  GOLLWITZER,
  GUO,
  KEISER,
  LATIMIER,
  MACNAMARA,
  MURDOCH,
  read,
  ROSE,
  SHEERAN,
  TANNENBAUM,
  WEBB,
} from "./sources.ts";

const WEBB_PAGE = "https://pubmed.ncbi.nlm.nih.gov/22582737/";
const WEBB_COUNT = read(
  WEBB_PAGE,
  "A systematic search of the literature identified 306 experimental comparisons of different emotion regulation (ER) strategies.",
);

export const lookBack: Guide = {
  key: "lookBack",
  title: "Look back, and learn from it",
  line: "What happened, what was in your hands, what next",
  what: [
    "A setback holds news about how things work. Looking back means reading that news: what you expected, what came, and where the two parted.",
    "It’s about what happened, not about what kind of person you are. It goes best a day or more later, when it burns less.",
  ],
  example: "“I asked for the room in June. They plan in March. Next time I’ll ring in February.”",
  studies: [
    {
      says: "Looking back with set questions: 46 groups, 2,136 people. On average the next time went better, a medium to large gain (0.67).",
      size: { kind: "difference", value: 0.67, range: null },
      studies: 46,
      people: 2136,
      source: TANNENBAUM,
      seen: [
        read(
          "https://peeref.com/zh/works/10103904",
          "Findings from 46 samples (N = 2,136) indicate that on average, debriefs improve effectiveness over a control group by approximately 25% (d = .67).",
        ),
      ],
    },
    {
      says: "A later count of 61 studies, with 3,499 people alone and 915 teams: on average a medium to large gain (0.79). A record of what happened helped.",
      size: { kind: "difference", value: 0.79, range: null },
      studies: 61,
      people: 3499,
      source: KEISER,
      seen: [
        read(
          "https://pubmed.ncbi.nlm.nih.gov/32852990/?dopt=Abstract",
          "Based on a bare-bones meta-analysis of the results from 61 studies (107 ds [915 teams and 3,499 individuals]), the AAR leads to an overall d of 0.79 improvement",
        ),
        read(
          "https://pubmed.ncbi.nlm.nih.gov/32852990/?dopt=Abstract",
          "Two training characteristics consistently contributed to the effectiveness of the AAR: (a) alignment to the individual or the team, and (b) objective performance review media.",
        ),
      ],
    },
    {
      says: "Looking from a little way off, as at a friend: 25 experiments, 2,397 people. On average a small gain over looking from inside (0.19).",
      size: { kind: "difference", value: 0.19, range: [0.05, 0.33] },
      studies: 25,
      people: 2397,
      source: MURDOCH,
      seen: [
        read(
          "https://suppr.wilddata.cn/browses/detail/pubmed/36166459",
          "25 experiments (N = 2,397, 68 effects) revealed a small-to-moderate advantage of self-distanced reflections (g = 0.19, SE = 0.07, 95% CI [0.05, 0.33])",
        ),
      ],
    },
    {
      says: "Writing freely about it: 31 trials, 4,012 people. On average a very small easing of low mood, worry and strain (0.12), and it came later.",
      size: { kind: "difference", value: 0.12, range: [0.04, 0.21] },
      studies: 31,
      people: 4012,
      source: GUO,
      seen: [
        read(
          "https://ifp.nyu.edu/?p=1655274",
          "Thirty-one experimental studies (N = 4012) with randomized controlled trials and follow-up assessments were analysed.",
        ),
        read(
          "https://ifp.nyu.edu/?p=1655274",
          "expressive writing had an overall small but significant effect (Hedges’ g = −0.12, 95% CI [−0.21, −0.04]) on reducing symptoms of depression, anxiety and stress.",
        ),
      ],
    },
  ],
  notKnown: [
    "Most of these studies were training, with someone leading. Alone, expect less.",
    "The studies of looking from a way off are rated as uncertain.",
  ],
  here: [
    { text: "Write down what happened. One line is enough.", to: { page: "/setbacks/new" } },
    {
      text: "Add the record to it: the letter, the mark, the photo, what you had guessed.",
      to: { page: "/setbacks" },
    },
    { text: "A day later or more, take a look at it: three questions, or eight.", to: { page: "/setbacks" } },
    {
      text: "Write it down as if it had happened to a friend, or with your own name.",
      to: { practice: "distance" },
    },
    {
      text: "If a look isn’t enough, write freely for a quarter of an hour, on a few days. Stop if it stays heavier afterwards.",
      to: { practice: "writing" },
    },
    { text: "Keep one lesson from it, with an if-then.", to: { page: "/lessons" } },
  ],
  doesNot: [
    {
      text: "Going over and over how it felt.",
      because: {
        says: "In a review of 306 comparisons, dwelling on a feeling made it a little worse on average, a small step the wrong way (0.26).",
        size: { kind: "difference", value: -0.26, range: null },
        studies: 306,
        people: null,
        source: WEBB,
        seen: [
          WEBB_COUNT,
          read(
            WEBB_PAGE,
            "Whereas distraction was an effective way to regulate emotions (d(+) = 0.27), concentration was not (d(+) = -0.26).",
          ),
        ],
      },
    },
    { text: "Asking who is to blame. What was in whose hands is the better question.", because: null },
    { text: "Looking at the same thing a third time in a month. Close it instead.", because: null },
    {
      text: "Being talked through a shock in one go, soon after it.",
      because: {
        says: "15 trials of a single talk after a shock: on average nothing good came of it. One to four months on, it was a very small step the wrong way (0.11).",
        size: { kind: "difference", value: -0.11, range: null },
        studies: 15,
        people: null,
        source: ROSE,
        seen: [
          read(
            "http://onlinelibrary.wiley.com/doi/10.1002/14651858.CD000560/full",
            "15 trials fulfilled the inclusion criteria. Methodological quality was variable, but the majority of trials scored poorly.",
          ),
          read(
            "http://onlinelibrary.wiley.com/doi/10.1002/14651858.CD000560/full",
            "Single session individual debriefing did not prevent the onset of post traumatic stress disorder (PTSD) nor reduce psychological distress, compared to control.",
          ),
          read(
            "https://download.skyscape.com/download/ota/lonestar/B4562E59-87F6-47FA-8F09-D67E1FE536CA/ebmgid.ed18/content/HTML/j/tu15.htm",
            "Those receiving the intervention reported no reduction in PTSD severity at 1-4 months (SMD 0.11",
          ),
        ],
      },
    },
  ],
  notFor: [
    "After violence, a death, abuse or a disaster. Those aren’t there to be learned from.",
    "In the first day, or while it’s very heavy. Steady yourself first.",
  ],
};

export const seeItAnotherWay: Guide = {
  key: "seeItAnotherWay",
  title: "See it another way",
  line: "A second story that’s just as true, and kinder",
  what: [
    "The first story the mind tells of a setback is seldom the only one that fits. Seeing it another way means looking for a second one that’s just as true.",
    "It isn’t being cheerful. What is sad stays sad, and what is unfair stays unfair.",
    "Part of it is two small words: not yet. They help only with a next thing to try behind them.",
  ],
  example: "“I can’t speak in front of people” becomes “I can’t yet. On Friday I’ll read it to two of them.”",
  studies: [
    {
      says: "In a review of 306 comparisons, seeing the thing itself another way eased feelings on average, by a small to medium step (0.36). Taking someone else’s view did a little more (0.45).",
      size: { kind: "difference", value: 0.36, range: null },
      studies: 306,
      people: null,
      source: WEBB,
      seen: [
        WEBB_COUNT,
        read(
          WEBB_PAGE,
          "Finally, reappraising the emotional response proved less effective (d(+) = 0.23) than reappraising the emotional stimulus (d(+) = 0.36) or using perspective taking (d(+) = 0.45).",
        ),
      ],
    },
    {
      says: "Teaching that ability can grow: 63 studies, 97,672 pupils. On average a very small gain in marks (0.05), none once missing studies were allowed for.",
      size: { kind: "difference", value: 0.05, range: [0.02, 0.09] },
      studies: 63,
      people: 97672,
      source: MACNAMARA,
      seen: [
        read(
          "https://ablesci.com/scholar/paper?id=3kld1VnBE",
          "When examining all studies (63 studies, N = 97,672), we found major shortcomings in study design, analysis, and reporting",
        ),
        read(
          "https://www.researchbunny.com/papers/do-growth-mindset-interventions-impact-students-academic-achievement-a-systematic-review-and-meta-analysis-with-recommendations-for-best-practices-sr6a",
          "Across all studies, we observed a small overall effect: d = 0.05, 95% CI = [0.02, 0.09], which was nonsignificant after correcting",
        ),
      ],
    },
    {
      says: "Others counted 53 groups, and looked at those who might gain most. On average the gain in marks was still very small (0.14).",
      size: { kind: "difference", value: 0.14, range: [0.06, 0.22] },
      studies: 53,
      people: null,
      source: BURNETTE,
      seen: [
        read(
          "https://ifp.nyu.edu/2023/meta-analyses-systematic-reviews/bul0000368",
          "Our search yielded 53 independent samples testing distinct interventions.",
        ),
        read(
          "https://ifp.nyu.edu/2023/meta-analyses-systematic-reviews/bul0000368",
          "Multilevel metaregression analyses with targeted subsamples and high fidelity for academic achievement yielded, d = 0.14, 95% CI [.06, .22]; for mental health, d = 0.32, 95% CI [.10, .54].",
        ),
      ],
    },
  ],
  notKnown: [
    "Feelings were mostly measured in a laboratory, minutes later.",
    "Whether “not yet” helps by itself. We know of no study of the words alone.",
  ],
  here: [
    {
      text: "When you take a look at a setback, one question asks for what is just as true, and kinder.",
      to: { page: "/setbacks" },
    },
    {
      text: "Take one hard thought, what speaks for it, and what it leaves out. Then write a line you can believe.",
      to: { practice: "secondLook" },
    },
    { text: "Say to yourself what you’d say to a friend.", to: { practice: "kinderVoice" } },
    { text: "Put the next thing to try down as a small step.", to: { page: "/goals" } },
  ],
  doesNot: [
    {
      text: "Telling yourself you’re great when you don’t believe it. Look for a line you can believe.",
      because: null,
    },
    {
      text: "Pushing the thought away.",
      because: {
        says: "In the review of 306 comparisons, keeping thoughts down did nothing good on average: a very small step the wrong way (0.12).",
        size: { kind: "difference", value: -0.12, range: null },
        studies: 306,
        people: null,
        source: WEBB,
        seen: [
          WEBB_COUNT,
          read(
            WEBB_PAGE,
            "suppressing the experience of emotion or suppressing thoughts of the emotion-eliciting event did not (d(+) = -0.04 and -0.12, respectively)",
          ),
        ],
      },
    },
    { text: "Saying it had to be so, or that others have it worse.", because: null },
  ],
  notFor: [
    "When you can change the thing itself. Then do that first.",
    "After abuse or unfair treatment, or in unsafe work. There your view isn’t what has to change.",
    "While it’s very heavy, or in grief.",
  ],
};

export const useWhatYouLearned: Guide = {
  key: "useWhatYouLearned",
  title: "Use what you learned",
  line: "Meet a lesson again, and have it ready when it counts",
  what: [
    "A lesson that lies in a drawer changes little. This is about meeting it again: now and then over weeks, and just before a moment like it.",
    "It works best as a small rule. If this happens, then I do that.",
  ],
  example: "“If they ask for a price on the phone, then I say I’ll write it tonight.”",
  studies: [
    {
      says: "Calling things to mind with days in between: 29 studies. On average more was kept than in one go, a medium to large gain (0.74).",
      size: { kind: "difference", value: 0.74, range: null },
      studies: 29,
      people: null,
      source: LATIMIER,
      seen: [
        read(
          "https://link.springer.com/10.1007/s10648-020-09572-8",
          "We carried out meta-analyses on 29 studies investigating the benefit of spacing out retrieval practice episodes on final retention.",
        ),
        read(
          "https://link.springer.com/10.1007/s10648-020-09572-8",
          "Results from subset 1 indicated a strong benefit of spaced retrieval practice in comparison with massed retrieval practice (g = 0.74).",
        ),
      ],
    },
    {
      says: "If-then plans: 94 tests. On average people did more of what they meant to do, a medium to large gain (0.65).",
      size: { kind: "difference", value: 0.65, range: null },
      studies: 94,
      people: null,
      source: GOLLWITZER,
      seen: [
        read(
          "https://www.researchgate.net/publication/37367696_Implementation_Intentions_and_Goal_Achievement_A_Meta-Analysis_of_Effects_and_Processes",
          "Findings from 94 independent tests showed that implementation intentions had a positive effect of medium-to-large magnitude (d= .65) on goal attainment.",
        ),
      ],
    },
    {
      says: "A newer count of 642 tests gives a wider span: on average from 0.27 to 0.66, by what was measured. It was more with an if and a then, and when rehearsed.",
      size: null,
      studies: 642,
      people: null,
      source: SHEERAN,
      seen: [
        read(
          "https://bohrium.dp.tech/paper/arxiv/e7eb9beae6cb7fcd7e3da7b7258a0dfc65c6ae62afb229490e4405f91c814513",
          "Across 642 independent tests, forming implementation intentions proved effective for cognitive, affective, and behavioural outcomes (.27 ≤ d ≤ .66).",
        ),
        read(
          "https://bohrium.dp.tech/paper/arxiv/e7eb9beae6cb7fcd7e3da7b7258a0dfc65c6ae62afb229490e4405f91c814513",
          "Effect sizes were larger when plans had a contingent (if-then) format, participants were highly motivated to pursue the goal, and plans were rehearsed.",
        ),
      ],
    },
  ],
  notKnown: [
    "What was kept in memory were facts. Whether a lesson from life carries over the same way is open.",
    "Whether the gaps should grow or stay even.",
    "How much plans do once studies that never came out are counted too.",
  ],
  here: [
    { text: "Write a lesson in one sentence, and the moment it’s for.", to: { page: "/lessons/new" } },
    {
      text: "Give it an if-then: a moment you can notice, and one thing to do.",
      to: { page: "/lessons" },
    },
    {
      text: "When a lesson comes back, say whether you used it. After that it returns later and later.",
      to: { page: "/lessons" },
    },
    {
      text: "Before a try, look ahead: what might get in the way, and which lessons fit.",
      to: { page: "/goals" },
    },
  ],
  doesNot: [
    { text: "Reading the same lesson ten times in one evening.", because: null },
    { text: "Ten rules at once. One plan for one goal is easier to have ready.", because: null },
    {
      text: "Only picturing how it might go wrong. Look at what is in your hands, and at how it went well.",
      because: null,
    },
  ],
  notFor: [
    "If looking ahead makes you more afraid than ready. Picture the first steps instead.",
    "A lesson that isn’t true any more. Let it rest.",
  ],
};
