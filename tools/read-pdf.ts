/**
 * What a PDF says, as a reader that did not make it finds it (pdf.js): the words of each page, what describes the file,
 * how it is tagged.
 */
import { getDocumentProxy } from "unpdf";

export type ReadPdf = {
  readonly pages: readonly string[];
  /** Where each piece of text ends to the right, and how high it stands, in points. */
  readonly lines: readonly (readonly {
    readonly text: string;
    readonly right: number;
    readonly y: number;
  }[])[];
  readonly sizes: readonly (readonly [wide: number, high: number])[];
  readonly info: Readonly<Record<string, unknown>>;
  /** The tags, from the outside in and in their order. */
  readonly roles: readonly string[];
};

type Tag = { readonly role?: string; readonly children?: readonly Tag[] };
const rolesOf = ({ role, children = [] }: Tag): string[] => [
  ...(role === undefined || role === "Root" ? [] : [role]),
  ...children.flatMap(rolesOf),
];

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const read = {
    pages: [] as string[],
    lines: [] as { text: string; right: number; y: number }[][],
    sizes: [] as [number, number][],
    roles: [] as string[],
  };
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const { items } = await page.getTextContent({ disableNormalization: true });
    const pieces = items.filter((its) => "str" in its);
    read.pages.push(pieces.map(({ str, hasEOL }) => str + (hasEOL ? "\n" : "")).join(""));
    read.lines.push(
      pieces.map(({ str, transform, width }) => ({
        text: str,
        right: Number(transform[4]) + width,
        y: Number(transform[5]),
      })),
    );
    const { width, height } = page.getViewport({ scale: 1 });
    read.sizes.push([width, height]);
    const tree = (await page.getStructTree()) as Tag | null;
    if (tree !== null) read.roles.push(...rolesOf(tree));
  }
  const { info } = await pdf.getMetadata();
  return { ...read, info: info as Record<string, unknown> };
}
