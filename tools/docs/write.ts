/**
 * Writes the documents that are made from code, so that the two cannot say different things:
 * `npx node tools/docs/write.ts`. A test compares what stands in docs/ with what this would write.
 */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { accessibility } from "@onward/content/pages/accessibility";
import { ofPage } from "./markdown.ts";
import { offers } from "./offers.ts";
import { science } from "./science.ts";
import { tablesDoc } from "./tables.ts";

const madeFrom = (file: string) =>
  `*Made by \`tools/docs/write.ts\` from \`${file}\`. Change it there, then run \`npx node tools/docs/write.ts\`.*`;

/** Each document by its path, whole. */
export const generated: ReadonlyMap<string, string> = new Map([
  [
    "docs/accessibility.md",
    ofPage(
      accessibility,
      `${madeFrom("packages/content/src/pages/wcag.ts")} The app shows the same page under Settings.`,
    ),
  ],
  ["docs/offers.md", offers(madeFrom("packages/domain/src"))],
  ["docs/science.md", science(madeFrom("tools/docs/science.ts"))],
  ["docs/formats/tables.md", tablesDoc(madeFrom("packages/domain/src/tables.ts"))],
]);

if (process.argv[1] === import.meta.filename) {
  const root = resolve(import.meta.dirname, "../..");
  for (const [path, text] of generated) writeFileSync(join(root, path), text);
}
