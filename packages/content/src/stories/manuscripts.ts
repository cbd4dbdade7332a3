/** Stories of what became of the pages themselves. */
import type { Story } from "./schema.ts";

export const MANUSCRIPTS: readonly Story[] = [
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
        excerpt: "When she got to London she went there",
      },
      {
        text: "She asked what it was about.",
        url: "https://blog.oup.com/2013/03/chinua-achebe-1930/",
        copyDate: null,
        excerpt: "She said, ‘What’s this nonsense?’",
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
      "It did not lie in a drawer. He cut a piece out of the longer story, called it “Winter”, and published that by itself in December 1952. He had begun another novel too, and never finished it. When he had no subject for an article, he took something from there. So what he had written went on working in parts, while the whole had no home.",
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
      "In 1893 Beatrix Potter wrote a letter to a boy who was in bed, about a rabbit named Peter. Years later she asked whether he still had it, and made a small book of it, with drawings in ink. She sent it to six publishers. None of them took it. With a publisher she argued about size and price. He wanted a larger and dearer book. She wanted a small and cheap one, which even little rabbits could afford.",
      "She did not wait for a seventh. While she went on looking, she had it printed herself: 250 copies, in December 1901. Soon there were 200 more.",
      "Only then did a publisher agree, Frederick Warne. The firm wished for colour. She took out 11 of the drawings and edited the words again. In 1902 the book came out, for one shilling.",
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
