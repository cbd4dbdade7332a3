/** Stories of painters, musicians and filmmakers. */
import type { Story } from "./schema.ts";

export const ART: readonly Story[] = [
  {
    key: "carr",
    title: "What the others were after",
    who: "Emily Carr",
    region: "Canada",
    continent: "northAmerica",
    field: "art",
    women: true,
    living: null,
    areas: ["making", "work"],
    kind: "slippedBack",
    cause: {
      text: "Her pictures were not liked, and she worked alone",
      hands: "partly",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "Emily Carr painted the wild country and the villages of western Canada. Her early pictures were not well liked, and for more than a decade she painted no more. She was far from other artists.",
      "In 1927 the National Gallery asked her for some of her work, and asked her to come to the opening. On the way, she was told, she should meet some painters in Toronto, the Group of Seven. “I’m way behind them in drawing and in composition and rhythm and planes,” she wrote, “but I know inside me what they’re after.”",
      "She asked them, above all Lawren Harris, what they thought and how they worked. She had missed such talk. Now she was eager to go home and begin. At 57 she went out to paint again. She painted and wrote for a decade and a half more.",
    ],
    changed: "She left her solitude, looked at how others did it, and asked.",
    prompts: [
      "What did Carr do differently in 1927?",
      "Whose way of working could you look at before your next step?",
    ],
    facts: [
      {
        text: "Her early pictures were not liked, and she stopped for more than a decade.",
        url: "https://www.pomegranate.com/products/emily-carr-kitwancool-poles-notecard",
        copyDate: null,
        excerpt:
          "Her early works of First Nations villages were not well received by the public, and she quit painting for over a decade.",
      },
      {
        text: "Her subject was the wild country of the west.",
        url: "https://www.pomegranate.com/products/emily-carr-kitwancool-poles-notecard",
        copyDate: null,
        excerpt: "The British Columbia wilderness and the First Nations culture",
      },
      {
        text: "She was far from other artists.",
        url: "http://www.historymuseum.ca/blog/emily-carr-meets-the-group-of-seven/",
        copyDate: null,
        excerpt:
          "Emily Carr had painted in near-isolation from the rest of Canada’s artistic community until 26 of her paintings were included in an exhibition at the National Gallery of Canada in 1927.",
      },
      {
        text: "In 1927 she was asked to send work, and to come.",
        url: "https://www.taylorfrancis.com/books/9781135623098/chapters/10.4324/9781410610669-10",
        copyDate: null,
        excerpt:
          "In 1927, Canadian artist, Emily Carr, received an invitation from Eric Brown of the National Gallery in Ottawa to send some of her work for an exhibition and to come east herself for the opening.",
      },
      {
        text: "She should meet painters in Toronto.",
        url: "https://www.taylorfrancis.com/books/9781135623098/chapters/10.4324/9781410610669-10",
        copyDate: null,
        excerpt:
          "He also suggested that she stop in Toronto to meet some landscape painters called the Group of Seven",
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
        text: "She had missed such talk.",
        url: "https://www.taylorfrancis.com/books/9781135623098/chapters/10.4324/9781410610669-10",
        copyDate: null,
        excerpt:
          "She recognized that such an exchange of ideas and techniques had been missing in her solitary practice",
      },
      {
        text: "She was eager to go home.",
        url: "https://www.taylorfrancis.com/books/9781135623098/chapters/10.4324/9781410610669-10",
        copyDate: null,
        excerpt: "made her eager to return to her studio, clearer now about what she wished to achieve",
      },
      {
        text: "At 57 she went out to paint again.",
        url: "https://www.pomegranate.com/products/emily-carr-kitwancool-poles-notecard",
        copyDate: null,
        excerpt: "At 57 she traveled into First Nations territories again, brush in hand.",
      },
      {
        text: "She painted and wrote for a decade and a half more.",
        url: "https://mcmichael.com/portfolio-items/their-contemporaries/",
        copyDate: null,
        excerpt:
          "Lawren Harris’s encouragement is said to have rekindled her then waning urge to paint. Carr painted and wrote passionately over the next decade-and-a-half",
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
      "Astor Piazzolla had been a tango musician in Argentina. In 1954 he came to Paris to study with Nadia Boulanger. He wanted to be a serious composer, and was ashamed of where he came from. In concert halls tango was thought to be dirt.",
      "He brought many works. She found Stravinsky in them, and Bartók and Ravel, and no style of his own. So she questioned him about his past, like an agent of the FBI, he wrote. In this way she found out about the tango, and about his instrument. He played her a tango. This, she told him, was Piazzolla.",
      "He sent the music of ten years “to hell”, and stayed with her for 18 months. They helped him like 18 years, he said. Then he wrote tangos for listening instead of dancing, with jazz and classical music in them.",
    ],
    changed: "He stopped hiding where he came from, and built on it.",
    prompts: [
      "After that day, what did Piazzolla write instead?",
      "Which part of yourself have you left out that your next piece of work could use?",
    ],
    facts: [
      {
        text: "In 1954 he came to Paris; she found no style of his own.",
        url: "https://www.visitberlin.de/en/node/2248264",
        copyDate: null,
        excerpt:
          'When Piazzolla came to her in Paris in 1954 to become a "serious" composer, she found influences of Stravinsky, Bartók, and Ravel in his many submitted works, but lacked a distinctive style.',
      },
      {
        text: "He had worked in Argentina.",
        url: "http://fanfaire.com/rossetti/piazzolla",
        copyDate: null,
        excerpt:
          "He\nreturned to Argentina and became active in the musical community as a composer,\narranger and bandoneon (a button accordion, the tango's signature instrument)\nplayer.",
      },
      {
        text: "He was ashamed; tango was thought to be dirt.",
        url: "https://www.warnerclassics.com/de/release/sound-piazzolla",
        copyDate: null,
        excerpt:
          "schämte er sich seiner Wurzeln. Der Tango galt als „Schmuddelmusik“, Konzertpodien unwürdig.",
      },
      {
        text: "She questioned him like an agent.",
        url: "https://www.visitberlin.de/en/node/2248264",
        copyDate: null,
        excerpt:
          '"Like an FBI agent," Piazzolla wrote in his memoirs, she questioned him about his background and influences, finally discovering his secret passion for tango and his bandoneon playing',
      },
      {
        text: "He played her a tango; this was Piazzolla.",
        url: "http://fanfaire.com/rossetti/piazzolla",
        copyDate: null,
        excerpt:
          'When he played one of his tangos for her, she urged\nhim to go back to his heritage, declaring "This is Piazzolla',
      },
      {
        text: "He put away ten years of music, and studied with her for 18 months.",
        url: "https://www.visitberlin.de/en/node/2248264",
        copyDate: null,
        excerpt:
          "And I took all the music I had written over the last ten years and sent it to hell. I studied with her for 18 months, which helped me like 18 years...",
      },
      {
        text: "He wrote tangos with jazz and classical music in them.",
        url: "http://fanfaire.com/rossetti/piazzolla",
        copyDate: null,
        excerpt:
          "creating a style that blended\nelements of classical music and jazz with the romance and voluptuousness\nof the tango",
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
      "Ousmane Sembène, a fisherman’s son from Senegal, had been a bricklayer and a mechanic, and a worker in the port of Marseille. In 1956 he published his first novel. It soon found readers in Europe. But he wanted to reach Africans, and most people in Senegal could not read his stories.",
      "A film, he saw, anyone could follow. He could have written more novels. Instead he went to Moscow and learned to make films.",
      "He was a novelist, he would say, but people do not read, and he wanted to reach them in a language of theirs. His first long film came in 1966. In his films people can speak their own language, Wolof. For him, he said, the cinema was the best evening school.",
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
        text: "He was a fisherman’s son.",
        url: "https://jungewelt.de/artikel/88236.bilder-der-weltbewegung.html",
        copyDate: null,
        excerpt:
          "Geboren wurde er 1923 als Sohn eines Fischers. Von 1938 bis 44 war er Klempner, Maurer und Mechaniker.",
      },
      {
        text: "He was a bricklayer and mechanic.",
        url: "http://www.npr.org/templates/transcript/transcript.php?storyId=10947966",
        copyDate: null,
        excerpt:
          "He became a bricklayer and mechanic, and during World War II, Gadjigo says, Sembene became a soldier.",
      },
      {
        text: "He worked in the port of Marseille.",
        url: "https://jungewelt.de/artikel/88236.bilder-der-weltbewegung.html",
        copyDate: null,
        excerpt: "dann zehn Jahre als Hafenarbeiter in Marseille",
      },
      {
        text: "Most in Senegal could not read his stories.",
        url: "https://firstcutmedia.com/ousmane-sembene/",
        copyDate: null,
        excerpt:
          "he decided to become a filmmaker because he realised most people in Senegal were not literate and couldn’t read his stories but everyone could understand a film.",
      },
      {
        text: "A film could be followed by people who could not read; he studied in Moscow.",
        url: "https://www.utne.com/arts/ousmanesembene/",
        copyDate: null,
        excerpt:
          "he began to realize the greater potential of cinema for a largely illiterate mass audience, and then studied film in Moscow",
      },
      {
        text: "He wanted to speak a language people understand.",
        url: "https://woa.kein.org/node/25",
        copyDate: null,
        excerpt:
          "I'm a novelist, but I wanted to make films because people do not read and I wanted to communicate with them in a language they understand.\"",
      },
      {
        text: "A long film of 1966 was the first.",
        url: "https://www.67nj.org/ousmane-sembene-on-cinema-as-activism/",
        copyDate: null,
        excerpt: "with his debut feature, Black Girl, premiering in 1966 when he was forty-three.",
      },
      {
        text: "His first feature film came in 1966, when he was forty-three.",
        url: "https://www.67nj.org/ousmane-sembene-on-cinema-as-activism/",
        copyDate: null,
        excerpt: "with his debut feature, Black Girl, premiering in 1966 when he was forty-three.",
      },
    ],
  },
  {
    key: "ray",
    title: "A field of flowers",
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
      "Satyajit Ray wanted to make a film of a village novel, and had never made one. To show producers what he meant, he had a notebook full of drawings. They were curious. Many of them liked it. In about two years not one said yes.",
      "So he stopped asking for the whole. He would film a few scenes that could be shown. His insurance and his friends lent him money, and he worked on Sundays. On 27 October 1952 he took the first shot, among kaash flowers. When he came back the next Sunday, cattle had eaten them. He had to wait until the next season.",
      "There were many breaks, for the money ran out. Then the government of West Bengal bought the film. Pather Panchali opened in 1955. At Cannes in 1956 it was honoured as a human document.",
    ],
    changed: "He made a small piece of it, to show instead of to describe.",
    prompts: [
      "What did Ray do differently, after the producers’ answers?",
      "Which small piece of yours could you finish next, to show what you mean?",
    ],
    facts: [
      {
        text: "He had never made a film; producers were curious.",
        url: "https://satyajitray.org/making-of-pather-panchali/",
        copyDate: null,
        excerpt:
          "with absolutely no experience in movie-making, Ray collected a group of young men to work as technicians",
      },
      {
        text: "He had a notebook full of drawings.",
        url: "https://satyajitray.org/making-of-pather-panchali/",
        copyDate: null,
        excerpt:
          "To explain his concept for the film to the potential producers, Ray had a small note-book, filled with sketches, dialogue and the treatment.",
      },
      {
        text: "Many liked it, and none came forward.",
        url: "https://satyajitray.org/making-of-pather-panchali/",
        copyDate: null,
        excerpt: "While many of them were impressed, none came forward to produce the film.",
      },
      {
        text: "About two years went by.",
        url: "https://satyajitray.org/making-of-pather-panchali/",
        copyDate: null,
        excerpt: "About two years were spent in vain to find a producer.",
      },
      {
        text: "He borrowed money, for a few scenes, and worked on Sundays.",
        url: "https://satyajitray.org/making-of-pather-panchali/",
        copyDate: null,
        excerpt:
          "He borrowed money against his insurance policy and from a few relatives and friends. The shooting was to be done on Sundays due to his job at D.J. Keymer.",
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
        text: "The money ran out; then West Bengal bought the film.",
        url: "https://enbaike.710302.xyz/wiki/Pather_Pachali",
        copyDate: null,
        excerpt:
          "Lack of funds led to frequent interruptions in production, which took nearly three years, but the West Bengal government pulled Ray out of debt by buying the film",
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
      text: "She had a voice, and not yet the style",
      hands: "partly",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "Everybody agreed that Marian Anderson had a beautiful voice. Then came a “but”. In 1928 and in 1930 she sang in Carnegie Hall. A critic had enjoyed it, and missed something: in Mozart some style, in Brahms the deepest feeling. Her career, she felt, was standing still.",
      "She wanted to study German songs where they were at home. A foundation gave her the means. In Berlin she lived with a German couple, worked on the language, and sang. Then she went on to Oslo and Stockholm.",
      "In June 1934 she sang in Paris. The house was half empty. A man who brought singers to America had nothing better to do that day, and walked over.",
      "On the last day of 1935 she sang in New York again. “Music making that probed too deep for words,” the Times wrote.",
    ],
    changed: "She went to where she could learn what the critics had missed.",
    prompts: [
      "What did Anderson do differently, after all those buts?",
      "Which “but” about your work could tell you what to learn next?",
    ],
    facts: [
      {
        text: "Everybody agreed on the voice, but.",
        url: "https://transcription.si.edu/view/8020/NMAAHC-2010_66_153_008",
        copyDate: null,
        excerpt:
          "A beautiful voice, it was uniformly agreed, but... She made appearances on the stage of Carnegie Hall in 1928 and in 1930.",
      },
      {
        text: "In Mozart the critic missed style, in Brahms expression.",
        url: "https://transcription.si.edu/view/8020/NMAAHC-2010_66_153_008",
        copyDate: null,
        excerpt:
          'in Mozart\'s "Alleluia" she showed some deficiencies of style and vocal execution..." Later:  "In Brahms \'Von ewige Liebe\' her delivery, while artistic, was hardly imbued with deepest expressiveness."',
      },
      {
        text: "Her career was standing still, she felt.",
        url: "http://rosenwaldfilm.org/tag/marian-anderson/",
        copyDate: null,
        excerpt: "she had the unpleasant sensation that her career was “standing still.”",
      },
      {
        text: "She wanted to work on German songs.",
        url: "http://www.library.upenn.edu/exhibits/rbm/anderson/england.html",
        copyDate: null,
        excerpt:
          "She determined that her next trip would be to Germany\nto afford the study and refinement of her performance of German\nLieder.",
      },
      {
        text: "A foundation gave her the means.",
        url: "http://www.library.upenn.edu/exhibits/rbm/anderson/england.html",
        copyDate: null,
        excerpt: "This trip was financed by a scholarship from the\nJulius Rosenwald Fund.",
      },
      {
        text: "In Berlin she lived with a German couple.",
        url: "http://rosenwaldfilm.org/tag/marian-anderson/",
        copyDate: null,
        excerpt:
          "Anderson traveled first to Berlin, where she honed her German language skills while boarding with a friendly German couple and performing at various Berlin venues.",
      },
      {
        text: "She went on to Oslo and Stockholm.",
        url: "http://rosenwaldfilm.org/tag/marian-anderson/",
        copyDate: null,
        excerpt: "From Germany, she went on to Oslo, Stockholm, Helsinki and Copenhagen.",
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
          "On this date in 1935, Marian Anderson made her Town Hall debut in New York. Her performance was described by Howard Taubman, the New York Times reviewer",
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
      "In Paris there was the Salon, the great yearly show, and a jury decided what hung there. Claude Monet and Paul Cézanne were refused again and again.",
      "In December 1873 Monet walked across the city to win people over for another idea, a show of their own. “I’ve spent the whole day running around, and I’ve returned empty handed,” he wrote.",
      "In the end there were Monet, Cézanne, Renoir and 28 others, and Berthe Morisot was one of them. On 15 April 1874 they opened in a photographer’s rooms. The Salon was still to come. So nobody could say that these were pictures the jury had refused. The show did not do well. A critic made fun of it, and named them Impressionists after one of Monet’s pictures. Soon they took the name for themselves. Between 1876 and 1886 more shows followed.",
    ],
    changed: "They stopped asking one jury, and made a place where their work could be seen.",
    prompts: [
      "What did the painters do instead of sending their pictures to the jury again?",
      "Where could you show your own work next, without asking anyone’s leave?",
    ],
    facts: [
      {
        text: "A jury decided; the painters had been refused.",
        url: "https://airmail.news/arts-intel/events/paris-1874-the-impressionist-movement",
        copyDate: null,
        excerpt:
          "had been rejected by the jury of the annual Académie des Beaux-Arts Salon, held at the Louvre",
      },
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
        text: "Monet, Cézanne, Renoir and 28 others took part.",
        url: "https://new-dev.apollo-magazine.com/paris-1874-inventing-impressionism-orsay/?amp=1",
        copyDate: null,
        excerpt:
          "In the spring of 1874, Monet, Cézanne, Renoir and 28 other artists who had been shunned by the Paris Salon decided to band together",
      },
      {
        text: "Morisot was one of them.",
        url: "https://airmail.news/arts-intel/events/paris-1874-the-impressionist-movement",
        copyDate: null,
        excerpt: "Renoir, Monet, Pissarro, Cézanne, Degas, Morisot, and Sisley.",
      },
      {
        text: "It was in a photographer’s rooms.",
        url: "https://airmail.news/arts-intel/events/paris-1874-the-impressionist-movement",
        copyDate: null,
        excerpt: "an exhibition opened in a small photographer’s studio on Boulevard des Capucine, in Paris",
      },
      {
        text: "It opened on 15 April, to keep it apart from the Salon.",
        url: "http://catacultural.com/el-15-de-abril-de-1874-en-el-35-del-boulevar-des-capucines-de-paris-se-inaugura-la-primera-exposicion-impresionista",
        copyDate: null,
        excerpt:
          "La exposición fue inaugurada el 15 de abril, dos semanas antes de la apertura del Salón, para evitar que la gente pudiera pensar que las obras habían sido rechazadas por el jurado.",
      },
      {
        text: "The day was 15 April 1874.",
        url: "https://airmail.news/arts-intel/events/paris-1874-the-impressionist-movement",
        copyDate: null,
        excerpt: "Nevertheless, April 15, 1874, marks the birth of Impressionism.",
      },
      {
        text: "A critic named them after one of Monet’s pictures.",
        url: "https://www.historyatlas.com/events/camille-pissarro-claude-monet-pierre-august",
        copyDate: null,
        excerpt:
          "prompts the journalist Louis Leroy, writing in the satirical magazine Le Charivari, to dismiss the show as an exhibition of the Impressionist",
      },
      {
        text: "They took the name.",
        url: "https://www.historyatlas.com/events/camille-pissarro-claude-monet-pierre-august",
        copyDate: null,
        excerpt:
          "the artists themselves soon adopt the name as descriptive of their intention to accurately convey visual impressions",
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
      "In January 1957 Jørn Utzon won the contest for the Sydney Opera House. How to build its roof, no one knew. He had drawn great shells. His engineer, Ove Arup, saw at once that they would not stand. Each was different, so no mould could be used again. In 1958 the engineers asked for exact curves. Utzon bent a plastic ruler against a table and traced it.",
      "Three years later, towards the end of 1961, work on the site had begun. Then an orange gave Utzon the answer. All the shells could be cut, like pieces of its skin, from one sphere. That gave the odd forms a rule. The ribs had the same curve now, and could be made beforehand. Shells without a frame, as he had thought of them, were given up. But the roof could be built.",
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
