/**
 * Everything as a folder of plain Markdown files, zipped: a page for each setback, goal and note, lists of the rest,
 * and the attachments beside them. Opens in Obsidian as a vault.
 *
 * Names of files hold a day and a piece of an id, never a word someone wrote: others may see them.
 */
import { dayOf, type Instant, type LocalDate } from "@onward/domain/kernel/time";
import type { Moment } from "@onward/domain/kernel/ctx";
import { strToU8, zipSync, type Zippable } from "fflate";
import type { CopiedRow } from "./copied.ts";
import { collections } from "./folder-lists.ts";
import { goalPage, notePage, setbackPage } from "./folder-pages.ts";
import { ABOUT_FOLDER, HEADINGS } from "./folder-words.ts";
import { Page } from "./page.ts";
import { PresentRows, type RowsOf } from "./rows.ts";

/** What the caller calls things that rows name by a key. */
export type FolderWords = {
  /** Feelings and practices by their key. */
  readonly names: Readonly<Record<string, string>>;
};

/** What every page is written with. */
export type Folder = {
  readonly rows: PresentRows;
  readonly moment: Moment;
  readonly name: (key: string) => string;
  /** The page of a setback, goal or note; null when it has none. */
  readonly pathOf: (id: string | null) => string | null;
  /** An embed for each file kept with a row. */
  readonly embeds: (owner: string) => string[];
  /** A text with the embeds of its own files turned to where they lie here. */
  readonly own: (owner: string, text: string) => string;
  readonly day: (at: Instant) => LocalDate;
  /** The wall clock, `2026-03-10T21:40`. */
  readonly clock: (at: Instant) => string;
};

const ENDINGS: ReadonlyMap<string, string> = new Map([
  ["image/jpeg", "jpg"],
  ["image/png", "png"],
  ["image/gif", "gif"],
  ["image/webp", "webp"],
  ["image/avif", "avif"],
  ["image/heic", "heic"],
  ["image/svg+xml", "svg"],
  ["audio/mp4", "m4a"],
  ["audio/mpeg", "mp3"],
  ["audio/ogg", "ogg"],
  ["audio/webm", "webm"],
  ["audio/wav", "wav"],
  ["video/mp4", "mp4"],
  ["video/webm", "webm"],
  ["application/pdf", "pdf"],
  ["text/plain", "txt"],
  ["text/csv", "csv"],
  ["application/json", "json"],
]);

/** The ending for a file of this media type, or that of its own name. */
const endingOf = (file: RowsOf<"attachment">): string =>
  ENDINGS.get(file.type.split(";", 1)[0] ?? "") ??
  /\.([a-z0-9]{1,5})$/i.exec(file.name ?? "")?.[1]?.toLowerCase() ??
  "bin";

/** Collects rows and files, and gives the zipped folder. */
export function folderWriter(moment: Moment, words: FolderWords) {
  const rows = new PresentRows();
  const files = new Map<string, Uint8Array>();
  return {
    addRows: (table: string, copied: readonly CopiedRow[]): void => rows.add(table, copied),
    addFile: (sha256: string, bytes: Uint8Array): void => void files.set(sha256, bytes),
    finish: (): Uint8Array[] => {
      const folder = folderOf(rows, files, moment, words);
      const mtime = new Date(moment.now);
      const zip: Zippable = {};
      for (const [path, text] of pagesOf(folder)) zip[path] = [strToU8(text), { level: 6, mtime }];
      for (const file of rows.all("attachment")) {
        const bytes = files.get(file.sha256);
        if (bytes && folder.pathOf(file.id))
          zip[folder.pathOf(file.id) as string] = [bytes, { level: 0, mtime }];
      }
      return [zipSync(zip)];
    },
  };
}

function folderOf(
  rows: PresentRows,
  files: ReadonlyMap<string, Uint8Array>,
  moment: Moment,
  words: FolderWords,
): Folder {
  const day = (at: Instant) => dayOf(at, moment.zone, moment.dayStartsAt);
  // The Swedish way to write a moment is ISO's.
  const wall = new Intl.DateTimeFormat("sv-SE", {
    timeZone: moment.zone,
    dateStyle: "short",
    timeStyle: "short",
  });
  const paths = new Map<string, string>();
  const taken = new Set<string>();
  /** A name no other file of the folder has: as much of the id as that takes. */
  const give = (id: string, folder: string, on: LocalDate) => {
    const hex = id.replaceAll("-", "");
    let length = 6;
    let path = "";
    do path = `${folder}/${on}-${hex.slice(-length++)}.md`;
    while (taken.has(path));
    taken.add(path);
    paths.set(id, path);
  };
  for (const s of rows.all("setback"))
    give(s.id, "setbacks", dayOf(s.at, s.zone ?? moment.zone, moment.dayStartsAt));
  for (const g of rows.all("goal")) give(g.id, "goals", day(g.at));
  for (const n of rows.all("note")) give(n.id, "notes", n.day);
  for (const file of rows.all("attachment")) {
    if (files.has(file.sha256))
      paths.set(file.id, `attachments/${file.sha256.slice(0, 16)}.${endingOf(file)}`);
  }
  const kept = rows.by("attachment", "owner");
  return {
    rows,
    moment,
    day,
    clock: (at) => wall.format(at).replace(" ", "T"),
    name: (key) =>
      key.startsWith("own:")
        ? key.slice(4)
        : ((Object.hasOwn(words.names, key) ? words.names[key] : undefined) ?? spelt(key)),
    pathOf: (id) => (id === null ? null : (paths.get(id) ?? null)),
    embeds: (owner) =>
      (kept.get(owner) ?? []).map((file) => {
        const path = paths.get(file.id);
        const said = [file.alt, file.name].filter((t) => t !== null).join(" · ");
        return [path ? `![[${path}]]` : HEADINGS.missingFile, said].filter((t) => t !== "").join("\n");
      }),
    own: (owner, text) => {
      let out = text;
      for (const file of kept.get(owner) ?? []) {
        const path = paths.get(file.id);
        if (path && file.name) out = out.replaceAll(`![[${file.name}]]`, `![[${path}]]`);
      }
      return out;
    },
  };
}

/** `kinderVoice` as "kinder voice". */
const spelt = (key: string) => key.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();

/** Every page with its path. */
function pagesOf(folder: Folder): [string, string][] {
  const { rows, pathOf } = folder;
  const page = (id: string, made: Page): [string, string] => [pathOf(id) as string, made.text()];
  const pages = [
    ...rows.all("setback").map((s) => page(s.id, setbackPage(folder, s))),
    ...rows.all("goal").map((g) => page(g.id, goalPage(folder, g))),
    ...rows.all("note").map((n) => page(n.id, notePage(folder, n))),
  ];
  const lists = collections(folder);
  return [
    [
      "About this folder.md",
      aboutPage(
        folder,
        lists.map(([path]) => path),
      ),
    ],
    ...lists,
    ...pages,
  ];
}

function aboutPage({ rows, moment, day }: Folder, lists: readonly string[]): string {
  const about = new Page({ date: day(moment.now) });
  about.heading(1, "Onward");
  for (const line of ABOUT_FOLDER) about.words(line);
  const folders = (["setback", "goal", "note"] as const).flatMap((t) => {
    const count = rows.all(t).length;
    return count > 0 ? [`${t}s: ${count}`] : [];
  });
  about.list(2, HEADINGS.contents, [...folders, ...lists.map((path) => `[[${path.replace(/\.md$/, "")}]]`)]);
  return about.text();
}
