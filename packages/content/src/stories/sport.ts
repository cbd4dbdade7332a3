/** Stories of people who swam, ran and jumped. */
import type { Story } from "./schema.ts";

export const SPORT: readonly Story[] = [
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
      text: "Somebody else decided that she was done",
      hands: "partly",
      whose: "someoneElse",
      repeats: "oneOff",
    },
    text: [
      "Gertrude Ederle of New York set out to swim the English Channel in 1925. Her trainer, Jabez Wolffe, had tried again and again to slow her down. On the day he had another swimmer pull her from the water, and with that the swim no longer counted. He said that she had been in danger. She and those who watched said that she was only floating, face down, to rest.",
      "Before the next summer she changed the person in charge. Her new trainer, Bill Burgess, had swum the Channel himself.",
      "On 6 August 1926 she started from France. There was rain, and the sea ran high. Somebody called to her that she should come out. “What for?” she called back. After 14 hours and 30 minutes she came ashore in England. She had been more than two hours faster than any of the five men before her.",
    ],
    changed: "She chose another trainer, one who had swum it himself.",
    prompts: [
      "What did Ederle do differently before the second swim?",
      "Who should be beside you at your next try, and what should they know?",
    ],
    facts: [
      {
        text: "The first swim was in 1925.",
        url: "https://infinite-women.com/women/gertrude-ederle",
        copyDate: null,
        excerpt:
          "the first time around in 1925, she not only succeeded the following year but did so faster than any of her male predecessors",
      },
      {
        text: "He had wanted her to go more slowly.",
        url: "https://infinite-women.com/women/gertrude-ederle",
        copyDate: null,
        excerpt:
          "Jabez Wolffe repeatedly tried to slow her pace during training, claiming she would never last at that speed.",
      },
      {
        text: "He had her pulled out.",
        url: "https://infinite-women.com/women/gertrude-ederle",
        copyDate: null,
        excerpt: "Wolffe ordering another swimmer to pull her from the water",
      },
      {
        text: "With that it no longer counted.",
        url: "http://meeteluguammayi.blogspot.com/2011/09/first-woman-to-swim-across-english.html",
        copyDate: null,
        excerpt:
          "she was disqualified when her trainer, Jabez Wolffe, had another swimmer, Ishak Helmy, recover her from the water",
      },
      {
        text: "She was only resting.",
        url: "https://infinite-women.com/women/gertrude-ederle",
        copyDate: null,
        excerpt: "simply floating face-down for a rest.",
      },
      {
        text: "The new trainer had swum it himself.",
        url: "https://infinite-women.com/women/gertrude-ederle",
        copyDate: null,
        excerpt:
          "after she dumped him for a different coach (Bill Burgess, who had, incidentally, completed the Channel swim) her results spoke for themselves",
      },
      {
        text: "She grew up in New York; it was 6 August 1926.",
        url: "https://www.latimes.com/archives/la-xpm-2003-dec-01-me-ederle1-story.html",
        copyDate: null,
        excerpt:
          "few were as celebrated as Ederle, who was 20 when she made her historic swim on Aug. 6, 1926.",
      },
      {
        text: "There was rain, and the sea ran high.",
        url: "https://www.latimes.com/archives/la-xpm-2003-dec-01-me-ederle1-story.html",
        copyDate: null,
        excerpt: "battling riptides, crosscurrents, driving rain and mountainous seas",
      },
      {
        text: "Somebody called to her, and she called back.",
        url: "https://www.bradycarlson.com/gertrude-ederle-set-a-record-for-swimming-the-english-channel-and-she-did-it-in-a-thunderstorm-cool-weird-awesome-1286/",
        copyDate: null,
        excerpt:
          "Someone shouted out to Ederle that she should probably get out of the water.\nShe shouted back “What for?”",
      },
      {
        text: "She came ashore after 14 hours and 30 minutes.",
        url: "https://www.latimes.com/archives/la-xpm-2003-dec-01-me-ederle1-story.html",
        copyDate: null,
        excerpt:
          "She left Cape Griz-Nez, France, at 7:05 a.m. and stumbled ashore at Kingsdown, England, 14 hours and 30 minutes later.",
      },
      {
        text: "Five men had done it; she was more than two hours faster.",
        url: "https://www.latimes.com/archives/la-xpm-2003-dec-01-me-ederle1-story.html",
        copyDate: null,
        excerpt:
          "Only five men had succeeded in swimming the channel before her, and she beat the record by more than two hours.",
      },
      {
        text: "She came from New York.",
        url: "https://www.latimes.com/archives/la-xpm-2003-dec-01-me-ederle1-story.html",
        copyDate: null,
        excerpt:
          "a ticker-tape parade for her in New York City, where she was born in 1905, according to the family",
      },
    ],
  },
  {
    key: "kipchoge",
    title: "Off the track",
    who: "Eliud Kipchoge",
    region: "Kenya",
    continent: "africa",
    field: "sport",
    women: false,
    living: "own",
    areas: ["sport", "work"],
    kind: "missedMark",
    cause: {
      text: "The places went to runners who were faster that day",
      hands: "partly",
      whose: "someoneElse",
      repeats: "oneOff",
    },
    text: [
      "Eliud Kipchoge ran 3,000 and 5,000 metres on the track. As he tells it, in 10 years he was there at every championship. Then, in 2012, he came seventh in the Kenyan trials. The London Games were held without him.",
      "He sat down with his managers and his coach. He had missed his place, he said, and what would happen now? He had always meant to move to the road one day. Now he did it early. And he went in steps: races of 10 kilometres and of 15, then half a marathon, and at last a whole one.",
      "Later in 2012 he ran his first half marathon in 59:25. In April 2013 he won the marathon in Hamburg. He had seen no reason to stop, he said: in 2012 he was still eighth in the world over 5,000 metres. In 2016 he won at the Games in Rio.",
    ],
    changed: "He asked what else there was, and moved to another distance in steps.",
    prompts: [
      "After missing London, what did Kipchoge do differently?",
      "What lies beside your old way, so that your next step could use what you can do already?",
    ],
    facts: [
      {
        text: "He ran 3,000 and 5,000 metres for 10 years.",
        url: "https://kenyatoday.news/the-great-disappointment-that-turned-eliud-kipchoge-from-ordinary-track-runner-into-marathon-stardom",
        copyDate: null,
        excerpt: "I ran 5,000m and 3,000m for 10 years",
      },
      {
        text: "He came seventh in the trials of 2012.",
        url: "https://kenyatoday.news/the-great-disappointment-that-turned-eliud-kipchoge-from-ordinary-track-runner-into-marathon-stardom",
        copyDate: null,
        excerpt: "finished seventh in the 2012 Olympics trials, missing out on the London Games.",
      },
      {
        text: "He asked his managers and coach what would happen.",
        url: "https://kenyatoday.news/the-great-disappointment-that-turned-eliud-kipchoge-from-ordinary-track-runner-into-marathon-stardom",
        copyDate: null,
        excerpt:
          "in 2012, I missed a slot and I sat with the management and coach and asked; ‘I have missed a slot what will happen?’”",
      },
      {
        text: "He went by way of 10 and 15 kilometres and half a marathon.",
        url: "https://kenyatoday.news/the-great-disappointment-that-turned-eliud-kipchoge-from-ordinary-track-runner-into-marathon-stardom",
        copyDate: null,
        excerpt:
          "I left track and field and transited to the road. Running 10k, 15k, half marathon and finally transitioning to the full marathon,” he went on.",
      },
      {
        text: "He had meant to move all along; missing London made it early.",
        url: "https://citizentv.co.ke/sports/rio-marathon-king-kipchoge-not-eyeing-world-record-141579/",
        copyDate: null,
        excerpt:
          "While he insists the move was always a part of his progression, missing the 2012 London Olympics team in both 5000m and 10000m spurred him to make an early switch to the marathon.",
      },
      {
        text: "His first half marathon, later in 2012, took 59:25.",
        url: "https://kenyatoday.news/the-great-disappointment-that-turned-eliud-kipchoge-from-ordinary-track-runner-into-marathon-stardom",
        copyDate: null,
        excerpt:
          "Kipchoge would make his half marathon debut in Lille later in 2012, clocking with 59:25, the second fastest half marathon debut at the time",
      },
      {
        text: "In April he won in Hamburg.",
        url: "https://citizentv.co.ke/sports/kipchoge-the-marathon-gift-that-keeps-giving-198287/",
        copyDate: null,
        excerpt:
          "Making his marathon debut in April, he demonstrated a perfect transition to the longer distance by taking the Hamburg Marathon title with a run of 2:05:30",
      },
      {
        text: "It was the season of 2013.",
        url: "https://citizentv.co.ke/sports/kipchoge-the-marathon-gift-that-keeps-giving-198287/",
        copyDate: null,
        excerpt:
          "Kipchoge opened his 2013 season with a win at the Barcelona Half Marathon in a time of one hour and four seconds.",
      },
      {
        text: "In 2012 he was still the eighth best in the world over 5,000 metres.",
        url: "https://www.bmw-berlin-marathon.com/en/news-center/news-archive/detail/eliud-kipchoge-is-thinking-about-the-world-record-in-berlin/",
        copyDate: null,
        excerpt:
          "“In 2012 I was still the eighth best in the world over 5000 metres. Therefore there was no reason to hang up my running shoes”, he explained",
      },
      {
        text: "In 2016 he won in Rio.",
        url: "https://www.pd.co.ke/news/it-was-the-first-he-hasnt-won-a-marathon-since-finishing-second-in-berlin-in-2013-54390/",
        copyDate: null,
        excerpt: "he had won all 11 others he raced in, including the 2016 Rio Olympics.",
      },
    ],
  },
  {
    key: "fosbury",
    title: "Backwards over the bar",
    who: "Dick Fosbury",
    region: "United States",
    continent: "northAmerica",
    field: "sport",
    women: false,
    living: null,
    areas: ["sport", "study"],
    kind: "missedMark",
    cause: {
      text: "The way everybody jumped did not suit him",
      hands: "partly",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "At school in Oregon, Dick Fosbury used an old style of high jump, the scissors. His coach pressed him to learn the straddle, the way good jumpers went over the bar at that time. He could not get it right.",
      "So he went back to the scissors, and began to change it. He came to run up in a half circle, and to go over backwards, head first. “I just wanted to stay in the game,” he said later. His best went from 1.62 metres to 1.78 metres.",
      "Some coaches warned that others who copied it might be hurt. For years people argued about whether it was safe. In October 1968, in Mexico, he cleared 2.24 metres and won. Today hardly anyone jumps in another way.",
    ],
    changed: "He stopped copying the right way, went back to one that suited him, and altered it bit by bit.",
    prompts: [
      "What did Fosbury do instead of practising the straddle for another year?",
      "Which way of doing it suits you, and could your next try start from there?",
    ],
    facts: [
      {
        text: "He used an old style, then learned the straddle; his coach pressed him.",
        url: "https://www.usatf.org/athlete-bios/dick-fosbury",
        copyDate: null,
        excerpt:
          'Fosbury\'s experiments began with him using the antiquated jump style called the "scissors," until his high school coach pressed him to use the "straddle," or "belly roll,"',
      },
      {
        text: "His coach had him learn the straddle.",
        url: "https://www.usatf.org/athlete-bios/dick-fosbury",
        copyDate: null,
        excerpt:
          'his high school coach pressed him to use the "straddle," or "belly roll," which was then the high-jumping norm.',
      },
      {
        text: "He could not get it right.",
        url: "https://gnpsvillager.org/14787/uncategorized/dick-fosbury-from-zero-to-hero",
        copyDate: null,
        excerpt: "straddle was too complicated for him",
      },
      {
        text: "He went back to the scissors, and changed it.",
        url: "https://www.usatf.org/athlete-bios/dick-fosbury",
        copyDate: null,
        excerpt:
          'Fosbury reverted to a scissors, then modified by going over the bar backward. The "flop" was born.',
      },
      {
        text: "He ran up in a half circle.",
        url: "http://mailtribune.com/news/since-you-asked/-fosbury-flop-was-born-in-medford",
        copyDate: null,
        excerpt:
          "He ultimately perfected a head-first leap by approaching the bar in a semicircle, pushing off his left foot and landing on his back.",
      },
      {
        text: "He wanted to stay in the game.",
        url: "http://www.mailtribune.com/apps/pbcs.dll/article?AID=/20100414/OURVALLEY/4180301/-1/OURVALLEY04",
        copyDate: null,
        excerpt:
          '"I just wanted to stay in the game," recalled Fosbury, now retired in Ketchum, Idaho, in a 2005 interview with the Mail Tribune.',
      },
      {
        text: "His best went from 1.62 metres to 1.78 metres.",
        url: "https://www.deccanherald.com/dhie/sports/2025/05/21/the-jump-that-changed-everything",
        copyDate: null,
        excerpt:
          "Almost immediately, his results improved. He raised his personal best from 1.62 metres to 1.78 metres using his new style.",
      },
      {
        text: "Some feared that others might be hurt.",
        url: "https://www.deccanherald.com/dhie/sports/2025/05/21/the-jump-that-changed-everything",
        copyDate: null,
        excerpt: "Despite early warnings from coaches that others trying the technique might risk injury",
      },
      {
        text: "It became the usual way.",
        url: "https://www.usatf.org/athlete-bios/dick-fosbury",
        copyDate: null,
        excerpt:
          'After several years of controversy over whether the "Fosbury Flop" was safe, it became the standard jumping technique worldwide.',
      },
      {
        text: "In October 1968 he cleared 2.24 metres and won.",
        url: "https://www.usatf.org/athlete-bios/dick-fosbury",
        copyDate: null,
        excerpt: "Olympic Record: High Jump - 2.24 m (October 20, 1968 - )",
      },
      {
        text: "Hardly anyone jumps in another way.",
        url: "http://www.mailtribune.com/apps/pbcs.dll/article?AID=/20100414/OURVALLEY/4180301/-1/OURVALLEY04",
        copyDate: null,
        excerpt: "Now, there is hardly a high jumper in the world today who doesn't use the Fosbury Flop.",
      },
    ],
  },
  {
    key: "bannister",
    title: "Two friends on the track",
    who: "Roger Bannister",
    region: "England",
    continent: "europe",
    field: "sport",
    women: false,
    living: null,
    areas: ["sport", "study"],
    kind: "missedMark",
    cause: {
      text: "He had counted on a strong finish, and the races came one day after another",
      hands: "partly",
      whose: "setUp",
      repeats: "oneOff",
    },
    text: [
      "In 1952 Roger Bannister was 23, a student of medicine, and a hope for gold in the 1,500 metres at Helsinki. He had little time to train. He counted on being strong by nature, and on his last lap.",
      "But heats, semi-final and final were held one day after another. In the last race he was exhausted, and came fourth.",
      "It made him the more set on another aim: to run a mile in under four minutes. Since 1945 the record had stood at 4 minutes 1.4 seconds. This time he did not do it alone. On 6 May 1954 Chris Brasher and Chris Chataway set the pace for him in Oxford. It was cold and wet, and the wind blew hard. He thought of leaving it. Then the flag on a church tower drooped. They ran. His time was 3 minutes 59.4 seconds.",
    ],
    changed: "He set himself another aim, and had others set the pace.",
    prompts: [
      "What did Bannister do differently between Helsinki and Oxford?",
      "Who could set the pace for part of your next try?",
    ],
    facts: [
      {
        text: "In 1952 he was 23 and a hope for gold.",
        url: "https://goodmenproject.com/featured-content/how-disappointment-can-lead-on-to-success/",
        copyDate: "2023-04-21",
        excerpt:
          "In 1952 Roger Bannister, a 23 year old medical student, was recognised as the best middle distance runner in Great Britain and as a very good prospect for the gold medal in 1500m",
      },
      {
        text: "He relied on his strength and a fast last lap.",
        url: "https://goodmenproject.com/featured-content/how-disappointment-can-lead-on-to-success/",
        copyDate: "2023-04-21",
        excerpt:
          "His heavy schedule of medical studies had left him with little time for training. He relied on his natural strength and strong final lap sprint to carry him through.",
      },
      {
        text: "The races came on consecutive days.",
        url: "https://goodmenproject.com/featured-content/how-disappointment-can-lead-on-to-success/",
        copyDate: "2023-04-21",
        excerpt:
          "the organisers arranged for the heats, semi-final and final to be run on consecutive days. Bannister was exhausted and came a disappointing fourth in the final.",
      },
      {
        text: "Fourth place made him the more set on it.",
        url: "https://en.wikipedia.org/wiki/Roger_Bannister",
        copyDate: null,
        excerpt:
          "finished in fourth place. This achievement strengthened his resolve to become the first athlete to finish the mile run in under four minutes.",
      },
      {
        text: "The record of 1945 was 4 minutes 1.4 seconds.",
        url: "https://goodmenproject.com/featured-content/how-disappointment-can-lead-on-to-success/",
        copyDate: "2023-04-21",
        excerpt: "The world record of 4min 1.4sec had been set in 1945 by the Swede Gunder Hägg.",
      },
      {
        text: "On 6 May 1954 they set the pace in Oxford.",
        url: "https://en.wikipedia.org/wiki/Roger_Bannister",
        copyDate: null,
        excerpt:
          "He accomplished this feat on 6 May 1954 at Iffley Road track in Oxford, with Chris Chataway and Chris Brasher providing the pacing.",
      },
      {
        text: "On 6 May 1954 two runners set the pace.",
        url: "https://goodmenproject.com/featured-content/how-disappointment-can-lead-on-to-success/",
        copyDate: "2023-04-21",
        excerpt:
          "at an athletics meeting in Oxford on 6 May 1954. It was a cold and windy day. He was assisted by two expert pacemakers, Chris Chataway",
      },
      {
        text: "It was cold and wet, with a hard wind; he thought of leaving it.",
        url: "http://www.pressreader.com/uk/the-week/20180310/282226601236737",
        copyDate: null,
        excerpt:
          "It was a cold, wet day and the wind was blowing hard, said The Times. Even at 5:30pm, he was thinking he might withdraw.",
      },
      {
        text: "A flag drooped.",
        url: "http://www.pressreader.com/uk/the-week/20180310/282226601236737",
        copyDate: null,
        excerpt:
          "he looked at a nearby church tower and saw its flag had drooped. “Right, we’ll go for it,” he said.",
      },
      {
        text: "He finished in 3 minutes 59.4 seconds.",
        url: "http://www.theage.com.au/articles/2004/05/05/1083635203934.html?from=storyrhs",
        copyDate: null,
        excerpt:
          "with Brasher and Chataway as his pacemakers, Bannister shattered 20th-century sport's most symbolic barrier by running the mile in 3 minutes 59.4 seconds.",
      },
    ],
  },
];
