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
      "In 2005 a trial began in Kenya. Clients of a lender, Faulu Kenya, were to pay back their loans by mobile phone. Until then groups had met each week, put their money together, and taken it to a branch.",
      "The trial did what it had been drawn to do. But the records showed a payment that nobody had planned for. A man was robbed on his way home. His wife, who was in the trial, sent money to his phone, so that he could pay the bus. The team first put it among the quirks. Then they asked people what it meant.",
      "The service that was launched in March 2007 had a simple idea: money goes straight from one phone to another, also far away. It was called M-PESA. Within the first month it had more than 20,000 customers, many more than planned.",
    ],
    changed: "They asked about the odd payment, and made the service out of that.",
    prompts: [
      "What did the team do differently after the trial?",
      "What odd thing did your last try show, and what would it mean for your next step?",
    ],
    facts: [
      {
        text: "It was for clients of Faulu Kenya to pay back loans.",
        url: "https://owaahh.com/the-age-of-mpesa/",
        copyDate: null,
        excerpt:
          "The lady in the story was a participant in a new project that would allow her and her chamas to repay their loan to Faulu Kenya more efficiently.",
      },
      {
        text: "It happened in 2005.",
        url: "https://owaahh.com/the-age-of-mpesa/",
        copyDate: null,
        excerpt:
          "There’s nothing unique now about this story, except that it happened in 2005, 2 years before the launch of MPESA.",
      },
      {
        text: "Groups had met each week and put their money together.",
        url: "https://owaahh.com/the-age-of-mpesa/",
        copyDate: null,
        excerpt:
          "The idea was to reduce the need for weekly chama meetings where loan repayments were pooled before being taken to a physical branch.",
      },
      {
        text: "The trial did what it had been drawn to do.",
        url: "https://owaahh.com/the-age-of-mpesa/",
        copyDate: null,
        excerpt: "In theory, and in it’s initial design, that’s what the project was doing.",
      },
      {
        text: "No one had thought of that payment.",
        url: "https://owaahh.com/the-age-of-mpesa/",
        copyDate: null,
        excerpt: "But that single transfer presented a solution simple that no one had thought of it.",
      },
      {
        text: "A man was robbed; his wife sent him the bus fare.",
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
        text: "It was launched in March 2007.",
        url: "https://docslib.org/doc/298559/m-pesa-mobile-money-for-the-unbanked-turning-cellphones-into-24-hour-tellers-in-kenya",
        copyDate: null,
        excerpt:
          "In March 2007, Kenya’s largest mobile network operator, Safaricom (part of the Group) launched M-PESA, an innovative payment service for the unbanked.",
      },
      {
        text: "Money goes from phone to phone.",
        url: "https://fdocuments.us/document/m-pesa-mobile-money-for-the-unbanked-gsma-mobile-money-for-the-unbanked.html",
        copyDate: null,
        excerpt:
          "an M-PESA customer can use his or her mobile phone to move money quickly, securely, and across great dis- tances, directly to another mobile phone user.",
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
      "Octopus, starfish and red tides were still there. So growers put the oysters in wire cages, and hung the cages from a raft.",
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
        text: "Experiments began in 1888, and red tides ruined some.",
        url: "https://www.langantiques.com/university/mikimoto-kokichi/",
        copyDate: null,
        excerpt:
          "Beginning in 1888, many experiments were conducted, some successful and others, owing to oyster poisoning red tides and other natural adversaries, proved disastrous.",
      },
      {
        text: "It brought him close to bankruptcy; his wife Ume was his partner.",
        url: "http://www.princeton.edu/~achaney/tmve/wiki100k/docs/Mikimoto_K%C5%8Dkichi.html",
        copyDate: null,
        excerpt:
          "after many failures and near bankruptcy, he was able to create the hemispherical cultured pearls",
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
          "On July 11, 1893, after overcoming all manners of trials, the first quality hemispherical pearls produced from Mikimoto’s experiments were successfully removed from their Akoya oysters.",
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
          "After several failed attempts, inspiration struck in 1958. While observing his wife, Masako, frying tempura, he noticed that oil removed the moisture.",
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
      "In 1968 Spencer Silver, at the company 3M, looked for a stronger glue. He got one that hardly stuck. For years he could find no use for it, and told his colleagues about it all the same.",
      "One of them, Art Fry, sang in a choir. He marked the hymns with little pieces of paper, and they kept falling out. He thought of the weak glue, and made slips that could be peeled off again.",
      "In 1977 the company offered them for sale in four places. Hardly anyone took to them. Nobody had held one in the hand.",
      "A year later the company tried it another way in one town, Boise. It gave the slips away. More than 90% of those who used them said that they would buy some. By 1980 they were sold across the country.",
    ],
    changed: "They let people use it, instead of telling them about it.",
    prompts: [
      "What was done differently in Boise?",
      "Who could try your idea with their own hands, as your next step?",
    ],
    facts: [
      {
        text: "Silver found the glue in 1968, Fry the use for it.",
        url: "https://www.latimes.com/archives/la-xpm-2000-apr-26-cl-23354-story.html",
        copyDate: null,
        excerpt:
          "the adhesive invented in 1968 by 3M Co. scientist Spencer Silver that made Post-its possible",
      },
      {
        text: "He had looked for a stronger one.",
        url: "https://www.officecorporate.com.au/brand/~-345",
        copyDate: null,
        excerpt:
          'at that time we wanted to develop bigger, stronger, tougher adhesives," said Silver. "This was none of those."',
      },
      {
        text: "For years he could find no use, and told his colleagues all the same.",
        url: "https://www.officecorporate.com.au/brand/~-345",
        copyDate: null,
        excerpt:
          "For years, Silver struggled to find a use for his invention. But that didn’t keep him from touting the merits of his creation to colleagues.",
      },
      {
        text: "The choir’s slips fell out.",
        url: "https://www.officecorporate.com.au/brand/~-345",
        copyDate: null,
        excerpt:
          "Every Wednesday night while practicing with his church choir, he would use little scraps of paper to mark the hymns they were going to sing in the upcoming service.",
      },
      {
        text: "He remembered the glue.",
        url: "https://www.latimes.com/archives/la-xpm-2000-apr-26-cl-23354-story.html",
        copyDate: null,
        excerpt:
          "One day at church, the little pieces of paper he used to flag the week’s hymns kept falling out. Fry remembered Silver’s adhesive",
      },
      {
        text: "The slips could be peeled off.",
        url: "https://bookrags.com/research/post-it-note-woi",
        copyDate: null,
        excerpt:
          "Fry experimented with the glue, adjusting the formula so the notes would not leave a residue when peeled off",
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
        text: "In Boise they were given away.",
        url: "https://bookrags.com/research/post-it-note-woi",
        copyDate: null,
        excerpt: "The notes did not become popular until 3M promoted their use by distributing free samples.",
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
      text: "He knew how to repair, and not yet how things are made",
      hands: "mine",
      whose: null,
      repeats: "keepsHappening",
    },
    text: [
      "Soichiro Honda earned well by repairing cars. In 1936 he was no longer content with it, and planned to make something himself. His investors saw no need for that. Things went well as they were. He wanted it all the same, and what he tried to make was piston rings. Again and again they came out wrong.",
      "So he went back to school, part time, at the industrial institute in Hamamatsu.",
      "Then he had a contract with Toyota. Of fifty rings that he handed in for a check, only three were good enough. Again he went to learn. For nearly two more years he visited universities and makers of steel all over Japan, to study how things are made. After that he could supply parts in large numbers.",
    ],
    changed: "Each time he found out what he did not know, and went to learn just that.",
    prompts: [
      "What did Honda do differently, each time the rings came out wrong?",
      "What is the one thing you do not know yet that your next step needs?",
    ],
    facts: [
      {
        text: "In 1936 he was no longer content with repairs, and planned to make something.",
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
      "The dairy of Anand, in India, took the milk of its farmers’ buffaloes. In winter there was more than anyone would buy. Verghese Kurien, of the dairy, complained to the milk commissioner of Bombay that the udders could not be plugged. It did not help.",
      "So he stopped trying to move the buyer. The only way left was a plant that could turn the milk into powder. But experts, above all those from New Zealand, held that with buffalo milk it could not be done. One asked him why he was such a fool.",
      "He turned to H. M. Dalaya, with whom he had studied in America. Dalaya’s family had lost all it had. Kurien talked him into coming “just for a few days”. It was Dalaya who found out how to make the powder. The technical side of the dairy was wholly in his hands.",
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
        excerpt:
          "The only option was to have our own powder plant that would convert all the surplus flush season mil",
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
        text: "They had studied together.",
        url: "https://www.thehindubusinessline.com/news/variety/the-amul-trinity/article23030592.ece",
        copyDate: null,
        excerpt:
          "But Dalaya, who studied dairy engineering in Michigan State University with Kurien, is the one who provided Amul the technical backbone.",
      },
      {
        text: "His family had lost all.",
        url: "https://www.thehindubusinessline.com/news/variety/the-amul-trinity/article23030592.ece",
        copyDate: null,
        excerpt:
          "His return from Michigan coincided with the Partition, in which his family lost all it had. A dejected Dalaya contemplated going back to the US.",
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
      {
        text: "The technical side was wholly his.",
        url: "http://www.thehindubusinessline.com/2004/09/13/stories/2004091300610700.htm",
        copyDate: null,
        excerpt: "The internal and technical affairs of the dairy was entirely with Dalaya",
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
    living: "own",
    areas: ["work", "money"],
    kind: "missedMark",
    cause: {
      text: "They made games for others, and had no way of their own to sell them",
      hands: "partly",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "Rovio, a small company in Espoo in Finland, had made 51 games in six years. Some had sold in millions, for other companies. None was known as its own. Niklas Hed runs it with a cousin. “We could make great games ourselves,” he says, but they lacked the means to sell them. By 2009 the staff had shrunk from 50 to 12. The company was close to bankruptcy.",
      "The cousins saw that smartphones would soon be everywhere. So the company would make something of its own. For two months a designer, Jaakko Iisalo, brought one idea after another, hundreds of them. Then he brought a picture of round birds that looked cross.",
      "Eight months and thousands of changes followed. Once the project was nearly given up. They were lucky too, says the magazine that tells this.",
    ],
    changed: "They stopped making games for others, and looked at many small ideas before choosing one.",
    prompts: [
      "What did Rovio do differently from the first 51 games?",
      "Could you make ten rough sketches before your next real try?",
    ],
    facts: [
      {
        text: "It had made 51 games in six years, in Espoo.",
        url: "https://www.adweek.com/performance-marketing/fowl-play-132086/",
        copyDate: null,
        excerpt:
          "The boutique studio located in Espoo, Finland, had already cranked out 51 games in its six-year history. None had broken through.",
      },
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
        text: "They could make games, and not sell them.",
        url: "http://www.wired.co.uk/magazine/archive/2011/04/features/how-rovio-made-angry-birds-a-winner/page/2",
        copyDate: null,
        excerpt: "We could make great games ourselves, but we didn't have the distribution or marketing.",
      },
      {
        text: "Niklas Hed runs it with a cousin; they saw what smartphones would be.",
        url: "http://www.wired.co.uk/magazine/archive/2011/04/features/how-rovio-made-angry-birds-a-winner",
        copyDate: null,
        excerpt:
          "But Mikael and Niklas Hed, the cousins who run the company,\nalso realised in early 2009 that the smartphone was about to become\na new mass medium",
      },
      {
        text: "By 2009 there were 12 people of 50.",
        url: "http://www.wired.co.uk/magazine/archive/2011/04/features/how-rovio-made-angry-birds-a-winner/page/2",
        copyDate: null,
        excerpt: "By 2009, the company had shrunk from a peak of 50 employees to 12.",
      },
      {
        text: "For two months Iisalo brought hundreds of ideas; the birds looked cross.",
        url: "http://www.theatlantic.com/technology/archive/2011/03/how-rovio-fought-off-bankruptcy-to-make-angry-birds/72250/",
        copyDate: null,
        excerpt:
          "He had pitched hundreds in the two months before. This one showed a cartoon flock of round birds, trudging along the ground, moving towards a pile of colourful blocks. They looked cross.",
      },
      {
        text: "The designer was Jaakko Iisalo.",
        url: "https://iucnccsg.com/did-angry-birds-go-bankrupt/",
        copyDate: null,
        excerpt:
          "Rovio’s 2006 hire Jaakko Iisalo, a game designer, presented a screenshot to the board of executives.",
      },
      {
        text: "Eight months and thousands of changes followed, and it was nearly given up.",
        url: "http://www.theatlantic.com/technology/archive/2011/03/how-rovio-fought-off-bankruptcy-to-make-angry-birds/72250/",
        copyDate: null,
        excerpt: "Eight months and thousands of changes later, after nearly abandoning the project",
      },
      {
        text: "They were lucky.",
        url: "http://www.wired.co.uk/magazine/archive/2011/04/features/how-rovio-made-angry-birds-a-winner",
        copyDate: null,
        excerpt: "Rovio, the Finnish developer behind the title, certainly got\nlucky.",
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
      "James Dyson saw in 1979 how his vacuum cleaner lost its pull as the bag filled. He set out to make one without a bag. It took five years and 5,127 models. Most of what you do goes wrong, he says, and anyone who develops something knows it. So he changes only one thing at a time. That is the way to see which change has done the most.",
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
        text: "Most of it goes wrong.",
        url: "https://www.livemint.com/mint-lounge/business-of-life/sir-james-dyson-pencilvac-launch-interview/amp-11750157619638.html",
        copyDate: null,
        excerpt:
          "“Every engineer, anyone who develops technology, knows that you have a lot of failures. It’s an iterative process where you make one change at a time",
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
