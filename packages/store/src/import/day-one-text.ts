/**
 * Text of a Day One entry as plain Markdown: from its Markdown, with the app's escapes undone,
 * or from its rich text when it has nothing else. Media stay as links until `day-one.ts` places them.
 */
import { leadingHeading } from "./markdown-text.ts";
import { fields, isObject, list, number, text, type Fields } from "./shape.ts";

/**
 * Day One puts a backslash before signs that mean nothing where they stand; we undo those and leave the ones
 * that still keep a sign from being Markdown (`\*`, `\_`, `` \` ``, `\\`). Fenced code is left as it is.
 */
export function plain(markdown: string): string {
  let fenced = false;
  return markdown
    .replaceAll("\u200B", "")
    .split("\n")
    .map((line) => {
      if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
      return fenced
        ? line
        : line.replace(/\\([\\.!()\-[\]+#>{}|~=&"':;,?/<])/g, (both, sign: string) =>
            sign === "\\" ? both : sign,
          );
    })
    .join("\n");
}

/** A heading on the first line, and the rest. */
export function takeTitle(markdown: string): { title: string | null; rest: string } {
  const head = leadingHeading(markdown);
  // A heading that holds a picture is no title.
  if (!head || head.heading === "" || head.heading.includes("dayone-moment:"))
    return { title: null, rest: markdown };
  return { title: head.heading, rest: head.rest };
}

/** Rich text (JSON in a string) as Markdown; when it is no such JSON, the string itself. */
export function fromRichText(richText: string): string {
  let value: unknown;
  try {
    value = JSON.parse(richText);
  } catch {
    return richText;
  }
  if (!isObject(value)) return richText;
  const lines: string[] = [];
  let open = "";
  let code = false;
  const flush = (line: Fields) => {
    const isCode = line["codeBlock"] === true;
    if (isCode !== code) lines.push("```");
    code = isCode;
    lines.push(isCode ? open : prefix(line) + open);
    open = "";
  };
  for (const item of list(value["contents"])) {
    const run = fields(item);
    const attributes = fields(run["attributes"]);
    const line = fields(attributes["line"]);
    for (const [i, part] of text(run["text"]).split("\n").entries()) {
      if (i > 0) flush(line);
      open += line["codeBlock"] === true ? part : styled(part, attributes);
    }
    for (const embedded of list(run["embeddedObjects"])) {
      if (open !== "") flush({});
      const { type, identifier } = fields(embedded);
      if (type === "horizontalRuleLine") lines.push("---");
      else if (typeof identifier === "string") lines.push(`![](dayone-moment:/${text(type)}/${identifier})`);
    }
  }
  if (open !== "") flush({});
  if (code) lines.push("```");
  return lines.join("\n");
}

function prefix(line: Fields): string {
  const header = number(line["header"]) ?? 0;
  if (header > 0) return `${"#".repeat(Math.min(header, 6))} `;
  const indent = "  ".repeat(Math.min(10, Math.max(0, (number(line["indentLevel"]) ?? 1) - 1)));
  if (line["listStyle"] === "bulleted") return `${indent}- `;
  if (line["listStyle"] === "numbered") return `${indent}${number(line["listIndex"]) ?? 1}. `;
  if (line["listStyle"] === "checkbox") return `${indent}- [${line["checked"] === true ? "x" : " "}] `;
  return line["quote"] === true ? "> " : "";
}

function styled(part: string, attributes: Fields): string {
  const words = part.trim();
  if (words === "") return part;
  const before = part.slice(0, part.length - part.trimStart().length);
  const after = part.slice(part.trimEnd().length);
  const link = text(attributes["linkURL"]);
  let marked = words;
  if (attributes["inlineCode"] === true) marked = `\`${marked}\``;
  if (attributes["italic"] === true) marked = `*${marked}*`;
  if (attributes["bold"] === true) marked = `**${marked}**`;
  if (attributes["strikethrough"] === true) marked = `~~${marked}~~`;
  if (link !== "" && link !== words) marked = `[${marked}](${link})`;
  return before + marked + after;
}
