/**
 * Small readings of a syntax tree that more than one rule needs.
 */
import { Visitor } from "vite";
import type { Source } from "./source.ts";

export type Found = { readonly start: number; readonly text: string };

/** Every string of a file: plain strings and the fixed parts of templates. */
export function literalText(source: Source): Found[] {
  const found: Found[] = [];
  new Visitor({
    Literal: ({ value, start }) => {
      if (typeof value === "string") found.push({ start, text: value });
    },
    TemplateLiteral: ({ quasis, start }) => {
      found.push({ start, text: quasis.map(({ value }) => value.raw).join("") });
    },
  }).visit(source.program);
  return found;
}
