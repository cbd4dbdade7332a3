/** Guides about other people: asking them, leaning on them, joining them, and seeing a professional. */
import type { Guide } from "./schema.ts";
import {
  BOLGER,
  CUIJPERS,
  EPTON,
  HARKIN,
  KLUGER,
  MUSIAT,
  read,
  SPENDELOW,
  STEFFENS,
  YOON,
  ZELL,
} from "./sources.ts";

const KLUGER_PAGE =
  "https://cris.huji.ac.il/en/publications/the-effects-of-feedback-interventions-on-performance-a-historical";

export const askForFeedback: Guide = {
  key: "askForFeedback",
  title: "Ask someone what they’d do next time",
  line: "Two or three people, one piece of work, no marks",
  what: [
    "Someone who wasn’t in it sees what you can’t. Asking means choosing one piece of work, two or three people, and a question about the next time.",
    "It’s about the work. It isn’t about how good you are.",
  ],
  example: "“Here’s my letter. What’s one thing you’d do differently if it were going out tomorrow?”",
  studies: [
    {
      says: "607 tests of feedback with 23,663 readings: on average people did better, a small to medium gain (0.41). In over a third it made things worse.",
      size: { kind: "difference", value: 0.41, range: null },
      studies: 607,
      people: null,
      source: KLUGER,
      seen: [
        read(
          KLUGER_PAGE,
          "A meta-analysis (607 effect sizes; 23,663 observations) suggests that FIs improved performance on average (d =.41) but that over 1/3 of the FIs decreased performance.",
        ),
        read(
          KLUGER_PAGE,
          "The results suggest that FI effectiveness decreases as attention moves up the hierarchy closer to the self and away from the task.",
        ),
      ],
    },
    {
      says: "Four experiments asked people for advice, or for feedback. What we read gives no size, so how much the word does isn’t known.",
      size: null,
      studies: 4,
      people: null,
      source: YOON,
      seen: [
        read(
          "https://michael-roberto.blogspot.com/2021/01/why-we-should-frame-feedback-as-advice.html",
          "Findings from four experiments suggest that asking for feedback may inadvertently prevent givers from delivering useful input.",
        ),
        read(
          "https://michael-roberto.blogspot.com/2021/01/why-we-should-frame-feedback-as-advice.html",
          "people provided less critical or actionable input than when they were asked to provide advice.",
        ),
      ],
    },
  ],
  notKnown: [
    "When feedback turns out badly is only partly understood. Being about the person is one way it does.",
    "Of the advice experiments we read what others wrote.",
  ],
  here: [
    {
      text: "Ask three things. What would you do differently? What should stay as it is? Where would you spend an hour?",
      to: null,
    },
    { text: "On the day itself, wait. Read the answers when it’s lighter.", to: null },
    { text: "Keep an answer you’ll use as a lesson, in your own words.", to: { page: "/lessons/new" } },
    {
      text: "After three tries the same way, somebody to ask is one of the ways offered.",
      to: { page: "/goals" },
    },
  ],
  doesNot: [
    { text: "Asking “how good am I?” Ask about the work: that’s what can change.", because: null },
    { text: "Marks and stars. They say where you stand, not what to do.", because: null },
    { text: "One voice, or ten. One may be chance, and ten are noise.", because: null },
  ],
  notFor: [
    "In the first day, or while it’s heavy.",
    "From someone who puts you down. You may choose whom you ask.",
    "Advice nobody asked for. You needn’t take it in.",
  ],
};

