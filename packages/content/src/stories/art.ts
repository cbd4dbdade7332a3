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
];
