/**
 * Everything on the device, row by row and file by file, for whoever writes it out.
 */
import { tables } from "@onward/domain";
import { loadState } from "../apply.ts";
import type { Db, Files } from "../drivers/driver.ts";
import { paced } from "../pace.ts";
import { allWaiting } from "../waiting.ts";
import { copied, type CopiedRow } from "./copied.ts";

/** Where rows and files go, one after the other: a copy or a folder that is being written. */
export type Writer<R> = {
  readonly addRows: (table: string, rows: readonly R[]) => unknown;
  readonly addFile: (sha256: string, bytes: Uint8Array) => unknown;
};

/**
 * Hands every row and file to a writer, in slices that let others save in between. Each row is whole and of one
 * moment; one that is made meanwhile may or may not be among them.
 */
export async function copyInto(
  db: Db,
  files: Files,
  to: Writer<CopiedRow>,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  const all = tables.flatMap((table) =>
    db.all(`SELECT id FROM "${table.name}" ORDER BY id`).map((r) => ({ table, id: r["id"] as string })),
  );
  const rows = new Map<string, CopiedRow[]>();
  await paced(
    all,
    ({ table, id }) => {
      const list = rows.get(table.name) ?? [];
      rows.set(table.name, list);
      list.push(copied(id, loadState(db, table, id)));
    },
    async (done) => {
      for (const [table, list] of rows) await to.addRows(table, list);
      rows.clear();
      progress(done, all.length);
    },
  );
  for (const { table, row } of allWaiting(db)) await to.addRows(table, [row]);
  await filesInto(db, files, to);
}

/** Hands every file that a row names to a writer. */
async function filesInto(db: Db, files: Files, to: Pick<Writer<never>, "addFile">): Promise<void> {
  for (const r of db.all(`SELECT DISTINCT sha256 FROM attachment WHERE sha256 IS NOT NULL`)) {
    const bytes = await files.read(r["sha256"] as string);
    if (bytes) await to.addFile(r["sha256"] as string, bytes);
  }
}
