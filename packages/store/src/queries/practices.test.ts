/** What is offered to steady oneself comes from what was said; what is counted comes from sittings. */
import { describe, expect, it } from "vitest";
import { bench, NOON } from "../testing/open.ts";
import {
  goodThingsBefore,
  keptSentences,
  practiceOffers,
  practicesBegun,
  sittingStart,
  smallPlanWaits,
} from "./practices.ts";
import { whatIsHere } from "./data.ts";
import { anythingKept, dayStart } from "./settings.ts";

const HOUR = 3_600_000;

describe("smallPlanWaits", () => {
  it("is told by day from its draft, until it is ended, and not at night", () => {
    const b = bench(":memory:", NOON);
    const waits = () => b.store.query(smallPlanWaits, null, b.at());
    const keep = (step: string, ended: string | null = null) =>
      b.store.writeLocal(["draft"], () =>
        b.store.db.run(`INSERT OR REPLACE INTO draft (key, value, at) VALUES (?, ?, ?)`, [
          "sitting:lowDay",
          JSON.stringify({
            player: { practice: "lowDay", step, answers: { thingsLine2: "A song" } },
            startedAt: NOON,
            ended,
          }),
          NOON,
        ]),
      );
    expect(waits()).toBe(false);
    keep("guess");
    expect(waits()).toBe(false);
    keep("go");
    expect(waits()).toBe(true);
    b.pass(11 * HOUR);
    expect(waits()).toBe(false);
    b.pass(11 * HOUR);
    expect(waits()).toBe(true);
    keep("go", "done");
    expect(waits()).toBe(false);
    keep("found");
    b.pass(72 * HOUR);
    expect(waits()).toBe(false);
  });
});

describe("practicesBegun", () => {
  it("names those left half way with words in them, and nothing that is only damaged", () => {
    const b = bench();
    const keep = (key: string, kept: unknown) =>
      b.store.writeLocal(["draft"], () =>
        b.store.db.run(`INSERT OR REPLACE INTO draft (key, value, at) VALUES (?, ?, ?)`, [
          key,
          JSON.stringify(kept),
          NOON,
        ]),
      );
    const begun = () => b.store.query(practicesBegun, null, b.at());
    expect(begun()).toEqual([]);
    keep("setback", { player: { practice: "values", status: "paused", answers: { a: "Not a sitting" } } });
    keep("sitting:breathing", { player: { practice: "breathing", status: "paused", answers: {} } });
    keep("sitting:distance", { player: { practice: "distance", status: "ready", answers: { a: "A" } } });
    keep("sitting:worry", null);
    keep("sitting:writing", { player: [] });
    expect(begun()).toEqual([]);
    keep("sitting:values", { player: { practice: "values", status: "playing", answers: { why: "Ana" } } });
    expect(begun()).toEqual(["values"]);
  });
});

