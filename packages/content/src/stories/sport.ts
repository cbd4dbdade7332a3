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
      "For 132 years the America’s Cup for yachts had stayed with the Americans. Alan Bond’s team from Western Australia came for it in 1974 and lost. It came back in 1977 and in 1980. Each time the boat was better, and each time it lost the final.",
      "For 1983 the designer, Ben Lexcen, went further than a better boat. He put wings on the keel, a shape that no one had thought of before. In secret tests it did better than a common keel. The sails and the work of the crew were now a match for it.",
      "In the final twice something broke. After four races Australia II was behind, 3–1. Then it won the three that were left.",
    ],
    changed: "They changed the design itself, after three rounds of making it better.",
    prompts: [
      "What was changed for 1983 that had stayed the same in every boat before?",
      "Is there something you keep making better, where your next version could be another kind?",
    ],
    facts: [
      {
        text: "For 132 years it had stayed with the Americans; in 1983 the Australians won.",
        url: "https://wam.experienceplus.digital/wamm/plus/object/282",
        copyDate: null,
        excerpt:
          "On 26 September 1983, the yacht Australia II made history when the oldest sporting trophy in the world, the America’s Cup, was wrested from the Americans after 132 years.",
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
        text: "No one had thought of such a keel.",
        url: "https://collections.sea.museum/objects/40479/deck-layout-for-australia-ii?ctx=a8f1ecb91c4b9f30e38130f88d5e654353960ee4&idx=0",
        copyDate: null,
        excerpt:
          "He identified a means of making a significant improvement to the 12 metre design with an extraordinary keel shape no one had ever considered.",
      },
      {
        text: "It had wings.",
        url: "https://collections.sea.museum/objects/40479/deck-layout-for-australia-ii?ctx=a8f1ecb91c4b9f30e38130f88d5e654353960ee4&idx=0",
        copyDate: null,
        excerpt:
          "The keel was shaped so that it had more mass toward its base, and fitted with wings which reduced tip vortex drag",
      },
      {
        text: "Secret tests showed it to be better; the team was from Western Australia.",
        url: "https://wam.experienceplus.digital/wamm/plus/object/282",
        copyDate: null,
        excerpt:
          "The designer of Australia II, Ben Lexcen, had conceived a winged keel that under secret testing in the Netherlands had out-performed conventional keels.",
      },
      {
        text: "The syndicate was Western Australian, led by Alan Bond.",
        url: "https://wam.experienceplus.digital/wamm/plus/object/282",
        copyDate: null,
        excerpt:
          "The Australia II was owned and built by a syndicate of Western Australians headed by former businessman Alan Bond.",
      },
      {
        text: "Sails and crew were a match.",
        url: "http://collections.anmm.gov.au/objects/146240",
        copyDate: null,
        excerpt:
          "The mysterious keel had not been revealed, but it was evident that it was matched with superb sails and excellent crew work",
      },
      {
        text: "Twice something broke.",
        url: "http://collections.anmm.gov.au/objects/146240",
        copyDate: null,
        excerpt: "Gear failure was a significant factor in AUSTRALIA II's first two losses",
      },
      {
        text: "After four races it stood 3–1 against them.",
        url: "https://wam.experienceplus.digital/wamm/plus/object/282",
        copyDate: null,
        excerpt:
          "At the end of four races, with the score 3-1 against them, the crew of Australia II faced an enormous challenge.",
      },
      {
        text: "It won the three that were left.",
        url: "https://wam.experienceplus.digital/wamm/plus/object/282",
        copyDate: null,
        excerpt:
          "Against all the odds Australia II went on to win the remaining three races, becoming the first non-American yacht to win the Cup.",
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
      text: "Somebody else decided that she was done",
      hands: "partly",
      whose: "someoneElse",
      repeats: "oneOff",
    },
    text: [
      "Gertrude Ederle of New York set out to swim the English Channel in 1925. Her trainer, Jabez Wolffe, had told her again and again to go more slowly. On the day he had another swimmer pull her from the water, and with that the swim no longer counted. He said that she had been in danger. She and those who watched said that she was only floating, face down, to rest.",
      "Before the next summer she changed the person in charge. Her new trainer, Bill Burgess, had swum the Channel himself.",
      "On 6 August 1926 she started from France. There was rain, and the sea ran high. Somebody called to her that she should come out. “What for?” she called back. After 14 hours and 30 minutes she came ashore in England. She had been more than two hours faster than any of the five men before her.",
    ],
    changed: "She chose another person to decide beside her, one who had swum it himself.",
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
          "Although she did fail the first time around in 1925, she not only succeeded the following year but did so faster than any of her male predecessors",
      },
      {
        text: "He had wanted her to go more slowly.",
        url: "https://infinite-women.com/women/gertrude-ederle",
        copyDate: null,
        excerpt:
          "Jabez Wolffe repeatedly tried to slow her pace during training, claiming she would never last at that speed.",
      },
      {
        text: "He had her pulled out, and it no longer counted.",
        url: "https://infinite-women.com/women/gertrude-ederle",
        copyDate: null,
        excerpt:
          "her 1925 failure was due to Wolffe ordering another swimmer to pull her from the water, resulting in her attempt being disqualified",
      },
      {
        text: "She was only resting.",
        url: "https://infinite-women.com/women/gertrude-ederle",
        copyDate: null,
        excerpt:
          "According to both Ederle and witnesses, she was not in danger of drowning as Wolffe claimed, but simply floating face-down for a rest.",
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
        excerpt:
          "I ran 5,000m and 3,000m for 10 years and I was successful and did not miss any championships for 10 years,” Kipchoge told the LOAF Podcast.",
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
        text: "He could not, and went back to the scissors.",
        url: "https://www.usatf.org/athlete-bios/dick-fosbury",
        copyDate: null,
        excerpt:
          'Failing to master the straddle, Fosbury reverted to a scissors, then modified by going over the bar backward. The "flop" was born.',
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
          "He made his attempt at an athletics meeting in Oxford on 6 May 1954. It was a cold and windy day. He was assisted by two expert pacemakers, Chris Chataway",
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
  {
    key: "japanRugby",
    title: "Faster than the game",
    who: "The Japanese men’s rugby team",
    region: "Japan",
    continent: "asia",
    field: "sport",
    women: false,
    living: null,
    areas: ["sport"],
    kind: "missedMark",
    cause: {
      text: "They were smaller than the others, and had not yet built on what they had",
      hands: "partly",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "At the World Cup of 1995 Japan’s rugby team lost to New Zealand by 145 points to 17. For a long time people remembered that score.",
      "In 2012 a new coach came, Eddie Jones. He wanted the team to play to its own strengths. It was not tall: its tallest man was as tall as South Africa’s forwards are on average. In training the players did not like to leave a friend behind. So every drill became a contest that somebody had to win. Once a week, for 30 minutes, they did everything 40 to 60 per cent faster than in a match. After that a real game felt a little easier. They trained and played at a very high tempo.",
      "In 2015 they met South Africa. Near the end they could have kicked for a draw, and did not. They played on, and won 34–32.",
    ],
    changed: "They stopped trying to be like the larger teams, and trained for their own speed.",
    prompts: [
      "What did the team change in its training?",
      "What do you have that others have not, and could your next practice be built on it?",
    ],
    facts: [
      {
        text: "In 1995 they lost by 145 to 17.",
        url: "https://www.japantimes.co.jp/culture/2019/09/20/films/telling-story-japanese-rugbys-miracle-match/",
        copyDate: null,
        excerpt:
          "the Japanese national team was a rugby world joke, remembered more for its 145-17 wipe-out in 1995 by the New Zealand All Blacks than any on-field heroics.",
      },
      {
        text: "Jones came in 2012, and wanted them to play to their strengths.",
        url: "https://www.sport24.co.za/Rugby/WorldCup/Test-of-faith-awaits-Jones-in-Japan-swansong-20150916",
        copyDate: null,
        excerpt:
          "whose first move after replacing former All Black John Kirwan in 2012 was to reduce the number of foreign players and get Japan playing more to their strengths",
      },
      {
        text: "Their tallest was as tall as the others’ forwards on average.",
        url: "https://www.therugbysite.com/blog/news-opinions/david-triumphs-over-goliath",
        copyDate: null,
        excerpt: "the tallest player in Japan’s side was 6ft 4in – the average height of South Africa’s pack",
      },
      {
        text: "Every drill became a contest.",
        url: "http://www.pressreader.com/uk/the-rugby-paper/20160918/281556585293331",
        copyDate: null,
        excerpt:
          "Almost all our training was rival against rival, every drill became a competition in which there must be a winner.",
      },
      {
        text: "They did not like to leave a friend behind.",
        url: "http://www.pressreader.com/uk/the-rugby-paper/20160918/281556585293331",
        copyDate: null,
        excerpt:
          "Japanese players don’t really want to embarrass their mates in the gym by lifting more or to leave them for dead in the sprints.",
      },
      {
        text: "For 30 minutes a week they did everything 40 to 60 per cent faster.",
        url: "http://www.pressreader.com/uk/the-rugby-paper/20160918/281556585293331",
        copyDate: null,
        excerpt:
          "Every week we had a full on 30-minute session in which we did everything between 40-60 per cent quicker than in normal game speed.",
      },
      {
        text: "A match then felt easier.",
        url: "http://www.pressreader.com/uk/the-rugby-paper/20160918/281556585293331",
        copyDate: null,
        excerpt:
          "If you can handle under that pressure, then mentally it feels just a bit easier and more comfortable when you play at match speed.”",
      },
      {
        text: "They trained and played at a high tempo.",
        url: "https://community.wru.wales/?p=40167",
        copyDate: null,
        excerpt:
          "“They were the fittest team I’ve ever worked with and they trained and played at an incredibly high tempo.",
      },
      {
        text: "In 2015 they won 34–32.",
        url: "https://www.japantimes.co.jp/culture/2019/09/20/films/telling-story-japanese-rugbys-miracle-match/",
        copyDate: null,
        excerpt:
          "Meeting the mighty South African team in Brighton, England in the 2015 World Cup first round, Australian Eddie Jones and his Brave Blossoms squad pulled off a stunning 34-32 upset.",
      },
      {
        text: "They did not kick for the draw.",
        url: "https://www.ft.com/content/55c2a5f6-b2e3-11e5-8358-9a82b43f6b2f",
        copyDate: null,
        excerpt: "Twice they turned down chances to kick for a draw, itself a result to amaze world rugby",
      },
    ],
  },
  {
    key: "brazil1958",
    title: "Not only with the ball",
    who: "The Brazilian men’s football team",
    region: "Brazil",
    continent: "southAmerica",
    field: "sport",
    women: false,
    living: null,
    areas: ["sport", "work"],
    kind: "missedMark",
    cause: {
      text: "They had prepared the players, and not what was around them",
      hands: "partly",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "On 16 July 1950 Brazil needed only a draw to be world champion, at home, before nearly 200,000 people. The mayor had already greeted the players as victors. They lost, two to one.",
      "After another weak tournament people began to doubt that Brazil would ever win. In 1958 it went to Sweden, and more people travelled with the players than before. There was a doctor, a cook, a dentist and a psychologist.",
      "Not all of it was right. The psychologist advised against two men, Garrincha and Pelé. But the last word was not his. After two matches without them the coach put both in. In the final Sweden scored first. Its manager had said that then the Brazilians would panic. Didi picked up the ball, walked back slowly, and told the others that it was nothing. Brazil won 5–2.",
    ],
    changed: "They looked after what surrounds a match, and corrected themselves on the way.",
    prompts: [
      "What did Brazil change for 1958, apart from the football?",
      "What around your work could you look after before your next try?",
    ],
    facts: [
      {
        text: "The match was on 16 July 1950.",
        url: "https://twohundredpercent.net/world-cup-tales-overcoming-the-great-humiliation-brazil-1958/",
        copyDate: null,
        excerpt:
          "What happened on the 16th of July 1950 at the Maracana has scarred the Brazilian psyche to this day. In front of a crowd of 199,954, a world record for a football match",
      },
      {
        text: "Brazil needed only a draw.",
        url: "https://twohundredpercent.net/world-cup-tales-overcoming-the-great-humiliation-brazil-1958/",
        copyDate: null,
        excerpt:
          "left them needing only a draw from their final match against Uruguay to lift the Jules Rimet Trophy.",
      },
      {
        text: "The mayor had called them victors, before nearly 200,000 people.",
        url: "https://ussoccerplayers.com/history/the-world/brazil-comes-of-age",
        copyDate: null,
        excerpt:
          "in front of nearly 200,000 fans at the Maracana, the mayor of Rio congratulated them on their forthcoming victory: “You Brazilians, whom I consider victors of the tournament",
      },
      {
        text: "They lost two to one.",
        url: "https://ussoccerplayers.com/history/the-world/brazil-comes-of-age",
        copyDate: null,
        excerpt: "They lost two to one.",
      },
      {
        text: "After 1950 and 1954 people doubted that Brazil would ever win.",
        url: "http://www.v-brazil.com/world-cup/history/1958-Sweden.php",
        copyDate: null,
        excerpt:
          "After the disaster in 1950 and the melancholic performance in 1954, people started to doubt whether Brazil would ever win a World Cup.",
      },
      {
        text: "Besides the usual staff a doctor, a cook, a dentist and a psychologist came along.",
        url: "https://www.ilnostrocalcio.it/2020/11/04/mane-garrincha-e-la-psicologia/",
        copyDate: null,
        excerpt:
          "oltre al classico staff tecnico furono aggregati un medico, un cuoco, un dentista e … uno psicologo.",
      },
      {
        text: "He advised against Garrincha.",
        url: "https://www.ilnostrocalcio.it/2020/11/04/mane-garrincha-e-la-psicologia/",
        copyDate: null,
        excerpt: "consigliandogli di non utilizzare Garrincha, la giovane ala destra del Botafogo",
      },
      {
        text: "The last word was not his.",
        url: "https://uol.com.br/esporte/ultimas-noticias/esporte-ponto-final/2018/06/29/historias-de-58-garrincha-namorador-e-psicologo-quis-barrar-pele.htm",
        copyDate: null,
        excerpt: "Para sorte do Brasil, Carvalhaes não tinha a palavra final sobre quem levar à Suécia.",
      },
      {
        text: "At first neither played.",
        url: "https://www.ilnostrocalcio.it/2020/11/04/mane-garrincha-e-la-psicologia/",
        copyDate: null,
        excerpt: "Pelé e Garrincha rimangono in panchina nei due incontri con Austria e Inghilterra.",
      },
      {
        text: "Then the coach put both in.",
        url: "https://www.ilnostrocalcio.it/2020/11/04/mane-garrincha-e-la-psicologia/",
        copyDate: null,
        excerpt: "Feola decide di inserire in squadra i due “inadatti”.",
      },
      {
        text: "Sweden scored first; its manager had said they would panic.",
        url: "https://ussoccerplayers.com/history/the-world/brazil-comes-of-age",
        copyDate: null,
        excerpt: "“If the Brazilians go a goal down, they’ll panic all over the place.”",
      },
      {
        text: "Didi walked back slowly and said that it was nothing.",
        url: "https://ussoccerplayers.com/history/the-world/brazil-comes-of-age",
        copyDate: null,
        excerpt:
          "grabbed the ball, walked slowly back to the center circle, giving his teammates time to compose themselves, and calmly told them that, “It was nothing, guys.",
      },
      {
        text: "Brazil won the final 5–2.",
        url: "http://www.v-brazil.com/world-cup/history/1958-Sweden.php",
        copyDate: null,
        excerpt: "»Brazil 5 x 2 Sweden",
      },
      {
        text: "The tournament was in 1958.",
        url: "http://www.v-brazil.com/world-cup/history/1958-Sweden.php",
        copyDate: null,
        excerpt: "Brazil in the 1958 World Cup - Sweden",
      },
    ],
  },
];
