/**
 * The words around "Worried about someone?". The page itself is content.
 */
import { section } from "../language.ts";

export const worriedPage = section("worriedPage", {
  back: "Help now",
  danger: "If they’re in danger now",
  moreNumbers: "All numbers, and other countries",
  choose: "Numbers for your country",
  say: "Words you can use",
  sources: "Where this comes from",
  read: {
    abstract: "A study; its summary was read.",
    page: "Advice on a public page, read in a stored copy.",
  },
  notTraining: "It’s no training, and it can’t know the two of you. A line can talk it through with you.",
});
