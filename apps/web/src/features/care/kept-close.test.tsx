/** Where a plan for hard days is shown can be taken back as long as anything of a person's is shown anywhere. */
import { shownOnHelp } from "@onward/domain/care/on-help";
import { care } from "../../copy/en/care.ts";
import { renderToString } from "preact-render-to-string";
import { expect, test, vi } from "vitest";
import { KeptClose } from "./plan.tsx";

vi.mock("../../app/store.ts", () => ({ query: () => Promise.resolve(null) }));

const MARTA = { id: "1" as never, name: "Marta", what: null, number: null, hours: null, dial: null };
const LINE = {
  id: "2" as never,
  section: "alone" as const,
  text: "Walk",
  number: null,
  country: null,
  dial: null,
  earlier: false,
};

test("the switches stand there with lines, with a choice that is on, or with somebody on Help", () => {
  for (const lines of [[], [LINE]])
    for (const someone of [null, MARTA])
      for (const fromHelp of [false, true])
        for (const whenLocked of [false, true]) {
          const plan = { lines, someone, fromHelp, whenLocked, written: null, today: "2026-03-05" };
          const html = renderToString(<KeptClose plan={plan} />);
          const shown = [false, true].some((locked) => {
            const on = shownOnHelp(plan, locked);
            return on.plan || (on.someone && someone !== null);
          });
          const switches = html.includes(care.plan.showWhenLocked) && html.includes(care.plan.showFromHelp);
          expect(switches).toBe(shown || lines.length > 0 || whenLocked || fromHelp);
          // There is nothing to print of a plan without lines.
          expect(html.includes(care.plan.print)).toBe(lines.length > 0);
        }
});
