/**
 * Does what the README says and nothing else, as on a machine that has never seen Onward: a clone in an empty
 * folder, another HOME, `npm start` until the app answers, a setback from the terminal, then `npm test`. Run by hand:
 * `node tools/readme.mjs`.
 *
 * Plain JavaScript, since it runs before anything is installed. Ends with 0 when all of it held.
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PORT = "4699";
const PATIENCE_MS = 15 * 60_000;
const root = join(import.meta.dirname, "..");
const empty = mkdtempSync(join(tmpdir(), "onward-readme-"));
const clone = join(empty, "onward");

const section = /## Try it\n([\s\S]*?)\n## /.exec(readFileSync(join(root, "README.md"), "utf8"))?.[1] ?? "";
/** The commands of the README's *Try it*, each in a fence of its own. */
const commands = [...section.matchAll(/^```\n([^`]+)\n```$/gm)].map((fence) => fence[1]);
if (!/^npm start,npm run -s onward -- log "[^"]+",npm test$/.test(commands.join()))
  throw new Error("The README has other commands by now");

execFileSync("git", ["clone", "--quiet", root, clone]);
const env = { PATH: process.env.PATH, HOME: join(empty, "home"), PORT };
// What reaches a registry through a proxy or a mirror is of the machine, not of the person's home.
for (const [name, value] of Object.entries(process.env))
  if (/proxy|^npm_config_|CERT/i.test(name)) env[name] = value;

/** Runs a command in the clone; its exit code. */
const run = (command) => {
  const child = spawn(command, { cwd: clone, env, shell: true, stdio: "inherit", detached: true });
  return { child, ended: new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1))) };
};

async function answers() {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until;) {
    const page = await fetch(`http://localhost:${PORT}/`).catch(() => undefined);
    if (page?.ok) return (await page.text()).includes("<title>Onward</title>");
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return false;
}

let held = false;
try {
  const [start, log, test] = commands.map((command) => () => run(command));
  const serving = start();
  const up = await answers();
  // As Ctrl-C does it: to everything the command started.
  process.kill(-serving.child.pid, "SIGINT");
  await serving.ended;
  console.log(up ? "npm start: the app answers" : "npm start: no answer");
  held = up && (await log().ended) === 0 && (await test().ended) === 0;
} finally {
  rmSync(empty, { recursive: true, force: true, maxRetries: 5 });
}
console.log(held ? "The README holds" : "The README does not hold");
process.exitCode = held ? 0 : 1;
