/**
 * The words on a page that hold what practices say of their studies, where no guide quotes the same study: by the name
 * that stands in the practice. For checks and for whoever looks again; no screen shows them.
 */

export type Quoted = {
  readonly url: string;
  /** Date of the copy that was read; null: a stored copy that tells none of its own. */
  readonly copyDate: string | null;
  /** As it stands on the page, word for word. */
  readonly excerpt: string;
};

const from = (url: string, ...excerpts: readonly string[]): readonly Quoted[] =>
  excerpts.map((excerpt) => ({ url, copyDate: null, excerpt }));

export const QUOTED: Readonly<Record<string, readonly Quoted[]>> = {
  "Scullin and others, 2018, Journal of Experimental Psychology: General": from(
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC5758411/",
    "Fifty-seven healthy young adults (18–30) completed a writing assignment for five minutes prior to overnight polysomnography recording in a controlled sleep laboratory.",
    "Participants in the to-do list condition fell asleep significantly faster than those in the completed-list condition.",
  ).concat(
    from(
      "https://www.mindfood.com/article/tips-for-good-sleep/",
      "those who wrote to-do lists fell asleep an average of 9 minutes faster than those who jotted down things they already finished.",
    ),
  ),
  "Tol and others, 2020, The Lancet Global Health": from(
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC9899129",
    "Of 694 eligible participants (331 Self-Help Plus, 363 enhanced usual care), 613 (88%) completed all assessments.",
    "we found stronger improvements for Self-Help Plus on psychological distress 3 months post intervention (β −1·20, 95% CI −2·33 to −0·08; p=0·04; d −0·26)",
  ).concat(
    from(
      "https://mhpss.net/toolkit/curated-space-for-psychological-interventions/resource/doing-what-matters-in-times-of-stress-an-illustrated-guide",
      "It provides training in five skills used to help people manage stress. These five core skills are – Grounding in stressful situations, Unhooking from difficult thoughts and feelings",
    ),
  ),
  "McManus and others, 2012, J Behav Ther Exp Psychiatry": from(
    "https://pubmed.ncbi.nlm.nih.gov/21819813/",
    "Ninety one participants were randomly allocated to one of the three conditions.",
    "both TR and BE had a beneficial therapeutic impact in comparison to the control condition on beliefs, anxiety, behavior",
  ),
  "White and others, 2018, Emotion": from(
    "https://supermindproject.com/2018/09/16/focusing-on-the-future-from-afar-self-distancing-from-future-stressors-facilitates-adaptive-coping/",
    "a combination of experimental and individual difference methods with adults and adolescents (total N = 2,344)",
    "Adopting a self-distanced (vs. self-immersed) perspective when reflecting on a future stressor led to lower levels of anxiety as well as lower imagery vividness.",
  ),
  "Frattaroli, 2006, Psychological Bulletin": from(
    "https://pubmed.ncbi.nlm.nih.gov/17073523/",
    "One hundred forty-six randomized studies of experimental disclosure were collected and included in the present meta-analysis.",
    "experimental disclosure is effective, with a positive and significant average r-effect size of .075",
  ),
  "Frisina and others, 2004, J Nerv Ment Dis": from(
    "https://www.nutrition-evidence.com/article/15348980?limit=mesh_headings:Psychotherapy&limit=publication_types:Meta-Analysis",
    "After nine studies were meta-analyzed, it was determined that expressive writing significantly improved health (d = .19; p < .05).",
    "expressive writing is more effective on physical (d = .21; p = .01) than on psychological (d = .07; p = .17) health outcomes",
  ),
  "Pennebaker and Beall, 1986, Journal of Abnormal Psychology": from(
    "https://utexas.influuent.utsystem.edu/en/publications/confronting-a-traumatic-event-toward-an-understanding-of-inhibiti",
    "Forty-six healthy undergraduates wrote about either personally traumatic life events or trivial topics on 4 consecutive days.",
    "relatively higher blood pressure and negative moods following the essays, but fewer health center visits in the 6 months following the experiment",
  ),
  "Kappes and Oettingen, 2011, Journal of Experimental Social Psychology": from(
    "https://nyuscholars.nyu.edu/en/publications/positive-fantasies-about-idealized-futures-sap-energy",
    "The present four experiments identify low energy, measured by physiological and behavioral indicators, as a mechanism by which positive fantasies translate into poor achievement.",
  ),
  "Wu and others, 2021, Journal of Social Issues": from(
    "https://eprints.gla.ac.uk/243676/",
    "After a systematic search yielded 58 relevant studies, multilevel analyses identified an overall affirmation effect",
    "for identity-threatened students (Hedges’ g = .15), not for identity-nonthreatened students (Hedges’ g = .01)",
  ),
  "Carrillo and others, 2019, PLOS ONE": from(
    "https://vdocuments.site/effects-of-the-best-possible-self-intervention-a-ruauaesdspacebitstream100459696712019.html",
    "the BPS is an effective intervention to improve wellbeing (d + = .325), optimism (d + = .334) and positive affect (d + = .511)",
  ),
};
