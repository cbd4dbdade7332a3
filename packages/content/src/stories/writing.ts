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
];
