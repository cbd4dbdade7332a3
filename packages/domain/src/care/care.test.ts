/** Care's commands and rules: the plan's lines in their order, whom it names, what Help shows, appointments, own words. */
import { describe, expect, it } from "vitest";
import type { AnswerOf, AnyCommand, InputOf } from "../kernel/command.ts";
import { LONG } from "../kernel/text.ts";
import { idOf, memory, rowOf } from "../testing/ctx.ts";
import { appointment, comingAndPast } from "./appointment.ts";
import { editAppointment, makeAppointment, removeAppointment } from "./appointment-commands.ts";
import { asking } from "./asking.ts";
import { keepAsking, leaveAsking } from "./asking-commands.ts";
import {
  editHardDayLine,
  moveHardDayLine,
  removeHardDayLine,
  writeHardDayLine,
} from "./hard-day-commands.ts";
import { callFirst, hardDayLine, linesOf, namesSomebody, type Section } from "./hard-days.ts";
import { shownOnHelp } from "./on-help.ts";
import { helper } from "./helper.ts";
import { addHelper, editHelper, removeHelper } from "./helper-commands.ts";

function room() {
  const m = memory();
  const answer: <C extends AnyCommand>(command: C, input: InputOf<C>) => AnswerOf<C> = (command, input) => {
    const result = m.run(command, input);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    m.later(1);
    return result.value;
  };
  const texts = (section: Section) => linesOf(m.rows(hardDayLine), section).map(({ text }) => text);
  return { ...m, answer, texts };
}

describe("the plan for hard days", () => {
  it("takes lines, changes and moves them within their part, and lets them go", () => {
    const m = room();
    const write = (text: string) => m.answer(writeHardDayLine, { section: "alone", text });
    const [one, two, three] = [write("One"), write(" Two "), write("Three")];
    m.answer(writeHardDayLine, { section: "ask", text: "Ana", number: " 116 123 " });
    expect(m.texts("alone")).toEqual(["One", "Two", "Three"]);
    m.answer(moveHardDayLine, { hardDayLine: three, up: true });
    expect(m.texts("alone")).toEqual(["One", "Three", "Two"]);
    m.answer(moveHardDayLine, { hardDayLine: one, up: true });
    m.answer(moveHardDayLine, { hardDayLine: two, up: false });
    expect(m.texts("alone")).toEqual(["One", "Three", "Two"]);
    m.answer(editHardDayLine, { hardDayLine: three, text: "Third" });
    m.answer(removeHardDayLine, { hardDayLine: one });
    expect(m.texts("alone")).toEqual(["Third", "Two"]);
    expect(linesOf(m.rows(hardDayLine), "ask")).toMatchObject([{ number: "116 123" }]);
  });

  it("refuses empty and far too long lines, and what is not there", () => {
    const m = room();
    const write = (text: string) => m.run(writeHardDayLine, { section: "signs", text });
    expect(write(" \n ")).toMatchObject({ ok: false, error: { messages: ["empty"] } });
    expect(write("x".repeat(20_000))).toMatchObject({ ok: true });
    expect(write("x".repeat(LONG + 1))).toMatchObject({ ok: false, error: { messages: ["tooLong"] } });
    const gone = { ok: false, error: { type: "HardDayLineMissing" } };
    const hardDayLine = idOf("hardDayLine", 99);
    expect(m.run(editHardDayLine, { hardDayLine, text: "x" })).toEqual(gone);
    expect(m.run(moveHardDayLine, { hardDayLine, up: true })).toEqual(gone);
  });

  it("names somebody once it has a person or a professional, with a number or without", () => {
    expect(namesSomebody([{ section: "alone" }, { section: "company" }])).toBe(false);
    expect(namesSomebody([{ section: "ask" }])).toBe(true);
    expect(namesSomebody([{ section: "professionals" }])).toBe(true);
  });

  it("offers to call a professional first, then a person, of those who can be dialled", () => {
    const line = (section: Section, dial: string | null, text = dial) => ({ section, dial, text });
    const lines = [
      line("ask", "1"),
      line("professionals", null),
      line("professionals", "2"),
      line("signs", "3"),
    ];
    expect(callFirst(lines).map(({ dial }) => dial)).toEqual(["2", "1"]);
    expect(callFirst([line("company", "4")])).toEqual([]);
  });

  it("is shown on Help only if chosen, and while locked only what was chosen for that", () => {
    const on = (fromHelp: boolean, whenLocked: boolean, locked: boolean) =>
      shownOnHelp({ fromHelp, whenLocked }, locked);
    expect(on(false, false, false)).toEqual({ plan: false, someone: true });
    expect(on(true, false, false)).toEqual({ plan: true, someone: true });
    expect(on(true, false, true)).toEqual({ plan: false, someone: false });
    expect(on(false, true, true)).toEqual({ plan: true, someone: true });
  });
});

