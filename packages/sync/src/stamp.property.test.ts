/** Laws of the clock: a new stamp is later than everything it should be later than, whatever the wall clock says. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isStamp, LAST_MS, later, msOf, nextStamp, observe, type Stamp } from "./stamp.ts";

const device = fc.integer({ min: 0, max: 0xffffffff }).map((n) => n.toString(16).padStart(8, "0"));
const ms = fc.integer({ min: 0, max: LAST_MS });
const stamp: fc.Arbitrary<Stamp> = fc
  .tuple(ms, fc.constantFrom(0, 1, 65_534, 65_535), device)
  .map(([t, n, d]) => `${t.toString(16).padStart(12, "0")}${n.toString(16).padStart(4, "0")}${d}`);

describe("stamps", () => {
  it("are later than the clock and than everything they overwrite", () => {
    fc.assert(
      fc.property(stamp, fc.array(stamp, { maxLength: 5 }), ms, device, (clock, overwritten, now, me) => {
        const made = nextStamp(clock, now, me, overwritten);
        for (const other of [clock, ...overwritten])
          expect(made.slice(0, 16) > other.slice(0, 16)).toBe(true);
      }),
    );
  });

  it("carry the wall clock when nothing is ahead of it", () => {
    expect(msOf(nextStamp("", 1_764_000_000_123, "0000000a"))).toBe(1_764_000_000_123);
    expect(nextStamp("", 1_764_000_000_123, "0000000a")).toBe("019ab697e87b00000000000a");
  });

  it("go on by the counter when the clock stands still or goes back", () => {
    const first = nextStamp("", 1000, "00000001");
    expect(nextStamp(first, 1000, "00000001")).toBe("0000000003e8000100000001");
    expect(nextStamp(first, 5, "00000001")).toBe("0000000003e8000100000001");
    expect(nextStamp("0000000003e8ffff00000001", 5, "00000001")).toBe("0000000003e9000000000001");
  });

  it("of a clock that is a day ahead do not drag this device along", () => {
    fc.assert(
      fc.property(stamp, stamp, ms, (clock, seen, now) => {
        const after = observe(clock, seen, now);
        expect(after).toBe(msOf(seen) > now + 86_400_000 ? clock : later(clock, seen));
      }),
    );
  });

  it("beyond the year 9999 are refused", () => {
    expect(isStamp("ffffffffffff000000000000")).toBe(false);
    expect(isStamp("019ab697e87b00000000000a")).toBe(true);
    expect(isStamp("019AB69F707B00000000000A")).toBe(false);
  });
});
