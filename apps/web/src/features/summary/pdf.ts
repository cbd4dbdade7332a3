/**
 * The paper as a PDF: real text in fonts that go with it, tagged, in A4 or Letter, its pages numbered. No word of a
 * person's stands in what describes the file.
 *
 * Fetched only when a PDF is asked for; the one file that knows pdfkit and fontkit.
 */
import { create, type Font } from "fontkit";
import { PDFDocument } from "pdfkit";
import { toBytes } from "pdfkit/output";
import { brokenLines } from "./broken-lines.ts";
import type { Paper } from "./paper.ts";

/** Fonts in the order in which a letter is looked for in them. */
export type Fonts = { readonly heads: readonly Font[]; readonly body: readonly Font[] };

/** The fonts in these files. The second file on are looked in for what the one before does not have. */
export function fontsOf(head: Uint8Array, body: readonly Uint8Array[]): Fonts {
  const fonts = body.map((bytes) => create(bytes));
  return { heads: [create(head), ...fonts], body: fonts };
}

export const PAPERS = { a4: [595.28, 841.89], letter: [612, 792] } as const;

/** Without what has no shape, and with one kind of space; a line end stays. */
const drawn = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\t/g, "    ")
    .replace(/[\u1680\u2000-\u200A\u202F\u205F\u3000]/g, " ")
    .replace(/(?!\n)[\p{Cc}\p{Cf}\uFE00-\uFE0F]/gu, "");

const fontFor = (fonts: readonly Font[], letter: string): Font | undefined =>
  fonts.find((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));

const linesOf = (paper: Paper): readonly string[] => [
  paper.title,
  paper.made,
  ...paper.parts.flatMap(({ heading, lines }) => [heading, ...lines]),
  paper.self,
];

/** The lines that hold letters which no font has, and these letters, each once. Nothing is left out of a PDF unsaid. */
export function missingLetters(
  paper: Paper,
  { body }: Fonts,
): { readonly letters: readonly string[]; readonly lines: readonly string[] } {
  const of = (line: string): string[] =>
    [...drawn(line)].filter((letter) => letter !== "\n" && fontFor(body, letter) === undefined);
  const lines = linesOf(paper).filter((line) => of(line).length > 0);
  return { letters: [...new Set(lines.flatMap(of))], lines };
}

const MARGIN = 62;
const INK = "#112729";
const SOFT = "#4a5d5f";
/** Every letter by itself, so that a reader finds the same letters again. */
const FEATURES = { liga: false, clig: false, dlig: false, calt: false };
const INDENT = 14;

type Style = {
  readonly fonts: readonly Font[];
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
  readonly before: number;
  readonly indent: number;
};

/** Words that stay on one page where they fit on one. */
type Block = { readonly tag: "H1" | "H2" | "P" | "LBody"; readonly text: string; readonly style: Style };

/**
 * The bytes of the PDF. Ask `missingLetters` first: a letter without a shape is left as the font's empty box.
 *
 * @param words the file's own title, its language, and how a page is counted
 */
