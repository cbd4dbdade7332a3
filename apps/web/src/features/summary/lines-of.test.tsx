/** What stands under a part of a summary: every count, of the other lines the latest, in plain sentences. */
import type { SummaryLine } from "@onward/domain/summary/summary";
import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { LinesOf } from "./lines-of.tsx";
import { saidParts } from "./lines.ts";
import { NOTHING_CHOSEN } from "./paper.ts";

const partOf = (lines: readonly SummaryLine[]) => {
  const [part] = saidParts([{ part: "days", lines, of: lines.length }]);
  if (part === undefined) throw new Error("There is no such part.");
  return part;
};
const saidOf = (lines: readonly SummaryLine[]): readonly string[] =>
  partOf(lines).lines.map(({ text }) => text);

it("no count is folded away, and what is stands behind a button below the lines", () => {
  const heavy = { id: "heaviness:3", kind: "heaviness", heaviness: 3, days: 1, of: 3 } as const;
  const light = { id: "heaviness:0", kind: "heaviness", heaviness: 0, days: 2, of: 3 } as const;
  const days = Array.from({ length: 9 }, (_, n) => ({
    id: `said:${n}`,
    kind: "said" as const,
    day: `2026-03-0${n + 1}`,
    text: `Day ${n + 1}`,
  }));
  const part = partOf([heavy, light, ...days]);
  const html = renderToString(<LinesOf part={part} chosen={NOTHING_CHOSEN} change={() => undefined} />);
  expect(html).toContain("Heavy on 1 of 3 days noted");
  expect(html).toContain("Light on 2 of 3 days noted");
  expect(html).not.toContain("1 March 2026");
  expect(html.indexOf("Show one more")).toBeGreaterThan(html.indexOf("9 March 2026"));
});

it("counts are plain sentences, also of one day", () => {
  expect(
    saidOf([
      { id: "heaviness:3", kind: "heaviness", heaviness: 3, days: 1, of: 1 },
      { id: "sleep", kind: "sleep", counts: [0, 1, 0, 0, 0], of: 1 },
      { id: "energy", kind: "energy", counts: [0, 2, 1, 0, 0], of: 3 },
      { id: "around:late shift", kind: "around", word: "Late shift", days: 2, of: 3 },
    ]).map((text) => text.replaceAll(/[\u2066-\u2069]/g, "")),
  ).toEqual([
    "Heavy on the one day noted",
    "Sleep: broken on the one day noted",
    "Energy: a little on 2 and some on 1 of 3 days noted",
    "What was going on: Late shift, on 2 of 3 days noted",
  ]);
});