describe("people and professionals", () => {
  it("are written down with a name, changed and taken off", () => {
    const m = room();
    expect(m.run(addHelper, { name: "  " })).toMatchObject({ ok: false, error: { messages: ["empty"] } });
    const id = m.answer(addHelper, { name: "Dr Osei", what: "the doctor", number: "01632 960 123" });
    m.answer(editHelper, { helper: id, what: null, hours: "weekdays" });
    expect(m.rows(helper)).toMatchObject([
      { name: "Dr Osei", what: null, number: "01632 960 123", hours: "weekdays" },
    ]);
    m.answer(removeHelper, { helper: id });
    expect(m.rows(helper)).toEqual([]);
    expect(m.run(editHelper, { helper: id, name: "x" })).toMatchObject({ error: { type: "HelperMissing" } });
  });
});

describe("own words to ask with", () => {
  it("are one text for each whom one asks, and come back when they are changed again", () => {
    const m = room();
    m.answer(keepAsking, { whom: "doctor", text: "Please" });
    m.answer(keepAsking, { whom: "doctor", text: "Please, soon" });
    m.answer(keepAsking, { whom: "work", text: "For a while" });
    expect(m.rows(asking).map(({ text }) => text)).toEqual(["Please, soon", "For a while"]);
    m.answer(leaveAsking, { whom: "doctor" });
    expect(m.rows(asking)).toHaveLength(1);
    m.answer(keepAsking, { whom: "doctor", text: "Again" });
    expect(m.rows(asking).map(({ text }) => text)).toContain("Again");
  });
});

describe("an appointment", () => {
  it("has a day, past or to come, and a time that a clock shows", () => {
    const m = room();
    const id = m.answer(makeAppointment, { day: "2020-02-29", time: "10:30", whom: "Dr Osei", say: " Ask " });
    expect(m.rows(appointment)).toMatchObject([{ day: "2020-02-29", time: "10:30", say: "Ask" }]);
    expect(m.run(makeAppointment, { day: "2026-12-01", time: "25:00" })).toMatchObject({
      error: { messages: ["notAnHour"] },
    });
    m.answer(editAppointment, { appointment: id, cameOfIt: "A month off", time: null });
    expect(m.rows(appointment)).toMatchObject([{ time: null, cameOfIt: "A month off", whom: "Dr Osei" }]);
    m.answer(removeAppointment, { appointment: id });
    expect(m.run(editAppointment, { appointment: id, say: "x" })).toMatchObject({
      error: { type: "AppointmentMissing" },
    });
  });

  it("is to come through its whole day, then over: the next one first, the last one first", () => {
    const on = (n: number, day: string, time: string | null = null) => rowOf(appointment, n, { day, time });
    const rows = [
      on(1, "2026-11-22"),
      on(2, "2026-11-20", "16:00"),
      on(3, "2026-11-20"),
      on(4, "2026-11-20", "09:00"),
      on(5, "2026-11-19"),
      on(6, "2026-03-01"),
    ];
    const { coming, past } = comingAndPast(rows, "2026-11-20");
    expect(coming).toEqual([rows[2], rows[3], rows[1], rows[0]]);
    expect(past).toEqual([rows[4], rows[5]]);
    expect(comingAndPast(rows.toReversed(), "2026-11-20")).toEqual({ coming, past });
  });
});
