/** Looking back as its screens read it: how far, what was said, and what stands before it. */
import { describe, expect, it } from "vitest";
import { DAY, bench, rethrow, type Bench } from "../testing/open.ts";
import { queries } from "./index.ts";

const look = (b: Bench, setback: string, form: "short" | "full" = "full") =>
  b.store.query(queries.lookingBack, { setback, form }, b.at());

describe("looking back", () => {
  it("opens at the first unanswered step, and keeps the account", () => {
    const b = bench();
    const setback = b.run<string>("logSetback", { what: "No", heaviness: 2, expected: "A yes" });
    expect(look(b, "nothing")).toBeNull();
    expect(look(b, setback)).toMatchObject({
      open: null,
      last: null,
      progress: { open: "happened" },
      begins: "fresh",
    });
    b.pass(DAY);
    const debrief = b.run<string>("startDebrief", { setback, form: "full" });
    b.run("answerStep", { debrief, cell: "happened", text: "You sat down." });
    b.run("skipStep", { debrief, step: "expected" });
    b.run("answerStep", { debrief, cell: "toldMyself", text: "I am hopeless" });
    b.run("addCause", { debrief, text: "No sleep", hands: "mine" });
    const page = look(b, setback);
    expect(page).toMatchObject({
      open: { id: debrief },
      begins: null,
      hard: false,
      progress: { open: "wentRight", left: 4 },
      account: [{ step: "happened", text: "You sat down." }, { step: "causes" }],
      causes: [{ text: "No sleep" }],
    });
    expect(JSON.stringify(page?.account)).not.toContain("hopeless");
  });

  it("knows the lesson, the plan and the step that came out of it, and those only", () => {
    const b = bench();
    const setback = b.run<string>("logSetback", { what: "No" });
    b.run("keepLesson", { text: "An older one", setback });
    b.run("makePlan", { cue: "x", act: "older", setback });
    b.pass(DAY);
    const debrief = b.run<string>("startDebrief", { setback, form: "short" });
    expect(look(b, setback, "short")).toMatchObject({
      lesson: null,
      plan: null,
      step: null,
      lessonDay: null,
    });
    const lesson = b.run<string>("keepLesson", { text: "Ask.", setback, debrief });
    b.run("makePlan", { cue: "They ask", act: "I breathe", lesson });
    b.run("addStep", { setback, text: "Write to Ana" });
    expect(look(b, setback, "short")).toMatchObject({
      lesson: { id: lesson },
      lessonDay: "2026-03-14",
      plan: { act: "I breathe" },
      step: { text: "Write to Ana" },
      progress: { open: "happened" },
    });
    expect(look(b, setback, "full")).toMatchObject({ open: null, lesson: null, plan: null });
  });

  it("says the day the lesson comes back, by how it came back before", async () => {
    const b = bench();
    const setback = b.run<string>("logSetback", { what: "No" });
    const debrief = b.run<string>("startDebrief", { setback, form: "short" });
    const lesson = b.run<string>("keepLesson", { text: "Ask.", setback, debrief });
    const days: unknown[] = [];
    b.store.watch(
      queries.lookingBack as never,
      { setback, form: "short" },
      () => b.store.momentOf(b.at()),
      (page) => days.push((page as ReturnType<typeof look>)?.lessonDay),
      rethrow,
    );
    b.pass(4 * DAY);
    b.run("reviewLesson", { lesson, answer: "doThis" });
    await Promise.resolve();
    expect(days).toEqual(["2026-03-13", "2026-09-10"]);
    expect(b.store.query(queries.lessonPage, { id: lesson }, b.at())).toMatchObject({ day: days[1] });
  });

  it("begins anew after it was finished, and asks once whether to close when it is the third", () => {
    const b = bench();
    const setback = b.run<string>("logSetback", { what: "No" });
    b.pass(2 * DAY);
    for (const closing of [false, false]) {
      expect(look(b, setback)?.askToClose).toBe(closing);
      const debrief = b.run<string>("startDebrief", { setback, form: "full" });
      b.run("finishDebrief", { debrief });
      b.pass(1000);
      expect(look(b, setback)).toMatchObject({ open: null, last: { id: debrief } });
    }
    expect(look(b, setback)?.askToClose).toBe(true);
    b.run("closeSetback", { setback, closed: false });
    expect(look(b, setback)?.askToClose).toBe(false);
  });

  it("asks less of what is not there to be analysed", () => {
    const b = bench();
    const setback = b.run<string>("logSetback", { what: "They are gone", kind: "loss", heaviness: 4 });
    b.pass(5 * DAY);
    const page = look(b, setback);
    expect(page).toMatchObject({ hard: true, begins: "veryHeavy" });
    expect(page?.progress.questions.map((q) => q.step)).toEqual([
      "happened",
      "expected",
      "toldMyself",
      "lesson",
      "plan",
    ]);
  });
});
