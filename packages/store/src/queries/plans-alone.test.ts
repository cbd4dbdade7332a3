/** Plans that belong to nothing: which they are, and that searching and coming back lead to their page. */
import { expect, it } from "vitest";
import { bench } from "../testing/open.ts";
import { queries } from "./index.ts";

it("are those kept for nothing in particular, the last first, until they are let go; searching leads to them", () => {
  const b = bench();
  const alone = () => b.store.query(queries.plansAlone, null, b.at()).plans.map(({ act }) => act);
  const goal = b.run<string>("setGoal", { text: "Speak" });
  const lowDay = { practice: "lowDay", startedAt: b.at().now };
  b.run("finishSitting", {
    ...lowDay,
    plans: [{ step: "plan", cue: "Lunch is over", act: "I sit in the sun" }],
  });
  b.pass(1000);
  const last = b.run<string>("makePlan", { cue: "It is six", act: "I call Ana" });
  b.run("makePlan", { cue: "A silence", act: "I count to three", goal });
  b.run("keepLesson", { text: "Ask first" });
  expect(alone()).toEqual(["I call Ana", "I sit in the sun"]);
  const pages = (text: string) =>
    b.store
      .query(queries.search, { text, kind: null, limit: 5 }, b.at())
      .groups.flatMap(({ hits }) => hits.map(({ page }) => page?.of ?? null));
  expect(pages("sun")).toEqual(["planAlone"]);
  b.run("dropPlan", { plan: last, dropped: true });
  expect(alone()).toEqual(["I sit in the sun"]);
  // Let go it stands on no page, so none is led to.
  expect(pages("Ana")).not.toContain("planAlone");
});
