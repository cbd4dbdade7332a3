/** Stories of books, and of whom their writers asked. */
import type { Story } from "./schema.ts";

export const WRITING: readonly Story[] = [
  {
    key: "hulme",
    title: "Not without the whole book",
    who: "Keri Hulme",
    region: "New Zealand",
    continent: "oceania",
    field: "writing",
    women: true,
    living: null,
    areas: ["making", "work"],
    kind: "turnedDown",
    cause: {
      text: "Publishers wanted another book than the one she had written",
      hands: "notMine",
      whose: "someoneElse",
      repeats: "keepsHappening",
    },
    text: [
      "Keri Hulme spent 12 years taking her novel from one publisher to another in New Zealand. In it the ways and words of Māori and of Europeans are mixed. Publishers wanted a good deal of it changed.",
      "In 1983 somebody else said yes: Spiral, a tiny press. Three women ran it, and two of them were Māori.",
      "The Bone People came out in 1984. That day a bookseller told a customer that this was the most important book in years. The customer was a publisher himself. Later he and two others bid for the rights. In 1985 it won the Booker Prize in London, and no writer from New Zealand had won it before. Two of the five judges were against it.",
    ],
    changed: "She kept the book as it was, and changed whom she asked to print it.",
    prompts: [
      "The book stayed the same. What did Hulme do differently?",
      "Is there somebody smaller and nearer you could ask, as your next step?",
    ],
    facts: [
      {
        text: "She spent 12 years taking it to publishers; in 1983 Spiral said yes.",
        url: "https://www.thetimes.co.uk/article/keri-hulme-obituary-kf5hgf9p3?",
        copyDate: null,
        excerpt:
          "had spent 12 years taking it from publisher to publisher. Finally, in 1983, she secured the backing of the Spiral Collective, a tiny feminist press led by three women, two of them Maori.",
      },
      {
        text: "Māori and European ways and words are mixed in it.",
        url: "https://iiab.me/kiwix/content/wikipedia_en_all_maxi_2023-10/A/The_bone_people",
        copyDate: null,
        excerpt:
          "Māori and Pākehā (New Zealand European) culture, myths and language are blended through the novel.",
      },
      {
        text: "Publishers wanted a good deal changed.",
        url: "https://iiab.me/kiwix/content/wikipedia_en_all_maxi_2023-10/A/The_bone_people",
        copyDate: null,
        excerpt:
          "was unable to find a mainstream publisher who was willing to accept the book without significant editing; it was eventually published by the small all-women collective of Spiral",
      },
      {
        text: "It came out in 1984.",
        url: "https://iiab.me/kiwix/content/wikipedia_en_all_maxi_2023-10/A/The_bone_people",
        copyDate: null,
        excerpt: "is a 1984 novel by New Zealand writer Keri Hulme.",
      },
      {
        text: "On the day of publication a bookseller recommended it.",
        url: "http://beattiesbookblog.blogspot.com/2012/10/anniversary-of-bone-people-winning.html",
        copyDate: null,
        excerpt:
          'selling me  The Bone People on the day of its 1984 NZ publication. He said "this is the most important piece of fiction published in NZ in many years Graham and you have to have a copy"',
      },
      {
        text: "Three publishers bid for the rights.",
        url: "http://beattiesbookblog.blogspot.com/2012/10/anniversary-of-bone-people-winning.html",
        copyDate: null,
        excerpt:
          "I was one of three NZ publishers who were bidding to buy the rights in The Bone People from the Spiral Collective",
      },
      {
        text: "In 1985 it won the Booker Prize, the first by someone from New Zealand.",
        url: "https://thebookerprizes.com/keri-hulme-the-bone-people-story-history-critique",
        copyDate: null,
        excerpt:
          "awarding the 1985 prize to its author Keri Hulme, making her the first New Zealander to win the award. Yet it remained ‘all too disturbing’ for many, including some of that year’s other judges.",
      },
      {
        text: "Two of the five judges were against it.",
        url: "https://iiab.me/kiwix/content/wikipedia_en_all_maxi_2023-10/A/The_bone_people",
        copyDate: null,
        excerpt: "two of the five judges opposed the book's choice",
      },
    ],
  },
  {
    key: "dangarembga",
    title: "No answer is not an answer",
    who: "Tsitsi Dangarembga",
    region: "Zimbabwe",
    continent: "africa",
    field: "writing",
    women: true,
    living: "own",
    areas: ["making", "work"],
    kind: "turnedDown",
    cause: {
      text: "No publisher at home had room for a woman, and the one abroad did not write back",
      hands: "notMine",
      whose: "someoneElse",
      repeats: "keepsHappening",
    },
    text: [
      "Tsitsi Dangarembga was a student in Zimbabwe when she wrote her first novel. At that time there was no novel in English by a woman from Zimbabwe. The presses were closed to women. She had so many refusals for her books, she says, that she grew desperate.",
      "In 1983 she opened a novel that had come out abroad, The Color Purple. She had no hope of a publisher at home. So she looked to the one that had made this book, and posted her own to the same small company in London, The Women’s Press. No answer came. Three years went by. She took the silence for a no. “I didn’t think I wanted to go and hear that,” she said later.",
      "In the fourth year a journey brought her to London. Nervous Conditions was published in 1988. In 1989 it won the Commonwealth Writers’ Prize.",
    ],
    changed: "She asked a publisher far away, whose book she had read, and not only those who were near.",
    prompts: [
      "After the refusals at home, what did Dangarembga do differently?",
      "Whose work is near to yours, and could that tell you whom to ask next?",
    ],
    facts: [
      {
        text: "She was a student when she wrote it; in 1983 she opened The Color Purple.",
        url: "https://opencountrymag.com/how-tsitsi-dangarembga-with-her-trilogy-of-zimbabwe-overcame/",
        copyDate: null,
        excerpt:
          "Tsitsi Dangarembga was studying psychology at the University of Zimbabwe when she first opened Alice Walker’s novel The Color Purple. It was 1983 and she was 25.",
      },
      {
        text: "No Zimbabwean woman had published a novel in English.",
        url: "https://opencountrymag.com/how-tsitsi-dangarembga-with-her-trilogy-of-zimbabwe-overcame/",
        copyDate: null,
        excerpt: "At the time, no Zimbabwean woman had published a novel in English",
      },
      {
        text: "The presses were closed to women.",
        url: "https://opencountrymag.com/how-tsitsi-dangarembga-with-her-trilogy-of-zimbabwe-overcame/",
        copyDate: null,
        excerpt: "the publishing presses were closed to women, catering instead to the male names",
      },
      {
        text: "She had so many refusals that she grew desperate.",
        url: "https://www.morgenbladet.no/boker/bookerprisnominert-eg-fekk-sa-mange-avslag-at-eg-vart-desperat/8997218",
        copyDate: null,
        excerpt: "– Eg fekk så mange avslag at eg vart desperat",
      },
      {
        text: "With no hope at home she posted it to that publisher.",
        url: "https://opencountrymag.com/how-tsitsi-dangarembga-with-her-trilogy-of-zimbabwe-overcame/",
        copyDate: null,
        excerpt:
          "With no hope at home, Dangarembga decided to mail her manuscript to the publisher of The Color Purple, a small London company called The Women’s Press.",
      },
      {
        text: "Three years passed without an answer.",
        url: "https://opencountrymag.com/how-tsitsi-dangarembga-with-her-trilogy-of-zimbabwe-overcame/",
        copyDate: null,
        excerpt:
          "Three years passed and Dangarembga didn’t hear back, and the fourth year, she happened to visit London. “I was not really thinking of the manuscript,” she recalls.",
      },
      {
        text: "She took the silence for a no.",
        url: "https://opencountrymag.com/how-tsitsi-dangarembga-with-her-trilogy-of-zimbabwe-overcame/",
        copyDate: null,
        excerpt:
          "“I thought their not responding was rejection. I didn’t think I wanted to go and hear that.”",
      },
      {
        text: "It came out in 1988.",
        url: "https://www.morgenbladet.no/boker/bookerprisnominert-eg-fekk-sa-mange-avslag-at-eg-vart-desperat/8997218",
        copyDate: null,
        excerpt: "seier forfattar Tsitsi Dangarembga om debuten Nervous Conditions (1988)",
      },
      {
        text: "In 1989 it won the prize.",
        url: "https://foxedquarterly.com/shop/tsitsi-dangarembga-nervous-conditions/",
        copyDate: null,
        excerpt:
          "Tsitsi Dangarembga’s Nervous Conditions won the 1989 Commonwealth Writers’ Prize for Fiction and has become a modern classic.",
      },
    ],
  },
  {
    key: "allende",
    title: "What the receptionist knew",
    who: "Isabel Allende",
    region: "Chile and Venezuela",
    continent: "southAmerica",
    field: "writing",
    women: true,
    living: "own",
    areas: ["making", "work"],
    kind: "turnedDown",
    cause: {
      text: "Nobody read what an unknown woman sent in",
      hands: "notMine",
      whose: "someoneElse",
      repeats: "keepsHappening",
    },
    text: [
      "Isabel Allende had gone from Chile into exile in Venezuela. There she began a letter to her grandfather. She kept on writing, and when the year was over there were more than 500 pages. They became a novel, The House of the Spirits.",
      "She sent it to a few publishers. Several refused it, and from others she heard nothing.",
      "At one house it was the woman at the desk who told her how it was. Without a good agent there was no hope, she said, and she named Carmen Balcells in Spain. Later a writer from Argentina, Tomás Eloy Martínez, gave Allende the address. For books from Latin America Balcells was the best, he told her. So the novel went to Barcelona instead of to yet another house. Balcells found a publisher for it. It came out in 1982.",
    ],
    changed: "She sent it to somebody whose work it was to offer books to others.",
    prompts: [
      "After the publishers’ answers, what did Allende do differently?",
      "Who knows the way better than you, and could carry your next step a little further?",
    ],
    facts: [
      {
        text: "She lived in exile in Venezuela.",
        url: "http://archive.upstatetoday.com/?p=24801",
        copyDate: null,
        excerpt:
          "she lived in exile in Venezuela and the United States after General Augusto Pinochet’s coup forced her family out of the country",
      },
      {
        text: "It began as a letter.",
        url: "https://fivebooks.com/book/the-house-of-the-spirits-allende",
        copyDate: null,
        excerpt: "It began, she has said, as a long letter",
      },
      {
        text: "It grew to more than 500 pages.",
        url: "https://fivebooks.com/book/the-house-of-the-spirits-allende",
        copyDate: null,
        excerpt:
          "By the end of the year, I had more than 500 pages, and that was my first novel, The House of the Spirits.”",
      },
      {
        text: "She sent it to a few publishers, and nobody answered.",
        url: "http://archive.upstatetoday.com/?p=24801",
        copyDate: null,
        excerpt:
          "I sent the book to a few publishers and nobody answered me. A writer suggested I contact Carmen Balcells in Barcelona. I sent her the book",
      },
      {
        text: "Several houses refused it.",
        url: "http://blog.bookpassage.com/2012/05/interview-with-isabel-allende-by-lucy.html",
        copyDate: null,
        excerpt: "My first novel, The House of the Spirits,  was rejected by several publishing houses.",
      },
      {
        text: "The receptionist told her of Balcells.",
        url: "http://blog.bookpassage.com/2012/05/interview-with-isabel-allende-by-lucy.html",
        copyDate: null,
        excerpt:
          "One day the receptionist in one of those publishing houses told me that there was no hope of being published without a good agent and she mentioned Carmen Balcells.",
      },
      {
        text: "A writer from Argentina gave her the address.",
        url: "http://blog.bookpassage.com/2012/05/interview-with-isabel-allende-by-lucy.html",
        copyDate: null,
        excerpt:
          "Tomas Eloy Martinez, an Argentinian writer, gave me Carmen Balcells address in Spain and recommended her as the best agent for Latin American literature",
      },
      {
        text: "Balcells found a publisher.",
        url: "http://archive.upstatetoday.com/?p=24801",
        copyDate: null,
        excerpt: "I sent her the book and she got me Plaza & Janes",
      },
      {
        text: "It came out in 1982.",
        url: "https://fivebooks.com/book/the-house-of-the-spirits-allende",
        copyDate: null,
        excerpt: "published her famous magical realist novel The House of the Spirits in 1982",
      },
    ],
  },
  {
    key: "franklin",
    title: "A letter from the bush",
    who: "Miles Franklin",
    region: "Australia",
    continent: "oceania",
    field: "writing",
    women: true,
    living: null,
    areas: ["making", "work"],
    kind: "turnedDown",
    cause: {
      text: "A first book by a girl from the bush, with no money to have it placed",
      hands: "partly",
      whose: "setUp",
      repeats: "oneOff",
    },
    text: [
      "Stella Franklin lived in the bush near Yass, in Australia. In 1898, at the age of 18, she wrote a novel in a few months. She sent it to a magazine, the Bulletin. It pointed her to an agency. Probably she did not have the money for that.",
      "For a time she worked on the text. Then she wrote to Henry Lawson, a writer. She knew nothing of publishers, she told Lawson. Would he read her book, and advise her? One dull afternoon he began to read. Before the third page was over, he saw that a girl had written it. Of the bush it told the truth, he found, more than anything he knew.",
      "He took it to London with him. There an agent helped to place it. My Brilliant Career came out in 1901, from a house in Edinburgh.",
    ],
    changed: "She revised it, and asked a reader for advice instead of a publisher for a yes.",
    prompts: [
      "What did Franklin ask for, instead of asking to be published?",
      "Whose advice could you ask for next, about your own work?",
    ],
    facts: [
      {
        text: "In 1898, at 18, she wrote it.",
        url: "http://www.smh.com.au/articles/2004/02/27/1077676950836.html?from=storyrhs",
        copyDate: null,
        excerpt:
          "At the age of 18, in 1898, a young girl by the name of Stella Maria Sarah Miles Franklin, tucked away in the bush near Yass, dashed off her first novel in a matter of months.",
      },
      {
        text: "The Bulletin pointed her to an agency.",
        url: "https://www.australianliterarystudies.com.au/articles/reading-my-brilliant-career",
        copyDate: null,
        excerpt:
          "Miles Franklin had originally sent her manuscript to the Bulletin; she, too, was then referred to A.G. Stephens's literary agency.",
      },
      {
        text: "A magazine pointed her to an agent; she lacked the money.",
        url: "https://www.australianliterarystudies.com.au/articles/reading-my-brilliant-career",
        copyDate: null,
        excerpt:
          "But, probably because she lacked the necessary funds, she did not follow up the Bulletin's suggestion immediately.",
      },
      {
        text: "She revised it, and wrote to Lawson and to another.",
        url: "https://www.australianliterarystudies.com.au/articles/reading-my-brilliant-career",
        copyDate: null,
        excerpt:
          "Instead, she spent some time revising her manuscript and then sent a letter to Henry Lawson, as well as to Stephens, asking if he would be prepared to read it. Lawson happened to reply first",
      },
      {
        text: "She knew nothing of publishers, and asked him to read and advise.",
        url: "https://tales.dk/my-brilliant-career_miles-franklin_9781557429261",
        copyDate: null,
        excerpt:
          "the writer had written a novel, but knew nothing of editors and publishers, and asking me to read and advise",
      },
      {
        text: "One dull afternoon he began; before the third page was over he saw it.",
        url: "https://tales.dk/my-brilliant-career_miles-franklin_9781557429261",
        copyDate: null,
        excerpt:
          "one dull afternoon I started to read it. I hadn't read three pages when I saw what you will no doubt see at once--that the story had been written by a girl",
      },
      {
        text: "It was true to the bush.",
        url: "https://tales.dk/my-brilliant-career_miles-franklin_9781557429261",
        copyDate: null,
        excerpt:
          "the descriptions of bush life and scenery came startlingly, painfully real to me, and I know that, as far as they are concerned, the book is true to Australia--the truest I ever read",
      },
      {
        text: "He took it to London, where an agent helped.",
        url: "https://www.australianliterarystudies.com.au/articles/reading-my-brilliant-career",
        copyDate: null,
        excerpt:
          "it was Lawson who ended up taking Franklin's manuscript with him to London. Here the literary agent J.B. Pinker helped arrange publication",
      },
      {
        text: "It came out in 1901.",
        url: "https://www.australianliterarystudies.com.au/articles/reading-my-brilliant-career",
        copyDate: null,
        excerpt: "Miles Franklin's My Brilliant Career (1901)",
      },
    ],
  },
];
