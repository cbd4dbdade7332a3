/**
 * What a screen has to know of a summary without the rules that come with its lines.
 */

/** The tag of a note that is a summary somebody asked to keep. */
export const SUMMARY_TAG = "summary";

export const RANGES = ["twoWeeks", "month", "threeMonths", "all", "own"] as const;

/** Whether the line with this id counts days, sittings or tries: of other days it says another number. */
export const isCount = (line: string): boolean =>
  /^(energy|sleep|(heaviness|around|practice|goal):.*)$/s.test(line);

/** The line of all that happened, beside that of the setback with this id. */
export const wholeId = (line: string): string => line.replace(/^setback:/, "whole:");
