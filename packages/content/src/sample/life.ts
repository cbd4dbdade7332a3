/**
 * Ten years of one made-up person, as rows: 40 goals, 300 tries at them, setbacks and what came of them, and the days in
 * between. The sample one can look at, and what the bench measures over. Nobody's life.
 *
 * Pure: the same chance and the same day give the same rows. Each row comes after those that it names.
 */
import type { Goal } from "@onward/domain/goals/goal";
import * as words from "./everyday.ts";
import { keepStories, sayWeeks, takeLongView } from "./weeks.ts";
import { makeCare } from "./care.ts";
import { lineOf, lookAfter } from "./looking-after.ts";
import { sayBeforehand } from "./beforehand.ts";
import { makeGoals } from "./goals.ts";
import { clamp, DAYS, EVENING, makingOf, MORNING, type Cells, type Given, type MadeRow } from "./making.ts";
import { setbacksOf } from "./setbacks.ts";

export { SAMPLE_ROWS } from "./making.ts";

/** Of a sample of its usual size; more rows, more of them. The rest are notes. */
const SETBACKS = 530;
const SITTINGS = 600;
const WINS = 1500;
const CHECKINS = 2900;

/** All rows, the oldest first. */
export function sampleLife(given: Given): readonly MadeRow[] {
  const making = makingOf(given);
  const { random, at, day, zone, scale, made, chance, whole, pick, add, times } = making;

  add("feeling", at(DAYS, MORNING), words.OWN_FEELING);
  const { setBack, sit } = setbacksOf(making);
  const noteWin = (ago: number, text: string, goal: Goal["id"] | null): void => {
    const when = at(ago, EVENING + whole(0, 90));
    add("win", when, { text, day: day(ago), at: when, goal });
  };

  makeGoals(making, { setBack, noteWin, lines: takeLongView(making) });

  times(SETBACKS, () => {
    const [area, kind, lines] = pick(words.SETBACKS);
    setBack({ ago: whole(6, DAYS), what: pick(lines), kind, area });
  });
  words.NOT_TO_ANALYSE.forEach(([area, kind, what], n) => setBack({ ago: 200 + n * 560, what, kind, area }));
  times(SITTINGS, () => sit(whole(1, DAYS), whole(7 * 60, 21 * 60), null, 2));
  times(WINS, () => {
    const [deeds, things] = pick(words.WIN);
    noteWin(whole(1, DAYS), `${pick(deeds)} ${pick(things)}`, null);
  });

  let base = 1.5;
  for (let ago = DAYS; ago >= 1; ago--) {
    base = Math.max(0.4, Math.min(3, base + (random() - 0.5) * 0.5));
    if (!chance((CHECKINS / DAYS) * Math.min(1, scale))) continue;
    const when = at(ago, whole(7 * 60, 21 * 60));
    const [around, heavier] = chance(0.4) ? pick(words.AROUND) : [null, 0];
    made.push({
      table: "checkin",
      id: given.idFor("checkin", day(ago)),
      at: when,
      cells: {
        day: day(ago),
        at: when,
        heaviness: clamp(base + heavier * 0.9 + (random() - 0.5) * 1.6),
        energy: chance(0.5) ? clamp(2.4 - heavier + (random() - 0.5) * 2) : null,
        sleep: chance(0.5) ? clamp(around === "Slept badly" ? 0.7 : 2.6 + (random() - 0.5) * 2) : null,
        around,
        line: lineOf(ago),
      } satisfies Cells<"checkin">,
    });
  }

  sayBeforehand(making);
  sayWeeks(making);
  makeCare(making);
  lookAfter(making);
  keepStories(making);

  // The rest are notes, as many as there is room for.
  for (let left = given.rows - made.length; left > 0; left--) {
    const ago = whole(1, DAYS);
    const when = at(ago, whole(6 * 60, 23 * 60));
    const [begins, goesOn, ends] = words.NOTE;
    add("note", when, {
      text: [pick(begins), pick(goesOn), ...(chance(0.6) ? [pick(ends)] : [])].join(" "),
      day: day(ago),
      writtenAt: when,
      zone,
      tags: chance(0.5) ? [pick(words.TAGS)] : [],
    });
  }
  return made.toSorted((a, b) => a.at - b.at);
}
