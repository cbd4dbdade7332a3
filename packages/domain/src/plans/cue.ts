/**
 * Could one tell, in the moment, that it is time? A soft look at the "if" of a plan.
 *
 * Plans hold when their cue is an event, a place, an hour, something seen, heard or felt in the body; "when I'm
 * ready" never quite comes (Gollwitzer and Sheeran 2006). English only, and in doubt it says yes: it is a nudge
 * beside a field, it blocks nothing. Imports nothing, since it runs at each key press.
 */

/** A wish, or a state that waits for itself: no moment marks it, whatever else the sentence holds. */
const WISH: readonly RegExp[] = [
  /^(?:please )?(?:try|be|being|stay|stop|keep|become|don't be|do better)\b/,
  /^(?:i|we) (?:want|need|should|try|must|wish|hope|have) (?:to )?(?:be|feel|stay|become|improve|change|do better)\b/,
  /\b(?:i'm|i am|we're|we are|feel|get) (?:\w+ )?ready\b|\b(?:motivated|inspired|in the mood|up (?:to|for) it|feel like it)\b/,
  /\b(?:have|has|had|find|got|get) (?:\w+ ){0,2}(?:time|energy|strength|courage|motivation|chance)\b/,
  /\bgets? a?round to\b/,
  /\b(?:(?:time|moment) is right|(?:right|good|perfect) (?:time|moment))\b/,
  /\b(?:some ?day|one day(?! before| after)|eventually|sooner or later|at some point|in (?:the )?future|from now on)\b/,
  /\b(?:if|when|whenever|wherever|as|as soon as) possible\b/,
  /\b(?:am|i'm|is|are|it's|get|gets|feel|feels|become|becomes|go|goes) (?:a |a bit |a little |much )?(?:less|more|better|worse|calmer|easier|quieter|stronger|happier|fitter)\b/,
];

/** An hour, a place, an act, a sound, a word, a sign in the body: one can notice it. */
const SIGN: readonly RegExp[] = [
  /\b\d{1,2}(?:[:.]\d\d| ?[ap]\.?m\b)|o'clock|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/,
  /\b(?:noon|midnight|mornings?|evenings?|afternoon|night|tonight|tomorrow|breakfast|lunch|dinner|bedtime|bed|minutes?|hours?)\b/,
  /\b(?:see|sees|hear|hears|notice|notices|spot|smell|read|catch myself|feel my|urge)\b/,
  /\b(?:rings?|beeps?|buzz(?:es)?|alarm|timer|bell|message|e-?mail|mail|letter|phone|laptop|door|goes off)\b/,
  /\b(?:says?|said|asks?|asked|tells?|told|shouts?|raises?|interrupts?|laughs?|replies|answers?|question)\b/,
  /\b(?:sit|stand|walk|open|close|enter|arrive|leave|left|reach|pick|put|turn|switch|wake|finish|start|begin|end|hand|pull|step|drive|pass|pay|send|scroll|closed|finished|log (?:in|on))(?:s|es)?\b/,
  /\b(?:my|his|her|their) (?:hands?|chest|jaw|heart|stomach|shoulders?|voice|face|throat|breath|knees?)\b/,
  /\b(?:at|on|into|onto|past|outside|through) (?:the|my|a|an|our|his|her)\b/,
];

/** How things are, or how often: without a sign, nothing to notice. */
const MOOD: readonly RegExp[] = [
  /\b(?:always|never|often|usually|generally|constantly|sometimes|soon|later|next time|again)\b/,
  /\b(?:stress(?:ed|ful)?|overwhelmed|tired|busy|anxious|sad|unhappy|low|lazy|weak|bored|lonely|confident|calm|happy|struggling|pressure)\b/,
  /\b(?:hard|difficult|tough|bad|things|life|everything)\b/,
];

const any = (signs: readonly RegExp[], text: string) => signs.some((sign) => sign.test(text));

/**
 * False when the cue reads like a state or a wish rather than a moment. True in doubt, when empty, and in any
 * language other than English. Never fails.
 *
 * @example isNoticeable("the phone rings") // true
 * @example isNoticeable("I'm ready") // false
 */
export function isNoticeable(cue: string): boolean {
  const text = cue
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^\s*(?:if|when(?:ever)?|as soon as|once) (?!possible)/, "")
    .trim();
  return !any(WISH, text) && (any(SIGN, text) || !any(MOOD, text));
}
