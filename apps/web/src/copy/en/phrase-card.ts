/**
 * The words of the card after very heavy words. The same for everyone: nothing of what was written stands on it.
 */
import { section } from "../language.ts";

export const phraseCard = section("phraseCard", {
  title: "It sounds as if this is very heavy.",
  line: "You can talk to someone now.",
  call: (name: string, number: string) => `Call ${name}, ${number}`,
  text: (name: string, number: string) => `Text ${name}, ${number}`,
  emergency: (number: string) => `In danger? Call ${number}`,
  more: "Other numbers",
  plan: "My plan for hard days",
  write: "Keep writing",
  notMe: "Not about me",
  nothing: "You’re not in trouble, and nothing was sent to anyone.",
  about: "About this card",
});
