/** What must never be offered to steady oneself never is, over random heaviness, hours, kinds and histories. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Heaviness } from "../kernel/heaviness.ts";
import { DAY, HOUR, hourOf } from "../kernel/time.ts";
import { KINDS, mayAnalyse, setback } from "../setbacks/setback.ts";
import { NOW, momentAt, rowOf } from "../testing/ctx.ts";
import { NIGHT_OFFERS } from "../today/quiet.ts";
import { sitting } from "./sitting.ts";
import {
  ASKS,
  MINUTES,
  STEADYING,
  TABLE,
  mayStandNow,
  steadyingNow,
  type SteadyingKey,
  type SteadyingNow,
} from "./steadying.ts";
import { goodThingsAreDue, goodThingsFit } from "./three-good-things.ts";

const SEED = 20261120;
const weight = fc.nat(4).map((h) => h as Heaviness);
const kinds = fc.constantFrom("other" as const, ...KINDS);
const ago = fc.oneof(fc.integer({ min: -40, max: 24 * 40 }), fc.constantFrom(0, 23, 24, 25));
const situations: fc.Arbitrary<SteadyingNow> = fc
  .record({
    heaviness: fc.option(weight),
    lately: fc.option(weight),
    happenedDays: fc.option(fc.integer({ min: -1, max: 20 })),
    kind: fc.option(kinds, { freq: 1 }),
    setbacks: fc.array(fc.record({ kind: fc.option(kinds), ago }), { maxLength: 2 }),
    sittings: fc.array(
      fc.record({
        practice: fc.constantFrom(...STEADYING, "fromALaterVersion"),
        before: fc.option(weight),
        after: fc.option(weight),
        ago,
      }),
      { maxLength: 20 },
    ),
    tryAhead: fc.boolean(),
    minutes: fc.option(fc.constantFrom(0, 1, 2, 5, 10, Number.NaN)),
    helpOpened: fc.option(fc.constant(true)),
    quarter: fc.nat(24 * 4 * 7),
    zone: fc.constantFrom("Europe/Lisbon", "Asia/Tokyo", "America/Los_Angeles"),
  })
  .map(({ setbacks, sittings, helpOpened, quarter, zone, happenedDays, ...known }) => {
    const now = NOW + (quarter * HOUR) / 4;
    return {
      ...known,
      happenedAt: happenedDays === null ? null : now - happenedDays * DAY,
      setbacks: setbacks.map((s, i) =>
        rowOf(setback, i + 1, {
          what: "No",
          kind: s.kind,
          at: now - s.ago * HOUR,
          loggedAt: now - s.ago * HOUR,
        }),
      ),
      sittings: sittings.map(({ ago: hours, ...s }, i) =>
        rowOf(sitting, i + 1, { startedAt: now - hours * HOUR, finishedAt: now - hours * HOUR, ...s }),
      ),
      moment: momentAt(now, zone),
      visit: { helpOpened: helpOpened ?? false },
    };
  });
const always = (say: (now: SteadyingNow, offers: ReturnType<typeof steadyingNow>) => void) =>
  fc.assert(
    fc.property(situations, (now) => say(now, steadyingNow(now))),
    { seed: SEED, numRuns: 2000 },
  );

test("there is always something to do, nothing twice, and each says why", () => {
  always((now, offers) => {
    const keys = offers.map((o) => o.offer);
    expect(keys).toContain("breathing");
    if (now.minutes === null) expect(keys).toContain("grounding");
    expect(new Set(keys).size).toBe(keys.length);
    for (const o of offers) {
      expect(TABLE.some((line) => line.offer === o.offer && line.because === o.because)).toBe(true);
    }
  });
});

test("a kinder voice from middling on or when nobody said, never after being hurt", () => {
  always(({ heaviness, kind, minutes }, offers) => {
    if (minutes !== null) return;
    const voice = offers.some((o) => o.offer === "kinderVoice");
    expect(voice).toBe((heaviness === null || heaviness >= 2) && kind !== "hurt");
  });
});

test("at the heaviest, the first two ask for nothing and someone is named", () => {
  always(({ heaviness, minutes }, offers) => {
    // In less than three minutes breathing is all there is.
    if (heaviness !== 4 || (minutes !== null && !(minutes >= 3))) return;
    expect(offers.slice(0, 2).map((o) => ASKS[o.offer])).toEqual(["nothing", "nothing"]);
    expect(offers.map((o) => o.offer)).toContain("someone");
  });
});

test("a worry only at night, and nothing at night that is not for the night", () => {
  always((now, offers) => {
    const { moment } = now;
    const hour = hourOf(moment.now, moment.zone);
    const night = hour >= 22 || hour < 5;
    expect(offers.some((o) => o.offer === "worry")).toBe(night && (now.minutes === null || now.minutes >= 1));
    if (!night) return;
    // To talk to someone is what Help is for.
    const named = offers.map((o) => (o.offer === "someone" ? "help" : o.offer));
    for (const key of named) expect(NIGHT_OFFERS).toContain(key);
  });
});

test("helped before is never said of fewer than three sittings, nor of a half or less", () => {
  always(({ sittings }, offers) => {
    for (const { offer, helpedBefore } of offers) {
      if (helpedBefore === null) continue;
      const told = sittings.filter((s) => s.practice === offer && s.before !== null && s.after !== null);
      const lighter = told.filter((s) => (s.before ?? 0) - (s.after ?? 0) > 0);
      expect(helpedBefore).toEqual({ helped: lighter.length, of: told.length });
      expect(told.length).toBeGreaterThanOrEqual(3);
      expect(lighter.length * 2).toBeGreaterThan(told.length);
    }
  });
});

test("three good things only in the evening, and only where they fit and are due", () => {
  always((now, offers) => {
    const { moment, sittings, heaviness, lately, minutes } = now;
    const hour = hourOf(moment.now, moment.zone);
    const fit = goodThingsFit({ ...now, weights: [heaviness, lately] }) && goodThingsAreDue(sittings, moment);
    const evening = hour >= 18 && hour < 22;
    const time = minutes === null || minutes >= 5;
    expect(offers.some((o) => o.offer === "threeGoodThings")).toBe(fit && evening && time);
  });
});

const IMAGERY: readonly SteadyingKey[] = ["pictureIt", "walkThrough", "bestSelf"];
const STEADY: readonly SteadyingKey[] = ["breathing", "grounding", "kinderVoice", "worry", "someone"];

/** What never stands in a list, and so is never offered, each said without the table it is made from. */
test.each<readonly [string, (now: SteadyingNow) => boolean, readonly SteadyingKey[]]>([
  [
    "anything but what steadies within a day of a setback, where help was sought, at night, or very heavy",
    ({ setbacks, visit, moment, heaviness, lately }) => {
      const hour = hourOf(moment.now, moment.zone);
      const fresh = setbacks.some((s) => Math.abs(moment.now - s.at) < DAY);
      return fresh || visit.helpOpened || hour >= 22 || hour < 5 || heaviness === 4 || lately === 4;
    },
    STEADYING.filter((key) => !STEADY.includes(key)),
  ],
  [
    "three good things on the day of a setback, or once help was sought",
    ({ setbacks, visit, moment }) =>
      visit.helpOpened || setbacks.some((s) => Math.abs(moment.now - s.at) < DAY),
    ["threeGoodThings"],
  ],
  ["pictures at the heaviest", ({ heaviness, lately }) => heaviness === 4 || lately === 4, IMAGERY],
  [
    "a second look, long writing or a good day to come while it is heavy",
    ({ heaviness, lately }) => (heaviness ?? 0) >= 3 || (lately ?? 0) >= 3,
    ["secondLook", "writing", "bestSelf"],
  ],
  [
    "long writing in the week after what it would be about",
    ({ happenedAt, moment }) => happenedAt !== null && Math.abs(moment.now - happenedAt) < 7 * DAY,
    ["writing"],
  ],
  ["long writing in the evening", ({ moment }) => hourOf(moment.now, moment.zone) >= 18, ["writing"]],
  [
    "going over it, pictures or good things for a month after what is not there to be analysed",
    ({ kind, setbacks, moment }) =>
      !mayAnalyse(kind) ||
      setbacks.some((s) => !mayAnalyse(s.kind) && Math.abs(moment.now - s.at) < 30 * DAY),
    ["secondLook", "distance", "writing", "giveAdvice", "threeGoodThings", ...IMAGERY],
  ],
])("never %s", (_, isSo, held) => {
  let met = 0;
  always((now, offers) => {
    if (!isSo(now)) return;
    met += 1;
    const listed = mayStandNow(now);
    expect(listed.filter((key) => held.includes(key))).toEqual([]);
    expect(offers.filter(({ offer }) => held.includes(offer))).toEqual([]);
  });
  expect(met).toBeGreaterThan(50);
});

test("long writing that ended heavier twice running stands nowhere", () => {
  let met = 0;
  always((now) => {
    const told = now.sittings
      .filter((s) => s.practice === "writing" && s.before !== null && s.after !== null)
      .toSorted((a, b) => b.finishedAt - a.finishedAt);
    const [one, two] = told;
    if (!one || !two || Math.abs(now.moment.now - one.finishedAt) >= 30 * DAY) return;
    if (Number(one.after) <= Number(one.before) || Number(two.after) <= Number(two.before)) return;
    met += 1;
    expect(mayStandNow(now)).not.toContain("writing");
  });
  expect(met).toBeGreaterThan(3);
});

test("what is offered may stand in a list, fits the time there is, and what steadies is held back by nothing", () => {
  always((now, offers) => {
    const listed = mayStandNow(now);
    for (const { offer } of offers) {
      expect(listed).toContain(offer);
      if (now.minutes !== null && offer !== "breathing")
        expect(MINUTES[offer]).toBeLessThanOrEqual(now.minutes);
    }
    // A kinder voice alone is held back, after being hurt.
    for (const key of STEADY)
      expect([key, listed.includes(key)]).toEqual([key, key !== "kinderVoice" || now.kind !== "hurt"]);
  });
});
