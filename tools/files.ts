/**
 * The project's own files, as checks and builds see them: no dependencies, no results of a build or a test.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";

const passedOver = new Set([".cache", ".git", "dist", "node_modules", "playwright-report", "test-results"]);

/** Where `npm run look` writes its pictures. */
const pictures = "look";

/** Paths below `root`, with forward slashes, sorted. Throws when `root` is not a folder. */
export function listFiles(root: string): string[] {
  const found: string[] = [];
  const walk = (folder: string, prefix: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (passedOver.has(entry.name) || (prefix === "" && entry.name === pictures)) continue;
      const path = prefix + entry.name;
      if (entry.isDirectory()) walk(join(folder, entry.name), `${path}/`);
      else if (entry.isFile()) found.push(path);
    }
  };
  walk(root, "");
  return found.sort();
}
