/**
 * What a person writes: how long it may be, how it is tidied, and how it is shortened.
 */

/** The longest text of one cell, in UTF-16 units: at three bytes each it still fits one batch of 192 KiB. */
export const LONG = 50_000;
/** The longest short text: a name, a cue, a step. */
export const SHORT = 500;

// oxlint-disable-next-line no-control-regex -- control characters are exactly what this looks for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/**
 * Tidies without changing what was said: Unicode NFC, line ends as \n, no control characters, no space around.
 * Emoji, marks and right-to-left text stay as they are.
 */
export const tidy = (text: string): string =>
  text.normalize("NFC").replace(/\r\n?/g, "\n").replace(CONTROL, "").trim();

/** The first line that says something, cut at a word to at most `max` characters; for lists. */
export function excerpt(text: string, max = 80): string {
  const line =
    text
      .split("\n")
      .find((l) => l.trim() !== "")
      ?.trim() ?? "";
  const characters = [...line];
  if (characters.length <= max) return line;
  const cut = characters.slice(0, max).join("");
  const space = cut.lastIndexOf(" ");
  return `${(space > max / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
