/**
 * The words about small steps that are cut into smaller ones, and the day one is for.
 */
import { section } from "../language.ts";

export const steps = section("steps", {
  day: "A day for it",
  forDay: (day: string) => `For ${day}`,
  cut: "Cut it into smaller steps",
  partLabel: "A smaller step",
  partOf: "Part of:",
  /** The list of the smaller steps of one. */
  partsOf: (what: string) => `Smaller steps of: ${what}`,
  addPart: "Add a smaller step",
  addPartOf: (what: string) => `Add a smaller step to: ${what}`,
});
