/** Stories of learning that went on outside school. */
import type { Story } from "./schema.ts";

export const LEARNING: readonly Story[] = [
  {
    key: "sesameStreet",
    title: "A very large bird",
    who: "The makers of Sesame Street",
    region: "United States",
    continent: "northAmerica",
    field: "education",
    women: false,
    living: null,
    areas: ["work", "making"],
    kind: "missedMark",
    cause: {
      text: "Advice that sounded right, and that no child had been asked about",
      hands: "partly",
      whose: "someoneElse",
      repeats: "oneOff",
    },
    text: [
      "The makers of Sesame Street prepared a television programme for small children. In the summer of 1969 the start was some weeks away. They had made five full shows, to see what they had. In July they took them to Philadelphia, to groups of children in sixty homes.",
      "Experts had told them not to put puppets and real people together, for it would confuse children. So they had kept them apart. The children wanted the puppets. When there were only people, their attention went. What they saw “almost destroyed us”, one of the founders said.",
      "The team changed the street. Jim Henson was asked for puppets that could hold their own among people. One lived in a bin, and one was a very large yellow bird. In November the programme began.",
    ],
    changed: "They tested early, believed what they saw, and mixed what they had kept apart.",
    prompts: [
      "What did the team do differently after the test?",
      "Who could look at your work before the next date, while there is time to change it?",
    ],
    facts: [
      {
        text: "In the summer of 1969 the start was weeks away.",
        url: "http://gladwell.com/the-birth-of-big-bird/",
        copyDate: null,
        excerpt:
          "“It was the summer of 1969 and we were month and a half from air date,” Gerald Lesser, a psychologist at Harvard University who was one of the show’s founders, remembers.",
      },
      {
        text: "They made five full shows before the start.",
        url: "http://gladwell.com/the-birth-of-big-bird/",
        copyDate: null,
        excerpt:
          "Let’s produce five full shows-one hour each-before we go to air and we’ll see what we got.”",
      },
      {
        text: "In July they showed them in sixty homes in Philadelphia.",
        url: "http://gladwell.com/the-birth-of-big-bird/",
        copyDate: null,
        excerpt:
          "Palmer took them to Philadelphia, and over the third week of July showed them to groups of preschoolers in sixty different homes throughout the city.",
      },
      {
        text: "Experts had wanted them apart.",
        url: "http://gladwell.com/the-birth-of-big-bird/",
        copyDate: null,
        excerpt:
          "This was done at the insistence of many child psychologists, who felt that to mix fantasy and reality would be misleading to children.",
      },
      {
        text: "Experts had advised against mixing.",
        url: "https://www.considerable.com/entertainment/retronaut/sesame-street-muppets-behind-the-screen/",
        copyDate: null,
        excerpt:
          "had kept Jim Henson’s muppets separate from humans, on the advice of experts who felt that showing the two together would be confusing to kids.",
      },
      {
        text: "The children looked away when only people were there.",
        url: "https://www.considerable.com/entertainment/retronaut/sesame-street-muppets-behind-the-screen/",
        copyDate: null,
        excerpt:
          "But the kids wanted more Muppets—their attention flagged markedly during the human-only intervals.",
      },
      {
        text: "It almost destroyed them.",
        url: "http://gladwell.com/the-birth-of-big-bird/",
        copyDate: null,
        excerpt: "“What we found,” Lesser says, “almost destroyed us.”",
      },
      {
        text: "Henson made puppets that could live among people.",
        url: "https://www.considerable.com/entertainment/retronaut/sesame-street-muppets-behind-the-screen/",
        copyDate: null,
        excerpt:
          "So Henson was tasked with inventing Muppets that could hold their own with human beings, including, of course, trash-can resident Oscar the Grouch, and one very big yellow bird.",
      },
      {
        text: "The programme began in November 1969.",
        url: "https://www.considerable.com/entertainment/retronaut/sesame-street-muppets-behind-the-screen/",
        copyDate: null,
        excerpt: "America was introduced to the Street for the first time 50 years ago, in November 1969.",
      },
    ],
  },
  {
    key: "bracSaltWater",
    title: "Paid for what was remembered",
    who: "BRAC in Bangladesh",
    region: "Bangladesh",
    continent: "asia",
    field: "education",
    women: false,
    living: null,
    areas: ["work", "health"],
    kind: "missedMark",
    cause: {
      text: "Those who taught it hardly believed in it themselves",
      hands: "mine",
      whose: null,
      repeats: "oneOff",
    },
    text: [
      "In the 1980s diarrhoea was a great danger to small children in Bangladesh. Water, sugar and salt help against it. But in poor homes there were no measuring spoons or cups, and many mothers could not read.",
      "Workers of BRAC told them how to mix the drink. It took a pinch of salt with three fingers, a handful of sugar, and half a litre of water. But telling is not teaching. So others came back, days or weeks later, and asked the mothers about it. The workers were paid by how many answers were right, and not by how many lessons they had given.",
      "In some villages the drink was slow to catch on. It turned out that few of the workers believed in it themselves. So BRAC took them to laboratories in Dhaka, and showed them how it works. Over 10 years the programme came to 12 million households.",
    ],
    changed: "They asked what had been understood, and convinced their own workers.",
    prompts: [
      "What did BRAC change, once it saw that the drink was slow to catch on?",
      "What would show you that your next step has really arrived with someone?",
    ],
    facts: [
      {
        text: "In the 1980s BRAC ran a programme against it.",
        url: "http://blog.brac.net/the-mantra-of-delivery/",
        copyDate: null,
        excerpt:
          "In the 1980s, the Bangladesh-based organization to which I belong, BRAC, ran a program that helped",
      },
      {
        text: "Water, sugar and salt help.",
        url: "http://blog.brac.net/the-mantra-of-delivery/",
        copyDate: null,
        excerpt:
          "Our anti-diarrhea effort was a “simple solution” in every sense: nothing but water, sugar, and salt, spooned to sick children.",
      },
      {
        text: "There were no spoons or cups, and many could not read.",
        url: "http://snarglr.com/s/2014/08/water-salt-and-sugar/",
        copyDate: null,
        excerpt: "poor, illiterate households did not have measuring spoons or cups.",
      },
      {
        text: "A pinch with three fingers, a handful, half a litre.",
        url: "http://snarglr.com/s/2014/08/water-salt-and-sugar/",
        copyDate: null,
        excerpt:
          "how to make it with a three-finger pinch of salt, a handful of sugar and a half liter of water",
      },
      {
        text: "Others came back days or weeks later and asked.",
        url: "http://snarglr.com/s/2014/08/water-salt-and-sugar/",
        copyDate: null,
        excerpt:
          "monitors returned to villages days or weeks after the initial instruction to quiz the mothers",
      },
      {
        text: "The workers were paid by right answers.",
        url: "http://snarglr.com/s/2014/08/water-salt-and-sugar/",
        copyDate: null,
        excerpt:
          "Health workers were paid according to how many questions their subjects answered correctly, thus incentivizing quality instruction and not just the number of lessons.",
      },
      {
        text: "Few of the workers believed in it.",
        url: "http://snarglr.com/s/2014/08/water-salt-and-sugar/",
        copyDate: null,
        excerpt:
          "After inquiring about slow adoption in some villages, he found that only a fraction of health workers believed in O.R.S. themselves",
      },
      {
        text: "They were shown in Dhaka how it works.",
        url: "http://snarglr.com/s/2014/08/water-salt-and-sugar/",
        copyDate: null,
        excerpt:
          "BRAC brought them from the field to research labs in Dhaka to scientifically show how O.R.S. worked",
      },
      {
        text: "Pay depended on what mothers had learned; 12 million households were reached.",
        url: "https://openknowledge.worldbank.org/signposting/describedby/60e7a352-3d8f-5841-bf43-312feb064887",
        copyDate: null,
        excerpt:
          "Monitoring results show that the approach worked: the mothers learned effectively. Over 10 years the program reached 12 million households.",
      },
      {
        text: "Workers’ pay was tied to results.",
        url: "https://openknowledge.worldbank.org/signposting/describedby/60e7a352-3d8f-5841-bf43-312feb064887",
        copyDate: null,
        excerpt:
          "The program tied field workers' pay to fast-cycle feedback on performance against output indicators.",
      },
    ],
  },
  {
    key: "kamkwamba",
    title: "A book called Using Energy",
    who: "William Kamkwamba",
    region: "Malawi",
    continent: "africa",
    field: "education",
    women: false,
    living: "own",
    areas: ["study", "money"],
    kind: "loss",
    cause: {
      text: "A hungry year took the harvest, and with it the school fees",
      hands: "notMine",
      whose: "luck",
      repeats: "oneOff",
    },
    text: [
      "In 2001 there was a famine in Malawi. William Kamkwamba’s family ate once a day, at night. His secondary school cost 80 dollars a year, and they could not pay it. He had to leave a few months after he had begun. That was a future he could not accept, he says.",
      "There was a small library at his old primary school. He began to borrow books there, above all on physics. Much of the English was too hard for him, so he went by the diagrams. In one book, Using Energy, he found windmills.",
      "He searched a scrapyard. Many said that he was crazy, his mother too. When he told them that he was only playing with the parts, it sounded more normal. At 14 he had built a windmill from a broken bicycle and the fan of a tractor. At first it lit one lamp.",
    ],
    changed: "He found another place to learn, and began with the part he could read.",
    prompts: [
      "School was closed to him. What did he do instead?",
      "Where else could you learn what your next step needs?",
    ],
    facts: [
      {
        text: "In 2001 there was a famine; the family ate once a day.",
        url: "https://movingwindmills.org/2009/07/william-kamkwamba-at-tedglobal-2009-running-notes-from-session-7-ted-blog.html",
        copyDate: null,
        excerpt: "In 2001, there was an awful famine in Malawi. His family ate one meal per day, at night.",
      },
      {
        text: "School cost 80 dollars a year.",
        url: "https://resource-alliance.org/speaker/william-kamkwamba/",
        copyDate: null,
        excerpt:
          "left his parents unable to pay $80 for his annual school fees. He was forced to drop out of school a few months into his freshman year of secondary school",
      },
      {
        text: "It was a future he could not accept.",
        url: "https://movingwindmills.org/2009/07/william-kamkwamba-at-tedglobal-2009-running-notes-from-session-7-ted-blog.html",
        copyDate: null,
        excerpt: '"It was a future I couldn’t accept," he says.',
      },
      {
        text: "The library was at his old primary school.",
        url: "https://resource-alliance.org/speaker/william-kamkwamba/",
        copyDate: null,
        excerpt:
          "He started borrowing books from a small community lending library at his former primary school. One of the books was an eighth-grade American textbook called Using Energy",
      },
      {
        text: "He read above all on physics, and went by the diagrams.",
        url: "https://movingwindmills.org/2009/07/william-kamkwamba-at-tedglobal-2009-running-notes-from-session-7-ted-blog.html",
        copyDate: null,
        excerpt:
          "he went to the library and borrowed books, especially those on physics. He couldn’t read much of the English, so he studied the diagrams.",
      },
      {
        text: "The book described windmills; he went to the scrapyard.",
        url: "https://movingwindmills.org/2009/07/william-kamkwamba-at-tedglobal-2009-running-notes-from-session-7-ted-blog.html",
        copyDate: null,
        excerpt:
          "he found book called “Using Energy” that described windmill, and decided that this could be used to help his family. He went to the scrap yard to find material.",
      },
      {
        text: "People said he was crazy.",
        url: "https://movingwindmills.org/2009/07/william-kamkwamba-at-tedglobal-2009-running-notes-from-session-7-ted-blog.html",
        copyDate: null,
        excerpt: "many people, including his mother, said he was crazy",
      },
      {
        text: "That he was only playing sounded more normal.",
        url: "https://yourstory.com/2017/08/william-kamkwamba",
        copyDate: null,
        excerpt:
          'They thought I was crazy. Then I started telling them I was just playing with the parts. That sounded more normal," he told CNN.',
      },
      {
        text: "At 14 he had built one that gave power.",
        url: "https://www.consultpivotal.com/william-kamkwamba-on-building-a-windmill/",
        copyDate: null,
        excerpt:
          "When he was 14, he built an electricity-producing windmill from spare parts and scrap, working from rough plans he found in a library book called Using Energy",
      },
      {
        text: "He used a bicycle and a tractor fan.",
        url: "https://resource-alliance.org/speaker/william-kamkwamba/",
        copyDate: null,
        excerpt:
          "he made his initial five-meter windmill out of a broken bicycle, tractor fan blade, old shock absorber, and blue gum trees",
      },
      {
        text: "At first it lit one lamp.",
        url: "https://movingwindmills.org/2009/07/william-kamkwamba-at-tedglobal-2009-running-notes-from-session-7-ted-blog.html",
        copyDate: null,
        excerpt: "It powered one light at first",
      },
    ],
  },
  {
    key: "kohangaReo",
    title: "Nests for a language",
    who: "Māori elders and families",
    region: "New Zealand",
    continent: "oceania",
    field: "education",
    women: true,
    living: null,
    areas: ["family", "study"],
    kind: "loss",
    cause: {
      text: "Schools had taken the language away, and families had moved to the towns",
      hands: "notMine",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "In the 1980s, of all Māori schoolchildren in New Zealand, fewer than 5% spoke Māori well. Many parents had kept it from them, first outside and then at home. They wanted to spare them what they had gone through themselves. And families had moved to the towns for work, away from the places where it was spoken.",
      "In 1980 a large meeting found another way to begin: with the smallest children, before school. The old people, who still spoke it, would be there, and the parents with them. Each group would be run by all of them together.",
      "The first of these language nests opened in April 1982, in what had been a clothing factory. Hardly anyone wrote about it. When the year ended there were 107.",
    ],
    changed: "They started with the smallest children, and with the people who still had it.",
    prompts: [
      "Where did the elders begin instead of at school?",
      "Who still has what you need, and could be in the room for your next step?",
    ],
    facts: [
      {
        text: "By the 1980s fewer than 5% spoke it well.",
        url: "http://www.stuff.co.nz/dominion-post/news/hutt-valley/73945639/celebrating-new-zealands-first-kohanga-reo--150-years-of-news",
        copyDate: null,
        excerpt:
          "By the 1980s fewer than 5 per cent of Maori schoolchildren could speak the language fluently.",
      },
      {
        text: "Parents had been punished for it, and spared their children.",
        url: "https://www.lelivrescolaire.fr/page/33519097",
        copyDate: null,
        excerpt:
          "trying to protect their own children from the same fate, many discouraged the use of the Maori language, first in public and then at home.",
      },
      {
        text: "Families had moved to the towns.",
        url: "https://web.archive.org/web/20221121151318/https://www.stuff.co.nz/pou-tiaki/129783151/khanga-reo-at-40-the-pioneering-language-nest-that-helped-te-reo-thrive",
        copyDate: null,
        excerpt:
          "the migration of many Māori from rural lives on Māori pā to urban centres in search of jobs, disconnecting them from both their tikanga and the places where te reo was spoken most freely.",
      },
      {
        text: "The idea came from a meeting in 1980.",
        url: "https://forachange.co.uk/browse/1541.html",
        copyDate: null,
        excerpt:
          "The idea of setting up kohanga reo (language nests) for pre-school children was born at a large tribal hui (meeting) in 1980.",
      },
      {
        text: "Each was run by families, from the old speakers to the children.",
        url: "https://forachange.co.uk/browse/1541.html",
        copyDate: null,
        excerpt:
          "each kohanga was to be run by a community which spanned the generations from the elderly fluent Maori-speakers through the parents to the children themselves.",
      },
      {
        text: "The first opened in April 1982, and hardly anyone wrote about it.",
        url: "http://www.stuff.co.nz/dominion-post/news/hutt-valley/73945639/celebrating-new-zealands-first-kohanga-reo--150-years-of-news",
        copyDate: null,
        excerpt:
          "When Pukeatua Kohanga Reo in Wainuiomata took its first intake of pupils in April 1982, it barely rated a mention in the papers",
      },
      {
        text: "It stood in a clothing factory.",
        url: "http://www.stuff.co.nz/dominion-post/news/hutt-valley/73945639/celebrating-new-zealands-first-kohanga-reo--150-years-of-news",
        copyDate: null,
        excerpt:
          "Pukeatua, originally sited in a Fraser St clothing factory, was licensed to care for 35 preschool children",
      },
      {
        text: "By the end of the year there were 107.",
        url: "https://forachange.co.uk/browse/1541.html",
        copyDate: null,
        excerpt:
          "The first kohanga opened in 1982. By the end of the year there were 107, and three years later, 337.",
      },
    ],
  },
];
