/**
 * Finding a story by any of its words: whose it is, where, the field, what happened and what they changed.
 */
import type { Story } from "./schema.ts";

/** Letters without their marks, in one case: "Sembène" is found by "sembene". */
const plain = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();

export type Searchable<S> = {
  readonly story: S;
  /** Its name and its title, where a word weighs more. */
  readonly name: string;
  readonly all: string;
};

type Told = Pick<Story, "title" | "who" | "region" | "text" | "changed" | "cause">;

/** What is looked through. `also` gives further words of a story: its field, as a screen says it. */
export const searchable = <S extends Told>(
  stories: readonly S[],
  also: (story: S) => readonly string[] = () => [],
): readonly Searchable<S>[] =>
  stories.map((story) => {
    const name = plain(`${story.title}\n${story.who}`);
    const rest = [story.region, story.cause.text, ...story.text, story.changed ?? "", ...also(story)];
    return { story, name, all: `${name}\n${plain(rest.join("\n"))}` };
  });

/**
 * The stories that hold every word, the last perhaps only begun, in their order; those first that hold all in their name
 * or title. All of them for a text without a word.
 */
export function searchStories<S>(text: string, among: readonly Searchable<S>[]): readonly S[] {
  const words = plain(text)
    .split(/\s+/u)
    .filter((word) => word !== "");
  const found = among.filter(({ all }) => words.every((word) => all.includes(word)));
  const named = (its: Searchable<S>): boolean => words.every((word) => its.name.includes(word));
  return [...found.filter(named), ...found.filter((its) => !named(its))].map(({ story }) => story);
}
