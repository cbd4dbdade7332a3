/**
 * The text a person reads on screen, read off the catalogue's code: what its strings and templates hold.
 */
import { Visitor } from "vite";
import type { ESTree } from "vite";
import { sourceOf } from "../../tools/lint/source.ts";

export type Shown = { readonly line: number; readonly text: string };

type Node = ESTree.Node;
const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

/**
 * Every text of one catalogue file that may reach the screen. Left out is what only steers: imports, types, names of
 * properties, what a value is compared with, and the name a section goes by.
 */
export function shownIn(path: string, code: string): readonly Shown[] {
  const source = sourceOf(path, code);
  const steering = new Set<Node>();
  const leaveOut = (...nodes: readonly (Node | null | undefined)[]): void => {
    for (const node of nodes) if (node) steering.add(node);
  };
  new Visitor({
    SwitchCase: ({ test }) => leaveOut(test),
    BinaryExpression: ({ operator, left, right }) => {
      if (/[=<>]/.test(operator) || operator === "in") leaveOut(left, right);
    },
    MemberExpression: ({ computed, property }) => computed && leaveOut(property),
    Property: ({ computed, key }) => !computed && leaveOut(key),
    CallExpression: ({ callee, arguments: given }) => {
      if (callee.type === "Identifier" && callee.name === "section") leaveOut(given[0]);
    },
  }).visit(source.program);

  const shown: Shown[] = [];
  const walk = (node: Node): void => {
    if (steering.has(node) || /^(TS|Import|ExportAll)/.test(node.type)) {
      // "as const" and "satisfies" stand around a text that is shown.
      if (!/^TS(As|Satisfies|NonNull)Expression$/.test(node.type)) return;
    }
    if (node.type === "Literal" && typeof node.value === "string") {
      shown.push({ line: source.lineAt(node.start), text: node.value });
    }
    if (node.type === "TemplateElement") {
      shown.push({ line: source.lineAt(node.start), text: node.value.cooked ?? node.value.raw });
    }
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
        if (isNode(child)) walk(child);
    }
  };
  walk(source.program);
  return shown;
}
