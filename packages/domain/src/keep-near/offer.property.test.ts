/** Laws of what is offered on a day of little energy, over any number of things and any moment. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Checkin } from "../checkins/checkin.ts";
import { todayOf } from "../kernel/ctx.ts";
import { DAY, isNight } from "../kernel/time.ts";
import { NOW, ZONE, momentAt } from "../testing/ctx.ts";
import { KEEP_NEAR, nearOffer, orderOfDay } from "./offer.ts";

const things = fc.uniqueArray(fc.uuid(), { maxLength: 12 }).map((ids) => ids.map((id) => ({ id })));
const moments = fc
  .tuple(fc.integer({ min: -400 * DAY, max: 400 * DAY }), fc.constantFrom(ZONE, "Asia/Tokyo", "America/Lima"))
  .map(([ms, zone]) => momentAt(NOW + ms, zone));
const energies = fc.constantFrom<Checkin["energy"]>(0, 1, 2, 3, 4, null);
const SEED = 20261126;

describe("what is kept near", () => {
  it("is offered when the day itself says there is little energy, by day, and in no other case", () => {
    fc.assert(
      fc.property(
        things,
        moments,
        energies,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        fc.nat(50),
        (all, moment, energy, ofToday, helpOpened, aside, turn) => {
          const today = todayOf(moment);
          const day = ofToday ? today : "2020-01-01";
          const offer = nearOffer(
            {
              things: all,
              checkin: { day, energy },
              notToday: aside ? [{ card: KEEP_NEAR, day: today }] : [{ card: "quiet", day: today }],
              moment,
              visit: { helpOpened },
            },
            turn,
          );
          const may =
            all.length > 0 &&
            ofToday &&
            energy !== null &&
            energy <= 1 &&
            !helpOpened &&
            !aside &&
            !isNight(moment.now, moment.zone);
          expect(offer !== null).toBe(may);
          // Never what is not there: something removed is not among what is given.
          if (offer) expect(all).toContain(offer.thing);
          if (offer) expect(offer.more).toBe(all.length > 1);
        },
      ),
      { seed: SEED, numRuns: 600 },
    );
  });

  it("comes in one order all day, whatever order it is read in and whatever else is kept or taken away", () => {
    fc.assert(
      fc.property(things, fc.nat(1000), fc.nat(11), (all, ago, without) => {
        const day = todayOf(momentAt(NOW - ago * DAY));
        const order = orderOfDay(all, day);
        expect(orderOfDay(all.toReversed(), day)).toEqual(order);
        const left = all.filter((_, n) => n !== without);
        expect(orderOfDay(left, day)).toEqual(order.filter((thing) => left.includes(thing)));
      }),
      { seed: SEED },
    );
  });

  it("each comes once before one comes again", () => {
    fc.assert(
      fc.property(
        things.filter((all) => all.length > 0),
        (all) => {
          const given = {
            things: all,
            checkin: { day: todayOf(momentAt()), energy: 0 as const },
            notToday: [],
            moment: momentAt(),
            visit: { helpOpened: false },
          };
          const shown = all.map((_, turn) => nearOffer(given, turn)?.thing.id);
          expect(new Set(shown).size).toBe(all.length);
          expect(nearOffer(given, all.length)?.thing.id).toBe(shown[0]);
        },
      ),
      { seed: SEED },
    );
  });

  it("is another one on most other days", () => {
    const all = ["a", "b", "c", "d", "e"].map((id) => ({ id }));
    const firsts = Array.from(
      { length: 100 },
      (_, n) => orderOfDay(all, todayOf(momentAt(NOW + n * DAY)))[0]?.id,
    );
    for (const { id } of all) expect(firsts.filter((its) => its === id).length).toBeGreaterThan(8);
  });
});
