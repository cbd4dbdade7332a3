/**
 * How the command line is called: every command with its options and an example, and the pages of help made from them.
 */
import { ADULTS, PURPOSE } from "@onward/content/pages/purpose";
import { HEAVINESS_WORDS } from "@onward/store/export/folder-words";
import { usualProfile } from "./profile.ts";

/** The five words of heaviness, as they are typed. */
export const HEAVINESS_TYPED = HEAVINESS_WORDS.map((word) => (word.includes(" ") ? `"${word}"` : word)).join(
  ", ",
);

/** Every option: what it holds, how it is shown, and what it does. */
export const options = {
  heaviness: { type: "string", shown: "--heaviness WORD", does: `one of ${HEAVINESS_TYPED}` },
  limit: { type: "string", shown: "--limit N", does: "how many at most, 20 unless told" },
  "dry-run": { type: "boolean", shown: "--dry-run", does: "only say what it would do" },
  change: {
    type: "boolean",
    shown: "--change",
    does: "also where a copy changes or takes away what is here",
  },
  markdown: { type: "boolean", shown: "--markdown", does: "a zipped folder of Markdown in place of a copy" },
  "passphrase-file": {
    type: "string",
    shown: "--passphrase-file FILE",
    does: "holds a copy's passphrase; or set ONWARD_PASSPHRASE, never on the command line",
  },
  profile: {
    type: "string",
    shown: "--profile FOLDER",
    does: `where the words are kept (default: ${usualProfile()})`,
  },
  json: { type: "boolean", shown: "--json", does: "one JSON for programs" },
  help: {
    type: "boolean",
    short: "h",
    shown: "-h, --help",
    does: "this page; after a command, that command's own",
  },
} as const;

/** The name of an option. */
export type Option = keyof typeof options;
const EVERYWHERE: readonly Option[] = ["profile", "json", "help"];

type Command = {
  /** What stands after its name. */
  readonly words: string;
  /** How many words it takes at most. */
  readonly most: number;
  readonly own: readonly Option[];
  readonly does: string;
  readonly example: string;
};

const commands = {
  log: {
    words: "TEXT",
    most: Infinity,
    own: ["heaviness"],
    does: "Write a setback down. The text may come by standard input.",
    example: 'onward log "The grant went to someone else." --heaviness middling',
  },
  list: {
    words: "",
    most: 0,
    own: ["limit"],
    does: "The latest setbacks, newest first, each with its id.",
    example: "onward list --limit 5",
  },
  show: {
    words: "ID",
    most: 1,
    own: [],
    does: "One setback, or one goal with its weeks. The beginning of its id is enough.",
    example: "onward show 01a21266-1817",
  },
  lessons: {
    words: "",
    most: 0,
    own: [],
    does: "What was learned, newest first.",
    example: "onward lessons --json",
  },
  insights: {
    words: "",
    most: 0,
    own: [],
    does: "What your own history shows, with its count and its doubt, or that it is too early to tell.",
    example: "onward insights --json",
  },
  import: {
    words: "FILE...",
    most: Infinity,
    own: ["dry-run", "change", "passphrase-file"],
    does: "Bring in Onward's copy, Day One, Daylio, Markdown or jrnl, and say what could not be read. Ends with 1\nwhen nothing in it could be brought in; what is here already counts as brought in.",
    example: "onward import diary.zip --dry-run",
  },
  export: {
    words: "FILE",
    most: 1,
    own: ["markdown", "passphrase-file"],
    does: "Everything to a file: a copy Onward reads back, or a zipped folder of Markdown.",
    example: "onward export copy.json --passphrase-file secret.txt",
  },
  check: {
    words: "",
    most: 0,
    own: [],
    does: "Whether the profile is sound. Ends with 1 when something needs a look.",
    example: "onward check --profile old-profile",
  },
} as const satisfies Readonly<Record<string, Command>>;

/** The name of a command. */
export type Name = keyof typeof commands;

/** Whether there is a command of this name. */
export const isCommand = (name: string): name is Name => Object.hasOwn(commands, name);

const all: readonly (readonly [string, Command])[] = Object.entries(commands);

const usage = (name: string, { words, own }: Command): string =>
  [name, words, ...own.map((option) => `[${options[option].shown}]`)].filter(Boolean).join(" ");

const table = (names: readonly Option[]): string =>
  names.map((name) => `  ${options[name].shown.padEnd(24)}${options[name].does}`).join("\n");

const indented = (text: string, by: string): string => text.replaceAll(/^/gm, by);

/** The first page of help. */
export const HELP = `Usage: onward COMMAND [options]

${all.map(([name, command]) => `  ${usage(name, command)}\n${indented(command.does, "      ")}`).join("\n")}

Options of every command:
${table(EVERYWHERE)}

onward COMMAND --help says what a command's own options do.

Exit codes: 0 went well, 1 could not be done, 2 the call's words are off.

Examples:
${all.map(([, { example }]) => `  ${example}`).join("\n")}

${PURPOSE}
${ADULTS}`;

/** The page of one command. */
export function pageOf(name: Name): string {
  const command: Command = commands[name];
  return `Usage: onward ${usage(name, command)}

${command.does}

${table([...command.own, ...EVERYWHERE])}

Example:
  ${command.example}`;
}

/** What a call has that its command has not, as a sentence; null when all of it belongs there. */
export function foreignIn(name: Name, words: number, given: readonly string[]): string | null {
  const { most, own }: Command = commands[name];
  const its: readonly string[] = [...own, ...EVERYWHERE];
  const foreign = given.find((option) => !its.includes(option));
  if (foreign !== undefined) return `${name} has no option --${foreign}.`;
  if (words <= most) return null;
  return most === 0 ? `${name} stands alone.` : `${name} has no use for more than one word.`;
}
