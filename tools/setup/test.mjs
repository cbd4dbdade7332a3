/**
 * `npm test` runs everything; `npm run verify` runs the same with only the journeys tagged @smoke.
 *
 * Ends with one line, `N passed, N failed`, and exit code 1 when anything failed or nothing ran.
 */
import { ready } from "./prepare.mjs";

await ready(import.meta.url);
const { runChecks } = await import("../checks.ts");
process.exit(await runChecks({ smoke: process.argv.includes("--smoke") }));
