/** Changing what was written about a setback, with what its record shows. */
import { beforeEach, describe, expect, test } from "vitest";
import { attachment } from "../attachments/attachment.ts";
import { addAttachment, removeAttachment } from "../attachments/commands.ts";
import { planAttempt } from "../attempts/commands.ts";
import { setGoal } from "../goals/commands.ts";
import { put } from "../kernel/change.ts";
import type { Id } from "../kernel/id.ts";
import type { Result } from "../kernel/result.ts";
import { DAY } from "../kernel/time.ts";
import { NOW, ZONE, idOf, memory } from "../testing/ctx.ts";
import { editSetback, logSetback } from "./commands.ts";
import { setback } from "./setback.ts";

const value = <A>(result: Result<A, unknown>): A => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const photo = (n: number, alt: string | null = null) => ({
  kind: "photo" as const,
  type: "image/jpeg",
  size: 9,
  sha256: n.toString(16).repeat(64),
  alt,
});

let m: ReturnType<typeof memory>;
let mine: Id<"setback">;
beforeEach(() => {
  m = memory();
  mine = value(m.run(logSetback, { what: "No reply", attachments: [photo(1), photo(2, "A letter")] }));
});
const records = () => m.rows(attachment).map(({ id }) => id) as [Id<"attachment">, Id<"attachment">];
const alts = () => m.rows(attachment).map(({ alt }) => alt);

describe("changing a setback", () => {
  test("changes the words and what the record shows in one go", () => {
    const [first, second] = records();
    const before = m.changes().length;
    const told = [
      { attachment: first, alt: " The empty inbox " },
      { attachment: second, alt: "" },
    ];
    value(m.run(editSetback, { setback: mine, what: "Still no reply", alts: told }));
    expect(m.changes()).toHaveLength(before + 1);
    expect(m.rows(setback)[0]?.what).toBe("Still no reply");
    expect(alts()).toEqual(["The empty inbox", null]);
  });

  test("leaves alone what shows the same, what was taken away, and what is kept with something else", () => {
    const [first, second] = records();
    const other = value(m.run(logSetback, { what: "Another day", attachments: [photo(3)] }));
    const theirs = m.rows(attachment).find((a) => a.owner === (other as string))!;
    m.run(removeAttachment, { attachment: first });
    const told = [
      { attachment: first, alt: "Gone" },
      { attachment: second, alt: "A letter" },
      { attachment: theirs.id, alt: "Not of this one" },
      { attachment: idOf("attachment", 999), alt: "Nobody knows it" },
    ];
    value(m.run(editSetback, { setback: mine, alts: told }));
    expect(
      m
        .changes()
        .at(-1)
        ?.filter((change) => change.table === "attachment"),
    ).toEqual([]);
  });

  test("one told twice is changed once, to the last", () => {
    const [first] = records();
    const told = ["One", "Two"].map((alt) => ({ attachment: first, alt }));
    value(m.run(editSetback, { setback: mine, alts: told }));
    expect(
      m
        .changes()
        .at(-1)
        ?.filter((change) => change.table === "attachment"),
    ).toEqual([{ table: "attachment", row: first, cells: { alt: "Two" } }]);
  });

  test("changes nothing at all when something is too long, or the setback is not there", () => {
    const [first] = records();
    const before = m.changes().length;
    expect(
      m.run(editSetback, {
        setback: mine,
        what: "Words",
        alts: [{ attachment: first, alt: "x".repeat(1000) }],
      }),
    ).toEqual({ ok: false, error: { type: "BadInput", messages: ["tooLong"] } });
    expect(
      m.run(editSetback, { setback: idOf("setback", 999), alts: [{ attachment: first, alt: "A" }] }),
    ).toEqual({ ok: false, error: { type: "SetbackMissing" } });
    expect(m.changes()).toHaveLength(before);
    expect(alts()).toEqual([null, "A letter"]);
  });

  test("with nothing told the record stays", () => {
    value(
      m.run(addAttachment, {
        owner: mine as string as Id<"row">,
        ownerTable: "setback",
        file: photo(4, "C"),
      }),
    );
    value(m.run(editSetback, { setback: mine, name: "Short" }));
    expect(alts()).toEqual([null, "A letter", "C"]);
  });
});

test("another day is told by the zone it was given in", () => {
  const m = memory();
  m.apply(
    put(setback, idOf("setback", 700), { what: "No", at: NOW, loggedAt: NOW, zone: "Pacific/Auckland" }),
  );
  const change = (cells: { name?: string; at?: number }) => {
    value(m.run(editSetback, { setback: idOf("setback", 700), ...cells }));
    return m.rows(setback).at(-1)?.zone;
  };
  expect(change({ name: "Short" })).toBe("Pacific/Auckland");
  expect(change({ at: NOW - DAY })).toBe(ZONE);
});

describe("the try it came out of", () => {
  const tryAt = (text: string) => {
    const own = value(m.run(setGoal, { text }));
    return { goal: own, attempt: value(m.run(planAttempt, { goal: own })) };
  };
  const triedOf = (id: Id<"setback">) => m.rows(setback).find((row) => row.id === id)?.attempt;

  test("is one at its goal, or none", () => {
    const [one, two] = [tryAt("One"), tryAt("Two")];
    const log = (goal: Id<"goal"> | null, attempt: Id<"attempt">) =>
      triedOf(value(m.run(logSetback, { what: "No", goal, attempt })));
    expect(log(one.goal, one.attempt)).toBe(one.attempt);
    expect(log(one.goal, two.attempt)).toBe(null);
    expect(log(null, one.attempt)).toBe(null);
    m.remove({ id: two.attempt });
    expect(log(two.goal, two.attempt)).toBe(null);
  });

  test("is let go of with its goal, and by nothing else", () => {
    const [one, two] = [tryAt("One"), tryAt("Two")];
    const id = value(m.run(logSetback, { what: "No", ...one }));
    value(m.run(editSetback, { setback: id, name: "Short" }));
    value(m.run(editSetback, { setback: id, goal: one.goal }));
    expect(triedOf(id)).toBe(one.attempt);
    m.remove({ id: one.attempt });
    value(m.run(editSetback, { setback: id, what: "No, again" }));
    m.apply({ table: "attempt", row: one.attempt, removed: false });
    expect(triedOf(id)).toBe(one.attempt);
    value(m.run(editSetback, { setback: id, goal: two.goal }));
    expect(triedOf(id)).toBe(null);
  });

  test("is let go of when its goal is let go of, or is another by now", () => {
    const one = tryAt("One");
    const [id, other] = [1, 2].map(() => value(m.run(logSetback, { what: "No", ...one }))) as [
      Id<"setback">,
      Id<"setback">,
    ];
    value(m.run(editSetback, { setback: id, goal: null }));
    expect(triedOf(id)).toBe(null);
    value(m.run(setGoal, { text: "Two", setback: other }));
    expect(triedOf(other)).toBe(null);
  });
});
