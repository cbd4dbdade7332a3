/** A store over a database in memory, a clock that only moves when told, and batch ids in order; for tests. */
import { openNode } from "../drivers/node.ts";
import { memoryFiles } from "../drivers/memory.ts";
import type { Held } from "../operations.ts";
import { openStore, type Asked, type Store } from "../store.ts";

export const NOON = Date.UTC(2026, 2, 10, 12);
export const DAY = 86_400_000;

export type Bench = {
  readonly store: Store;
  readonly held: Held;
  /** The next request, at the bench's clock. */
  readonly asked: () => Asked;
  readonly at: () => { now: number; zone: string };
  /** Moves the clock on by ms. */
  readonly pass: (ms: number) => void;
  /** Runs a command that must go well; gives its answer. */
  readonly run: <A = unknown>(name: string, input: unknown) => A;
};

export function bench(path = ":memory:", start = NOON): Bench {
  const store = openStore(openNode(path));
  let now = start;
  let n = 0;
  const asked = () => ({ batch: (++n).toString(16).padStart(32, "0"), now, zone: "Europe/Lisbon" });
  return {
    store,
    held: { store, files: memoryFiles(), lasting: true, wipe: async () => store.close() },
    asked,
    at: () => ({ now, zone: "Europe/Lisbon" }),
    pass: (ms) => {
      now += ms;
    },
    run: <A>(name: string, input: unknown) => {
      const result = store.run(name, input, asked());
      if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
      return result.value.answer as A;
    },
  };
}

/** For a watch whose query must not throw. */
export const rethrow = (error: unknown): never => {
  throw error;
};

/** Everything stored, table by table, for comparing two databases. */
export function dump(store: Store, tables: Iterable<string>): Record<string, unknown[]> {
  const all: Record<string, unknown[]> = {};
  for (const table of tables) all[table] = store.db.all(`SELECT * FROM "${table}" ORDER BY 1, 2, 3`);
  return all;
}
