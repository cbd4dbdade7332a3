/**
 * The chosen files of an import, kept beside the database until it is over, so that one that was cut short can read
 * them again. All of them in one row of bytes, cut into parts: a folder may hold ten thousand notes.
 */
import type { ChosenFile } from "../aside/work.ts";
import type { Held } from "../operations.ts";
import { breathe } from "../pace.ts";
import { writeFile } from "../sweeping.ts";

const PART = 1024 * 1024;
const partName = (job: string, part: number) => `job-${job}-${part}`;

/** What the job's row remembers of its files and of how they are read. */
export type Body = {
  readonly files: readonly { readonly name: string; readonly size: number; readonly modifiedAt?: number }[];
  readonly moodOrder: readonly string[] | null;
  readonly at: number;
  readonly zone: string;
};

export const bodyOf = (
  files: readonly ChosenFile[],
  moodOrder: readonly string[] | undefined,
  at: { now: number; zone: string },
): Body => ({
  files: files.map(({ name, file, modifiedAt }) => ({
    name,
    size: file.size,
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
  })),
  moodOrder: moodOrder ?? null,
  at: at.now,
  zone: at.zone,
});

/** Keeps the files; resolves when they are on the disk. Throws StorageFailed where there is no room. */
export async function keepFiles({ files }: Held, job: string, chosen: readonly ChosenFile[]): Promise<void> {
  const whole = new Blob(chosen.map(({ file }) => file));
  for (let at = 0, part = 0; at < whole.size; at += PART, part++) {
    const bytes = new Uint8Array(await whole.slice(at, at + PART).arrayBuffer());
    await writeFile(files, partName(job, part), bytes);
    await breathe();
  }
}

/** The kept files as they were chosen; null when a part of them is gone. */
export async function keptFiles({ files }: Held, job: string, body: Body): Promise<ChosenFile[] | null> {
  const size = body.files.reduce((sum, file) => sum + file.size, 0);
  const parts: Uint8Array[] = [];
  for (let at = 0, part = 0; at < size; at += PART, part++) {
    const bytes = await files.read(partName(job, part));
    if (!bytes || bytes.length !== Math.min(PART, size - at)) return null;
    parts.push(bytes);
  }
  const whole = new Blob(parts as BlobPart[]);
  let at = 0;
  return body.files.map(({ name, size: its, modifiedAt }) => {
    const file = whole.slice(at, at + its);
    at += its;
    return { name, file, ...(modifiedAt === undefined ? {} : { modifiedAt }) };
  });
}

/** Lets the kept files of a job go. */
export async function dropFiles({ files }: Held, job: string): Promise<void> {
  for (const name of await files.list()) if (name.startsWith(`job-${job}-`)) await files.remove(name);
}