export const leanOnPeople: Guide = {
  key: "leanOnPeople",
  title: "Lean on the people who are there",
  line: "Say what you need: listen, think along, or ask me",
  what: [
    "Leaning on someone doesn’t take a crowd. One person who listens is much. It helps to say what you need: an ear, a second head, or someone who asks how it’s going.",
    "It may go both ways, on other days.",
  ],
  example: "“Could you just listen for ten minutes? I don’t need a plan today.”",
  studies: [
    {
      says: "60 reviews of over 2,700 studies: people who have support are better off on average. It’s a small link (0.24), and stronger for feeling supported than for help received.",
      size: { kind: "link", value: 0.24, range: [0.22, 0.26] },
      studies: 2700,
      people: null,
      source: ZELL,
      seen: [
        read(
          "https://suppr.wilddata.cn/browses/detail/pubmed/38695783",
          "This project synthesized data from 60 meta-analyses, which included over 2,700 studies and 2.1 million participants",
        ),
        read(
          "https://suppr.wilddata.cn/browses/detail/pubmed/38695783",
          "social support yielded a robust association with psychological adjustment, = .24, 95% CI [.22, .26].",
        ),
        read(
          "https://suppr.wilddata.cn/browses/detail/pubmed/38695783",
          "However, perceived support was more strongly associated with psychological adjustment than received support.",
        ),
      ],
    },
    {
      says: "Noting how a goal goes, in 138 studies: a small to medium gain on average (0.40), and more where somebody else was told.",
      size: { kind: "difference", value: 0.4, range: [0.32, 0.48] },
      studies: 138,
      people: null,
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
      says: "Three experiments with 257 women before a speech: quiet help, help that was plain to see, or none. The summary gives no size, so how much it matters isn’t known.",
      size: null,
      studies: 3,
      people: 257,
      source: BOLGER,
      seen: [
        read(
          "https://paperzz.com/doc/8897012/effects-of-social-support-visibility-on-adjustment-to-stress",
          "the authors conducted 3 experiments in which female participants were led to",
        ),
        read(
          "https://paperzz.com/doc/8897012/effects-of-social-support-visibility-on-adjustment-to-stress",
          "visible or invisible (N ⫽ 257). Invisible support (practical and emotional) reduced emotional reactivity",
        ),
        read(
          "https://paperzz.com/doc/8897012/effects-of-social-support-visibility-on-adjustment-to-stress",
          "Visible support was either ineffective or it exacerbated reactivity.",
        ),
      ],
    },
  ],
  notKnown: [
    "A link doesn’t tell what comes first: support, or doing well.",
    "The quiet help was in a laboratory. Nobody knows which help suits which person.",
  ],
  here: [
    {
      text: "Before you tell someone, say what you’d like: listen, think along, or ask how it goes.",
      to: null,
    },
    {
      text: "If you want to be asked, ask one person. Tell them the step and the day, and when it ends.",
      to: null,
    },
    {
      text: "When it’s heavy, numbers of people to talk to stand beside the practices.",
      to: { page: "/practice" },
    },
    { text: "After something good, tell someone. It’s one way to mark it.", to: null },
  ],
  doesNot: [
    {
      text: "Announcing who you’re going to be. Say what you’ll do, and when.",
      because: null,
    },
    { text: "Waiting until somebody notices. They may be waiting to be asked.", because: null },
  ],
  notFor: [
    "Someone who hurts you, or who would use it against you.",
    "When there’s nobody you’d want to ask. Help now has numbers of people who are there to listen.",
  ],
};

export const joinOthers: Guide = {
  key: "joinOthers",
  title: "Join others",
  line: "A few people, one thing you do together",
  what: [
    "A group of people who do the same thing, or know the same trouble, makes it ordinary. You hear that others stumble, and you may be of use to someone.",
    "It needn’t be a group about setbacks. Doing something together is enough.",
  ],
  example: "A choir, a repair café, four people who write on Sunday mornings and say what comes next.",
  studies: [
    {
      says: "Building a sense of belonging to a group: 27 studies, 2,230 people. On average they were better off, a medium to large gain (0.66).",
      size: { kind: "difference", value: 0.66, range: [0.34, 0.97] },
      studies: 27,
      people: 2230,
      source: STEFFENS,
      seen: [
        read(
          "https://openresearch-repository.anu.edu.au/items/10dc53c4-6144-4194-b32d-6b720d392400",
          "A total of 27 intervention studies were identified (N = 2,230).",
        ),
        read(
          "https://openresearch-repository.anu.edu.au/items/10dc53c4-6144-4194-b32d-6b720d392400",
          "social identification-building interventions had a moderate-to-strong impact on health (Hedges g = 0.66; 95%CIs[0.34, 0.97]).",
        ),
      ],
    },
    {
      says: "Of these, doing something together counted for a small to medium gain on average (0.40). Sharing memories came to nothing.",
      size: { kind: "difference", value: 0.4, range: null },
      studies: null,
      people: null,
      source: STEFFENS,
      seen: [
        read(
          "https://openresearch-repository.anu.edu.au/items/10dc53c4-6144-4194-b32d-6b720d392400",
          "group-relevant decision making (g = 1.26), therapy programmes (g = 1.02), shared activities (g = 0.40), and reminiscence (g = −0.05).",
        ),
      ],
    },
    {
      says: "Setting a goal, in 141 papers, did a little on average, a small gain (0.34). It did more where a group shared the goal.",
      size: { kind: "difference", value: 0.34, range: [0.28, 0.41] },
      studies: 141,
      people: null,
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
        read(
          "https://vdocuments.us/abstract-objective-goal-setting-is-a-common-feature-of-meta-2017-3-unique.html",
          "goal setting was particularly effective if the goal was: (a) difficult, (b) set publicly, and (c) was a group goal.",
        ),
      ],
    },
  ],
  notKnown: [
    "The groups in these studies differ much, and so do the sizes. Some were led by professionals.",
    "What a group on a screen does is less sure. We carry no number for it.",
  ],
  here: [
    { text: "Onward has no groups. Choose one near you, for something you’d do anyway.", to: null },
    {
      text: "If you start one: three to eight people, one setback each, only questions first, then one next step.",
      to: null,
    },
    { text: "Put the first meeting down as a small step with a day.", to: { page: "/goals" } },
  ],
  doesNot: [
    {
      text: "Going over the same trouble together, again and again.",
      because: {
        says: "In 38 studies with 12,829 young people, those who did so felt lower or more worried on average. The links are small, 0.14 to 0.26.",
        size: { kind: "link", value: -0.14, range: null },
        studies: 38,
        people: 12829,
        source: SPENDELOW,
        seen: [
          read(
            "https://docslib.org/doc/13789891/running-head-co-rumination-review",
            "Thirty eight studies were deemed eligible for inclusion comprising a total of 12,829 community-based participants.",
          ),
          read(
            "https://www.scribd.com/document/621005059/spendelow2016",
            "Thirty-eight studies were deemed eligible for",
          ),
          read(
            "https://docslib.org/doc/13789891/running-head-co-rumination-review",
            "Small to moderate effect sizes were found across four outcomes representing internalising problems (mean corrected correlation range .14 to .26)",
          ),
        ],
      },
    },
    { text: "Groups that rank their members.", because: null },
  ],
  notFor: [
    "Groups that shame people, or where ways of hurting oneself are passed on.",
    "Days when you’d rather be alone. That’s allowed.",
  ],
};

