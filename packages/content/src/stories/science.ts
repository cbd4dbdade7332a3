/** Stories of people who wanted to know, and of land, machines and medicine. */
import type { Story } from "./schema.ts";

export const SCIENCE: readonly Story[] = [
  {
    key: "marshallWarren",
    title: "A way to check it",
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
      "Robin Warren, who worked at a hospital in Perth in Australia, found bacteria, small and curved, in the stomachs of patients. In 1981 he met Barry Marshall, and together they managed to grow them. In one study, all 13 patients with a certain ulcer had the germ.",
      "Doctors put ulcers down to too much acid, and that to worry and a poor way of life. Most experts took the germ to be harmless. After about three years he and Warren were convinced. “It was a frustrating time for the next 10 years,” Marshall said: nobody believed them.",
      "Being sure was not enough. Marshall worked out treatments for the infection, and tests that could find it. By these the idea could be checked and shown to be right. After 1994 it was generally accepted. In 2005 they were given the Nobel Prize.",
    ],
    changed: "They worked out tests and treatments by which the idea could be checked.",
    prompts: [
      "What did Marshall do differently, once being sure was not enough?",
      "What could you show someone, as your next step, that they can check for themselves?",
    ],
    facts: [
      {
        text: "Warren found curved bacteria; they met in 1981.",
        url: "https://www.theguardian.com/world/2005/oct/04/science.health",
        copyDate: null,
        excerpt:
          "The researchers met in 1981 shortly after Dr Warren discovered small curved bacteria in the stomachs of patients who were suffering from inflammation.",
      },
      {
        text: "Warren worked at a hospital in Perth.",
        url: "https://www.theguardian.com/world/2005/oct/04/science.health",
        copyDate: null,
        excerpt: "jointly with Robin Warren, formerly a pathologist at the Royal Perth hospital",
      },
      {
        text: "They managed to grow the bacteria.",
        url: "https://www.theguardian.com/world/2005/oct/04/science.health",
        copyDate: null,
        excerpt:
          "The researchers managed to isolate and grow the bacteria, which became known as Helicobacter pylori.",
      },
      {
        text: "All 13 patients with a certain ulcer had the germ.",
        url: "https://docslib.org/doc/7174974/barry-j-marshall-nhmrc-heliobacter-pyroli-research-laboratory-qeii-medical-centre-nedlands-wa-6009-australia",
        copyDate: null,
        excerpt: "In that series, 100% of 13 patients with duodenal ulcer were found to be infected.",
      },
      {
        text: "Ulcers were put down to acid, and that to worry.",
        url: "https://www.theguardian.com/world/2005/oct/04/science.health",
        copyDate: null,
        excerpt:
          "stomach ulcers were caused by a build-up of acid in the stomach and intestines, a problem itself thought to be triggered by stress and a poor lifestyle",
      },
      {
        text: "Most experts took it to be harmless.",
        url: "https://docslib.org/doc/7174974/barry-j-marshall-nhmrc-heliobacter-pyroli-research-laboratory-qeii-medical-centre-nedlands-wa-6009-australia",
        copyDate: null,
        excerpt:
          "Most experts believed that Helicobacter was a harmless commensal in- fecting people who had ulcers for some other reason.",
      },
      {
        text: "Nobody believed them for 10 years.",
        url: "https://www.newson6.com/story/5e368ca92f69d76f620a401e/two-australians-win-nobel-prize-for-showing-microbe-causes-ulcers",
        copyDate: null,
        excerpt:
          "``After about three years we were pretty convinced that these bacteria were important in ulcers and it was a frustrating time for the next 10 years though because nobody believed us,'' he said.",
      },
      {
        text: "He developed treatments and tests by which the idea could be checked.",
        url: "https://docslib.org/doc/7174974/barry-j-marshall-nhmrc-heliobacter-pyroli-research-laboratory-qeii-medical-centre-nedlands-wa-6009-australia",
        copyDate: null,
        excerpt:
          "Marshall developed new treatments for the infection and diagnostic tests which allowed the hypothesis to be evaluated and proven. After 1994 Helicobacter was generally accepted",
      },
      {
        text: "They were given the prize of 2005.",
        url: "https://www.theguardian.com/world/2005/oct/04/science.health",
        copyDate: null,
        excerpt:
          "was awarded the 2005 Nobel prize in physiology or medicine for his pioneering research yesterday",
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
      "Wilbur and Orville Wright built their gliders of 1900 and 1901 by the equations that everybody used. The two gliders did not lift as the numbers said they would.",
      "Before they built a third, they went through the equation, part by part. Weight, wind and the size of the wings they had measured themselves, so they trusted those. The other values came from the work of other people.",
      "Back in Dayton, in the autumn of 1901, they made a wind tunnel from a wooden box, with a fan at one end. In it they tested small wings of dozens of shapes. One value had been in wide use since the 18th century. They worked out a new one, 0.0033.",
      "In 1902 they went back to North Carolina. Their wings now followed their own numbers, and they flew nearly a thousand times.",
    ],
    changed: "They stopped building for a while, and tested what they had taken for granted.",
    prompts: [
      "What did the brothers do instead of building the next glider at once?",
      "What have you taken for granted that your next step could test?",
    ],
    facts: [
      {
        text: "They used the common equations in 1900 and 1901.",
        url: "https://www.centennialofflight.net/wbh/wr_experience/tunnel/math/WBstory.htm",
        copyDate: null,
        excerpt:
          "In 1900 and 1901, the Wrights designed their gliders by plugging in the information they knew into the formula",
      },
      {
        text: "Neither of the two gliders had the lift that was promised.",
        url: "http://airandspace.si.edu/exhibitions/wright-brothers/online/fly/1901/doubts.cfm",
        copyDate: null,
        excerpt:
          "The Wright brothers had designed two gliders using the accepted lift and drag equations, Otto Lilienthal’s aerodynamic data, and Smeaton’s coefficient. Neither glider produced the lift",
      },
      {
        text: "They chose to do their own research.",
        url: "http://airandspace.si.edu/exhibitions/wright-brothers/online/fly/1901/doubts.cfm",
        copyDate: null,
        excerpt: "Wilbur and Orville felt it was time to perform their own aerodynamic research.",
      },
      {
        text: "What they had measured they trusted.",
        url: "https://airandspace.si.edu/exhibitions/wright-brothers/online/fly/1901/apparatus.cfm",
        copyDate: null,
        excerpt:
          "Some values—weight of the craft, wind speed, and wing surface area—could be directly measured, so the Wrights were confident of their accuracy.",
      },
      {
        text: "The rest came from others.",
        url: "https://airandspace.si.edu/exhibitions/wright-brothers/online/fly/1901/apparatus.cfm",
        copyDate: null,
        excerpt:
          "But the coefficients of lift and drag and Smeaton’s coefficient were drawn from the work of others.",
      },
      {
        text: "In 1901 they made a wind tunnel from a wooden box.",
        url: "https://www.smithsonianeducation.org/educators/lesson_plans/wright/breakthrough.html",
        copyDate: null,
        excerpt:
          "Back in Dayton in the fall of 1901, the Wrights constructed a wind tunnel out of a wooden box.   A fan at one end of the box blew a steady, straight stream of air against mounted miniature wings.",
      },
      {
        text: "They tested dozens of shapes.",
        url: "http://airandspace.si.edu/exhibitions/wright-brothers/online/fly/1901/smeaton.cfm",
        copyDate: null,
        excerpt:
          "Not only were they able to check the accuracy of Otto Lilienthal’s table of coefficients for his single wing shape, but they also collected data for dozens of other shapes.",
      },
      {
        text: "One value had been in wide use since the 18th century.",
        url: "http://airandspace.si.edu/exhibitions/wright-brothers/online/fly/1901/smeaton.cfm",
        copyDate: null,
        excerpt: "A value for the coefficient of 0.005 had been widely used since the 18th century.",
      },
      {
        text: "They found 0.0033.",
        url: "http://airandspace.si.edu/exhibitions/wright-brothers/online/fly/1901/smeaton.cfm",
        copyDate: null,
        excerpt: "the Wright brothers calculated a new average value of 0.0033",
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
      text: "He had signed a call for democracy that those in power did not like",
      hands: "notMine",
      whose: "someoneElse",
      repeats: "oneOff",
    },
    text: [
      "Bernardo Houssay was professor of physiology in Buenos Aires, and led an institute that he had made there. In 1943 he was among those who signed a call for democracy. It stood in the newspapers. The next day, on 16 October, the radio said that everyone who had signed was dismissed.",
      "On 18 October he had visitors. They offered money, so that he and his group could go on with their work in full freedom. Posts abroad were offered too. The group chose to stay. On 14 March 1944 a new institute was founded in a house in Costa Rica street. It was private. Neither its means nor its direction would come from the government. The rooms were modest.",
      "It was there, in October 1947, that Houssay heard the news: he had won the Nobel Prize.",
    ],
    changed: "He took the help that was offered, and set up a place that no government led.",
    prompts: [
      "What did Houssay do instead of waiting for his post?",
      "Who has offered you help that your next step could take up?",
    ],
    facts: [
      {
        text: "He was professor, and led an institute he had made; the house was modest.",
        url: "https://www.conicet.gov.ar/new_scp/detalle.php?keywords=&id=02675&inst=yes&articulos=yes&detalles=yes&art_id=893007",
        copyDate: null,
        excerpt:
          "siendo Profesor Titular de Fisiología en la Facultad de Medicina de la UBA, fue dejado cesante por el gobierno militar de turno",
      },
      {
        text: "He had made the institute and led it.",
        url: "https://www.conicet.gov.ar/new_scp/detalle.php?keywords=&id=02675&inst=yes&articulos=yes&detalles=yes&art_id=893007",
        copyDate: null,
        excerpt:
          "Para continuar con sus trabajos de investigación fuera del Instituto de Fisiología que había creado y dirigía en la UBA",
      },
      {
        text: "On 16 October 1943 the radio said that all who had signed were dismissed.",
        url: "https://delegacioncelcea.blogspot.com/2012/08/relato-historico-del-instituto-de.html",
        copyDate: null,
        excerpt:
          "El 16 de octubre de 1943, poco antes de mediodía, la radio anunció que el gobierno había resuelto dejar cesantes a los profesores universitarios y demás firmantes de un manifiesto",
      },
      {
        text: "It was a call for democracy, in the newspapers of the day before.",
        url: "https://delegacioncelcea.blogspot.com/2012/08/relato-historico-del-instituto-de.html",
        copyDate: null,
        excerpt:
          "firmantes de un manifiesto publicado en los diarios del día anterior, en el que se expresaban anhelos de democracia efectiva y solidaridad americana",
      },
      {
        text: "On 18 October help was offered.",
        url: "https://delegacioncelcea.blogspot.com/2012/08/relato-historico-del-instituto-de.html",
        copyDate: null,
        excerpt:
          "Alrededor de las tres de la tarde del 18 de octubre, el Profesor Bernardo A. Houssay recibió la visita de dos caballeros que ofrecieron ayuda pecuniaria",
      },
      {
        text: "It was for work in full freedom.",
        url: "https://delegacioncelcea.blogspot.com/2012/08/relato-historico-del-instituto-de.html",
        copyDate: null,
        excerpt:
          "para que él y su equipo prosiguieran con entera libertad las investigaciones desinteresadas",
      },
      {
        text: "Posts abroad were offered; they chose to stay.",
        url: "https://delegacioncelcea.blogspot.com/2012/08/relato-historico-del-instituto-de.html",
        copyDate: null,
        excerpt: "aunque eran tentadores prefirieron la proposición de nuestros compatriotas",
      },
      {
        text: "The institute was founded on 14 March 1944 in Costa Rica street.",
        url: "http://www.ibyme.org.ar/institucion/2/historia?l=",
        copyDate: null,
        excerpt: "fue fundado el 14 de marzo de 1944 por el doctor Bernardo A. Houssay",
      },
      {
        text: "Its first seat was in Costa Rica street.",
        url: "http://www.ibyme.org.ar/institucion/2/historia?l=",
        copyDate: null,
        excerpt:
          "La primera sede del Instituto se ubicó en la calle Costa Rica 4185, en el barrio de Palermo.",
      },
      {
        text: "It was private, and free of the government.",
        url: "http://www.ibyme.org.ar/institucion/2/historia?l=",
        copyDate: null,
        excerpt:
          "de carácter privado e independiente de los recursos y la dirección del gobierno o de sus dependencias",
      },
      {
        text: "The rooms were modest.",
        url: "https://www.conicet.gov.ar/new_scp/detalle.php?keywords=&id=02675&inst=yes&articulos=yes&detalles=yes&art_id=893007",
        copyDate: null,
        excerpt:
          "en condiciones de infraestructura muy modestas. Ese fue el humilde origen del IBYME ( Instituto de Biología y Medicina Experimental) y allí recibió Houssay la noticia",
      },
      {
        text: "The news came in October 1947.",
        url: "https://www.conicet.gov.ar/new_scp/detalle.php?keywords=&id=02675&inst=yes&articulos=yes&detalles=yes&art_id=893007",
        copyDate: null,
        excerpt: "allí recibió Houssay la noticia de la obtención del Premio Nóbel en octubre de 1947",
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
      "Yacouba Sawadogo was a farmer in Yatenga, in Burkina Faso. In 1974, after the worst drought ever, the herds were gone and the soil was hard.",
      "There was an old way of planting in pits. He took it up. First he dug holes in the hard ground, filled them with manure and sowed in them. Then he looked at his own field. Only the plants in the holes lived through the dry time. So he went on from there. He laid lines of stones, to keep rain from flowing off. The third step was trees in the fields, against the wind.",
      "Some in his village called him a madman, and his forest was set on fire. In time people came to think well of his work. Thousands came to see it. In the end almost 40 hectares were forest, with more than 60 kinds of trees and bushes.",
    ],
    changed: "He let his own field show him what worked, and added one thing at a time.",
    prompts: [
      "What did Sawadogo change about the way he sowed?",
      "Where in your own field did something small work, so that your next step can start there?",
    ],
    facts: [
      {
        text: "In 1974 came the worst drought, and the herds were gone.",
        url: "https://rightlivelihood.org/speech/acceptance-speech-yacouba-sawadogo-2/",
        copyDate: null,
        excerpt: "This was in 1974, following the worse drought ever. Flocks had been wiped out.",
      },
      {
        text: "He came from Yatenga.",
        url: "https://www.journalducameroun.com/le-burkinabe-yacouba-sawadogo-recoit-le-prix-nobel-alternatif/",
        copyDate: null,
        excerpt: "pour avoir converti en forêts des terres infertiles», dans sa province natale, le Yatenga",
      },
      {
        text: "There was an old way of planting in pits.",
        url: "https://www.africaontherise.org/2018/09/yacouba-sawadogo-a-farmer-from-burkina-faso-wins-alternative-nobel-prize-for-drought-fighting-technique/",
        copyDate: null,
        excerpt:
          "Sawadogo’s remarkable success builds on experimenting with traditional planting pits for soil, water and biomass retention",
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
        text: "Some in his village called him mad.",
        url: "https://www.journalducameroun.com/le-burkinabe-yacouba-sawadogo-recoit-le-prix-nobel-alternatif/",
        copyDate: null,
        excerpt: "Chahuté au départ par certaines populations de son village qui le traitaient de fou",
      },
      {
        text: "He was called a madman, and his forest was set on fire.",
        url: "https://www.africaontherise.org/2018/09/yacouba-sawadogo-a-farmer-from-burkina-faso-wins-alternative-nobel-prize-for-drought-fighting-technique/",
        copyDate: null,
        excerpt: "Sawadogo was called a “madman” and saw his forest set on fire",
      },
      {
        text: "In time people thought well of it; thousands came.",
        url: "https://www.africaontherise.org/2018/09/yacouba-sawadogo-a-farmer-from-burkina-faso-wins-alternative-nobel-prize-for-drought-fighting-technique/",
        copyDate: null,
        excerpt:
          "Over time, people came to admire his work. Sawadogo has always been eager to share his knowledge, and has received thousands of visitors from the region and beyond.",
      },
      {
        text: "Almost 40 hectares became forest, with more than 60 kinds of trees and bushes.",
        url: "https://www.africaontherise.org/2018/09/yacouba-sawadogo-a-farmer-from-burkina-faso-wins-alternative-nobel-prize-for-drought-fighting-technique/",
        copyDate: null,
        excerpt:
          "he has successfully created an almost 40-hectare forest on formerly barren and abandoned land. Today, it has more than 60 species of trees and bushes",
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
      "Sand strewn on a vibrating plate settles in curious patterns. In Paris a prize was set for whoever could explain them. In 1811 only one answer came in, and it was by Sophie Germain. As a woman she could not be admitted to study. She had learned from books and from other people’s lecture notes.",
      "Lagrange, of the Academy, told the judges that her equation was not exact. But from her paper he drew the right one. The prize was not given.",
      "She went back to her studies, and on 23 September 1813 sent in a second paper. This time the equation was taken to be right. The steps that led to it were not. She got an honourable mention.",
      "For the third round, in 1816, she asked Poisson about the new paper. It won the prize, though the proof was still not strict.",
    ],
    changed: "Each time she heard what was missing, and worked on that.",
    prompts: [
      "What did Germain change between one paper and the next?",
      "What has someone told you is missing, and could your next version answer only that?",
    ],
    facts: [
      {
        text: "Sand on plates makes curious patterns.",
        url: "http://sciref.net/o26283.html",
        copyDate: null,
        excerpt:
          "In 1809 Germain began to work on the theory behind the appearance of curious patterns formed by sand placed on vibrating plates.",
      },
      {
        text: "In 1811 hers was the only answer, and it had errors.",
        url: "http://sciref.net/o26283.html",
        copyDate: null,
        excerpt:
          "Germain submitted a solution in 1811 based on Euler's theory of elasticity. She was the only entrant but her work contained a number of errors.",
      },
      {
        text: "Women were not admitted; she had lecture notes.",
        url: "https://www.brooklynmuseum.org/eascfa/dinner_party/heritage_floor/sophie_germain",
        copyDate: null,
        excerpt: "although women were not admitted, Germain obtained class notes from friends",
      },
      {
        text: "She had learned from books.",
        url: "https://www.newscientist.com/people/sophie-germain/",
        copyDate: null,
        excerpt: "Forced to work at home from books, she became fascinated by number theory.",
      },
      {
        text: "Lagrange showed that the equation was not exact.",
        url: "http://fr.wikisource.org/wiki/Page:Germain_-_%C5%92uvres_philosophiques,_1896.djvu/37",
        copyDate: null,
        excerpt: "note où il signale l’inexactitude de l’équation proposée",
      },
      {
        text: "The prize was not given; she had learned without a regular course.",
        url: "http://fr.wikisource.org/wiki/Page:Germain_-_%C5%92uvres_philosophiques,_1896.djvu/37",
        copyDate: null,
        excerpt:
          "Le prix ne fut pas donné. Le vrai, c’est que Sophie Germain, travaillant pour ainsi dire d’instinct et sans avoir jamais fait un cours régulier d’analyse",
      },
      {
        text: "From her paper he drew the right equation.",
        url: "https://fr.wikisource.org/wiki/Page:Germain_-_%C5%92uvres_philosophiques,_1896.djvu/38",
        copyDate: null,
        excerpt: "ouvrait si bien la voie que Lagrange en tira l’équation exacte",
      },
      {
        text: "On 23 September 1813 she sent a second paper.",
        url: "https://fr.wikisource.org/wiki/Page:Germain_-_%C5%92uvres_philosophiques,_1896.djvu/38",
        copyDate: null,
        excerpt: "se remit à l’étude et, le 23 septembre 1813, envoya un second Mémoire",
      },
      {
        text: "The equation was taken to be right.",
        url: "http://fr.wikisource.org/wiki/Page:Germain_-_%C5%92uvres_philosophiques,_1896.djvu/39",
        copyDate: null,
        excerpt:
          "Il paraît reconnu cependant que votre équation est réellement celle de la surface vibrante.",
      },
      {
        text: "She got an honourable mention.",
        url: "http://fr.wikisource.org/wiki/Page:Germain_-_%C5%92uvres_philosophiques,_1896.djvu/39",
        copyDate: null,
        excerpt: "Mlle Germain obtint seulement la mention honorable.",
      },
      {
        text: "For the third round, in 1816, she asked Poisson.",
        url: "http://fr.wikisource.org/wiki/Page:Germain_-_%C5%92uvres_philosophiques,_1896.djvu/39",
        copyDate: null,
        excerpt:
          "Un troisième concours eut lieu en 1816. Cette fois, c’est Poisson que Mlle Germain consulte sur le Mémoire envoyé par elle",
      },
      {
        text: "It won, though the proof was not strict.",
        url: "https://fr.wikisource.org/wiki/Page:Germain_-_%C5%92uvres_philosophiques,_1896.djvu/40",
        copyDate: null,
        excerpt:
          "le Mémoire fut enfin couronné, quoique l’équation n’y fût pas encore démontrée rigoureusement",
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
      text: "He had built three large clocks, and the third would not come right",
      hands: "mine",
      whose: null,
      repeats: "keepsHappening",
    },
    text: [
      "To know how far east or west a ship is, one must know the time at home. Several clever people had worked on a clock that would bear the movement of a ship. None had managed it. John Harrison, a carpenter who had taught himself clocks, built one without a pendulum. In May 1736 it sailed on trial. He made a second and a third. With the third he seemed to flounder.",
      "In 1753 he had a London watchmaker make a watch after his own design. He found that with some improvements a watch could keep time very well. So the fourth is quite unlike the first three. It looks like a large pocket watch, and is 13 cm across.",
      "It sailed for Jamaica in November 1761. On 19 January 1762 it arrived, and was 5.1 seconds slow.",
    ],
    changed: "He let a small side piece show him another direction, and took it.",
    prompts: [
      "What did Harrison do differently after three large clocks?",
      "Has something small and by the way worked better than you thought, and what would follow for your next step?",
    ],
    facts: [
      {
        text: "The time at home tells how far east or west one is.",
        url: "http://www.rmg.co.uk/discover/behind-the-scenes/blog/time-solve-longitude-timekeeper-method",
        copyDate: null,
        excerpt:
          "You can determine how far east or west you are of a given location if you know the difference between local time (determined by the sun) and time in that location.",
      },
      {
        text: "Several people had tried, and none had managed.",
        url: "http://www.rmg.co.uk/discover/behind-the-scenes/blog/time-solve-longitude-timekeeper-method",
        copyDate: null,
        excerpt:
          "several very clever people had tried to make a clock which would be accurate enough and not affected by the movement and environment on board a ship at sea. All had failed",
      },
      {
        text: "He was a carpenter who taught himself.",
        url: "http://www.rmg.co.uk/harrison",
        copyDate: null,
        excerpt: "John Harrison was a carpenter by trade who was self-taught in clock making.",
      },
      {
        text: "He did without a pendulum.",
        url: "http://www.rmg.co.uk/discover/behind-the-scenes/blog/time-solve-longitude-timekeeper-method",
        copyDate: null,
        excerpt: "One of Harrison’s brainwaves was to do away with the pendulum entirely.",
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
        text: "The fourth is unlike the other three, looks like a watch, and is 13 cm across.",
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
    living: "own",
    areas: ["work"],
    kind: "missedMark",
    cause: {
      text: "What they looked for did not show itself",
      hands: "notMine",
      whose: "luck",
      repeats: "oneOff",
    },
    text: [
      "Stephen Hawking’s theory said that black holes could evaporate, and send out radio waves. John O’Sullivan, a physicist from Australia, set out to find such waves. They would come from very far away, faint, and smeared by the gas and dust on the way. So he and his colleagues made a tool that could bring them out.",
      "They never found them.",
      "The search was over, and the tool was left. Later his group in Australia worked on a network without wires, as fast as one with them. Indoors, he writes, each bit of a message would run into the echoes of those before it. He remembered the tool, and the mathematics in it, and reworked it. A patent was applied for in 1992. Hundreds of millions of people use what came of it. The idea was not his alone, O’Sullivan says.",
    ],
    changed: "They took the tool out of a search that had ended, and used it for another.",
    prompts: [
      "The black holes were not found. What did the team do with what they had learned instead?",
      "What do you have left over from something that ended, and where could your next step use it?",
    ],
    facts: [
      {
        text: "Hawking’s theory set him to look for such waves.",
        url: "http://www.nationalgeographic.com.au/australia/did-you-know-australia-invented-wi-fi.aspx",
        copyDate: null,
        excerpt:
          "John O’Sullivan an Aussie physicist, inspired by Stephen Hawking’s theory of evaporating black holes and subsequent radio waves, set out to find them.",
      },
      {
        text: "They came from far away, and smeared by gas and dust.",
        url: "http://www.nationalgeographic.com.au/australia/did-you-know-australia-invented-wi-fi.aspx",
        copyDate: null,
        excerpt:
          "The signals O'Sullivan was trying to study had travelled vast distances and were far too small and distorted by the gas and dust that they had passed through.",
      },
      {
        text: "He and his colleagues made a tool.",
        url: "http://www.nationalgeographic.com.au/australia/did-you-know-australia-invented-wi-fi.aspx",
        copyDate: null,
        excerpt:
          "O’Sullivan, and his research colleagues, invented a tool that would help them isolate these flattened signals.",
      },
      {
        text: "They did not find what they looked for, and used the tool again.",
        url: "http://www.nationalgeographic.com.au/australia/did-you-know-australia-invented-wi-fi.aspx",
        copyDate: null,
        excerpt:
          "they never found what they were looking for but, lucky for us, they were able to re-purpose what they had built",
      },
      {
        text: "The aim was a network as fast as one with wires.",
        url: "https://www.nature.com/articles/s41928-018-0027-y",
        copyDate: null,
        excerpt:
          "The idea of cutting the wires, and creating a wireless network with speed equal to the best cabled networks, rapidly gained traction and support within CSIRO",
      },
      {
        text: "Echoes would confuse the message.",
        url: "https://www.nature.com/articles/s41928-018-0027-y",
        copyDate: null,
        excerpt:
          "We quickly realized that sending bits one after another would run afoul of reverberation or echoes of previous bits, causing great confusion.",
      },
      {
        text: "He remembered the tool and reworked it, with its mathematics.",
        url: "http://www.nationalgeographic.com.au/australia/did-you-know-australia-invented-wi-fi.aspx",
        copyDate: null,
        excerpt:
          "Remembering the tool he had used previously to detect radio signals, O’Sullivan reworked it. The black-hole mathematics of his previous device was used as a basis of Wi-Fi",
      },
      {
        text: "In 1992 the team applied for a patent.",
        url: "http://www.smh.com.au/technology/sci-tech/internet-discovery-wins-researcher-300000-20091028-hl1q.html",
        copyDate: null,
        excerpt:
          "In 1992 the team applied for an Australian patent for its techniques, which allowed information to be sent over many different frequencies and recombined at the receiver.",
      },
      {
        text: "Hundreds of millions of people use it.",
        url: "https://eurekalert.org/pub_releases/2009-11/sip-haf110209.php",
        copyDate: null,
        excerpt:
          "built into international standards and into computers, printers, smart phones and other devices used by hundreds of millions of people every day",
      },
      {
        text: "It was not his alone, he says.",
        url: "https://www.sbs.com.au/news/explainer/wifi-australian-invention-helping-world-connect",
        copyDate: null,
        excerpt: "Dr O’Sullivan did not claim the breakthrough for himself.",
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
      "In 1967 Hideki Shirakawa worked in Japan with a plastic that came out as a black powder. One day 1,000 times too much catalyst was put in. Who did it is told in different ways. There was no powder. There were ragged pieces of silvery film.",
      "It let hardly any electricity through, and at the time he made little of it. He had not seen yet, he said later, that he was next door to something new.",
      "In 1975 Alan MacDiarmid, a chemist from America, gave a talk in Tokyo. They met over green tea, and Shirakawa showed him a piece of the film. Then he went to Philadelphia for a year, to MacDiarmid and Alan Heeger, a physicist. They all got the Nobel Prize in 2000. What counted most, MacDiarmid said, was that they had learned to understand one another.",
    ],
    changed: "He showed the odd result to somebody from another field.",
    prompts: [
      "What did Shirakawa do differently with the film, years later?",
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
        text: "Someone put in too much; instead of powder there was a film.",
        url: "https://sciencehistory.org/historical-profile/alan-g-macdiarmid-alan-j-heeger-and-hideki-shirakawa",
        copyDate: null,
        excerpt:
          "Instead of the anticipated black powder, ragged pieces of silvery polyacetylene film were produced.",
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
        text: "In 1975 they worked in Philadelphia, one a chemist and one a physicist.",
        url: "https://sciencehistory.org/historical-profile/alan-g-macdiarmid-alan-j-heeger-and-hideki-shirakawa",
        copyDate: null,
        excerpt:
          "In 1975 MacDiarmid (1927–2007) and Heeger (b. 1936) were both professors at the University of Pennsylvania, MacDiarmid in chemistry and Heeger in physics.",
      },
      {
        text: "MacDiarmid spoke in Tokyo; they met over tea.",
        url: "https://sciencehistory.org/historical-profile/alan-g-macdiarmid-alan-j-heeger-and-hideki-shirakawa",
        copyDate: null,
        excerpt:
          "After the lecture MacDiarmid and Shirakawa (b. 1936), then a researcher at the institute, met over a cup of green tea and discussed their mutual fascination with conductive materials.",
      },
      {
        text: "The talk was in Tokyo.",
        url: "https://sciencehistory.org/historical-profile/alan-g-macdiarmid-alan-j-heeger-and-hideki-shirakawa",
        copyDate: null,
        excerpt:
          "That same year, MacDiarmid was a visiting professor in Japan and went to the Tokyo Institute of Technology to give a talk",
      },
      {
        text: "Shirakawa showed him the film.",
        url: "https://sciencehistory.org/historical-profile/alan-g-macdiarmid-alan-j-heeger-and-hideki-shirakawa",
        copyDate: null,
        excerpt:
          "Shirakawa showed off a sample of a silvery polymer he and his colleagues had serendipitously created.",
      },
      {
        text: "MacDiarmid brought him to Penn for a year.",
        url: "http://www.upenn.edu/pennnews/current/node/1349",
        copyDate: null,
        excerpt:
          "told of the conversation that eventually got Shirakawa to walk next door by coming to Penn for a year.",
      },
      {
        text: "They got the prize in 2000.",
        url: "https://sciencehistory.org/historical-profile/alan-g-macdiarmid-alan-j-heeger-and-hideki-shirakawa",
        copyDate: null,
        excerpt:
          "Alan MacDiarmid, Alan Heeger, and Hideki Shirakawa received the Nobel Prize in Chemistry in 2000 for their work on “conductive polymers.”",
      },
      {
        text: "They learned to understand one another.",
        url: "http://www.upenn.edu/pennnews/current/node/1349",
        copyDate: null,
        excerpt:
          "He also noted that one of the most important things the trio learned was how to speak each other’s language.",
      },
    ],
  },
];
