/**
 * What a screen has to know of a summary without the rules that come with its lines.
 */

/** The tag of a note that is a summary somebody asked to keep. */
export const SUMMARY_TAG = "summary";

export const RANGES = ["twoWeeks", "month", "threeMonths", "all", "own"] as const;

/** The line of all that happened, beside that of the setback with this id. */
export const wholeId = (line: string): string => line.replace(/^setback:/, "whole:");
