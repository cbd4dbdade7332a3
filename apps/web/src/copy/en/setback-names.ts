/**
 * What a setback's feelings, places in life and kinds are called on every screen.
 */
import { formatNumber } from "../format.ts";
import { section } from "../language.ts";

export const setbackNames = section("setbackNames", {
  /** The eight chips, by key. */
  feelings: {
    disappointed: "Disappointed",
    ashamed: "Ashamed",
    embarrassed: "Embarrassed",
    angry: "Angry",
    anxious: "Anxious",
    sad: "Sad",
    numb: "Numb",
    notSure: "Not sure",
  },
  areas: {
    work: "Work",
    study: "Study",
    money: "Money",
    health: "Health",
    love: "Love",
    family: "Family and friends",
    making: "Making something",
    sport: "Sport",
    elsewhere: "Somewhere else",
  },
  kinds: {
    turnedDown: "Turned down",
    missedMark: "Missed the mark",
    mistake: "A mistake",
    slippedBack: "Slipped back",
    row: "A row",
    loss: "A loss or a death",
    hurt: "Someone hurt me, or I wasn’t safe",
    unfair: "Unfair treatment",
  },
  /** A heading without a short name. */
  dayAndGoal: (day: string, goal: string) => `${day}: ${goal}`,
  tryNumber: (number: number) => `Try ${formatNumber(number)}`,
  goalAndTry: (goal: string, number: number) => `${goal}, try ${formatNumber(number)}`,
  /** Something of a newer version. */
  other: "Something else",
});
