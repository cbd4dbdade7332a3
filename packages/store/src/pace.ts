/**
 * Long work beside saving: in slices short enough that a Save or a key press is answered between two of them.
 */

/** While someone is writing, a slice keeps the file to itself for at most this; else for a little longer. */
const BUSY_MS = 4;
const QUIET_MS = 8;
/** For this long after the last key press or command someone counts as writing. */
const WRITING_MS = 1000;
/** The pause after a slice while someone is writing: longer than one takes, so that a Save mostly falls in it. */
const PAUSE_MS = 8;

/** After a command, long work waits until the screen it changes has been painted. */
const PAINT_MS = 60;

let lastSeen = -Infinity;
let lastCommand = -Infinity;

/** Says that someone is writing just now. */
export const someoneWrites = (): void => {
  lastSeen = performance.now();
};

/** Says that someone gave a command just now. */
export const someoneActs = (): void => {
  lastSeen = lastCommand = performance.now();
};
const writing = () => performance.now() - lastSeen < WRITING_MS;

/** How long the next slice may take, in ms. */
export const sliceMs = (): number => (writing() ? BUSY_MS : QUIET_MS);

/** Lets everything that waits go first. */
export async function breathe(): Promise<void> {
  if (!writing()) return letOthers();
  do await later(PAUSE_MS);
  while (performance.now() - lastCommand < PAINT_MS);
}

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A turn of the loop; a timer would wait four milliseconds each time for nothing. */
const letOthers = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Does something with each, in slices; `slice` is called after each with how many are done, and waited for. */
export async function paced<T>(
  items: Iterable<T>,
  each: (item: T) => void,
  slice: (done: number) => unknown = () => undefined,
): Promise<void> {
  let done = 0;
  let until = performance.now() + sliceMs();
  for (const item of items) {
    each(item);
    done++;
    if (performance.now() < until) continue;
    await slice(done);
    await breathe();
    until = performance.now() + sliceMs();
  }
  await slice(done);
}

/**
 * How many items the next slice takes: more while slices are short, fewer after a long one. Never so few that the
 * cost of a transaction, which each slice pays once, is all that is left.
 */
export function sliceSize(most: number): { next: () => number; took: (items: number, ms: number) => void } {
  let size = 40;
  const least = () => (writing() ? 5 : 32);
  return {
    next: () => Math.round(Math.min(most, Math.max(least(), size))),
    took: (items, ms) => {
      if (ms > 1.5 * sliceMs()) size = Math.max(least(), Math.min(size, items) * 0.7);
      else if (ms < sliceMs()) size = Math.min(most, size * 1.2);
    },
  };
}
