/**
 * The words of the first screen.
 */
import { section } from "../language.ts";

export const welcome = section("welcome", {
  window: "Welcome",
  title: "Start from where you are.",
  lede: "Something didn’t go the way you hoped. Onward helps you steady yourself, understand it, and find the next step.",
  write: "Write down what happened",
  steady: "Steady myself first",
  promise: "No account. What you write stays on this device. Nobody else gets a copy.",
  free: "Free. No adverts. Nothing is sent.",
  look: "Look around",
  guides: "Read what helps",
  already: "I already use Onward",
  gone: "I wrote here before and it’s gone",
  homeScreen: "On an iPhone or iPad: the home screen first",
  homeScreenWhy:
    "There Onward opens like an app, and what you write is kept. It starts empty there, so begin there if you like.",
  adults:
    "Written for adults. If you’re under 16, use it with someone you trust. Child lines are on Help now.",
});
