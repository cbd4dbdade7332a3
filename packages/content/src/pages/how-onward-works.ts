/**
 * How Onward works: the idea, what it offers when, and how sure anyone can be that it helps.
 */
import { heading, list, numbered, paragraph, table, type Page } from "./page.ts";
import { CARE } from "./purpose.ts";

export const howOnwardWorks: Page = {
  key: "howOnwardWorks",
  title: "How Onward works",
  blocks: [
    paragraph(
      "Something didn’t go as you hoped. Onward helps you steady yourself, look at it when you’re ready, and try again with what you learned.",
    ),
    paragraph(
      "Calm comes first, then looking back, then a plan. Thinking it over while it still burns mostly goes round in circles.",
    ),
    heading("Five stones"),
    list(
      "Felt: you wrote down what happened.",
      "Steadied: you did a practice, it got lighter, or you said you’re steady.",
      "Understood: you took a look at what happened, and what was in your hands.",
      "Learned: you kept a lesson from it.",
      "Moving: you made a plan, or there’s a next try.",
    ),
    paragraph("In any order, and none of them is a must. A stone left out just lies a little lower."),
    heading("Writing it down"),
    paragraph(
      "One line is a whole entry. How heavy it is has five words, from light to very heavy, and you can leave it out. What you type is kept as you go.",
    ),
    heading("Steadying"),
    list(
      "Slow breathing and feet on the floor are always there.",
      "A kinder voice is offered from middling up, and not right after someone hurt you.",
      "At night you can put a worry down till morning.",
      "When it’s heavy, talking to someone is offered too.",
      "Other practices are offered by how heavy it is and the time you have, and each says why.",
      "For a day after a setback, at night and at the heaviest, only what steadies is in the list.",
      "What ended lighter for you most times comes first, from three times on. The count is always shown.",
    ),
    heading("Looking back"),
    paragraph(
      "The short look has three questions. The full one has eight, about a minute each. You can skip any, and stop anywhere.",
    ),
    list(
      "The full one is offered from a day after, between five in the morning and ten at night. Never while it’s very heavy.",
      "It’s offered twice at most. After that it waits on the page, and you can open it at any time.",
      "A loss, being hurt and unfair treatment are not for analysing, so nothing of this is offered there.",
    ),
    heading("Lessons that come back"),
    paragraph(
      "A lesson comes back after a few days, then after longer and longer gaps, up to 180 days. There are two a day at most. If you’re away, nothing piles up.",
    ),
    paragraph("Up to three lessons also come up when you start a try they fit."),
    heading("Plans and tries"),
    paragraph(
      "A plan has an if and a then: a moment you can notice, and one thing to do. A try has a goal, a way, and an outcome in plain words. Letting a goal go is one of the outcomes. When to look at a goal again can be set beforehand; it asks once, and never says what to choose. What you name to look forward to is offered back when you have tried, or reached its milestone.",
    ),
    paragraph(
      "Before a try you can look ahead: what might get in the way, what you learned that fits, and an if-then for each. It takes about five minutes.",
    ),
    heading("Today"),
    paragraph(
      "Today shows one card at most: the first of these that fits. Not today hides it until tomorrow.",
    ),
    numbered(
      "Something you typed and didn’t save.",
      "A setback in the last 24 hours: nothing else is needed.",
      "At night, with anything open: it’ll keep till morning.",
      "A try that is today.",
      "A try that was up to seven days ago: how did it go?",
      "A setback from one to seven days ago that you may want to look at.",
      "Looking back that you stopped part way.",
      "A week after you guessed how heavy it would be, or on a day you asked to be asked: how is it now?",
      "A try within three days that you haven’t looked ahead to.",
      "A lesson that has come back.",
      "After two weeks or more away: the last thing you kept.",
      "The smallest next step.",
    ),
    paragraph(
      "Otherwise it’s a quiet day. While something you said is very heavy, it’s one on which nothing is needed. Paused goals and closed setbacks aren’t mentioned at all.",
    ),
    heading("The first day, and the night"),
    list(
      "For 24 hours after a setback, no lesson, win or look ahead is brought up.",
      "The same holds for 24 hours after you opened Help now, in that tab. It is remembered in the tab only.",
      "From ten at night to five in the morning only writing, steadying and help are offered.",
    ),
    heading("What Onward never does"),
    list(
      "Count days in a row, or tell you how long you were away.",
      "Give you a score, or compare you with others.",
      "Call anything late.",
      "Remind you by itself. A plan goes into your calendar only if you put it there.",
      "Watch over you. Nobody reads along and nobody is contacted. Help is there for everyone, on every screen.",
    ),
    heading("How sure is this?"),
    paragraph(
      "Sizes here are about groups, on average. Yours may be larger, smaller or none. Most come from guided settings, so expect less from an app on your own.",
    ),
    table(
      "What studies found",
      ["What", "Found on average", "To bear in mind", "Where"],
      [
        [
          "Looking back with set questions",
          "A medium to large gain in how well the next one went.",
          "Mostly training with someone guiding. Alone, expect less.",
          "Tannenbaum and Cerasoli 2013; Keiser and Arthur 2021",
        ],
        [
          "Looking from a distance, as at a friend",
          "A small drop in distress.",
          "The studies are rated as uncertain.",
          "Murdoch and others 2023",
        ],
        [
          "If-then plans",
          "A medium gain in doing what was planned.",
          "Smaller once missing studies are allowed for.",
          "Gollwitzer and Sheeran 2006",
        ],
        [
          "Recalling, spread out over days",
          "A medium to large gain in remembering.",
          "Measured on facts, not on lessons from life. Growing gaps did as well as even ones.",
          "Latimier and others 2021",
        ],
        [
          "Noting progress",
          "A small to medium gain in reaching goals.",
          "Larger where it was written down, or others saw it.",
          "Harkin and others 2016",
        ],
        [
          "Saying how it will be in a week",
          "People often expect to feel bad for longer than they do.",
          "We haven’t read those studies yet.",
          "None read",
        ],
      ],
    ),
    paragraph(
      "For these we read the summaries the authors published, not every page. The practices name theirs.",
    ),
    heading("When it’s more than this"),
    paragraph(`${CARE} Help now is on every screen and works offline.`),
  ],
};
