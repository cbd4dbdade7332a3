/**
 * Onward's own lint rules: what oxlint cannot know. Each has its reason in one line and a failing example in
 * `house.test.ts`. `node tools/lint/house.ts` prints what breaks them and ends with code 1.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Visitor } from "vite";
import { listFiles } from "../files.ts";
import { literalText } from "./ast.ts";
import type { Found } from "./ast.ts";
import { pureDomain } from "./pure-domain.ts";
import { reportAndExit } from "./report.ts";
import type { Problem, Source } from "./source.ts";
import { wordsOnScreen } from "./words-on-screen.ts";

/** A rule about the code of one file. `check` gives the places that break it. */
export type Rule = {
  readonly name: string;
  readonly why: string;
  check(source: Source): readonly Found[];
};

const isTest = (path: string): boolean => /\.(test|spec)\.tsx?$|\/testing\//.test(path);

const noAny: Rule = {
  name: "no-any",
  why: "Behind `any` the compiler is silent, and so is every promise made with types.",
  check(source) {
    const found: Found[] = [];
    new Visitor({
      TSAnyKeyword: ({ start }) =>
        void found.push({ start, text: "says `any`: say what it is, or `unknown`" }),
    }).visit(source.program);
    for (const { start, value } of source.comments) {
      if (/@ts-(ignore|nocheck|expect-error)/.test(value)) {
        found.push({ start, text: "silences the compiler: correct the type instead" });
      }
    }
    return found;
  },
};

