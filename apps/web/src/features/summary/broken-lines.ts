/**
 * Text broken into lines of a page: at spaces, and within a word only where the word alone is wider than a line.
 */

/** What a reader sees as one letter stays together. */
const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The lines of `text`, none wider than `most`, unless a single letter is. A line end of one's own is kept. */
export function brokenLines(text: string, widthOf: (text: string) => number, most: number): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    let width = 0;
    const put = (part: string, its: number): void => {
      line += part;
      width += its;
    };
    const end = (): void => {
      lines.push(line.trimEnd());
      line = "";
      width = 0;
    };
    for (const word of paragraph.split(/(?<= )/)) {
      const its = widthOf(word.trimEnd());
      if (line !== "" && width + its > most) end();
      if (its <= most) put(word, widthOf(word));
      else
        for (const { segment } of letters.segment(word)) {
          const one = widthOf(segment);
          if (line !== "" && segment !== " " && width + one > most) end();
          put(segment, one);
        }
    }
    end();
    return lines;
  });
}
