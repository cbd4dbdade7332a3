/**
 * The store: runs commands, answers queries, keeps drafts, undoes.
 *
 * A command goes: parse, read what it needs, decide (pure), stamp, then one transaction of log, rows and index.
 * It all runs in one synchronous stretch. A batch id that is in the log already is answered, not applied again.
 */
import { commands } from "@onward/domain";
import type { AnyCommand, Need } from "@onward/domain/kernel/command";
import type { Moment } from "@onward/domain/kernel/ctx";
import { err, ok, type Result } from "@onward/domain/kernel/result";
import { DAY_STARTS_AT } from "@onward/domain/kernel/time";
import { setting } from "@onward/domain/today/choices";
import { EMPTY, fits, type Batch, type RowChange, type Stamp } from "@onward/sync";
import { safeParse } from "valibot";
import { applyChange, loadState, overwritten, type Before } from "./apply.ts";
import { SCHEMA } from "./ddl.ts";
import { StorageFailed, type Db } from "./drivers/driver.ts";
import { ctxOf, digest } from "./ids.ts";
import { live, type Live } from "./live.ts";
import {
  deviceOf,
  forgetOldUndo,
  logBatch,
  loggedBatch,
  markUndone,
  setClock,
  stampNow,
  surelyPassed,
} from "./log.ts";
import { prepare, tableMap, type Access } from "./open.ts";
import type { Query } from "./queries/query.ts";
import { readRow, readRows } from "./rows.ts";
import { mergeByItself, mergesByItself } from "./search.ts";
import { inverse } from "./undoing.ts";

/** Who asks and when: the tab's clock and zone, and the batch id that makes a retry the same request. */
export type Asked = {
  readonly batch: string;
  readonly now: number;
  readonly zone: string;
  /** The draft this came from: let go in the same transaction, so that a kill in between neither loses nor doubles it. */
  readonly draft?: string | undefined;
};

/** What the store itself may refuse with, beside a command's own refusals. */
export type StoreRefusal =
  | { readonly type: "BadInput"; readonly fields: Readonly<Record<string, string>> }
  | { readonly type: "UnknownCommand" }
  | { readonly type: "TooMuchAtOnce" }
  /** What was to be written to was deleted for good, and takes nothing in any more. */
  | { readonly type: "GoneForGood" }
  /** The file was written by a newer Onward, or is not ours: it is not changed. */
  | { readonly type: "ReadOnly" }
  /** The device has no room, or its storage failed: nothing of this was kept. */
  | { readonly type: "StorageFull" }
  | { readonly type: "StorageBroken" };

export type Ran = { readonly batch: string; readonly answer: unknown };
export type Undone = {
  /** Rows that were put back. */
  readonly undone: number;
  /** Rows with something changed since, which was left as it is. */ readonly left: number;
};

export type Store = {
  readonly db: Db;
  readonly access: Access;
  readonly run: (
    name: string,
    input: unknown,
    asked: Asked,
  ) => Result<Ran, StoreRefusal | { readonly type: string }>;
  /** Plays a command through and takes it all back: the first one that counts then finds its code and SQL compiled. */
  readonly rehearse: (name: string, input: unknown, asked: Asked) => void;
  /** Runs a command that is not a person's own (of a job): same door, no name lookup. */
  readonly perform: (
    command: AnyCommand,
    input: unknown,
    asked: Asked,
  ) => Result<Ran, StoreRefusal | { readonly type: string }>;
  readonly query: <Args, Answer>(
    query: Query<Args, Answer>,
    args: Args,
    at: { now: number; zone: string },
  ) => Answer;
  readonly watch: Live["watch"];
  readonly refresh: Live["refresh"];
  /** Takes a batch back. Cells that were changed since stay; so do, for `onlyUntouched`, rows changed since it made them. */
  readonly undo: (
    batch: string,
    asked: Asked,
    options?: { onlyUntouched?: boolean },
  ) => Result<Undone, StoreRefusal | { readonly type: "NothingToUndo" }>;
  readonly momentOf: (at: { now: number; zone: string }) => Moment;
  /** Writes outside the log (drafts, this device's own notes, jobs): one transaction, watched like the rest. */
  readonly writeLocal: (tables: readonly string[], work: () => void) => Result<null, StoreRefusal>;
  readonly close: () => void;
};