describe("practiceOffers", () => {
  it("begins with breathing for a heavy setback, and says why", () => {
    const b = bench();
    const setback = b.run<string>("logSetback", { what: "Turned down", heaviness: 3 });
    const { offers, night } = b.store.query(
      practiceOffers,
      { setback, helpOpened: false, minutes: null },
      b.at(),
    );
    expect(offers[0]).toEqual({ offer: "breathing", because: "bodyFirst", helpedBefore: null });
    expect(offers.map((o) => o.offer)).toContain("someone");
    expect(night).toBe(false);
  });

  it("takes the latest fresh setback when none is named, and the day's check-in when there is none", () => {
    const b = bench();
    const because = () =>
      b.store
        .query(practiceOffers, { setback: null, helpOpened: false, minutes: null }, b.at())
        .offers.find((o) => o.offer === "breathing")?.because;
    expect(because()).toBe("short");
    b.run("logSetback", { what: "Turned down", heaviness: 4 });
    expect(because()).toBe("bodyFirst");
    b.pass(25 * HOUR);
    expect(because()).toBe("short");
    b.run("checkIn", { heaviness: 4 });
    expect(because()).toBe("bodyFirst");
  });

  it("offers to put a worry down at night only", () => {
    const b = bench(":memory:", NOON);
    const keys = () =>
      b.store
        .query(practiceOffers, { setback: null, helpOpened: false, minutes: null }, b.at())
        .offers.map((o) => o.offer as string);
    expect(keys()).not.toContain("worry");
    b.pass(11 * HOUR);
    expect(keys()).toContain("worry");
    expect(
      b.store.query(practiceOffers, { setback: null, helpOpened: false, minutes: null }, b.at()).night,
    ).toBe(true);
  });

  it("offers three good things on a quiet evening, and keeps them out of the list on a hard day", () => {
    // NOON is noon in Lisbon too.
    const b = bench(":memory:", NOON + 7 * HOUR);
    const asked = (helpOpened = false) =>
      b.store.query(practiceOffers, { setback: null, helpOpened, minutes: null }, b.at());
    const told = (helpOpened = false) => {
      const { offers, listed } = asked(helpOpened);
      return [offers.some((o) => o.offer === "threeGoodThings"), listed.includes("threeGoodThings")];
    };
    expect(told()).toEqual([true, true]);
    expect(told(true)).toEqual([false, false]);
    b.run("keepGoodThings", { startedAt: b.at().now, things: [] });
    expect(told()).toEqual([false, true]);
    b.pass(24 * HOUR);
    expect(told()).toEqual([true, true]);
    b.run("checkIn", { heaviness: 4 });
    expect(told()).toEqual([false, false]);
    b.run("checkIn", { heaviness: 1 });
    b.run("logSetback", { what: "She died", kind: "loss" });
    expect(told()).toEqual([false, false]);
    b.pass(10 * 24 * HOUR);
    expect(told()).toEqual([false, false]);
    b.pass(25 * 24 * HOUR);
    expect(told()).toEqual([true, true]);
    b.pass(4 * HOUR);
    expect(told()).toEqual([false, false]);
  });

  it("offers to picture a try that has its day soon, unless its goal is paused", () => {
    const b = bench();
    const pictured = () =>
      b.store
        .query(practiceOffers, { setback: null, helpOpened: false, minutes: null }, b.at())
        .offers.flatMap((o) => (o.because === "tryAhead" ? [o.offer] : []));
    const goal = b.run<string>("setGoal", { text: "Read at the open evening" });
    b.run("planAttempt", { goal, day: "2026-03-18" });
    expect(pictured()).toEqual([]);
    b.run("planAttempt", { goal, day: "2026-03-17" });
    expect(pictured()).toEqual(["pictureIt", "walkThrough"]);
    b.run("logSetback", { what: "Turned down" });
    expect(pictured()).toEqual([]);
    b.pass(25 * HOUR);
    expect(pictured()).toEqual(["pictureIt", "walkThrough"]);
    b.run("pauseGoal", { goal, paused: true });
    expect(pictured()).toEqual([]);
  });

  it("pictures nothing while what was last said of these days is very heavy, wherever it was said", () => {
    const b = bench();
    const pictured = () => {
      const { offers, listed } = b.store.query(
        practiceOffers,
        { setback: null, helpOpened: false, minutes: null },
        b.at(),
      );
      const held = ["pictureIt", "walkThrough", "bestSelf"];
      return [...offers.map(({ offer }) => offer), ...listed].filter((key) => held.includes(key)).length > 0;
    };
    const goal = b.run<string>("setGoal", { text: "Read at the open evening" });
    b.run("planAttempt", { goal, day: "2026-03-17" });
    const setback = b.run<string>("logSetback", { what: "Turned down", heaviness: 4 });
    b.pass(25 * HOUR);
    expect(pictured()).toBe(false);
    b.run("rateSetback", { setback, heaviness: 2 });
    expect(pictured()).toBe(true);
    // Said after a sitting that is for no setback, for the day.
    b.run("finishSitting", { practice: "grounding", startedAt: b.at().now, before: 2, after: 4 });
    expect(pictured()).toBe(false);
    b.pass(HOUR);
    b.run("finishSitting", { practice: "grounding", startedAt: b.at().now, before: 4, after: 1 });
    expect(pictured()).toBe(true);
    // Yesterday’s word stands until another is said.
    b.run("checkIn", { heaviness: 4 });
    b.pass(24 * HOUR);
    expect(pictured()).toBe(false);
    b.run("checkIn", { energy: 3 });
    expect(pictured()).toBe(false);
    b.run("checkIn", { heaviness: 2 });
    expect(pictured()).toBe(true);
  });

  it("names the setback that alone holds practices back, once it may be asked about", () => {
    const b = bench(":memory:", NOON);
    const by = (helpOpened = false) =>
      b.store.query(practiceOffers, { setback: null, helpOpened, minutes: null }, b.at()).heldBackBy;
    const id = b.run<string>("logSetback", { what: "They never called", heaviness: 4 });
    expect(by()).toBeNull();
    b.pass(25 * HOUR);
    expect([by(), by(true)]).toEqual([id, null]);
    b.run("checkIn", { heaviness: 4 });
    expect(by()).toBeNull();
    b.run("checkIn", { heaviness: 0 });
    expect(by()).toBe(id);
    b.pass(11 * HOUR);
    expect(by()).toBeNull();
    b.pass(13 * HOUR);
    const loss = b.run<string>("logSetback", { what: "He died", heaviness: 4, kind: "loss" });
    b.pass(25 * HOUR);
    expect(by()).toBeNull();
    b.run("closeSetback", { setback: loss, closed: true });
    expect(by()).toBe(id);
    b.run("rateSetback", { setback: id, heaviness: 2 });
    expect(by()).toBeNull();
  });

  it("offers to write about a setback from a week after it", () => {
    const b = bench();
    const setback = b.run<string>("logSetback", { what: "Turned down", heaviness: 2 });
    const told = (about: string | null) =>
      b.store
        .query(practiceOffers, { setback: about, helpOpened: false, minutes: null }, b.at())
        .listed.includes("writing");
    b.pass(6 * 24 * HOUR);
    expect([told(setback), told(null)]).toEqual([false, true]);
    b.pass(25 * HOUR);
    expect(told(setback)).toBe(true);
  });

  it("offers what suits the kind of the setback in hand", () => {
    const b = bench();
    const asked = (setback: string) =>
      b.store.query(practiceOffers, { setback, helpOpened: false, minutes: null }, b.at());
    const loss = b.run<string>("logSetback", { what: "My aunt", kind: "loss", heaviness: 2 });
    b.pass(40 * 24 * HOUR);
    expect(asked(loss).listed).not.toContain("secondLook");
    expect(asked(loss).listed).not.toContain("pictureIt");
    const hurt = b.run<string>("logSetback", { what: "He shouted", kind: "hurt", heaviness: 3 });
    expect(asked(hurt).offers[0]).toMatchObject({ offer: "grounding", because: "aroundYou" });
    expect(asked(hurt).listed).not.toContain("kinderVoice");
    const other = b.run<string>("logSetback", { what: "Turned down", kind: "turnedDown", heaviness: 3 });
    expect(asked(other).listed).toContain("kinderVoice");
  });

  it("looks again at a setback in hand when it has cooled, for the time there is", () => {
    const b = bench();
    const setback = b.run<string>("logSetback", { what: "Turned down", heaviness: 2 });
    const asked = (minutes: number | null = null) =>
      b.store.query(practiceOffers, { setback, helpOpened: false, minutes }, b.at());
    expect(asked().listed).not.toContain("secondLook");
    b.pass(25 * HOUR);
    expect(asked().offers).toContainEqual({
      offer: "secondLook",
      because: "lookAgain",
      helpedBefore: null,
    });
    expect(asked(5).offers.map((o) => o.offer)).not.toContain("secondLook");
    expect(asked(5).listed).toContain("secondLook");
  });

  it("counts what ended lighter from three sittings on", () => {
    const b = bench();
    const sit = () => {
      b.run("finishSitting", { practice: "grounding", startedAt: b.at().now, before: 3, after: 1 });
      b.pass(HOUR);
    };
    const first = () =>
      b.store.query(practiceOffers, { setback: null, helpOpened: false, minutes: null }, b.at()).offers[0];
    sit();
    sit();
    expect(first()).toMatchObject({ offer: "breathing", helpedBefore: null });
    sit();
    expect(first()).toMatchObject({ offer: "grounding", helpedBefore: { helped: 3, of: 3 } });
  });
});

