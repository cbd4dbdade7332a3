/**
 * SQLite's WASM, compiled by whoever comes first: a page has it under way while its worker is still being read.
 */
import address from "@sqlite.org/sqlite-wasm/sqlite3.wasm?url";

/** Fetches and compiles SQLite. Null where that does not work; the worker then tries for itself. */
export async function compileSqlite(): Promise<WebAssembly.Module | null> {
  try {
    return await WebAssembly.compileStreaming(fetch(address));
  } catch {
    return null;
  }
}
