/** The way to the worker beside: nobody waits for an answer that will not come. */
import { afterEach, expect, test, vi } from "vitest";
import { aside, type Asking } from "./aside.ts";

afterEach(() => void vi.unstubAllGlobals());

test("what is being read when its handle is closed is told so", async () => {
  let ended = 0;
  /** Reads without end, and closes. */
  class Reader {
    onmessage: (event: { data: unknown }) => void = () => undefined;
    postMessage({ id, name }: Asking): void {
      if (name === "close") queueMicrotask(() => this.onmessage({ data: { id, value: null } }));
    }
    terminate(): void {
      ended++;
    }
  }
  vi.stubGlobal("Worker", Reader);
  const reading = aside("one").open("one", { files: [] }, { now: 0, zone: "UTC" });
  const [told] = await Promise.allSettled([reading, aside("one").close("one")]);
  expect(told).toMatchObject({ status: "rejected", reason: { message: "The worker ended" } });
  expect(ended).toBe(1);
});

test("what is read after its handle was closed is not kept", async () => {
  const file = new Blob(["2026-11-20. A page."]);
  const reading = aside("two").open("two", { files: [{ name: "a.md", file }] }, { now: 0, zone: "UTC" });
  const [told] = await Promise.allSettled([reading, aside("two").close("two")]);
  expect(told).toMatchObject({ status: "rejected", reason: { message: "Closed while it was read" } });
  await expect(aside("two").notes("two", 0, 1)).rejects.toThrow("No notes are open");
  await aside("two").close("two");
});
