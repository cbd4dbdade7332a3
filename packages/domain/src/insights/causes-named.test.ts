/** In how many debriefs each cause was named. */
import { expect, it } from "vitest";
import { cause, debrief, type Cause, type Debrief } from "../debriefs/debrief.ts";
import { NOW, idOf, rowOf } from "../testing/ctx.ts";
import { causesNamed } from "./causes-named.ts";

const looked = (n: number, cells: Partial<Debrief> = {}) =>
  rowOf(debrief, n, { setback: idOf("setback", n), form: "full", startedAt: NOW, finishedAt: NOW, ...cells });
const named = (n: number, of: number, text: string, hands: Cause["hands"] = "mine") =>
  rowOf(cause, n, { debrief: idOf("debrief", of), setback: idOf("setback", of), text, at: NOW + n, hands });

it("counts each debrief once, however often it names a cause, and keeps the last words for it", () => {
  const found = causesNamed(
    [looked(1), looked(2), looked(3)],
    [
      named(1, 1, "Haste"),
      named(2, 1, "haste."),
      named(3, 2, "HASTE"),
      named(4, 2, "A cold", "notMine"),
      named(5, 3, "A cold", "notMine"),
      named(6, 3, "a Cold", "notMine"),
    ],
  );
  expect(found).toEqual({
    of: 3,
    causes: [
      { cause: "HASTE", hands: "mine", debriefs: 2 },
      { cause: "a Cold", hands: "notMine", debriefs: 2 },
    ],
  });
});

it("counts twenty debriefs cause by cause, to their running share", () => {
  // Nine named the first cause, six the second, three the third, one each the last two.
  const [debriefs, causes] = [9, 6, 3, 1, 1].reduce<[Debrief[], Cause[]]>(
    ([all, by], times, which) => {
      const more = Array.from({ length: times }, (_, n) => all.length + n + 1);
      return [
        [...all, ...more.map((n) => looked(n))],
        [...by, ...more.map((n) => named(n, n, `Cause ${which + 1}`))],
      ];
    },
    [[], []],
  );
  const found = causesNamed(debriefs, causes);
  expect(found.of).toBe(20);
  expect(found.causes.map((its) => its.debriefs)).toEqual([9, 6, 3, 1, 1]);
  let sum = 0;
  const shares = found.causes.map((its) => ((sum += its.debriefs) / found.of).toFixed(2));
  expect(shares).toEqual(["0.45", "0.75", "0.90", "0.95", "1.00"]);
});

it("puts what is in one’s own hands first, and leaves out what has no words", () => {
  const found = causesNamed(
    [looked(1), looked(2)],
    [
      named(1, 1, "Luck", "notMine"),
      named(2, 2, "luck", "notMine"),
      named(3, 1, "Sleep", "partly"),
      named(4, 1, "!!!"),
    ],
  );
  expect(found.causes.map((c) => c.cause)).toEqual(["Sleep", "luck"]);
});

it("is of full debriefs that were finished or named something", () => {
  const found = causesNamed(
    [
      looked(1),
      looked(2, { finishedAt: null }),
      looked(3, { finishedAt: null }),
      looked(4, { form: "short" }),
    ],
    [named(1, 2, "Haste")],
  );
  expect(found).toMatchObject({ of: 2, causes: [{ debriefs: 1 }] });
  expect(causesNamed([], [])).toEqual({ of: 0, causes: [] });
});
