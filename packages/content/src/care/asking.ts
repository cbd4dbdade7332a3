/**
 * How to ask for help: what kinds there are, words to change, what to expect, what it may cost. For any country, so that
 * what differs is asked and not told; what is told as a fact has its source.
 */
import type { Asked } from "@onward/domain/care/asking";

/** A page that a fact was read on. */
export type AskingSource = {
  readonly name: string;
  readonly url: string;
  /** The day it was read, in a saved copy. */
  readonly copyDate: string;
  readonly says: string;
  /** The words on that page that hold it. */
  readonly excerpt: string;
};

export type AskingPage = {
  readonly key: string;
  readonly title: string;
  readonly lede: string;
  readonly urgent: string;
  readonly sayTitle: string;
  readonly sayHint: string;
  /** One text for each whom one asks; the dots are for the person to fill. */
  readonly scripts: readonly { readonly whom: Asked; readonly name: string; readonly text: string }[];
  readonly kindsTitle: string;
  readonly kinds: readonly { readonly name: string; readonly text: string }[];
  readonly expectTitle: string;
  readonly expect: readonly string[];
  readonly costTitle: string;
  readonly cost: readonly string[];
  readonly notHeardTitle: string;
  readonly notHeard: readonly string[];
  readonly sources: readonly AskingSource[];
};

export const askingForHelp: AskingPage = {
  key: "askingForHelp",
  title: "How to ask for help",
  lede: "It needn’t be bad enough. Being worn out by it is reason enough to ask.",
  urgent: "If you’re in danger, or might hurt yourself, don’t wait for an appointment.",
  sayTitle: "Words to begin with",
  sayHint: "Change them so they sound like you. You can read them out, send them, or hand over the screen.",
  scripts: [
    {
      whom: "doctor",
      name: "To a doctor or counsellor",
      text: [
        "I’ve had a hard few weeks, and I’m not getting through it well on my own.",
        "It began about … ago. What I notice most is …",
        "So far I’ve tried …",
        "I’d like to know who I could see, how long it takes, and what it costs.",
        "If it gets worse before then, who can I call?",
      ].join("\n"),
    },
    {
      whom: "friend",
      name: "To somebody close",
      text: [
        "It’s been a hard time, and I don’t want to carry it alone.",
        "You don’t need to solve anything. It would help if you …",
        "Could we talk for a bit? … would suit me.",
        "If it’s too much just now, say so. I’ll ask someone else.",
      ].join("\n"),
    },
    {
      whom: "work",
      name: "To an employer or teacher",
      text: [
        "I’m going through a hard time, and I’d like you to know.",
        "I’m looking for help with it.",
        "For the next … weeks it would help if …",
        "I’d rather not go into more than that. Could we look at it again on …?",
      ].join("\n"),
    },
  ],
  kindsTitle: "What kinds of help there are",
  kinds: [
    {
      name: "A family doctor",
      text: "A good first stop nearly everywhere. They can tell you who else there is near you.",
    },
    {
      name: "A counsellor",
      text: "Someone trained to listen, and to work on one thing with you over some weeks.",
    },
    { name: "A group", text: "People who know it from their own lives. You can come and just listen." },
    {
      name: "At work, or where you study",
      text: "There may be a counsellor you can see. Ask first who hears about it.",
    },
    { name: "A line to call or text", text: "For right now, or to ask whom to see near you." },
    {
      name: "Somebody close",
      text: "They can’t do all of it. They can ring the place for you, come along, or sit with you.",
    },
  ],
  expectTitle: "What to expect",
  expect: [
    "You say what’s hard. They ask a few things: since when, how you sleep, what helps a little.",
    "You may cry, or go blank. They’ve seen both. That’s when written words help.",
    "You can ask what stays between you, and what they’d have to pass on.",
    "You can say no to what they offer, or ask for time to think.",
    "You can take someone along, or ask for longer than the usual time.",
  ],
  costTitle: "What it costs, and how long it takes",
  cost: [
    "That depends on where you live. It can be free, or partly paid by insurance, or you pay for it yourself.",
    "Ask before the first visit what it costs and who pays.",
    "In some places a doctor sends you. In others you can go there straight away, so ask for both ways.",
    "There’s often a wait. Ask how long, and who you can call until then.",
    "Ask whether you may be rung when somebody else’s time comes free.",
  ],
  notHeardTitle: "If the first one doesn’t listen",
  notHeard: [
    "It happens, and it says nothing about you. You can ask to see someone else.",
    "The second time is often easier: you have the words already.",
  ],
  sources: [
    {
      name: "National Health Service, England: how you can access mental health services",
      url: "https://www.nhs.uk/mental-health/social-care-and-your-rights/how-to-access-mental-health-services/",
      copyDate: "2026-11-26",
      says: "There it’s free. A doctor sends you to some of it, and some of it you can ask for yourself. An employer, a school or a college may be able to send you too.",
      excerpt:
        "Mental health services are free on the NHS. … You'll need to talk to your GP to use some mental health services. … There are also some mental health services that you can use without talking to your GP first. … your employer might be able to refer you to occupational health services. … your school or college might be able to refer you directly to a specialist mental health service.",
    },
  ],
};

/** Every text of the page that a person reads, in order. */
export const textsOfAsking = (page: AskingPage): readonly string[] => [
  page.title,
  page.lede,
  page.urgent,
  page.sayTitle,
  page.sayHint,
  ...page.scripts.flatMap(({ name, text }) => [name, ...text.split("\n")]),
  page.kindsTitle,
  ...page.kinds.flatMap(({ name, text }) => [name, text]),
  page.expectTitle,
  ...page.expect,
  page.costTitle,
  ...page.cost,
  page.notHeardTitle,
  ...page.notHeard,
  ...page.sources.map(({ says }) => says),
];
