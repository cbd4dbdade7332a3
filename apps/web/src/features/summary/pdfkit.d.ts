/** What is used of pdfkit and fontkit, which have no types of their own. */
declare module "fontkit" {
  export type Font = {
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    hasGlyphForCodePoint(code: number): boolean;
    glyphForCodePoint(code: number): { readonly id: number; readonly advanceWidth: number };
  };
  export function create(bytes: Uint8Array): Font;
}
declare module "pdfkit" {
  import type { Font } from "fontkit";
  type Features = Readonly<Record<string, boolean>>;
  type Content = { readonly content: true };
  type Element = { add(child: Element | Content): Element; end(): void };
  export class PDFDocument {
    constructor(options: {
      readonly size: readonly [number, number];
      readonly margin: number;
      readonly pdfVersion: "1.7";
      readonly tagged: true;
      readonly lang: string;
      readonly displayTitle: true;
      readonly info: { readonly Title: string };
      readonly font: null;
      readonly autoFirstPage: false;
      readonly bufferPages: true;
    });
    addPage(): this;
    switchToPage(n: number): this;
    bufferedPageRange(): { readonly start: number; readonly count: number };
    font(font: Font): this;
    fontSize(size: number): this;
    fillColor(colour: string): this;
    circle(x: number, y: number, radius: number): this;
    fill(): this;
    widthOfString(text: string, options: { readonly features: Features }): number;
    text(
      text: string,
      x: number,
      y: number,
      options: { readonly lineBreak: false; readonly baseline: "alphabetic"; readonly features: Features },
    ): this;
    struct(kind: string, options?: { readonly title?: string }): Element;
    addStructure(element: Element): this;
    markStructureContent(kind: string): Content;
    markContent(kind: "Artifact", options: { readonly type: "Pagination" | "Layout" }): this;
    endMarkedContent(): this;
    end(): void;
  }
}
declare module "pdfkit/output" {
  import type { PDFDocument } from "pdfkit";
  export function toBytes(document: PDFDocument): Promise<Uint8Array>;
}
