/**
 * What documents point at is there: links, headings, files of the code, commands; and no path of one machine.
 */
import { posix } from "node:path";
import { PURPOSE } from "@onward/content/pages/purpose";
import { describe, expect, test } from "vitest";
import { checkMachinePaths } from "../../tools/lint/house.ts";
import { generated } from "../../tools/docs/write.ts";
import { codeIn, documents, files, isFolder, prose, read, stands, type Document } from "./documents.ts";

/** A heading as the address part after "#" names it, the way code hosts do. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");

const headings = (text: string): readonly string[] =>
  [...text.matchAll(/^#{1,6} (.+)$/gm)].map((match) => slug(match[1] ?? ""));

/** Links and pictures of a document that stay inside the project. */
const internalLinks = (document: Document): readonly string[] =>
  [...prose(document).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1] ?? "")
    .filter((link) => !/^(https?|mailto):/.test(link));

function broken(document: Document, link: string): string | null {
  const [target = "", anchor] = link.split("#");
  const path = target === "" ? document.path : posix.join(posix.dirname(document.path), target);
  if (!stands(path)) return `${link} leads to nothing`;
  if (anchor === undefined) return null;
  return headings(read(path)).includes(anchor) ? null : `${link}: no such heading`;
}

/** Folders whose files documents may name; a name under one of them must be there. */
const named = /^(?:apps|packages|tools|tests|bench|docs)\/[\w./:<>*-]*$/;

function missing(code: string): boolean {
  if (!named.test(code) || /[<>]/.test(code)) return false;
  const path = code.replace(/\/$/, "");
  if (!path.includes("*")) return !stands(path);
  const fixed = path.split("*").map((part) => part.replaceAll(/[.+()[\]]/g, "\\$&"));
  const pattern = new RegExp(`^${fixed.join("[^/]*")}(/|$)`);
  return !files.some((file) => pattern.test(file));
}

test("there are documents to check", () => {
  expect(documents.length).toBeGreaterThan(40);
});

describe.each(documents.map((d) => [d.path, d] as const))("%s", (_, document) => {
  test("leads somewhere with every link", () => {
    expect(internalLinks(document).flatMap((link) => broken(document, link) ?? [])).toEqual([]);
  });

  test("names only files that are there", () => {
    expect(codeIn(document).filter(missing)).toEqual([]);
  });

  test("holds no path of one machine", () => {
    expect(checkMachinePaths(document.path, document.text)).toEqual([]);
  });

  test("has one title, and lines that fit a screen", () => {
    const titles = prose(document).match(/^# .+$/gm) ?? [];
    expect(titles).toHaveLength(1);
    const long = document.text
      .split("\n")
      // Tables, addresses, and the one sentence that stands the same everywhere may be longer.
      .filter((line) => [...line].length > 125 && !/^\||\]\(|https?:/.test(line) && line !== PURPOSE);
    expect(long).toEqual([]);
  });
});

test("every document is reached from the README or from docs/README.md", () => {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    const document = documents.find((d) => d.path === path);
    if (document === undefined) return;
    for (const link of internalLinks(document)) {
      const target = posix.join(posix.dirname(path), link.split("#")[0] ?? "");
      visit(isFolder(target) ? posix.join(target, "README.md") : target);
    }
  };
  visit("README.md");
  expect(documents.map((d) => d.path).filter((path) => !reached.has(path))).toEqual([]);
});

test("every npm command that a document names is in package.json", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const known = new Set(Object.keys(scripts));
  const commands = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/\bnpm (?:run ([\w:]+)|(start|test)\b)/g)].map((m) => `${path}: ${m[1] ?? m[2]}`),
  );
  expect(commands.some((c) => c.startsWith("README.md"))).toBe(true);
  expect(commands.filter((c) => !known.has(c.split(": ")[1] ?? ""))).toEqual([]);
});

test.each([...generated])("%s is what the code says (else: npx node tools/docs/write.ts)", (path, text) => {
  expect(read(path)).toBe(text);
});

test("blocks of JSON can be read", () => {
  const blocks = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/^```json\n([\s\S]*?)^```/gm)].map((m) => ({ path, json: m[1] ?? "" })),
  );
  for (const { path, json } of blocks) expect(() => JSON.parse(json) as unknown, path).not.toThrow();
});
