/** What comes back of the same date, over real rows, and that a screen hears when it goes. */
import { expect, it } from "vitest";
import { bench, DAY, NOON, rethrow } from "../testing/open.ts";
import { onThisDay, type OnThisDay } from "./on-this-day.ts";

it("brings back one win or lesson of an earlier year, until it is put aside or a day is hard", async () => {
  // NOON is that of 10 March 2026.
  const b = bench(":memory:", NOON - 365 * DAY);
  const ask = (helpOpened = false) => b.store.query(onThisDay, { helpOpened }, b.at());
  const lesson = b.run<string>("keepLesson", { text: "Ask first.\nThen write." });
  b.run("logSetback", { what: "They said no" });
  expect(ask()).toBeNull();
  b.pass(365 * DAY);
  expect(ask()).toEqual({ kind: "lesson", id: lesson, text: "Ask first.", day: "2025-03-10" });
  b.pass(-365 * DAY);
  const win = b.run<string>("noteWin", { text: "Rang her" });
  b.pass(365 * DAY);
  expect(ask()).toEqual({ kind: "win", id: win, text: "Rang her", day: "2025-03-10" });
  expect(ask(true)).toBeNull();

  const posted: (OnThisDay | null)[] = [];
  b.store.watch(
    onThisDay,
    { helpOpened: false },
    () => b.store.momentOf(b.at()),
    (answer) => posted.push(answer as OnThisDay | null),
    rethrow,
  );
  const heard = async () => {
    await Promise.resolve();
    return posted.at(-1)?.id ?? null;
  };
  expect(await heard()).toBe(win);
  b.run("removeWin", { win });
  expect(await heard()).toBe(lesson);
  b.run("restLesson", { lesson, rest: true });
  expect(await heard()).toBeNull();
  b.run("restLesson", { lesson, rest: false });
  b.run("checkIn", { heaviness: 4 });
  expect(await heard()).toBeNull();
  b.run("checkIn", { heaviness: 2 });
  expect(await heard()).toBe(lesson);
  b.run("putOff", { card: "onThisDay", subject: lesson });
  expect(await heard()).toBeNull();
  b.pass(365 * DAY);
  expect(ask()?.id).toBe(lesson);
  b.run("logSetback", { what: "Again" });
  expect(ask()).toBeNull();
  b.pass(366 * DAY);
  expect(ask()?.day).toBe("2025-03-10");
});
