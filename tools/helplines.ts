/**
 * `npm run check:helplines`: what is wrong, old or missing in the helplines as of today. A release runs it.
 *
 * Not part of the tests, which must give the same answer on every day.
 */
import { checkHelplines } from "@onward/content/check";

const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, "0"))
  .join("-");
const problems = checkHelplines(today);
for (const { file, entry, kind, stops, says } of problems) {
  console.log(`${stops ? "must" : "could"}  ${file}  ${entry}  ${kind}  ${says}`);
}
const stopping = problems.filter(({ stops }) => stops).length;
console.log(
  `Helplines on ${today}: ${stopping} to put right before a release, ${problems.length - stopping} others`,
);
process.exitCode = stopping === 0 ? 0 : 1;
