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
      "Keri Hulme spent 12 years taking her novel from one publisher to another in New Zealand. It opened with lines that puzzled people, and it mixed Māori and European ways of telling. Publishers would take it only with heavy cuts. She did not want those.",
      "So she stopped looking for a large house. In 1983 a very small one said yes: Spiral, a tiny press that three women led. They took the book in spite of its puzzling pages, and did not ask her to make it another one.",
      "The Bone People came out in 1984 and found its readers. In 1985 it won the Booker Prize in London. No writer from New Zealand had won it before. Some of the judges were against it to the end.",
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
        text: "Publishers would take it only with heavy cuts.",
        url: "https://iiab.me/kiwix/content/wikipedia_en_all_maxi_2023-10/A/The_bone_people",
        copyDate: null,
        excerpt:
          "was unable to find a mainstream publisher who was willing to accept the book without significant editing",
      },
      {
        text: "It came out in 1984.",
        url: "https://iiab.me/kiwix/content/wikipedia_en_all_maxi_2023-10/A/The_bone_people",
        copyDate: null,
        excerpt: "is a 1984 novel by New Zealand writer Keri Hulme.",
      },
      {
        text: "In 1985 it won the Booker Prize, the first by someone from New Zealand.",
        url: "https://thebookerprizes.com/keri-hulme-the-bone-people-story-history-critique",
        copyDate: null,
        excerpt:
          "awarding the 1985 prize to its author Keri Hulme, making her the first New Zealander to win the award. Yet it remained ‘all too disturbing’ for many, including some of that year’s other judges.",
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
      text: "No publisher at home would take it, and the one abroad did not write back",
      hands: "notMine",
      whose: "someoneElse",
      repeats: "keepsHappening",
    },
    text: [
      "Tsitsi Dangarembga was a student in Harare when she wrote her first novel. Four publishers in Zimbabwe refused it. No Zimbabwean woman had published a novel in English at that time.",
      "She had read The Color Purple and admired it. So she looked up who had published that book, and posted her own to the same small company, The Women’s Press in London. No answer came. Three years went by. She took the silence for a no. “I didn’t think I wanted to go and hear that,” she said later.",
      "In the fourth year she happened to be in London. Nervous Conditions was published there in 1988. A year later it won the Commonwealth Writers’ Prize for Africa.",
    ],
    changed: "She asked the publisher of a book she loved, not only those who were near.",
    prompts: [
      "After the refusals at home, what did Dangarembga do differently?",
      "Whose work is near to yours, and could that tell you whom to ask next?",
    ],
    facts: [
      {
        text: "Four publishers in Zimbabwe refused it; it came out in London.",
        url: "https://www.pathakshamabesh.com/author/new/57729",
        copyDate: null,
        excerpt:
          "experienced difficulties getting it published; rejected by four Zimbabwean publishers, she eventually found a willing publisher in the London-based Women's Press.",
      },
      {
        text: "No Zimbabwean woman had published a novel in English.",
        url: "https://opencountrymag.com/how-tsitsi-dangarembga-with-her-trilogy-of-zimbabwe-overcame/",
        copyDate: null,
        excerpt: "At the time, no Zimbabwean woman had published a novel in English",
      },
      {
        text: "She posted it to the publisher of The Color Purple.",
        url: "https://opencountrymag.com/how-tsitsi-dangarembga-with-her-trilogy-of-zimbabwe-overcame/",
        copyDate: null,
        excerpt:
          "Dangarembga decided to mail her manuscript to the publisher of The Color Purple, a small London company called The Women’s Press.",
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
        text: "It was published in 1988, and won the prize a year later.",
        url: "https://www.pathakshamabesh.com/author/new/57729",
        copyDate: null,
        excerpt: "Her first novel, Nervous Conditions, was published in 1988 in the United Kingdom",
      },
      {
        text: "The prize was the Commonwealth Writers’ Prize for Africa.",
        url: "https://www.pathakshamabesh.com/author/new/57729",
        copyDate: null,
        excerpt: "was awarded the Commonwealth Writers' Prize (Africa region) in 1989.",
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
      text: "He had posted the only copy to people who thought nobody would ask",
      hands: "partly",
      whose: "someoneElse",
      repeats: "oneOff",
    },
    text: [
      "In 1957 Chinua Achebe had finished his first novel in Lagos, by hand. He had read that a manuscript should be well typed. So he posted it to a typing agency in London that advertised in a magazine. It was the only copy in the world. Foolishly, he said later.",
      "They asked for thirty-two pounds. He sent the money. Weeks passed, and months. He wrote and wrote, and nobody answered. He grew thin.",
      "More letters would not help. At last he told his boss at the broadcasting house, an Englishwoman, Mrs Beattie. She was going to London on leave, and took down the address. She walked into the office and asked what this nonsense was. The book had lain in a corner. Now it was typed.",
      "Things Fall Apart came out on 17 June 1958, in 2,000 copies.",
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
        text: "It was the only copy, and he posted it.",
        url: "https://blog.oup.com/2013/03/chinua-achebe-1930/",
        copyDate: null,
        excerpt:
          "So, foolishly, from Nigeria, I parceled my manuscript –– handwritten, by the way, and the only copy in the whole world –– wrapped it up and posted it to this typing agency",
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
        text: "Mrs Beattie went there.",
        url: "https://blog.oup.com/2013/03/chinua-achebe-1930/",
        copyDate: null,
        excerpt:
          "She said. ‘Give me their name and address.’ When she got to London she went there! She said, ‘What’s this nonsense?’",
      },
      {
        text: "It lay in a corner.",
        url: "http://literatureproject.com/ebooks-authors/Chinua-Achebe.htm",
        copyDate: null,
        excerpt: "she found that the handwritten\npages were sitting in a corner untouched.",
      },
      {
        text: "It came out on 17 June 1958 in 2,000 copies.",
        url: "https://tebeba.com/fiction-mastery-course/",
        copyDate: null,
        excerpt: "Heinemann published 2,000 hardcover copies of Things Fall Apart on 17 June, 1958.",
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
      text: "A publisher far away did not want a first novel by someone unknown",
      hands: "notMine",
      whose: "someoneElse",
      repeats: "oneOff",
    },
    text: [
      "Gabriel García Márquez began his first novel, Leaf Storm, as early as 1950. He wrote for a newspaper by night and was broke. When he could not pay for his room, he left the manuscript with the doorman as a pledge. The doorman knew how much he valued those papers.",
      "A publishing house in Argentina turned the book down.",
      "He did not leave it in a drawer. He cut a short piece out of it, “Winter”, and published that by itself in December 1952. When he had no subject for his column, he took something from another unfinished book. So what he had written went on working, in parts, while the whole had no home.",
      "Leaf Storm appeared in Bogotá in 1955. It was the first book about Macondo, the village he became known for.",
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
        text: "The manuscript was a pledge for his room.",
        url: "https://full-english-books.net/english-books/full-book-gabriel-garcia-marquez-read-online-chapter-10",
        copyDate: null,
        excerpt:
          "“I used to leave the manuscript . . . as a deposit with the hotel doorman. He knew that I valued those papers highly.",
      },
      {
        text: "He took material for columns from another unfinished book.",
        url: "https://www.infolibre.es/tintalibre/genialidad-principiante_1_1620557.html",
        copyDate: null,
        excerpt:
          "dejará inconclusa otra que nunca se editó, La Casa, de la cual extrae material, cuando se ve sin tema, para algunos de los artículos",
      },
      {
        text: "It was the first about Macondo.",
        url: "https://readgeek.com/kitab/Leaf_Storm",
        copyDate: null,
        excerpt:
          "Widely celebrated as the first appearance of Macondo, the fictitious village later made famous in One Hundred Years of Solitude",
      },
    ],
  },
  {
    key: "allende",
    title: "Letters right and left",
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
      "Isabel Allende lived in Caracas, far from Chile. In January 1981 she began a letter to her grandfather. It grew to more than 500 pages and became a novel, The House of the Spirits. Shyly she gave it to her mother. Her mother was horrified that it told family secrets, and asked her to change a name. Allende painted over it, page by page.",
      "Then her mother wrote to publishers in Argentina, Chile and Venezuela, right and left. No one offered to read it.",
      "So it went further away. Carmen Balcells, an agent in Spain, took it up and offered it in Europe. It came out in Barcelona in 1982. From there it found its way back to the countries that had not wanted to read it.",
    ],
    changed: "It was offered somewhere else, by a person whose work it was to offer books.",
    prompts: [
      "Nearby nobody would read it. What was done differently then?",
      "Who knows the way better than you, and could carry your next step a little further?",
    ],
    facts: [
      {
        text: "She began it in January 1981.",
        url: "https://lowellbooks.com/book/9788467033816/la-casa-de-los-espiritus",
        copyDate: null,
        excerpt: "tomó la pluma en enero de 1981 y no paró hasta enhebrar más de quinientas páginas",
      },
      {
        text: "It grew to more than 500 pages.",
        url: "https://fivebooks.com/book/the-house-of-the-spirits-allende",
        copyDate: null,
        excerpt:
          "By the end of the year, I had more than 500 pages, and that was my first novel, The House of the Spirits.”",
      },
      {
        text: "Her mother was horrified.",
        url: "https://100vampirenovels.net/pdf-novels/paula-by-isabel-allende-free/42-page",
        copyDate: null,
        excerpt:
          "shyly handed it to my mother, who returned it after a few days, horrified, asking me how I dared reveal our family secrets",
      },
      {
        text: "She painted over the name, page by page.",
        url: "https://100vampirenovels.net/pdf-novels/paula-by-isabel-allende-free/42-page",
        copyDate: null,
        excerpt:
          "I could paint over “Bilbaire” with the correction fluid and type in “Satigny,” a task that took several days, revising page by page",
      },
      {
        text: "Her mother wrote to publishers; no one offered to read it.",
        url: "https://100vampirenovels.net/pdf-novels/paula-by-isabel-allende-free/42-page",
        copyDate: null,
        excerpt:
          "she contacted Argentine, Chilean, and Venezuelan publishers, sent letters right and left, and never lost hope, even though no one offered to read the manuscript",
      },
      {
        text: "An agent in Spain took it up.",
        url: "https://bookrags.com/studyguide-the-soul-of-a-woman/chapanal003.html",
        copyDate: null,
        excerpt:
          "She was honored when renowned literary agent Carmen Balcells reached out to her from Spain and promoted her book in Europe.",
      },
      {
        text: "It came out in Barcelona in 1982.",
        url: "http://absoluteastronomy.com/topics/The_House_of_the_Spirits",
        copyDate: null,
        excerpt:
          "Initially, the novel was rejected by several Spanish-language publishers, but became an instant best seller when published in Barcelona in 1982.",
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
      "In 1893 Beatrix Potter wrote a letter to a boy who was in bed, about a rabbit named Peter. Years later she asked for the letter back and made a small book of it, with drawings in ink. She sent it to at least six publishers. All of them refused it. They saw another kind of book.",
      "She did not wait for a seventh. She had it printed herself, while she went on looking: 250 copies, in December 1901. Soon she needed 200 more.",
      "Now there was something to hold in the hand. One of the publishers, Frederick Warne, came round. They wished for colour. She took out 11 of the drawings, edited the words again, and painted. In 1902 the book came out with them.",
    ],
    changed: "She made a small edition to show, and later gave way where she could.",
    prompts: [
      "What did Potter do differently, after six refusals?",
      "What small version of it could you hold in your hand by your next step?",
    ],
    facts: [
      {
        text: "She sent it to at least six publishers.",
        url: "https://pplspcoll.wordpress.com/2008/07/29/potter-lives-beatrix-that-is/",
        copyDate: null,
        excerpt:
          "In 1901, Miss Potter sent her manuscript of The Tale of Peter Rabbit to at least six publishers only to have it refused by each of them.",
      },
      {
        text: "She printed it herself while she looked on.",
        url: "https://pplspcoll.wordpress.com/2008/07/29/potter-lives-beatrix-that-is/",
        copyDate: null,
        excerpt:
          "She made the decision to print the book herself whilst continuing the search for a publisher who would issue the book in accordance with her wishes.",
      },
      {
        text: "She had 250 copies printed.",
        url: "https://pplspcoll.wordpress.com/2008/07/29/potter-lives-beatrix-that-is/",
        copyDate: null,
        excerpt: "She arranged for an initial print run of 250 copies of her book to be privately printed",
      },
      {
        text: "They were there in December 1901; 200 more followed in 1902.",
        url: "https://pplspcoll.wordpress.com/2008/07/29/potter-lives-beatrix-that-is/",
        copyDate: null,
        excerpt: "These were on sale by December 1901 and in January 1902 she ordered another 200 copies",
      },
      {
        text: "Warne wanted colour; 11 drawings were taken out.",
        url: "https://pplspcoll.wordpress.com/2008/07/29/potter-lives-beatrix-that-is/",
        copyDate: null,
        excerpt:
          "wished to have all the illustrations in colour. In order to achieve this 11 of the illustrations were removed and the text was edited again.",
      },
      {
        text: "It began with a letter in 1893.",
        url: "https://stellabooks.com/featured-book/the-tale-of-peter-rabbit-by-beatrix-potter",
        copyDate: null,
        excerpt:
          "On September 4th, 1893, Miss Potter sat down to write a letter to Noel Moore, the five-year-old son of her ex-governess, all about a naughty rabbit called Peter.",
      },
      {
        text: "Warne, which had refused it before, agreed.",
        url: "https://rlherron.com/2012/07/28/an-early-indie-writer/",
        copyDate: null,
        excerpt:
          "It was Frederick Warne & Co., who had previously rejected the tale, who reconsidered and accepted the (as they called it) “bunny book.” Potter agreed to add color to her pen-and-ink illustrations",
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
      "Stella Franklin lived in the bush in New South Wales. In 1898, at the age of 18, she wrote a novel about a girl who wants a life of her own. She sent it to a magazine in Sydney. The answer was that an agent might place it. That would have cost money, and she had none.",
      "She let it rest and worked it over. A teacher she knew put the grammar right. Then she wrote to Henry Lawson, a writer she had never met, and asked one small thing: would he read it? She asked another too, but Lawson replied first. He had not read three pages when he saw that a girl had written it, and that it was true.",
      "He took it to London with him. My Brilliant Career came out in 1901, from a house in Edinburgh.",
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
        text: "A teacher put the grammar right.",
        url: "https://whosread.com/406001/9984360.amp",
        copyDate: null,
        excerpt:
          "‘One day Stella showed Eliza the book she had written, My Brilliant Career, and asked her would she please correct the grammar, [which] she did with pleasure.’",
      },
      {
        text: "Lawson had not read three pages when he saw it.",
        url: "https://tales.dk/my-brilliant-career_miles-franklin_9781557429261",
        copyDate: null,
        excerpt:
          "I hadn't read three pages when I saw what you will no doubt see at once--that the story had been written by a girl.",
      },
      {
        text: "It came out in Edinburgh.",
        url: "https://www.australianliterarystudies.com.au/articles/my-brilliant-career-the-career-of-the-career",
        copyDate: null,
        excerpt:
          "The novel was first published by Blackwood, of Edinburgh and London - not an Australian publisher",
      },
      {
        text: "It came out in 1901.",
        url: "https://whosread.com/406001/9984360.amp",
        copyDate: null,
        excerpt:
          "Now regarded as an Australian classic, its path to publication in 1901 has been closely scrutinised",
      },
    ],
  },
  {
    key: "marlonJames",
    title: "One chapter, read aloud",
    who: "Marlon James",
    region: "Jamaica",
    continent: "northAmerica",
    field: "writing",
    women: false,
    living: "own",
    areas: ["making", "work"],
    kind: "turnedDown",
    cause: {
      text: "He had sent it out alone, and took each no for a verdict",
      hands: "partly",
      whose: "someoneElse",
      repeats: "keepsHappening",
    },
    text: [
      "Marlon James, from Jamaica, sent his first novel to publishers. It came back 78 times. He added that up only later. By then he thought that he wrote stories nobody wanted to read. He gave up writing. He deleted the book, and went to friends to erase it from their computers too.",
      "He did not stop reading. In March 2004 there was a small workshop for writers in Kingston, with eight people at a table. The teacher, Kaylie Jones, noticed him, the only one who looked miserable. He gave her one chapter. She took it home, and was up late reading.",
      "The rest was found in the outbox of an old computer. John Crow’s Devil was published in 2005. Another book of his won the Booker Prize in 2015.",
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
        text: "It came out in 2005.",
        url: "https://www.scmp.com/lifestyle/books/article/1870370/how-man-booker-winner-marlon-james-almost-quit-after-78-rejections",
        copyDate: null,
        excerpt: "before it was eventually published in 2005.",
      },
      {
        text: "In 2015 another book won the prize.",
        url: "https://addictedtogreatness.wordpress.com/2015/12/02/the-reality-of-success-and-rejection-in-the-publishing-industry/",
        copyDate: null,
        excerpt:
          "This year, the Jamaican writer Marlon James won the 2015 Man Booker Prize for Fiction for his novel, A Brief History of Seven Killings.",
      },
    ],
  },
];
