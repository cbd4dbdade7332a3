/** Check-ins month by month and day by day: with gaps, over zones and hours, and by a clock that was set back. */
import { expect, it } from "vitest";
import { bench, DAY, type Bench } from "../testing/open.ts";
import { checkinMonth, checkinOfDay } from "./checkins.ts";

const MARCH_10 = Date.parse("2026-03-10T18:00Z");
const month = (b: Bench, asked: string | null = null) =>
  b.store.query(checkinMonth, { month: asked }, b.at());
const ofDay = (b: Bench, day: string) => b.store.query(checkinOfDay, { day }, b.at());

it("tells a month, and the months beside it that say anything", () => {
  const b = bench(":memory:", MARCH_10);
  expect(month(b)).toMatchObject({ month: null, days: [], earlier: null, later: null, today: "2026-03-10" });
  b.pass(-70 * DAY);
  b.run("checkIn", { heaviness: 3 });
  b.pass(70 * DAY);
  b.run("checkIn", { energy: 0, line: "Rang my sister" });
  b.run("checkInOn", { day: "2026-03-08", sleep: 4 });
  expect(month(b)).toMatchObject({
    month: "2026-03",
    days: [
      { day: "2026-03-10", energy: 0, line: "Rang my sister", heaviness: null },
      { day: "2026-03-08", sleep: 4 },
    ],
    earlier: "2025-12",
    later: null,
  });
  expect(month(b, "2025-12")).toMatchObject({ days: [{ heaviness: 3 }], earlier: null, later: "2026-03" });
  expect(month(b, "2026-01")).toMatchObject({ days: [], earlier: "2025-12", later: "2026-03" });
  expect(month(b, "nonsense").month).toBe("2026-03");
  // Being away changes nothing of it.
  b.pass(200 * DAY);
  expect(month(b).month).toBe("2026-03");
  b.store.close();
});

it("a check-in of which all was cleared stands nowhere", () => {
  const b = bench(":memory:", MARCH_10);
  b.run("checkIn", { heaviness: 3 });
  b.run("checkIn", { heaviness: null });
  expect(month(b)).toMatchObject({ month: null, days: [] });
  b.store.close();
});

it("a day is open for seven days, or when it has a check-in, also one of a day to come", () => {
  const b = bench(":memory:", MARCH_10);
  b.run("checkIn", { heaviness: 1 });
  const open = (day: string) => ofDay(b, day).open;
  expect(["2026-03-03", "2026-03-04", "2026-03-10", "2026-03-11", "2026-02-30", ""].map(open)).toEqual([
    false,
    true,
    true,
    false,
    false,
    false,
  ]);
  b.pass(-30 * DAY);
  expect(open("2026-03-10")).toBe(true);
  b.run("checkInOn", { day: "2026-03-10", line: "Amended" });
  expect(ofDay(b, "2026-03-10").said).toMatchObject({ heaviness: 1, line: "Amended" });
  b.store.close();
});

it("taken away it comes back, and made anew says nothing of before", () => {
  const b = bench(":memory:", MARCH_10);
  b.run("checkIn", { heaviness: 4, around: "A row" });
  const asked = b.asked();
  b.store.run("removeCheckIn", { day: "2026-03-10" }, asked);
  expect(ofDay(b, "2026-03-10")).toMatchObject({ said: null, open: true });
  b.store.undo(asked.batch, b.asked());
  expect(ofDay(b, "2026-03-10").said).toMatchObject({ heaviness: 4, around: "A row" });
  b.run("removeCheckIn", { day: "2026-03-10" });
  b.run("checkIn", { energy: 2 });
  expect(ofDay(b, "2026-03-10").said).toMatchObject({ heaviness: null, around: null, energy: 2 });
  b.store.close();
});
