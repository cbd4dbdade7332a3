/** When a lesson comes back: the library against known values, and our own rules around it. */
import { createEmptyCard, fsrs } from "ts-fsrs";
import { describe, expect, it } from "vitest";
import { DAY, HOUR, addDays, dayOf, startOf } from "../kernel/time.ts";
import { NOW, ZONE, idOf, momentAt, rowOf } from "../testing/ctx.ts";
import { lesson, review, type Lesson, type Review, type ReviewAnswer } from "./lesson.ts";
import {
  A_DAY,
  MOST_DAYS,
  dayAfter,
  dueDay,
  dueToday,
  isResting,
  movedDay,
  newMemory,
  offerRest,
  stillTrueAsked,
} from "./review.ts";

const lessonOf = (n = 1, cells: Partial<Lesson> = {}): Lesson =>
  rowOf(lesson, n, { text: "Ask what they mean.", at: NOW, ...cells });
const reviewOf = (n: number, days: number, answer: ReviewAnswer, cells: Partial<Review> = {}): Review =>
  rowOf(review, n, { lesson: idOf("lesson", 1), at: NOW + days * DAY, answer, ...cells });
const onDay = (days: number) => momentAt(NOW + days * DAY);
const TODAY = dayOf(NOW, ZONE, 4);
const day = (n: number) => addDays(TODAY, n);

type Given = { readonly day: number; readonly grade: 1 | 3 | 4 };
type Options = Parameters<typeof newMemory>[0];

const memoryAfter = (answers: readonly Given[], parameters?: Options) => {
  const remember = newMemory(parameters);
  return answers.map(({ day, grade }) => remember(day, grade));
};

/** Answers given each on the very day they fall due. */
function onTime(grades: readonly (1 | 3 | 4)[], parameters?: Options) {
  const remember = newMemory(parameters);
  let at = 0;
  return grades.map((grade) => {
    const memory = remember(at, grade);
    at += memory.interval;
    return memory;
  });
}

describe("the library", () => {
  const published = { enable_short_term: true, enable_fuzz: false, request_retention: 0.9 };
  const series = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3] as const;
  const gaps = [0, 0, 1, 3, 8, 21];
  const days = gaps.map((_, i) => gaps.slice(0, i + 1).reduce((a, b) => a + b));
  const slipThenGood = days.map((d, i) => ({ day: d, grade: i === 0 ? (1 as const) : (3 as const) }));

  it("gives the published values of FSRS-6 with its short-term steps on", () => {
    expect(onTime(series, published).map((m) => m.interval)).toEqual([
      0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21,
    ]);
    const last = memoryAfter(slipThenGood, published).at(-1)!;
    expect(last.stability).toBeCloseTo(53.62691, 4);
    expect(last.difficulty).toBeCloseTo(6.3574867, 5);
    for (const [grade, stability, difficulty, interval] of [
      [1, 0.212, 6.4133, 0],
      [3, 2.3065, 2.11810397, 0],
      [4, 8.2956, 1, 8],
    ] as const) {
      const [first] = memoryAfter([{ day: 0, grade }], published);
      expect(first!.stability).toBeCloseTo(stability, 6);
      expect(first!.difficulty).toBeCloseTo(difficulty, 6);
      expect(first!.interval).toBe(interval);
    }
  });

  it("gives the published values of Hard, which nobody is asked for, and of what is known when it comes back", () => {
    const [hard] = memoryAfter([{ day: 0, grade: 2 as 3 }], published);
    expect(hard!.stability).toBeCloseTo(1.2931, 6);
    expect(hard!.difficulty).toBeCloseTo(5.11217071, 6);
    expect(hard!.interval).toBe(0);
    const library = fsrs(published);
    const { card } = library.next(createEmptyCard(DAY), DAY, 4);
    expect(library.get_retrievability(card, card.due, false).toFixed(7)).toBe("0.9024733");
  });

  // These were worked out apart from the library, from the formulas of FSRS-6 alone.
  it("gives our values with the short-term steps off", () => {
    const good = onTime(series);
    // 181: the library spreads Hard and Good apart beyond its own maximum; `dueDay` holds to 180.
    expect(good.map((m) => m.interval)).toEqual([3, 14, 57, 180, 181, 181, 7, 1, 3, 5, 8, 14, 24]);
    const stabilities = [
      2.3065, 13.826904, 56.95671, 196.235276, 563.214821, 943.342504, 7.486233, 1.158724, 2.184842, 4.612557,
      8.493104, 14.374868, 23.784353,
    ];
    good.forEach((m, i) => expect(m.stability / stabilities[i]!).toBeCloseTo(1, 4));

    const spaced = memoryAfter(slipThenGood);
    expect(spaced.map((m) => m.interval)).toEqual([1, 3, 3, 8, 22, 53]);
    expect(spaced.at(-1)!.stability).toBeCloseTo(53.335106, 3);
    expect(spaced.at(-1)!.difficulty).toBeCloseTo(6.357487, 4);

    expect(onTime([3, 3, 1, 3, 4]).map((m) => m.interval)).toEqual([3, 14, 2, 5, 19]);
    expect(onTime([3, 1, 1, 1, 3, 3]).map((m) => m.interval)).toEqual([3, 1, 1, 1, 3, 3]);
    expect(onTime([3, 4]).at(-1)!.stability).toBeCloseTo(23.883064, 3);
  });
});

