/**
 * Runs checks over the project's code and ends the process: the shared tail of the check commands.
 */
import { resolve } from "node:path";
import { sourcesBelow } from "./source.ts";
import type { Problem, Source } from "./source.ts";

const root = resolve(import.meta.dirname, "../..");

/** Prints each problem as `path:line  rule  text` and ends with code 1 when there is one. */
export function reportAndExit(
  what: string,
  checks: readonly ((source: Source) => readonly Problem[])[],
  further: readonly Problem[] = [],
): never {
  const sources = sourcesBelow(root);
  const problems = [...sources.flatMap((source) => checks.flatMap((check) => check(source))), ...further];
  for (const { path, line, rule, text } of problems) console.log(`${path}:${line}  ${rule}  ${text}`);
  console.log(`${what}: ${sources.length} files, ${problems.length} problems`);
  process.exit(problems.length === 0 ? 0 : 1);
}
