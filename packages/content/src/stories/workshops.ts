/** Stories of people who made something in a shed, a workshop or the sea. */
import type { Story } from "./schema.ts";

export const WORKSHOPS: readonly Story[] = [
  {
    key: "mikimoto",
    title: "Hung from a raft",
    who: "Kokichi and Ume Mikimoto",
    region: "Japan",
    continent: "asia",
    field: "business",
    women: true,
    living: null,
    areas: ["work", "money"],
    kind: "loss",
    cause: {
      text: "Red tides, octopus and starfish harmed the oysters",
      hands: "partly",
      whose: "luck",
      repeats: "keepsHappening",
    },
    text: [
      "Kokichi Mikimoto had left school at 13, to help his family by selling vegetables. As a child he had watched the divers bring up pearls. In 1888 he began to see whether oysters could be made to grow them. Some trials went well. Others were ruined by red tides, and by what lives in the sea. It brought him close to bankruptcy.",
      "In 1890 he met a biologist, Kakichi Mitsukuri, who told him of a way to make an oyster form a pearl. He and his wife Ume tried it for three years. On 11 July 1893 they had the first half-round pearls.",
      "Octopus, starfish and red tides remained. Against them, growers put the oysters in wire cages and hung the cages from a raft.",
    ],
    changed: "They asked somebody who knew of another way.",
    prompts: [
      "After the first years, what did the Mikimotos do differently?",
      "Who could tell you something about your next try that you cannot find out alone?",
    ],
    facts: [
      {
        text: "He left school at 13.",
        url: "http://www.newworldencyclopedia.org/entry/Mikimoto_Kokichi",
        copyDate: null,
        excerpt:
          "Mikimoto studied in a tiny one-room school until the age of 13, when he left school to help support his family by selling vegetables.",
      },
      {
        text: "As a child he watched the divers.",
        url: "http://www.newworldencyclopedia.org/entry/Mikimoto_Kokichi",
        copyDate: null,
        excerpt:
          "His fascination with pearls began during his early childhood, when he watched the pearl divers of Ise, Japan",
      },
      {
        text: "Experiments began in 1888.",
        url: "https://www.langantiques.com/university/mikimoto-kokichi/",
        copyDate: null,
        excerpt: "Beginning in 1888, many experiments were conducted",
      },
      {
        text: "Red tides ruined some.",
        url: "https://www.langantiques.com/university/mikimoto-kokichi/",
        copyDate: null,
        excerpt:
          "others, owing to oyster poisoning red tides and other natural adversaries, proved disastrous.",
      },
      {
        text: "It brought him close to bankruptcy; his wife Ume was his partner.",
        url: "http://www.princeton.edu/~achaney/tmve/wiki100k/docs/Mikimoto_K%C5%8Dkichi.html",
        copyDate: null,
        excerpt: "near bankruptcy, he was able to create the hemispherical cultured pearls",
      },
      {
        text: "His wife was Ume.",
        url: "http://www.princeton.edu/~achaney/tmve/wiki100k/docs/Mikimoto_K%C5%8Dkichi.html",
        copyDate: null,
        excerpt: "at the Shinmei inlet on Ago Bay in Mie prefecture with his wife and partner Ume",
      },
      {
        text: "In 1890 he met the biologist.",
        url: "http://www.newworldencyclopedia.org/entry/Mikimoto_Kokichi",
        copyDate: null,
        excerpt:
          "In 1890, soon after he established an oyster farm, he met a marine biologist, Kakichi Mitsukiri, who suggested a way in which oysters could be artificially stimulated to produce pearls.",
      },
      {
        text: "They experimented for three years.",
        url: "http://www.newworldencyclopedia.org/entry/Mikimoto_Kokichi",
        copyDate: null,
        excerpt:
          "Mikimoto and his wife experimented for three years before they succeeded in producing the first cultured half-pearl",
      },
      {
        text: "The day was 11 July 1893.",
        url: "https://www.langantiques.com/university/mikimoto-kokichi/",
        copyDate: null,
        excerpt:
          "On July 11, 1893, after overcoming all manners of trials, the first quality hemispherical pearls produced from Mikimoto’s experiments were",
      },
      {
        text: "Growers put the oysters in cages and hung them from a raft.",
        url: "https://www.pck.gr.jp/e/story/history.html",
        copyDate: null,
        excerpt: "They put oysters in wire cages and suspended\nthe cages from a raft.",
      },
      {
        text: "Octopus, starfish and red tides harmed the oysters.",
        url: "https://www.pck.gr.jp/e/story/history.html",
        copyDate: null,
        excerpt:
          "Natural\npredators such as octopus and star fish and\nenvironmental problem such as red tide damage\nthese oysters.",
      },
    ],
  },
  {
    key: "andoNoodles",
    title: "Noodles in a shed",
    who: "Momofuku Ando",
    region: "Taiwan and Japan",
    continent: "asia",
    field: "business",
    women: false,
    living: null,
    areas: ["work", "making"],
    kind: "missedMark",
    cause: {
      text: "The noodles came out wrong, and then nobody would pay to make them",
      hands: "partly",
      whose: "someoneElse",
      repeats: "keepsHappening",
    },
    text: [
      "After the war Momofuku Ando saw people in Japan queue for cheap bowls of noodles. He wanted to make some that anyone could eat at home. In a shed in Ikeda, behind his house, he tried to make noodles that only needed hot water. Several tries came to nothing.",
      "In 1958 he saw how his wife Masako fried tempura. The oil, he noticed, took the water out. So he fried his noodles to dry them. In boiling water they turned soft again.",
      "Then came the next no. A bowl cost 35 yen, when one of fresh noodles cost six, and hardly anyone would put money in. He did not look for other investors. He took the noodles straight to people, and let them taste. In the end they sold well: they were quick, and people liked them.",
    ],
    changed: "He changed how the noodles were dried, and then whom he tried to win over.",
    prompts: [
      "Twice the way was closed. What did Ando do differently each time?",
      "Who could taste what you are making, as your next step?",
    ],
    facts: [
      {
        text: "He saw people queue for cheap bowls.",
        url: "https://recipes.howstuffworks.com/cup-noodles.htm",
        copyDate: null,
        excerpt:
          "In war-torn Japan, Ando watched people line up to purchase cheap bowls of noodles from stands in black markets.",
      },
      {
        text: "He saw people queue, and built a shed.",
        url: "https://recipes.howstuffworks.com/cup-noodles.htm",
        copyDate: null,
        excerpt:
          "Ando wanted to make noodles people could easily eat at home, so he built a laboratory shed in his backyard.",
      },
      {
        text: "The shed was in Ikeda.",
        url: "https://osaka-info.jp/en/gourmet/gastronomy-instantramen/",
        copyDate: null,
        excerpt:
          "in Ikeda City, Osaka prefecture, in a small backyard shed behind the home of Nissin Foods’ founder Ando Momofuku",
      },
      {
        text: "They only needed hot water.",
        url: "https://osaka-info.jp/en/gourmet/gastronomy-instantramen/",
        copyDate: null,
        excerpt: "Advertising itself as being ready to eat in two minutes after pouring hot water on top",
      },
      {
        text: "In 1958 he saw his wife frying tempura.",
        url: "https://recipes.howstuffworks.com/cup-noodles.htm",
        copyDate: null,
        excerpt:
          "in 1958. While observing his wife, Masako, frying tempura, he noticed that oil removed the moisture.",
      },
      {
        text: "Hot oil dries; boiling water brings the noodles back.",
        url: "https://recipes.howstuffworks.com/cup-noodles.htm",
        copyDate: null,
        excerpt: "He then realized that fried and dried noodles could be remoisturized when boiled.",
      },
      {
        text: "A bowl cost 35 yen, fresh noodles six.",
        url: "https://osaka-info.jp/en/gourmet/gastronomy-instantramen/",
        copyDate: null,
        excerpt:
          "Despite a 35-yen price tag, when typically udon sold for only six yen, the instant ramen sold well due to its reputation for being both delicious and convenient.",
      },
      {
        text: "Investors were hard to find; he turned to tastings.",
        url: "https://recipes.howstuffworks.com/cup-noodles.htm",
        copyDate: null,
        excerpt:
          'Because Ando\'s "Chikin Ramen" cost six times the price of a bowl of fresh noodles, he had trouble attracting investors. His solution was to take his product directly to the public',
      },
    ],
  },
  {
    key: "honda",
    title: "Three of fifty",
    who: "Soichiro Honda",
    region: "Japan",
    continent: "asia",
    field: "business",
    women: false,
    living: null,
    areas: ["work", "study"],
    kind: "missedMark",
    cause: {
      text: "He knew how to repair, and not yet how things are made",
      hands: "mine",
      whose: null,
      repeats: "keepsHappening",
    },
    text: [
      "Soichiro Honda earned well by repairing cars. In 1936 he was no longer content with it, and planned to make something himself. His investors saw no need for that. With the help of another man he set up a firm. By day he did repairs, and by night he tried to make piston rings. They came out wrong.",
      "So he went back to school, part time, to learn about metal. It took nearly two years. Then the rings were right.",
      "Toyota gave him a contract. But of fifty rings that he handed in for a check, only three were good enough. Now what he lacked was the art of making many alike. Again he went to learn. For nearly two more years he visited universities and makers of steel all over Japan. After that he could supply parts in large numbers.",
    ],
    changed: "Each time he found out what he did not know, and went to learn just that.",
    prompts: [
      "What did Honda do differently, each time the rings came out wrong?",
      "What is the one thing you do not know yet that your next step needs?",
    ],
    facts: [
      {
        text: "In 1936 he was no longer content with repairs.",
        url: "https://world.honda.com/history/limitlessdreams/joyofmanufacturing/page04.html",
        copyDate: null,
        excerpt:
          "In 1936, the same year the accident occurred, Mr. Honda became dissatisfied with repair work and began to plan a move into manufacturing.",
      },
      {
        text: "His investors saw no need.",
        url: "https://world.honda.com/history/limitlessdreams/joyofmanufacturing/page04.html",
        copyDate: null,
        excerpt:
          "Since he was making good money through his repair work they could not see the need to embark on an unnecessary new venture.",
      },
      {
        text: "With another man’s help he set up a firm.",
        url: "https://world.honda.com/history/limitlessdreams/joyofmanufacturing/page04.html",
        copyDate: null,
        excerpt:
          "sought the help of an acquaintance by the name of Shichiro Kato, and set up the Tokai Seiki Heavy Industry",
      },
      {
        text: "He did repairs by day and tried to make rings by night.",
        url: "https://world.honda.com/history/limitlessdreams/joyofmanufacturing/page04.html",
        copyDate: null,
        excerpt: "working by day at the old Art Shokai and developing piston rings at night",
      },
      {
        text: "He went back to school, part time.",
        url: "https://world.honda.com/history/limitlessdreams/joyofmanufacturing/page04.html",
        copyDate: null,
        excerpt:
          "he enrolled as a part-time student at Hamamatsu Industrial Institute (now the Faculty of Engineering at Shizuoka University)",
      },
      {
        text: "He went to learn about metal; it took nearly two years.",
        url: "https://world.honda.com/history/limitlessdreams/joyofmanufacturing/page04.html",
        copyDate: null,
        excerpt:
          "so as to improve his knowledge of metallurgy. Nearly two years went by during which he worked and studied so hard that his facial appearance completely altered.",
      },
      {
        text: "Then the rings were right.",
        url: "https://world.honda.com/history/limitlessdreams/joyofmanufacturing/page04.html",
        copyDate: null,
        excerpt: "Production of piston rings started as Mr. Honda had intended",
      },
      {
        text: "Now it was a matter of manufacturing.",
        url: "https://world.honda.com/history/limitlessdreams/joyofmanufacturing/page04.html",
        copyDate: null,
        excerpt:
          "he was still beset with difficulties. This time his problems had to do with manufacturing technology.",
      },
      {
        text: "Of fifty rings three met the mark.",
        url: "https://world.honda.com/history/limitlessdreams/joyofmanufacturing/page04.html",
        copyDate: null,
        excerpt:
          "Mr. Honda had a contract with Toyota Motor Co., Ltd., but out of fifty piston rings he submitted for quality control only three met the required standards.",
      },
      {
        text: "After nearly two more years he could supply Toyota.",
        url: "https://world.honda.com/history/limitlessdreams/joyofmanufacturing/page04.html",
        copyDate: null,
        excerpt:
          "After nearly two more years of visiting universities and steelmaking companies all over Japan in order to study manufacturing techniques, he was at last in a position to supply mass-produced parts",
      },
    ],
  },
  {
    key: "dyson",
    title: "One change at a time",
    who: "James Dyson",
    region: "England",
    continent: "europe",
    field: "business",
    women: false,
    living: "own",
    areas: ["work", "making"],
    kind: "turnedDown",
    cause: {
      text: "Nobody took up a machine without a bag",
      hands: "notMine",
      whose: "someoneElse",
      repeats: "keepsHappening",
    },
    text: [
      "James Dyson saw in 1979 how his vacuum cleaner lost its pull as the bag filled. He set out to make one without a bag. It took five years and 5,127 models. He goes over a thing again and again, he says, and makes one change at a time. That is the way to see which change has done the most.",
      "Then the machine worked. For two years he went round Britain and Europe, looking for somebody to take it up. He found nobody there.",
      "In the end he sold it in Japan, under licence. In 1993 he opened a factory of his own.",
    ],
    changed: "He changed one thing at a time in the machine, and in the end the place where he asked.",
    prompts: [
      "After two years of asking, what did Dyson do differently?",
      "If you could change only one thing for your next try, which would it be?",
    ],
    facts: [
      {
        text: "In 1979 he noticed it.",
        url: "http://businesscasestudies.co.uk/dyson/innovation-research-and-development/introduction.html",
        copyDate: null,
        excerpt:
          "In 1979, James Dyson noticed that his bag vacuum cleaner only picked up dirt properly with a new bag and that it lost suction rapidly as the bag filled.",
      },
      {
        text: "It took five years and 5,127 models.",
        url: "http://businesscasestudies.co.uk/dyson/innovation-research-and-development/introduction.html",
        copyDate: null,
        excerpt:
          "five years and 5,127 prototypes later, the world’s first vacuum cleaner with no bag and no loss of suction arrived.",
      },
      {
        text: "He makes one change at a time.",
        url: "https://www.livemint.com/mint-lounge/business-of-life/sir-james-dyson-pencilvac-launch-interview/amp-11750157619638.html",
        copyDate: null,
        excerpt: "It’s an iterative process where you make one change at a time",
      },
      {
        text: "He changes one thing at a time, to see what each change does.",
        url: "https://airmail.news/issues/2021-9-4/the-wonderful-wizard-of-dyson",
        copyDate: null,
        excerpt:
          "it is important that you only change one factor at a time—by doing that you can isolate the changes that have the biggest impact on performance",
      },
      {
        text: "For two years he looked for a company.",
        url: "http://businesscasestudies.co.uk/dyson/innovation-research-and-development/introduction.html",
        copyDate: null,
        excerpt:
          "James Dyson spent two years trawling the UK and Europe looking for someone to license the product. He finally sold his machine under licence in Japan",
      },
      {
        text: "In 1993 he opened his own factory.",
        url: "http://businesscasestudies.co.uk/dyson/innovation-research-and-development/introduction.html",
        copyDate: null,
        excerpt:
          "In 1993, 15 years after he had the initial idea, he opened his own research centre and factory in Wiltshire",
      },
    ],
  },
];