const DAY_STARTS_AT_ROW = ctxOf("", { now: 0, zone: "UTC", dayStartsAt: 0 }).idFor("setting", "dayStartsAt");

/** Thrown inside a transaction to take it back: what was written was only tried. */
class Rehearsed extends Error {
  override readonly name = "Rehearsed";
}

/** A change of a row that is new, which has nothing to clear: a blank must not hide what another device wrote into it. */
const withoutBlanks = (change: RowChange): RowChange =>
  change.cells === undefined
    ? change
    : {
        ...change,
        cells: Object.fromEntries(Object.entries(change.cells).filter(([, its]) => its !== null)),
      };

const dropDraft = (db: Db, key: string): void => db.run(`DELETE FROM draft WHERE key = ?`, [key]);

const refusalOf = (error: StorageFailed): StoreRefusal => ({
  type: error.reason === "full" ? "StorageFull" : "StorageBroken",
});

const named = (name: string): AnyCommand | undefined =>
  Object.hasOwn(commands, name) ? (commands as Readonly<Record<string, AnyCommand>>)[name] : undefined;

/** Opens the store over a database. Never throws for what is in the file; `access` says what can be done with it. */
export function openStore(db: Db): Store {
  const access = prepare(db);
  const watched = live(db);
  const device = access.type === "ready" ? deviceOf(db) : "00000000";
  let swept = false;

  const dayStartsAt = (): number => {
    const chosen = readRow(db, setting, DAY_STARTS_AT_ROW)?.value;
    const hour = Number(chosen);
    return chosen !== null && chosen !== undefined && hour >= 0 && hour <= 12 ? hour : DAY_STARTS_AT;
  };
  const momentOf = (at: { now: number; zone: string }): Moment => ({
    now: at.now,
    zone: at.zone,
    dayStartsAt: dayStartsAt(),
  });

  const read = (need: Need) =>
    "one" in need
      ? readRow(db, need.one, need.id)
      : readRows(
          db,
          need.every,
          need.cell === null ? {} : { where: `"${need.cell}" = ?`, params: [need.value] },
        );
  const readAll = (needs: Readonly<Record<string, Need>>) =>
    Object.fromEntries(Object.entries(needs).map(([k, need]) => [k, read(need)]));

  /** Stamps the changes of one command, applies and logs them, in one transaction. */
  const commit = (
    command: string,
    changes: readonly RowChange[],
    answer: unknown,
    asked: Asked,
    beside: () => void = () => undefined,
  ): Result<Set<string>, StoreRefusal> => {
    const overwrites: Stamp[] = [];
    let gone = false;
    const prepared = changes.map((given) => {
      const table = tableMap.get(given.table);
      if (!table) throw new Error("A command named a table that is not in tables.ts");
      const state = loadState(db, table, given.row);
      const change = state === EMPTY ? withoutBlanks(given) : given;
      // Rows that are one a day or one a key are found again under the same id.
      gone ||= change.cells !== undefined && state.removed?.value === 2;
      const found = overwritten(state, change, table);
      overwrites.push(...found.stamps);
      const replaces = { ...found.replaces, ...change.replaces };
      return Object.keys(replaces).length > 0 ? { ...change, replaces } : change;
    });
    if (gone) return err({ type: "GoneForGood" });
    const stamp = stampNow(db, asked.now, { overwrites, device });
    const batch: Batch = {
      id: asked.batch,
      stamp,
      device,
      schema: SCHEMA,
      command,
      at: asked.now,
      zone: asked.zone,
      changes: prepared,
    };
    if (!fits(batch)) return err({ type: "TooMuchAtOnce" });
    try {
      db.transaction(() => {
        const before = prepared
          .map((change) => applyChange(db, tableMap, change, stamp))
          .filter((b): b is Before => b !== null);
        logBatch(db, batch, before, answer);
        setClock(db, stamp);
        if (asked.draft !== undefined) dropDraft(db, asked.draft);
        beside();
        const passed = swept ? null : surelyPassed(db, asked.now);
        if (passed !== null) forgetOldUndo(db, passed, asked.now);
        swept = true;
      });
    } catch (error) {
      if (error instanceof StorageFailed) return err(refusalOf(error));
      throw error;
    }
    return ok(new Set([...changes.map((c) => c.table), ...(asked.draft === undefined ? [] : ["draft"])]));
  };

  const writeLocal: Store["writeLocal"] = (tables, work) => {
    if (access.type !== "ready") return err({ type: "ReadOnly" });
    try {
      db.transaction(work);
    } catch (error) {
      if (error instanceof StorageFailed) return err(refusalOf(error));
      throw error;
    }
    watched.refresh(new Set(tables));
    return ok(null);
  };

  const perform = (
    command: AnyCommand,
    input: unknown,
    asked: Asked,
    beside?: () => void,
  ): ReturnType<Store["perform"]> => {
    if (access.type !== "ready") return err({ type: "ReadOnly" });
    const logged = loggedBatch(db, asked.batch);
    if (logged) {
      // What is sent again may have written its draft again just before.
      if (asked.draft !== undefined) writeLocal(["draft"], () => dropDraft(db, asked.draft ?? ""));
      return ok({ batch: asked.batch, answer: logged.answer });
    }
    const parsed = safeParse(command.input, input);
    if (!parsed.success) {
      const fields = Object.fromEntries(
        parsed.issues.map((issue) => [issue.path?.map((p) => String(p.key)).join(".") ?? "", issue.message]),
      );
      return err({ type: "BadInput", fields });
    }
    const ctx = ctxOf(asked.batch, momentOf(asked));
    const given = parsed.output as never;
    const first = readAll(command.needs(given, ctx));
    const second = readAll(command.andThen(given, first as never, ctx));
    const decided = command.decide(given, { ...first, ...second } as never, ctx);
    if (!decided.ok) return decided;
    const { changes, answer } = decided.value;
    const committed = commit(
      command.name,
      changes.map((c) => ("removed" in c ? { ...c, removed: c.removed ? (1 as const) : (0 as const) } : c)),
      answer,
      asked,
      beside,
    );
    if (!committed.ok) return committed;
    watched.refresh(committed.value);
    return ok({ batch: asked.batch, answer });
  };

  // Long work that was cut short may have left it off.
  if (access.type === "ready" && !mergesByItself(db)) writeLocal([], () => mergeByItself(db, true));

  return {
    db,
    access,
    perform,
    momentOf,
    run: (name, input, asked) => {
      const command = named(name);
      return command ? perform(command, input, asked) : err({ type: "UnknownCommand" });
    },
    rehearse: (name, input, asked) => {
      const command = named(name);
      try {
        if (command)
          perform(command, input, asked, () => {
            throw new Rehearsed();
          });
      } catch (error) {
        if (!(error instanceof Rehearsed)) throw error;
      }
    },
    query: (query, args, at) => query.run(db, args, momentOf(at)),
    watch: watched.watch,
    refresh: watched.refresh,
    undo: (id, asked, options) => {
      if (access.type !== "ready") return err({ type: "ReadOnly" });
      const done = loggedBatch(db, asked.batch);
      if (done) return ok(done.answer as Undone);
      const logged = loggedBatch(db, id);
      if (!logged?.before || logged.undone) return err({ type: "NothingToUndo" });
      const { changes, local, handed, left } = inverse(
        db,
        { id, before: logged.before, stamp: logged.stamp },
        options?.onlyUntouched ?? false,
      );
      const undone: Undone = { undone: changes.length + local.length, left };
      const committed = commit("undo", changes, undone, asked, () => {
        for (const change of [...local, ...handed]) change();
        markUndone(db, id);
      });
      if (!committed.ok) return committed;
      watched.refresh(committed.value);
      return ok(undone);
    },
    writeLocal,
    close: () => db.close(),
  };
}

/** A batch id for a slice of a job: the same slice asked again is the same request. */
export const sliceBatch = (job: string, slice: number): string => digest(`${job}/${slice}`).slice(0, 32);
