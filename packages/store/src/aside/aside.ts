/**
 * The way to the work that is done away from the database: a worker that is made when it is first needed and let go
 * with its last piece of work; in place where there are no workers (Node).
 */
import { BugElsewhere } from "../bug.ts";
import type { Work } from "./work.ts";

export type Asking = { readonly id: number; readonly name: keyof Work; readonly args: readonly unknown[] };
export type Answered = { readonly id: number } & ({ readonly value: unknown } | { readonly crashed: string });

export type Aside = {
  readonly [K in keyof Work]: (...args: Parameters<Work[K]>) => Promise<Awaited<ReturnType<Work[K]>>>;
};

type Call = (name: keyof Work, args: readonly unknown[]) => Promise<unknown>;

const inPlace: Call = async (name, args) => {
  const { work } = await import("./work.ts");
  return (work[name] as (...args: unknown[]) => unknown)(...args);
};

type Beside = { readonly call: Call; readonly end: () => void };

function byWorker(worker: Worker): Beside {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Answered>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ("crashed" in data) asked?.reject(new BugElsewhere(data.crashed));
    else asked?.resolve(data.value);
  };
  worker.onerror = stop;
  return {
    call: (name, args) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, name, args } satisfies Asking);
      }),
    end: () => {
      worker.terminate();
      // Nobody answers any more: what still waits would wait for ever.
      for (const asked of waiting.values()) asked.reject(new BugElsewhere("The worker ended"));
      waiting.clear();
    },
  };
}

let beside: Beside | null = null;
const users = new Set<string>();

function start(): void {
  if (beside || typeof Worker === "undefined") return;
  beside = byWorker(new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }));
}

/** Everything it can do, for one piece of work under a handle of its own. End with `close`, also after an error. */
export function aside(handle: string): Aside {
  users.add(handle);
  start();
  return new Proxy({} as Aside, {
    get:
      (_, name: keyof Work) =>
      async (...args: unknown[]) => {
        const value = await (beside?.call ?? inPlace)(name, args);
        if (name === "close") letGo(handle);
        return value;
      },
  });
}

function letGo(handle: string): void {
  users.delete(handle);
  if (users.size === 0) stop();
}

function stop(): void {
  beside?.end();
  beside = null;
}
