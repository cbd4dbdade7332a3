/** SQLite and the file, with nothing of Onward around them: says how many goals there are, then keeps a line when asked. */
import sqlite3InitModule from "@sqlite.org/sqlite-wasm";

const sqlite = await sqlite3InitModule();
const pool = await sqlite.installOpfsSAHPoolVfs({
  name: "onward",
  directory: ".onward",
  initialCapacity: 6,
});
const opened = (name: string) => {
  const db = new pool.OpfsSAHPoolDb(name);
  db.exec("PRAGMA locking_mode=exclusive; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL");
  return db;
};
self.postMessage(opened("/onward.db").selectValue("SELECT count(*) FROM goal"));

const lines = opened("/floor.db");
lines.exec("CREATE TABLE IF NOT EXISTS line (words TEXT)");
self.onmessage = (event: MessageEvent<string>) => {
  lines.exec({ sql: "INSERT INTO line VALUES (?)", bind: [event.data] });
  // In the shape of the app's own answer, so that the same watch sees it.
  self.postMessage({ value: { ok: true, value: { batch: "floor" } } });
};
