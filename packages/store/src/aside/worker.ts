/** The worker beside the one that owns the database. */
import type { Answered, Asking } from "./aside.ts";
import { work } from "./work.ts";

const port = self as unknown as {
  postMessage(message: Answered): void;
  onmessage: ((event: MessageEvent<Asking>) => void) | null;
};

port.onmessage = async ({ data: { id, name, args } }) => {
  try {
    const value = await (work[name] as (...args: unknown[]) => unknown)(...args);
    port.postMessage({ id, value });
  } catch (error) {
    // The kind and place of a bug, never its message: a message may quote what was written.
    const where =
      error instanceof Error ? `${error.name} ${(error.stack ?? "").split("\n").slice(1, 4).join(" ")}` : "";
    port.postMessage({ id, crashed: where.slice(0, 300) });
  }
};
