/** What is kept near as its page and Today show it; and one's own list, of which only today is told. */
import { describe, expect, it } from "vitest";
import { bench, DAY, type Bench } from "../testing/open.ts";
import { nearPage, nearToday } from "./keep-near.ts";
import { search } from "./search.ts";
import { selfCarePage } from "./self-care.ts";

const EVENING = Date.parse("2026-03-10T18:00Z");
const offered = (b: Bench, turn = 0, helpOpened = false) =>
  b.store.query(nearToday, { helpOpened, turn }, b.at());

it("a day of little energy is offered one of them, and what was taken away never", () => {
  const b = bench(":memory:", EVENING);
  const noor = b.run<string>("keepNear", { kind: "person", text: "Noor", phone: "020 7946" });
  b.run("checkIn", { energy: 1 });
  expect(offered(b)).toMatchObject({
    thing: { id: noor, text: "Noor", phone: { written: "020 7946", dialled: "0207946" } },
    more: false,
  });
  const page = b.run<string>("keepNear", { kind: "sentence", text: "One page, badly." });
  expect(new Set([0, 1].map((turn) => offered(b, turn)?.thing.id))).toEqual(new Set([noor, page]));
  b.run("removeNear", { keptNear: noor });
  expect([0, 1, 2].map((turn) => offered(b, turn)?.thing.id)).toEqual([page, page, page]);
  expect(offered(b, 0, true)).toBeNull();
  b.run("putOff", { card: "keepNear", subject: null });
  expect(offered(b)).toBeNull();
  b.pass(DAY);
  expect(offered(b)).toBeNull();
  b.run("checkIn", { energy: 0 });
  expect(offered(b)?.thing.id).toBe(page);
  b.pass(5 * 3_600_000);
  expect(offered(b)).toBeNull();
  b.store.close();
});

it("a number that can't be dialled stands as it was written", () => {
  const b = bench(":memory:", EVENING);
  b.run("keepNear", { kind: "person", text: "Noor", phone: "ask at the desk, ext 12" });
  expect(b.store.query(nearPage, null, b.at()).near).toMatchObject([
    { phone: { written: "ask at the desk, ext 12", dialled: null } },
  ]);
  b.store.close();
});

describe("a kept story", () => {
  const daysLater = (b: Bench, days: number) => {
    b.pass(days * DAY);
    b.run("checkIn", { energy: 1 });
    return offered(b)?.thing ?? null;
  };
  const withStory = () => {
    const b = bench(":memory:", EVENING);
    b.run("keepStory", { story: "notYetWritten", kept: true });
    return b;
  };

  it("stands on a day of little energy, and not within a day of a setback", () => {
    const b = withStory();
    expect(daysLater(b, 0)).toMatchObject({ kind: "story", story: "notYetWritten" });
    b.run("logSetback", { what: "No", kind: "turnedDown", heaviness: 2 });
    expect(offered(b)).toBeNull();
    expect(daysLater(b, 2)).toMatchObject({ kind: "story" });
    b.store.close();
  });

  it("stays away for a week after a setback that is very heavy, as it was last said", () => {
    const b = withStory();
    const setback = b.run<string>("logSetback", { what: "No", kind: "turnedDown", heaviness: 4 });
    expect(daysLater(b, 4)).toBeNull();
    b.run("rateSetback", { setback, heaviness: 2 });
    expect(offered(b)).not.toBeNull();
    b.run("rateSetback", { setback, heaviness: 4 });
    expect(offered(b)).toBeNull();
    expect(daysLater(b, 4)).toMatchObject({ kind: "story" });
    b.store.close();
  });

  it("stays away after a loss and on a very heavy day, when what is one's own does not", () => {
    const b = withStory();
    b.run("logSetback", { what: "They are gone", kind: "loss" });
    expect(daysLater(b, 4)).toBeNull();
    const noor = b.run<string>("keepNear", { kind: "person", text: "Noor" });
    expect([0, 1].map((turn) => offered(b, turn)?.thing.id)).toEqual([noor, noor]);
    expect(offered(b)?.more).toBe(false);
    b.run("removeNear", { keptNear: noor });
    expect(daysLater(b, 30)).toMatchObject({ kind: "story" });
    b.run("checkIn", { energy: 1, heaviness: 4 });
    expect(offered(b)).toBeNull();
    b.store.close();
  });
});

it("a photo stands with its file, is found by its words, and goes with what it belongs to", () => {
  const b = bench(":memory:", EVENING);
  const file = { kind: "photo", name: "sea.jpg", type: "image/jpeg", size: 4, sha256: "a".repeat(64) };
  const photo = b.run<string>("keepNear", { kind: "photo", text: "The pier", file });
  expect(b.store.query(nearPage, null, b.at()).near).toMatchObject([
    { id: photo, text: "The pier", photo: { sha256: file.sha256, alt: "The pier" }, earlier: false },
  ]);
  b.run("editNear", { keptNear: photo, text: "The old pier" });
  expect(b.store.query(nearPage, null, b.at()).near[0]?.earlier).toBe(true);
  const found = (text: string) => b.store.query(search, { text, kind: null, limit: 5 }, b.at()).groups;
  expect(found("pier")).toMatchObject([
    { kind: "yourself", hits: [{ page: { of: "keptNear", id: photo } }] },
  ]);
  expect(found("sea")).toMatchObject([{ kind: "files", hits: [{ page: { of: "keptNear" } }] }]);
  b.run("removeNear", { keptNear: photo });
  expect(found("sea")).toEqual([]);
  b.store.close();
});

it("a line of one's own list has its plans and today's deed, and of yesterday says nothing", () => {
  const b = bench(":memory:", EVENING);
  const line = b.run<string>("addSelfCare", { text: "Outside", opening: "outside" });
  const plan = b.run<string>("makePlan", {
    cue: "The kettle clicks",
    act: "Coffee on the step",
    selfCare: line,
  });
  b.run("didSelfCare", { selfCare: line, done: true });
  const page = () => b.store.query(selfCarePage, null, b.at());
  expect(page()).toMatchObject({ lines: [{ id: line, doneToday: true, plans: [{ id: plan }] }] });
  b.pass(DAY);
  expect(page().lines).toMatchObject([{ doneToday: false, plans: [{ id: plan }] }]);
  const found = (text: string) => b.store.query(search, { text, kind: null, limit: 5 }, b.at()).groups;
  expect(found("kettle")).toMatchObject([{ kind: "lessons", hits: [{ page: { of: "selfCare" } }] }]);
  b.run("removeSelfCare", { selfCare: line });
  // The plan stays, and is read where it is found.
  expect(found("kettle")).toMatchObject([{ kind: "lessons", hits: [{ page: null }] }]);
  b.run("dropPlan", { plan, dropped: true });
  b.run("restoreRow", { table: "selfCare", row: line });
  expect(page().lines).toMatchObject([{ id: line, plans: [] }]);
  b.store.close();
});
