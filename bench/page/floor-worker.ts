/** SQLite and the file, with nothing of Onward around them. */
import sqlite3InitModule from "@sqlite.org/sqlite-wasm";

const sqlite = await sqlite3InitModule();
const pool = await sqlite.installOpfsSAHPoolVfs({
  name: "onward",
  directory: ".onward",
  initialCapacity: 6,
});
const db = new pool.OpfsSAHPoolDb("/onward.db");
db.exec("PRAGMA locking_mode=exclusive; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL");
self.postMessage(db.selectValue("SELECT count(*) FROM goal"));
