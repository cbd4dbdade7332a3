/**
 * `import`, `export`, `check`: bringing files in, taking everything out, looking whether all is well.
 */
import { closeSync, openSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { CHIPS, MORE_WORDS } from "@onward/content/feelings";
import { PRACTICES } from "@onward/content/practices/index";
import { queries } from "@onward/store";
import { MOST_READABLE_BYTES } from "@onward/store/export/readable";
import { operations, type Held } from "@onward/store/operations";
import { asked } from "../profile.ts";
import { sentenceOf, type Exit, type Says } from "../says.ts";
import { leftOutLines, unreadLines } from "../unread.ts";

type Given = { readonly name: string; readonly file: Blob; readonly modifiedAt: number };

/** What rows call by a key. */
const NAMES = Object.fromEntries([
  ...[...CHIPS, ...MORE_WORDS].map((feeling) => [feeling.key, feeling.label]),
  ...PRACTICES.map((practice) => [practice.key, practice.name]),
]);

/** The files at these paths; a folder gives all files in it, not those that links in it lead to. Null when one cannot be read. */
function given(paths: readonly string[]): Given[] | null {
  try {
    return paths.flatMap((path) =>
      statSync(path).isDirectory() ? filesIn(path, `${nameOf(path)}/`) : [one(path, nameOf(path))],
    );
  } catch {
    return null;
  }
}
/** What a path leads to, by its own name; the files of a folder are called by that too, as a browser calls them. */
const nameOf = (path: string): string => basename(resolve(path));
/** Node's own walk through a folder follows links, out of it and round in circles. */
const filesIn = (folder: string, under: string): Given[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const [path, name] = [join(folder, entry.name), `${under}${entry.name}`];
    return entry.isDirectory() ? filesIn(path, `${name}/`) : entry.isFile() ? [one(path, name)] : [];
  });
const one = (path: string, name: string): Given => ({
  name,
  file: new Blob([readFileSync(path)]),
  modifiedAt: statSync(path).mtimeMs,
});

/**
 * Brings files in; with `dryRun` only says what that would do. A copy that would change or take away what is here is
 * brought in only with `change`. Ends with 1 when nothing in the files could be brought in, and says what was not read.
 */
export async function bringIn(
  held: Held,
  says: Says,
  paths: readonly string[],
  { dryRun, change, passphrase }: { dryRun: boolean; change: boolean; passphrase: string | null },
): Promise<Exit> {
  const files = given(paths);
  if (files === null) {
    says.problem("One of those files cannot be read.");
    return 1;
  }
  if (!dryRun) await endCutShort(held, passphrase);
  const at = asked();
  const chosen = { job: at.batch, files, ...(passphrase === null ? {} : { passphrase }) };
  const preview = await operations.previewImport(held, chosen, at);
  if (!preview.ok) {
    says.problem(sentenceOf(preview.error));
    return 1;
  }
  const { added, here, back, changed, gone, attachments, unreadable, unreadableCount, format, leftOut } =
    preview.value;
  const without = [...leftOutLines(preview.value), ...unreadLines(preview.value)];
  const counts = {
    format,
    added,
    here,
    back,
    changed,
    gone,
    attachments,
    unreadable: unreadableCount,
    leftOut,
    notRead: unreadable,
  };
  const touches =
    changed + gone > 0
      ? `It would change ${changed} that are here and put ${gone} into Recently deleted.`
      : null;
  const nothing = unreadableCount > 0 && added + here + back + changed + gone === 0;
  if (dryRun || nothing) {
    await operations.closePreview(held, { job: at.batch });
    const would = `Would add ${added} and bring back ${back}, with ${attachments} attachments; ${here} are here already.`;
    const lines = [...(nothing ? [] : [would]), ...(touches === null ? [] : [touches]), ...without];
    says.value({ ...(dryRun ? { dryRun } : {}), ...counts }, lines.join("\n"));
    if (!nothing) return 0;
    says.problem("Nothing in it could be brought in.");
    return 1;
  }
  if (touches !== null && !change) {
    await operations.closePreview(held, { job: at.batch });
    says.problem(`${touches} Nothing was changed. With --change it is brought in all the same.`);
    return 1;
  }
  const result = await operations.startImport(held, chosen, at);
  if (!result.ok) {
    says.problem(sentenceOf(result.error));
    return 1;
  }
  const done = result.value;
  const also = touches === null ? "" : ` ${done.changed} changed, ${done.gone} went into Recently deleted.`;
  const damaged =
    done.damaged === 0
      ? []
      : [`Photos and files damaged in the export, which couldn’t come along: ${done.damaged}.`];
  says.value(
    { ...counts, added: done.added, changed: done.changed, gone: done.gone, damaged: done.damaged },
    [`${done.added} added; ${here} were here already.${also}`, ...damaged, ...without].join("\n"),
  );
  return 0;
}

/** An import that a killed process left half done: carried on when its files are still kept, else taken back. */
async function endCutShort(held: Held, passphrase: string | null): Promise<void> {
  for (const { job } of held.store.query(queries.importJobs, null, asked())) {
    const on = await operations.resumeImport(
      held,
      { job, ...(passphrase === null ? {} : { passphrase }) },
      asked(),
    );
    if (!on.ok && on.error.type === "FilesGone") await operations.dropImport(held, { job }, asked());
  }
}

/** Writes everything to a file: the copy Onward reads back, or a zipped folder of Markdown. */
export async function takeOut(
  held: Held,
  says: Says,
  to: string,
  markdown: boolean,
  passphrase: string | null,
): Promise<Exit> {
  const quiet = () => undefined;
  const blob = markdown
    ? await operations.saveFolder(held, { words: { names: NAMES } }, asked(), quiet)
    : await operations.saveCopy(held, { passphrase }, asked(), quiet);
  if (!markdown && blob.size > MOST_READABLE_BYTES) {
    says.problem("A copy would be larger than Onward can open again. Export with --markdown instead.");
    return 1;
  }
  try {
    writeNew(to, new Uint8Array(await blob.arrayBuffer()));
  } catch (error) {
    says.problem(
      (error as { code?: string }).code === "EEXIST"
        ? "That file is there already. Choose another name."
        : "That file cannot be written.",
    );
    return 1;
  }
  says.value({ file: to, bytes: blob.size }, `Everything is in ${to}.`);
  return 0;
}

/** Writes a file that was not there. Throws when it is there already or cannot be written, and then leaves nothing of it. */
function writeNew(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "wx", 0o600);
  try {
    writeFileSync(file, bytes, { flush: true });
  } catch (error) {
    rmSync(path);
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Whether the profile is sound. */
export async function checkProfile(held: Held, says: Says): Promise<Exit> {
  const checked = await operations.check(held);
  const rows = Object.values(checked.counts).reduce((sum, n) => sum + n, 0);
  says.value(
    checked,
    checked.problems.length === 0
      ? `All is well: ${rows} rows.`
      : `${checked.problems.length} things need a look: ${checked.problems.map((p) => p.type).join(", ")}.`,
  );
  return checked.problems.length === 0 ? 0 : 1;
}
