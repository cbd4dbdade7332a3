/**
 * Makes the database in a browser look as if a newer Onward had written it.
 */
import type { Page } from "@playwright/test";

const LAYOUT_OF_A_NEWER_ONWARD = 999;

/** Raises the layout number of the database, where SQLite keeps it, once nobody holds the file. Ends on Help. */
export async function makeNewer(page: Page): Promise<void> {
  // A page that is frozen closes the file in good order; one that is left may be gone before that, and what it wrote
  // last then stands beside the file and counts before it.
  await page.evaluate(() => document.dispatchEvent(new Event("freeze")));
  await page.evaluate(async () => {
    while ((await navigator.locks.query()).held?.length !== 0)
      await new Promise((next) => requestAnimationFrame(next));
  });
  // A page of the same origin that does not open the database.
  await page.goto("/help");
  await page.evaluate(async (layout) => {
    type Folder = FileSystemDirectoryHandle & { values(): AsyncIterable<FileSystemHandle> };
    // The pool puts 4096 bytes of its own before each file; user_version is at byte 60 of SQLite's header.
    const [header, version] = [4096, 60];
    let raised = 0;
    // The last hold on the file ends a moment after its lock.
    const whenFree = async (handle: FileSystemFileHandle): Promise<FileSystemWritableFileStream> => {
      for (;;) {
        try {
          return await handle.createWritable({ keepExistingData: true });
        } catch (error) {
          if ((error as Error).name !== "NoModificationAllowedError") throw error;
          await new Promise((next) => requestAnimationFrame(next));
        }
      }
    };
    const visit = async (folder: FileSystemDirectoryHandle): Promise<void> => {
      for await (const one of (folder as Folder).values()) {
        if (one.kind === "directory") {
          await visit(one as FileSystemDirectoryHandle);
          continue;
        }
        const handle = one as FileSystemFileHandle;
        const start = (await handle.getFile()).slice(header, header + 16);
        if (!(await start.text()).startsWith("SQLite format 3")) continue;
        const four = new DataView(new ArrayBuffer(4));
        four.setUint32(0, layout);
        const file = await whenFree(handle);
        await file.write({ type: "write", position: header + version, data: four });
        await file.close();
        raised++;
      }
    };
    await visit(await (await navigator.storage.getDirectory()).getDirectoryHandle(".onward"));
    if (raised !== 1) throw new Error(`${raised} databases where one should be`);
  }, LAYOUT_OF_A_NEWER_ONWARD);
}
