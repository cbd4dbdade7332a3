/** Stories of firms and of what they had to sell. */
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
      "The service that was launched in March 2007 had a simple idea. Money could be sent straight from one phone to another, near or far. It was called M-PESA. Within the first month it had more than 20,000 customers, many more than planned.",
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
      "Rovio, a small company in Espoo in Finland, had made 51 games in six years. Some had sold in millions, for other companies. None was known as its own. Niklas Hed ran it with a cousin. “We could make great games ourselves,” he says, but they lacked the means to sell them. By 2009 the staff had shrunk from 50 to 12. The company was close to bankruptcy.",
      "The cousins saw that smartphones would soon be everywhere. So the company would make something of its own. For two months a designer, Jaakko Iisalo, brought one idea after another, hundreds of them. Then he brought a picture of round birds that looked cross.",
      "Eight months and thousands of changes followed. Once the project was nearly given up. The game was Angry Birds. They were lucky too, says a magazine that tells of it.",
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
      {
        text: "The game was Angry Birds.",
        url: "https://www.adweek.com/performance-marketing/fowl-play-132086/",
        copyDate: null,
        excerpt: "How Angry Birds went from a cute game that saved a company to a bona fide brand",
      },
    ],
  },
];