const noSkippedTest: Rule = {
  name: "no-skipped-test",
  why: "A test that is left out looks exactly like one that passes.",
  check(source) {
    if (!isTest(source.path)) return [];
    const found: Found[] = [];
    const ways = new Set(["skip", "only", "todo", "skipIf", "runIf", "fixme", "fails", "fail"]);
    const runners = new Set(["test", "it", "describe", "suite", "bench"]);
    new Visitor({
      MemberExpression(node) {
        if (node.computed || node.property.type !== "Identifier" || !ways.has(node.property.name)) return;
        const chain = source.text.slice(node.object.start, node.object.end).split(/[.(]/)[0] ?? "";
        if (runners.has(chain))
          found.push({ start: node.start, text: `.${node.property.name} leaves tests out` });
      },
      CallExpression({ callee, start }) {
        const name = callee.type === "Identifier" ? callee.name : "";
        if (/^[xf](it|test|describe)$/.test(name)) found.push({ start, text: `${name} leaves tests out` });
      },
    }).visit(source.program);
    return found;
  },
};

const noSelectStar: Rule = {
  name: "no-select-star",
  why: "A query names its columns, so that a new column changes no answer by surprise.",
  check(source) {
    if (isTest(source.path)) return [];
    return literalText(source)
      .filter(({ text }) => /\bselect\s+(distinct\s+)?(\w+\.)?\*/i.test(text))
      .map(({ start }) => ({ start, text: "selects *: name the columns" }));
  },
};

const consoleAllowed = /^(apps\/cli\/|apps\/server\/src\/log\.ts$|tools\/|bench\/)/;

const noConsole: Rule = {
  name: "no-console",
  why: "What is printed may hold what a person wrote, and stays in logs nobody thinks of.",
  check(source) {
    if (consoleAllowed.test(source.path)) return [];
    const found: Found[] = [];
    new Visitor({
      MemberExpression({ object, start }) {
        const isConsole = object.type === "Identifier" && object.name === "console";
        if (isConsole) found.push({ start, text: "prints to the console" });
      },
    }).visit(source.program);
    return found;
  },
};

const noImportMetaMain: Rule = {
  name: "no-import-meta-main",
  why: "Node 24.0 does not know it: the program does nothing and counts as passed.",
  check(source) {
    const found: Found[] = [];
    new Visitor({
      MemberExpression({ object, property, start }) {
        const name = source.text.slice(property.start, property.end).replace(/\W/g, "");
        if (object.type === "MetaProperty" && name === "main")
          found.push({
            start,
            text: "asks import.meta.main: compare process.argv[1] with import.meta.filename",
          });
      },
    }).visit(source.program);
    return found;
  },
};

const noPromiseAsCondition: Rule = {
  name: "no-promise-as-condition",
  why: "Playwright's waitForFunction takes a promise for true and waits for nothing.",
  check(source) {
    const found: Found[] = [];
    new Visitor({
      CallExpression({ callee, arguments: [first], start }) {
        if (callee.type !== "MemberExpression") return;
        const name = source.text.slice(callee.property.start, callee.property.end);
        if (name === "waitForFunction" && first && "async" in first && first.async)
          found.push({ start, text: "waits for an async predicate: loop inside one evaluate" });
      },
    }).visit(source.program);
    return found;
  },
};

const header: Rule = {
  name: "header",
  why: "A file is one subject, and its first lines say which.",
  check(source) {
    if (isTest(source.path)) return [];
    const begins = source.text.replace(/^#!.*\n/, "").trimStart();
    return begins.startsWith("/*") || begins.startsWith("//")
      ? []
      : [{ start: 0, text: "has no header comment" }];
  },
};

export const rules: readonly Rule[] = [
  noAny,
  noSkippedTest,
  pureDomain,
  noSelectStar,
  noConsole,
  wordsOnScreen,
  noImportMetaMain,
  noPromiseAsCondition,
  header,
];

/** What the rules find in one file of code. */
export function checkRules(source: Source): Problem[] {
  return rules.flatMap((rule) =>
    rule.check(source).map(({ start, text }) => ({
      path: source.path,
      line: source.lineAt(start),
      rule: rule.name,
      text: `${text}. ${rule.why}`,
    })),
  );
}

const longestFile = 700;
const drawers = new Set(["utils", "common", "shared", "helpers", "types", "new", "core"]);
const written = /\.([cm]?[jt]sx?|css|html)$/;

/** What holds for every file, code or not: its length and the folders it stands in. */
export function checkPath(path: string, text: string): Problem[] {
  const problems: Problem[] = [];
  const lines = text.split("\n").length - 1;
  if (written.test(path) && lines > longestFile) {
    const why = `A file is one subject; over ${longestFile} lines it is two.`;
    problems.push({ path, line: longestFile + 1, rule: "file-length", text: `has ${lines} lines. ${why}` });
  }
  const drawer = path
    .split("/")
    .slice(0, -1)
    .find((folder) => drawers.has(folder));
  if (drawer !== undefined) {
    const why = "A helper lives with its subject; a drawer for everything is found by nobody.";
    problems.push({ path, line: 1, rule: "no-drawer", text: `stands in a folder named ${drawer}. ${why}` });
  }
  return problems;
}

// Put together from parts, so that this file does not hold what it forbids.
const homes = ["work", "root", "tmp", "home/[a-z]", "Users/[A-Za-z]"].join("|");
const machinePath = new RegExp(
  `(?<![\\w./:}-])/(${homes})[\\w.-]*/[\\w.-]|[A-Z]:\\\\Users\\\\|\\.\\./${"shared"}\\b`,
);

/** Paths that exist on one machine only. */
export function checkMachinePaths(path: string, text: string): Problem[] {
  return text.split("\n").flatMap((line, index) => {
    const match = machinePath.exec(line)?.[0];
    const why = "It means nothing on another machine, and tells of the one it was written on.";
    return match === undefined
      ? []
      : [{ path, line: index + 1, rule: "no-machine-path", text: `names ${match}. ${why}` }];
  });
}

const readable = /\.([cm]?[jt]sx?|css|html|json|md|svg|webmanifest|yml|yaml|txt|csv)$|^\.ci\/run$/;

if (process.argv[1] === import.meta.filename) {
  const root = resolve(import.meta.dirname, "../..");
  const further = listFiles(root)
    .filter((path) => readable.test(path))
    .flatMap((path) => {
      const text = readFileSync(join(root, path), "utf8");
      return [...checkPath(path, text), ...checkMachinePaths(path, text)];
    });
  reportAndExit("House rules", [checkRules], further);
}
