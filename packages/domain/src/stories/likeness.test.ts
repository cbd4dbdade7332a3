/** Which story is most like something of one's own: by what is alike, the same each time. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AREAS, KINDS } from "../setbacks/setback.ts";
import { ALIKE, WEIGHTS, likeness, mostAlike, type Comparable, type Matter } from "./likeness.ts";

const story = (key: string, cells: Partial<Comparable> = {}): Comparable => ({
  key,
  areas: ["work"],
  kind: "turnedDown",
  cause: { hands: "partly", whose: "setUp", repeats: "keepsHappening" },
  ...cells,
});
const matter = (cells: Partial<Matter> = {}): Matter => ({
  setback: null,
  goal: null,
  at: 0,
  area: null,
  kind: null,
  causes: [],
  ...cells,
});

describe("likeness", () => {
  it("asks for the same part of life or the same kind; what it came from alone is nothing", () => {
    const same = { hands: "partly", whose: "setUp", repeats: "keepsHappening" } as const;
    expect(likeness(matter({ causes: [same] }), story("a"))).toBeNull();
    expect(likeness(matter({ area: "study", kind: "mistake", causes: [same] }), story("a"))).toBeNull();
    expect(likeness(matter({ area: "work" }), story("a"))).toEqual(["area"]);
    expect(likeness(matter({ area: "work", kind: "turnedDown", causes: [same] }), story("a"))).toEqual(ALIKE);
  });

  it("takes somewhere else, and what only a newer version knows, for no part of life", () => {
    for (const area of ["elsewhere", "other"] as const)
      expect(likeness(matter({ area }), story("a", { areas: ["elsewhere", "work"] }))).toBeNull();
    expect(likeness(matter({ kind: "other" }), story("a"))).toBeNull();
  });

  it("counts of several causes the one it is most like, and none that was not said", () => {
    const unsaid = { hands: null, whose: null, repeats: null };
    const mine = { hands: "mine", whose: null, repeats: "oneOff" } as const;
    const partly = { hands: "partly", whose: null, repeats: "keepsHappening" } as const;
    const of = (causes: Matter["causes"], its = story("a")) =>
      likeness(matter({ kind: "turnedDown", causes }), its);
    expect(of([unsaid])).toEqual(["kind"]);
    expect(of([unsaid, mine, partly])).toEqual(["kind", "hands", "repeats"]);
    // Nobody else's is not alike in whose it was.
    const own = story("b", { cause: { hands: "mine", whose: null, repeats: "keepsHappening" } });
    expect(of([mine], own)).toEqual(["kind", "hands"]);
  });

  it("lets no cause outweigh the part of life or the kind", () => {
    const { area, kind, ...rest } = WEIGHTS;
    const all = Object.values(rest).reduce((a, b) => a + b, 0);
    expect(Math.min(area, kind)).toBeGreaterThan(all);
  });
});

describe("the most alike", () => {
  it("is that which shares more; then that for the latest, then by its key, whatever the order they come in", () => {
    const early = matter({ at: 1, kind: "mistake", area: "study" });
    const late = matter({ at: 2, kind: "turnedDown", area: "work" });
    const stories = [
      story("c"),
      story("b"),
      story("a", { kind: "mistake", areas: ["study"] }),
      story("z", { kind: "mistake", areas: ["sport"] }),
    ];
    expect(mostAlike([early, late], stories)).toMatchObject({ story: { key: "b" }, matter: late });
    expect(mostAlike([early], stories)).toMatchObject({ story: { key: "a" }, alike: ["area", "kind"] });
    expect(mostAlike([matter({ kind: "row" })], stories)).toBeNull();
    expect(mostAlike([], stories)).toBeNull();
  });

  it("does not depend on the order of what it is given", () => {
    const area = fc.constantFrom(...AREAS);
    const kind = fc.constantFrom(...KINDS);
    const cause = fc.record({
      hands: fc.constantFrom("mine", "partly", "notMine"),
      whose: fc.constantFrom("someoneElse", "luck", "setUp", null),
      repeats: fc.constantFrom("oneOff", "keepsHappening"),
    } as const);
    const stories = fc.uniqueArray(
      fc.record({ key: fc.string({ minLength: 1 }), areas: fc.array(area, { minLength: 1 }), kind, cause }),
      { selector: (s) => s.key, maxLength: 8 },
    );
    const matters = fc.array(
      fc.record({
        at: fc.nat(5),
        area: fc.option(area),
        kind: fc.option(kind),
        causes: fc.array(cause, { maxLength: 3 }),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(stories, matters, (all, some) => {
        const own = some.map((m, n) => matter({ ...m, setback: `s${n}` as never }));
        const found = mostAlike(own, all);
        expect(mostAlike(own.toReversed(), all.toReversed())).toEqual(found);
        if (found === null) for (const m of own) for (const s of all) expect(likeness(m, s)).toBeNull();
      }),
      { seed: 20261126 },
    );
  });
});