describe("three good things noted before", () => {
  it("are told by sitting, newest first, with what is still there; nothing is an entry of its own", () => {
    const b = bench();
    const before = () => b.store.query(goodThingsBefore, { limit: 2 }, b.at());
    expect(before()).toEqual([]);
    const things = [{ text: "The bread", part: "I baked it" }, { text: "Rain" }, { text: "A call" }];
    b.run("keepGoodThings", { startedAt: NOON, things });
    b.pass(24 * HOUR);
    b.run("keepGoodThings", { startedAt: b.at().now, things: [] });
    b.run("finishSitting", { practice: "breathing", startedAt: b.at().now });
    const [today, yesterday] = before();
    expect(today).toMatchObject({ day: "2026-03-11", things: [] });
    expect(yesterday).toMatchObject({
      day: "2026-03-10",
      things: [{ text: "The bread", part: "I baked it" }, { text: "Rain", part: null }, { text: "A call" }],
    });
    b.run("removeWin", { win: yesterday?.things[1]?.id });
    expect(before()[1]?.things.map((t) => t.text)).toEqual(["The bread", "A call"]);
  });
});

describe("a sitting", () => {
  it("knows for an hour what was said about its setback", () => {
    const b = bench();
    const setback = b.run<string>("logSetback", { what: "Turned down", heaviness: 2 });
    const said = () => b.store.query(sittingStart, { setback, practice: "breathing" }, b.at()).justSaid;
    expect(said()).toBe(2);
    b.pass(HOUR);
    expect(said()).toBeNull();
    // A clock set back makes nothing said long ago new again.
    b.pass(-5 * HOUR);
    expect(said()).toBeNull();
    expect(b.store.query(sittingStart, { setback: null, practice: "breathing" }, b.at()).justSaid).toBeNull();
  });

  it("knows that the last two of its kind ended heavier", () => {
    const b = bench();
    const heavier = () =>
      b.store.query(sittingStart, { setback: null, practice: "writing" }, b.at()).endedHeavier;
    const write = (before: number, after: number) => {
      b.run("finishSitting", { practice: "writing", startedAt: b.at().now, before, after });
      b.pass(24 * HOUR);
    };
    write(1, 2);
    expect(heavier()).toBe(false);
    write(2, 3);
    expect(heavier()).toBe(true);
    b.run("finishSitting", { practice: "breathing", startedAt: b.at().now, before: 3, after: 1 });
    expect(heavier()).toBe(true);
    write(2, 1);
    expect(heavier()).toBe(false);
  });

  it("gives back only what was kept, newest first", () => {
    const b = bench();
    const sit = (kept: string | null) => {
      b.run("finishSitting", { practice: "kinderVoice", startedAt: b.at().now, kept });
      b.pass(HOUR);
    };
    sit("Anyone would find this hard.");
    sit(null);
    sit("One day, not all of me.");
    const kept = b.store.query(keptSentences, { practice: "kinderVoice", limit: 3 }, b.at());
    expect(kept.map((k) => k.kept)).toEqual(["One day, not all of me.", "Anyone would find this hard."]);
    expect(b.store.query(keptSentences, { practice: "breathing", limit: 3 }, b.at())).toEqual([]);
  });
});

describe("settings", () => {
  it.each([
    ["addSelfCare", { text: "Outside" }],
    ["keepNear", { kind: "song", text: "The slow one" }],
    ["noteStory", { story: "ray", text: "Like mine" }],
    ["addHelper", { name: "Noor" }],
    ["keepLesson", { text: "Ask first" }],
  ] as const)("something is kept once %s was the only thing done", (name, input) => {
    const b = bench();
    b.run(name, input);
    expect(b.store.query(anythingKept, null, b.at())).toBe(true);
  });
  it("tells whether anything is kept, and how much", () => {
    const b = bench();
    const any = () => b.store.query(anythingKept, null, b.at());
    expect(any()).toBe(false);
    b.run("choose", { key: "dayStartsAt", value: "6" });
    expect(any()).toBe(false);
    expect(b.store.query(dayStart, null, b.at())).toBe(6);
    b.run("finishSitting", { practice: "breathing", startedAt: NOON });
    expect(any()).toBe(true);
    b.run("logSetback", { what: "Turned down" });
    b.run("writeNote", { text: "A worry", tags: ["worry"] });
    expect(b.store.query(whatIsHere, null, b.at()).counts).toMatchObject({
      setbacks: 1,
      notes: 1,
      lessons: 0,
    });
  });
});
