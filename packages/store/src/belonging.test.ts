/** What is deleted for good takes with it what belongs to it, whether that was deleted before or not. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hiddenWithOwner, isHiddenWithOwner } from "./belonging.ts";
import { purgeOld, purgeRows } from "./deletion.ts";
import { writeCopy } from "./export/json.ts";
import { startImport } from "./import/job.ts";
import { operations } from "./operations.ts";
import { deletedRows } from "./queries/history.ts";
import { queries } from "./queries/index.ts";
import { bench, DAY, type Bench } from "./testing/open.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "onward-belonging-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const CANARY = "Quuxword";
const inFile = () =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name)).toString("latin1"))
    .join("\n");
const copyOf = (b: Bench) => writeCopy(b.store.db, b.held.files, b.at().now);
const text = async (copy: Promise<Uint8Array>) => new TextDecoder().decode(await copy);
const removedOf = (b: Bench, table: string) =>
  b.store.db.all(`SELECT removed FROM "${table}"`).map((row) => row["removed"]);

let pictures = 0;
async function picture(b: Bench) {
  const bytes = new TextEncoder().encode(`${CANARY} picture ${++pictures}`);
  const kept = await operations.keepFile(b.held, { bytes }, b.asked(), () => undefined);
  if (!kept.ok) throw new Error(kept.error.type);
  const name = `${CANARY}.jpg`;
  return { kind: "photo", name, type: "image/jpeg", ...kept.value, alt: `${CANARY} on the wall` };
}
const attach = async (b: Bench, ownerTable: string, owner: string) =>
  b.run("addAttachment", { ownerTable, owner, file: await picture(b) });

/** A setback, a goal, a note and a lesson, each with all that can belong to it, and the canary in every text. */
async function lived(b: Bench) {
  const setback = b.run<string>("logSetback", {
    what: `${CANARY} at noon`,
    heaviness: 3,
    attachments: [await picture(b)],
  });
  const debrief = b.run<string>("startDebrief", { setback, form: "full" });
  for (const cell of ["happened", "expected", "toldMyself", "wentRight", "hands", "diverged", "kinder"]) {
    b.run("answerStep", { debrief, cell, text: `${CANARY} first` });
    b.pass(DAY);
    b.run("answerStep", { debrief, cell, text: `${CANARY} then` });
  }
  b.run("rateDebrief", { debrief, when: "before", heaviness: 2 });
  for (const word of ["one", "two"]) b.run("addCause", { debrief, text: `${CANARY} ${word}` });
  b.run("removeCause", { cause: b.run("addCause", { debrief, text: `${CANARY} three` }) });
  await attach(b, "debrief", debrief);
  const draft = { key: `debrief:${debrief}`, value: { text: CANARY } };
  operations.saveDraft(b.held, draft, b.asked(), () => undefined);

  const goal = b.run<string>("setGoal", { text: `${CANARY} by May`, why: CANARY });
  b.run("addMilestone", { goal, text: `${CANARY} half way` });
  b.run("addStep", { goal, text: `${CANARY} now` });
  const daily = b.run<string>("addStep", { goal, text: `${CANARY} daily`, repeats: ["1", "2", "3"] });
  b.run("doneStep", { step: daily, done: true });
  for (const paused of [true, false]) {
    b.run("pauseStep", { step: daily, paused });
    b.run("pauseGoal", { goal, paused });
  }
  b.run("nameReward", { goal, text: `${CANARY} afterwards` });
  b.run("setLookAgain", { goal, tries: 3, act: `${CANARY} asked` });
  const attempt = b.run<string>("planAttempt", { goal, what: CANARY, newStrategy: `${CANARY} slowly` });
  for (const list of ["keep", "ask"]) b.run("writeWayLine", { goal, list, text: `${CANARY} to ${list}` });
  b.run("recordOutcome", { attempt, outcome: "partly", line: `${CANARY} a little` });
  await attach(b, "attempt", attempt);
  const lookAhead = b.run<string>("startLookAhead", { attempt });
  b.run("addReason", { lookAhead, text: `${CANARY} too early`, hands: "mine" });
  b.run("answerAhead", { lookAhead, cell: "wentWell", text: `${CANARY} first` });
  b.run("answerAhead", { lookAhead, cell: "wentWell", text: `${CANARY} then` });

  const note = b.run<string>("writeNote", { text: `${CANARY} noted` });
  await attach(b, "note", note);
  const lesson = b.run<string>("keepLesson", { text: `${CANARY} remembered` });
  b.pass(3 * DAY);
  b.run("reviewLesson", { lesson, answer: "hadIt" });
  return { setback, debrief, goal, attempt, note, lesson };
}
type Lived = Awaited<ReturnType<typeof lived>>;

