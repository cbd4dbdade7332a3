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
      text: "The main engine stopped, and was damaged",
      hands: "partly",
      whose: "luck",
      repeats: "oneOff",
    },
    text: [
      "In December 2010 the Japanese probe Akatsuki reached Venus and fired its main engine, to be caught by the planet. The engine should have burned for twelve minutes. It stopped in less than 3. The probe flew past, and went on round the sun. “We clenched our teeth keeping our spacecraft safe,” its manager wrote later.",
      "The team saw that the instruments still worked. It looked for another plan. A test showed that the engine had kept only 10% of its force. There were also small engines, made to point the craft. They needed no oxidiser, so it was let out into space.",
      "In December 2015, five years to the day, four of the small engines burned for more than 20 minutes. Venus took hold. The orbit was quite another than the planned one. It was an orbit all the same.",
    ],
    changed: "They gave up the part that had broken, and planned with what still worked.",
    prompts: [
      "What did the team use instead of the main engine?",
      "If the main way is closed, which small thing that works could carry your next step?",
    ],
    facts: [
      {
        text: "On 7 December 2010 a burn of twelve minutes was planned.",
        url: "https://english.tachyonbeam.com/2015/12/08/the-japanese-space-probe-akatsuki-entered-venus-orbit-on-its-second-attempt",
        copyDate: null,
        excerpt:
          "On December 7, 2010 the maneuver with a 12-minute burn of the main engine was supposed to be carried out",
      },
      {
        text: "It stopped in less than 3 minutes, and was damaged.",
        url: "https://english.tachyonbeam.com/2015/12/08/the-japanese-space-probe-akatsuki-entered-venus-orbit-on-its-second-attempt",
        copyDate: null,
        excerpt:
          "Akatsuki’s engine worked for less than 3 minutes then it got damaged after reaching too high temperatures",
      },
      {
        text: "It went on round the sun.",
        url: "https://english.tachyonbeam.com/2015/12/08/the-japanese-space-probe-akatsuki-entered-venus-orbit-on-its-second-attempt",
        copyDate: null,
        excerpt:
          "wasn’t captured by the planet Venus’ gravity but remained in orbit around the Sun. After the incident, JAXA has verified that the instruments on board were still working",
      },
      {
        text: "They kept the probe safe all the same.",
        url: "http://akatsuki.isas.jaxa.jp/en/topics/news/001259.html",
        copyDate: null,
        excerpt: "we clenched our teeth keeping our spacecraft safe.",
      },
      {
        text: "Only 10% of the force was left.",
        url: "https://english.tachyonbeam.com/2015/12/08/the-japanese-space-probe-akatsuki-entered-venus-orbit-on-its-second-attempt",
        copyDate: null,
        excerpt: "they were affected by the damage and could deliver only 10% of the expected thrust",
      },
      {
        text: "The small engines needed no oxidiser; it was let out.",
        url: "https://english.tachyonbeam.com/2015/12/08/the-japanese-space-probe-akatsuki-entered-venus-orbit-on-its-second-attempt",
        copyDate: null,
        excerpt:
          "These thrusters use hydrazine and don’t need an oxidant, which consequently was dumped into space in 2011.",
      },
      {
        text: "They had been made to point the craft.",
        url: "https://astronomynow.com/2015/12/07/japanese-probe-fires-rockets-to-steer-into-orbit-at-venus/",
        copyDate: null,
        excerpt:
          "The reaction control thrusters, originally designed to help point the spacecraft, were not rated for such a hefty propulsive maneuver.",
      },
      {
        text: "Four small engines burned for more than 20 minutes.",
        url: "http://skyandtelescope.org/astronomy-news/japans-akatsuki-spacecraft-reaches-venus-at-last-1204201544/",
        copyDate: null,
        excerpt:
          "burned four tiny reaction-control thrusters for more than 20 minutes to insert the spacecraft into Venusian orbit",
      },
      {
        text: "It was five years to the day.",
        url: "http://skyandtelescope.org/astronomy-news/japans-akatsuki-spacecraft-reaches-venus-at-last-1204201544/",
        copyDate: null,
        excerpt: "came five years to the day after",
      },
      {
        text: "It has been in orbit since December 2015.",
        url: "http://www.nippon.com/en/currents/d00210/",
        copyDate: null,
        excerpt:
          "On December 7, 2015, the Akatsuki probe entered into orbit around Venus, five years after its first",
      },
      {
        text: "The orbit is another than the planned one.",
        url: "https://english.tachyonbeam.com/2015/12/08/the-japanese-space-probe-akatsuki-entered-venus-orbit-on-its-second-attempt",
        copyDate: null,
        excerpt: "The orbit is significantly different from the one programmed for the mission",
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
      "Nainoa Thompson, of Hawaiʻi, wanted to find his way at sea without instruments, as it had been done of old. The navigator who knew how did not want to go on, and had gone home to his island. So Thompson taught himself. He read books, took courses and watched the night sky.",
      "One night the full moon rose in a place where he did not expect it. He had thought that he understood its path. “This just didn’t make sense,” he wrote. His books gave no answer, and he had no teacher.",
      "So he looked for one. He called a planetarium. There he was told to try Will Kyselka. At 6 in the morning he called him. Kyselka could show the stars of any place and any time, and seemed to have all the answers.",
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
        url: "http://archive.hokulea.com/index/founder_and_teachers/will_kyselka.html",
        copyDate: null,
        excerpt:
          "I expected the full moon to rise in the same place the sun had risen in the morning, but it came up somewhat to the south.",
      },
      {
        text: "It made no sense to him.",
        url: "http://archive.hokulea.com/index/founder_and_teachers/will_kyselka.html",
        copyDate: null,
        excerpt:
          "I thought I had understood the relationships between the path of the sun and the moon fully. This just didn't make sense.",
      },
      {
        text: "He had no teacher.",
        url: "http://archive.hokulea.com/index/founder_and_teachers/will_kyselka.html",
        copyDate: null,
        excerpt: "I grabbed my astronomy books, but I couldn't find an answer in them-and I had no teacher.",
      },
      {
        text: "He was told to try Kyselka.",
        url: "http://archive.hokulea.com/index/founder_and_teachers/will_kyselka.html",
        copyDate: null,
        excerpt:
          'The person who answered said, "Sorry, we don\'t have time to help you. Try Will Kyselka." So at 6 a.m., I called Will',
      },
      {
        text: "Kyselka could show the stars of any place and time.",
        url: "http://archive.hokulea.com/index/founder_and_teachers/will_kyselka.html",
        copyDate: null,
        excerpt:
          "In the planetarium, he could move the stars anywhere, anytime in the world. He seemed to be able to answer all of my questions.",
      },
      {
        text: "He guided the canoe to Tahiti and back.",
        url: "http://www.pvs-hawaii.com/voyages/voyaging_80_intro.htm",
        copyDate: null,
        excerpt: "guided Hokule'a to Tahiti and back.",
      },
      {
        text: "It was in 1980.",
        url: "https://archive.hokulea.com/holokai/1980/nainoa_to_hawaii.html",
        copyDate: null,
        excerpt: "Hokule'a left Pape'ete, Tahiti, on May 13, 1980",
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
      "Junko Tabei and her club wanted to climb Everest with a team of women. When they asked for money, they were told that women should not climb it. “We were told we should be raising children instead,” she recalled.",
      "Tabei taught the piano and English to pay her own share. She made climbing trousers out of old curtains, and stuffed her own sleeping bag. Her gloves had been a car cover. Late on, some money came after all.",
      "On the mountain an avalanche buried the tents, at about 6400 metres. Sherpas pulled her out. She and all the other climbers came through. She was badly bruised, and for two days she could not walk. Then the team went on.",
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
        text: "When they asked for money they were told women should not climb.",
        url: "https://artofquotation.wordpress.com/2017/09/03/women-shouldnt-be-climbing-everest-they-told-me-bluntly-forget-about-climbing-rather-than-that-why-dont-you-just-take-care-of-your-kids/",
        copyDate: null,
        excerpt:
          "“When we asked for financial support for our expedition, I was told many times, ‘Women shouldn’t be climbing Everest,’ ” she recalled in a 2003 interview with Agence France-Presse.",
      },
      {
        text: "She taught the piano and English; late on some money came.",
        url: "http://adventurers-arsenal.com/blog/2016/12/25/first-woman-to-scale-mount-everest-died-at-age-77/",
        copyDate: null,
        excerpt:
          "she subsidized her expedition to the Himalayas by giving piano and English lessons. When her finances fell short, she got a late infusion of funds",
      },
      {
        text: "The camp was at about 6400 metres.",
        url: "http://www.pressreader.com/new-zealand/the-press/20161029/281977492169825",
        copyDate: null,
        excerpt:
          "She had been asleep in freezing conditions in a camp on the route to the Everest summit about 6400m (21,000ft) above sea level.",
      },
      {
        text: "Sherpas pulled her out, and all had come through.",
        url: "http://www.pressreader.com/new-zealand/the-press/20161029/281977492169825",
        copyDate: null,
        excerpt:
          "Then some of the Sherpas accompanying the expedition managed to drag her out, and she discovered that all her climbing companions had also survived.",
      },
      {
        text: "For two days she could not walk.",
        url: "http://www.pressreader.com/new-zealand/the-press/20161029/281977492169825",
        copyDate: null,
        excerpt:
          "badly bruised with her back twisted, unable to walk for two days as she recuperated in a sleeping bag",
      },
      {
        text: "She was the first woman on the summit, on 16 May.",
        url: "http://www.adventurewoman.com/awwoman.php?woman=52",
        copyDate: null,
        excerpt:
          "twelve days later, on May 16, using the same route as Sir Edmund Hillary and Tenzing Norgay (the South-East Ridge Route), Tabei became the first woman to reach the summit of Mt. Everest",
      },
      {
        text: "It was in 1975.",
        url: "http://www.pressreader.com/new-zealand/the-press/20161029/281977492169825",
        copyDate: null,
        excerpt:
          "Less than two weeks later, on the morning of May 16, 1975, there was a final perilous moment as Tabei approached the summit",
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
      "Bessie Coleman worked at a barber’s shop in Chicago. There she heard pilots who had come back from the war tell of flying, and she wanted to learn it. She could not get into a school for it in the United States, because she was a woman and Black. No Black pilot would teach her either.",
      "Robert Abbott, who published a newspaper, told her to learn abroad. In France there were women who flew. Her brother had teased her with that. So she raised money, took a course in French, and travelled to Paris in November 1920.",
      "The school of the Caudron brothers took her. On 15 June 1921 she held an international pilot’s licence. No Black woman had had one before.",
    ],
    changed: "She learned a language, and asked where the answer could be yes.",
    prompts: [
      "No school at home would take her. What did Coleman do instead?",
      "What could you learn that would open another door for your next step?",
    ],
    facts: [
      {
        text: "At the barber’s shop she heard pilots tell of flying.",
        url: "https://goodblacknews.org/tag/robert-s-abbott",
        copyDate: null,
        excerpt:
          "she worked at the White Sox Barber Shop as a manicurist, where she heard stories from pilots returning home from World War I about flying during the war",
      },
      {
        text: "No school and no pilot would teach her.",
        url: "https://centennialofwomenpilots.com/bessie-coleman-usa/",
        copyDate: null,
        excerpt:
          "she could not gain admission to American flight schools because she was black and a woman. No black U.S. aviator would train her either.",
      },
      {
        text: "Robert Abbott told her to learn abroad.",
        url: "https://goodblacknews.org/tag/robert-s-abbott",
        copyDate: null,
        excerpt:
          "Robert S. Abbott, founder and publisher of the Chicago Defender, encouraged her to study abroad.",
      },
      {
        text: "In France there were women who flew; her brother teased her.",
        url: "https://view.joomag.com/flashmag-digizine-edition-issue-96-august-2019/0108196001563421821?page=142",
        copyDate: null,
        excerpt:
          "Her brother used to tease her by commenting that French women were better than African-American women because French women were pilots already.",
      },
      {
        text: "She raised money, learned French and went in November 1920.",
        url: "https://goodblacknews.org/tag/robert-s-abbott",
        copyDate: null,
        excerpt: "Coleman raised money, studied French, and then traveled to Paris on November 20, 1920.",
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
      "There was a prize in Paris for flying round the Eiffel Tower and back within half an hour. Alberto Santos-Dumont, from Brazil, built airships. He thought No. 4 too slow for it. So he lengthened it in the middle, gave it a stronger car and a larger engine, and called it No. 5.",
      "On 13 July 1901 No. 5 went round the tower in good time. On the way back it met a wind, and came in late. On 8 August it lost gas through its valves and came down on a hotel roof.",
      "That same night he ordered a new balloon. No. 6 was ready after twenty-two days. On 19 October he flew the course in 29 minutes and 30 seconds. At first it did not count. Some time later the prize was his. He gave it to his workers and to the poor.",
    ],
    changed: "He rebuilt each ship at the point where the last one had shown its limit.",
    prompts: [
      "What did he change between No. 4 and No. 5?",
      "What did your last version show, and how could your next one answer it?",
    ],
    facts: [
      {
        text: "The prize was for flying round the tower and back within half an hour.",
        url: "http://www.earlyaviators.com/edumonoh.htm",
        copyDate: null,
        excerpt:
          "offered a prize of 100,000 francs to the first man who could fly around the Eiffel Tower, taking off and landing at Park Saint-Cloud",
      },
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
        excerpt: "The No. 5 proved so powerful and swift that on July 13, 1901, Santos-Dumont",
      },
      {
        text: "A wind met it on the way back.",
        url: "https://bitlit.ru/page/en/albert-francis-zahm/aerial-navigation-a-popular-treatise-on-the-growth-of-air-craft-and-on-aeronautical-meteorology/38",
        copyDate: null,
        excerpt:
          "But on his return he encountered an unexpected head wind, and after a terrific struggle reached the timekeepers at Saint-Cloud in the fortieth minute.",
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
        text: "It came down on a hotel roof.",
        url: "http://all-aero.com/index.php/component/content/article/61-lighter-than-air/9564-santos-dumont-no5",
        copyDate: null,
        excerpt: "crashing noisily and explosively on to the roof of an hotel at Trocadéro",
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
      {
        text: "At first it was too late.",
        url: "https://en.wikisource.org/wiki/M._Santos-Dumont_rounds_Eiffel_Tower",
        copyDate: null,
        excerpt: "Thus, technically, Santos-Dumont exceeded the time limit by forty seconds.",
      },
      {
        text: "Later the prize was his, and he gave it away.",
        url: "http://www.earlyaviators.com/edumonoh.htm",
        copyDate: null,
        excerpt:
          "finally declared victorious, Santos-Dumont rewarded his workers with half the prize and gave the remaining 50,000 francs to the poor of Paris",
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
      "Thor Heyerdahl wanted to show that a boat of reeds could cross the Atlantic. In May 1969 he set out from Morocco with the Ra, 15 metres long. Builders from Lake Chad had made it. After 54 days it broke, a little way from the islands of the Caribbean.",
      "For the second boat he asked other builders. He invited Aymara people from Lake Titicaca, high in the Andes, where such work is still done in the old way. What had been wrong with the first boat was taken into account. The new one was shorter, only 12 metres, and much stronger.",
      "On 17 May 1970 the Ra II left from Safi in Morocco. After 57 days it came to Barbados, on 12 July.",
    ],
    changed: "He asked people who still did such work, and put right what had been wrong.",
    prompts: [
      "What did Heyerdahl change between the two boats?",
      "Who does every day what your next step asks of you?",
    ],
    facts: [
      {
        text: "He wanted to show that it could be done.",
        url: "https://auction.violity.com/en/new/2805-ekspediciya-tura-hejerdala",
        copyDate: null,
        excerpt:
          "In order to prove that ancient seafarers, in particular the Egyptians, had the opportunity to undertake trans-Atlantic voyages",
      },
      {
        text: "In May 1969 the Ra set out, 15 metres long; after 54 days it broke.",
        url: "https://auction.violity.com/en/new/2805-ekspediciya-tura-hejerdala",
        copyDate: null,
        excerpt:
          "the 15-meter “Ra” sailed from the coast of Morocco on May 25, 1969, but after 54 days, having covered more than 5000 kilometers, it broke in half",
      },
      {
        text: "It was a little way from the islands.",
        url: "https://auction.violity.com/en/new/2805-ekspediciya-tura-hejerdala",
        copyDate: null,
        excerpt: "it broke in half and sank a few kilometers from the Caribbean islands",
      },
      {
        text: "Builders from Lake Chad had made the first; the other was 12 metres and much stronger.",
        url: "https://agenziacalendario.com/calendario/presentanew.php?dataora=2020-07-12+08%3A34%3A40",
        copyDate: null,
        excerpt:
          "L’imbarcazione è lunga solo 12 metri, e molto più robusta rispetto alla precedente RA, costruita da maestranze del Lago Ciad.",
      },
      {
        text: "Aymara people from Lake Titicaca made it, where such work is still done.",
        url: "https://agenziacalendario.com/calendario/presentanew.php?dataora=2020-07-12+08%3A34%3A40",
        copyDate: null,
        excerpt:
          "Ra II è opera dagli indiani Aymara, fatti giungere dal lago Titicaca, nelle Ande, al confine tra Perù e Bolivia, un luogo dove ancora oggi si lavora con i metodi tradizionali",
      },
      {
        text: "What had been wrong was taken into account.",
        url: "https://auction.violity.com/en/new/2805-ekspediciya-tura-hejerdala",
        copyDate: null,
        excerpt:
          "taking into account the design flaws identified, Aymara tribe specialists from the coast of the Bolivian lake Titicaca built Ra-II",
      },
      {
        text: "It left on 17 May 1970 from Safi.",
        url: "https://auction.violity.com/en/new/2805-ekspediciya-tura-hejerdala",
        copyDate: null,
        excerpt: '"Ra-II" sailed from the Moroccan city of Safi on May 17, 1970 under the UN flag',
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
      "In April 1990 the Hubble telescope was put into orbit. Its pictures were not sharp. On 27 June a room full of doubting reporters was told why. The great mirror had the wrong shape. It was off by 2 microns, a small part of the width of a hair.",
      "How had it come about? NASA looked into it. A device that tested the mirror had itself been wrong, by 1.3 millimetres. So now it was known what was wrong, and by how much.",
      "The mirror was left as it was. The team built a new camera that put the error right inside itself. For the other instruments it made a set of small mirrors. They work like a pair of glasses. In December 1993 astronauts put them in, and the telescope could see clearly.",
    ],
    changed: "They found out exactly what was wrong, and made glasses for it.",
    prompts: [
      "The mirror stayed as it was. What did the team change instead?",
      "How exactly do you know what went wrong, and what would your next step need to make up for it?",
    ],
    facts: [
      {
        text: "It was put into orbit in April 1990.",
        url: "https://airandspace.si.edu/stories/editorial/repairing-hubble",
        copyDate: null,
        excerpt: "the Hubble Space Telescope being deployed on April 25, 1990, from the payload bay.",
      },
      {
        text: "The day was 27 June 1990.",
        url: "https://cbsnews.com/amp/news/an-ingenius-fix-for-hubbles-famously-flawed-vision",
        copyDate: null,
        excerpt: "It was June 27, 1990",
      },
      {
        text: "The reporters doubted.",
        url: "https://cbsnews.com/amp/news/an-ingenius-fix-for-hubbles-famously-flawed-vision",
        copyDate: null,
        excerpt: "was about to tell a room full of skeptical reporters",
      },
      {
        text: "The mirror was off by 2 microns.",
        url: "https://cbsnews.com/amp/news/an-ingenius-fix-for-hubbles-famously-flawed-vision",
        copyDate: null,
        excerpt:
          "found the shape of the concave mirror, moving from the center to the outer edge, was too shallow by up to 2 microns -- a tiny fraction of the width of a human hair.",
      },
      {
        text: "NASA looked into it; a device was wrong by 1.3 millimetres.",
        url: "https://skyforbes.com/nasa-announced-that-the-hubble-was-flawed-on-june-27-1990",
        copyDate: null,
        excerpt:
          "due to a small 1.3-millimeter spacing error in a testing device called a null corrector, the mirror’s outer edge was too flat",
      },
      {
        text: "The fault was in the testing of the mirror.",
        url: "https://skyforbes.com/nasa-announced-that-the-hubble-was-flawed-on-june-27-1990",
        copyDate: null,
        excerpt: "A NASA investigation traced the issue to mistakes made during mirror testing",
      },
      {
        text: "The new camera put it right inside itself.",
        url: "https://viewer.joomag.com/rocketstem-issue-11-april-2015/0042540001429815045/p170",
        copyDate: null,
        excerpt: "it also incorporated built-in corrective optics",
      },
      {
        text: "The others had a set of small mirrors.",
        url: "https://viewer.joomag.com/rocketstem-issue-11-april-2015/0042540001429815045/p170",
        copyDate: null,
        excerpt:
          "COSTAR was a telephone boothsized instrument which placed 5 pairs of corrective mirrors, some as small as a nickel coin, in front of the Faint Object Camera",
      },
      {
        text: "A camera and small mirrors work like glasses.",
        url: "https://skyforbes.com/nasa-announced-that-the-hubble-was-flawed-on-june-27-1990",
        copyDate: null,
        excerpt:
          "created an additional instrument called COSTAR, which worked like a pair of “eyeglasses” for the telescope’s other scientific instruments.",
      },
      {
        text: "Astronauts put them in, and it could see clearly.",
        url: "https://skyforbes.com/nasa-announced-that-the-hubble-was-flawed-on-june-27-1990",
        copyDate: null,
        excerpt:
          "Astronauts installed both systems during a 1993 servicing mission, restoring Hubble’s ability to capture the clear, detailed images",
      },
      {
        text: "It was in December 1993.",
        url: "https://viewer.joomag.com/rocketstem-issue-11-april-2015/0042540001429815045/p170",
        copyDate: null,
        excerpt:
          "Servicing Mission 1, launched in December 1993, was the first opportunity to conduct planned maintenance on the telescope.",
      },
    ],
  },
];
