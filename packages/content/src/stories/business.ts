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
];
