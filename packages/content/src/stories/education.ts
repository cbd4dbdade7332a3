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
      "Lucila Godoy grew up in a valley in the north of Chile. She wanted to become a teacher. The college in La Serena refused her. She wrote like a troublemaker, it was said, and not like a Christian.",
      "There was a smaller door, and she was already in it: from the age of 14 she had helped in a village school. She stayed, earned money for her mother, taught herself, and sent her writing to newspapers. In 1906 she published an article on why women should be taught. In 1910 she was examined in Santiago, and received the title that the college had refused her.",
      "She taught in many towns, and became a head teacher. In Punta Arenas she opened a night school for adults. She wrote all along, under another name: Gabriela Mistral. In 1945 she received the Nobel Prize in Literature.",
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
        text: "In 1910 she got her title.",
        url: "https://musicaehistoria2019.blogspot.com/2019_11_29_archive.html",
        copyDate: null,
        excerpt:
          "ya venía ejerciendo la profesión, lo que le valió en 1910, para convalidar sus conocimientos y obtener el título de Profesora de Estado.",
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
      "Eric Mazur taught physics at Harvard to students of other subjects. They did well in their exams and rated him highly. He took himself for a very good teacher. “But that was a complete illusion,” he says now.",
      "In 1990 he read that such students learn very little. He thought that this was impossible. But he had learned not to assume. So he gave his own students the test from the article. It asked for meaning, where exams had asked for results. He looked at the answers, and saw that he had a big problem.",
      "He changed what the hour was for. The facts could be read at home. In class he asked questions, and the students explained their answers to one another. He called it peer instruction. Listening to a pianist, he says, does not teach anyone to play.",
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
    women: true,
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
      "Joan Ganz Cooney and her team prepared a television programme that should teach small children. In the summer of 1969, weeks before the start, they made five full shows to see what they had. They showed them to groups of children in sixty homes in Philadelphia.",
      "Experts had warned them not to mix puppets with real people, because it would confuse children. So in these shows the street belonged to people, and the puppets had scenes of their own. The children watched the puppets. Whenever the street came on, they looked away. “What we found almost destroyed us,” one of the founders said.",
      "The team changed the street. Jim Henson made puppets that could walk about among people. One lived in a bin, and one was a very large yellow bird. In November the programme began.",
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
      text: "Packets and clinics were far from those who needed them",
      hands: "partly",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "Around 1980 diarrhoea was a great danger to small children in Bangladesh, though a drink of water, sugar and salt helps against it. The drink came in packets, to pharmacies and clinics. Few villages had either. Fewer than 5% of rural women could read, and no kitchen had a litre measure. Little of it was used.",
      "BRAC went another way. Its workers walked from home to home and taught mothers to mix the drink themselves. A pinch with three fingers of salt, a scoop of raw sugar, half a litre of water.",
      "But teaching is not learning. So somebody came back later and asked what the mothers remembered. The workers’ pay depended on that, and not on how many homes they had called at. The mothers learned well. In ten years 12 million households were reached.",
    ],
    changed:
      "They put it into people’s own hands, and looked at what was learned instead of what was taught.",
    prompts: [
      "What did BRAC do differently from sending out packets?",
      "What would show you that your next step has really arrived with someone?",
    ],
    facts: [
      {
        text: "In 1980 a ten-year programme began to teach every mother.",
        url: "https://cricutcom-setup.com/2414-6366/6/2/92",
        copyDate: null,
        excerpt:
          "In 1980 OTEP began a 10-year effort to educate every Bangladeshi mother about ORS and to teach them how to prepare and use the solution.",
      },
      {
        text: "Fewer than 5% of rural women could read, and there was no litre measure.",
        url: "https://cricutcom-setup.com/2414-6366/6/2/92",
        copyDate: null,
        excerpt:
          "Female literacy was less than 5% and there were no standard 1-liter containers in the countryside. It was no wonder that knowledge and use with respect to ORS were limited.",
      },
      {
        text: "Packets went to pharmacies and clinics.",
        url: "https://cricutcom-setup.com/2414-6366/6/2/92",
        copyDate: null,
        excerpt:
          "designed to distribute the oral therapy packets to pharmacies and treatment facilities, and to teach doctors throughout the country.",
      },
      {
        text: "A pinch with three fingers of salt, a scoop of sugar, half a litre of water.",
        url: "https://cricutcom-setup.com/2414-6366/6/2/92",
        copyDate: null,
        excerpt:
          "a 3-finger pinch of salt (labon) and a hand scoop of raw sugar (gur, which is half glucose and half fructose but also contains potassium) dissolved in a half a liter of water (500 cc)",
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
      "Pratham, a group in India, taught children by what they could do, and not by their age. A child who could not read was taught to read. With volunteers, after school, this worked well.",
      "So Pratham brought it into government schools in two states, Bihar and Uttarakhand. Teachers liked the training. Then they went back to their classes, and did not use it.",
      "Rukmini Banerji and her colleagues did not blame the teachers. They looked at numbers, and talked with people. There had been no place in the day for it. So they drew it again, in two ways. In Haryana an hour was set aside for it, with somebody to help. In Uttar Pradesh volunteers came for camps that lasted 40 days in all.",
      "Both ways were tested against schools without them. In both, children learned more.",
    ],
    changed: "They asked why it was not used, and gave it a place and a time.",
    prompts: [
      "What did Pratham change, once it saw that the method was not used?",
      "What would have to be cleared out of the way for your next step to have its hour?",
    ],
    facts: [
      {
        text: "With volunteers, outside school, it had worked.",
        url: "https://dokumen.tips/documents/teaching-at-the-right-level.html",
        copyDate: null,
        excerpt:
          "While this approach was previously shown to be extremely effective when implemented with community volunteers outside of school",
      },
      {
        text: "In the first two states teachers did not take it up.",
        url: "https://dokumen.tips/documents/teaching-at-the-right-level.html",
        copyDate: null,
        excerpt:
          "In the first two instances (Bihar and Uttarakhand), the methodology was not adopted by government schoolteachers, despite well-received training sessions and Pratham support.",
      },
      {
        text: "They looked at numbers and talked with people.",
        url: "https://dokumen.tips/documents/teaching-at-the-right-level.html",
        copyDate: null,
        excerpt:
          "Motivated by the quantitative and qualitative analysis of these early attempts, we adapted the approach and designed large-scale experiments in the states of Haryana and Uttar Pradesh to test two new",
      },
      {
        text: "In Haryana an hour was set aside.",
        url: "https://dokumen.tips/documents/teaching-at-the-right-level.html",
        copyDate: null,
        excerpt:
          "In Haryana, teachers received support from government resource persons trained by Pratham, and implemented the approach during a dedicated hour.",
      },
      {
        text: "In Uttar Pradesh there were camps for 40 days.",
        url: "https://dokumen.tips/documents/teaching-at-the-right-level.html",
        copyDate: null,
        excerpt:
          "In Uttar Pradesh, Pratham volunteers implemented high-intensity, short-burst “learning camps” for 40 days, in school and during school hours, with additional 10-day summer camps.",
      },
      {
        text: "In both ways children learned more.",
        url: "https://dokumen.tips/documents/teaching-at-the-right-level.html",
        copyDate: null,
        excerpt:
          "Both models proved effective, with gains in language of 0.14 standard deviation in Haryana, and 0.70 standard deviations in Uttar Pradesh",
      },
    ],
  },
  {
    key: "kamkwamba",
    title: "A book with a windmill on it",
    who: "William Kamkwamba",
    region: "Malawi",
    continent: "africa",
    field: "education",
    women: false,
    living: "own",
    areas: ["study", "money"],
    kind: "loss",
    cause: {
      text: "A drought took the harvest, and with it the school fees",
      hands: "notMine",
      whose: "luck",
      repeats: "oneOff",
    },
    text: [
      "In 2001 the harvest was lost in much of Malawi. William Kamkwamba’s family had little to eat, and nothing for his school fees. At 14 he had to leave school.",
      "There was a small library at a primary school. He went there instead of to class. The librarian, Edith Sikelo, helped him find what he needed. His English was not good, so he worked from the pictures. In a textbook called Using Energy he saw windmills. “This thing exists in this book,” he thought, “it means someone else managed to build this machine.”",
      "He looked through scrapyards for bicycle parts, pipes and a tractor fan. Neighbours laughed. When he said that he was only playing with the parts, they found it more normal. In 2002 his first windmill lit a bulb.",
    ],
    changed: "He found another place to learn, and began with the part he could read.",
    prompts: [
      "School was closed to him. What did he do instead?",
      "Where else could you learn what your next step needs?",
    ],
    facts: [
      {
        text: "In 2001 drought and floods took the harvest.",
        url: "https://blogs.ntu.edu.sg/hp3203-2021s1-u40/william-kamkwamba/the-boy-who-harnessed-the-wind",
        copyDate: null,
        excerpt: "In 2001, Malawi suffered serve droughts and floods in various parts of the country",
      },
      {
        text: "He had to leave school.",
        url: "https://blogs.ntu.edu.sg/hp3203-2021s1-u40/william-kamkwamba/the-boy-who-harnessed-the-wind",
        copyDate: null,
        excerpt:
          "His family struggled to put food on the table and could no longer afford his school fees, forcing him to drop out of school.",
      },
      {
        text: "He was 14.",
        url: "http://greenernewsblog.com/tag/william-kamkwamba/",
        copyDate: null,
        excerpt:
          "Armed with the book, the then-14-year-old taught himself to build windmills. He scoured through junkyards for items, including bicycle parts, plastic pipes, tractor fans and car batteries.",
      },
      {
        text: "The librarian helped him; the book was Using Energy.",
        url: "https://blogs.ntu.edu.sg/hp3203-2021s1-u40/william-kamkwamba/the-boy-who-harnessed-the-wind",
        copyDate: null,
        excerpt:
          "With the help of the librarian, Edith Sikelo, William found several other books related to Physics that provided him with the technical knowledge for the construction of a windmill.",
      },
      {
        text: "He worked from the pictures.",
        url: "https://yourstory.com/2017/08/william-kamkwamba",
        copyDate: null,
        excerpt: "because of his limited knowledge of English, took him a while to decipher.",
      },
      {
        text: "He thought that somebody must have built one.",
        url: "http://greenernewsblog.com/tag/william-kamkwamba/",
        copyDate: null,
        excerpt:
          "“I thought, this thing exists in this book, it means someone else managed to build this machine,” he said.",
      },
      {
        text: "People laughed, until he said he was playing.",
        url: "https://yourstory.com/2017/08/william-kamkwamba",
        copyDate: null,
        excerpt:
          'They thought I was crazy. Then I started telling them I was just playing with the parts. That sounded more normal," he told CNN.',
      },
      {
        text: "In 2002 the first windmill was done.",
        url: "https://blogs.ntu.edu.sg/hp3203-2021s1-u40/william-kamkwamba/the-boy-who-harnessed-the-wind",
        copyDate: null,
        excerpt:
          "In 2002, William completed his first windmill and for the next 5 years, he continued building, unbeknownst to the world.",
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
      "Jaime Escalante had taught physics and mathematics in Bolivia. In the United States his papers did not count. He learned English and studied again, by night. In 1974 he began at Garfield High School in Los Angeles. His pupils were so little prepared that he lost heart, and asked his old firm for his job back.",
      "Then he found twelve who were willing to take algebra. He began with those. He did not start at the top. It was not until 1979 that he taught calculus, and he hoped that it would help to make the lower lessons better.",
      "A new headmaster, Henry Gradillas, thought alike. There were fewer easy courses now, and algebra for everyone. In 1982 eighteen of Escalante’s pupils passed the hard examination in calculus.",
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
        url: "https://gotyour6communications.org/li3qroza/garfield-high-school-stand-and-deliver",
        copyDate: null,
        excerpt: "In 1982, 18 of his students passed the advanced placement calculus test.",
      },
    ],
  },
  {
    key: "treisman",
    title: "Studying alone",
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
      "In Berkeley, about 60% of the Black students in calculus did badly or left the course. Uri Treisman taught there. He asked his colleagues why. It was the students, they said: too little drive, too little schooling, too little help from home.",
      "He did not stop at that. He looked at each reason, and none of them held. Those with the best marks from school did worst of all. For some months he went along with students and watched them work. The ones who did well sat together, and went through one another’s mistakes. The others worked as hard, alone.",
      "So he did not offer them extra help for the weak. He offered an honours class with hard problems, to be solved in groups. The 60% came down to 4%.",
    ],
    changed: "He tested the easy answers, and then changed how people worked instead of how much.",
    prompts: [
      "What did Treisman offer instead of extra lessons?",
      "With whom could you go through your mistakes, as your next step?",
    ],
    facts: [
      {
        text: "About 60% did badly or left.",
        url: "http://wiki.anderhaff.net/dysfunctional-illusions-of-rigor/",
        copyDate: null,
        excerpt:
          "about 60 percent of the African Americans enrolled in calculus at the University of California at Berkeley made a D or F or withdrew. He surveyed faculty from multiple departments for solutions.",
      },
      {
        text: "His colleagues said it was the students.",
        url: "https://merit.illinois.edu/for-educators/the-treismans-model/",
        copyDate: null,
        excerpt:
          "folklore blamed the high failure rates on the students’ lack of motivation, lack of educational background, and lack of family emphasis on education",
      },
      {
        text: "None of the reasons held.",
        url: "http://wiki.anderhaff.net/dysfunctional-illusions-of-rigor/",
        copyDate: null,
        excerpt:
          "Treisman showed that these hypotheses were largely not applicable. Most spectacularly, the African Americans with the highest math entry scores were most likely  to do poorly.",
      },
      {
        text: "He went along with students for some months.",
        url: "https://www.letsbechangemakers.com/urie-treisman-story.html",
        copyDate: null,
        excerpt: "For a few months he shadowed African American, Asian, Caucasian and Latinx students",
      },
      {
        text: "Some studied alone, others together.",
        url: "https://www.letsbechangemakers.com/urie-treisman-story.html",
        copyDate: null,
        excerpt:
          "studied alone, while their Asian counterparts studied in groups—critiquing each other’s mistakes",
      },
      {
        text: "He offered an honours class with hard problems.",
        url: "https://merit.illinois.edu/for-educators/the-treismans-model/",
        copyDate: null,
        excerpt:
          "replaced the remedial approaches with an honors program that encouraged students to collaborate on challenging problems in an environment of high expectations",
      },
      {
        text: "From 60% it came down to 4%.",
        url: "http://wiki.anderhaff.net/dysfunctional-illusions-of-rigor/",
        copyDate: null,
        excerpt: "The D, F, or W rate went from 60 percent to 4 percent.",
      },
    ],
  },
  {
    key: "kohangaReo",
    title: "Nests for a language",
    who: "Jean Puketapu, Iritana Tāwhiwhirangi and Māori elders",
    region: "New Zealand",
    continent: "oceania",
    field: "education",
    women: true,
    living: "reference",
    areas: ["family", "study"],
    kind: "loss",
    cause: {
      text: "Schools had taken the language away, and families had moved to the towns",
      hands: "notMine",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "In New Zealand, Māori children were once punished at school for speaking their language. As parents they spoke English at home, to spare their own. By the 1980s fewer than 5% of Māori schoolchildren spoke Māori well. The old people did. The young no longer lived near them.",
      "In 1980 elders met and looked at it from the other end. A small child learns a language by being in it. So they would put the youngest and the oldest in one room, and speak nothing else there.",
      "The first language nest opened in April 1982, in an old clothing factory, with Jean Puketapu among those who led it. Each was run by its own families. By the end of that year there were 107.",
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
        text: "The first opened in April 1982, in a clothing factory.",
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