const rowsOf = ({ setback, goal, note, lesson }: Lived) => [
  { table: "setback", id: setback },
  { table: "goal", id: goal },
  { table: "note", id: note },
  { table: "lesson", id: lesson },
];
function remove(b: Bench, { setback, goal, note, lesson }: Lived) {
  b.run("removeSetback", { setback });
  b.run("removeGoal", { goal });
  b.run("removeNote", { note });
  b.run("removeLesson", { lesson });
}

async function expectNothing(b: Bench) {
  for (const { name } of b.store.db.all(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'`,
  ))
    expect(JSON.stringify(b.store.db.all(`SELECT * FROM "${name}"`)), String(name)).not.toContain(CANARY);
  for (const kind of ["setbacks", "goals", "notes", "lessons", "files"] as const)
    expect(b.store.query(queries.search, { text: CANARY, kind, limit: 9 }, b.at()).groups).toEqual([]);
  expect(b.store.db.all(`SELECT rowid FROM search WHERE search MATCH 'quuxword'`)).toEqual([]);
  expect(await text(copyOf(b))).not.toContain(CANARY);
  expect(await b.held.files.list()).toEqual([]);
}

it("what belongs to something that is deleted is not counted as here", async () => {
  const b = bench();
  const { counts } = b.store.query(queries.whatIsHere, null, b.at());
  const its = await lived(b);
  expect(b.store.query(queries.whatIsHere, null, b.at()).counts).toMatchObject({ tries: 1, files: 4 });
  remove(b, its);
  expect(b.store.query(queries.whatIsHere, null, b.at()).counts).toEqual(counts);
});

