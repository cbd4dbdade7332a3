/** What Care answers: the plan in its order and where it may be shown, who stands on Help, appointments by the day. */
import { expect, it } from "vitest";
import { DAY, bench } from "../testing/open.ts";
import { queries } from "./index.ts";

it("the plan comes part by part, off Help and the lock screen until chosen, with whom to call", () => {
  const b = bench();
  const plan = () => b.store.query(queries.hardDaysPlan, null, b.at());
  expect(plan()).toMatchObject({
    lines: [],
    written: null,
    someone: null,
    fromHelp: false,
    whenLocked: false,
  });
  b.run("writeHardDayLine", { section: "professionals", text: "A line", number: "116 123" });
  b.run("writeHardDayLine", { section: "ask", text: "Ana", number: "ring twice" });
  b.run("writeHardDayLine", { section: "signs", text: "I lie awake" });
  expect(plan().lines.map(({ text, dial }) => [text, dial])).toEqual([
    ["I lie awake", null],
    ["Ana", null],
    ["A line", "116123"],
  ]);
  const helper = b.run<string>("addHelper", { name: "Marta", number: "+351 21 354" });
  b.run("choose", { key: "someoneToCall", value: helper });
  b.run("choose", { key: "planFromHelp", value: "yes" });
  expect(plan()).toMatchObject({
    someone: { name: "Marta", dial: "+35121354" },
    fromHelp: true,
    whenLocked: false,
  });
  b.run("choose", { key: "planFromHelp", value: "no" });
  b.run("choose", { key: "planWhenLocked", value: "yes" });
  b.run("removeHelper", { helper });
  expect(plan()).toMatchObject({ someone: null, fromHelp: false, whenLocked: true });
  b.store.close();
});

it("while it is locked nothing of a plan is read until that was chosen, and then no part of it by its name", () => {
  const b = bench();
  const locked = () => b.store.query(queries.planWhileLocked, null, b.at());
  expect(locked()).toEqual({ lines: [], someone: null });
  b.run("writeHardDayLine", { section: "safer", text: "My sister keeps the key", number: "116 123" });
  const helper = b.run<string>("addHelper", { name: "Marta", number: "+351 21 354" });
  b.run("choose", { key: "someoneToCall", value: helper });
  b.run("choose", { key: "planFromHelp", value: "yes" });
  expect(locked()).toEqual({ lines: [], someone: null });
  b.run("choose", { key: "planWhenLocked", value: "yes" });
  expect(locked()).toMatchObject({
    lines: [{ text: "My sister keeps the key", number: "116 123", dial: "116123" }],
    someone: { name: "Marta", dial: "+35121354" },
  });
  expect(JSON.stringify(locked())).not.toContain("safer");
  b.run("choose", { key: "planWhenLocked", value: "no" });
  expect(locked()).toEqual({ lines: [], someone: null });
  b.store.close();
});

it("an appointment is to come through its day and over after it; what there is of Care holds no word", () => {
  const b = bench();
  const kept = () => b.store.query(queries.appointmentsKept, null, b.at());
  const { today } = kept();
  b.run("makeAppointment", { day: today, time: "16:30", whom: "Dr Osei", say: "Why I don’t sleep" });
  expect(kept()).toMatchObject({ coming: [{ whom: "Dr Osei", time: "16:30" }], past: [] });
  const shown = b.store.query(queries.careShown, null, b.at());
  expect(shown).toMatchObject({ anything: true, planned: false, helpers: 0, next: today });
  expect(JSON.stringify(shown)).not.toMatch(/Osei|sleep/);
  b.pass(2 * DAY);
  expect(kept()).toMatchObject({ coming: [], past: [{ say: "Why I don’t sleep" }] });
  b.store.close();
});
