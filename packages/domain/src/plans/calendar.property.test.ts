/** Law of the calendar file: any title survives it, in lines no calendar refuses. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { tidy } from "../kernel/text.ts";
import { NOW, ZONE, idOf } from "../testing/ctx.ts";
import { calendarFile } from "./calendar.ts";

const SEED = 20261120;

test("unfolded and unmarked, the title is the one given; every line holds 75 octets at most", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.option(fc.constant("08:15")),
      (title, time) => {
        const text = calendarFile({
          uid: idOf("plan", 1),
          title,
          day: "2026-12-10",
          time,
          zone: ZONE,
          now: NOW,
        });
        for (const line of text.split("\r\n")) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        }
        const summary = text
          .replaceAll("\r\n ", "")
          .split("\r\n")
          .filter((l) => l.startsWith("SUMMARY:"));
        expect(summary).toHaveLength(1);
        const read = summary[0]!
          .slice("SUMMARY:".length)
          .replace(/\\([\\;,n])/g, (_, sign: string) => (sign === "n" ? "\n" : sign));
        expect(read).toBe(tidy(title.toWellFormed()).replaceAll("\t", " "));
      },
    ),
    { seed: SEED, numRuns: 300 },
  );
});