export const seeAProfessional: Guide = {
  key: "seeAProfessional",
  title: "See a professional",
  line: "It needn’t be bad enough",
  what: [
    "A doctor or a counsellor does this for a living: hard days that keep coming, sleep that won’t come, a weight that stays. Being worn out by it is reason enough.",
    "Onward can’t tell how you are, and it doesn’t try to. It’s something to write in.",
  ],
  example: "“I’ve had a hard few weeks, and I’d like to talk to someone. Whom could I see?”",
  studies: [
    {
      says: "Courses on a screen for people who felt low or worried: 22 studies. On average they finished more when a person went along, a small gain (0.29).",
      size: { kind: "difference", value: 0.29, range: [0.18, 0.4] },
      studies: 22,
      people: null,
      source: MUSIAT,
      seen: [
        read(
          "https://researchnow.flinders.edu.au/en/publications/impact-of-guidance-on-intervention-adherence-in-computerised-inte",
          "A total of 22 studies were included with interventions primarily targeting symptoms of depression and anxiety disorders.",
        ),
        read(
          "https://researchnow.flinders.edu.au/en/publications/impact-of-guidance-on-intervention-adherence-in-computerised-inte",
          "guidance significantly increases the average amount of intervention completion [g = 0.29, 95% confidence interval (CI) 0.18-0.40]",
        ),
      ],
    },
    {
      says: "Courses all on one’s own: 7 trials, 1,362 people who felt low. On average they felt a little less so, a small gain (0.28).",
      size: { kind: "difference", value: 0.28, range: null },
      studies: 7,
      people: 1362,
      source: CUIJPERS,
      seen: [
        read(
          "https://www.ncbi.nlm.nih.gov/pubmed/21712998?dopt=Abstract",
          "We identified seven randomized controlled trials that met our inclusion criteria, with a total of 1,362 respondents.",
        ),
        read(
          "https://www.ncbi.nlm.nih.gov/pubmed/21712998?dopt=Abstract",
          "The overall mean effect size indicating the difference between self-guided psychological treatment and control groups at post-test was d = 0.28 (p<0.001)",
        ),
      ],
    },
  ],
  notKnown: [
    "These are studies of courses, not of Onward. Nobody has tested Onward.",
    "Which professional suits you. If the first one doesn’t listen, another may.",
  ],
  here: [
    { text: "Help now has numbers to call, and words you can use when you ask.", to: { page: "/help" } },
    {
      text: "Print a week you looked back over, if you’d like to take it along.",
      to: { page: "/insights/week" },
    },
    { text: "Take someone with you, or hand over the screen.", to: null },
  ],
  doesNot: [
    { text: "Waiting until it’s bad enough.", because: null },
    { text: "Leaving it to an app. It can’t see how you are, or answer.", because: null },
    { text: "Going by a score from a screen. Talk about how your days are.", because: null },
  ],
  notFor: ["Danger right now. Call the emergency number on Help now, and go to somebody."],
};
