/**
 * Help was sought: known for a day and no longer, whatever the clock does.
 */
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 2, 10, 12);
const kept = new Map<string, string>();

/** The tab as it is after its page has loaded again. */
async function loaded() {
  vi.resetModules();
  return import("./visit.ts");
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOON });
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});
afterEach(() => {
  kept.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("it is known for a day, in the page and after it has loaded again", async () => {
  const page = await loaded();
  expect(page.helpWasOpened()).toBe(false);
  page.noteHelpOpened();
  for (const [hours, opened] of [
    [0, true],
    [23.9, true],
    [24, false],
    [48, false],
  ] as const) {
    vi.setSystemTime(NOON + hours * HOUR);
    expect(page.helpWasOpened(), `${hours} hours later`).toBe(opened);
    expect((await loaded()).helpWasOpened(), `${hours} hours later, loaded again`).toBe(opened);
  }
});

test("a clock that was set back makes it a day from then on", async () => {
  const page = await loaded();
  page.noteHelpOpened();
  vi.setSystemTime(NOON - 720 * HOUR);
  expect((await loaded()).helpWasOpened()).toBe(true);
  expect(page.helpWasOpened()).toBe(true);
  vi.setSystemTime(NOON - 697 * HOUR);
  expect(page.helpWasOpened()).toBe(true);
  vi.setSystemTime(NOON - 696 * HOUR);
  expect(page.helpWasOpened()).toBe(false);
  expect((await loaded()).helpWasOpened()).toBe(false);
});

test("a broken value is none, and closed storage is known until the page loads again", async () => {
  for (const broken of ["yes", "", "NaN", "-1"]) {
    kept.set("helpOpened", broken);
    expect((await loaded()).helpWasOpened(), broken).toBe(false);
  }
  const closed = () => {
    throw new Error("closed");
  };
  vi.stubGlobal("sessionStorage", { getItem: closed, setItem: closed });
  const page = await loaded();
  page.noteHelpOpened();
  expect(page.helpWasOpened()).toBe(true);
  expect((await loaded()).helpWasOpened()).toBe(false);
});
