/**
 * The project's documents as the tests here see them: every Markdown file outside what is installed or built.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { listFiles } from "../../tools/files.ts";

export const root = resolve(import.meta.dirname, "../..");

/** All files of the project, from its root, with forward slashes. */
export const files: readonly string[] = listFiles(root);

export type Document = { readonly path: string; readonly text: string };

/** Every Markdown file. */
export const documents: readonly Document[] = files
  .filter((path) => path.endsWith(".md"))
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

/** The text of one file of the project. Throws when it is not there. */
export const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** Whether a file or a folder stands at this path of the project. */
export const stands = (path: string): boolean => existsSync(join(root, path));

export const isFolder = (path: string): boolean => stands(path) && statSync(join(root, path)).isDirectory();

/** The document without its blocks of code, so that an example is not taken for a statement. */
export const prose = ({ text }: Document): string => text.replace(/^```[\s\S]*?^```/gm, "");

/** Pieces of code in running text, without the backticks. */
export const codeIn = (document: Document): readonly string[] =>
  [...prose(document).matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? "");

/** The rows of the tables in a text, cell by cell, heads and rules included. */
export const tableRows = (text: string): readonly (readonly string[])[] =>
  text
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll("\\|", "|")),
    );
