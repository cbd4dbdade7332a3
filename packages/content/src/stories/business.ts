/** Stories of trades, firms and things that had to be sold. */
import type { Story } from "./schema.ts";

export const BUSINESS: readonly Story[] = [
  {
    key: "mPesa",
    title: "What people really used it for",
    who: "The M-PESA team in Kenya",
    region: "Kenya",
    continent: "africa",
    field: "business",
    women: false,
    living: null,
    areas: ["work"],
    kind: "missedMark",
    cause: {
      text: "It was made for one thing, and people needed another",
      hands: "mine",
      whose: null,
      repeats: "oneOff",
    },
    text: [
      "In November 2005 a trial began in Kenya. People could pay back a small loan by mobile phone, instead of carrying cash to a meeting. 450 clients of a lender took part, with eight shops as agents.",
      "It worked as drawn, and did not fit. But the records showed payments that no one had planned. A man was robbed on his way home. His wife, who was in the trial, sent money to his phone, so that he could pay the bus. The team first put such things among the quirks. Then they asked people about them.",
      "They let go of the loans, and built the service around sending money. In March 2007 it was launched as M-PESA. Within the first month it had more than 20,000 customers, well ahead of the plan.",
    ],
    changed: "They asked about the odd uses, and rebuilt the service around them.",
    prompts: [
      "What did the team do differently after the trial?",
      "What odd thing did your last try show, and what would it mean for your next step?",
    ],
    facts: [
      {
        text: "Trials began in November 2005, with eight shops.",
        url: "https://th4.ilovetranslation.com/o1xpE3ane8W=d",
        copyDate: null,
        excerpt:
          "were launched in Kenya in November\n2005. With eight agent shops recruited from Safaricom dealerships, MPESA trials took off in\nCentral Nairobi, in Mathare (a Nairobi slum) and in Thika",
      },
      {
        text: "450 clients of a lender took part.",
        url: "https://th4.ilovetranslation.com/o1xpE3ane8W=d",
        copyDate: null,
        excerpt: "The trial involved 450 clients of Faulu Kenya.",
      },
      {
        text: "A man was robbed, and his wife sent him the bus fare.",
        url: "https://owaahh.com/the-age-of-mpesa/",
        copyDate: null,
        excerpt:
          "He calls his wife for help because he’s now stuck and he needs bus fare. Thinking fast, she sends him money through his phone so he can withdraw it and get home.",
      },
      {
        text: "It was put among the quirks, then people were asked.",
        url: "https://owaahh.com/the-age-of-mpesa/",
        copyDate: null,
        excerpt:
          "The researchers placed it among the quirks the data was showing them, and had to get a few other people to try and explain exactly what it meant.",
      },
      {
        text: "The loans were let go.",
        url: "https://th4.ilovetranslation.com/o1xpE3ane8W=d",
        copyDate: null,
        excerpt: "After the pilot, the system evolved away from loan activities.",
      },
      {
        text: "It was launched in March 2007.",
        url: "https://docslib.org/doc/298559/m-pesa-mobile-money-for-the-unbanked-turning-cellphones-into-24-hour-tellers-in-kenya",
        copyDate: null,
        excerpt:
          "In March 2007, Kenya’s largest mobile network operator, Safaricom (part of the Group) launched M-PESA, an innovative payment service for the unbanked.",
      },
      {
        text: "Within a month it had over 20,000 customers.",
        url: "https://docslib.org/doc/298559/m-pesa-mobile-money-for-the-unbanked-turning-cellphones-into-24-hour-tellers-in-kenya",
        copyDate: null,
        excerpt:
          "Within the first month Safaricom had registered over 20,000 M-PESA customers, well ahead of the targeted business plan.",
      },
    ],
  },
  {
    key: "mikimoto",
    title: "Up from the sea bed",
    who: "Kokichi and Ume Mikimoto",
    region: "Japan",
    continent: "asia",
    field: "business",
    women: true,
    living: null,
    areas: ["work", "money"],
    kind: "loss",
    cause: {
      text: "Red tides, octopus and starfish reached the oysters on the sea bed",
      hands: "partly",
      whose: "luck",
      repeats: "keepsHappening",
    },
    text: [
      "Kokichi Mikimoto had left school at 13 to sell vegetables. With his wife Ume he wanted to grow pearls, which until then were only found. They began their experiments in 1888. Some went well. Others were ruined by red tides and by what lives in the sea. They came close to losing everything.",
      "He had tried to find it out alone. In 1890 he met a biologist, Kakichi Mitsukuri, who told him how an oyster might be brought to make a pearl. Three years later, on 11 July 1893, they took the first half-round pearls from their shells.",
      "The sea stayed as it was. So in the years after, growers moved the oysters. Instead of lying on the sea bed, they hung in wire cages from rafts, out of reach of octopus and starfish.",
    ],
    changed: "They asked somebody who knew, and took the oysters out of harm’s way.",
    prompts: [
      "The sea could not be changed. What could, and what did they do differently?",
      "What could you move out of harm’s way before your next try?",
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
        text: "Experiments began in 1888, and red tides ruined some.",
        url: "https://www.langantiques.com/university/mikimoto-kokichi/",
        copyDate: null,
        excerpt:
          "Beginning in 1888, many experiments were conducted, some successful and others, owing to oyster poisoning red tides and other natural adversaries, proved disastrous.",
      },
      {
        text: "They came close to losing everything.",
        url: "https://patriciahysell.wordpress.com/2012/07/11/culture/",
        copyDate: null,
        excerpt:
          "Five years later, after many failures and near bankruptcy, the first hemispherical pearl was produced.",
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
          "On July 11, 1893, after overcoming all manners of trials, the first quality hemispherical pearls produced from Mikimoto’s experiments were successfully removed from their Akoya oysters.",
      },
      {
        text: "Growers hung the oysters in cages from rafts.",
        url: "https://www.pck.gr.jp/e/story/history.html",
        copyDate: null,
        excerpt: "They put oysters in wire cages and suspended\nthe cages from a raft.",
      },
      {
        text: "On the sea bed octopus, starfish and red tides had reached them.",
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
      text: "Noodles would not keep, and then nobody would pay to make them",
      hands: "partly",
      whose: "someoneElse",
      repeats: "keepsHappening",
    },
    text: [
      "After the war Momofuku Ando saw people in Osaka queue for bowls of noodles. He wanted to make some that anyone could cook at home. In a shed behind his house he tried to dry noodles so that they would keep, and come back to life in hot water. Batch after batch was no good.",
      "In 1958 he watched his wife Masako frying tempura. The hot oil drove the water out of the batter. So he fried his noodles instead of drying them in the air. In boiling water they turned soft again.",
      "Then came the next no. His noodles cost six times as much as a fresh bowl, and hardly anyone would put money in. He did not argue with investors. He took the noodles to people directly, and let them taste.",
    ],
    changed: "He changed how the noodles were dried, and then whom he tried to win over.",
    prompts: [
      "Twice the way was closed. What did Ando do differently each time?",
      "Who could taste what you are making, as your next step?",
    ],
    facts: [
      {
        text: "He saw people queue, and built a shed.",
        url: "https://recipes.howstuffworks.com/cup-noodles.htm",
        copyDate: null,
        excerpt:
          "Ando wanted to make noodles people could easily eat at home, so he built a laboratory shed in his backyard.",
      },
      {
        text: "In 1958 he saw his wife frying tempura.",
        url: "https://recipes.howstuffworks.com/cup-noodles.htm",
        copyDate: null,
        excerpt:
          "After several failed attempts, inspiration struck in 1958. While observing his wife, Masako, frying tempura, he noticed that oil removed the moisture.",
      },
      {
        text: "They cost six times as much as a fresh bowl; he turned to tastings.",
        url: "https://recipes.howstuffworks.com/cup-noodles.htm",
        copyDate: null,
        excerpt:
          'Because Ando\'s "Chikin Ramen" cost six times the price of a bowl of fresh noodles, he had trouble attracting investors. His solution was to take his product directly to the public',
      },
      {
        text: "He had seen the queues in Japan after the war.",
        url: "https://recipes.howstuffworks.com/cup-noodles.htm",
        copyDate: null,
        excerpt:
          "In war-torn Japan, Ando watched people line up to purchase cheap bowls of noodles from stands in black markets.",
      },
      {
        text: "Hot oil dries; boiling water brings the noodles back.",
        url: "https://recipes.howstuffworks.com/cup-noodles.htm",
        copyDate: null,
        excerpt: "He then realized that fried and dried noodles could be remoisturized when boiled.",
      },
    ],
  },
  {
    key: "postIt",
    title: "Something to try in the hand",
    who: "Spencer Silver and Art Fry",
    region: "United States",
    continent: "northAmerica",
    field: "business",
    women: false,
    living: "reference",
    areas: ["work", "making"],
    kind: "missedMark",
    cause: {
      text: "People were told of it, and could not try it",
      hands: "mine",
      whose: null,
      repeats: "oneOff",
    },
    text: [
      "In 1968 Spencer Silver, at the company 3M, looked for a stronger glue. He got one that hardly stuck. For years he told his colleagues about it, and nobody knew what it was for.",
      "One of them, Art Fry, sang in a choir. The slips of paper he put in his hymn book kept falling out. In 1974 he thought of the weak glue, and made slips that stayed and could be taken off again.",
      "In 1977 the company offered them for sale in four places. People did not catch on. They had read about the slips, but had never held one.",
      "A year later the company tried it another way in one town, Boise. Instead of telling people, it gave the slips away. More than 90% of those who used them said they would buy some. By 1980 they were sold across the country.",
    ],
    changed: "They let people use it, instead of telling them about it.",
    prompts: [
      "What was done differently in Boise?",
      "Who could try your idea with their own hands, as your next step?",
    ],
    facts: [
      {
        text: "Silver found the glue in 1968.",
        url: "https://www.logosindex.com/P/Post-it-logo/",
        copyDate: null,
        excerpt:
          "Dr. Spencer Silver, a 3M scientist, discovered the formula for the sticky stuff back in 1968.",
      },
      {
        text: "He had looked for a stronger one.",
        url: "https://www.officecorporate.com.au/brand/~-345",
        copyDate: null,
        excerpt:
          'at that time we wanted to develop bigger, stronger, tougher adhesives," said Silver. "This was none of those."',
      },
      {
        text: "Fry’s idea came in 1974.",
        url: "https://bookrags.com/research/post-it-note-woi",
        copyDate: null,
        excerpt:
          "One Sunday in 1974 at the North Presbyterian Church, Fry began considering better ways to mark his place in his hymnal; the slips of paper he used kept falling out",
      },
      {
        text: "In 1977 they were offered in four places.",
        url: "https://www.logosindex.com/P/Post-it-logo/",
        copyDate: null,
        excerpt:
          "3M introduced the concept of Post-it® Notes in four major markets in 1977. But, without actual samples in hand to try, consumers didn't catch on.",
      },
      {
        text: "In Boise more than 90% of users would buy them.",
        url: "https://www.logosindex.com/P/Post-it-logo/",
        copyDate: null,
        excerpt:
          "A year later, 3M blanketed the Boise, Idaho, market with samples upon samples of Post-it® Notes. After trying the notes, more than 90 percent of users said they'd buy the product themselves.",
      },
      {
        text: "By 1980 they were sold across the country.",
        url: "https://www.logosindex.com/P/Post-it-logo/",
        copyDate: null,
        excerpt: "By 1980, Post-it® Notes were being sold nationally.",
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
      text: "He knew how to repair, and not yet how metal is made",
      hands: "mine",
      whose: null,
      repeats: "keepsHappening",
    },
    text: [
      "Soichiro Honda earned well by repairing cars. In 1936 he was tired of it and wanted to make something: piston rings. His investors saw no need. He set up a small firm with somebody else, repaired by day, and tried to make rings by night. Nothing came of it, again and again.",
      "He found that he did not know enough about metal. So he went back to school, part time, at the institute in Hamamatsu. It took nearly two years.",
      "Then rings could be made, but not alike. Of fifty that he handed to Toyota for a check, only three met the mark. Again he went to learn, this time how things are made in numbers. He called on universities and steelmakers all over Japan, for nearly two more years. After that he could supply Toyota.",
    ],
    changed: "Each time he found out what he did not know, and went to learn just that.",
    prompts: [
      "What did Honda do differently, first about the metal and then about the numbers?",
      "What is the one thing you do not know yet that your next step needs?",
    ],
    facts: [
      {
        text: "In 1936 he wanted to make piston rings; his investors did not.",
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
        text: "He went back to school, part time.",
        url: "https://world.honda.com/history/limitlessdreams/joyofmanufacturing/page04.html",
        copyDate: null,
        excerpt:
          "Following a series of technical failures he enrolled as a part-time student at Hamamatsu Industrial Institute (now the Faculty of Engineering at Shizuoka University)",
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
    key: "kurienDalaya",
    title: "Too much milk in winter",
    who: "H. M. Dalaya and Verghese Kurien",
    region: "India",
    continent: "asia",
    field: "business",
    women: false,
    living: null,
    areas: ["work"],
    kind: "turnedDown",
    cause: {
      text: "The only buyer did not want the winter’s milk",
      hands: "notMine",
      whose: "someoneElse",
      repeats: "keepsHappening",
    },
    text: [
      "The dairy of Anand, in western India, belonged to farmers. In winter their buffaloes gave far more milk, and the one large buyer in Bombay would not take it. Verghese Kurien, the manager, complained to him that the udders could not be plugged. It did not help.",
      "So he stopped trying to move the buyer. If the milk could be dried, it would keep until summer. But milk powder was made from cows. Experts from abroad said that with buffalo milk it could not be done, and one called him a fool to his face.",
      "He turned to a friend from his student days, H. M. Dalaya, who had lost his family’s farm and came only for a few days. Dalaya stayed, and made the powder. The farmers could now sell all their milk, all year.",
    ],
    changed: "They stopped asking the buyer, and changed the milk.",
    prompts: [
      "What did Kurien do instead of asking the buyer again?",
      "Which part of your trouble is in your own hands, so that your next step could start there?",
    ],
    facts: [
      {
        text: "The surplus milk of winter had no takers.",
        url: "http://www.thehindubusinessline.com/2004/09/13/stories/2004091300610700.htm",
        copyDate: null,
        excerpt:
          "The biggest challenge facing the Kaira dairy then was the surplus milk being produced by its farmers in the `flush' winter season, for which there were no takers.",
      },
      {
        text: "He complained that udders could not be plugged.",
        url: "http://www.thehindubusinessline.com/2004/09/13/stories/2004091300610700.htm",
        copyDate: null,
        excerpt:
          '"The Milk Commissioner of Mumbai was not willing to buy the extra milk despite my complaining that we could not plug the udders of our buffaloes.',
      },
      {
        text: "The only way was a powder plant.",
        url: "http://www.thehindubusinessline.com/2004/09/13/stories/2004091300610700.htm",
        copyDate: null,
        excerpt: "The only option was to have our own powder plant",
      },
      {
        text: "Experts from abroad said it could not be done.",
        url: "https://drishtikona.com/2007/08/25/a-bloody-fool-did-it/",
        copyDate: null,
        excerpt:
          "Experts, especially from New Zealand, which was selling milk powder in India, held firm that milk powder cannot be produced from buffalo milk.",
      },
      {
        text: "One called him a fool.",
        url: "https://drishtikona.com/2007/08/25/a-bloody-fool-did-it/",
        copyDate: null,
        excerpt: "Then he asked me: “But, why are you such a bloody fool?",
      },
      {
        text: "Dalaya’s family had lost its farm; he came for a few days.",
        url: "https://www.thehindubusinessline.com/news/variety/the-amul-trinity/article23030592.ece",
        copyDate: null,
        excerpt: "That was when he met Kurien, who convinced him to come to Anand “just for a few days”.",
      },
      {
        text: "Dalaya made it possible.",
        url: "http://www.thehindubusinessline.com/2004/09/13/stories/2004091300610700.htm",
        copyDate: null,
        excerpt:
          "it is the making of milk powder out of buffalo milk. And the man who made this possible defying prevailing technical wisdom — Mr H.M. Dalaya",
      },
    ],
  },
  {
    key: "rovio",
    title: "After 51 games",
    who: "The makers of games at Rovio",
    region: "Finland",
    continent: "europe",
    field: "business",
    women: false,
    living: "reference",
    areas: ["work", "money"],
    kind: "missedMark",
    cause: {
      text: "Each phone needed a version of its own, and others owned what they made",
      hands: "partly",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "Rovio, a small company near Helsinki, had made 51 games. Some had sold in millions, for other companies. None was known as its own. Almost every phone needed its own version of a game, and that ate up the money. At the beginning of 2009 the company was close to bankruptcy.",
      "A new phone had come out, the same for everybody. The people at Rovio decided to make something of their own for it. They did not start with a plan for a game. For two months a designer, Jaakko Iisalo, showed them one sketch after another, hundreds of them. Then there was a picture of round birds that looked cross. Everybody liked it at once.",
      "Eight months and thousands of changes followed. They were lucky too, says the magazine that tells this.",
    ],
    changed: "They looked at many small ideas before choosing one, and made it for one machine.",
    prompts: [
      "What did Rovio do differently from the first 51 games?",
      "Could you make ten rough sketches before your next real try?",
    ],
    facts: [
      {
        text: "It had made 51 games, some for other companies.",
        url: "http://www.theatlantic.com/technology/archive/2011/03/how-rovio-fought-off-bankruptcy-to-make-angry-birds/72250/",
        copyDate: null,
        excerpt:
          "The Heds had developed 51 titles before Angry Birds. Some of them had sold in the millions for third parties such as Namco and EA, so they decided to create their own, original intellectual property.",
      },
      {
        text: "At the beginning of 2009 it was close to bankruptcy.",
        url: "http://www.theatlantic.com/technology/archive/2011/03/how-rovio-fought-off-bankruptcy-to-make-angry-birds/72250/",
        copyDate: null,
        excerpt: "at the beginning of 2009, Rovio was close to bankruptcy.",
      },
      {
        text: "Almost every phone needed another version.",
        url: "https://www.polityka.pl/tygodnikpolityka/kultura/1530445,1,gry-zabawki-ciuchy-angry-birds-podbijaja-swiat.read",
        copyDate: null,
        excerpt:
          "niemal każdy telefon, każde urządzenie mobilne wymagają innej wersji. I wtedy z nieba, a dokładnie z Ameryki, spada młodym Finom iPhone",
      },
      {
        text: "In two months Iisalo showed hundreds of sketches.",
        url: "http://www.theatlantic.com/technology/archive/2011/03/how-rovio-fought-off-bankruptcy-to-make-angry-birds/72250/",
        copyDate: null,
        excerpt:
          "He had pitched hundreds in the two months before. This one showed a cartoon flock of round birds, trudging along the ground, moving towards a pile of colourful blocks. They looked cross.",
      },
      {
        text: "Eight months and thousands of changes followed.",
        url: "http://www.theatlantic.com/technology/archive/2011/03/how-rovio-fought-off-bankruptcy-to-make-angry-birds/72250/",
        copyDate: null,
        excerpt: "Eight months and thousands of changes later, after nearly abandoning the project",
      },
      {
        text: "The next one was the one that people knew.",
        url: "http://www.theatlantic.com/technology/archive/2011/03/how-rovio-fought-off-bankruptcy-to-make-angry-birds/72250/",
        copyDate: null,
        excerpt: "it actually took 51 tries before they created the perfect casual game.",
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
      text: "Companies that sold bags had no wish for a machine without one",
      hands: "notMine",
      whose: "someoneElse",
      repeats: "keepsHappening",
    },
    text: [
      "In 1979 James Dyson noticed that his vacuum cleaner lost its pull as the bag filled. He set out to make one without a bag. It took five years and 5,127 models in his shed. He says himself that most of what one does goes wrong, and that this is the process: “you make one change at a time”. If two things are changed at once, nobody knows which of them helped.",
      "Then the machine worked, and nobody wanted it. For two years he went round Britain and Europe. No company would take it.",
      "He stopped asking there. In Japan he sold it under licence, as a thing for few people at a high price. With that money he opened a factory of his own, in 1993.",
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
        copyDate: "2025-06-18",
        excerpt: "It’s an iterative process where you make one change at a time…Eventually, you make it work",
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
