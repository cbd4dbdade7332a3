/**
 * The imports at work just now in this owner of the file: how far each is, and which were asked to stop.
 * Lives as long as the worker; what must outlive it is a row of the `job` table.
 */

export type Running = {
  /** Bringing in, or taking out again. */
  readonly way: "in" | "back";
  readonly done: number;
  readonly total: number;
};

const running = new Map<string, Running>();
const stopped = new Set<string>();

export const howFar = (job: string): Running | null => running.get(job) ?? null;
export const atWork = (): readonly string[] => [...running.keys()];
export const setHowFar = (job: string, how: Running): void => void running.set(job, how);

export const askToStop = (job: string): void => void stopped.add(job);
export const wasStopped = (job: string): boolean => stopped.has(job);

/** Forgets what is left of a job of this name. */
export function ended(job: string): void {
  running.delete(job);
  stopped.delete(job);
}
