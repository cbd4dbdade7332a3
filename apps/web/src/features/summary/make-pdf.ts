/**
 * Makes the PDF of a summary on this device: what it is made with and its fonts are fetched only now, from where the app
 * came, which keeps them for use offline.
 */
import latinHead from "@fontsource/newsreader/files/newsreader-latin-500-normal.woff?url";
import latin from "@fontsource/newsreader/files/newsreader-latin-400-normal.woff?url";
import latinExt from "@fontsource/newsreader/files/newsreader-latin-ext-400-normal.woff?url";
import vietnamese from "@fontsource/newsreader/files/newsreader-vietnamese-400-normal.woff?url";
import { summary } from "../../copy/en/summary.ts";
import { locale } from "../../copy/language.ts";
import { saveAsFile } from "../../platform/attach.ts";
import { paperHere } from "./paper-size.ts";
import type { Paper } from "./paper.ts";
import { fontsOf, missingLetters, pdfOf } from "./pdf.ts";

const fetched = async (address: string): Promise<Uint8Array> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error("A font could not be had.");
  return new Uint8Array(await response.arrayBuffer());
};

/** The file says nothing of whose it is or what it is about. */
const NAME = "summary.pdf";

/**
 * Saves the paper as a file. Where letters of it are in no font nothing is made: these, and the lines they are in.
 * Rejects where a font could not be had.
 */
export async function savePdf(
  paper: Paper,
): Promise<{ readonly letters: readonly string[]; readonly lines: readonly string[] } | null> {
  const [head, ...body] = await Promise.all([latinHead, latin, latinExt, vietnamese].map(fetched));
  if (head === undefined) return null;
  const fonts = fontsOf(head, body);
  const missing = missingLetters(paper, fonts);
  if (missing.letters.length > 0) return missing;
  const bytes = await pdfOf(paper, fonts, paperHere(navigator.language), {
    title: summary.pdf.title,
    lang: locale,
    page: summary.paper.page,
  });
  saveAsFile(NAME, "application/pdf", bytes as BlobPart);
  return null;
}
