/** Stories of people who wanted to know, and of land, machines and medicine. */
import type { Story } from "./schema.ts";

export const SCIENCE: readonly Story[] = [
  {
    key: "marshallWarren",
    title: "Something others could try",
    who: "Barry Marshall and Robin Warren",
    region: "Australia",
    continent: "oceania",
    field: "science",
    women: false,
    living: "own",
    areas: ["work", "study"],
    kind: "turnedDown",
    cause: {
      text: "Everyone was sure that no germ could live in the stomach",
      hands: "notMine",
      whose: "someoneElse",
      repeats: "keepsHappening",
    },
    text: [
      "Barry Marshall and Robin Warren worked in Perth, in Western Australia. They grew a new bacterium from the stomachs of people with ulcers. In one study, all 13 patients with a certain ulcer had it.",
      "Ulcers were put down to too much acid, and most experts took the germ to be harmless. Marshall wrote later that his results were disbelieved because they simply could not be true.",
      "More talk was not enough. He worked on treatments for the infection, and on tests that could find it. With those, other doctors could look for themselves, with their own patients. The idea could now be checked by people who doubted it.",
      "After 1994 it was generally accepted. The prize followed: Marshall and Warren received the Nobel Prize in 2005.",
    ],
    changed: "He gave those who doubted him a way to check it themselves.",
    prompts: [
      "What did Marshall do differently, once telling people was not enough?",
      "What could you show someone, as your next step, that they can try for themselves?",
    ],
    facts: [
      {
        text: "All 13 patients with a certain ulcer had the germ.",
        url: "https://docslib.org/doc/7174974/barry-j-marshall-nhmrc-heliobacter-pyroli-research-laboratory-qeii-medical-centre-nedlands-wa-6009-australia",
        copyDate: null,
        excerpt: "In that series, 100% of 13 patients with duodenal ulcer were found to be infected.",
      },
      {
        text: "Most experts took it to be harmless.",
        url: "https://docslib.org/doc/7174974/barry-j-marshall-nhmrc-heliobacter-pyroli-research-laboratory-qeii-medical-centre-nedlands-wa-6009-australia",
        copyDate: null,
        excerpt:
          "Most experts believed that Helicobacter was a harmless commensal in- fecting people who had ulcers for some other reason.",
      },
      {
        text: "His results were disbelieved.",
        url: "http://scio-apps.com/gastroenterology/pepticulcerdisease/17694",
        copyDate: null,
        excerpt:
          "When the work was presented, my results were disputed and disbelieved, not on the basis of science but because they simply could not be true.",
      },
      {
        text: "He developed treatments and tests by which the idea could be checked.",
        url: "https://docslib.org/doc/7174974/barry-j-marshall-nhmrc-heliobacter-pyroli-research-laboratory-qeii-medical-centre-nedlands-wa-6009-australia",
        copyDate: null,
        excerpt:
          "Marshall developed new treatments for the infection and diagnostic tests which allowed the hypothesis to be evaluated and proven. After 1994 Helicobacter was generally accepted",
      },
      {
        text: "The prize came in 2005.",
        url: "http://scio-apps.com/gastroenterology/pepticulcerdisease/17694",
        copyDate: null,
        excerpt: "the 2005 Nobel Prize he shared with a now-retired colleague, Robin Warren, MBBS.",
      },
    ],
  },
  {
    key: "wrightTunnel",
    title: "Their own numbers",
    who: "Wilbur and Orville Wright",
    region: "United States",
    continent: "northAmerica",
    field: "science",
    women: false,
    living: null,
    areas: ["work", "making"],
    kind: "missedMark",
    cause: {
      text: "They had built on figures that everybody trusted",
      hands: "partly",
      whose: "someoneElse",
      repeats: "keepsHappening",
    },
    text: [
      "Wilbur and Orville Wright built their gliders of 1900 and 1901 with the best figures in print. They followed the accepted formula for lift, and took its values from others. The gliders flew poorly. The second was even harder to manage than the first.",
      "They could have built a third in the same way. Instead they asked where the error was, and went back to the figures themselves.",
      "At home in Dayton they made a wind tunnel from a wooden box, with a fan at one end. In it they measured small wings, over two hundred of them. The printed figures turned out to be wrong.",
      "In 1902 they returned to North Carolina. Their wings now followed their own numbers, and they made nearly a thousand flights.",
    ],
    changed: "They stopped building for a while, and tested what they had taken for granted.",
    prompts: [
      "What did the brothers do instead of building the next glider at once?",
      "What have you taken for granted that your next step could test?",
    ],
    facts: [
      {
        text: "The gliders of 1900 and 1901 followed the accepted formula and flew poorly.",
        url: "https://www.centennialofflight.net/wbh/wr_experience/tunnel/math/WBstory.htm",
        copyDate: null,
        excerpt:
          "In 1900 and 1901, the Wrights designed their gliders by plugging in the information they knew into the formula",
      },
      {
        text: "They looked for the error in the figures of others.",
        url: "https://www.centennialofflight.net/wbh/wr_experience/tunnel/math/WBstory.htm",
        copyDate: null,
        excerpt:
          "When the gliders flew so poorly, the Wrights quickly surmised that the error must lie in that data supplied by others - Lilienthal and Smeaton.",
      },
      {
        text: "The second glider was harder to manage.",
        url: "https://all-aero.com/2025/05/06/wright-1901-glider-2",
        copyDate: null,
        excerpt:
          "rather less successful, chiefly because it was “less manageable than our smaller machine of last year",
      },
      {
        text: "They made a wind tunnel from a wooden box.",
        url: "https://www.smithsonianeducation.org/educators/lesson_plans/wright/breakthrough.html",
        copyDate: null,
        excerpt:
          "Back in Dayton in the fall of 1901, the Wrights constructed a wind tunnel out of a wooden box.   A fan at one end of the box blew a steady, straight stream of air against mounted miniature wings.",
      },
      {
        text: "They measured over two hundred wings.",
        url: "https://whistlinglobsters.net/s/dxxvyo/how_wright_brothers_invented_human",
        copyDate: null,
        excerpt:
          "They tested over two hundred different wings and airfoil sections in different combinations to improve the performance of their gliders",
      },
      {
        text: "In 1902 they made nearly a thousand flights.",
        url: "https://www.smithsonianeducation.org/educators/lesson_plans/wright/breakthrough.html",
        copyDate: null,
        excerpt:
          "When they returned to North Carolina in 1902, they made nearly a thousand flights on wings designed according to their own data.",
      },
    ],
  },
  {
    key: "houssay",
    title: "A laboratory in an old house",
    who: "Bernardo Houssay",
    region: "Argentina",
    continent: "southAmerica",
    field: "science",
    women: false,
    living: null,
    areas: ["work"],
    kind: "unfair",
    cause: {
      text: "He had signed a declaration that those in power did not like",
      hands: "notMine",
      whose: "someoneElse",
      repeats: "oneOff",
    },
    text: [
      "Bernardo Houssay founded the Institute of Physiology in Buenos Aires in 1919, and led it until 1943. That year he signed a declaration of support for the Allies, together with other well-known people. The university dismissed him.",
      "Within days people came to him and offered money for his research. He did not wait to be asked back. With gifts from a foundation, from companies and from private people, a new institute was set up. It was to belong to no government. From 1944 he worked there, in an old house in Costa Rica street, with very little comfort.",
      "Once he was let back into his chair, for some months, and then sent into retirement. The work in the old house went on. In October 1947 a telegram came: he had won the Nobel Prize.",
    ],
    changed: "He took the help that was offered, and set up a place that nobody could close for him.",
    prompts: [
      "What did Houssay do instead of waiting for his post?",
      "Who has offered you help that your next step could take up?",
    ],
    facts: [
      {
        text: "He founded the institute in 1919 and led it until 1943.",
        url: "https://storiesandnarrative.blogspot.com/2023/10/bernardo-alberto-houssay.html",
        copyDate: null,
        excerpt:
          "In 1919\nhe founded the Institute of Physiology at the Faculty of Medicine of the\nUniversity of Buenos Aires and directed it until 1943",
      },
      {
        text: "In 1943 he was dismissed for a signature.",
        url: "https://storiesandnarrative.blogspot.com/2023/10/bernardo-alberto-houssay.html",
        copyDate: null,
        excerpt:
          "In 1943 he was laid off at the University of Buenos Aires for having\nsigned, together with other personalities, a declaration of support for the\nallied side",
      },
      {
        text: "Within days people offered him money for his research.",
        url: "https://eldespertadorteofilantropico.blogspot.com/2015/02/bernardo-houssay-el-investigador_66.html",
        copyDate: null,
        excerpt:
          "Dos días después de ser separado de su cargo, lo visitaron\npara ofrecerle ayuda económica para proseguir sus investigaciones.",
      },
      {
        text: "From 1944 he worked in an old house.",
        url: "https://eldespertadorteofilantropico.blogspot.com/2015/02/bernardo-houssay-el-investigador_66.html",
        copyDate: null,
        excerpt:
          "Instalado bastante precariamente\nen una vieja casona de la calle Costa Rica, allí trabajó desde 1944.",
      },
      {
        text: "He was let back for some months, then sent into retirement.",
        url: "https://eldespertadorteofilantropico.blogspot.com/2015/02/bernardo-houssay-el-investigador_66.html",
        copyDate: null,
        excerpt:
          "una amnistía lo repuso por unos meses en su cátedra, pero rápidamente\nfue invitado a acogerse ‘a los beneficios de la jubilación”",
      },
      {
        text: "The telegram came in October 1947.",
        url: "https://eldespertadorteofilantropico.blogspot.com/2015/02/bernardo-houssay-el-investigador_66.html",
        copyDate: null,
        excerpt:
          "El 27 de octubre de 1947 lo sorprendió el telegrama que le\ninformaba que había ganado el Premio Nobel",
      },
    ],
  },
  {
    key: "sawadogo",
    title: "Holes in hard ground",
    who: "Yacouba Sawadogo",
    region: "Burkina Faso",
    continent: "africa",
    field: "science",
    women: false,
    living: null,
    areas: ["work", "making"],
    kind: "loss",
    cause: {
      text: "A long drought, and soil that no longer took in water",
      hands: "notMine",
      whose: "luck",
      repeats: "keepsHappening",
    },
    text: [
      "Yacouba Sawadogo had a trade and a field in the north of Burkina Faso. In 1974, after the worst drought he knew, the herds were gone and the soil was hard. He gave up his business to find out how land could bear again.",
      "First he dug holes in the hardened ground, filled them with manure and sowed in them. He looked at his own field. Only the plants in the holes came through the dry spells. So he went on from there. He laid lines of stones, to keep rain from flowing off. Then he planted trees among the crops, against the wind.",
      "Neighbours called him a madman, and his trees were set on fire. He went on planting, and taught whoever came. In the end almost 40 hectares were forest, with more than 60 kinds of trees and bushes.",
    ],
    changed: "He let his own field show him what worked, and added one thing at a time.",
    prompts: [
      "What did Sawadogo change about the way he sowed?",
      "Where in your own field did something small work, so that your next step can start there?",
    ],
    facts: [
      {
        text: "In 1974, after the worst drought, he gave up his business.",
        url: "https://rightlivelihood.org/speech/acceptance-speech-yacouba-sawadogo-2/",
        copyDate: null,
        excerpt: "This was in 1974, following the worse drought ever. Flocks had been wiped out.",
      },
      {
        text: "He dug holes and filled them with manure.",
        url: "https://rightlivelihood.org/speech/acceptance-speech-yacouba-sawadogo-2/",
        copyDate: null,
        excerpt:
          "I would dig holes in hardened soil, filling them with organic manure and sowing them with seeds before closing them up with earth.",
      },
      {
        text: "Only the plants in the holes came through.",
        url: "https://rightlivelihood.org/speech/acceptance-speech-yacouba-sawadogo-2/",
        copyDate: null,
        excerpt:
          "There were similar contrasts in my own field, and only the plants in holes would thrive and eventually make it through the drought.",
      },
      {
        text: "Then he laid stones, and planted trees.",
        url: "https://rightlivelihood.org/speech/acceptance-speech-yacouba-sawadogo-2/",
        copyDate: null,
        excerpt:
          "build stones strings on the ground to prevent rainwater from flowing away immediately. The third step was to plant trees within the fields to protect seedbeds and to stem wind and erosion.",
      },
      {
        text: "He was called a madman, and his forest was set on fire.",
        url: "https://www.zkne.org/the-alternative-nobel-prize-2018-for-re-applying-an-ancient-irrigation-technology/",
        copyDate: null,
        excerpt: "Sawadogo was called a “madman” and saw his forest set on fire",
      },
      {
        text: "Almost 40 hectares became forest, with more than 60 kinds of trees and bushes.",
        url: "https://www.zkne.org/the-alternative-nobel-prize-2018-for-re-applying-an-ancient-irrigation-technology/",
        copyDate: null,
        excerpt:
          "an almost 40-hectare forest on formerly barren and abandoned land. Today, it has more than 60 species of trees and bushes",
      },
    ],
  },
  {
    key: "germain",
    title: "The third paper",
    who: "Sophie Germain",
    region: "France",
    continent: "europe",
    field: "science",
    women: true,
    living: null,
    areas: ["study", "work"],
    kind: "missedMark",
    cause: {
      text: "She had learned alone, and nobody had checked her steps",
      hands: "partly",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "Sand on a vibrating metal plate settles in beautiful figures. The French Academy offered a prize to whoever could explain them. In 1811 only one person had sent in an answer: Sophie Germain. As a woman she had not been allowed to study, and had learned mathematics from books and from other people’s lecture notes.",
      "Lagrange, one of the judges, found an error in her equation. From it he worked out how it could be put right. The prize was not given.",
      "Now she knew where the error lay. She worked through her model again, and in 1813 sent in the right form of the equation. The judges wanted to know why it should hold for a real plate. So she went back to that question.",
      "In 1816 the prize was hers. The judges were still not quite content, and others put a part right later.",
    ],
    changed: "Each time she worked on just what the judges had found missing.",
    prompts: [
      "What did Germain change between one paper and the next?",
      "What has someone told you is missing, and could your next version answer only that?",
    ],
    facts: [
      {
        text: "In 1811 she was the only one to send in an answer, and it had errors.",
        url: "http://sciref.net/o26283.html",
        copyDate: null,
        excerpt:
          "Germain submitted a solution in 1811 based on Euler's theory of elasticity. She was the only entrant but her work contained a number of errors.",
      },
      {
        text: "Lagrange put the equation right.",
        url: "http://sciref.net/o26283.html",
        copyDate: null,
        excerpt:
          "It did, however, provoke Lagrange to produce a corrected equation to derive the patterns theoretically.",
      },
      {
        text: "In 1813 she sent in the right form.",
        url: "https://kyusainogiho.blogspot.com/2017/02/my-bedtime-stories-now.html",
        copyDate: null,
        excerpt:
          "with a new closing date of October 1813. Sophie Germain againwent through her model and entered the contest, presenting the correct form of the differential equation.",
      },
      {
        text: "The judges wanted to know why it should hold.",
        url: "https://kyusainogiho.blogspot.com/2017/02/my-bedtime-stories-now.html",
        copyDate: null,
        excerpt:
          "the academy did not award the prize to her because the judges wanted physical justification of the assumptions made in her derivation.",
      },
      {
        text: "A part was put right later.",
        url: "https://kyusainogiho.blogspot.com/2017/02/my-bedtime-stories-now.html",
        copyDate: null,
        excerpt:
          "it was found that her differential equation was correct but the boundary conditions were erroneous.",
      },
      {
        text: "In 1816 the prize was hers.",
        url: "https://irishtimes.com/news/science/the-extraordinary-talent-and-superior-genius-of-sophie-germain-1.4130947",
        copyDate: null,
        excerpt:
          "Germain became first woman to win Grand Prize in Mathematics of the Paris Academy of Sciences in 1816",
      },
    ],
  },
  {
    key: "harrison",
    title: "From clock to watch",
    who: "John Harrison",
    region: "England",
    continent: "europe",
    field: "science",
    women: false,
    living: null,
    areas: ["work", "making"],
    kind: "missedMark",
    cause: {
      text: "He had built one large clock after another, each more intricate",
      hands: "mine",
      whose: null,
      repeats: "keepsHappening",
    },
    text: [
      "To know where a ship is, one must know the time at home. No clock of the day could bear the sea. John Harrison, a carpenter who had taught himself clocks, built a large one that could. It took him seven years, and in 1736 it sailed on trial. He was not content. He built a second, and then a third. With the third he seemed to flounder.",
      "In 1753 he had a pocket watch made after his own ideas. It ran better than he had thought such a thing could. So he left the large clocks, and spent what he had learned on a watch.",
      "The fourth is 13 cm across. It sailed in November 1761. In Jamaica, on 19 January 1762, it was 5.1 seconds slow.",
    ],
    changed: "He let a small side piece show him another direction, and took it.",
    prompts: [
      "What did Harrison do differently after three large clocks?",
      "Has something small and by the way worked better than you thought, and what would follow for your next step?",
    ],
    facts: [
      {
        text: "He was a carpenter who taught himself.",
        url: "http://www.rmg.co.uk/harrison",
        copyDate: null,
        excerpt: "John Harrison was a carpenter by trade who was self-taught in clock making.",
      },
      {
        text: "The first took him seven years.",
        url: "http://fact-index.com/j/jo/john_harrison.html",
        copyDate: null,
        excerpt: "It took Harrison seven years to build Harrison Number One or H1.",
      },
      {
        text: "It sailed on trial in 1736.",
        url: "http://www.rmg.co.uk/harrison",
        copyDate: null,
        excerpt: "In May 1736, Harrison and H1 were taken aboard HM ship Centurion",
      },
      {
        text: "With the third he seemed to flounder.",
        url: "https://issuu.com/seahistory/docs/sh_066_summer-1993/25",
        copyDate: null,
        excerpt: "Harrison appeared to be floundering with H3.",
      },
      {
        text: "In 1753 he had a watch made.",
        url: "http://www.divediscover.whoi.edu/history-ocean/voyages-slideshow4.html",
        copyDate: null,
        excerpt:
          "In 1753, Harrison had commissioned John Jefferys, a London watchmaker, to make him a watch following Harrison’s own designs.",
      },
      {
        text: "It showed that a watch could be an excellent timekeeper.",
        url: "http://www.divediscover.whoi.edu/history-ocean/voyages-slideshow4.html",
        copyDate: null,
        excerpt:
          "Harrison discovered with his new watch that if certain improvements were made, it had the potential to be an excellent timekeeper.",
      },
      {
        text: "The fourth is unlike the other three, and 13 cm across.",
        url: "http://www.divediscover.whoi.edu/history-ocean/voyages-slideshow4.html",
        copyDate: null,
        excerpt:
          "H4 is completely different from the other three timekeepers. It is just 13cm in diameter and weighs 1.45kg; it looks like a very large pocket watch.",
      },
      {
        text: "It sailed in November 1761, and was 5.1 seconds slow on 19 January 1762.",
        url: "http://www.divediscover.whoi.edu/history-ocean/voyages-slideshow4.html",
        copyDate: null,
        excerpt:
          "aboard the ship Deptford on November 18, 1761. They arrived in Jamaica on January 19, 1762, where the watch was found to be only 5.1 seconds slow!",
      },
    ],
  },
  {
    key: "oSullivan",
    title: "What the search left behind",
    who: "John O’Sullivan and colleagues",
    region: "Australia",
    continent: "oceania",
    field: "science",
    women: false,
    living: "reference",
    areas: ["work"],
    kind: "missedMark",
    cause: {
      text: "What they looked for did not show itself",
      hands: "notMine",
      whose: "luck",
      repeats: "oneOff",
    },
    text: [
      "In 1974 Stephen Hawking worked out that small black holes might explode, and send out a faint radio sound. John O’Sullivan, an engineer from Australia, looked for it. The sound would be smeared on its long way through space. So he and his colleagues found ways to clean up smeared signals.",
      "They did not find one black hole.",
      "The search was over, and something was left: they knew how to clean up a signal. In 1990 his team wanted computers to talk to each other without wires. Indoors, radio waves bounce off walls and furniture, and echoes spoil the message. That was a problem they had met before. They took the same mathematics, changed it to fit, and applied for a patent in 1992. Wireless networks today are built on ideas like it.",
    ],
    changed: "They took the tool out of a search that had ended, and used it for another.",
    prompts: [
      "The black holes were not found. What did the team do with what they had learned instead?",
      "What do you have left over from something that ended, and where could your next step use it?",
    ],
    facts: [
      {
        text: "In 1974 Hawking predicted it.",
        url: "http://www.portaltotheuniverse.org/blogs/posts/view/32067/",
        copyDate: null,
        excerpt:
          "he was searching for radio waves emitted by exploding black holes -- a phenomenon predicted by Stephen Hawking in 1974. O'Sullivan didn't find those objects",
      },
      {
        text: "They did not find the black holes, and had a way to clean up signals.",
        url: "http://stories.scienceinpublic.com.au/2010/astronomy-computer/",
        copyDate: null,
        excerpt:
          "Dr John O’Sullivan and his colleagues didn’t find the black holes. But they developed a way of cleaning up intergalactic radio wave distortion which became the key to fast, reliable Wi-Fi.",
      },
      {
        text: "In 1990 they turned to networks without wires.",
        url: "https://www.mathscareers.org.uk/wi-fi-hotshot/",
        copyDate: null,
        excerpt:
          "In 1990 O’Sullivan and his astronomer colleagues decided to apply their knowledge of radio to create computer networks without wires, but again distortion was a problem.",
      },
      {
        text: "Echoes spoil the message.",
        url: "https://www.mathscareers.org.uk/wi-fi-hotshot/",
        copyDate: null,
        excerpt:
          "Radio waves bounce off any surfaces in the surrounding area, causing echoes in the signal that make data transfer impossible.",
      },
      {
        text: "The patent was applied for in 1992.",
        url: "http://stories.scienceinpublic.com.au/2010/astronomy-computer/",
        copyDate: null,
        excerpt:
          "they created a robust wireless technology and submitted a patent application in 1992. A patent was granted in the US in 1996.",
      },
    ],
  },
  {
    key: "shirakawa",
    title: "A film instead of a powder",
    who: "Hideki Shirakawa",
    region: "Japan",
    continent: "asia",
    field: "science",
    women: false,
    living: "own",
    areas: ["work"],
    kind: "mistake",
    cause: {
      text: "A thousand times too much of one thing went into the flask",
      hands: "mine",
      whose: null,
      repeats: "oneOff",
    },
    text: [
      "In 1967 Hideki Shirakawa worked in Japan with a substance that came out as a black powder. One day 1,000 times too much of a helper went into the flask. Who had made the slip is told in different ways. There was no powder. There was a shining film.",
      "It was looked at, and kept. But it let hardly any electricity through, and Shirakawa did not think much of it at the time. He had not seen yet what was next door, he said later.",
      "Years passed. Then Alan MacDiarmid, a chemist from America, saw the film, and asked Shirakawa to come to Philadelphia for a year. In 1976 they found, with the physicist Alan Heeger, what to add so that the film behaved like a metal. One of the most important things, MacDiarmid said, was to learn one another’s language.",
    ],
    changed: "The odd result was kept, and then shown to people from another field.",
    prompts: [
      "What was done with the slip, instead of throwing it out?",
      "Who from another field could look at your odd result next?",
    ],
    facts: [
      {
        text: "It was in 1967.",
        url: "https://riviste.fupress.net/index.php/subs/article/view/973",
        copyDate: null,
        excerpt:
          'the narrative leading up to these efforts began in 1967 with the production of polyacetylene plastic films via what has been called a "fortuitous error."',
      },
      {
        text: "1,000 times too much went in, and a film came out.",
        url: "http://www.upenn.edu/pennnews/current/node/1349",
        copyDate: null,
        excerpt:
          "But one time he added 1,000 times the amount of catalyst called for and produced a film instead of a powder.",
      },
      {
        text: "Whose slip it was is told in different ways.",
        url: "https://riviste.fupress.net/index.php/subs/article/view/1426",
        copyDate: null,
        excerpt:
          "initially synthesized by Shirakawa following a failed experimental trial by a Korean scientist, Hyung Chick Pyun. Later, Pyun insisted that he was the discoverer",
      },
      {
        text: "He did not think much of it at the time.",
        url: "http://www.upenn.edu/pennnews/current/node/1349",
        copyDate: null,
        excerpt:
          "the film had rather low conductivity, so he didn’t think much of it at the time. “I hadn’t yet realized that I was sitting next door to conducting polymers,” he said.",
      },
      {
        text: "MacDiarmid brought him to Penn for a year.",
        url: "http://www.upenn.edu/pennnews/current/node/1349",
        copyDate: null,
        excerpt:
          "told of the conversation that eventually got Shirakawa to walk next door by coming to Penn for a year.",
      },
      {
        text: "In 1976 they made it carry electricity.",
        url: "https://pubs.aip.org/physicstoday/article/53/12/19/411065/Nobel-Prize-in-Chemistry-Salutes-the-Discovery-of",
        copyDate: null,
        excerpt:
          "In 1976, a serendipitous chain of events brought together three individuals from different academic and geographical cultures to study a curious polymer: polyacetylene.",
      },
    ],
  },
];