export async function pdfOf(
  paper: Paper,
  fonts: Fonts,
  size: keyof typeof PAPERS,
  words: {
    readonly title: string;
    readonly lang: string;
    readonly page: (n: number, of: number) => string;
  },
): Promise<Uint8Array> {
  const [wide, high] = PAPERS[size];
  const doc = new PDFDocument({
    size: [wide, high],
    margin: 0,
    pdfVersion: "1.7",
    tagged: true,
    lang: words.lang,
    displayTitle: true,
    info: { Title: words.title },
    font: null,
    autoFirstPage: false,
    bufferPages: true,
  });
  const bytes = toBytes(doc);
  const styles = stylesOf(fonts);
  const widths = new Map<Font, Map<string, number>>();
  /** As wide as its letters one by one, which kerning only makes narrower. */
  const widthIn =
    ({ fonts: of, size: points }: Style) =>
    (text: string): number =>
      [...text].reduce((sum, letter) => {
        const font = fontFor(of, letter) ?? of[0];
        if (font === undefined) return sum;
        let known = widths.get(font);
        if (known === undefined) widths.set(font, (known = new Map<string, number>()));
        let width = known.get(letter);
        if (width === undefined) {
          width = font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
          known.set(letter, width);
        }
        return sum + width * points;
      }, 0);

  /** One line of a page, piece by piece where its letters are in several fonts. */
  const write = (line: string, x: number, baseline: number, { fonts: of, size: points, colour }: Style) => {
    let at = x;
    let run = "";
    let its: Font | undefined;
    const put = () => {
      if (run === "" || its === undefined) return;
      doc.font(its).fontSize(points).fillColor(colour);
      doc.text(run, at, baseline, { lineBreak: false, baseline: "alphabetic", features: FEATURES });
      at += doc.widthOfString(run, { features: FEATURES });
    };
    for (const letter of line) {
      // A space stays with what it follows.
      const font = letter === " " && its !== undefined ? its : (fontFor(of, letter) ?? of[0]);
      if (font !== its) {
        put();
        run = "";
        its = font;
      }
      run += letter;
    }
    put();
  };

  let y: number = high;
  const bottom = high - MARGIN;
  const root = doc.struct("Document");
  doc.addStructure(root);
  const newPage = () => {
    doc.addPage();
    y = MARGIN;
  };

  const laid = ({ text, style }: Block): string[] =>
    brokenLines(drawn(text), widthIn(style), wide - 2 * MARGIN - style.indent);
  const heightOf = (lines: readonly string[], { before, leading }: Style): number =>
    before + lines.length * leading;

  /** @param also how much of what follows must fit on the same page */
  const draw = (into: ReturnType<PDFDocument["struct"]>, block: Block, also = 0) => {
    const { style, tag } = block;
    const lines = laid(block);
    const needed = heightOf(lines, style) + also;
    if (y + needed > bottom && (needed <= bottom - MARGIN || y + style.before + style.leading > bottom))
      newPage();
    if (y > MARGIN) y += style.before;
    if (tag === "LBody") {
      doc.markContent("Artifact", { type: "Layout" });
      doc
        .fillColor(SOFT)
        .circle(MARGIN + 3, y + style.leading * 0.5, 1.6)
        .fill();
      doc.endMarkedContent();
    }
    const element = doc.struct(tag);
    into.add(element);
    element.add(doc.markStructureContent(tag));
    for (const line of lines) {
      if (y + style.leading > bottom) {
        doc.endMarkedContent();
        newPage();
        element.add(doc.markStructureContent(tag));
      }
      write(line, MARGIN + style.indent, y + style.leading * 0.74, style);
      y += style.leading;
    }
    doc.endMarkedContent();
    element.end();
  };

  newPage();
  draw(root, { tag: "H1", text: paper.title, style: styles.title });
  draw(root, { tag: "P", text: paper.made, style: styles.soft });
  for (const { heading, lines } of paper.parts) {
    const blocks = lines.map((text): Block => ({ tag: "LBody", text, style: styles.line }));
    const first = blocks[0];
    // A heading is never the last of its page.
    const also =
      first === undefined ? 0 : Math.min(heightOf(laid(first), styles.line), 6 * styles.line.leading);
    draw(root, { tag: "H2", text: heading, style: styles.heading }, also);
    const list = doc.struct("L");
    root.add(list);
    for (const block of blocks) {
      const item = doc.struct("LI");
      list.add(item);
      draw(item, block);
      item.end();
    }
    list.end();
  }
  draw(root, { tag: "P", text: paper.self, style: styles.self });
  root.end();

  const { count } = doc.bufferedPageRange();
  for (let n = 0; n < count; n++) {
    doc.switchToPage(n);
    doc.markContent("Artifact", { type: "Pagination" });
    const page = drawn(words.page(n + 1, count));
    write(page, wide - MARGIN - widthIn(styles.soft)(page), high - MARGIN / 2, styles.soft);
    doc.endMarkedContent();
  }
  doc.end();
  return bytes;
}

function stylesOf({
  heads,
  body,
}: Fonts): Readonly<Record<"title" | "heading" | "line" | "soft" | "self", Style>> {
  const plain: Style = { fonts: body, size: 11.5, leading: 16, colour: INK, before: 5, indent: 0 };
  return {
    title: { ...plain, fonts: heads, size: 20, leading: 25 },
    heading: { ...plain, fonts: heads, size: 13, leading: 18, before: 20 },
    line: { ...plain, indent: INDENT },
    soft: { ...plain, size: 10, leading: 14, colour: SOFT },
    self: { ...plain, size: 10, leading: 14, colour: SOFT, before: 24 },
  };
}
