/**
 * How common it is: what became of all who tried, so that a story is not read as what to expect.
 *
 * A figure stands beside a story only where it is about the same field and the same kind of setback, or about just that
 * story. For most there is none, and the page says so.
 */
import type { Area, Kind } from "@onward/domain/setbacks/setback";
import type { Field, Story } from "./schema.ts";

export type BaseRate = {
  readonly key: string;
  /** One sentence, with its figure, its place and its year. */
  readonly says: string;
  readonly place: string;
  readonly year: string;
  readonly areas: readonly Area[];
  readonly kind: Kind;
  /** The fields of the stories it stands beside; none: it stands in the list alone. */
  readonly fields: readonly Field[];
  /** Only beside these of them, by key; null: beside all of that field and kind. */
  readonly stories: readonly string[] | null;
  /** Who says so, in words. */
  readonly from: string;
  readonly url: string;
  /** Date of the copy that was read; null: it was read in a stored copy that tells no date of its own. */
  readonly copyDate: string | null;
  /** As it stands on the page, word for word. */
  readonly excerpts: readonly string[];
};

export const BASE_RATES: readonly BaseRate[] = [
  {
    key: "drivingTests",
    says: "Of car driving tests in Great Britain in 2023/24, 47.9% ended in a pass.",
    place: "Great Britain",
    year: "2023/24",
    areas: ["study", "elsewhere"],
    kind: "missedMark",
    fields: [],
    stories: null,
    from: "Auto Express, from official statistics",
    url: "https://autoexpress.co.uk/car-news/first-cars/91405/uk-driving-test-pass-rates-explained",
    copyDate: null,
    excerpts: ["The average driving test pass rate in the 2023/24 financial year was 47.9 per cent."],
  },
  {
    key: "graduateJobs",
    says: "For each graduate job in the UK in 2023/24, the average employer had 140 applications.",
    place: "United Kingdom",
    year: "2023/24",
    areas: ["work"],
    kind: "turnedDown",
    fields: [],
    stories: null,
    from: "Shropshire Star, on the Institute of Student Employers’ survey",
    url: "https://shropshirestar.com/news/uk-news/2024/10/17/competition-for-graduate-jobs-at-record-high--institute-of-student-employers",
    copyDate: null,
    excerpts: [
      "A survey, of 145 student employers in July, found the average employer received 140 applications per graduate job in 2023/24",
    ],
  },
  {
    key: "researchGrants",
    says: "Of project applications to one US institute for medical research in 2015, 29.6% were funded.",
    place: "United States",
    year: "2015",
    areas: ["work", "study"],
    kind: "turnedDown",
    fields: ["science"],
    stories: null,
    from: "National Institute of General Medical Sciences",
    url: "https://loop.nigms.nih.gov/category/budget",
    copyDate: null,
    excerpts: [
      "the success rate for NIGMS research project grants (RPGs) increased from 24.8% in Fiscal Year 2014 to 29.6% in Fiscal Year 2015.",
    ],
  },
  {
    key: "papers",
    says: "One journal of cell biology turned down over 90% of the papers it was sent, it said in 2003.",
    place: "United Kingdom",
    year: "2003",
    areas: ["work", "study"],
    kind: "turnedDown",
    fields: ["science"],
    stories: null,
    from: "Nature Cell Biology",
    url: "https://nature.com/articles/ncb1103-937",
    copyDate: null,
    excerpts: [
      "This journal rejects over 90% of received manuscripts.",
      "just under 3,000 manuscripts considered at NCB between January 2002 and October 2003",
    ],
  },
  {
    key: "shortStories",
    says: "A magazine that gets about 15,000 stories a year prints 15 of them, one writer heard in 2007.",
    place: "United States",
    year: "2007",
    areas: ["making", "work"],
    kind: "turnedDown",
    fields: ["writing"],
    stories: null,
    from: "Notes of a writer in Cambridge on a panel of editors",
    url: "http://www2.eng.cam.ac.uk/~tpl/texts/publishingstories2007.html",
    copyDate: null,
    excerpts: [
      "Publishing stories (September 2007)",
      "the Paris Review gets about 15000 stories a year of which it prints 15, most coming via agents. Even with smaller magazines, less than 1% of stories are taken.",
    ],
  },
  {
    key: "newBusinesses",
    says: "Of new businesses begun in the United States in 1998, 44% were still there four years later.",
    place: "United States",
    year: "1998",
    areas: ["work", "money"],
    kind: "missedMark",
    fields: ["business"],
    stories: null,
    from: "US Bureau of Labor Statistics",
    url: "https://www.bls.gov/opub/ted/2005/jun/wk2/art02.htm",
    copyDate: null,
    excerpts: [
      "66 percent of new establishments were still in existence 2 years after their birth in the second quarter of 1998, and 44 percent were still in existence 4 years after their birth.",
    ],
  },
  {
    key: "schoolSport",
    says: "In the United States in 2013, 3.3% of boys in school basketball went on to play it for a college.",
    place: "United States",
    year: "2013",
    areas: ["sport"],
    kind: "missedMark",
    fields: ["sport"],
    stories: null,
    from: "David Geier, a doctor, from the NCAA’s figures",
    url: "https://drdavidgeier.com/statistics-competing-beyond-high-school/",
    copyDate: null,
    excerpts: [
      "The percentage of high school athletes who go on to play in the NCAA are 6.5% in football, 5.7% in men’s soccer, 3.7% in women’s basketball, and 3.3% in men’s basketball.",
      "Source: Probability of Going Pro Figures and Methodology 2013, NCAA",
    ],
  },
  {
    key: "films",
    says: "For one film festival in 2012, 110 long films were chosen from 4,042 that were sent in.",
    place: "United States",
    year: "2012",
    areas: ["making"],
    kind: "turnedDown",
    fields: ["art"],
    stories: ["ray"],
    from: "Makers of films, quoting the Sundance Film Festival",
    url: "https://indietalk.com/threads/sundance-news.31290/",
    copyDate: null,
    excerpts: ["For the 2012 Sundance Film Festival, 110 features were selected from 4,042 submissions."],
  },
  {
    key: "everest",
    says: "Of first climbs on Everest from 1990 to 2005, about one in three came to the top.",
    place: "Nepal and Tibet",
    year: "1990 to 2005",
    areas: ["sport"],
    kind: "turnedDown",
    fields: ["exploration"],
    stories: ["tabei"],
    from: "University of California, Davis",
    url: "https://lettersandscience.ucdavis.edu/blog/mount-everest-summit-success-rate-climbing",
    copyDate: null,
    excerpts: [
      "success rates essentially doubled from about a 1-3 chance for 1990–2005 to a 2-3 chance for 2006–19.",
    ],
  },
  {
    key: "votes",
    says: "Of 951 laws that citizens put to the vote in US states from 1974 to 2004, 426 were approved.",
    place: "United States",
    year: "1974 to 2004",
    areas: ["work", "elsewhere"],
    kind: "turnedDown",
    fields: ["politics"],
    stories: null,
    from: "A study of citizens’ initiatives, in a copy",
    url: "https://1library.co/article/amidament-directe-h-formaci%C3%B3-seguretat-salut.y6099n5y",
    copyDate: null,
    excerpts: [
      "The present study examined all 951 citizen initiatives that have appeared on statewide ballots from 1974 to 2004.",
      "during this period in which 426 measures were approved and 525 were rejected",
    ],
  },
  {
    key: "degrees",
    says: "Of students who began at a US college in 2014, 64% had a degree from it six years later.",
    place: "United States",
    year: "2014",
    areas: ["study"],
    kind: "missedMark",
    fields: ["education"],
    stories: ["treisman"],
    from: "US National Center for Education Statistics",
    url: "http://www.nces.ed.gov/fastfacts/display.asp?id=40",
    copyDate: null,
    excerpts: [
      "In 2020, the overall 6-year graduation rate for first-time, full-time undergraduate students",
      "at 4-year degree-granting institutions in fall 2014 was 64 percent.",
    ],
  },
  {
    key: "resolutions",
    says: "Of people with a New Year’s resolution in a US study of 1989, 19% said they had kept it two years on.",
    place: "United States",
    year: "1989",
    areas: ["health"],
    kind: "slippedBack",
    fields: [],
    stories: null,
    from: "Washington Post, on a study of the University of Scranton",
    url: "https://www.washingtonpost.com/news/to-your-health/wp/2015/01/07/its-january-7-and-a-quarter-of-us-have-already-abandoned-our-new-years-resolutions/",
    copyDate: null,
    excerpts: [
      "Only 19 percent deemed themselves successful in reaching their goal and sticking to the effort when Norcross followed up his 1989 survey two years later.",
    ],
  },
];

/** The figures that stand beside a story; none where nothing was found for its field and its kind of setback. */
export const ratesFor = (
  story: Pick<Story, "key" | "field" | "kind">,
  rates: readonly BaseRate[] = BASE_RATES,
): readonly BaseRate[] =>
  rates.filter(
    (rate) =>
      rate.fields.includes(story.field) &&
      (rate.stories === null ? rate.kind === story.kind : rate.stories.includes(story.key)),
  );
