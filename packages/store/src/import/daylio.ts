/**
 * What Daylio's two exports have in common: notes with a little HTML, and its five English mood names.
 */

const TAGS = /<(\/?)(br|b|strong|i|em|u|s|strike|del|p|div|span|font|ul|ol|li|h[1-6])(?:\s[^<>]*)?\/?>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};
const MARKS: Readonly<Record<string, string>> = {
  b: "**",
  strong: "**",
  i: "*",
  em: "*",
  s: "~~",
  strike: "~~",
  del: "~~",
};

/**
 * Markdown from a Daylio note. Only the tags its editor makes are turned; anything else in angle brackets
 * is what the person typed, and stays.
 */
export function fromHtml(html: string): string {
  const numbers: (number | null)[] = [];
  let out = "";
  let from = 0;
  const newLine = () => {
    if (out !== "" && !out.endsWith("\n")) out += "\n";
  };
  for (const match of html.matchAll(TAGS)) {
    out += entities(html.slice(from, match.index));
    from = match.index + match[0].length;
    const closing = match[1] === "/";
    const tag = (match[2] ?? "").toLowerCase();
    if (tag === "br") out += "\n";
    else if (tag === "p" || tag === "div" || /^h\d$/.test(tag)) newLine();
    else if (tag === "ul" || tag === "ol") {
      newLine();
      if (closing) numbers.pop();
      else numbers.push(tag === "ol" ? 1 : null);
    } else if (tag === "li") {
      newLine();
      const n = numbers.at(-1) ?? null;
      if (!closing) out += n === null ? "- " : `${n}. `;
      if (!closing && n !== null) numbers[numbers.length - 1] = n + 1;
    } else out += MARKS[tag] ?? "";
  }
  return out + entities(html.slice(from));
}

const entities = (text: string) =>
  text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** Daylio's own names for its five moods, best first; `predefined_name_id` counts them from 1. */
export const MOOD_NAMES = ["rad", "good", "meh", "bad", "awful"] as const;
