/** Guides about calm and kindness: steadying oneself, being kind to oneself, noticing what is good. */
import type { Finding, Guide } from "./schema.ts";
import {
  BREINES,
  CREGG,
  FERRARI,
  FINCHAM,
  HEEKERENS,
  KIRCA,
  KJAERVIK,
  MUELLER,
  read,
  SCOTT,
  WILSON,
} from "./sources.ts";

/** Also said beside a person’s own list of what does them good. */
export const SLEEPING_BETTER: Finding = {
  says: "Ways to sleep better: 65 trials, 8,608 people. Where sleep got better, people felt better in themselves too: on average a medium step (0.53).",
  size: { kind: "difference", value: 0.53, range: null },
  studies: 65,
  people: 8608,
  source: SCOTT,
  seen: [
    read(
      "https://eprints.keele.ac.uk/id/eprint/10093/",
      "65 trials comprising 72 interventions and N = 8608 participants were included. Improving sleep led to a significant medium-sized effect on composite mental health (g+ = −0.53)",
    ),
  ],
};
export const SLEEP_DOUBT = "The sleep trials were courses of weeks. What one early night does is not known.";

export const steadyYourself: Guide = {
  key: "steadyYourself",
  title: "Steady yourself, and look after yourself",
  line: "Calm first, then sleep, food, air and small plans",
  what: [
    "Being knocked over isn’t a weakness. Coming back takes a body that can settle, and days that hold a little of what does you good.",
    "Calm comes first. While it still burns, thinking it over mostly goes round in circles.",
  ],
  example: "Two slow minutes on the stairs. Then a walk round the block, and bed at the usual time.",
  studies: [
    {
      says: "Breathing exercises: 12 trials, 785 adults. On average people felt less stress, by a small to medium step (0.35).",
      size: { kind: "difference", value: 0.35, range: [0.14, 0.55] },
      studies: 12,
      people: 785,
      source: FINCHAM,
      seen: [
        read(
          "http://sro.sussex.ac.uk/id/eprint/110061/",
          "The primary outcome self-reported/subjective stress included 12 randomised-controlled trials (k = 12) with a total of 785 adult participants.",
        ),
        read(
          "http://sro.sussex.ac.uk/id/eprint/110061/",
          "The random-effects analysis yielded a significant small-to-medium mean effect size, g = − 0.35 [95% CI − 0.55, − 0.14]",
        ),
      ],
    },
    SLEEPING_BETTER,
    {
      says: "Planning small good things to do, by a course on a screen: 12 trials, 3,274 people who felt low. On average a medium step up (0.49). After 6 months none was found.",
      size: { kind: "difference", value: 0.49, range: [0.34, 0.63] },
      studies: 12,
      people: 3274,
      source: MUELLER,
      seen: [
        read(
          "https://jmir.org/2023//e41643",
          "A total of 12 randomized controlled trials, with 3274 participants (88% female, 43.61 years) were included.",
        ),
        read(
          "https://jmir.org/2023//e41643",
          "iBA was more effective in reducing depressive symptom severity posttreatment than inactive control groups (standardized mean difference −0.49; 95% CI −0.63 to −0.34; P<.001).",
        ),
        read(
          "https://jmir.org/2023//e41643",
          "No significant effect of iBA on depressive symptoms could be found at 6-month follow-up.",
        ),
      ],
    },
  ],
  notKnown: [
    "Many ways of breathing were tested, few of two minutes. Most of the trials had weak points.",
    SLEEP_DOUBT,
    "Naming what you see and hear is a way many use. We know of no trial of it alone.",
  ],
  here: [
    { text: "Breathe slowly for two minutes, in for four and out for six.", to: { practice: "breathing" } },
    {
      text: "If watching your breath unsettles you, look around you instead.",
      to: { practice: "grounding" },
    },
    { text: "At night, write the worry down and leave it till morning.", to: { practice: "worry" } },
    {
      text: "On a low day, plan two small things: one you like, one that needs doing. Guess how it’ll be, then see.",
      to: { practice: "lowDay" },
    },
    { text: "Say how today is, once a day at most. You can leave it out.", to: { page: "/today" } },
  ],
  doesNot: [
    {
      text: "Letting it all out: shouting, hitting a cushion, running it off.",
      because: {
        says: "In 154 studies with 10,189 people, stirring the body up didn’t lessen anger on average: a very small difference (0.02). Calming it did (0.63).",
        size: { kind: "difference", value: 0.02, range: [-0.09, 0.13] },
        studies: 154,
        people: 10189,
        source: KJAERVIK,
        seen: [
          read(
            "http://www.x-mol.com/paper/1769221017579077632",
            "This meta-analytic review, based on 154 studies including 184 independent samples involving 10,189 participants, tested the effectiveness of both types of activities.",
          ),
          read(
            "http://www.x-mol.com/paper/1769221017579077632",
            "The results indicated that arousal-decreasing activities decreased anger and aggression ( = −0.63, [−0.82, −0.43]), and the results were robust.",
          ),
          read(
            "http://www.x-mol.com/paper/1769221017579077632",
            "In contrast, arousal-increasing activities were ineffective overall ( = −0.02, [−0.13, 0.09]) and were heterogenous and complex.",
          ),
        ],
      },
    },
    { text: "Checking how you feel many times a day.", because: null },
    { text: "Deciding anything large in the first hour.", because: null },
  ],
  notFor: [
    "If breathing exercises make you dizzy or uneasy. Stop, and look around the room.",
    "If the place you’re in isn’t safe. Go somewhere safer first.",
    "When hard days keep coming. Then a doctor or counsellor is worth a visit.",
  ],
};

