/**
 * The words of a PDF as Chromium writes it, without any white space: enough to see that none is missing.
 *
 * Each font is called by the number of its object, and has a table from its codes, of one byte or of two, to Unicode.
 */
import { inflateSync } from "node:zlib";

type Font = { readonly digits: number; readonly chars: ReadonlyMap<number, string> };

/** Numbers and strings of a font's table are in hexadecimal. */
const numberOf = (hex: string): number => parseInt(hex, 16);
const charsOf = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(numberOf(unit))).join("");
/** The text between two words, wherever they stand. */
const between = (text: string, begin: string, end: string): readonly string[] =>
  text
    .split(begin)
    .slice(1)
    .map((rest) => rest.split(end)[0] ?? "");

function fontOf(cmap: string): Font {
  const chars = new Map<number, string>();
  for (const body of between(cmap, "beginbfchar", "endbfchar"))
    for (const [, code = "", its = ""] of body.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi))
      chars.set(numberOf(code), charsOf(its));
  for (const body of between(cmap, "beginbfrange", "endbfrange"))
    for (const [, from = "", to = "", its = ""] of body.matchAll(
      /<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi,
    ))
      for (let code = numberOf(from); code <= numberOf(to); code++)
        chars.set(code, String.fromCharCode(numberOf(its) + code - numberOf(from)));
  const [space = ""] = between(cmap, "begincodespacerange", "endcodespacerange");
  return { digits: /<([0-9a-f]+)>/i.exec(space)?.[1]?.length ?? 4, chars };
}

/** The head and, unpacked, the stream of each object, by its number. */
function objectsOf(pdf: Buffer): ReadonlyMap<string, { readonly head: string; readonly stream: string }> {
  const objects = new Map<string, { head: string; stream: string }>();
  for (const [, id = "", body = ""] of pdf.toString("latin1").matchAll(/(\d+) 0 obj\s(.*?)endobj/gs)) {
    const at = /stream\r?\n/.exec(body);
    const head = at === null ? body : body.slice(0, at.index);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const begins = at === null ? 0 : at.index + at[0].length;
    const raw = Buffer.from(body.slice(begins, begins + length), "latin1");
    const stream = head.includes("FlateDecode") ? inflateSync(raw) : raw;
    objects.set(id, { head, stream: stream.toString("latin1") });
  }
  return objects;
}

export function pdfWords(pdf: Buffer): string {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, Font>();
  for (const [id, { head }] of objects) {
    const cmap = /\/ToUnicode (\d+) 0 R/.exec(head)?.[1];
    if (cmap !== undefined) fonts.set(`F${id}`, fontOf(objects.get(cmap)?.stream ?? ""));
  }
  let words = "";
  for (const { stream } of objects.values()) {
    let font: Font | undefined;
    for (const [, name, hex = ""] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)>/gi)) {
      if (name !== undefined) font = fonts.get(name);
      else if (font !== undefined)
        for (let at = 0; at < hex.length; at += font.digits)
          words += font.chars.get(numberOf(hex.slice(at, at + font.digits))) ?? "";
    }
  }
  return words.replaceAll(/\s/g, "");
}
