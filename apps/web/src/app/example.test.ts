/**
 * The example is done by the real commands, and shows what it is meant to show.
 */
import { EXAMPLE } from "@onward/content/example";
import { openNode } from "@onward/store/drivers/node";
import { openStore, type Store } from "@onward/store/store";
import { goalList } from "@onward/store/queries/goals";
import { comingBack, today } from "@onward/store/queries/today";
import { winsOfWeek } from "@onward/store/queries/wins";
import { beforeEach, expect, test } from "vitest";
import { fillExample } from "./example-worker.ts";

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const NOON = new Date(2026, 2, 10, 12).getTime();
let store: Store;

beforeEach(async () => {
  store = openStore(openNode(":memory:"));
  let n = 0;
  await fillExample(EXAMPLE, NOON, (name, input, now) => {
    const batch = (++n).toString(16).padStart(32, "0");
    const done = store.run(name, input, { batch, now, zone });
    if (!done.ok) throw new Error(`${name} was refused: ${done.error.type}`);
    return done.value.answer;
  });
});

const at = { now: NOON, zone };

test("opens on something to look back on, with its path, and something that comes back", () => {
  const { card } = store.query(today, { helpOpened: false }, at);
  expect(card).toMatchObject({ card: "lookBack", setback: { line: "The cracked mugs" } });
  const back = store.query(comingBack, { helpOpened: false }, at);
  expect([back.lessons.length > 0, back.tries.length]).toEqual([true, 1]);
  expect(store.query(winsOfWeek, null, at).wins).toHaveLength(2);
});

test("has goals that are open and one that is paused", () => {
  const goals = store.query(goalList, null, at);
  expect(goals.open).toHaveLength(2);
  expect(goals.paused).toHaveLength(1);
});

test("has nothing of today or later, whatever the hour someone looks around", () => {
  expect(EXAMPLE.filter(({ ago }) => ago < 1)).toEqual([]);
});