export const beKind: Guide = {
  key: "beKind",
  title: "Be kind to yourself",
  line: "What you’d say to a friend, said to you",
  what: [
    "It means three things: saying that it’s hard, remembering that others know this, and choosing words you’d use with a friend.",
    "It isn’t praise, and it isn’t letting yourself off. It ends with one thing to do.",
  ],
  example: "“That was a hard day. Anyone would be tired. I’ll have a bath, and ring them tomorrow.”",
  studies: [
    {
      says: "Courses in this: 27 trials. On average people were less harsh with themselves, by a medium step (0.56).",
      size: { kind: "difference", value: 0.56, range: null },
      studies: 27,
      people: null,
      source: FERRARI,
      seen: [
        read(
          "https://link.springer.com/article/10.1007%2Fs12671-019-01134-6",
          "Twenty-seven randomized controlled trials that examined validated psychosocial measures for self-compassion-based interventions met inclusion criteria.",
        ),
        read(
          "https://link.springer.com/article/10.1007%2Fs12671-019-01134-6",
          "Effects were moderate for self-compassion (g = 0.75), stress (g = 0.67), depression (g = 0.66), mindfulness (g = 0.62), self-criticism (g = 0.56), and anxiety (g = 0.57) outcomes.",
        ),
      ],
    },
    {
      says: "Another count, of 22 trials: on average a medium step towards kindness (0.52). Other active help gave as much.",
      size: { kind: "difference", value: 0.52, range: [0.32, 0.71] },
      studies: 22,
      people: null,
      source: WILSON,
      seen: [
        read(
          "https://dspace.stir.ac.uk/handle/1893/29723",
          "A total of 22 randomised controlled trials met inclusion criteria, with data from up to 1172 individuals included in each quantitative analysis.",
        ),
        read(
          "https://dspace.stir.ac.uk/handle/1893/29723",
          "greater improvements in all three outcomes examined: self-compassion (g = 0.52, 95% CIs [0.32, 0.71])",
        ),
        read(
          "https://dspace.stir.ac.uk/handle/1893/29723",
          "change scores were not significantly different between the intervention and control groups for any of the outcomes.",
        ),
      ],
    },
    {
      says: "In four experiments, people were asked to be kind to themselves after a slip or a hard test. The summary gives no size, so how much it did isn’t known.",
      size: null,
      studies: 4,
      people: null,
      source: BREINES,
      seen: [
        read(
          "https://paperzz.com/doc/7927795/self-compassion-increases-self",
          "In four experiments, the authors examined the hypothesis that self-compassion motivates people to improve personal weaknesses, moral transgressions, and test performance.",
        ),
        read(
          "http://www.personaltqi.com/2014/11/the-value-of-self-compassion.html",
          "c) spent more time studying for a difficult test following an initial failure",
        ),
      ],
    },
  ],
  notKnown: [
    "Courses take weeks, most with a group. Four minutes are far less.",
    "Trials that found little may be missing from the first count.",
  ],
  here: [
    {
      text: "Name it, remember others, say what a friend would hear, and choose one thing for the next hour.",
      to: { practice: "kinderVoice" },
    },
    { text: "On paper: three lines to yourself, by name.", to: null },
    {
      text: "If someone else was in it too, mark what wasn’t in your hands when you look back.",
      to: { page: "/setbacks" },
    },
  ],
  doesNot: [
    { text: "Praise you don’t believe. True and plain is enough.", because: null },
    {
      text: "Being hard on yourself so as not to get lazy. The experiments point the other way.",
      because: null,
    },
  ],
  notFor: [
    "If kind words make feelings surge. Look around the room, or hold something warm.",
    "Right after someone hurt you. Feet on the floor is safer.",
  ],
};

