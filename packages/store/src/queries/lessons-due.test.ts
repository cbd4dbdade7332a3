/** The quick way to the lessons of the day gives what the rule gives over everything. */
import { dueToday } from "@onward/domain/lessons/review";
import { goal } from "@onward/domain/goals/goal";
import { lesson, review } from "@onward/domain/lessons/lesson";
import { setback } from "@onward/domain/setbacks/setback";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readRows } from "../rows.ts";
import { DAY, bench, type Bench } from "../testing/open.ts";
import { lessonsDue } from "./lessons-due.ts";

/** `dueToday` over every row that may be mentioned. */
function overEverything(b: Bench): string[] {
  const { db } = b.store;
  const paused = new Set(readRows(db, goal, { where: "state = 'paused'" }).map((g) => g.id));
  const closed = new Set(readRows(db, setback, { where: "closedAt IS NOT NULL" }).map((s) => s.id));
  const lessons = readRows(db, lesson).filter(
    (l) => (l.goal === null || !paused.has(l.goal)) && (l.setback === null || !closed.has(l.setback)),
  );
  return dueToday(lessons, readRows(db, review), b.store.momentOf(b.at())).map((l) => l.id);
}

const due = (b: Bench): string[] => lessonsDue(b.store.db, b.store.momentOf(b.at())).map((l) => l.id);

const deed = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant("keep" as const),
      of: fc.constantFrom("goal", "setback", null),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant("review" as const),
      which: fc.nat(20),
      answer: fc.constantFrom("slipped", "hadIt", "doThis"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant("rest" as const), which: fc.nat(20), rest: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant("move" as const),
      which: fc.nat(20),
      where: fc.constantFrom("sooner", "later"),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("pause" as const), paused: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("close" as const), closed: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("remove" as const), which: fc.nat(20) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant("clock" as const),
      which: fc.nat(20),
      days: fc.constantFrom(-17_000, -1, 2, 40, 400, 26_000),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ does: fc.constant("wait" as const), days: fc.integer({ min: 1, max: 90 }) }),
  },
);

it("is what the rule says of all lessons, whatever was done to them", () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
      const b = bench();
      const goalId = b.run<string>("setGoal", { text: "A choir" });
      const setbackId = b.run<string>("logSetback", { what: "The audition" });
      const kept: string[] = [];
      for (const d of deeds) {
        const lessonId = "which" in d ? kept[d.which % Math.max(1, kept.length)] : undefined;
        if (d.does === "wait") b.pass(d.days * DAY);
        else if (d.does === "clock") {
          // Set wrong, used, and right again.
          b.pass(d.days * DAY);
          kept.push(b.run<string>("keepLesson", { text: "By that clock" }));
          if (lessonId !== undefined)
            b.store.run("reviewLesson", { lesson: lessonId, answer: "hadIt" }, b.asked());
          expect(due(b)).toEqual(overEverything(b));
          b.pass(-d.days * DAY);
        } else if (d.does === "keep") {
          kept.push(
            b.run<string>("keepLesson", {
              text: "Breathe before the first note",
              ...(d.of === "goal" ? { goal: goalId } : d.of === "setback" ? { setback: setbackId } : {}),
            }),
          );
        } else if (d.does === "pause") b.run("pauseGoal", { goal: goalId, paused: d.paused });
        else if (d.does === "close") b.run("closeSetback", { setback: setbackId, closed: d.closed });
        else if (lessonId !== undefined) {
          const asked = b.asked();
          if (d.does === "review") b.store.run("reviewLesson", { lesson: lessonId, answer: d.answer }, asked);
          else if (d.does === "rest") b.store.run("restLesson", { lesson: lessonId, rest: d.rest }, asked);
          else if (d.does === "move") b.store.run("moveReview", { lesson: lessonId, where: d.where }, asked);
          else b.store.run("removeLesson", { lesson: lessonId }, asked);
        }
        // Asked all along, so that what is remembered of a lesson's day is put to the test too.
        expect(due(b)).toEqual(overEverything(b));
      }
      b.store.close();
    }),
    { seed: 20_260_310, numRuns: 60 },
  );
});
