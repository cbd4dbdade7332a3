/**
 * Files that live as long as the program: for a browser that keeps nothing, and for tests.
 */
import type { Files } from "./driver.ts";

export function memoryFiles(): Files {
  const kept = new Map<string, Uint8Array>();
  return {
    write: async (name, bytes) => void kept.set(name, bytes),
    read: async (name) => kept.get(name) ?? null,
    list: async () => [...kept.keys()],
    remove: async (name) => void kept.delete(name),
  };
}
