/**
 * Writes third-party.txt into the build: every package that reaches a person's browser, with its licence.
 *
 * Follows the dependencies of the app and of the packages it uses, as they are installed.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  /** How packages named it long ago; of several, one may choose. */
  readonly licenses?: readonly { readonly type: string }[];
  readonly dependencies?: Readonly<Record<string, string>>;
};

/** The Vite plugin. A package that names no licence fails the build. */
export function notices(): Plugin {
  let root = "";
  return {
    name: "onward:notices",
    apply: "build",
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "third-party.txt", source: noticesOf(root) });
    },
  };
}

/** Installed for building only, and yet in the app: the icons are drawn from it. */
const builtIn = ["lucide-static"];

/** The text for the package in `folder`: its dependencies and theirs, by name. */
export function noticesOf(folder: string): string {
  const found = new Map<string, string>();
  const follow = (from: string, names: readonly string[]): void => {
    for (const name of names) {
      const place = placeOf(name, from);
      const own = name.startsWith("@onward/");
      if (found.has(name)) continue;
      found.set(name, own ? "" : noticeOf(place));
      follow(place, dependenciesOf(place));
    }
  };
  follow(folder, [...dependenciesOf(folder), ...builtIn]);
  const texts = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return `Onward is made with these packages.\n\n${texts.filter((text) => text !== "").join("\n")}`;
}

function noticeOf(place: string): string {
  const {
    name,
    version,
    licenses,
    license = licenses?.map(({ type }) => type).join(" OR "),
  } = manifestIn(place);
  const file = readdirSync(place).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? undefined : readFileSync(join(place, file), "utf8").trim();
  // Some name it only at the head of its text.
  const named = license || /^(?:the )?(MIT|ISC) license\b/i.exec(text ?? "")?.[1];
  if (!named) throw new Error(`${name} comes without a licence`);
  const said =
    text ?? `The package names its licence and brings no text of it: https://spdx.org/licenses/${named}`;
  const rule = "-".repeat(78);
  return `${rule}\n${name} ${version} (${named})\n${rule}\n${said}\n`;
}

function dependenciesOf(folder: string): string[] {
  return Object.keys(manifestIn(folder).dependencies ?? {});
}

function placeOf(name: string, from: string): string {
  const place = join(from, "node_modules", name);
  if (existsSync(place)) return place;
  if (dirname(from) === from) throw new Error(`${name} is not installed`);
  return placeOf(name, dirname(from));
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}
