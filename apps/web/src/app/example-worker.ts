/**
 * The worker of *Look around*: the same store over a database in memory, filled with what the example did.
 *
 * It cannot reach the person's own file: storage, locks and other tabs are taken from it before the store begins,
 * which then does what it does in a browser that keeps nothing.
 */
import type { ExampleDeed } from "@onward/content/example";
import { serve } from "@onward/store/tab/host";
import type { Reply, Request, Signal } from "@onward/store/tab/protocol";

type Port = { postMessage(message: unknown): void; onmessage: ((event: MessageEvent) => void) | null };
type FromPage = MessageEvent<Request | Signal>;

/** What a deed's command answers: a new row's id, mostly. */
type Run = (name: string, input: unknown, now: number) => Promise<unknown> | unknown;

const two = (n: number): string => String(n).padStart(2, "0");

/** A moment some days before another, at a time on this device's wall. */
function momentOf(now: number, ago: number, time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const then = new Date(now);
  then.setDate(then.getDate() - ago);
  then.setHours(hour, minute, 0, 0);
  return then.getTime();
}

/** Does every deed of the example in its order, as if `now` were today. */
export async function fillExample(deeds: readonly ExampleDeed[], now: number, run: Run): Promise<void> {
  const answers = new Map<string, unknown>();
  const dayOf = (offset: number): string => {
    const then = new Date(momentOf(now, -offset, "12:00"));
    return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
  };
  for (const { ago, time, does, with: given, as } of deeds) {
    const at = momentOf(now, ago, time);
    const real = (value: unknown): unknown => {
      if (typeof value !== "string") return value;
      if (value.startsWith("@")) return answers.get(value.slice(1));
      if (value.startsWith("day:")) return dayOf(Number(value.slice(4)));
      return value === "at:0" ? at : value;
    };
    const input = Object.fromEntries(Object.entries(given).map(([cell, value]) => [cell, real(value)]));
    const answer = await run(does, input, at);
    if (as !== undefined) answers.set(as, answer);
  }
}

/** Serves the page with the example. */
export function serveExample(page: Port): void {
  for (const part of ["storage", "locks"]) Object.defineProperty(navigator, part, { value: undefined });
  Object.defineProperty(self, "BroadcastChannel", { value: undefined });

  const asked = new Map<number, (reply: Reply) => void>();
  const held: FromPage[] = [];
  let filling = false;
  const inner: Port = {
    onmessage: null,
    postMessage: (message) => {
      const reply = message as Reply;
      const own = "id" in reply ? asked.get(reply.id) : undefined;
      if (own) own(reply);
      // Nothing of the example is meant to last, so no screen needs to warn that it won't.
      else if ("state" in reply && reply.state.type === "open") {
        page.postMessage({ state: { ...reply.state, lasting: true } });
      } else page.postMessage(reply);
    },
  };
  const tell = (data: Request | Signal): void => inner.onmessage?.({ data } as FromPage);

  const fill = async ({ now, zone }: Request): Promise<void> => {
    const { EXAMPLE } = await import("@onward/content/example");
    let n = 0;
    await fillExample(EXAMPLE, now, (name, args, at) => {
      // The page counts its requests up from one.
      const id = -++n;
      return new Promise((resolve, reject) => {
        asked.set(id, (reply) => {
          asked.delete(id);
          const value =
            "value" in reply ? (reply.value as { ok: boolean; value?: { answer: unknown } }) : null;
          if (value?.ok === true) resolve(value.value?.answer);
          else reject(new Error(`The example's ${name} was refused`));
        });
        tell({ id, op: "run", name, args, batch: n.toString(16).padStart(32, "0"), now: at, zone });
      });
    });
    for (const event of held.splice(0)) inner.onmessage?.(event);
    page.onmessage = (event) => inner.onmessage?.(event);
  };

  page.onmessage = (event: FromPage) => {
    held.push(event);
    if (filling || !("op" in event.data)) return;
    filling = true;
    // A refusal is a bug of the example: it has to be seen.
    fill(event.data).catch((error: unknown) => self.setTimeout(() => Promise.reject(error)));
  };
  serve(inner, { compiled: false });
}
