/** Stories of people who wanted to know: medicine, land and mathematics. */
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
      "Doctors put ulcers down to too much acid, brought on by worry and a poor way of life. Most experts took the germ to be harmless. After about three years Marshall and Warren were convinced. “It was a frustrating time for the next 10 years,” Marshall said: nobody believed them.",
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
      {
        text: "Everybody believed that the stomach held no germs.",
        url: "https://www.newson6.com/story/5e368ca92f69d76f620a401e/two-australians-win-nobel-prize-for-showing-microbe-causes-ulcers",
        copyDate: null,
        excerpt: "``So everybody believed there were no bacteria in the stomach.''",
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
        excerpt: "experimenting with traditional planting pits for soil, water and biomass retention",
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
          "created an almost 40-hectare forest on formerly barren and abandoned land. Today, it has more than 60 species of trees and bushes",
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
      text: "She had learned alone, without a regular course",
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
];
