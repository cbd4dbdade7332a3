/**
 * Words for what someone feels: eight chips, and *More words* in four families.
 *
 * Families help people who are upset find a word faster than one long list. Each word says what it means in one plain
 * line. The key is what a row keeps: it never changes once released; labels and meanings may.
 */

/** Tense, flat, settled, lively: by how much energy a feeling has and how pleasant it is. */
export const FAMILIES = ["storm", "low", "calm", "bright"] as const;
export type Family = (typeof FAMILIES)[number];

/** `family` is null for *Not sure*, which is an answer and belongs to none. */
export type FeelingWord = { key: string; label: string; meaning: string; family: Family | null };

const word = <F extends Family | null>(family: F, key: string, label: string, meaning: string) => ({
  key,
  label,
  meaning,
  family,
});

/** The chips under *What's there?*, in this order. */
export const CHIPS: readonly FeelingWord[] = [
  word("low", "disappointed", "Disappointed", "You hoped for something, and it did not come."),
  word("low", "ashamed", "Ashamed", "You feel bad about yourself, not just about what happened."),
  word("storm", "embarrassed", "Embarrassed", "You wish nobody had seen it."),
  word("storm", "angry", "Angry", "Something feels wrong, and you want to push back."),
  word("storm", "anxious", "Anxious", "Your mind keeps running ahead to what could go wrong."),
  word("low", "sad", "Sad", "Something matters to you and it hurts."),
  word("low", "numb", "Numb", "You feel little, or nothing at all."),
  word(null, "not-sure", "Not sure", "There is something, and it has no name yet."),
];