describe("dueDay", () => {
  it("brings a new lesson back after three days, by the person's own days", () => {
    expect(dueDay(lessonOf(), [], onDay(0))).toBe(day(3));
    // Half past one at night still belongs to the day before.
    const atNight = startOf(day(1), ZONE, 0) + 1.5 * HOUR;
    expect(dueDay(lessonOf(1, { at: atNight }), [], onDay(1))).toBe(day(3));
  });

  it("goes on in growing steps, and starts small again after a slip", () => {
    const had = [reviewOf(1, 3, "hadIt"), reviewOf(2, 17, "hadIt")];
    expect(dueDay(lessonOf(), had.slice(0, 1), onDay(3))).toBe(day(17));
    expect(dueDay(lessonOf(), had, onDay(17))).toBe(day(17 + 57));
    const slipped = [...had, reviewOf(3, 74, "slipped")];
    expect(dueDay(lessonOf(), slipped, onDay(74))! <= day(74 + 7)).toBe(true);
  });

  it("never lies more than 180 days ahead", () => {
    const days = [3, 17, 74, 254, 434];
    const reviews = days.map((d, i) => reviewOf(i + 1, d, "hadIt"));
    expect(dueDay(lessonOf(), reviews, onDay(434))).toBe(day(434 + MOST_DAYS));
  });

  it("is today, not earlier, once its day has come", () => {
    expect(dueDay(lessonOf(), [], onDay(40))).toBe(day(40));
    expect([2, 3, 4].map((days) => dueDay(lessonOf(), [], onDay(days)))).toEqual([day(3), day(3), day(4)]);
  });

  it('lets "I do this now" rest, brings it back once after 180 days, and then leaves it', () => {
    const first = reviewOf(1, 3, "doThis");
    expect(dueDay(lessonOf(), [first], onDay(3))).toBe(day(183));
    expect(isResting(lessonOf(), [first])).toBe(true);
    expect(dueDay(lessonOf(), [first, reviewOf(2, 183, "doThis")], onDay(183))).toBe(null);
    expect(dueDay(lessonOf(), [first, reviewOf(2, 183, "slipped")], onDay(183))! < day(200)).toBe(true);
    // Said again before its return, it only rests on.
    expect(dueDay(lessonOf(), [first, reviewOf(2, 10, "doThis")], onDay(10))).toBe(day(190));
  });

  it("comes back from a rest for good when it slipped", () => {
    const rested = [reviewOf(1, 3, "doThis"), reviewOf(2, 183, "doThis"), reviewOf(3, 200, "slipped")];
    expect(dueDay(lessonOf(), rested, onDay(200))! > day(200)).toBe(true);
  });

  it("is null while the person lets it rest", () => {
    expect(dueDay(lessonOf(1, { restedAt: NOW }), [], onDay(9))).toBe(null);
  });

  it("follows a day the person chose until a review comes after it", () => {
    const moved = lessonOf(1, { movedTo: day(20) });
    expect(dueDay(moved, [], onDay(1))).toBe(day(20));
    expect(dueDay(moved, [reviewOf(1, 20, "hadIt")], onDay(20))! > day(20)).toBe(true);
  });

  it("replays in order of time then id, whatever order the rows come in, and ignores other lessons", () => {
    const rows = [
      reviewOf(1, 3, "hadIt"),
      reviewOf(2, 3, "slipped"),
      reviewOf(3, 9, "hadIt"),
      reviewOf(4, 5, "slipped", { lesson: idOf("lesson", 2) }),
    ];
    const expected = dueDay(lessonOf(), rows, onDay(9));
    expect(dueDay(lessonOf(), rows.toReversed(), onDay(9))).toBe(expected);
    expect(dueDay(lessonOf(), rows.slice(0, 3), onDay(9))).toBe(expected);
    expect(
      dueDay(
        lessonOf(),
        [
          { ...rows[1]!, id: rows[0]!.id },
          { ...rows[0]!, id: rows[1]!.id },
        ],
        onDay(3),
      ),
    ).not.toBe(dueDay(lessonOf(), rows.slice(0, 2), onDay(3)));
  });

  it("stands a review from a clock that was behind, and an answer of a newer version", () => {
    const odd = [reviewOf(1, -40, "hadIt"), reviewOf(2, 5, "hadIt", { answer: "other" })];
    expect(dueDay(lessonOf(), odd, onDay(5))! > day(5)).toBe(true);
  });
});

