/** Stories of crews and teams. */
import type { Story } from "./schema.ts";

export const TEAMS: readonly Story[] = [
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
      text: "Each boat was better than the last, and it was not enough",
      hands: "partly",
      whose: "someoneElse",
      repeats: "keepsHappening",
    },
    text: [
      "For 132 years the America’s Cup for yachts had stayed with the Americans. Alan Bond’s team from Western Australia came for it in 1974 and lost. It came back in 1977 and in 1980. Each time the boat was better, and each time it lost the final.",
      "For 1983 the designer, Ben Lexcen, went further than a better boat. He put wings on the keel, a shape that no one had thought of before. In secret tests it did better than a common keel. The sails and the crew were as good as the keel.",
      "In the final twice something broke. After four races Australia II was behind, 3–1. Then it won the three that were left.",
    ],
    changed: "They changed the design itself, after three rounds of making it better.",
    prompts: [
      "What did the designer change for 1983?",
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
        text: "Things broke.",
        url: "http://www.americascup.com/en/history/9_6-THE-CUP-LEAVES-AMERICA.html",
        copyDate: null,
        excerpt:
          "Equipment problems on the Australian boat allowed Conner to jump ahead early in the best of seven series",
      },
      {
        text: "They lost twice by it.",
        url: "http://collections.anmm.gov.au/objects/146240",
        copyDate: null,
        excerpt: "a significant factor in AUSTRALIA II's first two losses",
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
      "In 2012 a new coach came, who wanted the team to play to its own strengths. It was not tall: its tallest man was as tall as South Africa’s forwards are on average. In training the players did not like to outdo a friend. So every drill became a contest that somebody had to win. Once a week, for 30 minutes, they did everything 40 to 60 per cent faster than in a match. After that a real game felt a little easier. They trained and played at a very high tempo.",
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
          "the Japanese national team was a rugby world joke, remembered more for its 145-17 wipe-out in 1995 by the New Zealand All Blacks",
      },
      {
        text: "A coach came in 2012, and wanted them to play to their strengths.",
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
        text: "They did not like to outdo a friend.",
        url: "http://www.pressreader.com/uk/the-rugby-paper/20160918/281556585293331",
        copyDate: null,
        excerpt: "Japanese players don’t really want to embarrass their mates in the gym by lifting more",
      },
      {
        text: "It was 30 minutes each week.",
        url: "http://www.pressreader.com/uk/the-rugby-paper/20160918/281556585293331",
        copyDate: null,
        excerpt: "Every week we had a full on 30-minute",
      },
      {
        text: "They did everything 40 to 60 per cent faster.",
        url: "http://www.pressreader.com/uk/the-rugby-paper/20160918/281556585293331",
        copyDate: null,
        excerpt: "we did everything between 40-60 per cent quicker than in normal game speed.",
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
        text: "In 2015 they met South Africa.",
        url: "https://www.japantimes.co.jp/culture/2019/09/20/films/telling-story-japanese-rugbys-miracle-match/",
        copyDate: null,
        excerpt:
          "Meeting the mighty South African team in Brighton, England in the 2015 World Cup first round",
      },
      {
        text: "They won 34–32.",
        url: "https://www.japantimes.co.jp/culture/2019/09/20/films/telling-story-japanese-rugbys-miracle-match/",
        copyDate: null,
        excerpt: "pulled off a stunning 34-32 upset",
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
