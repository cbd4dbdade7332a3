/** Sentences with and without a verdict on the writer, labelled by hand. */
import { expect, test } from "vitest";
import { isVerdict } from "./labels.ts";

const verdicts = [
  "I am a failure.",
  "I'm such an idiot",
  "They said no again. I’m just a complete fraud, that is all.",
  "im a total waste of space",
  "I was a terrible mother today.",
  "I AM A LOSER",
  "honestly I'm so useless",
  "I am not good enough",
  "I feel like an impostor",
  "I've always been a coward",
  "I am the worst kind of hypocrite",
  "I'm\na mess",
  "They did not choose me. I'm a failure.",
  "Not because of them: because I'm useless",
  "They did not say it but I'm a fraud",
];
const notVerdicts = [
  "I am a nurse and I missed the early bus.",
  "I'm not a failure, the train was late.",
  "I am a bit late with the report",
  "They called my report a disaster",
  "I made a stupid mistake in the second part",
  "I am tired of waiting",
  "The interview was a mess.",
  "I am a new manager with a weak first quarter",
  "I'm sad and I want to go home",
  "I was nothing but polite to her",
  "I am afraid of failing",
  "It went wrong because I was tired, not because I'm a fraud",
  "That doesn’t mean that I am a failure",
  "I don't think I'm stupid",
  "It's not that I'm useless",
  "I was simply not a fraud that day",
  "",
];

test.each(verdicts)("a verdict: %s", (text) => expect(isVerdict(text, "en-GB")).toBe(true));
test.each(notVerdicts)("not a verdict: %s", (text) => expect(isVerdict(text, "en")).toBe(false));

test("a language without a list hears nothing", () => {
  expect(isVerdict("I am a failure", "de")).toBe(false);
  expect(isVerdict("Ich bin ein Versager", "de-AT")).toBe(false);
  expect(isVerdict("I am a failure", "")).toBe(false);
});

test("a very long text is read in no time to speak of", () => {
  expect(isVerdict("I am a ".repeat(7_000), "en")).toBe(false);
});
