/**
 * Hears a verdict on the whole person ("I am a failure") in what someone writes about an event.
 *
 * It only lets a screen add a line, *That's about you. What happened?*; it never blocks, changes or stores
 * anything. Per language: one whose list nobody wrote hears nothing. It would rather miss one than
 * take "I am a nurse" for a verdict.
 */

/** What takes it back beforehand: "not because I'm a fraud", "that doesn't mean I'm a failure". */
const TAKEN_BACK = String.raw`(?<!(?:\bnot|\bnever|n['’]t|\brather than)(?: (?:because|that|mean|think|believe|say))+ )`;
const SELF = String.raw`\b(?:i am|i['’]?m|i was|i['’]?ve (?:always )?been|i (?:just )?feel like|i felt like)`;
const ADVERBS = String.raw`(?: (?:just|simply|clearly|obviously|really|truly|basically|always|still|nothing but|only|so|too|completely|totally|utterly|absolutely|such|a bit of|quite))*`;
const ARTICLE = String.raw` (?:an?|the(?: \w+)?)`;
/** Words that call someone a thing. */
const NOUNS =
  "failure|fail|fraud|fake|phon(?:e)?y|impost[eo]r|idiot|fool|moron|dunce|loser|mess|disaster|wreck|waste|" +
  "coward|burden|disappointment|embarrassment|disgrace|joke|nobody|nothing|quitter|screw-?up|liability|" +
  "weakling|hypocrite|lost cause|hopeless case";
/** Words that judge, before any noun: "a terrible mother". */
const JUDGING =
  "bad|terrible|awful|horrible|rubbish|useless|hopeless|lousy|worthless|pathetic|incompetent|failed|stupid|" +
  "lazy|weak|rotten|selfish";
/** Words that judge on their own: "I'm useless". */
const ADJECTIVES =
  "useless|worthless|hopeless|pathetic|stupid|dumb|incompetent|unlovable|lazy|weak|a nobody|nothing|" +
  "not (?:good|smart|clever|strong) enough|not cut out for|no good|rubbish at everything|broken goods";

const ENGLISH = new RegExp(
  `${TAKEN_BACK}${SELF}${ADVERBS}(?:` +
    `${ARTICLE}(?: \\w+){0,2}? (?:${NOUNS})\\b|` +
    `${ARTICLE}(?: \\w+)? (?:${JUDGING}) \\w+|` +
    ` (?:${ADJECTIVES})\\b(?! of| with| about| but| like))`,
  "iu",
);

/** One list per language. To add one: someone who grew up with the language writes it, with labelled sentences. */
const VERDICTS: Readonly<Record<string, RegExp>> = { en: ENGLISH };

/**
 * True when a text holds a verdict on its writer.
 * @param language a language tag, `en-GB`; a language without a list is never a verdict
 */
export function isVerdict(text: string, language: string): boolean {
  const list = VERDICTS[language.toLowerCase().split("-")[0] ?? ""];
  return list?.test(text.replace(/\s+/gu, " ")) ?? false;
}
