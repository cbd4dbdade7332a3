/** Stories of teachers, and of what they changed in a class. */
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
      "Lucila Godoy, from Chile, wanted to become a teacher. The college for teachers in La Serena did not let her in. She wrote like a troublemaker, it was thought, and not like a Christian.",
      "There was a smaller door, and she was already in it. At 14 she had begun as a helper in a school. She stayed in that work, from one passing post to the next. What she wrote she sent to newspapers. In 1906 there was an article on the teaching of women.",
      "In 1910 a college in Santiago let her take the examination. She passed it. In botany she answered in verse. Later she was the head of high schools, and in Punta Arenas she set up a night school for adults. Her writings had appeared under several names. The one that stayed was Gabriela Mistral. In 1945 she received the Nobel Prize in Literature.",
    ],
    changed: "She learned the work from the lowest place in it, and had it recognised later.",
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
        text: "At 14 she began as a helper; Lucila Godoy was her name.",
        url: "https://www.revistadeeducacion.cl/revista_pdf/reveduc_397/files/assets/basic-html/page-58-59.html",
        copyDate: null,
        excerpt:
          "Lucila Godoy Alcayaga (su\nnombre original) ingresó al campo de la enseñanza a\nlos 14 años, como preceptora ayudante",
      },
      {
        text: "She went from one passing post to the next.",
        url: "https://libros.uchile.cl/files/presses/1/monographs/1507/submission/proof/58",
        copyDate: null,
        excerpt: "Lucila tuvo que saltar de un cargo transitorio a otro",
      },
      {
        text: "In 1906 there was an article on the teaching of women.",
        url: "https://www.revistadeeducacion.cl/revista_pdf/reveduc_371/files/assets/basic-html/page-29.html",
        copyDate: null,
        excerpt: "artículo “La Instrucción de la Mujer”, escrito en “La Voz de Elqui” en marzo de 1906",
      },
      {
        text: "In 1910 she took the examination in Santiago.",
        url: "https://www.revistadeeducacion.cl/revista_pdf/reveduc_397/files/assets/basic-html/page-58-59.html",
        copyDate: null,
        excerpt:
          "en 1910 rindió exámenes de competencia\nen la Escuela Normal de Santiago para validarse como\nprofesora",
      },
      {
        text: "She passed, in botany in verse.",
        url: "https://libros.uchile.cl/files/presses/1/monographs/1507/submission/proof/58",
        copyDate: null,
        excerpt: "Pudo habilitarse como profesora luego de rendir con éxito su examen de botánica… en verso.",
      },
      {
        text: "In Punta Arenas she opened a night school.",
        url: "https://www.thisischile.cl/gabriela-mistral/",
        copyDate: null,
        excerpt:
          "directed high schools in the cities of Punta Arenas, where she instituted, among other things, night school for adults, and Temuco",
      },
      {
        text: "She had written under several names.",
        url: "https://www.revistadeeducacion.cl/revista_pdf/reveduc_371/files/assets/basic-html/page-29.html",
        copyDate: null,
        excerpt:
          "aunque en ocasiones utilizó los seudónimos de Soledad, Alguien, Alma, X, Alejandra Fussler, y el definitivo,\nGabriela Mistral",
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
      "Eric Mazur taught physics at Harvard to students of other subjects. They did well in their exams, and praised his teaching. He took himself for a very good teacher. “But that was a complete illusion,” he says now.",
      "In 1990 he read an article in a journal of physics. Students who do not stay with the subject, it said, learn very little of it. He thought that this was impossible. But he had learned not to take things for granted. So he gave his own students the test from the article. When he saw what came of it, he knew that he had a big problem.",
      "So he changed what the hour in class was for. Facts were passed on outside it. In class he asks questions, and the students make sense of the facts. He calls it peer instruction. Nobody learns the piano, he says, by listening to pianists.",
    ],
    changed: "He tested what he was sure of, and used the hour for thinking instead of telling.",
    prompts: [
      "What did Mazur do differently with the hour in class?",
      "How could you find out, before your next step, whether it does what you think?",
    ],
    facts: [
      {
        text: "He taught physics at Harvard to students of other subjects.",
        url: "https://actu.epfl.ch/news/eric-mazur-a-trailblazer-in-teaching",
        copyDate: null,
        excerpt:
          "Eric Mazur started teaching at Harvard 35 years ago. He inherited a course no one wanted: teaching physics to non-physics majors.",
      },
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
        text: "He had learned not to take things for granted.",
        url: "https://actu.epfl.ch/news/eric-mazur-a-trailblazer-in-teaching",
        copyDate: null,
        excerpt: "But I’m a scientist, and I’ve learned not to make assumptions.",
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
      {
        text: "Nobody learns the piano by listening.",
        url: "https://actu.epfl.ch/news/eric-mazur-a-trailblazer-in-teaching",
        copyDate: null,
        excerpt: "You don’t learn to play the piano by listening to pianists.",
      },
      {
        text: "Students make sense of the facts.",
        url: "https://actu.epfl.ch/news/eric-mazur-a-trailblazer-in-teaching",
        copyDate: null,
        excerpt:
          "The most important part of education is for students to make sense of the given information, assimilate it, and develop skills",
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
    changed: "They looked at why it was not used, and gave it a place and a time.",
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
          "In the first two instances (Bihar and Uttarakhand), the methodology was not adopted by government schoolteachers",
      },
      {
        text: "They looked at numbers, and at more than numbers.",
        url: "https://catalog.ihsn.org/citations/67420",
        copyDate: null,
        excerpt: "Motivated by the quantitative and qualitative analysis of these early",
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
      "A new headmaster changed the courses. There were fewer easy ones now, and whoever took one took algebra too. In 1982 eighteen of Escalante’s pupils passed the hard examination in calculus.",
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
        text: "The courses were changed.",
        url: "https://zoom50.wordpress.com/2012/01/12/todays-personality-jaime-escalante/",
        copyDate: null,
        excerpt:
          "reducing the number of basic math classes and requiring those taking basic math to concurrently take algebra.",
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
    living: "reference",
    areas: ["study", "work"],
    kind: "missedMark",
    cause: {
      text: "Able students worked hard, and each of them alone",
      hands: "partly",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "In the 1970s many Black students at the university in Berkeley did badly in calculus. It barred their way into careers that need mathematics. Uri Treisman taught there while he was a student himself. The common talk was that it lay with them: too little drive, too little schooling, too little help from home.",
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
          "graduate student Uri Treisman at the University of California, Berkeley, was working on the problem of",
      },
      {
        text: "His colleagues said it was the students.",
        url: "https://merit.illinois.edu/for-educators/the-treismans-model/",
        copyDate: null,
        excerpt:
          "the students’ lack of motivation, lack of educational background, and lack of family emphasis on education",
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
      {
        text: "It was in the late 1970s.",
        url: "https://merit.illinois.edu/for-educators/the-treismans-model/",
        copyDate: null,
        excerpt:
          "In the late 1970’s and early 1980’s, graduate student Uri Treisman at the University of California, Berkeley",
      },
    ],
  },
];
