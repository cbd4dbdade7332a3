/** Stories of painters, musicians and filmmakers. */
import type { Story } from "./schema.ts";

export const ART: readonly Story[] = [
  {
    key: "carr",
    title: "At fifty-six",
    who: "Emily Carr",
    region: "Canada",
    continent: "northAmerica",
    field: "art",
    women: true,
    living: null,
    areas: ["making", "work"],
    kind: "slippedBack",
    cause: {
      text: "She had to earn her living, and had nobody to talk to about painting",
      hands: "partly",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "Emily Carr painted the forests and villages of western Canada. Hardly anyone bought her pictures. She let rooms and raised chickens to live, and for fourteen years she painted little. Later she called herself a little old lady on the edge of nowhere. She assumed that it was over.",
      "In 1927, at fifty-six, she was asked to send work to a show at the National Gallery. At first she said no. Then she went by train across the country. On the way she met other painters, the Group of Seven. “I’m way behind them in drawing and in composition and rhythm and planes,” she wrote, “but I know inside me what they’re after.”",
      "She asked Lawren Harris how they worked. He told her: “You are one of us.” She went home knowing what she lacked, and painted and wrote until the end of her life.",
    ],
    changed: "She left her solitude, looked at how others did it, and asked.",
    prompts: [
      "What did Carr do differently in 1927?",
      "Whose way of working could you look at before your next step?",
    ],
    facts: [
      {
        text: "For fourteen years, until 1927, she painted little.",
        url: "https://dianahicksbooks.com/online-books/emily-carr-read-online-free-book-by-lewis-desoto-317084-a",
        copyDate: null,
        excerpt:
          "for fourteen years, until 1927, Emily Carr became, as she said herself, a little old lady on the edge of nowhere.",
      },
      {
        text: "At fifty-six she assumed it was over.",
        url: "https://dianahicksbooks.com/online-books/emily-carr-read-online-free-book-by-lewis-desoto-317084-a",
        copyDate: null,
        excerpt:
          "In 1927, at the age of fifty-six, Emily Carr despaired of ever realizing the vision she carried within herself. She assumed that her career as an artist was over.",
      },
      {
        text: "She raised chickens.",
        url: "https://3quarksdaily.com/3quarksdaily/2009/09/secrets-up-north.html",
        copyDate: null,
        excerpt:
          "had largely given up art and was raising chickens in her backyard in Victoria when Eric Brown, the director of the National Gallery of Canada, knocked at her door",
      },
      {
        text: "At first she declined; she was told of the Group of Seven.",
        url: "https://3quarksdaily.com/3quarksdaily/2009/09/secrets-up-north.html",
        copyDate: null,
        excerpt:
          "initially declined the invitation. Brown recommended that she read A Canadian Art Movement: The Story of the Group of Seven, by Fred Housser",
      },
      {
        text: "She wrote that she was behind them, and knew what they were after.",
        url: "https://www.taylorfrancis.com/books/9781135623098/chapters/10.4324/9781410610669-10",
        copyDate: null,
        excerpt:
          "“I’m way behind them in drawing and in composition and rhythm and planes,” she wrote, “but I know inside me what they’re after and I feel that perhaps, given a chance, I could get it too",
      },
      {
        text: "She asked them how they worked.",
        url: "https://www.taylorfrancis.com/books/9781135623098/chapters/10.4324/9781410610669-10",
        copyDate: null,
        excerpt:
          "she asked the group, particularly Lawren Harris, to explain their philosophy of art, their techniques, and their way of working.",
      },
      {
        text: "Carr met the Group of Seven at the show of 1927.",
        url: "http://www.historymuseum.ca/blog/emily-carr-meets-the-group-of-seven/",
        copyDate: null,
        excerpt:
          "included in an exhibition at the National Gallery of Canada in 1927. It was at this event that Carr met members of the Group of Seven",
      },
      {
        text: "Harris told her that she was one of them.",
        url: "https://mreadz.com/mrrd/658649/p16",
        copyDate: null,
        excerpt: "“You are one of us,” was his reply.",
      },
      {
        text: "She painted and wrote until the end.",
        url: "https://mcmichael.com/portfolio-items/their-contemporaries/",
        copyDate: null,
        excerpt:
          "Lawren Harris’s encouragement is said to have rekindled her then waning urge to paint. Carr painted and wrote passionately over the next decade-and-a-half until her death.",
      },
    ],
  },
  {
    key: "piazzolla",
    title: "What he was ashamed of",
    who: "Astor Piazzolla",
    region: "Argentina",
    continent: "southAmerica",
    field: "art",
    women: false,
    living: null,
    areas: ["making", "study"],
    kind: "missedMark",
    cause: {
      text: "He wrote as he thought a serious composer should",
      hands: "mine",
      whose: null,
      repeats: "keepsHappening",
    },
    text: [
      "Astor Piazzolla had played tango in the cabarets of Buenos Aires. Now he wanted to write serious music. In 1954 he came to Paris to study with Nadia Boulanger, and showed her what he called kilos of symphonies and sonatas.",
      "It was well written, she said. It was like Stravinsky, like Bartók, like Ravel. But she could not find Piazzolla in it.",
      "She asked what he did at home, and what he played. He was ashamed to say that it was tango, and on what instrument. At last he played her a few bars. She took his hand and told him that this was Piazzolla.",
      "He put away what he had composed in ten years. He stayed with her for 18 months. Then he wrote tangos for listening, with all that he had learned.",
    ],
    changed: "He stopped hiding where he came from, and built on it.",
    prompts: [
      "After that day, what did Piazzolla write instead?",
      "Which part of yourself have you left out that your next piece of work could use?",
    ],
    facts: [
      {
        text: "In 1954 he went to Paris to study with Nadia Boulanger.",
        url: "http://fanfaire.com/rossetti/piazzolla",
        copyDate: null,
        excerpt:
          "In 1954, he moved to Paris to study under Nadia Boulanger (the famed\nFrench conductor and teacher of music composition), determined to become\na serious composer.",
      },
      {
        text: "He showed her his kilos of symphonies; she said it was well written.",
        url: "https://www.photrio.com/forum/threads/hcb-appreciation.138841/post-2922785",
        copyDate: null,
        excerpt:
          "“…When I met her, I showed her my kilos of symphonies and sonatas. She started to read them and suddenly came out with a horrible sentence: “It’s very well written”",
      },
      {
        text: "She could not find Piazzolla in it.",
        url: "https://www.photrio.com/forum/threads/hcb-appreciation.138841/post-2922785",
        copyDate: null,
        excerpt:
          "“Here you are like Stravinsky, like Bartók, like Ravel, but you know what happens? I can’t find Piazzolla in this.”",
      },
      {
        text: "He was ashamed to say that it was tango.",
        url: "https://www.photrio.com/forum/threads/hcb-appreciation.138841/post-2922785",
        copyDate: null,
        excerpt: "And I was very ashamed to tell her I was a tango musician.",
      },
      {
        text: "He put away ten years of music, and studied with her for 18 months.",
        url: "https://www.visitberlin.de/en/node/2248264",
        copyDate: null,
        excerpt:
          "And I took all the music I had written over the last ten years and sent it to hell. I studied with her for 18 months, which helped me like 18 years...",
      },
      {
        text: "From then on he wrote tangos for listening.",
        url: "https://www.hollywoodbowl.com/musicdb/artists/8674/piazzollah-olivera",
        copyDate: null,
        excerpt: "tangos for listening rather than for dancing,aas he once said",
      },
    ],
  },
  {
    key: "sembene",
    title: "Who could read him",
    who: "Ousmane Sembène",
    region: "Senegal",
    continent: "africa",
    field: "art",
    women: false,
    living: null,
    areas: ["making", "work"],
    kind: "missedMark",
    cause: {
      text: "Most of the people he wrote about could not read his books",
      hands: "partly",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "Ousmane Sembène, a fisherman’s son from Senegal, laid bricks, mended engines and unloaded ships in Marseille. In 1956 he published his first novel. Readers in Europe liked it. But he had written it for Africans, and most of them could not read French, or could not read at all.",
      "He could have written more of the same. Instead he went back to school. In 1962 and 1963, already known as a novelist, he studied at a film studio in Moscow and began at the beginning.",
      "He was a novelist, he would say, but people do not read, and he wanted a language they understand. His first feature film came in 1966, when he was forty-three. In later ones people speak Wolof. He called the cinema the best evening school.",
    ],
    changed: "He learned another craft, one that could reach the people he meant.",
    prompts: [
      "What did Sembène do instead of writing another novel?",
      "Whom is your work for, and how could your next step come nearer to them?",
    ],
    facts: [
      {
        text: "His first novel came out in 1956 and was read in Europe.",
        url: "http://www.npr.org/templates/transcript/transcript.php?storyId=10947966",
        copyDate: null,
        excerpt:
          "He published his first novel in 1956, and soon found an audience in Europe. But Sembene wanted to reach Africans.",
      },
      {
        text: "He was a fisherman’s son, a bricklayer and mechanic.",
        url: "http://www.npr.org/templates/transcript/transcript.php?storyId=10947966",
        copyDate: null,
        excerpt:
          "He became a bricklayer and mechanic, and during World War II, Gadjigo says, Sembene became a soldier.",
      },
      {
        text: "Most in Senegal could not read his stories.",
        url: "https://firstcutmedia.com/ousmane-sembene/",
        copyDate: null,
        excerpt:
          "he decided to become a filmmaker because he realised most people in Senegal were not literate and couldn’t read his stories but everyone could understand a film.",
      },
      {
        text: "In 1962 and 1963 he studied in Moscow.",
        url: "https://wikisum.wiki/wiki/Sembene_Ousmane",
        copyDate: null,
        excerpt:
          "From 1962 to 1963, Sembène studied filmmaking for a year at Gorky Film Studio, Moscow, under Soviet director Mark Donskoy.",
      },
      {
        text: "He wanted to speak a language people understand.",
        url: "https://woa.kein.org/node/25",
        copyDate: null,
        excerpt:
          "I'm a novelist, but I wanted to make films because people do not read and I wanted to communicate with them in a language they understand.\"",
      },
      {
        text: "His first feature film came in 1966, when he was forty-three.",
        url: "https://www.67nj.org/ousmane-sembene-on-cinema-as-activism/",
        copyDate: null,
        excerpt: "with his debut feature, Black Girl, premiering in 1966 when he was forty-three.",
      },
      {
        text: "The cinema was the best evening school, in Wolof.",
        url: "https://woa.kein.org/node/25",
        copyDate: null,
        excerpt:
          "“For me, the cinema is the best evening school. It not only enables me to do more and to go further than literature, but it also lets people speak in their own language—Wolof in this case.",
      },
    ],
  },
  {
    key: "ray",
    title: "The field of white flowers",
    who: "Satyajit Ray",
    region: "India",
    continent: "asia",
    field: "art",
    women: false,
    living: null,
    areas: ["making", "money"],
    kind: "turnedDown",
    cause: {
      text: "Nobody would pay for a first film made out of doors by beginners",
      hands: "partly",
      whose: "someoneElse",
      repeats: "keepsHappening",
    },
    text: [
      "Satyajit Ray worked in advertising and wanted to make a film from a village novel. He had never made one. He showed producers a notebook of drawings. They were curious, and about two years went by without one of them saying yes.",
      "So he stopped asking for the whole. He borrowed money against his insurance and from friends, to film a few scenes that would show what he meant. On 27 October 1952 he took the first shot, among tall white flowers. He worked on Sundays. When he came back the next week, cattle had eaten the flowers. He waited a year for new ones.",
      "The money ran out, and he pawned jewellery. In the end the government of West Bengal paid. Pather Panchali opened in 1955. At Cannes in 1956 it was honoured as a human document.",
    ],
    changed: "He made a small piece of it, to show instead of to describe.",
    prompts: [
      "What did Ray do differently, after the producers’ answers?",
      "Which small piece of yours could you finish next, to show what you mean?",
    ],
    facts: [
      {
        text: "Producers were curious, and none came forward.",
        url: "https://members.tripod.com/satyajit_ray/bio/making_pather_panchali.htm",
        copyDate: null,
        excerpt: "While many of them were impressed, none came forward to produce the\nfilm.",
      },
      {
        text: "About two years went by.",
        url: "https://members.tripod.com/satyajit_ray/bio/making_pather_panchali.htm",
        copyDate: null,
        excerpt: "About two years were spent in vain to find a producer.",
      },
      {
        text: "He borrowed money to film a few scenes.",
        url: "https://members.tripod.com/satyajit_ray/bio/making_pather_panchali.htm",
        copyDate: null,
        excerpt:
          "unless he could prove\nhis bona fides by producing a few sequences of the film, he was not\nlikely to find financial backing. He borrowed money against his insurance\npolicy and from a few relatives",
      },
      {
        text: "The first shot was on 27 October 1952; cattle ate the flowers.",
        url: "https://probashionline.com/pather_panchali/",
        copyDate: null,
        excerpt:
          "On 27 October 1952, Ray set out to take the first shot of Pather Panchali which happened to be this scene. The following Sunday he returned to shoot further only to discover that the Kaash flowers",
      },
      {
        text: "He waited for the next season.",
        url: "https://probashionline.com/pather_panchali/",
        copyDate: null,
        excerpt:
          "eaten up by a herd of cattle. He had to wait for the next season of flowers to complete the scene.",
      },
      {
        text: "He pawned jewellery; then the government paid.",
        url: "https://muraliduggineni.com/?p=5121",
        copyDate: null,
        excerpt:
          "often using personal funds and even pawning his wife’s jewelry.\nHalfway through filming, production came to a halt due to lack of money. The Government of West Bengal eventually stepped in",
      },
      {
        text: "It opened in 1955.",
        url: "http://www.indialivetoday.com/stories-within-pather-panchali/208436.html",
        copyDate: null,
        excerpt:
          "The film was released in a Calcutta cinema on 26 August 1955, and the initial response was poor.",
      },
      {
        text: "In 1956 it was honoured at Cannes.",
        url: "http://www.indialivetoday.com/stories-within-pather-panchali/208436.html",
        copyDate: null,
        excerpt:
          "It was sent to the 1956 Cannes Film Festival with the personal approval of the then Prime minister Jawaharlal Nehru where it was named the Best Human Document at the festival.",
      },
    ],
  },
  {
    key: "andersonVoice",
    title: "A beautiful voice, but",
    who: "Marian Anderson",
    region: "United States",
    continent: "northAmerica",
    field: "art",
    women: true,
    living: null,
    areas: ["work", "making"],
    kind: "missedMark",
    cause: {
      text: "She had a voice, and not yet the languages and the style",
      hands: "partly",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "Everybody agreed that Marian Anderson had a beautiful voice. Then came a “but”. In 1928 and in 1930 she sang in Carnegie Hall in New York. A critic enjoyed it, and missed something: in Mozart her style, in Brahms the deepest expression. Other doors were closed to her because she was Black.",
      "A career comes to a point, a critic wrote later, where it flourishes or founders. She did not sing the same songs again in the same halls. A foundation helped her to go abroad, and there she studied. In 1934 she sang in Paris, in a hall that was half empty. A man who had nothing better to do walked in, and became her manager.",
      "On the last day of 1935 she sang in New York again. “Music making that probed too deep for words,” the Times wrote.",
    ],
    changed: "She went to where she could learn what the critics had missed.",
    prompts: [
      "What did Anderson do differently, after all those buts?",
      "Which “but” about your work could tell you what to learn next?",
    ],
    facts: [
      {
        text: "She sang in Carnegie Hall in 1928 and 1930.",
        url: "https://transcription.si.edu/view/8020/NMAAHC-2010_66_153_008",
        copyDate: null,
        excerpt:
          "She made appearances on the stage of Carnegie Hall in 1928 and in 1930.  I quote a typical review:",
      },
      {
        text: "In Mozart the critic missed style, in Brahms expression.",
        url: "https://transcription.si.edu/view/8020/NMAAHC-2010_66_153_008",
        copyDate: null,
        excerpt:
          'in Mozart\'s "Alleluia" she showed some deficiencies of style and vocal execution..." Later:  "In Brahms \'Von ewige Liebe\' her delivery, while artistic, was hardly imbued with deepest expressiveness."',
      },
      {
        text: "It was the point where a career flourishes or founders.",
        url: "https://transcription.si.edu/view/8020/NMAAHC-2010_66_153_008",
        copyDate: null,
        excerpt:
          "Marian Anderson had plainly reached the way point at which a career flourishes or founders.  Through the assistance of the Rosenwald Foundation she was able to go abroad to study.",
      },
      {
        text: "In June 1934 she sang in Paris in a half empty hall.",
        url: "https://transcription.si.edu/view/8020/NMAAHC-2010_66_153_008",
        copyDate: null,
        excerpt:
          "We move forward three or four years, to June of 1934.  An American impresario, tablesitting at a sidewalk cafe in Paris observes an announcement of a recital that day by Marian Anderson",
      },
      {
        text: "A man with nothing better to do walked in.",
        url: "https://transcription.si.edu/view/8020/NMAAHC-2010_66_153_008",
        copyDate: null,
        excerpt:
          "Having nothing more urgent to do, he strolls over.  Tickets? Easy.  The house is half empty.",
      },
      {
        text: "In 1935 she sang in New York again.",
        url: "https://knowthyhistory.com/fact/?cday=31&cmonth=12&fact_id=1362",
        copyDate: null,
        excerpt:
          "in 1935, Marian Anderson made her Town Hall debut in New York. Her performance was described by Howard Taubman, the New York Times reviewer, as “music making that probed too deep for words.”",
      },
    ],
  },
  {
    key: "impressionists",
    title: "A room of their own",
    who: "Claude Monet, Berthe Morisot and friends",
    region: "France",
    continent: "europe",
    field: "art",
    women: true,
    living: null,
    areas: ["making", "work"],
    kind: "turnedDown",
    cause: {
      text: "One jury decided what could be seen",
      hands: "notMine",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "In Paris, painters lived by the Salon, the great yearly show. Its jury chose what people saw. Claude Monet and Paul Cézanne were refused again and again, and so were their friends.",
      "In December 1873 Monet walked across the city to win people over for another idea: a show without a jury, at their own cost. “I’ve spent the whole day running around, and I’ve returned empty handed,” he wrote. Everyone had a different excuse. Some painters did not dare.",
      "Thirty did, among them Berthe Morisot. They opened on 15 April 1874 in a photographer’s rooms, some weeks before the Salon. So nobody could say that it held what the jury had left over. It did not do well. A critic made fun of one picture, and called them Impressionists. They kept the name, and showed again and again over the years.",
    ],
    changed: "They stopped asking one jury, and made a place where their work could be seen.",
    prompts: [
      "What did the painters do instead of sending their pictures to the jury again?",
      "Where could you show your own work next, without asking anyone’s leave?",
    ],
    facts: [
      {
        text: "Monet and Cézanne had been refused many times.",
        url: "https://sothebys.com/en/articles/the-day-that-launched-the-avant-gardes-revisiting-the-first-impressionist-exhibition",
        copyDate: null,
        excerpt:
          "Monet and Paul Cézanne, boldest of the 1870s young bloods, had been refused by the Salon multiple times.",
      },
      {
        text: "In December 1873 Monet walked across Paris.",
        url: "https://sothebys.com/en/articles/the-day-that-launched-the-avant-gardes-revisiting-the-first-impressionist-exhibition",
        copyDate: null,
        excerpt:
          "When Claude Monet wandered across Paris in December 1873, trying to whip up support for what would become the inaugural Impressionist exhibition, he did not consider himself to be a rebel.",
      },
      {
        text: "He came back empty handed.",
        url: "https://sothebys.com/en/articles/the-day-that-launched-the-avant-gardes-revisiting-the-first-impressionist-exhibition",
        copyDate: null,
        excerpt: "“I’ve spent the whole day running around, and I’ve returned empty handed...",
      },
      {
        text: "It opened on 15 April, to keep it apart from the Salon.",
        url: "http://catacultural.com/el-15-de-abril-de-1874-en-el-35-del-boulevar-des-capucines-de-paris-se-inaugura-la-primera-exposicion-impresionista",
        copyDate: null,
        excerpt:
          "La exposición fue inaugurada el 15 de abril, dos semanas antes de la apertura del Salón, para evitar que la gente pudiera pensar que las obras habían sido rechazadas por el jurado.",
      },
      {
        text: "Fewer people came as the days went by.",
        url: "https://newsgo.it/?p=121805",
        copyDate: null,
        excerpt:
          "inaugurato due settimane dopo, e con il passare dei giorni i visitatori diminuirono vertiginosamente.",
      },
      {
        text: "Thirty painters took part.",
        url: "https://qualifrance.pages.dev/claude-monet-the-father-of-impressionism/the-historic-exhibition-of-1874.html",
        copyDate: null,
        excerpt:
          "The exhibition included thirty artists showing 165 works. Besides the core group of Monet, Renoir, Pissarro, Sisley, Degas, and Morisot",
      },
      {
        text: "It opened in 1874 in a photographer’s rooms.",
        url: "https://bfirst.news/news/18725/first-impressionist-exhibition-opens-in-paris",
        copyDate: null,
        excerpt:
          "On 15 April 1874, a group of independent artists, frustrated with the rigid standards of the official Salon, opened their own exhibition in the Paris studio of photographer Nadar.",
      },
      {
        text: "More shows followed.",
        url: "http://catacultural.com/el-15-de-abril-de-1874-en-el-35-del-boulevar-des-capucines-de-paris-se-inaugura-la-primera-exposicion-impresionista",
        copyDate: null,
        excerpt:
          "La primera exposición no tuvo ningún éxito, pero las siguientes (1876, 1877, 1878, 1880, 1881, 1882, 1886)",
      },
    ],
  },
  {
    key: "utzon",
    title: "All from one sphere",
    who: "Jørn Utzon and Ove Arup’s engineers",
    region: "Denmark",
    continent: "europe",
    field: "art",
    women: false,
    living: null,
    areas: ["work", "making"],
    kind: "missedMark",
    cause: {
      text: "The shapes were drawn for the eye, and could not be calculated",
      hands: "mine",
      whose: null,
      repeats: "keepsHappening",
    },
    text: [
      "When Jørn Utzon won the contest for the Sydney Opera House in January 1957, no one knew how to build its roof. He had drawn great shells. His engineer, Ove Arup, saw that they would not stand. Each was different, so no mould could be used again. In 1958 the engineers asked for exact curves. Utzon bent a plastic ruler on a table and traced it.",
      "For three years they tried one geometry after another. On the site, work had begun.",
      "By late 1961 it was pressing. Then Utzon let go of the shapes themselves, and kept what they were for. All the shells could be cut from the skin of one sphere, as from an orange. Now the ribs had the same curve, and could be cast in advance. The roof looks other than he first drew it. It could be built.",
    ],
    changed: "He gave up the exact shapes, and found one rule that all of them could follow.",
    prompts: [
      "What did Utzon let go of, and what did he use instead?",
      "What in your plan is the shape, and what is it for, before your next version?",
    ],
    facts: [
      {
        text: "In January 1957 no one knew how to build it.",
        url: "http://www.vam.ac.uk/users/node/8861",
        copyDate: null,
        excerpt:
          "When architect Jørn Utzon won the Sydney Opera House competition in January 1957, no one knew how to build the roof structure he had designed.",
      },
      {
        text: "Arup saw that the shells would not stand.",
        url: "http://www.vam.ac.uk/users/node/8861",
        copyDate: null,
        excerpt:
          "the engineer, Ove Arup, had seen immediately that the shells would not sustain the forces they would generate.",
      },
      {
        text: "In 1958 Utzon bent a plastic ruler.",
        url: "https://www.sydneyoperahouse.com/our-story/the-spherical-solution.html",
        copyDate: null,
        excerpt:
          "Asked by the engineers in 1958 to define the curves of the roof, Utzon took a plastic ruler, bent it against a table and simply traced the curves.",
      },
      {
        text: "Each shell was different.",
        url: "https://www.sydneyoperahouse.com/our-story/the-spherical-solution.html",
        copyDate: null,
        excerpt:
          "Each shell was different. The lack of a defining geometry would make it impossible for the builders to reuse formwork and would add to the building’s costs.",
      },
      {
        text: "By late 1961 three years had passed.",
        url: "https://www.sydneyoperahouse.com/our-story/the-spherical-solution.html",
        copyDate: null,
        excerpt: "By late 1961, three years had passed since Utzon had bent his plastic ruler",
      },
      {
        text: "He found it in an orange.",
        url: "http://www.vam.ac.uk/users/node/8861",
        copyDate: null,
        excerpt:
          "when work on site had already started, he found the answer - in an orange. By cutting 'spherical triangles' from the skin, he discovered a regular basis for the irregular forms he wished to create.",
      },
      {
        text: "The ribs had the same curve.",
        url: "http://www.vam.ac.uk/users/node/8861",
        copyDate: null,
        excerpt:
          "pre-fabricated, tapering ribs of identical curvature would support a thin skin. The idea of frameless shells had been lost, but Utzon's vision could now be realised.",
      },
    ],
  },
];
