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
      "Gertrude Ederle of New York set out to swim the English Channel in August 1925. She had been in the water for more than eight hours when a wave went over her. She stopped to spit out the salt water. Her trainer thought that she was collapsing, and had her grabbed. With that touch the swim was over. She did not agree, and was furious.",
      "For the next summer she changed what had gone wrong around her. She took another trainer, Thomas Burgess, who had swum the Channel himself. She made a swimsuit of her own design. And her father promised that nobody would pull her out against her will.",
      "On 6 August 1926 the sea was rough, and she was urged to come out. She stayed in. After about 14 and a half hours she stumbled ashore in England, faster than any man before her.",
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
        url: "https://sportstar.thehindu.com/magazine/gertrude-ederle/article29642147.ece",
        copyDate: null,
        excerpt:
          "few were as celebrated as Ederle, who was 20 when she made her historic swim on August 6, 1926.",
      },
      {
        text: "She came ashore after 14 hours and 30 minutes.",
        url: "https://sportstar.thehindu.com/magazine/gertrude-ederle/article29642147.ece",
        copyDate: null,
        excerpt:
          "She left Cape Griz-Nez, France, at 7:05 a.m. and stumbled ashore at Kingsdown, England, 14 hours and 30 minutes later.",
      },
      {
        text: "It was later in 1925 that she first set out.",
        url: "http://meeteluguammayi.blogspot.com/2011/09/first-woman-to-swim-across-english.html",
        copyDate: null,
        excerpt:
          "In 1925, Ederle swam a 21-mile crossing across Lower New York Bay, from Manhattan to Sandy Hook, in just over seven hours. Later that year, the Women's Swimming Association sponsored her first attempt",
      },
      {
        text: "She beat the record by more than two hours.",
        url: "https://sportstar.thehindu.com/magazine/gertrude-ederle/article29642147.ece",
        copyDate: null,
        excerpt:
          "Only five men had succeeded in swimming the channel before her, and she beat the record by more than two hours.",
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
      "Eliud Kipchoge ran 3,000 and 5,000 metres on the track. He told a podcast that in 10 years he did not miss one championship. Then, in 2012, he came seventh in the Kenyan trials. The London Games went on without him.",
      "He sat down with his managers and his coach, and asked them what would happen now. They looked at other ways, and one of them led to the road. He left the track. He did not go to the longest race at once, but in steps. There were races of 10 kilometres and of 15, then half a marathon, and in the end a whole one.",
      "Later in 2012 he ran his first half marathon in 59:25. In 2013 he won the marathon in Hamburg. At the Games of 2016 in Rio he won it too.",
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
        text: "In 2012 he ran half a marathon in 59:25.",
        url: "https://nandi.go.ke/london-marathon-winner-eliud-kipchoge/",
        copyDate: null,
        excerpt:
          "He began to move towards road running in 2012 and set a half marathon best of 59:25 minutes.",
      },
      {
        text: "In 2013 he won in Hamburg.",
        url: "https://nandi.go.ke/london-marathon-winner-eliud-kipchoge/",
        copyDate: null,
        excerpt: "He then won the 2013 Hamburg Marathon with a very fast finishing time of 2:05:30 hours.",
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
      "At school in Oregon, Dick Fosbury wanted to be a high jumper. His coach had him learn the straddle, the way good jumpers went over the bar at that time. He could not get it right.",
      "So he went back to an older style, the scissors, which nobody used any more, and asked whether he might jump that way. Then he began to change it. By trial and error he came to run up in a curve and turn away at the last moment. He went over headfirst, with his back to the bar.",
      "It looked odd. It also worked: his best went from 1.62 metres to 1.78 metres. Some said that others who copied it might be hurt.",
      "In 1968 in Mexico he cleared 2.24 metres and won. Today nearly every high jumper goes over backwards.",
    ],
    changed: "He stopped copying the right way, went back to one that suited him, and altered it bit by bit.",
    prompts: [
      "What did Fosbury do instead of practising the straddle for another year?",
      "Which way of doing it suits you, and could your next try start from there?",
    ],
    facts: [
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
        text: "His best went from 1.62 metres to 1.78 metres.",
        url: "https://www.deccanherald.com/dhie/sports/2025/05/21/the-jump-that-changed-everything",
        copyDate: null,
        excerpt:
          "Almost immediately, his results improved. He raised his personal best from 1.62 metres to 1.78 metres using his new style.",
      },
      {
        text: "He asked to jump in his own way.",
        url: "http://dimdima.com/sports/show_sports_fitness.asp?q_aid=45&q_title=Dick+Fosbury",
        copyDate: null,
        excerpt:
          "Fosbury persuaded the coach to let him use his own technique of jumping just for one high school athletics meet.",
      },
      {
        text: "Some feared that others might be hurt.",
        url: "https://www.deccanherald.com/dhie/sports/2025/05/21/the-jump-that-changed-everything",
        copyDate: null,
        excerpt: "Despite early warnings from coaches that others trying the technique might risk injury",
      },
      {
        text: "In 1968 he cleared 2.24 metres.",
        url: "http://dimdima.com/sports/show_sports_fitness.asp?q_aid=45&q_title=Dick+Fosbury",
        copyDate: null,
        excerpt:
          "the Mexico Olympics in 1968 when 21-year-old Fosbury went over the bar at 2.24 m, an Olympic record.",
      },
      {
        text: "It became the usual way.",
        url: "https://www.usatf.org/athlete-bios/dick-fosbury",
        copyDate: null,
        excerpt:
          'After several years of controversy over whether the "Fosbury Flop" was safe, it became the standard jumping technique worldwide.',
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
      text: "He had counted on a strong finish, and trained too little for one race after another",
      hands: "partly",
      whose: "setUp",
      repeats: "oneOff",
    },
    text: [
      "In 1952 Roger Bannister was 23, a student of medicine, and a hope for gold in the 1,500 metres at Helsinki. He had little time to train. He relied on his natural strength and a fast last lap.",
      "But heat, semi-final and final were put on consecutive days. He was exhausted, and came fourth. Had he won, he would probably have stopped.",
      "He chose a new aim: a mile in under four minutes. The record had stood at 4 minutes 1.4 seconds since 1945. He trained more than before. And he no longer meant to do it alone. On 6 May 1954 two good runners, Chris Chataway and Chris Brasher, set the pace for him in Oxford. It was cold and windy. He finished in 3 minutes 59.4 seconds.",
    ],
    changed: "He trained for what the race would ask, and had others set the pace.",
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
        text: "The record of 1945 was 4 minutes 1.4 seconds.",
        url: "https://goodmenproject.com/featured-content/how-disappointment-can-lead-on-to-success/",
        copyDate: "2023-04-21",
        excerpt: "The world record of 4min 1.4sec had been set in 1945 by the Swede Gunder Hägg.",
      },
      {
        text: "He trained more, for a mile in under four minutes.",
        url: "https://goodmenproject.com/featured-content/how-disappointment-can-lead-on-to-success/",
        copyDate: "2023-04-21",
        excerpt:
          "the greatest athletic challenge of his time – the attempt to break four minutes for the mile.",
      },
      {
        text: "On 6 May 1954 two runners set the pace.",
        url: "https://goodmenproject.com/featured-content/how-disappointment-can-lead-on-to-success/",
        copyDate: "2023-04-21",
        excerpt:
          "He made his attempt at an athletics meeting in Oxford on 6 May 1954. It was a cold and windy day. He was assisted by two expert pacemakers, Chris Chataway",
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
      text: "They played the big teams’ game, and were lighter",
      hands: "partly",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "At the World Cup of 1995 Japan’s rugby team lost to New Zealand by 145 points to 17. Long afterwards people remembered that score.",
      "In 2012 a coach came, Eddie Jones, who looked at what there was. His players were smaller than most. In training they did not like to leave a friend behind. So he changed the training. Every drill became a contest that somebody had to win. Once a week, for 30 minutes, they did everything 40 to 60 per cent faster than in a match. After that a real game felt a little slower. They would not try to be heavier. They would play at a furious tempo.",
      "In 2015 they met South Africa. In the last minute they could have kicked for a draw. They played on, and won 34–32.",
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
        text: "Jones coached them from 2012.",
        url: "https://tier2rugby.blogspot.com/2015/12/best-and-worst-of-japan-2012-2015.html?m=1",
        copyDate: null,
        excerpt:
          "The set piece, which had undergone one of the most incredible transformations relative to where it was in 2012, continued to be superb",
      },
      {
        text: "Every drill became a contest.",
        url: "http://www.pressreader.com/uk/the-rugby-paper/20160918/281556585293331",
        copyDate: null,
        excerpt:
          "Almost all our training was rival against rival, every drill became a competition in which there must be a winner.",
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
        text: "They would play at a furious tempo.",
        url: "https://waikanaewatch.org/2019/08/04/the-rugby-world-cup-lead-up-1/?shared=email&msg=fail",
        copyDate: null,
        excerpt: "Because we are giving away height and weight we have to play at a furious tempo",
      },
      {
        text: "In 2015 they won 34–32.",
        url: "https://www.japantimes.co.jp/culture/2019/09/20/films/telling-story-japanese-rugbys-miracle-match/",
        copyDate: null,
        excerpt:
          "Meeting the mighty South African team in Brighton, England in the 2015 World Cup first round, Australian Eddie Jones and his Brave Blossoms squad pulled off a stunning 34-32 upset.",
      },
      {
        text: "They turned down the kick.",
        url: "https://tier2rugby.blogspot.com/2015/12/best-and-worst-of-japan-2012-2015.html?m=1",
        copyDate: null,
        excerpt: "with Japan turning down the penalties for the famous last passage of play to get the win.",
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
      "On 16 July 1950 Brazil needed only a draw to be world champion, at home, before nearly 200,000 people. Brazil led by one goal, and lost. The mayor had already called the players the victors.",
      "People did not speak of anything else for years. For the tournament of 1958 in Sweden it was not the players’ skill that was changed. It was everything around them. A doctor came along, a cook, a dentist for teeth that had long been neglected, and, as with no other team, a psychologist.",
      "Not all of it was right. The psychologist advised against two young men, Garrincha and Pelé. The coach listened for two matches, then put them in. In the final Sweden scored first. Didi picked up the ball, walked back slowly, and told the others it was nothing. Brazil won 5–2.",
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
        text: "A doctor, a cook, a dentist and a psychologist came along.",
        url: "https://www.ilnostrocalcio.it/2020/11/04/mane-garrincha-e-la-psicologia/",
        copyDate: null,
        excerpt: "furono aggregati un medico, un cuoco, un dentista e … uno psicologo.",
      },
      {
        text: "No other team brought a psychologist or a dentist.",
        url: "https://viewer.joomag.com/business-news-brazil-national-football-team/127808907391/p3",
        copyDate: null,
        excerpt:
          "They were the only team to bring a psychologist to the training camp (because the memories of 1950 still affected some players) or a dentist",
      },
      {
        text: "The coach listened to him at first, then did not.",
        url: "https://www.ilnostrocalcio.it/2020/11/04/mane-garrincha-e-la-psicologia/",
        copyDate: null,
        excerpt:
          "Feola nelle prime due partite si fida dello psicologo.\n\nPelé e Garrincha rimangono in panchina nei due incontri con Austria e Inghilterra.",
      },
      {
        text: "Later he put both in.",
        url: "https://www.ilnostrocalcio.it/2020/11/04/mane-garrincha-e-la-psicologia/",
        copyDate: null,
        excerpt: "Feola decide di inserire in squadra i due “inadatti”.",
      },
      {
        text: "Didi told the others that it was nothing.",
        url: "https://ussoccerplayers.com/history/the-world/brazil-comes-of-age",
        copyDate: null,
        excerpt:
          "giving his teammates time to compose themselves, and calmly told them that, “It was nothing, guys.",
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
