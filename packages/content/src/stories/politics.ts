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
      "In 1891 Kate Sheppard and the Women’s Christian Temperance Union had petitions for the vote put before the New Zealand Parliament. They held more than 9000 names. The lower house passed a bill. In the upper house it was lost by two votes.",
      "In 1892 there were almost 20,000 names. The lower house agreed once more, and the upper house stopped it once more.",
      "They did more than ask again. Many local unions chose somebody for this work. The three petitions were often taken on horseback into lonely parts of the country, so that more people heard of them.",
      "In 1893 nearly 32,000 women signed. There were rallies and many telegrams too. On 8 September the upper house agreed, by 20 votes to 18. On 19 September the new law was signed, and women could vote.",
    ],
    changed: "They spread the work over many local groups, and came back with more names each time.",
    prompts: [
      "The question stayed the same. What did they change about how it was asked?",
      "Whom could you bring along, so that your next step is not yours alone?",
    ],
    facts: [
      {
        text: "In 1891 there were more than 9000 names, in 1892 almost 20,000.",
        url: "https://nzhistory.govt.nz/womens-suffrage-petition-presented-to-parliament",
        copyDate: null,
        excerpt:
          "in 1891 eight petitions containing more than 9000 signatures were gathered, and in 1892 six petitions containing almost 20,000",
      },
      {
        text: "The Union had campaigned for the vote.",
        url: "https://nzhistory.govt.nz/womens-suffrage-petition-presented-to-parliament",
        copyDate: null,
        excerpt:
          "The Women’s Christian Temperance Union (WCTU) and other organisations had campaigned for the right to vote since the mid-1880s.",
      },
      {
        text: "Kate Sheppard led that work.",
        url: "http://archives.govt.nz/resources/research-resources/info-sheets/womens-suffrage-html",
        copyDate: null,
        excerpt: "Kate Sheppard of Christchurch as its leader",
      },
      {
        text: "That bill passed the lower house and was lost by two votes in the upper one.",
        url: "https://en.m.wikisource.org/wiki/Page:History_of_Woman_Suffrage_Volume_4.djvu/1100",
        copyDate: null,
        excerpt:
          "On September 4th Sir John Hall's Bill again passed in the House of Representatives, but was lost by two votes in the Legislative Council, or Upper House.",
      },
      {
        text: "Both times the lower house agreed and the upper did not.",
        url: "https://nzhistory.govt.nz/womens-suffrage-petition-presented-to-parliament",
        copyDate: null,
        excerpt:
          "In both years the House of Representatives passed electoral bills that would have enfranchised all adult women. On each occasion, however, opponents sabotaged the legislation",
      },
      {
        text: "Local unions chose somebody for the work.",
        url: "https://en.m.wikisource.org/wiki/Page:History_of_Woman_Suffrage_Volume_4.djvu/1100",
        copyDate: null,
        excerpt:
          "Mrs. Kate W. Sheppard, Franchise Superintendent, was able to report that many local unions had appointed franchise superintendents.",
      },
      {
        text: "Three petitions were taken on horseback into the country.",
        url: "http://archives.govt.nz/resources/research-resources/info-sheets/womens-suffrage-html",
        copyDate: null,
        excerpt:
          "Three petitions in the early 1890s, often taken on horseback into remote country settlements, were a key means of publicising the demand and putting pressure on politicians.",
      },
      {
        text: "Nearly 32,000 women signed.",
        url: "https://nzhistory.govt.nz/womens-suffrage-petition-presented-to-parliament",
        copyDate: null,
        excerpt: "he noted that together they contained the signatures of nearly 32,000 women",
      },
      {
        text: "It was in 1893.",
        url: "https://nzhistory.govt.nz/womens-suffrage-petition-presented-to-parliament",
        copyDate: null,
        excerpt:
          "In 1893, following the presentation of the giant third petition – reportedly the largest ever presented to an Australasian parliament – another bill was easily passed in the House.",
      },
      {
        text: "There were rallies and telegrams.",
        url: "https://nzhistory.govt.nz/womens-suffrage-petition-presented-to-parliament",
        copyDate: null,
        excerpt: "Suffragists responded with mass rallies and a flurry of telegrams to members.",
      },
      {
        text: "On 8 September it passed by 20 votes to 18.",
        url: "https://nzhistory.govt.nz/womens-suffrage-petition-presented-to-parliament",
        copyDate: null,
        excerpt: "On 8 September the bill was passed by 20 votes to 18.",
      },
      {
        text: "It was signed on 19 September 1893.",
        url: "https://nzhistory.govt.nz/womens-suffrage-petition-presented-to-parliament",
        copyDate: null,
        excerpt: "When the governor, Lord Glasgow, signed a new Electoral Act into law on 19 September 1893",
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
      text: "A draft that did not win over enough people in one colony",
      hands: "partly",
      whose: "setUp",
      repeats: "oneOff",
    },
    text: [
      "In June 1898 people in New South Wales, Victoria, South Australia and Tasmania voted on a constitution that would join their colonies. In New South Wales more said yes than no. But the law there had asked for at least 80,000 yes votes, and 71,595 came. So the bill was held to be lost.",
      "In January 1899 the premiers met in private, to find a way all the same. To win over New South Wales and Queensland, they changed the draft. The capital would lie in New South Wales, at least 100 miles from Sydney. Money from customs would go back to the colonies for the first ten years, and not for good.",
      "Later in 1899 people voted once more. This time New South Wales decided in favour, and Queensland took part as well.",
    ],
    changed: "They changed parts of the draft before they asked again.",
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
      {
        text: "The changes were to win over New South Wales and Queensland.",
        url: "https://www.peo.gov.au/learning/closer-look/federation-cl/referendums.html",
        copyDate: null,
        excerpt:
          "In order to win the support of the New South Wales and Queensland colonial parliaments, the premiers made some further changes to the draft constitution.",
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
      "In Switzerland a change to the constitution needs a vote of the people, and for a long time the people meant the men. On 1 February 1959 they were asked whether women should vote in the country as a whole. Two thirds said no.",
      "In the canton of Vaud, women had insisted on a second question for the same day: whether they could vote at home, in the canton. There the men said yes. So there was another way in, one canton after another. Within a year Neuchâtel and Geneva had followed, and later several more.",
      "By then the government and several parties spoke for it too. On 7 February 1971 men were asked again about the whole country, and 65.7% said yes. In the last canton it took until 1990.",
    ],
    changed: "They asked a second question in a smaller place, where a yes was nearer.",
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
        text: "It was on 1 February 1959; Vaud said yes that day.",
        url: "https://www.24heures.ch/le-chemin-pour-legalite-civique-a-pris-un-siecle-343597449915",
        copyDate: null,
        excerpt:
          "Le 1er février 1959, jour du non au scrutin national sur le suffrage féminin, Vaud disait oui et acceptait sa propre votation, celle sur le suffrage féminin cantonal et communal",
      },
      {
        text: "The people meant the men.",
        url: "https://www.lausannecites.ch/invitee-de-la-semaine/le-1er-fevrier-1959-un-dimanche-historique-pour-les-vaudoises",
        copyDate: null,
        excerpt:
          "la Suisse est le seul pays où la décision a été prise par «le peuple» (peuple des hommes, des mâles)",
      },
      {
        text: "Women in Vaud insisted on the second question.",
        url: "https://www.lausannecites.ch/invitee-de-la-semaine/le-1er-fevrier-1959-un-dimanche-historique-pour-les-vaudoises",
        copyDate: null,
        excerpt:
          "L’AVSF (Association vaudoise pour le suffrage féminin) a alors insisté auprès du Conseil d’Etat pour que, parallèlement, il propose de voter également sur un suffrage cantonal.",
      },
      {
        text: "Between 1959 and 1960 Neuchâtel and Geneva followed.",
        url: "https://www.tvsvizzera.it/tvs/suffragio-femminile_sessant-anni-fa-le-prime-donne-alle-urne/44727462?utm_source=multiple&utm_campaign=swi-rss&utm_medium=rss&utm_content=o",
        copyDate: null,
        excerpt:
          "Tra il 1959 e il 1960, altri due cantoni francofoni -Neuchâtel e Ginevra- concessero i diritti politici alle donne",
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
        text: "In the last canton it took until 1990.",
        url: "http://blog.nccr-onthemove.ch/tag/federalism-it/?lang=it",
        copyDate: null,
        excerpt:
          "Yet at the cantonal level it was only in 1990 that the last canton also introduced women’s suffrage.",
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
      text: "The same large question, asked in the same way",
      hands: "partly",
      whose: "someoneElse",
      repeats: "keepsHappening",
    },
    text: [
      "In 1791 William Wilberforce asked the British Parliament to end the trade in enslaved people. There were 163 votes against his bill, and 88 for it. He asked again in many of the years that followed. In 1796 there should have been enough votes. But many of those who were for the bill had gone to the opera that night. In 1805 it was defeated again.",
      "Then there was a smaller bill, written by James Stephen. It did not ask for the end of the trade. It only forbade any part in the trade with France, with which Britain was at war. It passed in 1806.",
      "In 1807 the large bill followed. In the House of Lords it had 100 votes to 36. In the Commons it had 283 to 16.",
    ],
    changed: "They asked for a smaller thing first.",
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
        text: "He asked again and again.",
        url: "https://en.wikisource.org/wiki/Page:A_memoir_of_Granville_Sharp.djvu/58",
        copyDate: null,
        excerpt: "In 1793, Mr. Wilberforce renewed and lost his motion.",
      },
      {
        text: "In 1796 he brought the bill once more.",
        url: "https://evangelical-times.org/william-wilberforce-part-2-2",
        copyDate: null,
        excerpt: "In 1796 he again presented the Abolition Bill, which passed its second reading",
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
        text: "It passed in 1806.",
        url: "http://abolition.e2bn.org/slavery_113.html",
        copyDate: null,
        excerpt:
          "The first breakthrough was in 1806, when James Stephen wrote a bill that was passed, banning involvement in the Slave Trade with France.",
      },
      {
        text: "Britain was at war with France.",
        url: "https://evangelical-times.org/william-wilberforce-part-2-2",
        copyDate: null,
        excerpt: "Then in 1793 France declared war on England and Abolition became a low national priority.",
      },
      {
        text: "It forbade supplying the French colonies.",
        url: "https://choosethecross.com/?p=6211",
        copyDate: null,
        excerpt:
          "A breakthrough was achieved in 1806 with an Act outlawing the supply of slaves to French colonies",
      },
      {
        text: "In 1807 the large bill came before the Lords.",
        url: "https://en.wikisource.org/wiki/Page:A_memoir_of_Granville_Sharp.djvu/58",
        copyDate: null,
        excerpt:
          'In 1807, Lord Granville brought into the House of Lords, "A bill for the Abolition of the Slave Trade."',
      },
      {
        text: "It had 100 votes to 36, and 283 to 16.",
        url: "https://en.wikisource.org/wiki/Page:A_memoir_of_Granville_Sharp.djvu/58",
        copyDate: null,
        excerpt:
          "the bill passed with a majority of 100 to 36. In the Commons the majority in its favor was 283 against 16.",
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
      text: "A court that took “persons” in the law of 1867 to mean men",
      hands: "notMine",
      whose: "someoneElse",
      repeats: "oneOff",
    },
    text: [
      "Emily Murphy, Nellie McClung, Louise McKinney and others in Alberta wanted something settled: could a woman be called to the Canadian Senate? The law of 1867 spoke of “persons”. In all earlier cases that had been taken to mean men. On 24 April 1928 the Supreme Court of Canada answered no.",
      "It sounded final. But at that time there was one more place to ask: the Privy Council, in the United Kingdom. They took their question there.",
      "The judges in London looked at the word anew. The law of 1867, one of them wrote, was a living tree, planted in Canada, and able to grow. On 18 October 1929 they ruled that women, too, could be called to the Senate.",
    ],
    changed: "They found out who else could decide, and asked there.",
    prompts: [
      "After the ruling of 1928, what did they do differently?",
      "Who else could hear your question, as your next step?",
    ],
    facts: [
      {
        text: "Nellie McClung, Louise McKinney and Emily Murphy were from the province.",
        url: "https://beta.bailii.org/uk/cases/UKPC/1929/1929_86.html",
        copyDate: null,
        excerpt:
          "Nellie L. McClung and Louise C. McKinney were for several years members of the Legislative Assembly of the said province ; Emily F. Murphy is a police magistrate in and for the said province",
      },
      {
        text: "On 24 April 1928 the Supreme Court answered in the negative.",
        url: "http://www.docstoc.com/docs/129652909/Edwards-case",
        copyDate: null,
        excerpt:
          'upon April 24, 1928, the Court answered the question in the negative ([1928] S.C.R. 276); the question being understood to be "Are women eligible\nfor appointment to the Senate of Canada?"',
      },
      {
        text: "It was a law of 1867.",
        url: "https://beta.bailii.org/uk/cases/UKPC/1929/1929_86.html",
        copyDate: null,
        excerpt: "By section 24 of the British North America Act, 1867, it is provided that",
      },
      {
        text: "Persons had been taken to mean men.",
        url: "https://ualbertalaw.typepad.com/faculty/2016/09/the-living-tree.html",
        copyDate: null,
        excerpt:
          "In all previous interpretations of this section of the Act courts determined that “persons” only applied to landholding men.",
      },
      {
        text: "There was one more place to ask, and they went there.",
        url: "https://ualbertalaw.typepad.com/faculty/2016/09/the-living-tree.html",
        copyDate: null,
        excerpt:
          "the SCC was not the final authority in Canadian jurisprudence at the time, and the United Kingdom's Judicial Committee of the Privy Council",
      },
      {
        text: "It had planted a living tree.",
        url: "https://ualbertalaw.typepad.com/faculty/2016/09/the-living-tree.html",
        copyDate: null,
        excerpt:
          "“The British North America Act planted in Canada a living tree capable of growth and expansion within its natural limits.”",
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
      "In Abeokuta, in Nigeria, Funmilayo Ransome-Kuti had founded a ladies’ club. The women of the market had worries of their own. They were taxed apart from their husbands, whatever they earned. In 1945 the government began to take their rice without pay.",
      "In 1944 she had opened the club to market women, and it had evening classes. She spoke Yoruba instead of English, even to officials. When the rice was taken, the club stood up for the women. She called on the newspapers, and the rule was lifted.",
      "In 1946 the club became the Abeokuta Women’s Union. It sent petitions, went on strike, and stood before the palace for days. On 3 January 1949, after a long dispute, the ruler left his throne.",
    ],
    changed: "She opened a small circle to those it was about.",
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
        text: "On 3 January 1949 the ruler left his throne.",
        url: "https://ekohotblog.com/?p=197835",
        copyDate: null,
        excerpt:
          "The 7th Alake of Egbaland, Oba Samuel Ademola relenquished his throne on the 3rd of January 1949 after a long disagreement with the Egba women.",
      },
    ],
  },
];
