/**
 * The page's side: commands, queries and watches as calls, whatever tab owns the file.
 *
 * Small on purpose, since it loads before anything is on the screen; the store itself lives in the worker.
 */
import type { CommandName, Commands } from "@onward/domain";
import type { AnswerOf, InputOf, RefusalOf } from "@onward/domain/kernel/command";
import type { Result } from "@onward/domain/kernel/result";
import type { Zone } from "@onward/domain/kernel/time";
import { zoneHere } from "@onward/domain/kernel/zone-here";
import type { Operations } from "../operations.ts";
import type { Queries } from "../queries/index.ts";
import type { StoreRefusal, Undone } from "../store.ts";
import type { Reply, Request, Signal, TabState } from "./protocol.ts";

export type { TabState } from "./protocol.ts";
export type QueryName = keyof Queries & string;
export type ArgsOf<N extends QueryName> = Queries[N] extends {
  run: (db: never, args: infer A, m: never) => unknown;
}
  ? A
  : never;
export type AnswerTo<N extends QueryName> = Queries[N] extends { run: (...a: never) => infer R } ? R : never;
type OperationName = keyof Operations & string;
type OperationArgs<N extends OperationName> = Parameters<Operations[N]>[1];
type OperationAnswer<N extends OperationName> = Awaited<ReturnType<Operations[N]>>;

export type Outcome<N extends CommandName> = Result<
  { readonly batch: string; readonly answer: AnswerOf<Commands[N]> },
  RefusalOf<Commands[N]> | StoreRefusal
>;

/** The worker met a bug. Holds where, never what was written. */
class Crashed extends Error {
  override readonly name = "Crashed";
}

export type Client = {
  /** `draft` names the draft the input came from; it goes when the command is kept. */
  readonly run: <N extends CommandName>(
    name: N,
    input: InputOf<Commands[N]>,
    draft?: string,
  ) => Promise<Outcome<N>>;
  readonly query: <N extends QueryName>(name: N, args: ArgsOf<N>) => Promise<AnswerTo<N>>;
  /**
   * Calls back with the answer now and after each change of it; returns the way to stop. `failed` hears that the query met
   * a bug, where the screen goes on without its answer.
   */
  readonly watch: <N extends QueryName>(
    name: N,
    args: ArgsOf<N>,
    show: (answer: AnswerTo<N>) => void,
    failed?: (error: Error) => void,
  ) => () => void;
  readonly undo: (
    batch: string,
  ) => Promise<Result<Undone, StoreRefusal | { readonly type: "NothingToUndo" }>>;
  /** Something beside rows: drafts, files, export, import. `progress` is called for long work. */
  readonly perform: <N extends OperationName>(
    name: N,
    args: OperationArgs<N>,
    progress?: (value: unknown) => void,
  ) => Promise<OperationAnswer<N>>;
  readonly signal: (signal: Signal) => void;
  /** Asks every watched query again, at the present moment: time has passed, and what is due may be another thing. */
  readonly refresh: () => void;
};

/** What the browser said of its zone holds this long. Asking takes it a millisecond, and a page asks at every key press. */
const ZONE_HOLDS_MS = 60_000;

/** Gives the zone of this device; asked anew after a minute, since people travel, and at once when its offset is another. */
function zoneAsker(): () => Zone {
  let last: { readonly zone: Zone; readonly offset: number; readonly at: number } | undefined;
  return () => {
    const now = new Date();
    const [at, offset] = [now.getTime(), now.getTimezoneOffset()];
    if (last?.offset !== offset || Math.abs(at - last.at) >= ZONE_HOLDS_MS)
      last = { zone: zoneHere(), offset, at };
    return last.zone;
  };
}

const newBatch = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, "0")).join("");

/**
 * Talks to the worker. `onState` hears whether the words are reachable and will last, `onCrash` of a watched query that
 * met a bug, where nobody else does.
 */
export function connect(
  worker: Worker,
  onState: (state: TabState) => void,
  onCrash: (error: Error) => void,
): Client {
  let last = 0;
  const zone = zoneAsker();
  const waiting = new Map<
    number,
    {
      resolve: (value: unknown) => void;
      reject: (error: Error) => void;
      progress?: ((value: unknown) => void) | undefined;
    }
  >();
  const watches = new Map<
    number,
    { asked: Request; show: (answer: never) => void; failed: (error: Error) => void }
  >();

  worker.onmessage = (event: MessageEvent<Reply>) => {
    const reply = event.data;
    if ("state" in reply) return onState(reply.state);
    if ("watch" in reply) return watches.get(reply.watch)?.show(reply.value as never);
    if ("progress" in reply) return waiting.get(reply.progress)?.progress?.(reply.value);
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ("crashed" in reply) {
      const crashed = new Crashed(reply.crashed);
      if (asked) asked.reject(crashed);
      else watches.get(reply.id)?.failed(crashed);
    } else asked?.resolve(reply.value);
  };

  // Its code could not be fetched: nobody will ever answer. (A bug in it is an ErrorEvent, and is answered.)
  worker.addEventListener("error", (event) => {
    if (!(event instanceof ErrorEvent)) onState({ type: "failed", reason: "NoWorker" });
  });

  // The worker may have begun long before, and said so when nobody listened.
  worker.postMessage({ signal: "hello" } satisfies Signal);

  const request = (op: Request["op"], name: string, args: unknown): Request => ({
    id: ++last,
    op,
    name,
    args,
    batch: newBatch(),
    now: Date.now(),
    zone: zone(),
  });
  const ask = <T>(
    op: Request["op"],
    name: string,
    args: unknown,
    progress?: (value: unknown) => void,
    draft?: string,
  ): Promise<T> =>
    new Promise<unknown>((resolve, reject) => {
      const asked = { ...request(op, name, args), draft };
      waiting.set(asked.id, { resolve, reject, progress });
      worker.postMessage(asked);
    }) as Promise<T>;

  return {
    run: (name, input, draft) => ask("run", name, input, undefined, draft),
    query: (name, args) => ask("query", name, args),
    undo: (batch) => ask("undo", batch, null),
    perform: (name, args, progress) => ask("do", name, args, progress),
    signal: (signal) => worker.postMessage(signal),
    refresh: () => {
      for (const { asked } of watches.values())
        worker.postMessage({ ...asked, now: Date.now(), zone: zone() });
    },
    watch: (name, args, show, failed = onCrash) => {
      const asked = request("watch", name, args);
      watches.set(asked.id, { asked, show: show as (answer: never) => void, failed });
      worker.postMessage(asked);
      return () => {
        watches.delete(asked.id);
        worker.postMessage(request("unwatch", name, asked.id));
      };
    },
  };
}
