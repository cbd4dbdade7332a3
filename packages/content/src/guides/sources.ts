/**
 * The studies behind the guides: who, when, where, and what of them was read.
 */
import type { Finding } from "./schema.ts";

type Source = Finding["source"];

const abstract = (cite: string, doi: string | null): Source => ({ cite, doi, read: "abstract" });
const reports = (cite: string, doi: string | null): Source => ({ cite, doi, read: "reports" });
const sizeTold = (cite: string, doi: string | null): Source => ({ cite, doi, read: "sizeTold" });

/** Words on a page that was read in a stored copy, which told no date of its own. */
export const read = (url: string, excerpt: string): Finding["seen"][number] => ({
  url,
  copyDate: null,
  excerpt,
});

export const TANNENBAUM = abstract(
  "Tannenbaum and Cerasoli, 2013, Human Factors",
  "10.1177/0018720812448394",
);
export const KEISER = abstract(
  "Keiser and Arthur, 2021, Journal of Applied Psychology",
  "10.1037/apl0000821",
);
export const MURDOCH = abstract("Murdoch and others, 2023, Stress and Health", "10.1002/smi.3199");
export const GUO = abstract("Guo, 2023, British Journal of Clinical Psychology", "10.1111/bjc.12408");
export const ROSE = abstract(
  "Rose and others, 2002, Cochrane Database of Systematic Reviews",
  "10.1002/14651858.CD000560",
);
export const WEBB = abstract("Webb, Miles and Sheeran, 2012, Psychological Bulletin", "10.1037/a0027600");
export const MACNAMARA = abstract(
  "Macnamara and Burgoyne, 2023, Psychological Bulletin",
  "10.1037/bul0000352",
);
export const BURNETTE = abstract("Burnette and others, 2023, Psychological Bulletin", "10.1037/bul0000368");
export const LATIMIER = abstract(
  "Latimier, Peyre and Ramus, 2021, Educational Psychology Review",
  "10.1007/s10648-020-09572-8",
);
export const GOLLWITZER = abstract(
  "Gollwitzer and Sheeran, 2006, Advances in Experimental Social Psychology",
  "10.1016/S0065-2601(06)38002-1",
);
export const SHEERAN = abstract(
  "Sheeran, Listrom and Gollwitzer, 2024, European Review of Social Psychology",
  "10.1080/10463283.2024.2334563",
);
export const FINCHAM = abstract("Fincham and others, 2023, Scientific Reports", "10.1038/s41598-022-27247-y");
export const SCOTT = abstract("Scott and others, 2021, Sleep Medicine Reviews", "10.1016/j.smrv.2021.101556");
export const MUELLER = abstract(
  "Mueller-Weinitschke and others, 2023, Journal of Medical Internet Research",
  "10.2196/41643",
);
export const KJAERVIK = abstract(
  "Kjærvik and Bushman, 2024, Clinical Psychology Review",
  "10.1016/j.cpr.2024.102414",
);
export const EPTON = abstract(
  "Epton, Currie and Armitage, 2017, Journal of Consulting and Clinical Psychology",
  "10.1037/ccp0000260",
);
export const HARKIN = abstract("Harkin and others, 2016, Psychological Bulletin", "10.1037/bul0000025");
export const LALLY = reports(
  "Lally and others, 2010, European Journal of Social Psychology",
  "10.1002/ejsp.674",
);
export const DECI = abstract(
  "Deci, Koestner and Ryan, 1999, Psychological Bulletin",
  "10.1037/0033-2909.125.6.627",
);
export const LIN_SIEGLER = abstract(
  "Lin-Siegler and others, 2016, Journal of Educational Psychology",
  "10.1037/edu0000092",
);
export const ADVICE = sizeTold(
  "Eskreis-Winkler and others, 2019, Proceedings of the National Academy of Sciences",
  "10.1073/pnas.1908779116",
);
export const BARLOW = abstract(
  "Barlow, Wrosch and McGrath, 2020, Journal of Personality",
  "10.1111/jopy.12492",
);
export const YIN = abstract("Yin and others, 2019, Nature", "10.1038/s41586-019-1725-y");
export const KLUGER = abstract(
  "Kluger and DeNisi, 1996, Psychological Bulletin",
  "10.1037/0033-2909.119.2.254",
);
// The year is that of the report that was read.
export const YOON = reports(
  "Yoon and others, 2021, Working paper of Harvard Business School, as reported",
  null,
);
export const BUEHLER = reports(
  "Buehler, Griffin and Ross, 1994, Journal of Personality and Social Psychology",
  "10.1037/0022-3514.67.3.366",
);
export const KRUGER = abstract(
  "Kruger and Evans, 2004, Journal of Experimental Social Psychology",
  "10.1016/j.jesp.2003.11.001",
);
export const CHANG = abstract(
  "Chang and others, 2016, Judgment and Decision Making",
  "10.1017/S1930297500004599",
);
export const ZELL = abstract("Zell and Stockus, 2025, American Psychologist", "10.1037/amp0001323");
export const BOLGER = abstract(
  "Bolger and Amarel, 2007, Journal of Personality and Social Psychology",
  "10.1037/0022-3514.92.3.458",
);
export const STEFFENS = abstract(
  "Steffens and others, 2019, Health Psychology Review",
  "10.1080/17437199.2019.1669481",
);
export const SPENDELOW = abstract(
  "Spendelow, Simonds and Avery, 2016, Clinical Psychology and Psychotherapy",
  "10.1002/cpp.2023",
);
export const MUSIAT = abstract("Musiat and others, 2022, Psychological Medicine", null);
export const CUIJPERS = abstract("Cuijpers and others, 2011, PLoS ONE", "10.1371/journal.pone.0021274");
export const FERRARI = abstract("Ferrari and others, 2019, Mindfulness", "10.1007/s12671-019-01134-6");
export const WILSON = abstract("Wilson and others, 2019, Mindfulness", "10.1007/s12671-018-1037-6");
export const BREINES = abstract(
  "Breines and Chen, 2012, Personality and Social Psychology Bulletin",
  "10.1177/0146167212445599",
);
export const CREGG = abstract(
  "Cregg and Cheavens, 2020, Journal of Happiness Studies",
  "10.1007/s10902-020-00236-6",
);
export const KIRCA = abstract(
  "Kirca, Malouff and Meynadier, 2023, International Journal of Applied Positive Psychology",
  "10.1007/s41042-023-00086-6",
);
export const HEEKERENS = abstract(
  "Heekerens and Eid, 2020, Journal of Positive Psychology",
  "10.1080/17439760.2020.1716052",
);
export const PHAM = sizeTold(
  "Pham and Taylor, 1999, Personality and Social Psychology Bulletin",
  "10.1177/0146167299025002010",
);
export const COLE = abstract(
  "Cole and others, 2021, Psychonomic Bulletin and Review",
  "10.3758/s13423-021-01880-6",
);
export const WANG = abstract(
  "Wang, Wang and Gai, 2021, Frontiers in Psychology",
  "10.3389/fpsyg.2021.565202",
);
