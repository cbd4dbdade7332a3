/**
 * What stands in a Markdown note besides its prose: front matter, tags, links to files, a heading, a day.
 */
import type { LocalDate, Zone } from "@onward/domain/kernel/time";
import { parseDocument } from "yaml";
import { dayFrom, readWhen, type Written } from "./when.ts";

export type FrontMatter = ReadonlyMap<string, unknown>;

/** Longer than any heading block a person keeps; beyond it the block is text. */
const LONGEST_FRONT_MATTER = 64 * 1024;
/** How often anchors may be repeated; a few lines of aliases can otherwise unfold to gigabytes. */
const MOST_ALIASES = 50;

/**
 * The YAML block at the top, keys in lower case, and the text after it. A block that is not a YAML mapping stays in
 * the text: `broken` when it looked like one, as opposed to a text that begins with a rule.
 */
export function takeFrontMatter(text: string): { front: FrontMatter; rest: string; broken: boolean } {
  const none = { front: new Map<string, unknown>(), rest: text, broken: false };
  const head = text.trimStart().slice(0, LONGEST_FRONT_MATTER);
  const open = /^---[ \t]*\n/.exec(head);
  const inside = open ? head.slice(open[0].length) : "";
  const close = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(inside);
  if (!open || !close) return none;
  const source = inside.slice(0, close.index);
  const broken = { ...none, broken: /^[\w -]{1,50}:/.test(source) };
  const rest = text.trimStart().slice(open[0].length + close.index + close[0].length);
  try {
    const document = parseDocument(source, {
      version: "1.2",
      schema: "core",
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "silent",
    });
    if (document.errors.length > 0) return broken;
    const value: unknown = document.toJS({ mapAsMap: true, maxAliasCount: MOST_ALIASES });
    if (value === null) return { ...none, rest };
    if (!(value instanceof Map)) return broken;
    return {
      front: new Map([...value].map(([key, item]) => [String(key).toLowerCase(), item])),
      rest,
      broken: false,
    };
  } catch {
    return broken;
  }
}

const scalar = (value: unknown): string =>
  typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";

/** A text of the front matter; "" when there is none. */
export const property = (front: FrontMatter, key: string): string => scalar(front.get(key));

/** Tags as a list, or as one string with commas or spaces between; `#` in front of a tag goes. */
export function frontTags(front: FrontMatter): string[] {
  const given = [front.get("tags"), front.get("tag")].flatMap((value) => {
    if (Array.isArray(value)) return value.map(scalar);
    const one = scalar(value);
    return one.split(one.includes(",") ? "," : /\s+/);
  });
  return given.map((tag) => tag.trim().replace(/^#/, "")).filter((tag) => tag !== "");
}

const DATE_KEYS = ["date", "created", "created_at", "date created", "creation date"];

/** The day and time the front matter gives; `wrong` when it gives one that does not exist or cannot be read. */
export function frontDate(front: FrontMatter, zone: Zone): { when: Written | null; wrong: boolean } {
  let wrong = false;
  for (const key of DATE_KEYS) {
    const said = property(front, key);
    if (said === "") continue;
    const when = readWhen(said.replace(/^\[\[(.*)\]\]$/, "$1"), zone);
    if (when !== null) return { when, wrong: false };
    wrong = true;
  }
  return { when: null, wrong };
}

/** A day in a file's path: `2024-01-05.md`, `2024_01_05`, `202401051030`, `2024/01/05.md`. */
export function pathDate(path: string): { day: LocalDate | null; wrong: boolean } {
  const written = /(?:^|[^\d])(\d{4})([-_.])(\d{2})\2(\d{2})(?!\d)[^/]*$/.exec(path);
  // A row of digits is a day only if it is one: it may as well be a number.
  const match =
    written ??
    /(?:^|\/)(\d{4})()(\d{2})(\d{2})(?:\d{4}|\d{6})?(?!\d)[^/]*$/.exec(path) ??
    /(?:^|\/)(\d{4})()\/(\d{2})\/(\d{2})\.[^/]*$/.exec(path);
  const day = match && dayFrom(Number(match[1]), Number(match[3]), Number(match[4]));
  return { day, wrong: written !== null && day === null };
}

const HEADING = /^#{1,6}[ \t]+(.*)$/m;

/** A heading's words without the signs that may close it. */
function headingWords(line: string): string {
  let end = line.length;
  while (end > 0 && " \t#".includes(line.charAt(end - 1))) end -= 1;
  // `# C#` ends in a sign of its own: only signs after a space close a heading.
  return line.charAt(end) === "#" ? line.trim() : line.slice(0, end).trim();
}

/** The first heading, when nothing but space stands before it. */
export function leadingHeading(text: string): { heading: string; rest: string } | null {
  const match = HEADING.exec(text);
  if (!match?.[1] || text.slice(0, match.index).trim() !== "") return null;
  return { heading: headingWords(match[1]), rest: text.slice(match.index + match[0].length) };
}

/** The day in the first heading, anywhere in the text. */
export function headingDate(text: string): LocalDate | null {
  const match = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(HEADING.exec(text)?.[1] ?? "");
  return match && dayFrom(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The text without its code, in which neither tags nor links count. */
const withoutCode = (text: string): string =>
  text
    .replace(/^[ \t]*(```|~~~)[^\n]*\n[\s\S]*?(?:^[ \t]*\1[^\n]*$|$(?![\s\S]))/gm, "")
    .replace(/`[^`\n]*`/g, "");

/** `#tag/nested` in the text: after a space, with at least one sign that is no digit. */
export function inlineTags(text: string): string[] {
  const tags = withoutCode(text).matchAll(/(?<=^|[\s(])#([\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]+)/gmu);
  return [...tags].map((match) => (match[1] ?? "").replace(/\/+$/, "")).filter((tag) => /[^\d/_-]/.test(tag));
}

export type Link = {
  /** As a path, without heading, size or title; may be a note's name without its ending. */
  readonly target: string;
  readonly embed: boolean;
  readonly alt: string | null;
};

/** Links and embeds that may mean a file: `![[file|alt]]`, `[[file]]`, `![alt](path)`, `[text](<path with spaces>)`. */
export function fileLinks(text: string): Link[] {
  const source = withoutCode(text);
  const links: Link[] = [];
  for (const match of source.matchAll(/(!?)\[\[([^[\]|#\n]+)(?:#[^[\]|\n]*)?(?:\|([^[\]\n]*))?\]\]/g)) {
    // `![[photo.png|300]]` gives a width, not a description.
    const alt = /^\d+(x\d+)?$/.test(match[3] ?? "") ? null : (match[3] ?? null);
    links.push({ target: (match[2] ?? "").trim(), embed: match[1] === "!", alt });
  }
  // A bracket ends the words before it unless it is closed, and lengths are bounded: no row of signs takes long.
  const plainLinks =
    /(!?)\[((?:[^[\]\n]|\[[^[\]\n]{0,100}\]){0,500})\]\((?:<([^<>\n]+)>|([^\s()<>]+(?:\([^\s()]*\)[^\s()]*)*))(?:[ \t]+["'(][^\n]{0,300}?["')])?\)/g;
  for (const match of source.matchAll(plainLinks)) {
    const target = match[3] ?? match[4] ?? "";
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(target)) continue;
    links.push({
      target: unescape(target).replace(/[?#].*$/, ""),
      embed: match[1] === "!",
      alt: match[2] || null,
    });
  }
  return links;
}

function unescape(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