describe("dayAfter", () => {
  it("says the day before the answer is given", () => {
    const before = [reviewOf(1, 3, "hadIt")];
    for (const answer of ["slipped", "hadIt", "doThis"] as const) {
      expect(dayAfter(lessonOf(), before, answer, onDay(17))).toBe(
        dueDay(lessonOf(), [...before, reviewOf(2, 17, answer)], onDay(17)),
      );
    }
  });
});

describe("dueToday", () => {
  const five = [1, 2, 3, 4, 5].map((n) => lessonOf(n, { at: NOW - n * DAY }));

  it("shows two at most, the longest due first", () => {
    expect(dueToday(five, [], onDay(10)).map((l) => l.id)).toEqual([5, 4].map((n) => idOf("lesson", n)));
    expect(A_DAY).toBe(2);
  });

  it("counts what was reviewed today, each lesson once", () => {
    const one = reviewOf(1, 10, "hadIt", { lesson: idOf("lesson", 5) });
    expect(dueToday(five, [one], onDay(10)).map((l) => l.id)).toEqual([idOf("lesson", 4)]);
    expect(dueToday(five, [one, { ...one, id: idOf("review", 2) }], onDay(10))).toHaveLength(1);
    const two = reviewOf(3, 10, "slipped", { lesson: idOf("lesson", 4) });
    expect(dueToday(five, [one, two], onDay(10))).toEqual([]);
    expect(dueToday(five, [one, two], onDay(11)).map((l) => l.id)).toEqual(
      [3, 2].map((n) => idOf("lesson", n)),
    );
  });

  it("leaves out what rests and what is not due", () => {
    expect(dueToday(five, [], onDay(0)).map((l) => l.id)).toEqual([5, 4].map((n) => idOf("lesson", n)));
    expect(dueToday(five, [], onDay(-1)).map((l) => l.id)).toEqual([5, 4].map((n) => idOf("lesson", n)));
    expect(dueToday(five, [], onDay(-2)).map((l) => l.id)).toEqual([idOf("lesson", 5)]);
    expect(
      dueToday(
        five.map((l) => ({ ...l, restedAt: NOW })),
        [],
        onDay(10),
      ),
    ).toEqual([]);
  });
});

