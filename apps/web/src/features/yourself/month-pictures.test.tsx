/** A month's check-ins at every count: in words and counts, with nothing that judges. */
import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { MonthInPictures } from "./month-pictures.tsx";

const first = (n: number): readonly number[] => Array.from({ length: n }, (_, day) => day + 1);

it.each([1, 2, 4, 8, 10, 29, 30])(
  "a month of %i days is told in words and counts, and is never judged",
  (n) => {
    const days = first(n)
      .toReversed()
      .map((day) => ({
        id: String(day) as never,
        day: `2026-11-${String(day).padStart(2, "0")}`,
        heaviness: (day % 5) as 0,
        energy: day % 2 === 0 ? (1 as const) : null,
        sleep: null,
        around: null,
        line: null,
      }));
    const html = renderToString(<MonthInPictures month="2026-11" days={days} />);
    expect(html).not.toMatch(/NaN|undefined|null|Infinity|!/);
    expect(html).not.toMatch(/better|worse|improv|average|trend|missed|streak|score/i);
    expect(html).toContain(n === 1 ? "Said on one day." : `Said on ${n} days.`);
    expect(html).toContain("Not said this month.");
  },
);
