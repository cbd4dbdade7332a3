/** Stories of teaching and learning. */
import type { Story } from "./schema.ts";

export const EDUCATION: readonly Story[] = [
  {
    key: "mistral",
    title: "The school that said no",
    who: "Gabriela Mistral",
    region: "Chile",
    continent: "southAmerica",
    field: "education",
    women: true,
    living: null,
    areas: ["study", "work"],
    kind: "turnedDown",
    cause: {
      text: "Her teachers did not like what she wrote",
      hands: "notMine",
      whose: "someoneElse",
      repeats: "oneOff",
    },
    text: [
      "Gabriela Mistral, from Chile, wanted to become a teacher. The college for teachers in La Serena did not let her in. She wrote like a troublemaker, it was thought, and not like a Christian.",
      "There was a smaller door, and she was already in it. At 14 she had begun to help a teacher in a school. She worked as a helper now, to earn money for her mother, and taught herself. What she wrote she sent to newspapers. In 1906 there was an article on the teaching of women.",
      "Later she did study, in Santiago, and passed. She led high schools. In Punta Arenas she set up a night school for adults. In 1945 she received the Nobel Prize in Literature.",
    ],
    changed: "She learned the work from the lowest place in it, and studied later.",
    prompts: [
      "The college stayed closed. What did she do instead?",
      "Is there a smaller door into the thing you want, and could it be your next step?",
    ],
    facts: [
      {
        text: "She was refused because she wrote like a troublemaker.",
        url: "http://womenshistory.org/education-resources/biographies/gabriela-mistral",
        copyDate: null,
        excerpt:
          "being denied admission to the Normal School in La Serena because the teachers thought she wrote like a “troublemaker” that was not a Christian",
      },
      {
        text: "At 14 she was an assistant.",
        url: "http://mujeresnobel.eu/en/mistral.html",
        copyDate: null,
        excerpt:
          "When she was 14 she started working as a school teacher's assistant and soon published her first articles in local newspapers.",
      },
      {
        text: "She earned money for her mother; in 1906 her article came out.",
        url: "http://womenshistory.org/education-resources/biographies/gabriela-mistral",
        copyDate: null,
        excerpt:
          'She got a job as a teacher’s aide to earn money to support her mother, while submitting her writings to newspapers. In 1906, she published an article called "La instrucción de la mujer"',
      },
      {
        text: "It was in Santiago that she graduated.",
        url: "https://www.thisischile.cl/gabriela-mistral/",
        copyDate: null,
        excerpt: "a self-taught primary teacher, a career that she later studied and graduated in Santiago.",
      },
      {
        text: "In Punta Arenas she opened a night school.",
        url: "https://www.thisischile.cl/gabriela-mistral/",
        copyDate: null,
        excerpt:
          "directed high schools in the cities of Punta Arenas, where she instituted, among other things, night school for adults, and Temuco",
      },
      {
        text: "The prize came in 1945.",
        url: "http://mujeresnobel.eu/en/mistral.html",
        copyDate: null,
        excerpt: "In 1945 she received the Premio Nobel de Literatura.",
      },
    ],
  },
  {
    key: "mazur",
    title: "Good marks, little understood",
    who: "Eric Mazur",
    region: "Netherlands and United States",
    continent: "northAmerica",
    field: "education",
    women: false,
    living: "own",
    areas: ["work"],
    kind: "missedMark",
    cause: {
      text: "He had measured his teaching by marks and praise",
      hands: "mine",
      whose: null,
      repeats: "keepsHappening",
    },
    text: [
      "Eric Mazur taught physics. His students did well in their exams, and praised his teaching. He took himself for a very good teacher. “But that was a complete illusion,” he says now.",
      "In 1990 he read an article in a journal of physics. Students who do not stay with the subject, it said, learn very little of it. He thought that this was impossible. All the same he gave his own students the test from the article. When he saw what came of it, he knew that he had a big problem.",
      "So he changed what the hour in class was for. Facts could be passed on somewhere else. In class he asks questions, and the students work out what the facts mean. He calls it peer instruction. To pass on facts, he says, is not all there is to education.",
    ],
    changed: "He tested what he was sure of, and used the hour for thinking instead of telling.",
    prompts: [
      "What did Mazur do differently with the hour in class?",
      "How could you find out, before your next step, whether it does what you think?",
    ],
    facts: [
      {
        text: "His students did well and rated him highly.",
        url: "https://actu.epfl.ch/news/eric-mazur-a-trailblazer-in-teaching",
        copyDate: null,
        excerpt:
          "Surprisingly, the students did well on their exams and rated Mazur’s teaching very highly. Mazur thought he must really be a good physics teacher. “But that was a complete illusion,” he asserts now.",
      },
      {
        text: "In 1990 he read the article.",
        url: "https://actu.epfl.ch/news/eric-mazur-a-trailblazer-in-teaching",
        copyDate: null,
        excerpt:
          "In 1990, I read an article in the American Journal of Physics that claimed that physics students who don’t stay in the field learn very little. I read that and thought, “That’s impossible.”",
      },
      {
        text: "He gave his own students the test.",
        url: "https://actu.epfl.ch/news/eric-mazur-a-trailblazer-in-teaching",
        copyDate: null,
        excerpt:
          "So I decided to give my students the test mentioned in the article. When I looked at the results it was clear that I had a big problem.",
      },
      {
        text: "He moved the telling out of the class.",
        url: "https://actu.epfl.ch/news/eric-mazur-a-trailblazer-in-teaching",
        copyDate: null,
        excerpt:
          "So I decided to throw the information transfer part outside the class and focus on the assimilation process",
      },
      {
        text: "He calls it peer instruction.",
        url: "https://actu.epfl.ch/news/eric-mazur-a-trailblazer-in-teaching",
        copyDate: null,
        excerpt:
          "Peer instruction is interactive teaching by questioning, because education is not simply transferring information.",
      },
    ],
  },
  {
    key: "sesameStreet",
    title: "A very large bird",
    who: "The makers of Sesame Street",
    region: "United States",
    continent: "northAmerica",
    field: "education",
    women: false,
    living: null,
    areas: ["work", "making"],
    kind: "missedMark",
    cause: {
      text: "Advice that sounded right, and that no child had been asked about",
      hands: "partly",
      whose: "someoneElse",
      repeats: "oneOff",
    },
    text: [
      "The makers of Sesame Street prepared a television programme for small children. In the summer of 1969 the start was some weeks away. They had made five full shows, to see what they had. They took them to groups of children in sixty homes across one city.",
      "Experts had told them not to put puppets and real people together, for it would confuse children. So they had kept them apart. The children wanted the puppets. When there were only people, their attention went. What they saw “almost destroyed us”, one of the founders said.",
      "The team changed the street. Jim Henson was asked for puppets that could hold their own among people. One lived in a bin, and one was a very large yellow bird. In November the programme began.",
    ],
    changed: "They tested early, believed what they saw, and mixed what they had kept apart.",
    prompts: [
      "What did the team do differently after the test?",
      "Who could look at your work before the next date, while there is time to change it?",
    ],
    facts: [
      {
        text: "In the summer of 1969 the start was weeks away.",
        url: "http://gladwell.com/the-birth-of-big-bird/",
        copyDate: null,
        excerpt:
          "“It was the summer of 1969 and we were month and a half from air date,” Gerald Lesser, a psychologist at Harvard University who was one of the show’s founders, remembers.",
      },
      {
        text: "They made five full shows before the start.",
        url: "http://gladwell.com/the-birth-of-big-bird/",
        copyDate: null,
        excerpt:
          "Let’s produce five full shows-one hour each-before we go to air and we’ll see what we got.”",
      },
      {
        text: "They showed them in sixty homes.",
        url: "http://gladwell.com/the-birth-of-big-bird/",
        copyDate: null,
        excerpt: "showed them to groups of preschoolers in sixty different homes throughout the city.",
      },
      {
        text: "Experts had advised against mixing.",
        url: "https://www.considerable.com/entertainment/retronaut/sesame-street-muppets-behind-the-screen/",
        copyDate: null,
        excerpt:
          "had kept Jim Henson’s muppets separate from humans, on the advice of experts who felt that showing the two together would be confusing to kids.",
      },
      {
        text: "The children looked away when only people were there.",
        url: "https://www.considerable.com/entertainment/retronaut/sesame-street-muppets-behind-the-screen/",
        copyDate: null,
        excerpt:
          "But the kids wanted more Muppets—their attention flagged markedly during the human-only intervals.",
      },
      {
        text: "It almost destroyed them.",
        url: "http://gladwell.com/the-birth-of-big-bird/",
        copyDate: null,
        excerpt: "“What we found,” Lesser says, “almost destroyed us.”",
      },
      {
        text: "Henson made puppets that could live among people.",
        url: "https://www.considerable.com/entertainment/retronaut/sesame-street-muppets-behind-the-screen/",
        copyDate: null,
        excerpt:
          "So Henson was tasked with inventing Muppets that could hold their own with human beings, including, of course, trash-can resident Oscar the Grouch, and one very big yellow bird.",
      },
      {
        text: "The programme began in November 1969.",
        url: "https://www.considerable.com/entertainment/retronaut/sesame-street-muppets-behind-the-screen/",
        copyDate: null,
        excerpt: "America was introduced to the Street for the first time 50 years ago, in November 1969.",
      },
    ],
  },
  {
    key: "bracSaltWater",
    title: "Paid for what was remembered",
    who: "BRAC in Bangladesh",
    region: "Bangladesh",
    continent: "asia",
    field: "education",
    women: false,
    living: null,
    areas: ["work", "health"],
    kind: "missedMark",
    cause: {
      text: "Good advice was given, and nobody looked whether it had been learned",
      hands: "partly",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "In the 1980s diarrhoea was a great danger to small children in Bangladesh. Water, sugar and salt help against it. But in poor homes there were no measuring spoons or cups, and many mothers could not read.",
      "Workers of BRAC told them how to mix the drink. It took a pinch of salt with three fingers, a handful of sugar, and half a litre of water. But telling is not teaching. So others came back, days or weeks later, and asked the mothers about it. The workers were paid by how many answers were right, and not by how many lessons they had given.",
      "In some villages the drink was slow to catch on. It turned out that few of the workers believed in it themselves. So BRAC took them to laboratories in Dhaka, and showed them how it works. Over 10 years the programme came to 12 million households.",
    ],
    changed: "They looked at what was learned instead of what was taught.",
    prompts: [
      "What did BRAC do differently, so that the mothers learned?",
      "What would show you that your next step has really arrived with someone?",
    ],
    facts: [
      {
        text: "In the 1980s it was a great danger to children.",
        url: "http://blog.brac.net/the-mantra-of-delivery/",
        copyDate: null,
        excerpt:
          "In the 1980s, the Bangladesh-based organization to which I belong, BRAC, ran a program that helped reduce children’s deaths from diarrhea",
      },
      {
        text: "Water, sugar and salt help.",
        url: "http://blog.brac.net/the-mantra-of-delivery/",
        copyDate: null,
        excerpt:
          "Our anti-diarrhea effort was a “simple solution” in every sense: nothing but water, sugar, and salt, spooned to sick children.",
      },
      {
        text: "There were no spoons or cups, and many could not read.",
        url: "http://snarglr.com/s/2014/08/water-salt-and-sugar/",
        copyDate: null,
        excerpt:
          "This was no easy task considering that poor, illiterate households did not have measuring spoons or cups.",
      },
      {
        text: "A pinch with three fingers, a handful, half a litre.",
        url: "http://snarglr.com/s/2014/08/water-salt-and-sugar/",
        copyDate: null,
        excerpt:
          "how to make it with a three-finger pinch of salt, a handful of sugar and a half liter of water",
      },
      {
        text: "Others came back days or weeks later and asked.",
        url: "http://snarglr.com/s/2014/08/water-salt-and-sugar/",
        copyDate: null,
        excerpt:
          "monitors returned to villages days or weeks after the initial instruction to quiz the mothers",
      },
      {
        text: "The workers were paid by right answers.",
        url: "http://snarglr.com/s/2014/08/water-salt-and-sugar/",
        copyDate: null,
        excerpt:
          "Health workers were paid according to how many questions their subjects answered correctly, thus incentivizing quality instruction and not just the number of lessons.",
      },
      {
        text: "Few of the workers believed in it.",
        url: "http://snarglr.com/s/2014/08/water-salt-and-sugar/",
        copyDate: null,
        excerpt:
          "After inquiring about slow adoption in some villages, he found that only a fraction of health workers believed in O.R.S. themselves",
      },
      {
        text: "They were shown in Dhaka how it works.",
        url: "http://snarglr.com/s/2014/08/water-salt-and-sugar/",
        copyDate: null,
        excerpt:
          "BRAC brought them from the field to research labs in Dhaka to scientifically show how O.R.S. worked",
      },
      {
        text: "Pay depended on what mothers had learned; 12 million households were reached.",
        url: "https://openknowledge.worldbank.org/signposting/describedby/60e7a352-3d8f-5841-bf43-312feb064887",
        copyDate: null,
        excerpt:
          "Monitoring results show that the approach worked: the mothers learned effectively. Over 10 years the program reached 12 million households.",
      },
      {
        text: "Workers’ pay was tied to results.",
        url: "https://openknowledge.worldbank.org/signposting/describedby/60e7a352-3d8f-5841-bf43-312feb064887",
        copyDate: null,
        excerpt:
          "The program tied field workers' pay to fast-cycle feedback on performance against output indicators.",
      },
    ],
  },
  {
    key: "pratham",
    title: "It worked, until it grew",
    who: "Rukmini Banerji and colleagues at Pratham",
    region: "India",
    continent: "asia",
    field: "education",
    women: true,
    living: "own",
    areas: ["work"],
    kind: "missedMark",
    cause: {
      text: "What volunteers did gladly, teachers had no hour for",
      hands: "partly",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "Pratham, a group in India, taught children by what they could do already. With volunteers, outside school, this worked very well. Rukmini Banerji of Pratham and others wanted to bring it into government schools.",
      "They began in Bihar and Uttarakhand. The training was well liked. Pratham gave its support. But the teachers did not take the method up.",
      "The group looked at numbers, and at what numbers do not show. Then it drew up other plans, and tested them elsewhere. In Haryana an hour was set aside for the method, and trained people from the government helped the teachers. In Uttar Pradesh Pratham’s volunteers came into the schools themselves, for camps that lasted 40 days. In both places children learned more.",
    ],
    changed: "They asked why it was not used, and gave it a place and a time.",
    prompts: [
      "What did Pratham change, once it saw that the method was not used?",
      "What would have to be cleared out of the way for your next step to have its hour?",
    ],
    facts: [
      {
        text: "Children were taught by what they could do.",
        url: "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2858057",
        copyDate: null,
        excerpt:
          "we evaluate a series of efforts to scale up the NGO Pratham’s approach to teaching children according to their actual learning level, in four Indian States",
      },
      {
        text: "With volunteers, outside school, it had worked.",
        url: "https://catalog.ihsn.org/citations/67420",
        copyDate: null,
        excerpt:
          "While this approach was previously shown to be extremely effective when implemented with community volunteers outside of school",
      },
      {
        text: "In Bihar and Uttarakhand teachers did not take it up.",
        url: "https://catalog.ihsn.org/citations/67420",
        copyDate: null,
        excerpt:
          "In the first two instances (Bihar and Uttarakhand), the methodology was not adopted by government schoolteachers, despite well-received training sessions and Pratham support.",
      },
      {
        text: "They looked at numbers, and at more than numbers.",
        url: "https://catalog.ihsn.org/citations/67420",
        copyDate: null,
        excerpt:
          "Motivated by the quantitative and qualitative analysis of these early attempts, we adapted the approach and designed large-scale experiments",
      },
      {
        text: "In Haryana an hour was set aside, with somebody to help.",
        url: "https://catalog.ihsn.org/citations/67420",
        copyDate: null,
        excerpt:
          "In Haryana, teachers received support from government resource persons trained by Pratham, and implemented the approach during a dedicated hour.",
      },
      {
        text: "In Uttar Pradesh there were camps for 40 days.",
        url: "https://catalog.ihsn.org/citations/67420",
        copyDate: null,
        excerpt:
          "In Uttar Pradesh, Pratham volunteers implemented high-intensity, short-burst “learning camps” for 40 days, in school and during school hours",
      },
      {
        text: "In both places children learned more.",
        url: "https://catalog.ihsn.org/citations/67420",
        copyDate: null,
        excerpt:
          "Both models proved effective, with gains in language of 0.15 standard deviation in Haryana, and 0.70 standard deviations in Uttar Pradesh",
      },
    ],
  },
  {
    key: "kamkwamba",
    title: "A book called Using Energy",
    who: "William Kamkwamba",
    region: "Malawi",
    continent: "africa",
    field: "education",
    women: false,
    living: "own",
    areas: ["study", "money"],
    kind: "loss",
    cause: {
      text: "A hungry year took the harvest, and with it the school fees",
      hands: "notMine",
      whose: "luck",
      repeats: "oneOff",
    },
    text: [
      "In 2001 there was a famine in Malawi. William Kamkwamba’s family ate once a day, at night. His secondary school cost 80 dollars a year, and they could not pay it. He had to leave a few months after he had begun. That was a future he could not accept, he says.",
      "There was a small library at his old primary school. He began to borrow books there, above all on physics. Much of the English was too hard for him, so he went by the diagrams. In one book, Using Energy, he found windmills.",
      "He searched a scrapyard. Many said that he was crazy, his mother too. When he told them that he was only playing with the parts, it sounded more normal. At 14 he had built one that gave power. He used a broken bicycle and the fan of a tractor. At first it lit one lamp.",
    ],
    changed: "He found another place to learn, and began with the part he could read.",
    prompts: [
      "School was closed to him. What did he do instead?",
      "Where else could you learn what your next step needs?",
    ],
    facts: [
      {
        text: "In 2001 there was a famine; the family ate once a day.",
        url: "https://movingwindmills.org/2009/07/william-kamkwamba-at-tedglobal-2009-running-notes-from-session-7-ted-blog.html",
        copyDate: null,
        excerpt: "In 2001, there was an awful famine in Malawi. His family ate one meal per day, at night.",
      },
      {
        text: "School cost 80 dollars a year.",
        url: "https://resource-alliance.org/speaker/william-kamkwamba/",
        copyDate: null,
        excerpt:
          "left his parents unable to pay $80 for his annual school fees. He was forced to drop out of school a few months into his freshman year of secondary school",
      },
      {
        text: "It was a future he could not accept.",
        url: "https://movingwindmills.org/2009/07/william-kamkwamba-at-tedglobal-2009-running-notes-from-session-7-ted-blog.html",
        copyDate: null,
        excerpt: '"It was a future I couldn’t accept," he says.',
      },
      {
        text: "The library was at his old primary school.",
        url: "https://resource-alliance.org/speaker/william-kamkwamba/",
        copyDate: null,
        excerpt:
          "He started borrowing books from a small community lending library at his former primary school. One of the books was an eighth-grade American textbook called Using Energy",
      },
      {
        text: "He read above all on physics, and went by the diagrams.",
        url: "https://movingwindmills.org/2009/07/william-kamkwamba-at-tedglobal-2009-running-notes-from-session-7-ted-blog.html",
        copyDate: null,
        excerpt:
          "he went to the library and borrowed books, especially those on physics. He couldn’t read much of the English, so he studied the diagrams.",
      },
      {
        text: "The book described windmills; he went to the scrapyard.",
        url: "https://movingwindmills.org/2009/07/william-kamkwamba-at-tedglobal-2009-running-notes-from-session-7-ted-blog.html",
        copyDate: null,
        excerpt:
          "he found book called “Using Energy” that described windmill, and decided that this could be used to help his family. He went to the scrap yard to find material.",
      },
      {
        text: "People said he was crazy.",
        url: "https://movingwindmills.org/2009/07/william-kamkwamba-at-tedglobal-2009-running-notes-from-session-7-ted-blog.html",
        copyDate: null,
        excerpt: "many people, including his mother, said he was crazy",
      },
      {
        text: "That he was only playing sounded more normal.",
        url: "https://yourstory.com/2017/08/william-kamkwamba",
        copyDate: null,
        excerpt:
          'They thought I was crazy. Then I started telling them I was just playing with the parts. That sounded more normal," he told CNN.',
      },
      {
        text: "At 14 he had built one that gave power.",
        url: "https://www.consultpivotal.com/william-kamkwamba-on-building-a-windmill/",
        copyDate: null,
        excerpt:
          "When he was 14, he built an electricity-producing windmill from spare parts and scrap, working from rough plans he found in a library book called Using Energy",
      },
      {
        text: "He used a bicycle and a tractor fan.",
        url: "https://resource-alliance.org/speaker/william-kamkwamba/",
        copyDate: null,
        excerpt:
          "he made his initial five-meter windmill out of a broken bicycle, tractor fan blade, old shock absorber, and blue gum trees",
      },
      {
        text: "At first it lit one lamp.",
        url: "https://movingwindmills.org/2009/07/william-kamkwamba-at-tedglobal-2009-running-notes-from-session-7-ted-blog.html",
        copyDate: null,
        excerpt: "It powered one light at first",
      },
    ],
  },
  {
    key: "escalante",
    title: "Twelve who would",
    who: "Jaime Escalante",
    region: "Bolivia and United States",
    continent: "southAmerica",
    field: "education",
    women: false,
    living: null,
    areas: ["work"],
    kind: "missedMark",
    cause: {
      text: "His pupils had never been taught what his lessons needed",
      hands: "partly",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "Jaime Escalante had taught physics and mathematics in Bolivia. In the United States his papers did not count. He learned English, worked by day and studied again by night. In 1974 he began at Garfield High School in Los Angeles. His pupils were so little prepared that he lost heart, and asked his old firm for his job back.",
      "Then he found 12 who were willing to take algebra. He began with those. Calculus came only in 1979. He hoped that it would make the lower lessons better.",
      "A new headmaster, Henry Gradillas, changed the courses. There were fewer easy ones now, and algebra went with them. In 1982 eighteen of Escalante’s pupils passed the hard examination in calculus.",
    ],
    changed: "He began with the few who were willing, and built from below.",
    prompts: [
      "He had nearly left. What did Escalante do instead?",
      "Who is willing already, and could be part of your next step?",
    ],
    facts: [
      {
        text: "He began at Garfield in 1974, and asked for his old job back.",
        url: "https://zoom50.wordpress.com/2012/01/12/todays-personality-jaime-escalante/",
        copyDate: null,
        excerpt:
          "In 1974 he began teaching at Garfield High School, in East Los Angeles in Los Angeles County, California.",
      },
      {
        text: "He lost heart, and asked for his old job back.",
        url: "https://historygreatest.com/jaime-alfonso-escalante-bolivian-educator-died-at-79",
        copyDate: null,
        excerpt:
          "Escalante was initially so disheartened by the lack of preparation of his students that he called his former employer and asked for his old job back.",
      },
      {
        text: "He had taught mathematics and physics in Bolivia.",
        url: "https://historygreatest.com/jaime-alfonso-escalante-bolivian-educator-died-at-79",
        copyDate: null,
        excerpt:
          "He taught mathematics and physics for 12 years in his mother country before immigrating to the USA.",
      },
      {
        text: "He lost heart, until he found twelve pupils for algebra.",
        url: "https://zoom50.wordpress.com/2012/01/12/todays-personality-jaime-escalante/",
        copyDate: null,
        excerpt:
          "Escalante eventually changed his mind about returning to work when he found 12 students willing to take an algebra class.",
      },
      {
        text: "He studied again, by night.",
        url: "https://zoom50.wordpress.com/2012/01/12/todays-personality-jaime-escalante/",
        copyDate: null,
        excerpt:
          "Escalante could not speak English and had no valid American teaching credentials. To rectify this he studied at night at Pasadena City College",
      },
      {
        text: "In 1979 he taught calculus for the first time, to help the lower lessons.",
        url: "https://zoom50.wordpress.com/2012/01/12/todays-personality-jaime-escalante/",
        copyDate: null,
        excerpt:
          "it was not until 1979 that Escalante would instruct his first calculus class. He hoped that it could provide the leverage to improve lower-level math courses.",
      },
      {
        text: "The headmaster changed the courses.",
        url: "https://zoom50.wordpress.com/2012/01/12/todays-personality-jaime-escalante/",
        copyDate: null,
        excerpt:
          "Gradillas overhauled the academic curriculum at Garfield, reducing the number of basic math classes and requiring those taking basic math to concurrently take algebra.",
      },
      {
        text: "In 1982 eighteen passed.",
        url: "https://historygreatest.com/jaime-alfonso-escalante-bolivian-educator-died-at-79",
        copyDate: null,
        excerpt:
          "In 1982, Escalante came into the national spotlight when 18 of his students passed the challenging Advanced Placement Calculus exam.",
      },
    ],
  },
  {
    key: "treisman",
    title: "Working side by side",
    who: "Uri Treisman and students in Berkeley",
    region: "United States",
    continent: "northAmerica",
    field: "education",
    women: false,
    living: "own",
    areas: ["study", "work"],
    kind: "missedMark",
    cause: {
      text: "Able students worked hard, and each of them alone",
      hands: "partly",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "Some decades ago many Black students at the university in Berkeley did badly in calculus. It barred their way into careers that need mathematics. Uri Treisman taught there while he was a student himself. The common talk was that it lay with them: too little drive, too little schooling, too little help from home.",
      "His work did not bear this out. They were bright and worked hard. Each had a parent who wanted them at university. But they worked by themselves, and did not ask for help. Asian students worked together, and helped one another find out what was needed.",
      "Extra lessons for the weak had been tried. He offered something else: an honours programme with hard problems, to be solved in groups. In these workshops about 65% of the Black students came to their degree. Before, it had been about 45% of students much like them.",
    ],
    changed: "He tested the easy answers, and changed how people worked instead of how much.",
    prompts: [
      "What did Treisman offer instead of extra lessons?",
      "With whom could you go through your mistakes, as your next step?",
    ],
    facts: [
      {
        text: "Calculus barred the way into careers that need mathematics.",
        url: "http://bfc.sfsu.edu/cgi-bin/prob.pl?id=Uri_Treismans_Dolciani_Lecture;cache=0",
        copyDate: null,
        excerpt:
          "Calculus was then, and remains today, a major barrier for minority students seeking to enter careers that depend in an essential way on mathematics.",
      },
      {
        text: "He tells of his own project in Berkeley.",
        url: "http://bfc.sfsu.edu/cgi-bin/prob.pl?id=Uri_Treismans_Dolciani_Lecture;cache=0",
        copyDate: null,
        excerpt:
          "the evolution of a project that I developed some 15 years ago at the University of California, Berkeley",
      },
      {
        text: "He was a graduate student then.",
        url: "https://merit.illinois.edu/for-educators/the-treismans-model/",
        copyDate: null,
        excerpt:
          "graduate student Uri Treisman at the University of California, Berkeley, was working on the problem of high failure rates of minority students in undergraduate calculus courses",
      },
      {
        text: "His colleagues said it was the students.",
        url: "https://merit.illinois.edu/for-educators/the-treismans-model/",
        copyDate: null,
        excerpt:
          "folklore blamed the high failure rates on the students’ lack of motivation, lack of educational background, and lack of family emphasis on education",
      },
      {
        text: "They were bright, and worked hard.",
        url: "https://www.math.umd.edu/~jnd/Uri-post.txt",
        copyDate: null,
        excerpt: "They were smart, highly motivated, and very hard-\nworking; some had been valedictorians.",
      },
      {
        text: "Each had a parent who wanted them at university.",
        url: "https://www.math.umd.edu/~jnd/Uri-post.txt",
        copyDate: null,
        excerpt:
          "Each of them had at least one parent who strongly encouraged their academic pursuits and\nurged them to go to college.",
      },
      {
        text: "They worked alone.",
        url: "http://academic.pgcc.edu/~ebaldwin/id60-Study_Groups/id60_m.htm",
        copyDate: null,
        excerpt: "They worked on their own and did not ask for or expect to receive help from other people.",
      },
      {
        text: "Asian students worked together.",
        url: "http://academic.pgcc.edu/~ebaldwin/id60-Study_Groups/id60_m.htm",
        copyDate: null,
        excerpt:
          "The Asian students Dr. Treisman studied collaborated much more. They helped each other figure out what they needed to know.",
      },
      {
        text: "Lessons for the weak had been tried.",
        url: "https://www.math.umd.edu/~jnd/Uri-post.txt",
        copyDate: null,
        excerpt: "Various remedial\nprograms were tried",
      },
      {
        text: "He offered an honours class with hard problems.",
        url: "https://merit.illinois.edu/for-educators/the-treismans-model/",
        copyDate: null,
        excerpt:
          "replaced the remedial approaches with an honors program that encouraged students to collaborate on challenging problems in an environment of high expectations",
      },
      {
        text: "About 65% in the workshops came to a degree, before about 45%.",
        url: "https://www.math.umd.edu/~jnd/Uri-post.txt",
        copyDate: null,
        excerpt:
          'Overall, the graduation rate rose to roughly 65%\nfor the "workshop" black students from roughly 45% for earlier black students with very similar\nbackgrounds.',
      },
    ],
  },
  {
    key: "kohangaReo",
    title: "Nests for a language",
    who: "Māori elders and families",
    region: "New Zealand",
    continent: "oceania",
    field: "education",
    women: true,
    living: null,
    areas: ["family", "study"],
    kind: "loss",
    cause: {
      text: "Schools had taken the language away, and families had moved to the towns",
      hands: "notMine",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "In the 1980s, of all Māori schoolchildren in New Zealand, fewer than 5% spoke Māori well. Many parents had kept it from them, first outside and then at home. They wanted to spare them what they had gone through themselves. And families had moved to the towns for work, away from the places where it was spoken.",
      "In 1980 a large meeting found another beginning. Not the school would start with it, but the smallest children. The old people, who still spoke it, would be there, and the parents with them. Each group would be run by all of them together.",
      "The first of these language nests opened in April 1982, in what had been a clothing factory. Hardly anyone wrote about it. When the year ended there were 107.",
    ],
    changed: "They started with the smallest children, and with the people who still had it.",
    prompts: [
      "Where did the elders begin instead of at school?",
      "Who still has what you need, and could be in the room for your next step?",
    ],
    facts: [
      {
        text: "By the 1980s fewer than 5% spoke it well.",
        url: "http://www.stuff.co.nz/dominion-post/news/hutt-valley/73945639/celebrating-new-zealands-first-kohanga-reo--150-years-of-news",
        copyDate: null,
        excerpt:
          "By the 1980s fewer than 5 per cent of Maori schoolchildren could speak the language fluently.",
      },
      {
        text: "Parents had been punished for it, and spared their children.",
        url: "https://www.lelivrescolaire.fr/page/33519097",
        copyDate: null,
        excerpt:
          "trying to protect their own children from the same fate, many discouraged the use of the Maori language, first in public and then at home.",
      },
      {
        text: "Families had moved to the towns.",
        url: "https://web.archive.org/web/20221121151318/https://www.stuff.co.nz/pou-tiaki/129783151/khanga-reo-at-40-the-pioneering-language-nest-that-helped-te-reo-thrive",
        copyDate: null,
        excerpt:
          "the migration of many Māori from rural lives on Māori pā to urban centres in search of jobs, disconnecting them from both their tikanga and the places where te reo was spoken most freely.",
      },
      {
        text: "The idea came from a meeting in 1980.",
        url: "https://forachange.co.uk/browse/1541.html",
        copyDate: null,
        excerpt:
          "The idea of setting up kohanga reo (language nests) for pre-school children was born at a large tribal hui (meeting) in 1980.",
      },
      {
        text: "Each was run by families, from the old speakers to the children.",
        url: "https://forachange.co.uk/browse/1541.html",
        copyDate: null,
        excerpt:
          "each kohanga was to be run by a community which spanned the generations from the elderly fluent Maori-speakers through the parents to the children themselves.",
      },
      {
        text: "The first opened in April 1982, and hardly anyone wrote about it.",
        url: "http://www.stuff.co.nz/dominion-post/news/hutt-valley/73945639/celebrating-new-zealands-first-kohanga-reo--150-years-of-news",
        copyDate: null,
        excerpt:
          "When Pukeatua Kohanga Reo in Wainuiomata took its first intake of pupils in April 1982, it barely rated a mention in the papers",
      },
      {
        text: "It stood in a clothing factory.",
        url: "http://www.stuff.co.nz/dominion-post/news/hutt-valley/73945639/celebrating-new-zealands-first-kohanga-reo--150-years-of-news",
        copyDate: null,
        excerpt:
          "Pukeatua, originally sited in a Fraser St clothing factory, was licensed to care for 35 preschool children",
      },
      {
        text: "By the end of the year there were 107.",
        url: "https://forachange.co.uk/browse/1541.html",
        copyDate: null,
        excerpt:
          "The first kohanga opened in 1982. By the end of the year there were 107, and three years later, 337.",
      },
    ],
  },
];
