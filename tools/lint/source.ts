/**
 * A file as the checks see it: its text and, for code, its syntax tree.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";
import type { ESTree } from "vite";
import { listFiles } from "../files.ts";

/** A finding: where, which rule, and what to change. */
export type Problem = {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly text: string;
};

export type Source = {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly program: ESTree.Program;
  readonly comments: readonly { readonly start: number; readonly value: string }[];
  /** The line, counted from 1, at an offset into the text. */
  lineAt(offset: number): number;
};

const codeEnding = /\.[cm]?[jt]sx?$/;

export function isCode(path: string): boolean {
  return codeEnding.test(path);
}

/** Parses one file. A syntax error throws, naming the file: the type check says more about it. */
export function sourceOf(path: string, text: string): Source {
  const { program, comments, errors } = parseSync(path, text);
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`);
  return { path, text, program, comments, lineAt: (offset) => text.slice(0, offset).split("\n").length };
}

/** All code of the project below `root`. */
export function sourcesBelow(root: string): Source[] {
  return listFiles(root)
    .filter(isCode)
    .map((path) => sourceOf(path, readFileSync(join(root, path), "utf8")));
}