describe("what is asked after a review", () => {
  const four = [3, 17, 20, 40].map((d, i) => reviewOf(i + 1, d, "hadIt"));

  it('asks "Still true?" at the fourth review and at the return from rest, until answered', () => {
    expect(stillTrueAsked(lessonOf(), four.slice(0, 3), onDay(20))).toBe(false);
    expect(stillTrueAsked(lessonOf(), four, onDay(40))).toBe(true);
    const answered = [...four.slice(0, 3), { ...four[3]!, still: "keep" as const }];
    expect(stillTrueAsked(lessonOf(), answered, onDay(40))).toBe(false);
    expect(stillTrueAsked(lessonOf(), [...four, reviewOf(5, 60, "hadIt")], onDay(60))).toBe(false);
    const back = [reviewOf(1, 3, "doThis"), reviewOf(2, 190, "hadIt")];
    expect(stillTrueAsked(lessonOf(), back, onDay(190))).toBe(true);
    expect(stillTrueAsked(lessonOf(), [back[0]!, reviewOf(2, 90, "hadIt")], onDay(90))).toBe(false);
  });

  it("offers rest at the third time it helped, one question at a time", () => {
    const helped = [3, 17, 40].map((d, i) => reviewOf(i + 1, d, "hadIt", { used: "helped" }));
    expect(offerRest(lessonOf(), helped.slice(0, 2), onDay(17))).toBe(false);
    expect(offerRest(lessonOf(), helped, onDay(40))).toBe(true);
    expect(offerRest(lessonOf(1, { restedAt: NOW }), helped, onDay(40))).toBe(false);
    expect(offerRest(lessonOf(), [...helped, reviewOf(4, 90, "hadIt")], onDay(90))).toBe(false);
    const late = [reviewOf(9, 1, "hadIt"), ...helped];
    expect(stillTrueAsked(lessonOf(), late, onDay(40))).toBe(true);
    expect(offerRest(lessonOf(), late, onDay(40))).toBe(false);
  });
});

describe("movedDay", () => {
  it("halves or doubles the days that are left", () => {
    const seen = [reviewOf(1, 3, "hadIt")];
    expect(movedDay(lessonOf(), seen, "sooner", onDay(3))).toBe(day(10));
    expect(movedDay(lessonOf(), seen, "later", onDay(3))).toBe(day(31));
    expect(movedDay(lessonOf(), [], "later", onDay(0))).toBe(day(10));
  });

  it("leaves a due lesson today when sooner, and ends at 180 days when later", () => {
    expect(movedDay(lessonOf(), [], "sooner", onDay(30))).toBe(day(30));
    expect(movedDay(lessonOf(), [], "later", onDay(30))).toBe(day(37));
    expect(movedDay(lessonOf(1, { movedTo: day(150) }), [], "later", onDay(0))).toBe(day(MOST_DAYS));
    expect(movedDay(lessonOf(1, { restedAt: NOW }), [], "later", onDay(0))).toBe(null);
  });
});

describe("a clock that was ahead", () => {
  const AHEAD = 26_000;
  it("and wrote a lesson: it is due, and once it was reviewed it comes back as others do", () => {
    const written = lessonOf(1, { at: NOW + AHEAD * DAY });
    expect(dueDay(written, [], onDay(0))).toBe(TODAY);
    expect(dueToday([written], [], onDay(40))).toEqual([written]);
    const reviewed = dueDay(written, [reviewOf(1, 0, "hadIt")], onDay(0)) ?? "";
    expect(reviewed > TODAY && reviewed <= day(MOST_DAYS)).toBe(true);
    // What is known of it once is known later, too.
    expect(dueDay(written, [reviewOf(1, 0, "hadIt")], onDay(1))).toBe(reviewed);
  });

  it("and reviewed a lesson: it comes back all the same, and reviews since count by their days", () => {
    const ahead = reviewOf(1, AHEAD, "hadIt");
    const back = dueDay(lessonOf(), [ahead], onDay(0)) ?? "";
    expect(back > TODAY && back <= day(MOST_DAYS)).toBe(true);
    expect(dueDay(lessonOf(), [ahead], onDay(1))).toBe(back);
    const since = dueDay(lessonOf(), [ahead, reviewOf(2, 10, "slipped")], onDay(10)) ?? "";
    expect(since > day(10) && since <= day(10 + MOST_DAYS)).toBe(true);
    expect(dueToday([lessonOf()], [ahead], onDay(400))).toHaveLength(1);
  });
});
