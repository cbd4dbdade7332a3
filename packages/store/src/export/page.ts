/**
 * One page of the Markdown folder: front matter, sections, lists, links and embeds as Obsidian and others read them.
 */
import { excerpt } from "@onward/domain/kernel/text";
import { stringify } from "yaml";

export type Property = string | number | boolean | readonly string[] | null;

/** Text inside a link or a heading, where these signs would end or redirect it. */
const plain = (text: string): string =>
  text
    .replace(/[[\]|#^\n]/g, " ")
    .replace(/ +/g, " ")
    .trim();

/** A link to another page, shown under some words. */
export const link = (path: string, words: string): string => {
  const shown = plain(excerpt(words, 60));
  const target = path.replace(/\.md$/, "");
  return shown === "" ? `[[${target}]]` : `[[${target}|${shown}]]`;
};

/** Tags as Obsidian takes them: no spaces, and none of the signs that end one. */
export const tagOf = (word: string): string =>
  word
    .trim()
    .replace(/^#+/, "")
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]+/gu, "-")
    .replace(/^-+|-+$/g, "");

export class Page {
  readonly #properties: Record<string, Property>;
  readonly #parts: string[] = [];

  /** Properties that are null or empty are left out. */
  constructor(properties: Readonly<Record<string, Property>>) {
    this.#properties = Object.fromEntries(
      Object.entries(properties).filter(
        ([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0),
      ),
    );
  }

  /** A paragraph or more of someone's own words, as they wrote them. */
  words(text: string | null): void {
    if (text !== null && text.trim() !== "") this.#parts.push(text.trim());
  }

  heading(level: 1 | 2 | 3 | 4 | 5, text: string): void {
    this.#parts.push(`${"#".repeat(level)} ${plain(text)}`);
  }

  /** A section under a heading, when there is something to say in it. */
  section(level: 2 | 3 | 4 | 5, heading: string, text: string | null): void {
    if (text === null || text.trim() === "") return;
    this.heading(level, heading);
    this.words(text);
  }

  /** A list under a heading, when there is anything in it. Further lines of an item are set in under it. */
  list(level: 2 | 3 | 4 | 5, heading: string, items: readonly string[]): void {
    if (items.length === 0) return;
    this.heading(level, heading);
    this.items(items);
  }

  items(items: readonly string[]): void {
    if (items.length > 0)
      this.#parts.push(items.map((item) => `- ${item.trim().replaceAll("\n", "\n  ")}`).join("\n"));
  }

  /** The whole page. */
  text(): string {
    const front = stringify(this.#properties, { lineWidth: 0, version: "1.2", defaultStringType: "PLAIN" });
    return `---\n${front}---\n\n${this.#parts.join("\n\n")}\n`;
  }
}
