/** The folder of Markdown: every word is in it, its names say nothing, and Onward's own reader reads it. */
import { tables } from "@onward/domain";
import { ASKED } from "@onward/domain/care/asking";
import { SECTIONS } from "@onward/domain/care/hard-days";
import type { Table } from "@onward/domain/kernel/schema";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { digest } from "../ids.ts";
import { readAny } from "../import/detect.ts";
import { readRows } from "../rows.ts";
import { operations } from "../operations.ts";
import { bench, DAY, NOON, type Bench } from "../testing/open.ts";
import { seeded } from "@onward/domain/kernel/seeded";
import { tryOne } from "../testing/traces.ts";

const words = { names: { sad: "Sad", breathing: "Slow breathing" } };

async function folder(b: Bench): Promise<Record<string, string>> {
  const blob = await operations.saveFolder(b.held, { words }, b.asked(), () => undefined);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** A page as its front matter and its text. */
function page(text: string): { front: Record<string, unknown>; body: string } {
  const [, front = "", body = ""] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(text) ?? [];
  return { front: parse(front) as Record<string, unknown>, body };
}

const squash = (text: string) => text.replace(/\s+/g, " ").trim();

/** Everything that can be read in the folder, without regard to line breaks. */
const everyWord = (files: Record<string, string>) =>
  squash(
    Object.entries(files)
      .filter(([path]) => path.endsWith(".md"))
      .flatMap(([, text]) => {
        const { front, body } = page(text);
        return [...Object.values(front).flat().map(String), body];
      })
      .join("\n"),
  );

/** Rows of a table that stand on a page: what belongs to a deleted setback or goal goes with it. */
function standing(b: Bench, table: Table): Record<string, unknown>[] {
  const there = (name: string, id: unknown): boolean => {
    const its = tables.find((t) => t.name === name) as Table;
    const row = readRows(b.store.db, its, { where: "id = ?", params: [String(id)] })[0];
    return row !== undefined && stands(name, row as Record<string, unknown>);
  };
  const stands = (name: string, row: Record<string, unknown>): boolean => {
    if (name === "debrief" || name === "rating") return there("setback", row["setback"]);
    if (name === "cause") return there("debrief", row["debrief"]);
    if (["milestone", "lookAgain", "reward", "goalWeek", "attempt", "strategy", "wayLine"].includes(name))
      return there("goal", row["goal"]);
    if (name === "lookAhead") return there("attempt", row["attempt"]);
    if (name === "reason") return there("lookAhead", row["lookAhead"]);
    if (name === "review") return there("lesson", row["lesson"]);
    if (name === "attachment") return there(String(row["ownerTable"]), row["owner"]);
    return true;
  };
  return (readRows(b.store.db, table) as unknown as Record<string, unknown>[]).filter((row) =>
    stands(table.name, row),
  );
}

function missingWords(b: Bench, files: Record<string, string>): string[] {
  const all = everyWord(files);
  const missing: string[] = [];
  for (const table of tables as readonly Table[]) {
    for (const row of standing(b, table)) {
      for (const [name, cell] of Object.entries(table.cells)) {
        // What a person wrote: searched, or kept in versions.
        if (!cell.searched && cell.merge !== "keepBoth") continue;
        const values = Array.isArray(row[name]) ? (row[name] as string[]) : [row[name]];
        for (const value of values) {
          if (typeof value !== "string" || (table.name === "debrief" && name === "skipped")) continue;
          const named = (words.names as Record<string, string>)[value];
          const said = name === "feelings" && named ? named : value.replace(/^own:/, "");
          if (!all.includes(squash(said))) missing.push(`${table.name}.${name}: ${said}`);
        }
      }
    }
  }
  return missing;
}

function lived(): Bench {
  const b = bench();
  const setback = b.run<string>("logSetback", {
    what: '# Not a heading\n---\nLost: "the thread"\n\n- again',
    name: "Board: 9 o'clock [[x]] #1",
    heaviness: 3,
    feelings: ["sad", "own:under water"],
    expected: "A nod",
  });
  b.pass(DAY);
  const debrief = b.run<string>("startDebrief", { setback, form: "full" });
  b.run("answerStep", { debrief, cell: "toldMyself", text: "I always\n\ndo this" });
  b.run("addCause", { debrief, text: "Slept badly", hands: "partly", repeats: "keepsHappening" });
  const goal = b.run<string>("setGoal", { text: "A job I can walk to", why: "Evenings\nat home" });
  b.run("addMilestone", { goal, text: "A first talk" });
  const ask = b.run<string>("addStep", { goal, text: "Ask Ana", day: "2026-03-20" });
  const daily = b.run<string>("addStep", { goal, text: "Ten scales", repeats: ["1", "2"] });
  b.run("doneStep", { step: daily, done: true });
  for (const paused of [true, false, true]) b.run("pauseStep", { step: daily, paused });
  const part = b.run<string>("addStep", { under: ask, text: "Find her number" });
  b.run("doneStep", { step: part, done: true });
  b.run("nameReward", { goal, text: "A day at the coast" });
  b.run("setLookAgain", { goal, tries: 3, day: "2026-06-01", act: "Ask Ben how he did it" });
  const lesson = b.run("keepLesson", { text: "Practise\n\nout loud", setback, cue: "A room full of people" });
  const attempt = b.run<string>("planAttempt", { goal, what: "The interview" });
  const lookAhead = b.run<string>("startLookAhead", { attempt });
  for (const list of ["keep", "change", "drop", "ask"])
    b.run("writeWayLine", { goal, list, text: `A line to ${list}` });
  b.run("addReason", { lookAhead, text: "They asked for dates", hands: "partly" });
  b.run("sayFits", { lookAhead, lesson, answer: "useIt" });
  for (const cell of ["begin", "need", "ready", "wentWell"])
    b.run("answerAhead", { lookAhead, cell, text: `Looked ahead, ${cell}\n\nin two lines` });
  b.run("makePlan", { cue: "My hands shake", act: "name it", setback });
  for (const section of SECTIONS)
    b.run("writeHardDayLine", { section, text: `Of ${section}\n\nin two lines`, number: "116 123" });
  b.run("addHelper", { name: "Dr Osei", what: "the doctor", goodAt: "Listens\nfirst", hours: "weekdays" });
  for (const whom of ASKED) b.run("keepAsking", { whom, text: `To ${whom}\n\nI could use some help` });
  const [say, cameOfIt, comesNext] = ["May I sit?", "A month\n\noff", "Ring in May"];
  b.run("makeAppointment", { day: "2026-03-20", time: "10:30", whom: "Dr Osei", say, cameOfIt, comesNext });
  b.run("noteWin", { text: "Went anyway" });
  b.run("checkIn", { heaviness: 1, around: "Rain, and\ntea" });
  b.run("writeNote", {
    text: "A note with ![[sky.png]] in it",
    day: "2026-03-01",
    title: "yes: no",
    tags: ["two words", "work"],
  });
  return b;
}

describe("a folder of Markdown", () => {
  it("holds every word of a life", async () => {
    const b = lived();
    const files = await folder(b);
    expect(missingWords(b, files)).toEqual([]);
    expect(
      Object.keys(files)
        .filter((path) => !path.includes("/"))
        .sort(),
    ).toEqual([
      "About this folder.md",
      "Appointments.md",
      "Check-ins.md",
      "How to ask for help.md",
      "Lessons.md",
      "My plan for hard days.md",
      "People and professionals.md",
      "Plans.md",
      "Small wins.md",
    ]);
  });

  it("says of a look ahead in whose hands, and whether a lesson is used", async () => {
    const text = Object.values(await folder(lived())).join("\n");
    expect(text).toContain("They asked for dates (partly in my hands)");
    expect(squash(text)).toContain("out loud (to be used)");
  });

  it("says of a step the day it is for, and under it the smaller ones it was cut into", async () => {
    const text = Object.values(await folder(lived())).join("\n");
    expect(text).toContain(
      "- [ ] Ask Ana\n  For 2026-03-20\n- [x] Find her number (2026-03-11)\n  Part of: Ask Ana\n",
    );
  });

  it("says of a step how it repeats, the days on which it was done, and over which it was paused", async () => {
    const b = lived();
    const goal = b.store.db.get(`SELECT id FROM goal`)?.["id"];
    for (const paused of [true, false]) b.run("pauseGoal", { goal, paused });
    const text = Object.values(await folder(b)).join("\n");
    expect(text).toContain(
      "- [ ] Ten scales (Monday, Tuesday)\n  Paused since 2026-03-11\n  Done on: 2026-03-11\n  Put aside from 2026-03-11 to 2026-03-11\n",
    );
    expect(text).toContain("## Times it was put aside\n\n- Put aside from 2026-03-11 to 2026-03-11\n");
  });

  it("says of a try that its number is one", async () => {
    const b = lived();
    const attempt = b.run<string>("planAttempt", { goal: b.run("setGoal", { text: "Swim further" }) });
    b.run("recordOutcome", { attempt, outcome: "partly", measure: "12 of 20", line: "It rained" });
    const text = Object.values(await folder(b)).join("\n");
    expect(squash(text)).toContain("How it went: Partly - The number: 12 of 20 It rained");
  });

  it("holds every word of random lives", async () => {
    let rows = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const b = bench(":memory:", NOON + seed);
      const random = seeded(seed);
      for (let i = 0; i < 150; i++) tryOne(b, random);
      // Every text another, so that none can stand in for a missing one.
      for (const table of tables as readonly Table[])
        for (const [name, cell] of Object.entries(table.cells))
          if (cell.kind === "text" && (cell.searched || cell.merge === "keepBoth"))
            b.store.db.run(
              `UPDATE "${table.name}" SET "${name}" = "${name}" || ' ${table.name}${name}' || rowid`,
            );
      const files = await folder(b);
      expect(missingWords(b, files), `seed ${seed}`).toEqual([]);
      rows += Object.keys(files).length;
      b.store.close();
    }
    expect(rows).toBeGreaterThan(100);
  });

  it("has names that say nothing, each once, also of two things of one day", async () => {
    const b = bench();
    for (let i = 0; i < 60; i++) b.run("writeNote", { text: `Painful ${i}`, day: "2026-03-01" });
    const files = await folder(b);
    const names = Object.keys(files).filter((path) => path.startsWith("notes/"));
    expect(names).toHaveLength(60);
    expect(new Set(names.map((n) => n.toLowerCase())).size).toBe(60);
    for (const name of names) expect(name).toMatch(/^notes\/2026-03-01-[0-9a-f]{6,}\.md$/);
    expect(Object.keys(files).join()).not.toContain("ainful");
  });

  it("has front matter that parses, links that lead somewhere and embeds of files that are there", async () => {
    const b = lived();
    const bytes = new Uint8Array([1, 2, 3, 4]);
    const sha256 = digest(bytes);
    await b.held.files.write(sha256, bytes);
    const [note] = b.store.db.all("SELECT id FROM note");
    for (const name of ["sky.png", "gone.png"])
      b.run("addAttachment", {
        owner: note?.["id"],
        ownerTable: "note",
        file: {
          kind: "photo",
          name,
          type: "image/png",
          size: 4,
          sha256: name === "sky.png" ? sha256 : "b".repeat(64),
          alt: "The sky | at five",
        },
      });
    const files = await folder(b);
    const paths = new Set(Object.keys(files).map((path) => path.replace(/\.md$/, "")));
    for (const [path, text] of Object.entries(files)) {
      if (!path.endsWith(".md")) continue;
      const { front } = page(text);
      expect(front["date"], path).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      // Own words may hold anything; only what the folder itself writes is looked at.
      const links = [...text.matchAll(/\[\[((?:setbacks|goals|notes|attachments)\/[^\]|]+)/g)].map(
        (m) => m[1] as string,
      );
      for (const link of links) expect(paths, path).toContain(link);
    }
    const noted = Object.entries(files).find(([path]) => path.startsWith("notes/"))?.[1] ?? "";
    expect(noted).toContain(`A note with ![[attachments/${sha256.slice(0, 16)}.png]] in it`);
    expect(noted).toContain("A file that isn’t on this device");
    expect(page(noted).front).toMatchObject({
      title: "yes: no",
      tags: ["onward/note", "two-words", "work"],
      labels: ["two words", "work"],
    });
  });

  it("is read by Onward's own reader without a remark", async () => {
    const b = lived();
    const blob = await operations.saveFolder(b.held, { words }, b.asked(), () => undefined);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const read = readAny([{ name: "onward.zip", bytes }], { now: NOON + 10 * DAY, zone: "Europe/Lisbon" });
    if (!read.ok || read.value.format !== "markdown") throw new Error("not read as Markdown");
    expect(read.value.unreadable.filter(({ why }) => why !== "AttachmentMissing")).toEqual([]);
    expect(read.value.notes).toHaveLength(12);
    expect(read.value.notes.map((n) => n.day)).toContain("2026-03-10");
  });

  it("takes keys and media types that every object knows for what they say", async () => {
    const b = bench();
    const id = b.run<string>("logSetback", { what: "Odd keys", feelings: ["toString"] });
    const bytes = new Uint8Array([1, 2, 3, 4]);
    await b.held.files.write(digest(bytes), bytes);
    const file = { kind: "file", name: "odd.txt", type: "constructor", size: 4, sha256: digest(bytes) };
    b.run("addAttachment", { owner: id, ownerTable: "setback", file });
    const files = await folder(b);
    expect(Object.keys(files)).toContain(`attachments/${digest(bytes).slice(0, 16)}.txt`);
    expect(JSON.stringify(files)).not.toContain("native code");
  });

  it("takes a zone this browser has not heard of for UTC", async () => {
    const b = bench();
    b.run("logSetback", { what: "Far away" });
    b.store.db.run("UPDATE setback SET zone = 'America/Newtown'");
    const files = await folder(b);
    expect(Object.keys(files).join()).toMatch(/setbacks\/2026-03-10-/);
    expect(everyWord(files)).toContain("Far away");
  });

  it("leaves out what was deleted", async () => {
    const b = lived();
    const [setback] = b.store.db.all("SELECT id FROM setback");
    b.run("removeSetback", { setback: setback?.["id"] });
    const all = everyWord(await folder(b));
    for (const gone of ["Lost:", "Slept badly", "I always"]) expect(all).not.toContain(gone);
    expect(all).toContain("Practise out loud");
  });
});
