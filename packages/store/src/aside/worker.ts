/** The worker beside the one that owns the database. */
import { placeOfBug } from "../bug.ts";
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
    port.postMessage({ id, crashed: placeOfBug(error) });
  }
};
