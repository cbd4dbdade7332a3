/** The bench's own page: hands work to a worker on the app's origin and gives back what it measured. */
import type { Work } from "./worker.ts";

const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });

/** Asks the worker for one piece of work. */
const ask = (work: Work): Promise<unknown> =>
  new Promise((resolve, reject) => {
    worker.onmessage = (event: MessageEvent<{ value?: unknown; failed?: string }>) =>
      event.data.failed === undefined ? resolve(event.data.value) : reject(new Error(event.data.failed));
    worker.postMessage(work);
  });

Object.assign(window, { bench: ask });
