#!/usr/bin/env node
/**
 * The command line: reads its words, opens the profile, runs one command. Exit codes: 0 went well, 1 could not be
 * done, 2 the call's words are off.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ADULTS, PURPOSE } from "@onward/content/pages/purpose";
import { HEAVINESS } from "@onward/domain/kernel/heaviness";
import { bringIn, checkProfile, takeOut } from "./commands/transfer.ts";
import { lessons, list, log, show } from "./commands/words.ts";
import { openProfile, usualProfile } from "./profile.ts";
import { says, type Exit, type Says } from "./says.ts";

const HELP = `Usage: onward COMMAND [--profile FOLDER] [--json]

  log TEXT [--heaviness WORD]   write a setback down (${HEAVINESS.join(", ")}); TEXT may come by standard input
  list [--limit N]              the latest setbacks
  show ID                       one setback; the beginning of its id is enough
  lessons                       what was learned
  import FILE... [--dry-run]    bring in Onward's copy, Day One, Daylio, Markdown or jrnl
         [--change]             also where a copy changes or takes away what is here
  export FILE [--markdown]      everything to a file: a copy Onward reads back, or a zipped folder of Markdown
  check                         whether the profile is sound

  --profile FOLDER              where the words are kept (default: ${usualProfile()})
  --json                        one JSON for programs
  --passphrase-file FILE        the passphrase of a sealed copy; or in ONWARD_PASSPHRASE, never on the command line

Exit codes: 0 went well, 1 could not be done, 2 the call's words are off.

Examples:
  onward log "The grant went to someone else." --heaviness middling
  onward import diary.zip --dry-run
  onward export copy.json --passphrase-file secret.txt

${PURPOSE}
${ADULTS}`;

const options = {
  profile: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  "dry-run": { type: "boolean", default: false },
  change: { type: "boolean", default: false },
  markdown: { type: "boolean", default: false },
  limit: { type: "string" },
  heaviness: { type: "string" },
  "passphrase-file": { type: "string" },
} as const;

type Asked = ReturnType<typeof read>;
const read = () => parseArgs({ options, allowPositionals: true });

async function main(): Promise<Exit> {
  let given: Asked;
  try {
    given = read();
  } catch {
    says(false).problem("One of those options is not known. onward --help lists them.");
    return 2;
  }
  const { values, positionals } = given;
  const out = says(values.json);
  if (values.help || positionals.length === 0) {
    out.value({ help: HELP }, HELP);
    return values.help ? 0 : 2;
  }
  const command = prepare(given, out);
  if (typeof command === "number") return command;
  const held = openProfile(values.profile ?? usualProfile());
  if ("sentence" in held) {
    out.problem(held.sentence);
    return 1;
  }
  try {
    return await command(held);
  } finally {
    held.store.close();
  }
}

type Held = Exclude<ReturnType<typeof openProfile>, { sentence: string }>;

/** What to run once the profile is open; or the exit code when the call's words are off. */
function prepare({ values, positionals }: Asked, out: Says): ((held: Held) => Exit | Promise<Exit>) | Exit {
  const [name, ...rest] = positionals;
  const off = (sentence: string): Exit => {
    out.problem(`${sentence} onward --help has examples.`);
    return 2;
  };
  const passphrase = passphraseOf(values["passphrase-file"]);
  if (passphrase === undefined) return off("The passphrase file cannot be read.");
  const [first] = rest;
  switch (name) {
    case "log": {
      const heaviness =
        values.heaviness === undefined ? null : HEAVINESS.findIndex((word) => word === values.heaviness);
      if (heaviness === -1) return off(`--heaviness is one of ${HEAVINESS.join(", ")}.`);
      const text = rest.length > 0 ? rest.join(" ") : process.stdin.isTTY ? "" : readFileSync(0, "utf8");
      return (held) => log(held, out, text, heaviness);
    }
    case "list": {
      const limit = Number(values.limit ?? 20);
      if (!Number.isInteger(limit) || limit < 1) return off("--limit is a whole number from 1.");
      return (held) => list(held, out, limit);
    }
    case "show":
      return first === undefined ? off("Say which one, by its id.") : (held) => show(held, out, first);
    case "lessons":
      return (held) => lessons(held, out);
    case "import":
      return first === undefined
        ? off("Say which file.")
        : (held) =>
            bringIn(held, out, rest, { dryRun: values["dry-run"], change: values.change, passphrase });
    case "export":
      return first === undefined
        ? off("Say which file to write.")
        : (held) => takeOut(held, out, first, values.markdown, passphrase);
    case "check":
      return (held) => checkProfile(held, out);
    default:
      return off("There is no such command.");
  }
}

/** The passphrase from its file or the environment; null when none is given, undefined when the file cannot be read. */
function passphraseOf(file: string | undefined): string | null | undefined {
  if (file === undefined) return process.env["ONWARD_PASSPHRASE"] || null;
  try {
    return readFileSync(file, "utf8").replace(/\r?\n$/, "") || null;
  } catch {
    return undefined;
  }
}

process.exitCode = await main();
