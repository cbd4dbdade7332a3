/**
 * A database of a given number of rows, as years of use would leave it: the life of the sample, with longer notes.
 */
import { sampleLife } from "@onward/content/sample/life";
import { seeded } from "@onward/domain/kernel/seeded";
import { openNode } from "@onward/store/drivers/node";
import { givenOn, placeMade } from "@onward/store/made";
import { openStore } from "@onward/store/store";
import { prose } from "./words.ts";

/** Writes about `rows` rows that end the day before `now` into a new file at `path`; the same for the same day. */
export function seedDatabase(path: string, rows: number, now: number): void {
  const random = seeded(20_260_310);
  const life = sampleLife({ ...givenOn({ now, zone: "Europe/Lisbon" }), rows });
  const db = openNode(path);
  db.script("PRAGMA synchronous=OFF");
  openStore(db);
  placeMade(
    db,
    // A language has words that stand everywhere and many that stand once, which search has to cope with.
    life.map((row) =>
      row.table === "note"
        ? { ...row, cells: { ...row.cells, text: prose(random, 120 + random() * 700) } }
        : row,
    ),
  );
  db.script("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE");
  db.close();
}
