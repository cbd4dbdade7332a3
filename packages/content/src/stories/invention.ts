/** Stories of people who wanted a thing to work: wings, clocks, radio and plastics. */
import type { Story } from "./schema.ts";

export const INVENTION: readonly Story[] = [
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
      "Back in Dayton, in the autumn of 1901, they made a wind tunnel from a wooden box, with a fan at one end. In it they tested small wings of dozens of shapes. One value had been in wide use since the 18th century. They found that it should be 0.0033.",
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
      "To know how far east or west a ship is, one must know the time at home. Several clever people had worked on a clock that would bear the movement of a ship, and still there was none. John Harrison, a carpenter who had taught himself clocks, built one without a pendulum. In May 1736 it sailed on trial. He made a second and a third. With the third he seemed to flounder.",
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
        text: "Several clever people had tried.",
        url: "http://www.rmg.co.uk/discover/behind-the-scenes/blog/time-solve-longitude-timekeeper-method",
        copyDate: null,
        excerpt:
          "several very clever people had tried to make a clock which would be accurate enough and not affected by the movement and environment on board a ship at sea.",
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
          "aboard the ship Deptford on November 18, 1761. They arrived in Jamaica on January 19, 1762, where the watch was found to be only 5.1 seconds slow",
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
          "Stephen Hawking’s theory of evaporating black holes and subsequent radio waves, set out to find them.",
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
      hands: "partly",
      whose: "luck",
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
        excerpt: "by a Korean scientist, Hyung Chick Pyun. Later, Pyun insisted that he was the discoverer",
      },
      {
        text: "He did not think much of it at the time.",
        url: "http://www.upenn.edu/pennnews/current/node/1349",
        copyDate: null,
        excerpt: "the film had rather low conductivity, so he didn’t think much of it at the time.",
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
