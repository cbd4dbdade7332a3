/**
 * Sentences that stand the same in every place: About, README, manifest, command line.
 */

/** What Onward is for, and what it is not. */
export const PURPOSE =
  "Onward helps people reflect on setbacks, plan next steps and stay in touch with supporters. It is not a medical device, does not assess, diagnose, treat or monitor any condition, and is not an emergency service.";

/** For whom it is written. */
export const ADULTS =
  "Written for adults. If you’re under 16, use it with someone you trust. Child lines are on Help now.";

/** Always, for everyone, at the end of a practice and below what looks back; never because of anything written. */
export const CARE = "If hard days keep coming, talking to a doctor or counsellor helps many people.";
