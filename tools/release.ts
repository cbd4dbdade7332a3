/**
 * `npm run check:content` and `npm run check:helplines`: what is wrong, old or missing in the content, or in the helplines
 * alone, as of today. A release runs it; it ends with code 1 when something must be put right first.
 *
 * Not part of the tests, which must give the same answer on every day. `--on=2026-11-26` asks about another day.
 */
import { pathToFileURL } from "node:url";
import { checkHelplines } from "@onward/content/check";
import { checkContent, type ContentProblem } from "@onward/content/check-content";

const CHECKS = { content: checkContent, helplines: checkHelplines } as const;

const dayHere = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

/** A day of the calendar, and no other: "2026-02-30" is none. */
const isDay = (day: string): boolean => {
  const at = new Date(`${day}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
};

/** What a check says, line by line, and the code it ends with: 0 nothing must be done, 1 something must, 2 asked wrongly. */
export function release(
  args: readonly string[],
  now: Date,
): { readonly lines: readonly string[]; readonly code: 0 | 1 | 2 } {
  const [what = "", ...rest] = args;
  const on = rest.find((arg) => arg.startsWith("--on="))?.slice("--on=".length);
  const unknown = rest.filter((arg) => !arg.startsWith("--on="));
  if (!(what in CHECKS) || unknown.length > 0)
    return { lines: ["Ask about content or helplines, and if you like --on=YEAR-MONTH-DAY."], code: 2 };
  const day = on ?? dayHere(now);
  if (!isDay(day)) return { lines: [`${day} is no day. Write it like 2026-11-26.`], code: 2 };
  const problems: readonly ContentProblem[] = CHECKS[what as keyof typeof CHECKS](day);
  const stopping = problems.filter(({ stops }) => stops).length;
  const name = what === "content" ? "Content" : "Helplines";
  return {
    lines: [
      ...problems.map(
        ({ file, entry, kind, stops, says }) =>
          `${stops ? "must" : "could"}  ${file}  ${entry}  ${kind}  ${says}`,
      ),
      `${name} on ${day}: ${stopping} to put right before a release, ${problems.length - stopping} others`,
    ],
    code: stopping === 0 ? 0 : 1,
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { lines, code } = release(process.argv.slice(2), new Date());
  for (const line of lines) console.log(line);
  process.exitCode = code;
}
