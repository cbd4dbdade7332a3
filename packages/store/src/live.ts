/**
 * Live queries: after each write, those that read a touched table run again, and only a different answer is posted.
 */
import type { Moment } from "@onward/domain/kernel/ctx";
import type { Db } from "./drivers/driver.ts";
import type { Query } from "./queries/query.ts";

type Watch = {
  readonly query: Query<unknown, unknown>;
  readonly args: unknown;
  readonly moment: () => Moment;
  readonly post: (answer: unknown) => void;
  readonly failed: (error: unknown) => void;
  last: string;
};

export type Live = {
  /**
   * Answers now and after each change of the answer; returns the way to stop. Throws what the query throws now, and is
   * not watched then; a query that throws later on is told to `failed`, so that one screen that cannot be worked out does not leave the others at what was.
   */
  readonly watch: (
    query: Query<never, unknown>,
    args: unknown,
    moment: () => Moment,
    post: (answer: unknown) => void,
    failed: (error: unknown) => void,
  ) => () => void;
  /**
   * Runs what reads any of these tables again, once whoever wrote has answered: a Save does not wait for screens.
   * Writes of one stretch count as one.
   */
  readonly refresh: (touched: ReadonlySet<string>) => void;
};

export function live(db: Db): Live {
  const watches = new Set<Watch>();
  const answer = (w: Watch) => {
    const value = w.query.run(db, w.args, w.moment());
    const text = JSON.stringify(value);
    if (text === w.last) return;
    w.last = text;
    w.post(value);
  };
  const touched = new Set<string>();
  const run = () => {
    const tables = new Set(touched);
    touched.clear();
    for (const w of watches) {
      if (!w.query.reads.some((t) => tables.has(t))) continue;
      try {
        answer(w);
      } catch (error) {
        w.failed(error);
      }
    }
  };
  return {
    watch: (query, args, moment, post, failed) => {
      const w: Watch = {
        query: query as unknown as Query<unknown, unknown>,
        args,
        moment,
        post,
        failed,
        last: "",
      };
      // One that throws at once is not watched: nobody would have the way to stop it.
      answer(w);
      watches.add(w);
      return () => watches.delete(w);
    },
    refresh: (tables) => {
      if (touched.size === 0) queueMicrotask(run);
      for (const table of tables) touched.add(table);
    },
  };
}