export const noticeGood: Guide = {
  key: "noticeGood",
  title: "Notice what is good",
  line: "Small things count, and so does nothing today",
  what: [
    "A setback fills the view. Noticing what is good means letting the rest back in: a small win, a kind word, a part you had in it.",
    "It doesn’t make up for anything, and it isn’t owed to anyone.",
  ],
  example: "“The bread came out well. I’d left it the extra hour.”",
  studies: [
    {
      says: "Noting what one is grateful for: 27 studies, 3,675 people. On average low mood and worry eased by a small step (0.29).",
      size: { kind: "difference", value: 0.29, range: null },
      studies: 27,
      people: 3675,
      source: CREGG,
      seen: [
        read(
          "https://katalog.lib.cas.cz/KNAV/EdsRecord/edsair,edsair.doi...........ae6ecafef14c5128ae9b96f72f05ae37",
          "we examined the efficacy of gratitude interventions (k = 27, N = 3675) in reducing symptoms of depression and anxiety at post-test and follow-up periods.",
        ),
        read(
          "https://katalog.lib.cas.cz/KNAV/EdsRecord/edsair,edsair.doi...........ae6ecafef14c5128ae9b96f72f05ae37",
          "Gratitude interventions had a small effect on symptoms of depression and anxiety at both post-test (g = − 0.29, SE = 0.06",
        ),
      ],
    },
    {
      says: "Telling someone what one is grateful for: 25 trials, 6,745 people. On average they felt a little better, a small step (0.22).",
      size: { kind: "difference", value: 0.22, range: [0.11, 0.33] },
      studies: 25,
      people: 6745,
      source: KIRCA,
      seen: [
        read(
          "https://link.springer.com/article/10.1007/s41042-023-00086-6",
          "The present meta-analysis synthesized results from 25 randomized controlled trials, including a total of 6,745 participants",
        ),
        read(
          "https://link.springer.com/article/10.1007/s41042-023-00086-6",
          "had a significant effect on psychological wellbeing relative to neutral comparison groups, Hedges’ g = 0.22, 95% CI [0.11, 0.33], p < .001.",
        ),
      ],
    },
    {
      says: "Writing about the best one could be some day: 34 trials. On average spirits rose by a small step (0.28), mostly right afterwards.",
      size: { kind: "difference", value: 0.28, range: [0.16, 0.41] },
      studies: 34,
      people: null,
      source: HEEKERENS,
      seen: [
        read(
          "https://www.scribd.com/document/530861444/heekerens-2020-best-possible-self-intervention-meta",
          "a systematic literature search and included 34 randomized controlled trials into several meta-",
        ),
        read(
          "https://discovery.researcher.life/article/inducing-positive-affect-and-positive-future-expectations-using-the-best-possible-self-intervention-a-systematic-review-and-meta-analysis/649932030130388396f86d1d668b1237",
          "Results reveal small overall effects on positive affect (Hedge’s g = 0.28, 95% CI [0.16, 0.41]) and optimism (g = 0.21, 95% CI [0.04, 0.38]).",
        ),
        read(
          "https://discovery.researcher.life/article/inducing-positive-affect-and-positive-future-expectations-using-the-best-possible-self-intervention-a-systematic-review-and-meta-analysis/649932030130388396f86d1d668b1237",
          "Descriptive results indicate no substantial follow-up effects.",
        ),
      ],
    },
  ],
  notKnown: [
    "The gains were smaller beside other things to do than beside waiting. The authors advise against it as the help of choice for feeling low.",
    "How often is best. Once or twice a week is plenty.",
  ],
  here: [
    {
      text: "In the evening, up to three good things, each with the part you had in it.",
      to: { practice: "threeGoodThings" },
    },
    { text: "Look through your small wins in Insights.", to: { page: "/insights" } },
    {
      text: "On a good day, write about how things could be, and end with one step you can take.",
      to: { practice: "bestSelf" },
    },
    { text: "Tell someone what they did for you, in a line.", to: null },
  ],
  doesNot: [
    { text: "Looking for the good on the day it happened.", because: null },
    { text: "Sentences that begin with “at least”.", because: null },
    { text: "Dreaming of the best without a step after it. It’s a lift that passes.", because: null },
  ],
  notFor: [
    "In grief, or on a day when nothing has to be good.",
    "Towards someone who harms you. You owe them no thanks.",
  ],
};
