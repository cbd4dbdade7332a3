/** Work that waits until nobody waits for anything else. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { atRest } from "./rest.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("is done after a pause, however long somebody has gone on before it", () => {
  const work = vi.fn<() => boolean>(() => false);
  const disturb = atRest(250, work);
  for (let key = 0; key < 20; key++) {
    disturb();
    vi.advanceTimersByTime(249);
  }
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledTimes(1);
});

test("goes on while there is more, with a pause between, and waits again when disturbed", () => {
  let left = 3;
  const work = vi.fn<() => boolean>(() => --left > 0);
  const disturb = atRest(250, work);
  disturb();
  vi.advanceTimersByTime(500);
  expect(work).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(200);
  disturb();
  vi.advanceTimersByTime(200);
  expect(work).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(5000);
  expect(work).toHaveBeenCalledTimes(3);
});
