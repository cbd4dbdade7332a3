/**
 * Words a person reads or hears stand in the catalogue, where they can be translated, weighed and checked.
 *
 * Looks at text between tags and at the attributes that are read out or shown.
 */
import { Visitor } from "vite";
import type { ESTree } from "vite";
import type { Found } from "./ast.ts";
import type { Rule } from "./house.ts";

const spokenAttributes = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "label",
  "placeholder",
  "title",
]);

const hasLetters = /\p{L}/u;

export const wordsOnScreen: Rule = {
  name: "words-on-screen",
  why: "Words on screen stand in apps/web/src/copy, so that every language and every reviewer finds them.",
  check(source) {
    if (!source.path.startsWith("apps/web/src/") || !source.path.endsWith(".tsx")) return [];
    if (source.path.startsWith("apps/web/src/copy/") || source.path.endsWith(".test.tsx")) return [];
    const found: Found[] = [];
    const keep = (texts: readonly Found[]): void => {
      for (const { start, text } of texts) {
        if (hasLetters.test(text)) found.push({ start, text: `shows "${text.trim()}"` });
      }
    };
    const children = (node: { readonly children: readonly ESTree.JSXChild[] }): void => {
      for (const child of node.children) {
        if (child.type === "JSXText") keep([{ start: child.start, text: child.value }]);
        if (child.type === "JSXExpressionContainer") keep(stringsOf(child.expression));
      }
    };
    new Visitor({
      JSXElement: children,
      JSXFragment: children,
      JSXAttribute({ name, value }) {
        if (name.type !== "JSXIdentifier" || !spokenAttributes.has(name.name) || value === null) return;
        keep(stringsOf(value.type === "JSXExpressionContainer" ? value.expression : value));
      },
    }).visit(source.program);
    return found;
  },
};

/** The strings an expression may come to, as far as they stand in it. */
function stringsOf(node: ESTree.Node): Found[] {
  switch (node.type) {
    case "Literal":
      return typeof node.value === "string" ? [{ start: node.start, text: node.value }] : [];
    case "TemplateLiteral":
      return [{ start: node.start, text: node.quasis.map(({ value }) => value.raw).join(" ") }];
    case "ConditionalExpression":
      return [...stringsOf(node.consequent), ...stringsOf(node.alternate)];
    case "LogicalExpression":
      return [...stringsOf(node.left), ...stringsOf(node.right)];
    case "BinaryExpression":
      return node.operator === "+" ? [...stringsOf(node.left), ...stringsOf(node.right)] : [];
    default:
      return [];
  }
}
