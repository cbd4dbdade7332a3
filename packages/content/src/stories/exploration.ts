/** Stories of the sea, the air, mountains and space. */
import type { Story } from "./schema.ts";

export const EXPLORATION: readonly Story[] = [
  {
    key: "akatsuki",
    title: "The small engines",
    who: "The Akatsuki team",
    region: "Japan",
    continent: "asia",
    field: "exploration",
    women: false,
    living: null,
    areas: ["work"],
    kind: "missedMark",
    cause: {
      text: "A valve was blocked, and the main engine stopped",
      hands: "partly",
      whose: "luck",
      repeats: "oneOff",
    },
    text: [
      "In December 2010 the Japanese probe Akatsuki reached Venus and fired its main engine, to be caught by the planet. The engine should have burned for twelve minutes. It stopped after about three. The probe flew past, into a path round the sun. Its manager, Masato Nakamura, apologised for not meeting the nation’s hopes.",
      "The team looked for the cause and found it in a valve. Tests showed that the main engine would not do the work any more. So they planned the second arrival without it. They let out 65 kg of oxidiser that only that engine could use, and made the craft lighter. Then they waited.",
      "In December 2015 four small engines, made for turning the craft, burned for 20 minutes. Venus took hold. The new orbit is much wider than planned, and the work could begin.",
    ],
    changed: "They gave up the part that had broken, and planned with what still worked.",
    prompts: [
      "What did the team use instead of the main engine?",
      "If the main way is closed, which small thing that works could carry your next step?",
    ],
    facts: [
      {
        text: "In 2010 a burn of twelve minutes was planned.",
        url: "http://thestarsplitter.com/tag/akatsuki/",
        copyDate: null,
        excerpt:
          "Back in 2010, we were sad to hear that JAXA’s Akatsuki orbiter experienced a malfunction during its attempt to insert itself into orbit around Venus. A planned twelve minute engine burn ended prematur",
      },
      {
        text: "It ended after about three minutes, because of a valve.",
        url: "http://thestarsplitter.com/tag/akatsuki/",
        copyDate: null,
        excerpt:
          "after only about three minutes, the result of salt formation causing a fault in a check valve.",
      },
      {
        text: "The manager apologised.",
        url: "http://www.sciencemag.org/news/2010/12/japans-akatsuki-mission-misses-venus?mobile_switch=mobile",
        copyDate: null,
        excerpt:
          'project manager Masato Nakamura apologized for "not meeting the expectations of the nation."',
      },
      {
        text: "Tests showed that the main engine could not do it.",
        url: "http://thestarsplitter.com/tag/akatsuki/",
        copyDate: null,
        excerpt:
          "Tests showed that Akatsuki’s Orbital Maneuver Engine (OME), its main engine, couldn’t provide the thrust needed for the second insertion attempt.",
      },
      {
        text: "65 kg of oxidiser were let out.",
        url: "http://thestarsplitter.com/tag/akatsuki/",
        copyDate: null,
        excerpt:
          "65 kg of oxidizer fuel that would have been used by the no-longer-functional main engine was dumped to lighten the craft and allow it to be more maneuverable.",
      },
      {
        text: "In December 2015 four small engines burned for 20 minutes.",
        url: "http://thestarsplitter.com/tag/akatsuki/",
        copyDate: null,
        excerpt:
          "In December, 2015, exactly five years after the first attempt to make orbit, four of the spacecraft’s secondary attitude control thrusters burned for 20 minutes and 33 seconds",
      },
      {
        text: "It has been in orbit since December 2015.",
        url: "http://www.nippon.com/en/currents/d00210/",
        copyDate: null,
        excerpt:
          "On December 7, 2015, the Akatsuki probe entered into orbit around Venus, five years after its first, failed attempt.",
      },
    ],
  },
  {
    key: "nainoaThompson",
    title: "The moon in the wrong place",
    who: "Nainoa Thompson",
    region: "Hawaiʻi",
    continent: "oceania",
    field: "exploration",
    women: false,
    living: "own",
    areas: ["study", "elsewhere"],
    kind: "mistake",
    cause: {
      text: "He had tried to learn it alone, from books",
      hands: "mine",
      whose: null,
      repeats: "oneOff",
    },
    text: [
      "Nainoa Thompson wanted to sail from Hawaiʻi to Tahiti as his ancestors had done, without instruments. The one navigator who knew the old way had gone home to his island. So Thompson taught himself. He read books, took courses and watched the night sky.",
      "On a practice sail the moon rose in a place he did not expect. He had thought he understood its path. “This just didn’t make sense,” he wrote. His books gave no answer, and he had no teacher.",
      "So he looked for one. He called the planetarium, and was told to try Will Kyselka. He called him at 6 in the morning. Kyselka could show the stars of any place and any night, and answered question after question.",
      "In 1980 Thompson guided the canoe Hōkūleʻa to Tahiti and back.",
    ],
    changed: "He stopped learning alone, and asked somebody who could answer.",
    prompts: [
      "What did Thompson do differently, once his books had no answer?",
      "Which question of yours could you put to someone next?",
    ],
    facts: [
      {
        text: "The navigator had gone home.",
        url: "http://archive.hokulea.com/holokai/1980/nainoa_to_tahiti.html",
        copyDate: null,
        excerpt: "he did not want to continue sailing and instead returned home to Satawal.",
      },
      {
        text: "Thompson taught himself.",
        url: "http://archive.hokulea.com/holokai/1980/nainoa_to_tahiti.html",
        copyDate: null,
        excerpt:
          "Nainoa tried to teach himself traditional navigation by reading books, taking courses at the University of Hawai'i, and observing the night sky from land and at sea.",
      },
      {
        text: "The moon rose where he did not expect it.",
        url: "http://archive.hokulea.com/holokai/1980/nainoa_to_tahiti.html",
        copyDate: null,
        excerpt:
          "I thought I had understood the relationships between the path of the sun and the moon fully. This just didn't make sense.",
      },
      {
        text: "He had no teacher.",
        url: "http://archive.hokulea.com/holokai/1980/nainoa_to_tahiti.html",
        copyDate: null,
        excerpt: "I grabbed my astronomy books, but I couldn't find an answer in them-and I had no teacher.",
      },
      {
        text: "He called at 6 in the morning, and they met at the planetarium.",
        url: "http://archive.hokulea.com/holokai/1980/nainoa_to_tahiti.html",
        copyDate: null,
        excerpt:
          'So at 6 a.m., I called Will and said, "I\'ve got this problem with the moon!" He agreed to meet me. In the planetarium, he could move the stars anywhere, anytime in the world.',
      },
      {
        text: "In 1980 he guided the canoe to Tahiti and back.",
        url: "http://www.pvs-hawaii.com/voyages/voyaging_80_intro.htm",
        copyDate: null,
        excerpt: "In 1980, he successfully guided Hokule'a to Tahiti and back.",
      },
    ],
  },
  {
    key: "tabei",
    title: "Gloves from a car cover",
    who: "Junko Tabei",
    region: "Japan",
    continent: "asia",
    field: "exploration",
    women: true,
    living: null,
    areas: ["sport", "money"],
    kind: "turnedDown",
    cause: {
      text: "Few would pay for women to climb",
      hands: "notMine",
      whose: "someoneElse",
      repeats: "keepsHappening",
    },
    text: [
      "Junko Tabei and her club wanted to climb Everest with a team of women only. Hardly anyone would support it. “We were told we should be raising children instead,” she recalled.",
      "If the money would not come to them, they had to make it do. Tabei paid her own share by teaching the piano. She sewed climbing trousers from old curtains and stuffed her own sleeping bag. She made waterproof gloves from the cover of her car.",
      "On the mountain an avalanche buried the tents at 6,500 metres. Sherpas dug the climbers out, and all of them came through. Tabei could not walk for two days. She rested, and the team went on.",
      "On 16 May 1975 she stood on the summit, as the first woman.",
    ],
    changed: "She made what nobody would pay for, with what she had at home.",
    prompts: [
      "Nobody would pay. What did Tabei do instead?",
      "What do you already have that would do for your next step?",
    ],
    facts: [
      {
        text: "They were told to raise children; she taught the piano, and made her own things.",
        url: "https://www.campus.sg/first-woman-to-scale-mount-everest-dies-age-77/",
        copyDate: null,
        excerpt:
          "(“we were told we should be raising children instead,” she recalled), so she paid her own share by teaching piano, made climbing pants from old curtains, stuffed her own sleeping bag and made",
      },
      {
        text: "She made gloves from the cover of her car.",
        url: "https://www.campus.sg/first-woman-to-scale-mount-everest-dies-age-77/",
        copyDate: null,
        excerpt: "made waterproof gloves from the cover of her car.",
      },
      {
        text: "The avalanche came at 6,500 metres.",
        url: "https://www.campus.sg/first-woman-to-scale-mount-everest-dies-age-77/",
        copyDate: null,
        excerpt:
          "Encamped 6,500m up in a glacial valley, the expedition was woken by the sound of an avalanche rushing down the Lhotse and Nuptse wall.",
      },
      {
        text: "Everyone came through; she could not walk for two days.",
        url: "http://www.pressreader.com/new-zealand/the-press/20161029/281977492169825",
        copyDate: null,
        excerpt:
          "she discovered that all her climbing companions had also survived. Tabei was in severe pain, badly bruised with her back twisted, unable to walk for two days as she recuperated in a sleeping bag.",
      },
      {
        text: "On 16 May 1975 she was the first woman on the summit.",
        url: "http://the-uncensored-wiki.com:20072/j/u/n/Junko_Tabei_e1fe.html",
        copyDate: null,
        excerpt: "who became the first female to reach the summit of Mount Everest on May 16, 1975.",
      },
    ],
  },
  {
    key: "coleman",
    title: "Another language",
    who: "Bessie Coleman",
    region: "United States",
    continent: "northAmerica",
    field: "exploration",
    women: true,
    living: null,
    areas: ["study", "work"],
    kind: "turnedDown",
    cause: {
      text: "No school in her country would teach a Black woman to fly",
      hands: "notMine",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "Bessie Coleman worked in a barbershop in Chicago. She heard from men who had come back from the war about flying, and wanted to learn. Every school she asked in the United States turned her down, because she was Black and a woman. No Black pilot would teach her either.",
      "At work she got to know Robert Abbott, who published a newspaper. He told her to look abroad. In France there were women who flew. So she took a course in French, saved her money, and sailed in November 1920.",
      "The school of the Caudron brothers took her. On 15 June 1921 she held an international pilot’s licence. No Black woman had had one before.",
      "The schools at home had not changed. She had changed where she asked.",
    ],
    changed: "She learned a language, and asked where the answer could be yes.",
    prompts: [
      "The schools stayed as they were. What did Coleman do instead?",
      "What could you learn that would open another door for your next step?",
    ],
    facts: [
      {
        text: "She worked at a barbershop, where she met Robert Abbott.",
        url: "http://www.oocities.org/xoiamaqtpyxdgx/School.html",
        copyDate: null,
        excerpt:
          "Coleman worked at a barbershop in Chicago, and came in contact with Robert Sengstacke Abbott (1870-1940), the influential editor of an African-American weekly newspaper",
      },
      {
        text: "No school and no pilot would teach her.",
        url: "https://centennialofwomenpilots.com/bessie-coleman-usa/",
        copyDate: null,
        excerpt:
          "she could not gain admission to American flight schools because she was black and a woman. No black U.S. aviator would train her either.",
      },
      {
        text: "She took a course in French and sailed in November 1920.",
        url: "https://centennialofwomenpilots.com/bessie-coleman-usa/",
        copyDate: null,
        excerpt:
          "encouraged her to study abroad. Coleman took French language class and traveled to Paris on November 20, 1920.",
      },
      {
        text: "The school of the Caudron brothers took her.",
        url: "https://yen.com.gh/people/197647-bessie-coleman-remembering-first-black-woman-earn-a-pilot-license/",
        copyDate: "2021-11-12",
        excerpt:
          "she learned French and in 1920 gained admittance into the Caudron Brothers School of Aviation in Le Crotoy, France.",
      },
      {
        text: "On 15 June 1921 she held the licence.",
        url: "https://centennialofwomenpilots.com/bessie-coleman-usa/",
        copyDate: null,
        excerpt:
          "On June 15, 1921 Coleman became not only the first African-American woman to earn an international aviation licence from the Fédération Aéronautique Internationale, but the first black woman in",
      },
    ],
  },
  {
    key: "santosDumont",
    title: "Ship after ship",
    who: "Alberto Santos-Dumont",
    region: "Brazil",
    continent: "southAmerica",
    field: "exploration",
    women: false,
    living: null,
    areas: ["making", "elsewhere"],
    kind: "missedMark",
    cause: {
      text: "Each airship was a little too slow, or gave way at one point",
      hands: "partly",
      whose: "luck",
      repeats: "keepsHappening",
    },
    text: [
      "There was a prize in Paris for flying to the Eiffel Tower and back within half an hour. Alberto Santos-Dumont, from Brazil, built airships and gave them numbers. He thought No. 4 too slow for it. So he lengthened it in the middle, gave it a stronger car and a larger engine, and called it No. 5.",
      "On 13 July 1901 No. 5 went round the tower in good time. On the way home it met a wind and came in late. On 8 August it lost gas through a valve and came down on a hotel roof. He was not hurt.",
      "That same night he ordered a new balloon. No. 6 was ready twenty-two days later. On 19 October he flew the course in 29 minutes and 30 seconds. After a dispute the prize was his, and he gave it away.",
    ],
    changed: "He rebuilt each ship at the point where the last one had shown its limit.",
    prompts: [
      "What did he change between No. 4 and No. 5?",
      "What did your last version show, and how could your next one answer it?",
    ],
    facts: [
      {
        text: "He thought No. 4 too slow, and enlarged it.",
        url: "https://bitlit.ru/page/en/albert-francis-zahm/aerial-navigation-a-popular-treatise-on-the-growth-of-air-craft-and-on-aeronautical-meteorology/38",
        copyDate: null,
        excerpt:
          "As Santos-Dumont thought his No. 4 scarcely swift enough to win the Deutsch prize, he enlarged it by inserting an additional length of sixteen feet at its middle, supplied it with a stronger car, and",
      },
      {
        text: "The new vessel was No. 5.",
        url: "https://bitlit.ru/page/en/albert-francis-zahm/aerial-navigation-a-popular-treatise-on-the-growth-of-air-craft-and-on-aeronautical-meteorology/38",
        copyDate: null,
        excerpt: "applied a larger engine, naming the new vessel so formed, his No. 5.",
      },
      {
        text: "On 13 July 1901 it met a wind on the way home.",
        url: "https://bitlit.ru/page/en/albert-francis-zahm/aerial-navigation-a-popular-treatise-on-the-growth-of-air-craft-and-on-aeronautical-meteorology/38",
        copyDate: null,
        excerpt:
          "The No. 5 proved so powerful and swift that on July 13, 1901, Santos-Dumont attempted to win the Deutsch prize.",
      },
      {
        text: "On 8 August 1901 it lost gas through a valve.",
        url: "https://bitlit.ru/page/en/ray-stannard-baker/boys-second-book-of-inventions/14",
        copyDate: null,
        excerpt:
          "a terrible day—August 8, 1901. At 6.30 A.M., I started for the Eiffel Tower again, in the presence of the committee, duly convoked.",
      },
      {
        text: "The valves were at fault.",
        url: "https://bitlit.ru/page/en/ray-stannard-baker/boys-second-book-of-inventions/14",
        copyDate: null,
        excerpt:
          "my balloon was losing hydrogen through the automatic valves, the spring of which had been accidentally weakened",
      },
      {
        text: "That night he ordered No. 6.",
        url: "https://bitlit.ru/page/en/russell-doubleday/stories-of-inventors-the-adventures-of-inventors-and-engineers/13",
        copyDate: null,
        excerpt:
          'The night of the very day which witnessed his fearful fall and the destruction of No. 5 he ordered a new balloon for "Santos-Dumont No. 6."',
      },
      {
        text: "It was ready after twenty-two days.",
        url: "https://bitlit.ru/page/en/russell-doubleday/stories-of-inventors-the-adventures-of-inventors-and-engineers/13",
        copyDate: null,
        excerpt:
          "Twenty-two days after the aeronaut's narrow escape his new air-ship was finished and ready for a flight.",
      },
      {
        text: "On 19 October 1901 he set out again.",
        url: "http://www.earlyaviators.com/edumonoh.htm",
        copyDate: null,
        excerpt:
          "On 19 October 1901, with the winds across Paris blowing west at 18 km/h, Alberto Santos-Dumont set out to claim the Deutsch Prize",
      },
      {
        text: "He reached the field after 29 minutes and 30 seconds.",
        url: "http://www.earlyaviators.com/edumonoh.htm",
        copyDate: null,
        excerpt:
          "the field at Saint-Cloud is reached at 29 minutes and 30 seconds later it passes the finish line.",
      },
    ],
  },
  {
    key: "heyerdahl",
    title: "Other hands",
    who: "Thor Heyerdahl and boat builders of Lake Titicaca",
    region: "Norway and Bolivia",
    continent: "europe",
    field: "exploration",
    women: false,
    living: null,
    areas: ["making", "elsewhere"],
    kind: "missedMark",
    cause: {
      text: "The first boat did not hold for the whole of the way",
      hands: "partly",
      whose: "luck",
      repeats: "oneOff",
    },
    text: [
      "Thor Heyerdahl wanted to know whether a boat of reeds could cross the Atlantic. In 1969 he set out from Safi in Morocco with the Ra. Builders from Lake Chad had tied it. After most of the way it had to be given up.",
      "He did not only repair what had broken. He asked himself who in the world still sailed in such boats every day. On Lake Titicaca, high in the Andes, people did. He invited Aymara builders from there. They tied the second boat in another way, as they had learned it. It was shorter, only 12 metres, and much stronger.",
      "On 17 May 1970 the Ra II left from the same harbour. After 57 days it came to Barbados, on 12 July.",
    ],
    changed: "He asked those who did it every day, and let them do it in their own way.",
    prompts: [
      "What did Heyerdahl change between the two boats?",
      "Who does every day what your next step asks of you?",
    ],
    facts: [
      {
        text: "The Ra set out in 1969 and had to be given up.",
        url: "https://www.buenastareas.com/ensayos/La-Panocha/3628170.html",
        copyDate: null,
        excerpt:
          "Ra se puso en marcha en la primavera de 1969 en elviejo puerto fenicio de Safi, Marruecos. Pero debido a problemas con la embarcación tuvo que suspender el experimento.",
      },
      {
        text: "Builders from Lake Chad had tied the first; the second was 12 metres and much stronger.",
        url: "https://agenziacalendario.com/calendario/presentanew.php?dataora=2020-07-12+08%3A34%3A40",
        copyDate: null,
        excerpt:
          "L’imbarcazione è lunga solo 12 metri, e molto più robusta rispetto alla precedente RA, costruita da maestranze del Lago Ciad.",
      },
      {
        text: "Aymara builders from Lake Titicaca tied the second.",
        url: "https://agenziacalendario.com/calendario/presentanew.php?dataora=2020-07-12+08%3A34%3A40",
        copyDate: null,
        excerpt:
          "Ra II è opera dagli indiani Aymara, fatti giungere dal lago Titicaca, nelle Ande, al confine tra Perù e Bolivia",
      },
      {
        text: "On 17 May 1970 it left from Safi.",
        url: "https://www.buenastareas.com/ensayos/La-Panocha/3628170.html",
        copyDate: null,
        excerpt:
          "El 17 de mayo de 1970 se propuso navegardesde Marruecos en el bote de papiro Ra II a través del océano Atlántico",
      },
      {
        text: "After 57 days it came to Barbados, on 12 July 1970.",
        url: "https://agenziacalendario.com/calendario/presentanew.php?dataora=2020-07-12+08%3A34%3A40",
        copyDate: null,
        excerpt:
          "Il 12 luglio 1970 l'esploratore norvegese Thor Heyerdahl attracca alle Barbados dopo aver attraversato in 57 giorni l'Oceano Atlantico con l'imbarcazione di papiro RA II",
      },
    ],
  },
  {
    key: "hubble",
    title: "Glasses for a telescope",
    who: "The Hubble team",
    region: "United States and Europe",
    continent: "northAmerica",
    field: "exploration",
    women: false,
    living: null,
    areas: ["work"],
    kind: "mistake",
    cause: {
      text: "A small spacing error in the device that checked the mirror",
      hands: "mine",
      whose: null,
      repeats: "oneOff",
    },
    text: [
      "In April 1990 the Hubble telescope was put into orbit. Its pictures would not come sharp. On 27 June Ed Weiler, its chief scientist, had to tell a room of reporters why. The great mirror, said to be without flaw, had been ground to the wrong shape. It was off by 2 microns. People laughed at it on television.",
      "The team asked how it had come about. A device that checked the mirror had itself been wrong, by 1.3 millimetres. So the shape was wrong, but exactly wrong. And what is exactly known can be made up for.",
      "They left the mirror as it was. They made a new camera, and a set of small mirrors. These are wrong by just as much the other way, like a pair of glasses. In December 1993 astronauts put them in. In January the pictures were sharp.",
    ],
    changed: "They measured the error until they knew it exactly, and built its opposite.",
    prompts: [
      "The mirror stayed as it was. What did the team change instead?",
      "How exactly do you know what went wrong, and what would your next step need to make up for it?",
    ],
    facts: [
      {
        text: "On 27 June 1990 Ed Weiler told reporters.",
        url: "https://cbsnews.com/amp/news/an-ingenius-fix-for-hubbles-famously-flawed-vision",
        copyDate: null,
        excerpt:
          "It was June 27, 1990, and Weiler, the chief scientist with the Hubble Space Telescope program, was about to tell a room full of skeptical reporters",
      },
      {
        text: "The mirror was off by 2 microns.",
        url: "https://cbsnews.com/amp/news/an-ingenius-fix-for-hubbles-famously-flawed-vision",
        copyDate: null,
        excerpt:
          "found the shape of the concave mirror, moving from the center to the outer edge, was too shallow by up to 2 microns -- a tiny fraction of the width of a human hair.",
      },
      {
        text: "It was put into orbit in April 1990.",
        url: "https://airandspace.si.edu/stories/editorial/repairing-hubble",
        copyDate: null,
        excerpt: "the Hubble Space Telescope being deployed on April 25, 1990, from the payload bay.",
      },
      {
        text: "A device was wrong by 1.3 millimetres.",
        url: "https://skyforbes.com/nasa-announced-that-the-hubble-was-flawed-on-june-27-1990",
        copyDate: null,
        excerpt:
          "due to a small 1.3-millimeter spacing error in a testing device called a null corrector, the mirror’s outer edge was too flat.",
      },
      {
        text: "A camera and small mirrors work like glasses.",
        url: "https://skyforbes.com/nasa-announced-that-the-hubble-was-flawed-on-june-27-1990",
        copyDate: null,
        excerpt:
          "created an additional instrument called COSTAR, which worked like a pair of “eyeglasses” for the telescope’s other scientific instruments.",
      },
      {
        text: "The camera errs by as much the other way.",
        url: "https://usr.bibliboba.online/books/the-mammoth-book-of-space-exploration-and-disasters/p/162",
        copyDate: null,
        excerpt:
          "they introduce spherical aberration of the same magnitude as that of the HST primary mirror but of the opposite nature so that they should send corrected images to the CCD sensors.",
      },
      {
        text: "In December 1993 it was repaired.",
        url: "https://usr.bibliboba.online/books/the-mammoth-book-of-space-exploration-and-disasters/p/162",
        copyDate: null,
        excerpt:
          "On 2 December 1993 the first servicing mission (STS-61) was launched aboard space shuttle Endeavour",
      },
      {
        text: "In January the pictures were sharp.",
        url: "https://usr.bibliboba.online/books/the-mammoth-book-of-space-exploration-and-disasters/p/162",
        copyDate: null,
        excerpt:
          "NASA officials released photographs taken after the repairs, images that were much clearer than those taken earlier.",
      },
    ],
  },
];