/** *More words*: never a word that is already a chip. */
export const MORE_WORDS: readonly (FeelingWord & { family: Family })[] = [
  // storm
  word("storm", "afraid", "Afraid", "It feels as if something bad is coming."),
  word("storm", "alarmed", "Alarmed", "Something just happened and every part of you is on alert."),
  word("storm", "annoyed", "Annoyed", "It is small, and it still bothers you."),
  word("storm", "betrayed", "Betrayed", "Someone you trusted did not keep faith with you."),
  word("storm", "bitter", "Bitter", "It was unfair, and it has stayed with you."),
  word("storm", "cornered", "Cornered", "Every way out seems shut."),
  word("storm", "defensive", "Defensive", "You feel you have to guard yourself."),
  word("storm", "disgusted", "Disgusted", "You want to turn away from it."),
  word("storm", "dreading-it", "Dreading it", "Something ahead weighs on you already."),
  word("storm", "envious", "Envious", "Someone has what you were hoping for."),
  word("storm", "exasperated", "Exasperated", "You have explained or tried too many times."),
  word("storm", "exposed", "Exposed", "People can see more of you than you would like."),
  word("storm", "flustered", "Flustered", "Too much at once, and your hands feel clumsy."),
  word("storm", "frantic", "Frantic", "You rush about and nothing gets done."),
  word("storm", "frustrated", "Frustrated", "You keep pushing and it does not move."),
  word("storm", "furious", "Furious", "The anger is big and hot."),
  word("storm", "humiliated", "Humiliated", "You were made to feel small in front of others."),
  word("storm", "impatient", "Impatient", "You want it over, now."),
  word("storm", "indignant", "Indignant", "It was not right, and you want that said."),
  word("storm", "insulted", "Insulted", "What they said or did felt like a slap."),
  word("storm", "jealous", "Jealous", "You fear losing someone or something to another."),
  word("storm", "judged", "Judged", "It feels as if others have made up their minds about you."),
  word("storm", "jumpy", "Jumpy", "Every small sound makes you start."),
  word("storm", "mortified", "Mortified", "You would like the floor to open."),
  word("storm", "nervous", "Nervous", "There are butterflies, and you can't settle."),
  word("storm", "on-edge", "On edge", "You are tight, and ready to snap."),
  word("storm", "overwhelmed", "Overwhelmed", "There is more than you can take in."),
  word("storm", "panicky", "Panicky", "It comes in a rush, and you want to get away."),
  word("storm", "pressured", "Pressured", "Too many people or things want something from you."),
  word("storm", "resentful", "Resentful", "You gave or lost something, and it still rankles."),
  word("storm", "restless", "Restless", "You can't sit still with it."),
  word("storm", "self-conscious", "Self-conscious", "You keep seeing yourself through their eyes."),
  word("storm", "shaken", "Shaken", "It knocked you, and you are not steady yet."),
  word("storm", "shocked", "Shocked", "You did not see it coming."),
  word("storm", "stressed", "Stressed", "The load is high and it does not let up."),
  word("storm", "tense", "Tense", "Your body is braced for something."),
  word("storm", "threatened", "Threatened", "Something you need seems in danger."),
  word("storm", "torn", "Torn", "Two things pull at you in opposite ways."),
  word("storm", "uneasy", "Uneasy", "Something is off, and you can't say what."),
  word("storm", "worried", "Worried", "You keep turning over what might happen."),
  // low
  word("low", "alone", "Alone", "You are carrying this with nobody beside you."),
  word("low", "beaten-down", "Beaten down", "One knock too many."),
  word("low", "blamed", "Blamed", "It is being put on you."),
  word("low", "broken-hearted", "Broken-hearted", "Someone or something you loved is gone from you."),
  word("low", "crushed", "Crushed", "It landed with its full weight."),
  word("low", "deflated", "Deflated", "The air has gone out of you."),
  word("low", "discouraged", "Discouraged", "You are not sure it is worth going on with."),
  word("low", "drained", "Drained", "There is nothing left in the tank."),
  word("low", "empty", "Empty", "There is a gap where a feeling should be."),
  word("low", "exhausted", "Exhausted", "You are tired past the point where rest is quick to help."),
  word("low", "flat", "Flat", "The colour has gone out of things."),
  word("low", "foolish", "Foolish", "You think you should have known better."),
  word("low", "forgotten", "Forgotten", "Nobody seems to have thought of you."),
  word("low", "grieving", "Grieving", "You miss what you have lost."),
  word("low", "guilty", "Guilty", "You think you did something you should not have done."),
  word("low", "helpless", "Helpless", "Nothing you do seems to change it."),
  word("low", "hollow", "Hollow", "You go through the motions and feel little."),
  word("low", "homesick", "Homesick", "You long for a place or a time where you belonged."),
  word("low", "hopeless", "Hopeless", "You can't see how it could get better."),
  word("low", "hurt", "Hurt", "Someone's words or acts went deep."),
  word("low", "ignored", "Ignored", "You spoke or showed up, and were not noticed."),
  word("low", "inadequate", "Inadequate", "You feel you are not enough for it."),
  word("low", "invisible", "Invisible", "People look past you."),
  word("low", "left-out", "Left out", "Others are in it together, and you are not."),
  word("low", "let-down", "Let down", "Someone did not do what you counted on."),
  word("low", "lonely", "Lonely", "You want closeness, and it is not there."),
  word("low", "longing", "Longing", "You ache for something that is not here."),
  word("low", "lost", "Lost", "You don't know which way to go now."),
  word("low", "miserable", "Miserable", "It is bad, and it is everywhere."),
  word("low", "powerless", "Powerless", "The choice is in other hands."),
  word("low", "regretful", "Regretful", "You wish you had done it another way."),
  word("low", "rejected", "Rejected", "You reached out, and were turned away."),
  word("low", "resigned", "Resigned", "You have stopped expecting it to change."),
  word("low", "small", "Small", "You feel less than the people around you."),
  word("low", "stuck", "Stuck", "You want to move and can't find how."),
  word("low", "tearful", "Tearful", "Crying is close."),
  word("low", "tired", "Tired", "You need rest, of one kind or another."),
  word("low", "unappreciated", "Unappreciated", "What you did went without thanks."),
  word("low", "unwanted", "Unwanted", "It feels as if they would rather you were not there."),
  word("low", "useless", "Useless", "You feel you have nothing to offer right now."),
  word("low", "weighed-down", "Weighed down", "Everything takes more effort than it should."),
  word("low", "wistful", "Wistful", "A soft sadness about how it might have been."),
  word("low", "worn-out", "Worn out", "It has gone on too long."),
  word("low", "worthless", "Worthless", "You can't see your own value right now."),
  // calm
  word("calm", "accepting", "Accepting", "It is what it is, and you can let it be."),
  word("calm", "at-peace", "At peace", "Nothing in you is fighting it."),
  word("calm", "calm", "Calm", "Your body and mind are quiet."),
  word("calm", "cared-for", "Cared for", "Someone is looking out for you."),
  word("calm", "clear", "Clear", "You can see what is what."),
  word("calm", "comfortable", "Comfortable", "You feel at ease where you are."),
  word("calm", "forgiving", "Forgiving", "You are ready to loosen your grip on a wrong."),
  word("calm", "gentle", "Gentle", "You are being soft with yourself or someone else."),
  word("calm", "grounded", "Grounded", "Your feet are on the floor and you know where you are."),
  word("calm", "okay", "Okay", "Neither good nor bad, and that will do."),
  word("calm", "patient", "Patient", "You can wait without it costing much."),
  word("calm", "quiet", "Quiet", "There is not much noise inside."),
  word("calm", "reflective", "Reflective", "You are turning it over, without hurry."),
  word("calm", "relieved", "Relieved", "A weight has come off."),
  word("calm", "rested", "Rested", "You have some strength back."),
  word("calm", "safe", "Safe", "Nothing here can harm you now."),
  word("calm", "settled", "Settled", "The worst of the stirring is over."),
  word("calm", "steady", "Steady", "You can stand in it."),
  word("calm", "supported", "Supported", "You are not holding it alone."),
  word("calm", "tender", "Tender", "It is sore, and you are treating it kindly."),
  word("calm", "thoughtful", "Thoughtful", "You are giving it room in your mind."),
  word("calm", "understood", "Understood", "Someone got what you meant."),
  word("calm", "unhurried", "Unhurried", "There is time."),
  // bright
  word("bright", "able", "Able", "You have what this needs."),
  word("bright", "amused", "Amused", "There is something funny in it."),
  word("bright", "brave", "Brave", "You are scared, and you are doing it anyway."),
  word("bright", "cheerful", "Cheerful", "Your mood is light."),
  word("bright", "confident", "Confident", "You trust yourself with this."),
  word("bright", "connected", "Connected", "You feel close to someone."),
  word("bright", "curious", "Curious", "You want to know more."),
  word("bright", "determined", "Determined", "You mean to see it through."),
  word("bright", "eager", "Eager", "You can't wait to begin."),
  word("bright", "encouraged", "Encouraged", "Something tells you to go on."),
  word("bright", "energetic", "Energetic", "There is fuel in you."),
  word("bright", "excited", "Excited", "Something good is near, and you feel it in your body."),
  word("bright", "free", "Free", "Something that held you has let go."),
  word("bright", "glad", "Glad", "It is good that this is so."),
  word("bright", "grateful", "Grateful", "Someone or something did you good."),
  word("bright", "hopeful", "Hopeful", "You can picture it going better."),
  word("bright", "inspired", "Inspired", "You have seen something and want to make or do."),
  word("bright", "interested", "Interested", "It has caught your attention."),
  word("bright", "joyful", "Joyful", "You feel it right through."),
  word("bright", "lively", "Lively", "You feel awake and in motion."),
  word("bright", "motivated", "Motivated", "You know why you want this."),
  word("bright", "playful", "Playful", "You feel like trying things just to see."),
  word("bright", "proud", "Proud", "You did something you stand behind."),
  word("bright", "ready", "Ready", "You could start now."),
  word("bright", "strong", "Strong", "You can carry this."),
  word("bright", "surprised", "Surprised", "You did not expect that, and it is not bad."),
  word("bright", "touched", "Touched", "Something kind reached you."),
  word("bright", "warm", "Warm", "You feel kindly towards someone."),
];

const byKey = new Map([...CHIPS, ...MORE_WORDS].map((feeling) => [feeling.key, feeling]));

/** The word of a stored key; undefined for a person's own word, or one from a newer version. */
export const feelingOf = (key: string): FeelingWord | undefined => byKey.get(key);

/** *More words* of one family, in alphabetical order. */
export const moreWords = (family: Family): readonly FeelingWord[] =>
  MORE_WORDS.filter((feeling) => feeling.family === family);
