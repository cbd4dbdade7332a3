/** Stories of laws, votes and those who asked for them. No living politician is among them. */
import type { Story } from "./schema.ts";

export const POLITICS: readonly Story[] = [
  {
    key: "newZealandVote",
    title: "Three petitions",
    who: "Kate Sheppard and the women of New Zealand",
    region: "New Zealand",
    continent: "oceania",
    field: "politics",
    women: true,
    living: null,
    areas: ["work", "elsewhere"],
    kind: "turnedDown",
    cause: {
      text: "An upper house that could stop what the lower one had passed",
      hands: "notMine",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "In 1891 Kate Sheppard and the Women’s Christian Temperance Union brought the New Zealand Parliament a petition for the vote. More than 9,000 women had signed. The bill passed the lower house. In the upper house it was lost by two votes.",
      "In 1892 more than 19,000 women signed. That bill, too, was held up between the two houses.",
      "They did more than ask again. The work was spread, with local unions each naming someone for it. And every petition was larger than the one before, so that it grew harder to say that only a few women cared.",
      "In 1893 almost 32,000 signed, the largest petition Parliament had ever been given. On 19 September the new law was signed. All women in New Zealand could now vote for Parliament.",
    ],
    changed: "They spread the work over many local groups, and came back with more names each time.",
    prompts: [
      "The question stayed the same. What did they change about how it was asked?",
      "Whom could you bring along, so that your next step is not yours alone?",
    ],
    facts: [
      {
        text: "More than 9,000 had signed the first, more than 19,000 the second in 1892, almost 32,000 the third in 1893.",
        url: "https://www.geni.com/projects/New-Zealand-Suffrage-Petition-Signatories-1891-1892-1893/35118",
        copyDate: null,
        excerpt:
          "More than 9,000 women had signed, and in 1892 more than 19,000 signed the second petition. However the third petition in 1893 collected almost 32,000 signatures and was the largest ever presented",
      },
      {
        text: "There were three large petitions, the first in 1891.",
        url: "https://www.geni.com/projects/New-Zealand-Suffrage-Petition-Signatories-1891-1892-1893/35118",
        copyDate: null,
        excerpt: "The Union took the first of three major petitions to Parliament in 1891.",
      },
      {
        text: "That bill passed the lower house and was lost by two votes in the upper one.",
        url: "https://en.m.wikisource.org/wiki/Page:History_of_Woman_Suffrage_Volume_4.djvu/1100",
        copyDate: null,
        excerpt:
          "On September 4th Sir John Hall's Bill again passed in the House of Representatives, but was lost by two votes in the Legislative Council, or Upper House.",
      },
      {
        text: "The next year the houses differed on details.",
        url: "https://en.m.wikisource.org/wiki/Page:History_of_Woman_Suffrage_Volume_4.djvu/1100",
        copyDate: null,
        excerpt:
          "It passed the House of Representatives, but a difference on technical details between the two branches of the Legislature delayed its passage in the Council.",
      },
      {
        text: "Local unions named someone for the work.",
        url: "https://en.m.wikisource.org/wiki/Page:History_of_Woman_Suffrage_Volume_4.djvu/1100",
        copyDate: null,
        excerpt:
          "Mrs. Kate W. Sheppard, Franchise Superintendent, was able to report that many local unions had appointed franchise superintendents.",
      },
      {
        text: "The law was signed on 19 September 1893.",
        url: "https://www.geni.com/projects/New-Zealand-Suffrage-Petition-Signatories-1891-1892-1893/35118",
        copyDate: null,
        excerpt: "On 19 September 1893 the governor, Lord Glasgow, signed a new Electoral Act into law.",
      },
    ],
  },
  {
    key: "australianFederation",
    title: "A draft put to the vote again",
    who: "The premiers of the Australian colonies",
    region: "Australia",
    continent: "oceania",
    field: "politics",
    women: false,
    living: null,
    areas: ["work"],
    kind: "missedMark",
    cause: {
      text: "A draft that did not answer the doubts of the largest colony",
      hands: "partly",
      whose: "setUp",
      repeats: "oneOff",
    },
    text: [
      "In June 1898 people in New South Wales, Victoria, South Australia and Tasmania voted on a constitution that would join their colonies. In New South Wales more said yes than no. But its parliament had asked for at least 80,000 yes votes, and 71,595 came. The bill was regarded as rejected, and the others would not go on without New South Wales.",
      "In January 1899 the premiers met in private. They took up what people had doubted and changed the draft there. The capital would lie in New South Wales, at least 100 miles from Sydney. Money from customs would go back to the colonies for the first ten years, and no longer for good.",
      "Later in 1899 the people voted once more. This time New South Wales decided in favour, and Queensland took part as well.",
    ],
    changed: "They asked what people had doubted, and changed those clauses before asking again.",
    prompts: [
      "What did the premiers change before they held the second vote?",
      "What doubt has someone told you of, that your next version could answer?",
    ],
    facts: [
      {
        text: "The vote was held in June 1898.",
        url: "https://en.wikisource.org/wiki/Page:Statesman%27s_Year-Book_1899_American_Edition.djvu/678",
        copyDate: null,
        excerpt:
          "In the month of June, 1898, the Constitution Bill was submitted by means of the referendum to the people of New South Wales, Victoria, South Australia, and Tasmania.",
      },
      {
        text: "The least number of votes in favour was set at 80,000.",
        url: "https://en.wikisource.org/wiki/Page:Statesman%27s_Year-Book_1899_American_Edition.djvu/678",
        copyDate: null,
        excerpt:
          "The Enabling Acts provided that in the case of New South Wales the minimum affirmative vote should be 80,000",
      },
      {
        text: "It got 71,595 and was regarded as rejected.",
        url: "https://en.wikisource.org/wiki/Page:Statesman%27s_Year-Book_1899_American_Edition.djvu/678",
        copyDate: null,
        excerpt:
          "there was a majority of 5,367 for the Bill, but as the affirmative vote only reached 71,595, the Bill was regarded as rejected.",
      },
      {
        text: "In January 1899 the premiers met in private.",
        url: "https://www.peo.gov.au/learning/closer-look/federation-cl/referendums.html",
        copyDate: null,
        excerpt:
          "In January 1899 the colonial premiers met privately to find a way to bring about federation.",
      },
      {
        text: "The capital was to lie in New South Wales, at least 100 miles from Sydney.",
        url: "https://www.peo.gov.au/learning/closer-look/federation-cl/referendums.html",
        copyDate: null,
        excerpt:
          "the Australian national capital would be established within New South Wales but at least 100 miles (160.9 km) from Sydney.",
      },
      {
        text: "Customs money was to go back for the first ten years only.",
        url: "https://www.peo.gov.au/learning/closer-look/federation-cl/referendums.html",
        copyDate: null,
        excerpt:
          "only be required to return customs and excise revenue to the states for the first ten years of federation, rather than it being a permanent arrangem",
      },
      {
        text: "Later in 1899 people voted again, and Queensland took part.",
        url: "https://getting-it-together.moadoph.gov.au/new-south-wales/road-to-federation/investigation-5.html",
        copyDate: null,
        excerpt:
          "Later in 1899, voters in New South Wales, Victoria, South Australia and Tasmania once again voted in a referendum on Federation. This time, Queensland also took part.",
      },
      {
        text: "New South Wales decided in favour.",
        url: "https://getting-it-together.moadoph.gov.au/new-south-wales/road-to-federation/investigation-5.html",
        copyDate: null,
        excerpt:
          "When did New South Wales decide in favour of Federation, and what contributed to the positive result?",
      },
    ],
  },
  {
    key: "swissVote",
    title: "Canton by canton",
    who: "Women in Switzerland",
    region: "Switzerland",
    continent: "europe",
    field: "politics",
    women: true,
    living: null,
    areas: ["work", "elsewhere"],
    kind: "turnedDown",
    cause: {
      text: "Only men could vote on whether women should",
      hands: "notMine",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "In Switzerland a change to the constitution needs a vote of the people, and for a long time the people meant the men. In 1959 they were asked whether women should vote in the country as a whole. Two thirds said no.",
      "On that same day the canton of Vaud said yes for itself. So there was another way in: one canton after another, instead of everyone at once. Over the next years several cantons followed. What had sounded strange became an everyday sight: women who voted in one place, beside women who could not in the next.",
      "By then the government and several parties had come round, and spoke for it. On 7 February 1971 men were asked again, and 65.7% said yes. The last canton followed only when the highest court told it to, in 1991.",
    ],
    changed: "They went by the smaller units first, where a yes was nearer.",
    prompts: [
      "After the large no, what did they do differently?",
      "Is there a smaller place where your next question could get a yes?",
    ],
    facts: [
      {
        text: "In 1959 two thirds of the men said no.",
        url: "http://www.swissworld.org/en/people/women/the_right_to_vote/",
        copyDate: null,
        excerpt:
          "When put to the people - to half the people, that is - in 1959, as required by the Swiss constitution, two thirds of them turned parliament's recommendation down.",
      },
      {
        text: "Vaud said yes on the same day.",
        url: "https://www.perfectforroquefortcheese.org/2019/02/frauenstimmrecht-in-der-schweiz.html",
        copyDate: null,
        excerpt:
          "on this day in 1959, the women of Vaud (Waadt) were enfranchised and could stand for public office. Other cantons over the ensuing decades eventually conferred suffrage",
      },
      {
        text: "Several cantons followed before 1971.",
        url: "https://en.wikipedia.org/wiki/1971_Swiss_women%27s_suffrage_referendum",
        copyDate: null,
        excerpt:
          "held in Switzerland on 7 February 1971. Only men were allowed to vote and the result was that 65.7% voted for the introduction. The outcome was expected, as several cantons had introduced",
      },
      {
        text: "The government and several parties were for it by then.",
        url: "https://en.wikipedia.org/wiki/1971_Swiss_women%27s_suffrage_referendum",
        copyDate: null,
        excerpt:
          "several cantons had introduced women's suffrage in the years previous, and the Swiss Government and several political parties actively supported women's suffrage.",
      },
      {
        text: "The last canton followed by order of the highest court, in 1991.",
        url: "https://www.perfectforroquefortcheese.org/2019/02/frauenstimmrecht-in-der-schweiz.html",
        copyDate: null,
        excerpt: "must extend women the right to weigh in on local affairs in 1991.",
      },
    ],
  },
  {
    key: "wilberforceStephen",
    title: "A smaller bill first",
    who: "William Wilberforce and James Stephen",
    region: "England",
    continent: "europe",
    field: "politics",
    women: false,
    living: null,
    areas: ["work"],
    kind: "turnedDown",
    cause: {
      text: "The same large question, asked in the same way, against strong interests",
      hands: "partly",
      whose: "someoneElse",
      repeats: "keepsHappening",
    },
    text: [
      "In 1791 a bill to end the British trade in enslaved people came before Parliament. It was rejected by 163 votes to 88. William Wilberforce asked again, year after year. In 1796 the bill was lost by 74 votes to 40: many who would have voted for it had gone to the opera that night. In 1805 it was defeated again.",
      "Then James Stephen, a lawyer of the sea, suggested another way. The new bill did not speak of ending the trade. It only forbade British subjects to have a part in it with the French colonies. Britain was at war with France, so that was hard to speak against. It passed in 1806.",
      "In 1807 the large bill followed. The Commons agreed to its second reading by 283 votes to 16.",
    ],
    changed: "They asked for a smaller thing that their opponents could hardly refuse.",
    prompts: [
      "What did James Stephen’s bill ask for instead of the whole?",
      "Could your next step be a smaller question, one that is easy to say yes to?",
    ],
    facts: [
      {
        text: "The bill of 1791 was rejected by 163 votes to 88.",
        url: "http://abolition.e2bn.org/slavery_113.html",
        copyDate: null,
        excerpt: "The first bill put to parliament in 1791 was rejected by 163 votes to 88.",
      },
      {
        text: "In 1796 it was lost by 74 votes to 40.",
        url: "https://evangelical-times.org/william-wilberforce-part-2-2",
        copyDate: null,
        excerpt:
          "In 1796 he again presented the Abolition Bill, which passed its second reading, but was lost by 74 votes to 40 after the third reading on 7 March.",
      },
      {
        text: "Many who would have voted for it were at the opera.",
        url: "https://evangelical-times.org/william-wilberforce-part-2-2",
        copyDate: null,
        excerpt:
          "In theory he had enough supporters to carry the bill but many of them chose to attend the opera that night",
      },
      {
        text: "In 1805 he was defeated again.",
        url: "https://godwindiary-test.warwick.ac.uk/events/pa0064.html",
        copyDate: null,
        excerpt:
          "Wilberforce had to reintroduce the measure in February 1805. On this occasion he was defeated on the second reading.",
      },
      {
        text: "James Stephen, a lawyer of the sea, suggested another way.",
        url: "https://wiki.niidae.com/index.php?action=edit&section=8&title=William_Wilberforce",
        copyDate: null,
        excerpt:
          "A radical change of tactics, which involved the introduction of a bill to ban British subjects from aiding or participating in the slave trade to the [[French colonies]], was suggested by the maritime",
      },
      {
        text: "It passed in 1806.",
        url: "http://abolition.e2bn.org/slavery_113.html",
        copyDate: null,
        excerpt:
          "The first breakthrough was in 1806, when James Stephen wrote a bill that was passed, banning involvement in the Slave Trade with France.",
      },
      {
        text: "The second reading of the large bill was agreed to by 283 votes to 16.",
        url: "https://wikisum.wiki/wiki/Slave_Trade_Act_1807",
        copyDate: null,
        excerpt:
          "After a debate lasting ten hours, the House agreed to the second reading of the bill to abolish the Atlantic slave trade by an overwhelming 283 votes for to 16.",
      },
      {
        text: "The trade was forbidden by law in 1807.",
        url: "https://godwindiary-test.warwick.ac.uk/events/pa0064.html",
        copyDate: null,
        excerpt: "A Bill abolishing the slave trade was finally passed in March 1807.",
      },
    ],
  },
  {
    key: "personsCase",
    title: "Persons",
    who: "Emily Murphy and others in Alberta",
    region: "Canada",
    continent: "northAmerica",
    field: "politics",
    women: true,
    living: null,
    areas: ["work"],
    kind: "turnedDown",
    cause: {
      text: "A court that read the word as it was meant in 1867",
      hands: "notMine",
      whose: "someoneElse",
      repeats: "oneOff",
    },
    text: [
      "Henrietta Edwards, Nellie McClung, Louise McKinney, Emily Murphy and Irene Parlby lived in Alberta. They wanted it settled whether a woman could sit in the Canadian Senate. The law of 1867 let “qualified persons” in. In 1928 the Supreme Court of Canada ruled that women were not among these.",
      "It sounded final. It was not: Canada had one court above that one, in London. They took the case to the Privy Council.",
      "There the question was put in another way. The judges did not ask only what people had had in mind in 1867. They called the constitution a living tree, able to grow. On 18 October 1929 the answer was that women were persons and could be called to the Senate.",
    ],
    changed: "They found out who else could decide, and asked there.",
    prompts: [
      "After the ruling of 1928, what did they do differently?",
      "Who else could hear your question, as your next step?",
    ],
    facts: [
      {
        text: "Nellie McClung, Louise McKinney, Emily Murphy and Irene Parlby brought the case with Henrietta Edwards.",
        url: "https://beta.bailii.org/uk/cases/UKPC/1929/1929_86.html",
        copyDate: null,
        excerpt:
          "Nellie L. McClung and Louise C. McKinney were for several years members of the Legislative Assembly of the said province ; Emily F. Murphy is a police magistrate in and for the said province",
      },
      {
        text: "On 24 April 1928 the Supreme Court of Canada answered in the negative.",
        url: "http://www.docstoc.com/docs/129652909/Edwards-case",
        copyDate: null,
        excerpt:
          'upon April 24, 1928, the Court answered the question in the negative ([1928] S.C.R. 276); the question being understood to be "Are women eligible\nfor appointment to the Senate of Canada?"',
      },
      {
        text: "The words were “qualified persons”, in a law of 1867.",
        url: "https://beta.bailii.org/uk/cases/UKPC/1929/1929_86.html",
        copyDate: null,
        excerpt: "By section 24 of the British North America Act, 1867, it is provided that",
      },
      {
        text: "They took it to London, then the last court for Canada.",
        url: "https://www.wiki3.en-us.nina.az/Edwards_v._Canada_(Attorney_General).html",
        copyDate: null,
        excerpt:
          "The five women then appealed to the Judicial Committee of the Imperial Privy Council in London, at that time the court of last resort for Canada",
      },
      {
        text: "On 18 October 1929 the Privy Council ruled that women could be appointed.",
        url: "https://docslib.org/doc/9438066/the-honourable-justice-robert-j-sharpe",
        copyDate: null,
        excerpt:
          "On 18 October 1929, the Judicial Committee of the Privy Council ruled that women were legally eligible",
      },
      {
        text: "The constitution was called a living tree.",
        url: "https://docslib.org/doc/9438066/the-honourable-justice-robert-j-sharpe",
        copyDate: null,
        excerpt: "“a living tree capable of growth and expansion within its natural limits.”",
      },
    ],
  },
  {
    key: "ransomeKuti",
    title: "Opening the club",
    who: "Funmilayo Ransome-Kuti",
    region: "Nigeria",
    continent: "africa",
    field: "politics",
    women: true,
    living: null,
    areas: ["work", "money"],
    kind: "unfair",
    cause: {
      text: "Rules and taxes made without the women who paid them",
      hands: "notMine",
      whose: "setUp",
      repeats: "keepsHappening",
    },
    text: [
      "In Abeokuta, Funmilayo Ransome-Kuti had a ladies’ club for women who had been to school. The women of the market had other worries. They were taxed apart from their husbands, whatever they earned, and nobody spoke for them. In 1945 their rice was taken without pay.",
      "A club of a few could do little. She had begun to open it. From 1944 market women came in, and she held evening classes for them. She spoke Yoruba, not English, even to officials. For the rice she called on the newspapers, and the rule was lifted.",
      "In 1946 the club became the Abeokuta Women’s Union. Where single complaints had been passed over, it now sent petitions, went on strike, and stood before the palace with up to 10,000 women. In January 1949 the ruler gave way and left his throne for a time.",
    ],
    changed: "She opened a small circle to those it was about, and learned from them.",
    prompts: [
      "What did Ransome-Kuti change about the club?",
      "Who has the same trouble as you, and could stand beside you at your next step?",
    ],
    facts: [
      {
        text: "In 1944 market women came in; in 1945 rice was taken.",
        url: "http://africanfeministforum.com/funmilayo-ransome-kuti-nigeria",
        copyDate: null,
        excerpt:
          "In 1944 the club expanded to include the market women and, in 1945, defended them when the government began taking their rice without compensation.",
      },
      {
        text: "She called on the newspapers.",
        url: "http://africanfeministforum.com/funmilayo-ransome-kuti-nigeria",
        copyDate: null,
        excerpt: "Ransome-Kuti’s calls to the press caused the rice controls to be lifted.",
      },
      {
        text: "She spoke Yoruba, and held evening classes.",
        url: "http://africanfeministforum.com/funmilayo-ransome-kuti-nigeria",
        copyDate: null,
        excerpt: "for whom she organized night schooling through a ‘ladies club’ that she established.",
      },
      {
        text: "She spoke Yoruba even to officials.",
        url: "http://africanfeministforum.com/funmilayo-ransome-kuti-nigeria",
        copyDate: null,
        excerpt:
          "she made a point of speaking Yoruba rather than English, even in her dealings with the colonial authorities.",
      },
      {
        text: "Wives were taxed apart from their husbands.",
        url: "http://africanfeministforum.com/funmilayo-ransome-kuti-nigeria",
        copyDate: null,
        excerpt: "wives were taxed separately from their husbands, irrespective of their income.",
      },
      {
        text: "In 1946 it became the Abeokuta Women’s Union.",
        url: "http://africanfeministforum.com/funmilayo-ransome-kuti-nigeria",
        copyDate: null,
        excerpt:
          "As the ladies’ club became more politicized, it was renamed the Abeokuta Women’s Union (AWU) in 1946.",
      },
      {
        text: "It sent petitions, went on strike and stood before the palace.",
        url: "https://whs-blogs.co.uk/unconquered/culture/chief-funmilayo-ransome-kuti",
        copyDate: null,
        excerpt:
          "Their tactics included petitions, strikes, and peaceful protests outside King Alake’s palace which lasted for days",
      },
      {
        text: "Up to 10,000 women came; in 1949 the ruler gave way for a time.",
        url: "https://soft.lk/key/Funmilayo_Ransome-Kuti",
        copyDate: null,
        excerpt:
          "she led marches and protests of up to 10,000 women, forcing the ruling Alake to temporarily abdicate in 1949.",
      },
    ],
  },
];
