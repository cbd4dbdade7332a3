/** Stories from water, track and field. */
import type { Story } from "./schema.ts";

export const SPORT: readonly Story[] = [
  {
    key: "australiaTwo",
    title: "A keel with wings",
    who: "Ben Lexcen and the crew of Australia II",
    region: "Australia",
    continent: "oceania",
    field: "sport",
    women: false,
    living: null,
    areas: ["sport", "making"],
    kind: "missedMark",
    cause: {
      text: "Each new boat was better, and of the same kind as before",
      hands: "partly",
      whose: "someoneElse",
      repeats: "keepsHappening",
    },
    text: [
      "For 132 years no one had taken the America’s Cup for yachts away from New York. Alan Bond’s team from Western Australia came for it in 1974 and lost. It came back in 1977 and in 1980. Each time the boat was better, and each time it lost the final.",
      "For 1983 the designer, Ben Lexcen, did not only make the boat better. He changed what it was. Under the hull of Australia II he put a keel with wings, unlike any before. The sails were now as good as the Americans’, and the crew had trained for the strain of such races.",
      "In the final Australia II was behind, 1–3. Then it drew level. It won the last race too, and with it the Cup, 4 races to 3.",
    ],
    changed: "They changed the design itself, after three rounds of making it better.",
    prompts: [
      "What was changed for 1983 that had stayed the same in every boat before?",
      "Is there something you keep making better, where your next version could be another kind?",
    ],
    facts: [
      {
        text: "The Cup had stayed in New York for 132 years.",
        url: "http://encyclopedia.kids.net.au/page/au/Australia_II",
        copyDate: null,
        excerpt: "Australia II was the first successful challenger for the America's Cup after 132 years.",
      },
      {
        text: "The team lost in 1974.",
        url: "https://herreshoff.org/inductions_classes/2003/",
        copyDate: null,
        excerpt:
          "In 1974, his Southern Cross won the America’s Cup challenger trails at Newport, Rhode Island; though very fast, she lost the match to Courageous.",
      },
      {
        text: "It lost again in 1977 and 1980, each time with a better boat.",
        url: "https://herreshoff.org/inductions_classes/2003/",
        copyDate: null,
        excerpt:
          "Bond returned in 1977 and 1980, each year with an improved boat and stronger campaign, each year winning the challenger trials, and each year losing the Cup match.",
      },
      {
        text: "Most would have stopped after three defeats.",
        url: "https://herreshoff.org/inductions_classes/2003/",
        copyDate: null,
        excerpt: "Most challengers would have given up after three defeats",
      },
      {
        text: "Lexcen developed a keel with wings.",
        url: "http://encyclopedia.kids.net.au/page/au/Australia_II",
        copyDate: null,
        excerpt:
          "Australia II featured an innovative winged keel design developed by Lexcen with assistance from several Dutch engineers.",
      },
      {
        text: "The sails were as good as the Americans’.",
        url: "http://encyclopedia.kids.net.au/page/au/Australia_II",
        copyDate: null,
        excerpt:
          "Australia's sail technology in particular had finally equaled or exceeded that of the Americans. Further, Bertrand made sure he and his crew was trained",
      },
      {
        text: "It was behind 1–3 in the final.",
        url: "https://web-production-4e80b.up.railway.app/page/Australia_II",
        copyDate: null,
        excerpt:
          "saw trail 1–3 before mounting a dramatic comeback, clinching the final race on September 26 by 41 seconds to win 4–3 overall.",
      },
      {
        text: "It won by 4 races to 3.",
        url: "https://herreshoff.org/inductions_classes/2003/",
        copyDate: null,
        excerpt:
          "Australia II just nipped the defender, Dennis Conner’s Liberty, in the seventh and last race to win 4 races to 3",
      },
      {
        text: "That was in 1983.",
        url: "https://herreshoff.org/inductions_classes/2003/",
        copyDate: null,
        excerpt:
          "In his fourth try in 1983, he accomplished a feat that Lipton and no other challenger had ever managed",
      },
    ],
  },
  {
    key: "ederle",
    title: "Who may call it off",
    who: "Gertrude Ederle",
    region: "United States",
    continent: "northAmerica",
    field: "sport",
    women: true,
    living: null,
    areas: ["sport"],
    kind: "missedMark",
    cause: {
      text: "Somebody else decided, from a boat, that she was done",
      hands: "partly",
      whose: "someoneElse",
      repeats: "oneOff",
    },
    text: [
      "Gertrude Ederle of New York set out to swim the English Channel in August 1925. She had been in the water for more than eight hours when a wave went over her. She stopped to spit out the salt water. Her trainer thought that she was collapsing, and had her grabbed. With that touch the swim was over. She was furious.",
      "For the next summer she changed what had gone wrong around her. She took another trainer, Thomas Burgess, who had swum the Channel himself. She made a swimsuit of her own design. And her father promised that nobody would pull her out against her will.",
      "On 6 August 1926 the sea was rough, and she was urged to come out. She stayed in. After about 14 and a half hours she walked ashore in England, faster than any man before her.",
    ],
    changed: "She chose who would be in the boat, and settled beforehand who could call it off.",
    prompts: [
      "What did Ederle settle differently before the second swim?",
      "Who should be in the boat for your next try, and what should they know?",
    ],
    facts: [
      {
        text: "In August 1925 she was in the water for more than eight hours.",
        url: "https://free-college-essays.com/Sports_&_Recreation/25730-Gertrude_Ederle.html",
        copyDate: null,
        excerpt:
          "attempted to swim the English Channel on August 18, 1925. After eight hours and forty-six minutes in the water, with only six miles to go, a wave overtook her, and she stopped to spit out the salt",
      },
      {
        text: "Her trainer thought she was collapsing.",
        url: "https://free-college-essays.com/Sports_&_Recreation/25730-Gertrude_Ederle.html",
        copyDate: null,
        excerpt:
          "Her trainer thought that she was collapsing and called to a man swimming alongside her to grab her. He did, therefore disqualifying her.",
      },
      {
        text: "Furious, she took another trainer, who had swum it himself.",
        url: "https://medium.com/rob-s-daily-history/august-6-c119394b7109",
        copyDate: null,
        excerpt:
          "Ederle would secure the services of someone who had actually completed the swim, Thomas William Burgess.",
      },
      {
        text: "She designed her own swimsuit.",
        url: "https://www.earningradio.com/2025/11/trudy-ederle.html",
        copyDate: null,
        excerpt:
          "This time, she trained with Bill Burgess, a seasoned Channel swimmer, and designed her own swimsuit to help her glide through the water more efficiently.",
      },
      {
        text: "Her father promised that she would not be pulled out.",
        url: "https://free-college-essays.com/Sports_&_Recreation/25730-Gertrude_Ederle.html",
        copyDate: null,
        excerpt: "With a promise from her father that she would not be pulled out of the water unless she",
      },
      {
        text: "On 6 August 1926 she swam it.",
        url: "https://medium.com/rob-s-daily-history/august-6-c119394b7109",
        copyDate: null,
        excerpt:
          "August 6\n\nGertrude Ederle; photo credit Bain News Service/Library of Congress via wikipedia\n\nOn this day on 1926, 20-year-old swim prodigy Gertrude Ederle became the first woman to",
      },
      {
        text: "It took about 14 and a half hours.",
        url: "https://funstoriesread.com/a-womans-triumph-gertrude-ederle-conquers-the-english-channel.html",
        copyDate: null,
        excerpt: "surpassed the previous men's records, covering 35 miles in just 14 and a half hours.",
      },
      {
        text: "Hours in, she was urged to come out.",
        url: "https://medium.com/rob-s-daily-history/august-6-c119394b7109",
        copyDate: null,
        excerpt:
          "high winds and storms made for some very rough swimming in stretches. Some time around the twelfth hour, Burgess urged her to end the attempt. “Gertie, you must come out!”",
      },
    ],
  },
];
