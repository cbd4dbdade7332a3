/**
 * "Worried about someone?": for whoever reads what another person shares, and for anyone. Ask, listen, stay, find others,
 * ask again, and look after yourself. In our own words; each source with the words on its page that hold it.
 */

/** What a statement rests on. */
export type WorriedSource = {
  /** What a person reads: what was found, or what is advised there. */
  readonly says: string;
  readonly cite: string;
  readonly doi: string | null;
  /** `abstract`: the authors' own summary. `page`: advice on a public page. */
  readonly read: "abstract" | "page";
  /** Whether it is a study's finding, which then has a number and "on average"; else it is advice. */
  readonly finding: boolean;
  readonly url: string;
  /** Date of the copy that was read; null: a stored copy that tells none of its own. */
  readonly copyDate: string | null;
  /** As it stands on the page, word for word. */
  readonly excerpt: string;
};

export type WorriedPart = {
  readonly key: string;
  readonly title: string;
  readonly points: readonly string[];
  /** Words to use as they are. */
  readonly say: readonly string[];
};

export type Worried = {
  readonly key: string;
  readonly title: string;
  readonly lead: string;
  readonly now: readonly string[];
  readonly parts: readonly WorriedPart[];
  readonly sources: readonly WorriedSource[];
};

export const worried: Worried = {
  key: "worried",
  title: "Worried about someone?",
  lead: "You don’t need to be trained for this. You can ask, listen, and stay in touch. You don’t have to do it alone.",
  now: [
    "Call, and stay with them, or on the phone, until someone comes.",
    "If you wouldn’t be safe there yourself, call from where you are.",
  ],
  parts: [
    {
      key: "ask",
      title: "Ask them straight out",
      points: [
        "Find a quiet moment, and say what you’ve seen.",
        "If you think they may want to die, ask just that. Plain words are the kindest.",
        "Asking doesn’t plant the idea. It shows that it can be talked about.",
      ],
      say: [
        "“You haven’t seemed like yourself lately, and I’m worried. How are you, really?”",
        "“Are you thinking about suicide?”",
      ],
    },
    {
      key: "listen",
      title: "Listen",
      points: [
        "Let them talk. You don’t have to fix it, and a silence is fine.",
        "Say back what you heard, and ask what it’s like for them.",
        "Take it as they say it. You don’t have to agree to understand.",
      ],
      say: ["“I’m glad you told me.”", "“That sounds so hard. I’ve got time.”"],
    },
    {
      key: "stay",
      title: "Stay",
      points: [
        "If they say yes, don’t leave them on their own. Stay, or stay on the phone, while you get help.",
        "Ask if there’s anything near them that they could hurt themselves with. Offer to keep it for a while.",
        "Don’t promise to keep it a secret. Say so kindly, and choose together whom to tell.",
      ],
      say: ["“I can’t keep this to myself, because I want you safe. Who would you like me to tell?”"],
    },
    {
      key: "connect",
      title: "Find others",
      points: [
        "Call a line together, or call it yourself first. Lines talk with people who are worried, too.",
        "A family doctor is a good first stop nearly everywhere. Offer to make the call, or to go along.",
        "Think of one more person who could be there, and ask if you may tell them.",
      ],
      say: ["“Shall we call someone now? I’ll stay while you talk.”"],
    },
    {
      key: "again",
      title: "Ask again",
      points: [
        "Say when you’ll be in touch, and then do it: tomorrow, next week, and later on.",
        "A short message is enough. It needs no answer.",
      ],
      say: ["“Thinking of you. No need to write back.”"],
    },
    {
      key: "unsaid",
      title: "What to leave unsaid",
      points: [
        "That it isn’t so bad, that others carry more, or what they should be glad of.",
        "What it would do to the family. It adds guilt, and guilt is heavy already.",
        "That they’d never really do it, or that they only want to be seen.",
        "Advice, one piece after the other. It can wait until they ask.",
      ],
      say: [],
    },
    {
      key: "you",
      title: "Look after yourself",
      points: [
        "This is hard on you, too. Tell somebody, and use a line for yourself if you need one.",
        "You can do a lot, and you can’t do all of it. What happens isn’t yours alone to carry.",
        "Eat, sleep, and take turns with others. Rest is part of helping.",
      ],
      say: [],
    },
  ],
  sources: [
    {
      says: "Asking was tested in 13 studies. Taken together they found no harm from it, on average.",
      cite: "DeCou and Schumann, 2018, Suicide and Life-Threatening Behavior",
      doi: "10.1111/sltb.12368",
      read: "abstract",
      finding: true,
      url: "https://www.suicideinfo.ca/resource/on-the-iatrogenic-risk-of-assessing-suicidality-a-meta-analysis/",
      copyDate: null,
      excerpt:
        "Thirteen articles were identified that met inclusion criteria. Evaluation of the pooled effect of assessing suicidality with regard to negative outcomes did not demonstrate significant iatrogenic effects.",
    },
    {
      says: "A review in 2014: on average, not one of its studies saw such thoughts rise in those who were asked.",
      cite: "Dazzi and others, 2014, Psychological Medicine",
      doi: "10.1017/S0033291714001299",
      read: "abstract",
      finding: true,
      url: "https://www.cambridge.org/core/journals/psychological-medicine/article/does-asking-about-suicide-and-related-behaviours-induce-suicidal-ideation-what-is-the-evidence/FCAEE9E5BC840D76CF10AEBECD921AC9",
      copyDate: null,
      excerpt:
        "None found a statistically significant increase in suicidal ideation among participants asked about suicidal thoughts.",
    },
    {
      says: "People who have felt this way often say that it was a relief to talk about it.",
      cite: "Birmingham City Council, with facts made by Samaritans",
      doi: null,
      read: "page",
      finding: false,
      url: "https://www.birmingham.gov.uk/info/50281/suicide_prevention_support/2624/myths_and_facts_around_suicide",
      copyDate: null,
      excerpt:
        "People who are struggling or have felt suicidal will often say what a huge relief it was to be able to talk about what they were experiencing.",
    },
    {
      says: "Lectures and easy comfort don’t help. Having someone to turn to does.",
      cite: "Befrienders Worldwide, What do people who feel suicidal not want?",
      doi: null,
      read: "page",
      finding: false,
      url: "https://befrienders.org/articles/what-do-people-who-feel-suicidal-not-want/",
      copyDate: null,
      excerpt:
        "Rejection can make the problem seem ten times worse. Having someone to turn to makes all the difference. … Lectures don’t help.",
    },
    {
      says: "Stay with them, and don’t promise to keep it secret.",
      cite: "Defense Suicide Prevention Office, United States, Family and Friends",
      doi: null,
      read: "page",
      finding: false,
      url: "https://www.dspo.mil/Tools/Family-Friends/",
      copyDate: null,
      excerpt:
        "Do not leave the person alone. … Do not swear to secrecy. … Do not act shocked or judgmental.",
    },
    {
      says: "The steps: ask, be there, keep them safe, help them find support, and ask again later.",
      cite: "Vermont Department of Mental Health, Helping Someone Else",
      doi: null,
      read: "page",
      finding: false,
      url: "https://mentalhealth.vermont.gov/suicide-prevention/helping-someone-else",
      copyDate: null,
      excerpt: "Follow up with texts, calls, or face-to-face visits to provide ongoing support.",
    },
    {
      says: "A line can also help someone who is worried: with how to begin, and what to say.",
      cite: "Michigan Department of Community Health, about the national line of the United States",
      doi: null,
      read: "page",
      finding: false,
      url: "http://www.michigan.gov/mdch/0,4612,7-132-54783_54879-176486--,00.html",
      copyDate: null,
      excerpt:
        "If you are worried that someone you know is in crisis or is thinking about suicide, our centers can help.",
    },
    {
      says: "It’s hard on whoever helps, which is a reason to look after oneself.",
      cite: "SuicideLine Victoria, Australia, Supporting someone who may be thinking about suicide",
      doi: null,
      read: "page",
      finding: false,
      url: "https://suicideline.org.au/concerned-about-someone/supporting-someone-who-may-be-thinking-about-suicide/",
      copyDate: null,
      excerpt:
        "These are all understandable ways of reacting to a serious and distressing situation and should serve as a reminder to look after yourself during this time.",
    },
  ],
};

/** Everything a person reads of it, but for where its sources stand. */
export const shownOfWorried = (page: Worried = worried): readonly string[] => [
  page.title,
  page.lead,
  ...page.now,
  ...page.parts.flatMap(({ title, points, say }) => [title, ...points, ...say]),
  ...page.sources.map(({ says }) => says),
];
