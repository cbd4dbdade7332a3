/** Stories of books and of those who wrote them. */
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
      "The Bone People came out in 1984. On that day a bookseller told a customer that this was the most important book in years. The customer was a publisher himself. Later he and two others bid for the rights. In 1985 it won the Booker Prize in London, and no writer from New Zealand had won it before. Two of the five judges were against it.",
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
    changed: "She asked the publisher of a book she loved, not only those who were near.",
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
    key: "achebe",
    title: "The only copy",
    who: "Chinua Achebe",
    region: "Nigeria",
    continent: "africa",
    field: "writing",
    women: false,
    living: null,
    areas: ["making", "work"],
    kind: "loss",
    cause: {
      text: "He had posted the only copy to people who thought nobody would follow it up",
      hands: "partly",
      whose: "someoneElse",
      repeats: "oneOff",
    },
    text: [
      "In 1957 Chinua Achebe finished his first novel in Lagos, by hand. He had learned that a manuscript should be well typed. So he posted it to a typing agency in London that advertised in a magazine. There was no other copy. Foolishly, he said later.",
      "They asked for thirty-two pounds. He sent the money. Weeks passed, and months. He wrote and wrote, and nobody answered. He grew thin.",
      "More letters would not help. At last he told his boss at the broadcasting house, an Englishwoman, Mrs Beattie. She was going to London on leave, and asked for the address. She went to the office and demanded to know what this nonsense was. It was to be typed and posted within a week, she said, and it was.",
      "Things Fall Apart was then printed in 2,000 copies.",
    ],
    changed: "He stopped writing letters, and told someone who could go there and ask.",
    prompts: [
      "What did Achebe do differently, after all his letters?",
      "Whom have you not told yet, who might walk through a door for your next step?",
    ],
    facts: [
      {
        text: "In 1957 the draft was done; he finished it in Lagos.",
        url: "https://blog.oup.com/2013/03/chinua-achebe-1930/",
        copyDate: null,
        excerpt:
          "In 1957 Achebe spent several months in London. He had already completed a draft of his first novel, Things Fall Apart, but felt that it needed further work; he took the manuscript back to Lagos",
      },
      {
        text: "There was only one copy; he posted it to an agency that advertised.",
        url: "https://blog.oup.com/2013/03/chinua-achebe-1930/",
        copyDate: null,
        excerpt:
          "So, foolishly, from Nigeria, I parceled my manuscript –– handwritten, by the way, and the only copy in the whole world –– wrapped it up and posted it to this typing agency",
      },
      {
        text: "A manuscript should be well typed.",
        url: "https://blog.oup.com/2013/03/chinua-achebe-1930/",
        copyDate: null,
        excerpt:
          "I had learned that if you really want to make a good impression, you should have your manuscript  well typed.",
      },
      {
        text: "They asked for thirty-two pounds.",
        url: "https://blog.oup.com/2013/03/chinua-achebe-1930/",
        copyDate: null,
        excerpt:
          "‘Thank you for your manuscript. We’ll charge thirty-two pounds.’ That was what they wanted for two copies, and which they had to receive before they started.",
      },
      {
        text: "He heard no more, and grew thin.",
        url: "https://blog.oup.com/2013/03/chinua-achebe-1930/",
        copyDate: null,
        excerpt:
          "Weeks passed, and months. I wrote and wrote and wrote. No answer. Not a word. I was getting thinner and thinner and thinner.",
      },
      {
        text: "He told his boss, who was going to London on leave.",
        url: "https://blog.oup.com/2013/03/chinua-achebe-1930/",
        copyDate: null,
        excerpt:
          "My boss at the broadcasting house was going home to London on leave. A very stubborn Englishwoman. I told her about this.",
      },
      {
        text: "Mrs Beattie went there.",
        url: "https://blog.oup.com/2013/03/chinua-achebe-1930/",
        copyDate: null,
        excerpt:
          "She said. ‘Give me their name and address.’ When she got to London she went there! She said, ‘What’s this nonsense?’",
      },
      {
        text: "It was typed within a week.",
        url: "http://shorecrestlibrary.blogspot.com/2013/04/and-you-thought-finals-were-painful.html",
        copyDate: null,
        excerpt: "Beattie demanded that they mail a typed copy to Achebe “in the next week,” which they did.",
      },
      {
        text: "They had thought nobody would follow it up.",
        url: "https://blog.oup.com/2013/03/chinua-achebe-1930/",
        copyDate: null,
        excerpt:
          "I think their notion was that a manuscript sent from Africa –– well, there’s really nobody to follow it up.",
      },
      {
        text: "It was printed in 2,000 copies.",
        url: "https://www.pressreader.com/south-africa/mail-guardian/20181005/282157882192555",
        copyDate: null,
        excerpt:
          "27-year-old Chinua Achebe initiated a publishing sensation when London-based William Heinemann printed 2 000 hardback copies of his debut novel",
      },
    ],
  },
  {
    key: "garciaMarquez",
    title: "A piece of it first",
    who: "Gabriel García Márquez",
    region: "Colombia",
    continent: "southAmerica",
    field: "writing",
    women: false,
    living: null,
    areas: ["making", "work"],
    kind: "turnedDown",
    cause: {
      text: "A publisher far away did not want it",
      hands: "notMine",
      whose: "someoneElse",
      repeats: "oneOff",
    },
    text: [
      "Gabriel García Márquez began his first novel, Leaf Storm, as early as 1950. He lived in the north of Colombia then. A publishing house in Argentina turned the novel down.",
      "It did not just lie in a drawer. He cut a piece out of the longer story, called it “Winter”, and published that by itself in December 1952. He had begun another novel too, and never finished it. When he had no subject for an article, he took something from there. So what he had written went on working in parts, while the whole had no home.",
      "In 1955 Leaf Storm came out in Bogotá. Later that year he published the piece once more, under a new title: a woman named Isabel watches the rain fall in Macondo.",
    ],
    changed: "He let parts of it be read while the whole was still refused.",
    prompts: [
      "The whole book had been refused. What did he do with it instead?",
      "Is there a part of your work that could stand alone as your next step?",
    ],
    facts: [
      {
        text: "He began it as early as 1950.",
        url: "http://core-varnish-new.prod.aop.cambridge.org/core/books/cambridge-companion-to-gabriel-garcia-marquez/before-one-hundred-years-of-solitude-the-early-novels/37211F7A3E56DDFC5672B98F30A5F9BE",
        copyDate: null,
        excerpt:
          "he began work on Leaf Storm (La hojarasca) as early as 1950, when he was living in the northern Colombian locations of Sucre and Barranquilla.",
      },
      {
        text: "A house in Argentina refused it; it appeared in Bogotá in 1955.",
        url: "http://core-varnish-new.prod.aop.cambridge.org/core/books/cambridge-companion-to-gabriel-garcia-marquez/before-one-hundred-years-of-solitude-the-early-novels/37211F7A3E56DDFC5672B98F30A5F9BE",
        copyDate: null,
        excerpt:
          "Although initially rejected by an Argentine publishing house, the novel eventually appeared in Bogotá, in 1955.",
      },
      {
        text: "A piece of it came out in December 1952.",
        url: "http://core-varnish-new.prod.aop.cambridge.org/core/books/cambridge-companion-to-gabriel-garcia-marquez/before-one-hundred-years-of-solitude-the-early-novels/37211F7A3E56DDFC5672B98F30A5F9BE",
        copyDate: null,
        excerpt:
          "García Márquez published a short story, 'Winter' ('El invierno'), which was filleted out of the larger narrative, in December 1952",
      },
      {
        text: "He took material for columns from another unfinished book.",
        url: "https://www.infolibre.es/tintalibre/genialidad-principiante_1_1620557.html",
        copyDate: null,
        excerpt:
          "dejará inconclusa otra que nunca se editó, La Casa, de la cual extrae material, cuando se ve sin tema, para algunos de los artículos",
      },
      {
        text: "He published it again, under a new title.",
        url: "http://core-varnish-new.prod.aop.cambridge.org/core/books/cambridge-companion-to-gabriel-garcia-marquez/before-one-hundred-years-of-solitude-the-early-novels/37211F7A3E56DDFC5672B98F30A5F9BE",
        copyDate: null,
        excerpt:
          "he subsequently published it again under the revised title of 'Monologue of Isabel Watching It Rain in Macondo'",
      },
      {
        text: "That was in 1955.",
        url: "http://core-varnish-new.prod.aop.cambridge.org/core/books/cambridge-companion-to-gabriel-garcia-marquez/before-one-hundred-years-of-solitude-the-early-novels/37211F7A3E56DDFC5672B98F30A5F9BE",
        copyDate: null,
        excerpt: "('Monólogo de Isabel viendo llover en Macondo') in October-November 1955",
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
        excerpt: "It began, she has said, as a long letter to her dying grandfather",
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
    key: "potter",
    title: "A small edition of her own",
    who: "Beatrix Potter",
    region: "England",
    continent: "europe",
    field: "writing",
    women: true,
    living: null,
    areas: ["making", "work"],
    kind: "turnedDown",
    cause: {
      text: "Publishers wanted another shape of book",
      hands: "partly",
      whose: "someoneElse",
      repeats: "keepsHappening",
    },
    text: [
      "In 1893 Beatrix Potter wrote a letter to a boy who was in bed, about a rabbit named Peter. Years later she asked whether he still had it, and made a small book of it, with drawings in ink. She sent it to six publishers. None of them took it. One thing they argued about was the size: they wanted it larger and dearer. She wanted it small and cheap, so that even little rabbits could afford it.",
      "She did not wait for a seventh. While she went on looking, she had it printed herself: 250 copies, in December 1901. Soon there were 200 more.",
      "It was not until then that a publisher, Frederick Warne, agreed. They wished for colour. She took out 11 of the drawings and edited the words again. In 1902 the book came out, for one shilling.",
    ],
    changed: "She made a small edition to show, and later gave way where she could.",
    prompts: [
      "What did Potter do differently, after six refusals?",
      "What small version of it could you hold in your hand by your next step?",
    ],
    facts: [
      {
        text: "The letter was of 1893, to a boy of five.",
        url: "https://stellabooks.com/featured-book/the-tale-of-peter-rabbit-by-beatrix-potter",
        copyDate: null,
        excerpt:
          "On September 4th, 1893, Miss Potter sat down to write a letter to Noel Moore, the five-year-old son of her ex-governess, all about a naughty rabbit called Peter.",
      },
      {
        text: "He was in bed; she asked whether he had kept it.",
        url: "https://stellabooks.com/featured-book/the-tale-of-peter-rabbit-by-beatrix-potter",
        copyDate: null,
        excerpt:
          "Miss Potter approached Noel and asked him if just by some chance he had kept the letter that she had written all those years ago",
      },
      {
        text: "She sent it with drawings in ink to six publishers.",
        url: "https://stellabooks.com/featured-book/the-tale-of-peter-rabbit-by-beatrix-potter",
        copyDate: null,
        excerpt:
          "preparing 42 pen-and-ink drawings to illustrate it, and sent it to six publishers. It was rejected by every one of them.",
      },
      {
        text: "They argued about size and price.",
        url: "https://www.themorgan.org/collections/works/potter/letter/25",
        copyDate: null,
        excerpt:
          "One of the sticking points was the price and size of the book, the publisher arguing for a larger and more expensive product, the author demanding something smaller and cheaper",
      },
      {
        text: "Little rabbits could not afford it.",
        url: "http://www.themorgan.org/collections/works/potter/letter/26",
        copyDate: null,
        excerpt:
          "because she thinks little rabbits cannot afford to spend 6 shillings on one book, and would never buy it",
      },
      {
        text: "She printed it herself while she looked on.",
        url: "https://pplspcoll.wordpress.com/2008/07/29/potter-lives-beatrix-that-is/",
        copyDate: null,
        excerpt:
          "She made the decision to print the book herself whilst continuing the search for a publisher who would issue the book in accordance with her wishes.",
      },
      {
        text: "250 copies in December 1901, and 200 more.",
        url: "https://stellabooks.com/featured-book/the-tale-of-peter-rabbit-by-beatrix-potter",
        copyDate: null,
        excerpt:
          "In 1901 Miss Potter decided to have the book privately printed and published and a very limited number of 250 copies were produced in December of that year, with a further 200 copies",
      },
      {
        text: "Only then Warne agreed.",
        url: "https://stellabooks.com/featured-book/the-tale-of-peter-rabbit-by-beatrix-potter",
        copyDate: null,
        excerpt:
          "It was not until after the private printing appeared that Frederick Warne agreed to publish it themselves.",
      },
      {
        text: "Warne wanted colour; 11 drawings were taken out.",
        url: "https://pplspcoll.wordpress.com/2008/07/29/potter-lives-beatrix-that-is/",
        copyDate: null,
        excerpt:
          "wished to have all the illustrations in colour. In order to achieve this 11 of the illustrations were removed and the text was edited again.",
      },
      {
        text: "It came out in 1902 for one shilling.",
        url: "https://stellabooks.com/featured-book/the-tale-of-peter-rabbit-by-beatrix-potter",
        copyDate: null,
        excerpt: "as published in 1902, costing one shilling",
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
      "For a time she worked on the text. Then she wrote to Henry Lawson, a writer. She knew nothing of publishers, she told Lawson. Would he read her book, and advise her? He was the first to reply. One dull afternoon he began to read. Before the third page was over, he saw that a girl had written it. Of the bush it told the truth, he found, more than anything he knew.",
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
  {
    key: "marlonJames",
    title: "One chapter to one reader",
    who: "Marlon James",
    region: "Jamaica",
    continent: "northAmerica",
    field: "writing",
    women: false,
    living: "own",
    areas: ["making", "work"],
    kind: "turnedDown",
    cause: {
      text: "He took each no for a verdict on what he wrote",
      hands: "partly",
      whose: "someoneElse",
      repeats: "keepsHappening",
    },
    text: [
      "Marlon James, from Jamaica, sent his first novel to publishers. It came back 78 times; he added that up one day. He thought that he wrote stories nobody wanted. He gave it up. He destroyed the book, and went to friends to erase it from their computers too.",
      "In March 2004 there was a workshop for writers in Kingston, with eight people at a long table. The teacher, Kaylie Jones from America, remembers that nobody else there looked so miserable. He handed in one chapter. She took it home and was up late over it. She was shocked that nobody had taken him on.",
      "The text was found in the outbox of an old computer. John Crow’s Devil was published in 2005. In October 2015 another book of his won the Booker Prize.",
    ],
    changed: "He put one chapter before a single reader, instead of the whole before strangers.",
    prompts: [
      "After giving it up, what did James do differently with the book?",
      "Which small part could you show to one person, as your next step?",
    ],
    facts: [
      {
        text: "It came back 78 times.",
        url: "https://www.scmp.com/lifestyle/books/article/1870370/how-man-booker-winner-marlon-james-almost-quit-after-78-rejections",
        copyDate: null,
        excerpt:
          "told the BBC  that his first novel, John Crow’s Devil,  was rejected 78 times by publishers, before it was eventually published in 2005.  “I had to sit down and add it up one day",
      },
      {
        text: "He thought nobody wanted to read his stories.",
        url: "https://www.scmp.com/lifestyle/books/article/1870370/how-man-booker-winner-marlon-james-almost-quit-after-78-rejections",
        copyDate: null,
        excerpt:
          "“There was a time I actually thought I was writing the kind of stories people didn’t want to read,” he says.",
      },
      {
        text: "He gave it up and erased the book.",
        url: "https://www.scmp.com/lifestyle/books/article/1870370/how-man-booker-winner-marlon-james-almost-quit-after-78-rejections",
        copyDate: null,
        excerpt:
          "“I did give it up. I actually destroyed the manuscript, I even went on my friends’ computers and erased it.” He retrieved the text by searching in the email outbox of an old computer.",
      },
      {
        text: "In March 2004 there was a workshop in Kingston.",
        url: "https://wilkesmagazine.wordpress.com/2016/02/12/a-brief-history-of-marlon-james/",
        copyDate: null,
        excerpt:
          "In March 2004 I arrived in Kingston, Jamaica, to teach a fiction workshop and was driven to a house that was still under construction, bare concrete and wood beams.",
      },
      {
        text: "Eight people sat at a table.",
        url: "https://wilkesmagazine.wordpress.com/2016/02/12/a-brief-history-of-marlon-james/",
        copyDate: null,
        excerpt:
          "I found myself at the head of a long table with eight Jamaicans staring at me with expectant looks. You were the only male in the group, and the only one who looked miserable.",
      },
      {
        text: "The teacher was up late reading.",
        url: "https://wilkesmagazine.wordpress.com/2016/02/12/a-brief-history-of-marlon-james/",
        copyDate: null,
        excerpt:
          "When you submitted the first chapter of your novel to the workshop, I took the pages back to the house where I was staying and was up late reading.",
      },
      {
        text: "She came from America, and was shocked that nobody had taken him on.",
        url: "https://www.akashicbooks.com/akashic-author-marlon-james-featured-in-the-new-york-times-and-the-wall-street-journal/",
        copyDate: null,
        excerpt: "“I was shocked that nobody had picked up this guy.”",
      },
      {
        text: "He had taken a chapter to the workshop.",
        url: "https://www.akashicbooks.com/akashic-author-marlon-james-featured-in-the-new-york-times-and-the-wall-street-journal/",
        copyDate: null,
        excerpt:
          "when he took a chapter to a writing workshop in Kingston taught by a visiting American, Kaylie Jones, she was immediately taken by Mr. James’s writing and choice of subject",
      },
      {
        text: "It came out in 2005.",
        url: "https://www.scmp.com/lifestyle/books/article/1870370/how-man-booker-winner-marlon-james-almost-quit-after-78-rejections",
        copyDate: null,
        excerpt: "before it was eventually published in 2005.",
      },
      {
        text: "In October 2015 another book won the prize.",
        url: "https://wilkesmagazine.wordpress.com/2016/02/12/a-brief-history-of-marlon-james/",
        copyDate: null,
        excerpt:
          "When Marlon James MA ’06’s novel A Brief History of Seven Killings was selected in October 2015 as the Man Booker Prize winner",
      },
    ],
  },
];