describe("deleted for good", () => {
  it("by hand: no word of what belonged to it is in the file, in a copy, or comes back with an earlier one", async () => {
    const b = bench(join(folder, "onward.db"));
    b.run("logSetback", { what: "Stays" });
    const its = await lived(b);
    const earlier = await copyOf(b);
    expect(await text(Promise.resolve(earlier))).toContain(CANARY);
    remove(b, its);
    expect(await purgeRows(b.held, { rows: rowsOf(its) }, b.asked())).toEqual({
      ok: true,
      value: { gone: 4 },
    });
    await expectNothing(b);
    expect(inFile()).toContain("Stays");
    expect(inFile().match(/uuxword/i)).toBeNull();

    const files = [{ name: "earlier.json", file: new Blob([earlier as BlobPart]) }];
    expect(await startImport(b.held, { job: "j", files }, b.asked())).toMatchObject({ ok: true });
    await expectNothing(b);
    b.store.close();
  });

  it("by itself after 30 days", async () => {
    const b = bench();
    remove(b, await lived(b));
    for (let day = 0; day < 37; day++) {
      await purgeOld(b.held, null, b.asked());
      b.pass(DAY);
    }
    expect(await text(copyOf(b))).toContain(CANARY);
    await purgeOld(b.held, null, b.asked());
    await expectNothing(b);
  });

  it("all of it at once, or nothing where there is no room", async () => {
    const b = bench();
    const its = await lived(b);
    b.run("removeSetback", { setback: its.setback });
    let writes = 0;
    const full = { ok: false, error: { type: "StorageFull" } } as const;
    const store: typeof b.store = {
      ...b.store,
      writeLocal: (tables, work) => (++writes < 2 ? b.store.writeLocal(tables, work) : full),
    };
    const rows = [{ table: "setback", id: its.setback }];
    expect(await purgeRows({ ...b.held, store }, { rows }, b.asked())).toEqual(full);
    b.run("restoreRow", { table: "setback", row: its.setback });
    expect([...removedOf(b, "setback"), ...removedOf(b, "debrief")]).toEqual([0, 0]);
    expect(removedOf(b, "cause")).toEqual([0, 0, 1]);
  });

  it("leaves what is kept for its own sake: lessons, plans, sittings, wins and steps", async () => {
    const b = bench();
    const setback = b.run<string>("logSetback", { what: "No" });
    const debrief = b.run<string>("startDebrief", { setback, form: "full" });
    const kept = ["lesson", "plan", "step", "win", "sitting"];
    b.run("keepLesson", { text: "Ask first", setback, debrief });
    b.run("makePlan", { cue: "When it rings", act: "Breathe", setback });
    b.run("addStep", { text: "Call", setback });
    b.run("noteWin", { text: "Went there" });
    const sitting = { practice: "breathing", startedAt: b.at().now, finishedAt: b.at().now, setback };
    b.run("finishSitting", sitting);
    b.run("removeSetback", { setback });
    await purgeRows(b.held, { rows: [{ table: "setback", id: setback }] }, b.asked());
    expect(kept.map((table) => removedOf(b, table))).toEqual(kept.map(() => [0]));
    expect(removedOf(b, "debrief")).toEqual([2]);
  });

  it("leaves an approach that tries at another goal are made with, until they go too", async () => {
    const b = bench();
    const [one, two] = ["One", "Two"].map((words) => b.run<string>("setGoal", { text: words }));
    b.run("planAttempt", { goal: one, newStrategy: "Slowly" });
    const strategy = b.store.db.get(`SELECT id FROM strategy`)?.["id"];
    b.run("planAttempt", { goal: two, strategy });
    b.run("removeGoal", { goal: one });
    await purgeRows(b.held, { rows: [{ table: "goal", id: one as string }] }, b.asked());
    expect(b.store.db.all(`SELECT text FROM strategy`)).toEqual([{ text: "Slowly" }]);
    b.run("removeGoal", { goal: two });
    await purgeRows(b.held, { rows: [{ table: "goal", id: two as string }] }, b.asked());
    await purgeOld(b.held, null, b.asked());
    expect(removedOf(b, "strategy")).toEqual([2]);
  });

  it("leaves a goal's step that came out of a setback with that, and no longer", async () => {
    const b = bench();
    const goal = b.run<string>("setGoal", { text: "One" });
    const setback = b.run<string>("logSetback", { what: "No", goal });
    b.run("addStep", { goal, text: "Alone" });
    b.run("addStep", { setback, text: "Of both" });
    b.run("removeGoal", { goal });
    await purgeRows(b.held, { rows: [{ table: "goal", id: goal }] }, b.asked());
    expect(b.store.db.all(`SELECT text FROM step WHERE removed = 0`)).toEqual([{ text: "Of both" }]);
    b.run("removeSetback", { setback });
    await purgeRows(b.held, { rows: [{ table: "setback", id: setback }] }, b.asked());
    await purgeOld(b.held, null, b.asked());
    expect(removedOf(b, "step")).toEqual([2, 2]);
  });

  it("takes with a small step the smaller ones it was cut into, and finds an end where steps name one another", async () => {
    const b = bench();
    const goal = b.run<string>("setGoal", { text: "One" });
    const [one, two] = ["Write it", "Ring them"].map((text) => b.run<string>("addStep", { goal, text }));
    const part = b.run<string>("addStep", { under: one, text: "Open the page" });
    b.run("removeStep", { step: one });
    expect(hiddenWithOwner(b.store.db)).toEqual([{ table: "step", id: part }]);
    await purgeRows(b.held, { rows: [{ table: "step", id: one as string }] }, b.asked());
    await purgeOld(b.held, null, b.asked());
    expect(b.store.db.all(`SELECT text FROM step WHERE removed < 2`)).toEqual([{ text: "Ring them" }]);
    const three = b.run<string>("addStep", { goal, text: "Go there" });
    b.store.db.run(`UPDATE step SET under = ? WHERE id = ?`, [three, two as string]);
    b.store.db.run(`UPDATE step SET under = ? WHERE id = ?`, [two as string, three]);
    expect(isHiddenWithOwner(b.store.db, { table: "step", id: three }, new Map())).toBe(false);
    b.run("removeStep", { step: two });
    expect(isHiddenWithOwner(b.store.db, { table: "step", id: three }, new Map())).toBe(true);
    expect(hiddenWithOwner(b.store.db)).toEqual([{ table: "step", id: three }]);
    await purgeRows(b.held, { rows: [{ table: "step", id: two as string }] }, b.asked());
    expect(removedOf(b, "step")).toEqual([2, 2, 2, 2]);
  });

  it("what an earlier version left of it goes when the file is next looked through", async () => {
    const b = bench();
    const its = await lived(b);
    b.store.db.run(`UPDATE setback SET removed = 2, what = NULL, at = NULL WHERE id = ?`, [its.setback]);
    await purgeOld(b.held, null, b.asked());
    expect([...new Set([...removedOf(b, "debrief"), ...removedOf(b, "rating")])]).toEqual([2]);
    expect(removedOf(b, "cause").filter((removed) => removed !== 2)).toEqual([]);
  });

  it("elsewhere: what belongs to it stays with it in Recently deleted, and comes back with it", async () => {
    const a = bench();
    const its = await lived(a);
    const b = bench(":memory:", a.at().now + 7);
    const bring = async (to: Bench, from: Bench, job: string) => {
      to.pass(DAY);
      const files = [{ name: "c.json", file: new Blob([(await copyOf(from)) as BlobPart]) }];
      expect(await startImport(to.held, { job, files }, to.asked())).toMatchObject({ ok: true });
    };
    await bring(b, a, "there");
    b.run("removeSetback", { setback: its.setback });
    b.pass(DAY);
    await purgeRows(b.held, { rows: [{ table: "setback", id: its.setback }] }, b.asked());
    const before = ["debrief", "rating", "cause", "attachment"].map((table) => removedOf(a, table));
    await bring(a, b, "back");
    const listed = a.store.query(deletedRows, { limit: 9 }, a.at()).rows.map(({ table }) => table);
    expect(listed.toSorted()).toEqual(["cause", "setback"]);
    a.run("restoreRow", { table: "setback", row: its.setback });
    expect(["debrief", "rating", "cause", "attachment"].map((table) => removedOf(a, table))).toEqual(before);
  });
});
