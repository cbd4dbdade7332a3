/** Where the words are said to be while the file is opened. */
import { signal } from "@preact/signals";
import type { TabState } from "@onward/store/tab/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const OPEN: TabState = { type: "open", lasting: true, access: "ready" };
const tabState = signal<TabState>({ type: "opening" });
let kept: string | null = null;

vi.mock("./store.ts", () => ({ tabState }));
vi.mock("./storage-line.tsx", () => ({ followStorage: () => undefined }));
vi.mock("../platform/preferences.ts", () => ({ preference: () => kept }));

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("window", globalThis);
  vi.useFakeTimers();
  tabState.value = { type: "opening" };
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function followed() {
  const { followStore, saveState } = await import("./save-state.ts");
  await followStore();
  return saveState;
}

test.each([
  ["browser", "browser"],
  [null, "device"],
])("a file that opens slowly is said to be where it was found to be before: %s", async (before, now) => {
  kept = before;
  const where = await followed();
  expect(where.value).toBe(now);
  vi.advanceTimersByTime(1000);
  expect(where.value).toBe("opening");
  tabState.value = OPEN;
  expect(where.value).toBe(now);
});

test("a file that lasts no longer than the window says so, whatever was found before", async () => {
  kept = "browser";
  const where = await followed();
  tabState.value = { ...OPEN, lasting: false };
  expect(where.value).toBe("thisWindow");
});

test("an example that is being made is never called one’s notes", async () => {
  const where = await followed();
  vi.advanceTimersByTime(1000);
  expect(where.value).toBe("opening");
  tabState.value = { type: "opening", filled: 0.4 };
  vi.advanceTimersByTime(1000);
  expect(where.value).toBe("example");
  tabState.value = OPEN;
  expect(where.value).toBe("example");
});
