/**
 * The words of the page for when the app itself is not kept and there is no network.
 */
import { section } from "../language.ts";

export const awayPage = section("away", {
  title: "Onward can’t open without a network just now",
  detail:
    "This browser has let go of the app. When you’re online again, load this page once, and it works offline as before.",
  words: "What you wrote is kept apart from it, in this browser.",
  emergency: "If someone is in danger",
  danger:
    "Call your local emergency number. In much of the world 112 works from a mobile. Here are the first numbers we know.",
});
