/**
 * The domain reads no clock, no chance and no outside world; all of it comes in through `ctx`.
 *
 * Otherwise the same batch would make other rows on another device, and a test could not say what day it is.
 */
import { Visitor } from "vite";
import type { ESTree } from "vite";
import type { Found } from "./ast.ts";
import type { Rule } from "./house.ts";

/** Names that mean the outside world when nobody has declared them. */
const outside = new Set([
  "console",
  "crypto",
  "document",
  "fetch",
  "globalThis",
  "localStorage",
  "navigator",
  "performance",
  "process",
  "queueMicrotask",
  "sessionStorage",
  "setInterval",
  "setTimeout",
  "window",
]);

const clocks = new Set(["Date.now", "Math.random", "Temporal.Now"]);

export const pureDomain: Rule = {
  name: "pure-domain",
  why: "Time, ids and chance come in through ctx, so that every device and every test gets the same.",
  check(source) {
    const { path, program } = source;
    if (!path.startsWith("packages/domain/src/") || path.endsWith(".test.ts")) return [];
    const found: Found[] = [];
    const declared = new Set<string>();
    const declare = (node: ESTree.Node): void => {
      if (node.type === "Identifier") declared.add(node.name);
    };
    const read = (node: ESTree.Node): void => {
      if (node.type === "Identifier" && outside.has(node.name)) {
        found.push({ start: node.start, text: `uses ${node.name}` });
      }
    };
    new Visitor({
      VariableDeclarator: ({ id }) => declare(id),
      FunctionDeclaration: ({ id, params }) => [id, ...params].forEach((node) => node && declare(node)),
      ArrowFunctionExpression: ({ params }) => params.forEach(declare),
      MemberExpression(node) {
        read(node.object);
        const { object, property } = node;
        if (object.type !== "Identifier" || property.type !== "Identifier") return;
        const name = `${object.name}.${property.name}`;
        if (clocks.has(name)) found.push({ start: node.start, text: `uses ${name}` });
      },
      CallExpression(node) {
        read(node.callee);
        const isDate = node.callee.type === "Identifier" && node.callee.name === "Date";
        if (isDate) found.push({ start: node.start, text: "reads the clock with Date()" });
      },
      NewExpression(node) {
        const isDate = node.callee.type === "Identifier" && node.callee.name === "Date";
        if (isDate) found.push({ start: node.start, text: "makes a Date" });
      },
    }).visit(program);
    return found.filter(({ text }) => !declared.has(text.replace("uses ", "")));
  },
};
