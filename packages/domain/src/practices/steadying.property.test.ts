/** What must never be offered to steady oneself never is, over random heaviness, hours, kinds and histories. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Heaviness } from "../kernel/heaviness.ts";
import { HOUR, hourOf } from "../kernel/time.ts";
import { KINDS } from "../setbacks/setback.ts";
import { NOW, momentAt, rowOf } from "../testing/ctx.ts";
import { NIGHT_OFFERS } from "../today/quiet.ts";
import { sitting } from "./sitting.ts";
import { ASKS, STEADYING, TABLE, steadyingNow, type SteadyingNow } from "./steadying.ts";

const SEED = 20261120;
const weight = fc.nat(4).map((h) => h as Heaviness);
const situations: fc.Arbitrary<SteadyingNow> = fc
  .record({
    heaviness: fc.option(weight),
    kind: fc.option(fc.constantFrom("other" as const, ...KINDS)),
    sittings: fc.array(
      fc.record({
        practice: fc.constantFrom(...STEADYING, "fromALaterVersion"),
        before: fc.option(weight),
        after: fc.option(weight),
      }),
      { maxLength: 20 },
    ),
    goodThings: fc.boolean(),
    quarter: fc.nat(24 * 4 * 7),
    zone: fc.constantFrom("Europe/Lisbon", "Asia/Tokyo", "America/Los_Angeles"),
  })
  .map(({ heaviness, kind, sittings, goodThings, quarter, zone }) => ({
    heaviness,
    kind,
    goodThings,
    sittings: sittings.map((s, i) => rowOf(sitting, i + 1, { startedAt: NOW, finishedAt: NOW, ...s })),
    moment: momentAt(NOW + (quarter * HOUR) / 4, zone),
  }));
const always = (say: (now: SteadyingNow, offers: ReturnType<typeof steadyingNow>) => void) =>
  fc.assert(
    fc.property(situations, (now) => say(now, steadyingNow(now))),
    { seed: SEED, numRuns: 2000 },
  );

test("there is always something to do, nothing twice, and each says why", () => {
  always((_, offers) => {
    const keys = offers.map((o) => o.offer);
    expect(keys).toEqual(expect.arrayContaining(["breathing", "grounding"]));
    expect(new Set(keys).size).toBe(keys.length);
    for (const o of offers) {
      expect(TABLE.some((line) => line.offer === o.offer && line.because === o.because)).toBe(true);
    }
  });
});

test("a kinder voice from middling on or when nobody said, never after being hurt", () => {
  always(({ heaviness, kind }, offers) => {
    const voice = offers.some((o) => o.offer === "kinderVoice");
    expect(voice).toBe((heaviness === null || heaviness >= 2) && kind !== "hurt");
  });
});

test("at the heaviest, the first two ask for nothing and someone is named", () => {
  always(({ heaviness }, offers) => {
    if (heaviness !== 4) return;
    expect(offers.slice(0, 2).map((o) => ASKS[o.offer])).toEqual(["nothing", "nothing"]);
    expect(offers.map((o) => o.offer)).toContain("someone");
  });
});

test("a worry only at night, and nothing at night that is not for the night", () => {
  always(({ moment }, offers) => {
    const hour = hourOf(moment.now, moment.zone);
    const night = hour >= 22 || hour < 5;
    expect(offers.some((o) => o.offer === "worry")).toBe(night);
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
  always(({ moment, goodThings }, offers) => {
    const hour = hourOf(moment.now, moment.zone);
    expect(offers.some((o) => o.offer === "threeGoodThings")).toBe(goodThings && hour >= 18 && hour < 22);
  });
});
