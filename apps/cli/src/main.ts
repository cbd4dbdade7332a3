#!/usr/bin/env node
/**
 * The command line: reads its words, opens the profile, runs one command. Exit codes: 0 went well, 1 could not be
 * done, 2 the call's words are off.
 */
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { HEAVINESS } from "@onward/domain/kernel/heaviness";
import { placeOfBug } from "@onward/store/bug";
import { foreignIn, HEAVINESS_TYPED, HELP, isCommand, options, pageOf } from "./call.ts";
import { insights } from "./commands/insights.ts";
import { bringIn, checkProfile, takeOut } from "./commands/transfer.ts";
import { lessons, list, log, show } from "./commands/words.ts";
import { openProfile, usualProfile } from "./profile.ts";
import { says, type Exit, type Says } from "./says.ts";

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
  const out = says(values.json ?? false);
  if (positionals.length === 0) {
    out.value({ help: HELP }, HELP);
    return values.help ? 0 : 2;
  }
  const command = await prepare(given, out);
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

/** What to run once the profile is open; or the exit code when a page of help was asked for or the call's words are off. */
async function prepare(
  { values, positionals }: Asked,
  out: Says,
): Promise<((held: Held) => Exit | Promise<Exit>) | Exit> {
  const [name = "", ...rest] = positionals;
  if (!isCommand(name)) {
    out.problem("There is no such command. onward --help lists them.");
    return 2;
  }
  if (values.help) {
    const page = pageOf(name);
    out.value({ help: page }, page);
    return 0;
  }
  const off = (sentence: string): Exit => {
    out.problem(`${sentence} onward ${name} --help has an example.`);
    return 2;
  };
  const foreign = foreignIn(name, rest.length, Object.keys(values));
  if (foreign !== null) return off(foreign);
  const passphrase = passphraseOf(values["passphrase-file"]);
  if (passphrase === undefined) return off("The passphrase file cannot be read, or is empty.");
  const [first] = rest;
  switch (name) {
    case "log": {
      const heaviness =
        values.heaviness === undefined
          ? null
          : HEAVINESS.findIndex((word) => bare(word) === bare(values.heaviness ?? ""));
      if (heaviness === -1) return off(`--heaviness is one of ${HEAVINESS_TYPED}.`);
      // Read to its end here, so that words that come slowly keep nobody out of the profile.
      const what = rest.length > 0 ? rest.join(" ") : process.stdin.isTTY ? "" : await text(process.stdin);
      return (held) => log(held, out, what, heaviness);
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
    case "insights":
      return (held) => insights(held, out);
    case "import":
      return first === undefined
        ? off("Say which file.")
        : (held) =>
            bringIn(held, out, rest, {
              dryRun: values["dry-run"] ?? false,
              change: values.change ?? false,
              passphrase,
            });
    case "export":
      if (first === undefined) return off("Say which file to write.");
      if (values.markdown && values["passphrase-file"] !== undefined)
        return off("A passphrase seals a copy, not a folder of Markdown.");
      return (held) => takeOut(held, out, first, values.markdown ?? false, passphrase);
    case "check":
      return (held) => checkProfile(held, out);
  }
}

/** A word of heaviness without its spaces and capitals: so "Some weight" and its name in code are the same. */
const bare = (word: string): string => word.replaceAll(/\s/g, "").toLowerCase();

/** The passphrase from its file or the environment; null when none is given, undefined when the file holds none or cannot be read. */
function passphraseOf(file: string | undefined): string | null | undefined {
  if (file === undefined) return process.env["ONWARD_PASSPHRASE"] || null;
  try {
    return readFileSync(file, "utf8").replace(/\r?\n$/, "") || undefined;
  } catch {
    return undefined;
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  // The message of an error may quote what was written.
  process.stderr.write(`onward: Something broke, and nothing more was done. ${placeOfBug(error)}\n`);
  process.exitCode = 1;
}
